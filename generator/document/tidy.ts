type Data = Record<string, unknown>;

/** Members that come first and last wherever they stand: what a thing is before what it is made of, errata at the end. */
const first = ["$ref", "operationId", "title", "description"];
const last = ["x-oicp-errata"];

/**
 * The same document in a form that reads well: overlays can only append members, so that a description would stand at
 * the bottom of what it describes.
 */
export function tidy(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(tidy);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node as Data).map(([key, value]): [string, unknown] => [key, tidy(value)]);
  return Object.fromEntries(
    entries
      .map((entry, index) => ({ entry, rank: rankOf(entry), index }))
      .toSorted((a, b) => a.rank - b.rank || a.index - b.index)
      .map(({ entry }) => entry),
  );
}

/** Only plain values count: a member of a message may be named `description`, and is then a schema. */
function rankOf([key, value]: readonly [string, unknown]): number {
  if (typeof value === "string" && first.includes(key)) return first.indexOf(key) - first.length;
  return last.includes(key) && Array.isArray(value) ? 1 : 0;
}
