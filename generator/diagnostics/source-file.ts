import { LineCounter, parseDocument, type Document, type Node } from "yaml";
import { error, segmentsOf, type Diagnostic } from "./diagnostic.js";

/** One YAML or JSON file of the input: its data, and where in its text each part of it stands. */
export interface SourceFile {
  /** Relative to the repository, or as the user named it. */
  readonly path: string;
  readonly text: string;
  readonly data: unknown;
  /** Line and column, both from 1, of the node a pointer names, or of the nearest node above it that exists. */
  locate(pointer: string): Position;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Reads a text as YAML 1.2 (JSON is a part of it), which knows no dates (OICP23-E101). Syntax errors are diagnostics
 * with their place.
 */
export function parseSource(path: string, text: string): { file: SourceFile; diagnostics: Diagnostic[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, maxAliasCount: 100 } as never);
  const diagnostics = document.errors.map((problem): Diagnostic => {
    const { line, col } = lines.linePos(problem.pos[0]);
    return error("OICP1001", `${problem.message} (line ${line}, column ${col})`, "", path);
  });
  const syntaxError = document.errors[0];
  return {
    diagnostics,
    file: {
      path,
      text,
      data: syntaxError === undefined ? document.toJS() : undefined,
      locate: (pointer) => {
        const offset = syntaxError === undefined ? offsetOf(document, segmentsOf(pointer)) : syntaxError.pos[0];
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
      },
    },
  };
}

/** Offset of the key (in a mapping) or the value (in a list) that the segments lead to. */
function offsetOf(document: Document.Parsed, segments: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const segment of segments) {
    if (!isCollection(node)) break;
    const pair = node.items.find((item) => isPair(item) && String((item.key as { value?: unknown }).value) === segment);
    if (isPair(pair)) {
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
      continue;
    }
    const item = node.items[Number(segment)];
    if (item === undefined || isPair(item)) break;
    offset = startOf(item) ?? offset;
    node = item;
  }
  return offset;
}

const startOf = (node: unknown): number | undefined => (node as Node | null)?.range?.[0];

interface Pair {
  readonly key: unknown;
  readonly value: unknown;
}

const isPair = (item: unknown): item is Pair => typeof item === "object" && item !== null && "key" in item;

const isCollection = (node: unknown): node is { readonly items: readonly unknown[] } =>
  typeof node === "object" && node !== null && Array.isArray((node as { items?: unknown }).items);
