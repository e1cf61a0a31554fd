import { buildDocument, type CorrectedDocument } from "./document/build-document.js";
import type { VersionInput } from "./project.js";

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
