import { jsonpath, type JSONValue } from "json-p3";
import { error, escapeSegment, pointerOf, segmentsOf, type Diagnostic } from "../diagnostics/diagnostic.js";
import { inherit, withoutErrata } from "./inherit.js";
import { liftToComponent } from "./lift.js";
import type { OverlayAction } from "./overlay.js";
import { renameChildren } from "./rename.js";

/** Segments of the way to a node. */
export type Path = readonly (string | number)[];
type Data = Record<string, unknown>;

/** The corrected documents of other versions, by version. */
export type OtherVersions = ReadonlyMap<string, unknown>;

/** An action that did apply, and the nodes it matched, by their place at that moment. */
export interface Applied {
  readonly action: OverlayAction;
  readonly paths: readonly Path[];
  /** What stood there before, in the order of the paths: what was removed, and what is no object. */
  readonly before: readonly unknown[];
  /** Place in the same document that the update was copied from. */
  readonly source?: Path;
  /** What was merged into the nodes. */
  readonly update?: unknown;
}

/**
 * Applies actions to a document, in their order. An action that matches another number of nodes than it expects, or
 * finds another value, does nothing and is a diagnostic: the official document has changed under the correction.
 */
export function applyOverlay(
  document: unknown,
  actions: readonly OverlayAction[],
  others: OtherVersions = new Map(),
): { document: unknown; diagnostics: Diagnostic[]; applied: Applied[] } {
  const result = structuredClone(document);
  const applied: Applied[] = [];
  const diagnostics = actions.flatMap((action) => apply(result as Data, action, others, applied));
  return { document: result, diagnostics, applied };
}

type Problem = (code: Diagnostic["code"], message: string, member: string) => Diagnostic[];

function apply(document: Data, action: OverlayAction, others: OtherVersions, applied: Applied[]): Diagnostic[] {
  const problem: Problem = (code, message, member) => [
    error(code, message, `${action.pointer}/${member}`, action.file),
  ];
  const from = action.copyFrom ?? action.inherit?.from;
  const other = (from === undefined ? document : others.get(from)) as Data | undefined;
  if (other === undefined) {
    const member = action.inherit === undefined ? "x-copy-from" : "x-inherit";
    return problem("OICP2006", `OICP ${from} is not corrected before this version.`, member);
  }
  let paths: Path[];
  let copied: unknown[] = [];
  let source: Path | undefined;
  try {
    paths = find(document, action.target);
    if (action.copy !== undefined) {
      const places = find(other, action.copy);
      copied = places.map((path) => valueAt(other, path));
      if (other === document) source = places[0];
    }
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
  const before = paths
    .map((path) => valueAt(document, path))
    .map((value) => (action.remove === true || !isObject(value) ? value : undefined));
  const update = action.copy === undefined ? action.update : copied[0];
  const found = extended(document, paths, action, other, problem) ?? change(document, paths, action, copied[0]);
  if (found.length === 0) applied.push({ action, paths, before, update, ...(source === undefined ? {} : { source }) });
  return found;
}

/** The effects of Overlay 1.1. */
function change(document: Data, paths: readonly Path[], action: OverlayAction, copied: unknown): Diagnostic[] {
  // An action without effect was reported when it was read.
  if (action.remove !== true && action.copy === undefined && action.update === undefined) return [];
  const copy = action.copyFrom === undefined ? copied : withoutErrata(copied);
  // Deepest and last first, so that no removal moves what is still to be removed.
  for (const path of [...paths].toSorted(lastFirst)) {
    if (action.remove === true) removeAt(document, path);
    else merge(document, path, action.copy === undefined ? action.update : copy);
    note(document, path, action);
  }
  return [];
}

/** The effects that go beyond Overlay 1.1; undefined when the action has none of them. */
function extended(
  document: Data,
  paths: readonly Path[],
  action: OverlayAction,
  other: Data,
  problem: Problem,
): Diagnostic[] | undefined {
  const { rename, lift, inherit: taken } = action;
  if (taken !== undefined) {
    if (action.target !== "$") return problem("OICP2006", "`x-inherit` applies to the document as a whole.", "target");
    inherit(document, other, taken.members);
    return [];
  }
  if (lift !== undefined) {
    const difference = liftToComponent(document, paths, lift);
    if (difference !== undefined) return problem("OICP2004", difference, "x-lift");
    note(document, segmentsOf(lift), action);
    return [];
  }
  if (rename === undefined) return undefined;
  return paths.flatMap((path) => {
    const problems = renameChildren(document, path, rename);
    for (const name of Object.values(rename)) note(document, [...path, name], action);
    return problems.flatMap(({ kind, from, to }) => {
      const member = `x-rename/${escapeSegment(from)}`;
      return kind === "missing"
        ? problem("OICP2004", `There is no ${from} to rename.`, member)
        : problem("OICP2006", `The name ${to} is taken.`, member);
    });
  });
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

/** Writes the errata on what an action touched, for whoever asks where it is from. */
function note(document: Data, path: Path, action: OverlayAction): void {
  if (action.errata.length === 0) return;
  for (const owner of touched(document, path, action)) {
    const known = (owner["x-oicp-errata"] ?? []) as string[];
    owner["x-oicp-errata"] = [...new Set([...known, ...action.errata])].toSorted();
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
