import { error, pointerOf, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import { applyOverlay, type Applied } from "./apply-overlay.js";
import { mergeDocuments } from "./merge.js";
import { readOverlay, type Erratum } from "./overlay.js";
import { tidy } from "./tidy.js";

export interface CorrectedDocument {
  /** One OpenAPI 3.1 document for every role. */
  readonly document: unknown;
  /** The errata known of this version, by id. */
  readonly errata: readonly Erratum[];
  /** How many overlay actions were applied. */
  readonly corrections: number;
  readonly diagnostics: readonly Diagnostic[];
  /** What was done to which document, in its order: to each by its name, and to `merged`, their union. */
  readonly history: ReadonlyMap<string, readonly Applied[]>;
}

/** One imported document with the name overlays know it by. */
export interface NamedDocument {
  readonly name: string;
  readonly file: SourceFile;
}

/** The name that overlays give to the union of the documents. */
const union = "merged";

/**
 * Corrects each document by the overlays in their order, merges them, and applies what concerns their union. Overlays
 * may take over from other versions, and name their errata, when those are given.
 */
export function buildDocument(
  documents: readonly NamedDocument[],
  overlays: readonly SourceFile[],
  others: ReadonlyMap<string, CorrectedDocument> = new Map(),
): CorrectedDocument {
  const read = overlays.map(readOverlay);
  const diagnostics = read.flatMap((result) => result.diagnostics);
  const actions = read.flatMap(({ overlay }) => overlay.actions);
  const errata = read.flatMap(({ overlay }) => overlay.errata).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const registry = [...others.values(), { errata }].flatMap((version) => version.errata.map(({ id }) => id));
  const countOf = (id: string): number => registry.filter((known) => known === id).length;
  const described = new Set(registry);
  for (const { overlay, file } of read.map((each, index) => ({ ...each, file: overlays[index]?.path }))) {
    for (const { id } of overlay.errata.filter((erratum) => countOf(erratum.id) > 1)) {
      diagnostics.push(error("OICP4002", `${id} is described twice.`, pointerOf(["x-oicp-errata", id]), file));
    }
  }
  const otherDocuments = new Map([...others].map(([version, { document }]) => [version, document]));
  const known = new Set([union, ...documents.map(({ name }) => name)]);
  for (const action of actions) {
    const unknown = action.documents.filter((name) => !known.has(name));
    if (unknown.length > 0)
      diagnostics.push(error("OICP2001", `There is no document ${unknown.join(", ")}.`, action.pointer, action.file));
    for (const id of action.errata.filter((erratum) => !described.has(erratum))) {
      diagnostics.push(error("OICP2007", `${id} is not described.`, `${action.pointer}/x-erratum`, action.file));
    }
  }
  const history = new Map<string, readonly Applied[]>();
  const parts = documents.map(({ name, file }) => {
    const result = applyOverlay(
      file.data,
      actions.filter((action) => action.documents.includes(name)),
      otherDocuments,
    );
    diagnostics.push(...result.diagnostics);
    history.set(name, result.applied);
    return { file, document: result.document };
  });
  const merged = mergeDocuments(parts);
  diagnostics.push(...merged.diagnostics);
  const corrected = applyOverlay(
    merged.document,
    actions.filter((action) => action.documents.includes(union)),
    otherDocuments,
  );
  diagnostics.push(...corrected.diagnostics);
  history.set(union, corrected.applied);
  return { document: tidy(corrected.document), errata, corrections: actions.length, diagnostics, history };
}
