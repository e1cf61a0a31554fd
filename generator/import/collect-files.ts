import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path/posix";
import { error, pointerOf, segmentsOf, type Diagnostic } from "../diagnostics/diagnostic.js";
import { parseSource, type SourceFile } from "../diagnostics/source-file.js";

export interface CollectedFiles {
  /** Every file reached from the entry by references, the entry first, with paths relative to the folder. */
  readonly files: readonly SourceFile[];
  readonly sha256: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads an entry file and all that its references reach, and no list of files besides (OICP23-E098, OICP23-E099);
 * broken references and broken files are diagnostics.
 */
export async function collectFiles(folder: string, entry: string): Promise<CollectedFiles> {
  const files = new Map<string, SourceFile>();
  const sha256: Record<string, string> = {};
  const diagnostics: Diagnostic[] = [];
  const links: { from: SourceFile; at: string; to: string; fragment: string }[] = [];

  const open = async (path: string): Promise<SourceFile | undefined> => {
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    if (bytes === undefined) return undefined;
    sha256[path] = createHash("sha256").update(bytes).digest("hex");
    const parsed = parseSource(path, bytes.toString("utf8"));
    diagnostics.push(...parsed.diagnostics);
    files.set(path, parsed.file);
    return parsed.file;
  };

  const first = await open(entry);
  if (first === undefined) {
    diagnostics.push(error("OICP1004", `${entry} is not there`, "", entry));
    return { files: [], sha256, diagnostics };
  }
  const queue = [first];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    for (const { at, reference } of references(file.data)) {
      const [target = "", fragment = ""] = reference.split("#", 2);
      const to = target === "" ? file.path : normalize(join(dirname(file.path), target));
      links.push({ from: file, at, to, fragment });
      if (files.has(to)) continue;
      const next = await open(to);
      if (next !== undefined) queue.push(next);
    }
  }
  for (const { from, at, to, fragment } of links) {
    const target = files.get(to);
    if (target === undefined) {
      diagnostics.push(error("OICP1003", `The reference names ${to}, which is not there.`, at, from.path));
    } else if (target.data !== undefined && !has(target.data, fragment)) {
      diagnostics.push(
        error("OICP1003", `The reference names #${fragment} of ${to}, which is not there.`, at, from.path),
      );
    }
  }
  return { files: [...files.values()], sha256: sorted(sha256), diagnostics };
}

/** Every `$ref` to a file or to another place of the same file, with the pointer to it. */
function* references(node: unknown, path: (string | number)[] = []): Generator<{ at: string; reference: string }> {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "$ref" && typeof value === "string" && !/^[a-z]+:\/\//i.test(value)) {
      yield { at: pointerOf([...path, key]), reference: value };
    } else {
      yield* references(value, [...path, key]);
    }
  }
}

function has(data: unknown, fragment: string): boolean {
  let node = data;
  for (const segment of segmentsOf(fragment === "" ? "" : fragment)) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, segment)) return false;
    node = (node as Record<string, unknown>)[segment];
    // A reference in the way: the bundler follows it and reports what is missing behind it.
    if (typeof node === "object" && node !== null && "$ref" in node) return true;
  }
  return true;
}

function sorted(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
