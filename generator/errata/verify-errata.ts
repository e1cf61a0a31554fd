import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path/posix";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import type { Import } from "../import/import-all.js";
import { parseSources, sourcesPath, type Source } from "../import/sources.js";
import type { VersionInput } from "../project.js";
import { prose, sourcesNamed } from "./documents.js";
import { checkEvidence } from "./evidence.js";
import type { Erratum } from "./erratum.js";
import { readErrata } from "./read-errata.js";

/** Holds the registry of every version against the official documents, as an import has read them from a folder. */
export async function verifyErrata(
  inputs: readonly VersionInput[],
  imported: Import,
  folder: string,
): Promise<{ diagnostics: Diagnostic[]; sources: SourceFile[]; errata: number; statements: number }> {
  const { documents } = parseSources(imported.files.get(sourcesPath) ?? '{"documents":[]}');
  const registries = inputs.map(({ version, overlays }) => ({
    version,
    overlays,
    errata: overlays.filter(({ data }) => data !== undefined).flatMap((overlay) => readErrata(overlay).errata),
  }));
  const texts = await readTexts(registries, documents, folder);
  const official = {
    sources: documents,
    document: (source: Source) => imported.whole.get(source.file),
    text: (source: Source, file: string) => texts.get(join(dirname(source.file), file)),
  };
  const errata = registries.flatMap((registry) => registry.errata);
  return {
    diagnostics: registries.flatMap((registry) => checkEvidence(registry.version, registry.errata, official)),
    sources: registries.flatMap(({ overlays }) => overlays),
    errata: errata.length,
    statements: errata.flatMap(({ says }) => says).filter(({ document }) => !(document in prose)).length,
  };
}

/** The files whose very text an erratum is about. */
async function readTexts(
  registries: readonly { readonly version: string; readonly errata: readonly Erratum[] }[],
  documents: readonly Source[],
  folder: string,
): Promise<Map<string, string>> {
  const paths = new Set<string>();
  for (const { version, errata } of registries) {
    for (const { document, file } of errata.flatMap(({ says }) => says)) {
      if (file === undefined) continue;
      for (const source of sourcesNamed(document, version, documents)) paths.add(join(dirname(source.file), file));
    }
  }
  const texts = new Map<string, string>();
  for (const path of paths) {
    const text = await readFile(join(folder, path), "utf8").catch(() => undefined);
    if (text !== undefined) texts.set(path, text);
  }
  return texts;
}
