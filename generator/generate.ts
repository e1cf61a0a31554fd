import { correctAll, correctedPath } from "./correct.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { parseSource, type SourceFile } from "./diagnostics/source-file.js";
import { toYaml } from "./document/yaml.js";
import { compilerHere, type Compiler } from "./emit/compiler.js";
import { atOverlays } from "./errata/overlay-place.js";
import type { Model } from "./model/model.js";
import type { VersionInput } from "./project.js";
import { stopwatch, type Stopwatch } from "./stopwatch.js";

/** What the generator makes of spec/: every file it owns, by path relative to the repository. */
export interface Generation {
  readonly files: ReadonlyMap<string, string>;
  readonly models: readonly Model[];
  readonly diagnostics: readonly Diagnostic[];
  /** The files diagnostics point into. */
  readonly sources: readonly SourceFile[];
  /** Overlay actions applied. */
  readonly corrections: number;
}

/** Folders whose every file is written by the generator. */
export const ownedFolders = ["generated"] as const;

/**
 * The whole pipeline, from the documents and overlays of every version to the text of every generated file. Touches no
 * disk. With an error among the diagnostics there are no files.
 */
export async function generate(
  inputs: readonly VersionInput[],
  compiler: Compiler = compilerHere,
  stage: Stopwatch = stopwatch(),
): Promise<Generation> {
  const corrected = correctAll(inputs);
  const diagnostics: Diagnostic[] = corrected.flatMap((result) => [...result.diagnostics]);
  const sources = inputs.flatMap(({ overlays, documents }) => [...documents.map(({ file }) => file), ...overlays]);
  const corrections = corrected.reduce((sum, result) => sum + result.corrections, 0);
  const failed = (): Generation => ({ files: new Map(), models: [], diagnostics, sources, corrections });
  stage.end("correct");
  if (hasError(diagnostics)) return failed();

  const files = new Map<string, string>();
  const { buildModel } = await import("./model/build-model.js");
  const built = corrected.map((version) => {
    const { model, diagnostics: problems } = buildModel(version.document);
    if (problems.length > 0) {
      const own = inputs.filter((input) => input.version === version.version);
      const official = own.flatMap(({ documents }) => documents);
      diagnostics.push(...atOverlays(problems, version, official));
      // What no document or overlay holds at the place is shown in the corrected document.
      sources.push(parseSource(correctedPath(version.version), toYaml(version.document)).file);
    }
    return { document: version.document, model };
  });
  stage.end("model");
  if (hasError(diagnostics)) return failed();

  const models = built.map(({ model }) => model);
  const [{ emit, emitShared }, { versionChanges, versionChangesPath }, { errataPages }] = await Promise.all([
    import("./emit/emit.js"),
    import("./docs/version-changes.js"),
    import("./docs/pages.js"),
  ]);
  stage.end("load emitters");
  const errata = corrected.flatMap((version) => version.errata);
  // The compiler looks at what is written while more is being written.
  const emissions = [
    ...built.map(({ model, document }) => emit(model, document, compiler)),
    emitShared(models, errata, compiler),
  ];
  stage.end("emit");

  for (const { version, document } of corrected) files.set(correctedPath(version), toYaml(document));
  stage.end("write YAML");

  const inOrder = models.toSorted((a, b) => (a.version < b.version ? -1 : 1));
  for (const [index, newer] of inOrder.entries()) {
    const older = inOrder[index - 1];
    if (older !== undefined) files.set(versionChangesPath(older, newer), versionChanges(older, newer));
  }
  for (const [path, text] of errataPages(inputs, corrected)) files.set(path, text);
  stage.end("docs");

  for (const emission of await Promise.all(emissions)) {
    diagnostics.push(...emission.diagnostics);
    for (const [path, text] of emission.files) files.set(`generated/${path}`, text);
  }
  stage.end("wait for the compiler");
  return hasError(diagnostics) ? failed() : { files, models, diagnostics, sources, corrections };
}

const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === "error");
