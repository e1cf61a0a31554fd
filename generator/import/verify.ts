import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { error, pointerOf, type Diagnostic } from "../diagnostics/diagnostic.js";
import { parseSource, type SourceFile } from "../diagnostics/source-file.js";
import type { Import } from "./import-all.js";
import { parseSources, sourcesPath, type Source } from "./sources.js";

/**
 * Proves that spec/documents is what an import yields: every official file has the SHA-256 that sources.json records,
 * and every document on disk has the text the import made.
 */
export async function verify(
  imported: Import,
  root: string,
): Promise<{ diagnostics: Diagnostic[]; sources: SourceFile[] }> {
  const diagnostics: Diagnostic[] = [];
  const sources: SourceFile[] = [];
  for (const [path, text] of imported.files) {
    const onDisk = await readFile(join(root, path), "utf8").catch(() => "");
    const { file } = parseSource(path, onDisk);
    sources.push(file);
    if (path === sourcesPath)
      diagnostics.push(...hashDifferences(parseSources(onDisk).documents, parseSources(text).documents));
    else if (onDisk !== text) {
      const line = firstDifferentLine(onDisk, text);
      diagnostics.push(
        error("OICP1005", `From line ${line} on it is not what the official document yields.`, "", path),
      );
    }
  }
  return { diagnostics, sources };
}

function hashDifferences(recorded: readonly Source[], read: readonly Source[]): Diagnostic[] {
  return recorded.flatMap((source, index) => {
    const now = read[index]?.sha256 ?? {};
    const then = source.sha256 ?? {};
    return [...new Set([...Object.keys(then), ...Object.keys(now)])]
      .filter((file) => then[file] !== now[file])
      .map((file) => {
        const found = now[file] === undefined ? "was not read" : then[file] === undefined ? "is new" : "has changed";
        return error("OICP1005", `${file} ${found}.`, pointerOf(["documents", index, "sha256", file]), sourcesPath);
      });
  });
}

function firstDifferentLine(one: string, other: string): number {
  const [a, b] = [one.split("\n"), other.split("\n")];
  return Math.max(1, a.findIndex((line, index) => line !== b[index]) + 1);
}
