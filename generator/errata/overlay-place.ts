import { pointerOf, segmentsOf, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Applied } from "../document/apply-overlay.js";
import type { CorrectedDocument, NamedDocument } from "../document/build-document.js";
import { at, type Data } from "./coverage/compare-schemas.js";
import { moved, startsWith } from "./coverage/trace.js";

/** An update of an overlay that says something of a node, and what it says. */
interface Saying {
  readonly file: string;
  readonly pointer: string;
  readonly value: unknown;
}

/**
 * Diagnostics about a corrected document, those about what overlays alone say at the place where the first of them
 * says it: an update below a member that the official documents do not have any more makes a member out of nothing.
 */
export function atOverlays(
  diagnostics: readonly Diagnostic[],
  corrected: Pick<CorrectedDocument, "document" | "history">,
  official: readonly NamedDocument[],
): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const path = segmentsOf(diagnostic.pointer);
    const isOfficial = official.some(({ name, file }) => at(file.data, former(path, corrected, name)) !== undefined);
    if (diagnostic.file !== undefined || isOfficial) return diagnostic;
    const sayings = sayingsOf(path, corrected);
    const [first] = sayings;
    if (first === undefined || !isAllOf(at(corrected.document, path), sayings)) return diagnostic;
    const help = "No official document has it: drop it from the overlay, or let the overlay say all of it.";
    const message = `At #${diagnostic.pointer}: ${diagnostic.message}`;
    return { ...diagnostic, message, file: first.file, pointer: first.pointer, help };
  });
}

/** Where a node was in one of the documents before names were corrected. */
function former(path: readonly string[], { history }: Pick<CorrectedDocument, "history">, name: string): string[] {
  const applied: readonly Applied[] = [...(history.get(name) ?? []), ...(history.get("merged") ?? [])];
  return applied.toReversed().reduce<string[]>(
    (place, { action, paths }) => {
      const under = paths.find((each) => action.rename !== undefined && startsWith(place, each));
      const names = Object.entries(action.rename ?? {});
      const old = under && names.find(([, to]) => to === place[under.length])?.[0];
      return under === undefined || old === undefined ? place : place.with(under.length, old);
    },
    [...path],
  );
}

function sayingsOf(path: readonly string[], { history }: Pick<CorrectedDocument, "history">): Saying[] {
  const union = history.get("merged") ?? [];
  return [...history].flatMap(([name, own]) => {
    const later = name === "merged" ? own : [...own, ...union];
    return own.flatMap(({ action, paths, update }, index) => {
      if (action.copy !== undefined || update === undefined) return [];
      return paths.flatMap((each): Saying[] => {
        let place: readonly string[] | undefined = each.map(String);
        for (const next of later.slice(index + 1)) place &&= moved(next, place);
        if (place === undefined || !startsWith(path, place)) return [];
        const rest = path.slice(place.length);
        const value = at(update, rest);
        return value === undefined
          ? []
          : [{ file: action.file, pointer: `${action.pointer}/update${pointerOf(rest)}`, value }];
      });
    });
  });
}

/** Whether updates say all there is at a node. */
function isAllOf(node: unknown, sayings: readonly Saying[]): boolean {
  if (typeof node !== "object" || node === null) return true;
  const said = new Set(sayings.flatMap(({ value }) => Object.keys(value as Data)));
  return Object.keys(node).every((key) => key === "x-oicp-errata" || said.has(key));
}
