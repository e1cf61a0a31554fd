import { jsonpath, type JSONValue } from "json-p3";
import { pointerOf, segmentsOf } from "../../diagnostics/diagnostic.js";
import type { Says } from "../erratum.js";
import { at, type Data, type Difference } from "./compare-schemas.js";
import { naming } from "./trace.js";

/** Whether a statement about a document is about this very difference: the same place, keyword and value. */
export function accountsFor(says: Says, difference: Difference, document: unknown): boolean {
  const { pointer, keyword, value } = difference;
  const places = placesOf(says, document);
  const below = `${pointer}/${keyword}`;
  // On a list or a plain value itself: on the entries it names, or on all of it.
  if (places.has(below)) return says.has === undefined || says.count !== undefined || includes(says.has, value);
  if (naming.has(keyword)) {
    if (places.has(pointer)) return true;
    const segments = segmentsOf(pointer);
    return places.has(pointerOf(segments.slice(0, -1))) && includes(says.has ?? [], segments.at(-1));
  }
  return places.has(pointer) && mentions(says.expect, keyword);
}

const cache = new WeakMap<Says, WeakMap<object, ReadonlySet<string>>>();

function placesOf(says: Says, document: unknown): ReadonlySet<string> {
  const known = cache.get(says) ?? new WeakMap<object, ReadonlySet<string>>();
  cache.set(says, known);
  const found = known.get(document as object) ?? findPlaces(says, document);
  known.set(document as object, found);
  return found;
}

function findPlaces({ pointer, nodes }: Says, document: unknown): ReadonlySet<string> {
  if (nodes !== undefined) {
    return new Set(jsonpath.query(nodes, document as JSONValue).nodes.map(({ location }) => pointerOf(location)));
  }
  if (pointer === undefined) return new Set();
  const path = segmentsOf(pointer);
  return new Set(at(document, path) === undefined ? [] : [pointerOf(path)]);
}

const mentions = (expect: unknown, keyword: string): boolean =>
  typeof expect === "object" && expect !== null && keyword in (expect as Data);

const includes = (list: readonly unknown[], value: unknown): boolean =>
  list.some((each) => JSON.stringify(each) === JSON.stringify(value));
