import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import { applyOverlay } from "./apply-overlay.js";
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
}

/** One imported document with the name overlays know it by. */
export interface NamedDocument {
  readonly name: string;
  readonly file: SourceFile;
}

/** The name that overlays give to the union of the documents. */
const union = "merged";

/** Corrects each document by the overlays in their order, merges them, and applies what concerns their union. */
export function buildDocument(documents: readonly NamedDocument[], overlays: readonly SourceFile[]): CorrectedDocument {
  const read = overlays.map(readOverlay);
  const diagnostics = read.flatMap((result) => result.diagnostics);
  const actions = read.flatMap(({ overlay }) => overlay.actions);
  const errata = read.flatMap(({ overlay }) => overlay.errata).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const known = new Set([union, ...documents.map(({ name }) => name)]);
  for (const action of actions) {
    const unknown = action.documents.filter((name) => !known.has(name));
    if (unknown.length > 0)
      diagnostics.push(error("OICP2001", `There is no document ${unknown.join(", ")}.`, action.pointer, action.file));
    if (action.erratum !== undefined && !errata.some(({ id }) => id === action.erratum)) {
      diagnostics.push(
        error("OICP2007", `${action.erratum} is not described.`, `${action.pointer}/x-erratum`, action.file),
      );
    }
  }
  const parts = documents.map(({ name, file }) => {
    const result = applyOverlay(
      file.data,
      actions.filter((action) => action.documents.includes(name)),
    );
    diagnostics.push(...result.diagnostics);
    return { file, document: result.document };
  });
  const merged = mergeDocuments(parts);
  diagnostics.push(...merged.diagnostics);
  const corrected = applyOverlay(
    merged.document,
    actions.filter((action) => action.documents.includes(union)),
  );
  diagnostics.push(...corrected.diagnostics);
  return { document: tidy(corrected.document), errata, corrections: actions.length, diagnostics };
}
