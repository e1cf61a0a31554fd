import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import { importDocument } from "./import-document.js";
import { documentPath, formatSources, sourcesPath, type Sources } from "./sources.js";

export interface Import {
  /** What belongs in spec/, by path relative to the repository: the documents and sources.json. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceFile[];
  /** The whole documents with their prose, by the files they were read from. */
  readonly whole: ReadonlyMap<string, unknown>;
}

/** Reads every official document below a folder. Touches no file of the repository. */
export async function importAll(sources: Sources, folder: string): Promise<Import> {
  const imported = [];
  for (const source of sources.documents) imported.push(await importDocument(source, folder));
  const files = new Map<string, string>();
  for (const { source, text } of imported) if (text !== undefined) files.set(documentPath(source), text);
  files.set(sourcesPath, formatSources({ documents: imported.map(({ source }) => source) }));
  return {
    files,
    diagnostics: imported.flatMap(({ diagnostics }) => diagnostics),
    sources: imported.flatMap((document) => document.files),
    whole: new Map(imported.map(({ source, whole }) => [source.file, whole])),
  };
}
