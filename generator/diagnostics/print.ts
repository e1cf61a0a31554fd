import { catalogue } from "./catalogue.js";
import type { Diagnostic } from "./diagnostic.js";
import type { SourceFile } from "./source-file.js";

/** How many lines of the file are shown before and after the one in question. */
const context = 2;

/**
 * The diagnostics as a person reads them: file, line and column, the code and what it means, an excerpt of the text,
 * and what to do. In the order of file and line.
 */
export function printDiagnostics(diagnostics: readonly Diagnostic[], files: readonly SourceFile[]): string {
  return diagnostics
    .map((diagnostic) => ({ diagnostic, place: placeOf(diagnostic, files) }))
    .toSorted(
      ({ place: a }, { place: b }) => compare(a.file.path, b.file.path) || a.line - b.line || a.column - b.column,
    )
    .map(({ diagnostic, place }) => {
      const { title, fix } = catalogue[diagnostic.code];
      return [
        `${place.file.path}:${place.line}:${place.column}  ${diagnostic.severity} ${diagnostic.code}  ${title}`,
        `  ${diagnostic.message}`,
        excerpt(place.file.text, place.line, place.column),
        `  ${diagnostic.help ?? fix}`,
        "",
      ].join("\n");
    })
    .join("\n");
}

interface Place {
  readonly file: Pick<SourceFile, "path" | "text">;
  readonly line: number;
  readonly column: number;
}

/** The file a diagnostic names; without one, the first that holds what its pointer names, as deep as possible. */
function placeOf(diagnostic: Diagnostic, files: readonly SourceFile[]): Place {
  const file =
    diagnostic.file === undefined
      ? (files.find((candidate) => reaches(candidate.data, diagnostic.pointer)) ?? files[0])
      : files.find((candidate) => candidate.path === diagnostic.file);
  if (file === undefined) return { file: { path: diagnostic.file ?? "spec", text: "" }, line: 1, column: 1 };
  return { file, ...file.locate(diagnostic.pointer) };
}

function reaches(data: unknown, pointer: string): boolean {
  let node = data;
  for (const segment of pointer.split("/").slice(1)) {
    const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, name)) return false;
    node = (node as Record<string, unknown>)[name];
  }
  return true;
}

function excerpt(text: string, line: number, column: number): string {
  const lines = text.split("\n");
  const first = Math.max(1, line - context);
  const last = Math.min(lines.length, line + context);
  const width = String(last).length;
  const shown: string[] = [];
  for (let number = first; number <= last; number++) {
    const mark = number === line ? ">" : " ";
    shown.push(`  ${mark} ${String(number).padStart(width)} | ${(lines[number - 1] ?? "").slice(0, 160)}`.trimEnd());
    if (number === line) shown.push(`    ${" ".repeat(width)} | ${" ".repeat(Math.min(column, 160) - 1)}^`);
  }
  return shown.join("\n");
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
