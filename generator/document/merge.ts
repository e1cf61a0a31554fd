import { error, pointerOf, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source-file.js";

type Data = Record<string, unknown>;

/** One corrected document on its way into the merge. */
export interface Part {
  readonly file: SourceFile;
  readonly document: unknown;
}

/** Maps whose entries are compared one by one; whatever stands beside them is compared as a whole. */
const maps: readonly (readonly string[])[] = [
  ["paths"],
  ["components", "schemas"],
  ["components", "parameters"],
  ["components", "responses"],
  ["components", "securitySchemes"],
];

/**
 * The union of the documents of one version. An entry that two of them hold must be the same in both; where they
 * still differ after the overlays, that is a diagnostic with both places, never a silent choice.
 */
export function mergeDocuments(parts: readonly Part[]): { document: unknown; diagnostics: Diagnostic[] } {
  const first = parts[0]?.document as Data;
  const merged: Data = {
    openapi: first["openapi"],
    info: first["info"],
    tags: [],
    servers: [],
    paths: {},
    components: {},
  };
  const diagnostics: Diagnostic[] = [];
  merged["tags"] = unionBy("name", parts);
  merged["servers"] = unionBy("url", parts, "servers");
  for (const map of maps) {
    const entries: Data = {};
    const origin = new Map<string, Part>();
    for (const part of parts) {
      for (const [name, entry] of Object.entries(mapAt(part.document, map))) {
        const other = origin.get(name);
        if (other === undefined) {
          origin.set(name, part);
          entries[name] = structuredClone(entry);
          continue;
        }
        const difference = firstDifference(entries[name], entry, [...map, name]);
        if (difference === undefined) unite(entries[name], entry);
        else diagnostics.push(conflict(difference, other.file, part.file));
      }
    }
    if (Object.keys(entries).length > 0) put(merged, map, entries);
  }
  return { document: merged, diagnostics };
}

function conflict(difference: Difference, one: SourceFile, other: SourceFile): Diagnostic {
  const pointer = pointerOf(difference.path);
  const place = one.locate(pointer);
  return error(
    "OICP3001",
    `${one.path}:${place.line}:${place.column} says ${short(difference.one)}, this document says ${short(difference.other)} at #${pointer}.`,
    pointer,
    other.path,
  );
}

function unionBy(key: string, parts: readonly Part[], list = "tags"): unknown[] {
  const entries = parts.flatMap(({ document }) => ((document as Data)[list] ?? []) as Data[]);
  return [...new Map(entries.map((entry) => [entry[key], structuredClone(entry)])).values()];
}

const mapAt = (document: unknown, path: readonly string[]): Data =>
  path.reduce<Data>((node, segment) => (node[segment] ?? {}) as Data, document as Data);

function put(document: Data, path: readonly string[], value: unknown): void {
  const [head = "", ...rest] = path;
  if (rest.length === 0) document[head] = value;
  else put((document[head] ??= {}) as Data, rest, value);
}

interface Difference {
  readonly path: readonly string[];
  readonly one: unknown;
  readonly other: unknown;
}

/** Errata are notes on where a thing comes from: two documents may need different ones to say the same. */
const note = "x-oicp-errata";

function firstDifference(one: unknown, other: unknown, path: readonly string[]): Difference | undefined {
  if (one === other) return undefined;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return { path, one, other };
  if (Array.isArray(one) !== Array.isArray(other)) return { path, one, other };
  const keys = new Set([...Object.keys(one), ...Object.keys(other)].filter((key) => key !== note));
  for (const key of keys) {
    const difference = firstDifference((one as Data)[key], (other as Data)[key], [...path, key]);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** Joins the notes of two definitions that are the same. */
function unite(one: unknown, other: unknown): void {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return;
  const [mine, theirs] = [(one as Data)[note], (other as Data)[note]];
  if (theirs !== undefined)
    (one as Data)[note] = [...new Set([...((mine ?? []) as string[]), ...(theirs as string[])])].toSorted();
  for (const [key, value] of Object.entries(one)) if (key !== note) unite(value, (other as Data)[key]);
}

const short = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value).slice(0, 120));
