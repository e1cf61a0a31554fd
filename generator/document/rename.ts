import { pointerOf, segmentsOf } from "../diagnostics/diagnostic.js";

type Data = Record<string, unknown>;

/** A renaming that was not done: what it names is not there, or the new name belongs to something else. */
export interface RenameProblem {
  readonly kind: "missing" | "taken";
  readonly from: string;
  readonly to: string;
}

/**
 * Gives children of a map other names, in place and in their order, and turns every reference to one of them in the
 * document. The place of the map is a path of segments from the root. What cannot be renamed is returned and keeps its
 * name, so that one change of the document does not spoil the others.
 */
export function renameChildren(
  document: Data,
  place: readonly (string | number)[],
  names: Readonly<Record<string, string>>,
): RenameProblem[] {
  const map = place.reduce<unknown>((node, segment) => (node as Data)[segment as string], document) as Data;
  const problems: RenameProblem[] = [];
  const possible = new Map<string, string>();
  for (const [from, to] of Object.entries(names)) {
    const others = Object.entries(names).filter(([other]) => other !== from);
    const taken = (Object.hasOwn(map, to) && !Object.hasOwn(names, to)) || others.some(([, name]) => name === to);
    if (!Object.hasOwn(map, from)) problems.push({ kind: "missing", from, to });
    else if (taken) problems.push({ kind: "taken", from, to });
    else possible.set(from, to);
  }
  const entries = Object.entries(map).map(([name, child]) => [possible.get(name) ?? name, child] as const);
  for (const name of Object.keys(map)) delete map[name];
  for (const [name, child] of entries) map[name] = child;

  const depth = place.length;
  const start = `#${pointerOf(place)}/`;
  turnReferences(document, (reference) => {
    if (!reference.startsWith(start)) return reference;
    const segments = segmentsOf(reference);
    const renamed = possible.get(segments[depth] ?? "");
    return renamed === undefined ? reference : `#${pointerOf(segments.with(depth, renamed))}`;
  });
  return problems;
}

/** Applies a change to every `$ref` below a node. */
function turnReferences(node: unknown, change: (reference: string) => string): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "$ref" && typeof value === "string") (node as Data)[key] = change(value);
    else turnReferences(value, change);
  }
}
