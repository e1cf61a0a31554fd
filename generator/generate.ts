import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { parseSource, type SourceFile } from "./diagnostics/source-file.js";
import { buildDocument, type CorrectedDocument } from "./document/build-document.js";
import { toYaml } from "./document/yaml.js";
import type { Model } from "./model/model.js";
import type { VersionInput } from "./project.js";

/** What the generator makes of spec/: every file it owns, by path relative to the repository. */
export interface Generation {
  readonly files: ReadonlyMap<string, string>;
  readonly models: readonly Model[];
  readonly diagnostics: readonly Diagnostic[];
  /** The files diagnostics point into. */
  readonly sources: readonly SourceFile[];
  /** Overlay actions applied. */
  readonly corrections: number;
  /** Milliseconds each stage took. */
  readonly timings: Readonly<Record<string, number>>;
}

/** Folders whose every file is written by the generator. */
export const ownedFolders = ["generated"] as const;

/** Where the corrected document of a version is kept. */
export const correctedPath = (version: string): string => `spec/oicp-${version}.yaml`;

/** A version of the protocol with its corrected document. */
export type CorrectedVersion = CorrectedDocument & { readonly version: string };

/**
 * Corrects the documents of every version, in the order given; the first half of the pipeline. A version can take over
 * from those before it.
 */
export function correctAll(inputs: readonly VersionInput[]): CorrectedVersion[] {
  const done = new Map<string, CorrectedVersion>();
  for (const input of inputs) done.set(input.version, { version: input.version, ...correct(input, done) });
  return [...done.values()];
}

/** Corrects the documents of one version; `others` are those it can take over from. */
export function correct(
  input: VersionInput,
  others: ReadonlyMap<string, CorrectedDocument> = new Map(),
): CorrectedDocument {
  const unreadable = input.diagnostics.some(({ severity }) => severity === "error");
  if (unreadable) {
    return { document: undefined, errata: [], corrections: 0, diagnostics: input.diagnostics, history: new Map() };
  }
  const corrected = buildDocument(input.documents, input.overlays, others);
  return { ...corrected, diagnostics: [...input.diagnostics, ...corrected.diagnostics] };
}

/**
 * The whole pipeline, from the documents and overlays of every version to the text of every generated file. Touches no
 * disk. With an error among the diagnostics there are no files.
 */
export async function generate(inputs: readonly VersionInput[]): Promise<Generation> {
  const stage = stopwatch();
  const corrected = correctAll(inputs);
  const diagnostics: Diagnostic[] = corrected.flatMap((result) => [...result.diagnostics]);
  const sources = inputs.flatMap(({ overlays, documents }) => [...documents.map(({ file }) => file), ...overlays]);
  const corrections = corrected.reduce((sum, result) => sum + result.corrections, 0);
  const failed = (): Generation => ({
    files: new Map(),
    models: [],
    diagnostics,
    sources,
    corrections,
    timings: stage.timings,
  });
  stage.end("document");
  if (hasError(diagnostics)) return failed();

  const files = new Map<string, string>();
  const { buildModel } = await import("./model/build-model.js");
  const built = corrected.map(({ version, document }) => {
    const path = correctedPath(version);
    const text = toYaml(document);
    files.set(path, text);
    const result = buildModel(document);
    // What no document or overlay holds at the place is shown in the corrected document.
    if (result.diagnostics.length > 0) sources.push(parseSource(path, text).file);
    diagnostics.push(...result.diagnostics);
    return { document, model: result.model };
  });
  stage.end("model");
  if (hasError(diagnostics)) return failed();

  const { emit, emitShared } = await import("./emit/emit.js");
  stage.end("load emitters");
  for (const { model, document } of built) {
    const emitted = await emit(model, document);
    diagnostics.push(...emitted.diagnostics);
    for (const [path, text] of emitted.files) files.set(`generated/${path}`, text);
  }
  const shared = emitShared(
    built.map(({ model }) => model),
    corrected.flatMap(({ errata }) => errata),
  );
  diagnostics.push(...shared.diagnostics);
  for (const [path, text] of shared.files) files.set(`generated/${path}`, text);
  stage.end("emit");

  const { versionChanges, versionChangesPath } = await import("./docs/version-changes.js");
  const models = built.map(({ model }) => model).toSorted((a, b) => (a.version < b.version ? -1 : 1));
  for (const [index, newer] of models.entries()) {
    const older = models[index - 1];
    if (older !== undefined) files.set(versionChangesPath(older, newer), versionChanges(older, newer));
  }
  const { errataPages } = await import("./docs/pages.js");
  for (const [path, text] of errataPages(inputs, corrected)) files.set(path, text);
  stage.end("docs");
  if (hasError(diagnostics)) return failed();
  return { files, models: built.map(({ model }) => model), diagnostics, sources, corrections, timings: stage.timings };
}

const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === "error");

function stopwatch(): { readonly timings: Record<string, number>; end(stage: string): void } {
  const timings: Record<string, number> = {};
  let last = performance.now();
  return {
    timings,
    end(stage) {
      const now = performance.now();
      timings[stage] = Math.round(now - last);
      last = now;
    },
  };
}
