import {
  at,
  compareSchemas,
  pair,
  record,
  target,
  type Comparison,
  type Data,
  type Difference,
  type Place,
} from "./compare-schemas.js";

export interface Compared {
  /** How many things the official document says. */
  readonly facts: number;
  readonly differences: readonly Difference[];
  /** Places in the corrected document, with the places in the official one that say the same or what it differs from. */
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface CompareOptions {
  /** Name in the corrected document of a component of the official one; the same when it is left out. */
  readonly nameOf?: (kind: string, name: string) => string;
  /**
   * Whether types are paired by where they are used instead of by their names: for documents that name them in
   * another way.
   */
  readonly byUse?: boolean;
}

/** Finds every path, parameter, answer, type, member, value and bound of an official document in the corrected one. */
export function compareDocuments(
  name: string,
  official: unknown,
  corrected: unknown,
  { nameOf = (_, same) => same, byUse = false }: CompareOptions = {},
): Compared {
  const comparison: Comparison = {
    name,
    official,
    corrected,
    nameOf,
    follow: byUse,
    facts: 0,
    differences: new Map(),
    seen: new Set(),
    pairs: new Map(),
  };
  compareLists(comparison, "servers", "url");
  compareLists(comparison, "tags", "name");
  comparePaths(comparison);
  if (byUse) compareUnused(comparison);
  else compareComponents(comparison);
  return { facts: comparison.facts, differences: [...comparison.differences.values()], pairs: comparison.pairs };
}

function compareLists(comparison: Comparison, list: string, key: string): void {
  const own = ((comparison.corrected as Data)[list] ?? []) as Data[];
  for (const [index, entry] of (((comparison.official as Data)[list] ?? []) as Data[]).entries()) {
    const found = own.some((each) => each[key] === entry[key]);
    record(comparison, { node: entry, path: [list, String(index)] }, undefined, key, entry[key], undefined, found);
  }
}

function comparePaths(comparison: Comparison): void {
  const own = (comparison.corrected as Data)["paths"] as Record<string, Data>;
  for (const [path, item] of Object.entries((comparison.official as Data)["paths"] as Record<string, Data>)) {
    const place = { node: item, path: ["paths", path] };
    const same = path in own ? path : Object.keys(own).find((each) => shape(each) === shape(path));
    const there = same === undefined ? undefined : { node: own[same], path: ["paths", same] };
    record(comparison, place, there, "path", path, same, same === path);
    if (there === undefined) continue;
    for (const [method, operation] of Object.entries(item)) {
      const place = { node: operation, path: ["paths", path, method] };
      const mine = (there.node as Data)[method];
      record(comparison, place, there, "method", method, undefined, mine !== undefined);
      if (mine !== undefined) compareOperations(comparison, place, { node: mine, path: [...there.path, method] });
    }
  }
}

/** A path without the names of its parameters. */
const shape = (path: string): string => path.replaceAll(/\{[^}]*\}/gu, "{}");

function compareOperations(comparison: Comparison, official: Place, corrected: Place): void {
  pair(comparison, official, corrected);
  const mine = corrected.node as Data;
  for (const [keyword, value] of Object.entries(official.node as Data)) {
    const below = (...path: string[]): string[] => [...official.path, keyword, ...path];
    switch (keyword) {
      case "parameters":
        compareParameters(comparison, value as Data[], official, corrected);
        break;
      case "requestBody":
        record(comparison, { node: value, path: below() }, corrected, keyword, "a body", undefined, keyword in mine);
        compareContents(
          comparison,
          { node: value, path: below() },
          { node: mine[keyword], path: [...corrected.path, keyword] },
        );
        break;
      case "responses":
        for (const [status, answer] of Object.entries(value as Data)) {
          const place = { node: answer, path: below(status) };
          const own = (mine[keyword] as Data)[status];
          const there = own === undefined ? undefined : { node: own, path: [...corrected.path, keyword, status] };
          record(comparison, place, there, "response", status, undefined, there !== undefined);
          if (there !== undefined)
            compareContents(comparison, target(comparison.official, place), target(comparison.corrected, there));
        }
        break;
      case "tags":
        for (const tag of value as string[])
          record(
            comparison,
            official,
            corrected,
            keyword,
            tag,
            mine[keyword],
            (mine[keyword] as string[]).includes(tag),
          );
        break;
      default:
        record(comparison, official, corrected, keyword, value, mine[keyword], value === mine[keyword]);
    }
  }
}

function compareParameters(
  comparison: Comparison,
  parameters: readonly Data[],
  official: Place,
  corrected: Place,
): void {
  const own = (((corrected.node as Data)["parameters"] ?? []) as Data[]).map((node, index) =>
    target(comparison.corrected, { node, path: [...corrected.path, "parameters", String(index)] }),
  );
  for (const [index, each] of parameters.entries()) {
    const place = { node: each, path: [...official.path, "parameters", String(index)] };
    const whole = target(comparison.official, place);
    const { name, in: where } = whole.node as Data;
    const there = own.find(
      ({ node }) => (node as Data)["in"] === where && (where === "path" || (node as Data)["name"] === name),
    );
    record(
      comparison,
      place,
      there,
      "parameter",
      name,
      (there?.node as Data | undefined)?.["name"],
      (there?.node as Data | undefined)?.["name"] === name,
    );
    if (there !== undefined) compareParameter(comparison, whole, there);
  }
}

function compareParameter(comparison: Comparison, official: Place, corrected: Place): void {
  pair(comparison, official, corrected);
  for (const [keyword, value] of Object.entries(official.node as Data)) {
    const mine = (corrected.node as Data)[keyword];
    if (keyword === "description" || keyword === "name") continue;
    if (keyword === "schema")
      compareSchemas(
        comparison,
        { node: value, path: [...official.path, keyword] },
        { node: mine ?? {}, path: [...corrected.path, keyword] },
      );
    else record(comparison, official, corrected, keyword, value, mine, value === mine);
  }
}

/** Requests and answers: what they may consist of, and whether they must be there. */
function compareContents(comparison: Comparison, official: Place, corrected: Place): void {
  for (const [keyword, value] of Object.entries(official.node as Data)) {
    const mine = ((corrected.node ?? {}) as Data)[keyword];
    if (keyword === "description") continue;
    if (keyword !== "content") {
      record(comparison, official, corrected, keyword, value, mine, value === mine);
      continue;
    }
    for (const [type, { schema }] of Object.entries(value as Record<string, Data>)) {
      const own = ((mine ?? {}) as Record<string, Data>)[type];
      const place = { node: schema, path: [...official.path, keyword, type, "schema"] };
      record(comparison, official, corrected, "content", type, undefined, own !== undefined);
      if (own?.["schema"] !== undefined && schema !== undefined)
        compareSchemas(comparison, place, { node: own["schema"], path: [...corrected.path, keyword, type, "schema"] });
    }
  }
}

function compareComponents(comparison: Comparison): void {
  for (const [kind, entries] of Object.entries(
    ((comparison.official as Data)["components"] ?? {}) as Record<string, Data>,
  )) {
    for (const [name, entry] of Object.entries(entries)) {
      const place = { node: entry, path: ["components", kind, name] };
      const own = ["components", kind, comparison.nameOf(kind, name)];
      const node = at(comparison.corrected, own);
      const there = node === undefined ? undefined : { node, path: own };
      record(
        comparison,
        place,
        there,
        "component",
        name,
        there === undefined ? undefined : own.at(-1),
        there !== undefined && own.at(-1) === name,
      );
      if (there === undefined) continue;
      if (kind === "schemas") compareSchemas(comparison, place, there);
      else if (kind === "parameters") compareParameter(comparison, place, there);
      else compareContents(comparison, place, there);
    }
  }
}

/** Types that no operation leads to. */
function compareUnused(comparison: Comparison): void {
  const used = new Set([...comparison.seen].map((pair) => pair.split("/")[3]?.split(" ")[0]));
  for (const [name, node] of Object.entries((at(comparison.official, ["components", "schemas"]) ?? {}) as Data)) {
    if (used.has(name)) continue;
    const own = ["components", "schemas", comparison.nameOf("schemas", name)];
    const mine = at(comparison.corrected, own);
    const place = { node, path: ["components", "schemas", name] };
    record(comparison, place, undefined, "component", name, undefined, mine !== undefined);
    if (mine !== undefined) compareSchemas(comparison, place, { node: mine, path: own });
  }
}
