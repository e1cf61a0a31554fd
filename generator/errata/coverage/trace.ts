import { segmentsOf } from "../../diagnostics/diagnostic.js";
import type { Applied, Path } from "../../document/apply-overlay.js";
import type { OverlayAction } from "../../document/overlay.js";
import { equal, type Data } from "./compare-schemas.js";

/** One thing that an official document says: the node it stands on, the keyword, and what it says. */
export interface Said {
  readonly path: Path;
  readonly keyword: string;
  readonly value: unknown;
}

export interface Traced {
  /** The actions that changed it, in their order. */
  readonly actions: readonly OverlayAction[];
  /** Where its node is in the corrected document; undefined when it was removed. */
  readonly place: readonly string[] | undefined;
}

/** Keywords that stand for the node itself, not for something on it. */
export const naming = new Set([
  "member",
  "component",
  "path",
  "method",
  "parameter",
  "response",
  "content",
  "requestBody",
]);

/** Follows something that an official document says through all that overlays did to that document and the union. */
export function trace(said: Said, history: readonly Applied[]): Traced {
  const actions: OverlayAction[] = [];
  let place: readonly string[] | undefined = said.path.map(String);
  let whole = [...place, said.keyword];
  // Where a copy of the node stands, should the node itself be removed.
  let copy: readonly string[] | undefined;
  for (const applied of history) {
    if (place === undefined) break;
    if (touches(applied, place, whole, said)) actions.push(applied.action);
    const { source } = applied;
    if (source !== undefined && startsWith(place, source)) {
      copy = [...(applied.paths[0] ?? []).map(String), ...place.slice(source.length)];
    }
    const next = moved(applied, place);
    if (next === place) continue;
    if (next === undefined && copy !== undefined) {
      // The copy goes on under another name, so only the name has changed.
      if (!naming.has(said.keyword) || said.path.length > deepest(applied, place)) actions.pop();
      place = copy;
      copy = undefined;
    } else place = next;
    if (place !== undefined) whole = [...place, said.keyword];
  }
  return { actions, place };
}

/** Where a node is after an action; undefined when it has been removed. */
export function moved({ action, paths }: Applied, place: readonly string[]): readonly string[] | undefined {
  for (const path of paths) {
    if (!startsWith(place, path)) continue;
    if (action.remove === true) return undefined;
    if (action.lift !== undefined) return [...segmentsOf(action.lift), ...place.slice(path.length)];
    const renamed = action.rename?.[place[path.length] ?? ""];
    if (renamed !== undefined) return place.with(path.length, renamed);
  }
  return place;
}

/** Whether an action says something of a node at a place; `whole` is the place of the keyword on it. */
function touches(
  { action, paths, before, update }: Applied,
  place: readonly string[],
  whole: readonly string[],
  { keyword, value }: Said,
): boolean {
  return paths.some((path, index) => {
    if (path.length === whole.length + 1 && startsWith(path, whole)) return equal(before[index], value);
    if (!startsWith(whole, path)) return false;
    if (action.remove === true) return true;
    if (action.lift !== undefined) return keyword === "$ref" && path.length <= place.length;
    if (action.rename !== undefined) return path.length === place.length - 1 && (place.at(-1) ?? "") in action.rename;
    if (update === undefined) return false;
    if (!naming.has(keyword)) return reaches(update, whole.slice(path.length));
    return path.length === place.length && ("$ref" in (update as Data) || "name" in (update as Data));
  });
}

/** Whether an update says something at a place below it: there, or something plain on the way. */
export function reaches(update: unknown, path: readonly string[]): boolean {
  let node = update;
  for (const segment of path) {
    if (typeof node !== "object" || node === null) return true;
    if (!Object.hasOwn(node, segment)) return false;
    node = (node as Data)[segment];
  }
  return true;
}

function deepest({ paths }: Applied, place: readonly string[]): number {
  return Math.max(...paths.filter((path) => startsWith(place, path)).map((path) => path.length));
}

/** Whether a way begins with another one. */
export function startsWith(path: Path, start: Path): boolean {
  if (start.length > path.length) return false;
  for (let index = start.length - 1; index >= 0; index--) {
    if (path[index] !== start[index] && String(path[index]) !== String(start[index])) return false;
  }
  return true;
}
