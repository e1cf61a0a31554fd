import { segmentsOf } from "../diagnostics/diagnostic.js";

type Data = Record<string, unknown>;

/** The document reduced to the paths given and the components they reach. */
export function onlyPaths(document: unknown, paths: readonly string[]): unknown {
  const { paths: all, components, tags: _, ...rest } = document as Data;
  const kept = Object.fromEntries(Object.entries(all as Data).filter(([path]) => paths.includes(path)));
  const reached = new Map<string, Set<string>>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key !== "$ref" || typeof value !== "string") {
        visit(value);
        continue;
      }
      const [, kind = "", name = ""] = segmentsOf(value);
      const names = reached.get(kind) ?? new Set();
      if (names.has(name)) continue;
      reached.set(kind, names.add(name));
      visit(((components as Data | undefined)?.[kind] as Data | undefined)?.[name]);
    }
  };
  visit(kept);
  return {
    ...rest,
    paths: kept,
    components: Object.fromEntries(
      Object.entries((components ?? {}) as Data)
        .map(([kind, entries]) => [kind, pick(entries as Data, reached.get(kind))] as const)
        .filter(([, entries]) => Object.keys(entries).length > 0),
    ),
  };
}

const pick = (entries: Data, names: ReadonlySet<string> | undefined): Data =>
  Object.fromEntries(Object.entries(entries).filter(([name]) => names?.has(name)));
