import { isDeepStrictEqual } from "node:util";
import { pointerOf, segmentsOf } from "../diagnostics/diagnostic.js";

type Data = Record<string, unknown>;
type Path = readonly (string | number)[];

/** Notes on where a thing comes from, which do not make two definitions different. */
const note = "x-oicp-errata";

/**
 * Makes one component of nodes that say the same, and references to it of the nodes. Nothing is lost: nodes that
 * differ, from one another or from a component that is there already, stay as they are, and the difference is returned.
 */
export function liftToComponent(document: Data, paths: readonly Path[], component: string): string | undefined {
  const segments = segmentsOf(component);
  const name = segments.at(-1) ?? "";
  const map = mapAt(document, segments.slice(0, -1));
  const model = (map[name] as Data | undefined) ?? nodeAt(document, paths[0] ?? []);
  for (const path of paths) {
    const node = nodeAt(document, path);
    if (isDeepStrictEqual(withoutNotes(node), withoutNotes(model))) continue;
    return `#${pointerOf(path)} says ${text(node)}, the others say ${text(model)}.`;
  }
  const notes = new Set(paths.flatMap((path) => (nodeAt(document, path)[note] ?? []) as string[]));
  for (const known of (model[note] ?? []) as string[]) notes.add(known);
  map[name] = { ...model, ...(notes.size > 0 ? { [note]: [...notes].toSorted() } : {}) };
  for (const path of paths) {
    const parent = nodeAt(document, path.slice(0, -1));
    parent[path.at(-1) as string] = { $ref: `#${pointerOf(segments)}` };
  }
  return undefined;
}

const nodeAt = (document: Data, path: Path): Data =>
  path.reduce<unknown>((node, segment) => (node as Data)[segment as string], document) as Data;

/** The map at a path; made where there is none. */
const mapAt = (document: Data, path: Path): Data =>
  path.reduce<Data>((node, segment) => (node[segment as string] ??= {}) as Data, document);

const withoutNotes = (data: Data): Data => Object.fromEntries(Object.entries(data).filter(([key]) => key !== note));

const text = (value: Data): string => JSON.stringify(withoutNotes(value)).slice(0, 120);
