import { jsonpath, type JSONValue } from "json-p3";
import { error, pointerOf, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { OverlayAction } from "./overlay.js";

type Path = readonly (string | number)[];
type Data = Record<string, unknown>;

/**
 * Applies actions to a document, in their order. An action that matches another number of nodes than it expects, or
 * finds another value, does nothing and is a diagnostic: the official document has changed under the correction.
 */
export function applyOverlay(
  document: unknown,
  actions: readonly OverlayAction[],
): { document: unknown; diagnostics: Diagnostic[] } {
  const result = structuredClone(document);
  const diagnostics = actions.flatMap((action) => apply(result as Data, action));
  return { document: result, diagnostics };
}

function apply(document: Data, action: OverlayAction): Diagnostic[] {
  const problem = (code: Diagnostic["code"], message: string, member: string): Diagnostic[] => [
    error(code, message, `${action.pointer}/${member}`, action.file),
  ];
  let paths: Path[];
  let copied: unknown[] = [];
  try {
    paths = find(document, action.target);
    if (action.copy !== undefined) copied = find(document, action.copy).map((path) => valueAt(document, path));
  } catch (cause) {
    return problem("OICP2002", `${action.target}: ${(cause as Error).message}`, "target");
  }
  if (paths.length !== action.matches) {
    const found = `It matches ${paths.length} node${paths.length === 1 ? "" : "s"}, expected ${action.matches}.`;
    return problem("OICP2003", `${action.target}\n  ${found}`, "target");
  }
  for (const path of paths) {
    const difference = firstDifference(valueAt(document, path), action.expect, []);
    if (difference !== undefined) return problem("OICP2004", `At #${pointerOf(path)}: ${difference}`, "x-expect");
  }
  if (action.copy !== undefined && copied.length !== 1) {
    return problem("OICP2006", `\`copy\` names ${copied.length} nodes instead of one.`, "copy");
  }
  // Deepest and last first, so that no removal moves what is still to be removed.
  for (const path of [...paths].toSorted(lastFirst)) {
    if (action.remove === true) removeAt(document, path);
    else merge(document, path, action.copy === undefined ? action.update : copied[0]);
    if (action.erratum !== undefined) note(document, path, action);
  }
  return [];
}

const find = (document: Data, target: string): Path[] =>
  jsonpath.query(target, document as JSONValue).nodes.map((node) => node.location);

function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, segment) => (node as Data)[segment as string], document);
}

/** Says where a value departs from what is expected of it: every expected member, and lists item by item. */
function firstDifference(value: unknown, expected: unknown, path: Path): string | undefined {
  if (expected === undefined) return undefined;
  if (typeof expected === "object" && expected !== null && typeof value === "object" && value !== null) {
    if (Array.isArray(expected) && (!Array.isArray(value) || value.length !== expected.length)) {
      return `${pointerOf(path) || "it"} is ${JSON.stringify(value)}, expected ${JSON.stringify(expected)}.`;
    }
    for (const [key, item] of Object.entries(expected)) {
      const difference = firstDifference((value as Data)[key], item, [...path, key]);
      if (difference !== undefined) return difference;
      if (!Object.hasOwn(value, key)) return `${pointerOf([...path, key])} is missing.`;
    }
    return undefined;
  }
  if (value === expected) return undefined;
  return `${pointerOf(path) || "it"} is ${JSON.stringify(value)}, expected ${JSON.stringify(expected)}.`;
}

/** Overlay 1.1: objects are merged member by member, lists are concatenated, anything else is replaced. */
function merge(document: Data, path: Path, update: unknown): void {
  const value = valueAt(document, path);
  const merged = mergedValue(value, structuredClone(update));
  if (path.length === 0) Object.assign(document, merged);
  else set(document, path, merged);
}

function mergedValue(value: unknown, update: unknown): unknown {
  if (Array.isArray(value)) return Array.isArray(update) ? [...value, ...update] : [...value, update];
  if (!isObject(value) || !isObject(update)) return update;
  for (const [key, item] of Object.entries(update)) {
    value[key] = Object.hasOwn(value, key) ? mergedValue(value[key], item) : item;
  }
  return value;
}

const isObject = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function set(document: Data, path: Path, value: unknown): void {
  const parent = valueAt(document, path.slice(0, -1)) as Data;
  parent[path.at(-1) as string] = value;
}

function removeAt(document: Data, path: Path): void {
  const parent = valueAt(document, path.slice(0, -1));
  const last = path.at(-1);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Data)[last as string];
}

function lastFirst(a: Path, b: Path): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [x, y] = [a[index], b[index]];
    if (x === y) continue;
    return typeof x === "number" && typeof y === "number" ? y - x : String(x) < String(y) ? 1 : -1;
  }
  return b.length - a.length;
}

/** Writes the erratum on what an action touched, for whoever asks where it is from. */
function note(document: Data, path: Path, action: OverlayAction): void {
  for (const owner of touched(document, path, action)) {
    const known = (owner["x-oicp-errata"] ?? []) as string[];
    if (!known.includes(action.erratum as string))
      owner["x-oicp-errata"] = [...known, action.erratum as string].toSorted();
  }
}

/** Maps whose children are schemas, members, operations or parameters of their own. */
const maps = new Set(["properties", "schemas", "paths", "parameters", "responses"]);

/** The members that an update of such a map adds or changes; otherwise the nearest such child at or above the place. */
function touched(document: Data, path: Path, action: OverlayAction): Data[] {
  if (maps.has(String(path.at(-1))) && isObject(action.update)) {
    const map = valueAt(document, path) as Data;
    return Object.keys(action.update)
      .map((name) => map[name])
      .filter(isObject)
      .filter((node) => !isReferenceObject(path, node));
  }
  for (let length = path.length; length > 1; length--) {
    if (!maps.has(String(path[length - 2])) && path[length - 1] !== "post") continue;
    const owner = valueIfThere(document, path.slice(0, length));
    if (isObject(owner)) return [owner];
  }
  return [];
}

/** A reference to a response or parameter may carry nothing else, as OpenAPI says; one to a schema may. */
const isReferenceObject = (path: Path, node: Data): boolean =>
  "$ref" in node && ["responses", "parameters"].includes(String(path.at(-1)));

function valueIfThere(document: Data, path: Path): unknown {
  let node: unknown = document;
  for (const segment of path) {
    if (typeof node !== "object" || node === null) return undefined;
    node = (node as Data)[segment as string];
  }
  return node;
}
