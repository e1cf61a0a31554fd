import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { parseSource, type SourceFile } from "./diagnostics/source-file.js";
import type { NamedDocument } from "./document/build-document.js";
import { documentPath, parseSources, sourcesPath, type Sources } from "./import/sources.js";

/** The repository this generator stands in. */
export const repository = fileURLToPath(new URL("..", import.meta.url));

/** What spec/ holds of one version of the protocol. */
export interface VersionInput {
  readonly version: string;
  readonly documents: readonly NamedDocument[];
  /** Older publications that errata cite and nothing is generated from. */
  readonly witnesses: readonly NamedDocument[];
  readonly overlays: readonly SourceFile[];
  /** Files that could not be read as YAML. */
  readonly diagnostics: readonly Diagnostic[];
}

export async function readSources(root: string): Promise<Sources> {
  return parseSources(await readFile(join(root, sourcesPath), "utf8"));
}

/** Reads the documents and overlays of every version, in the order of sources.json and of the overlays' names. */
export async function readInput(root: string): Promise<VersionInput[]> {
  const { documents } = await readSources(root);
  const versions = [...new Set(documents.map(({ oicp }) => oicp))];
  return Promise.all(
    versions.map(async (version) => {
      const diagnostics: Diagnostic[] = [];
      const open = async (path: string): Promise<SourceFile> => {
        const parsed = parseSource(path, await readFile(join(root, path), "utf8"));
        diagnostics.push(...parsed.diagnostics);
        return parsed.file;
      };
      const own = await Promise.all(
        documents
          .filter(({ oicp }) => oicp === version)
          .map(async (source) => ({ name: source.name, use: source.use, file: await open(documentPath(source)) })),
      );
      const overlays = await filesBelow(join(root, "spec/overlays", version));
      return {
        version,
        documents: own.filter(({ use }) => use === undefined),
        witnesses: own.filter(({ use }) => use === "witness"),
        overlays: await Promise.all(overlays.map((name) => open(`spec/overlays/${version}/${name}`))),
        diagnostics,
      };
    }),
  );
}

/** Names of all files below a folder, sorted, with forward slashes. Nothing when there is no such folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .toSorted();
}

/** Writes files whose text changed, removes those below `owned` folders that are no longer made; returns both. */
export async function writeFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  owned: readonly string[] = [],
): Promise<{ written: string[]; removed: string[] }> {
  const written: string[] = [];
  const removed: string[] = [];
  for (const [path, text] of files) {
    const place = join(root, path);
    const before = await readFile(place, "utf8").catch(() => undefined);
    if (before === text) continue;
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, text);
    written.push(path);
  }
  for (const folder of owned) {
    for (const name of await filesBelow(join(root, folder))) {
      const path = `${folder}/${name}`;
      if (files.has(path)) continue;
      await rm(join(root, path));
      removed.push(path);
    }
  }
  return { written, removed };
}
