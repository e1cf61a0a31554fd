import { segmentsOf } from "../../generator/diagnostics/diagnostic.js";

type Data = Record<string, unknown>;

/** Every object below a node, with the way to it. */
export function* objectsBelow(node: unknown, path: readonly string[] = []): Generator<[readonly string[], Data]> {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) yield [path, node as Data];
  for (const [key, value] of Object.entries(node)) yield* objectsBelow(value, [...path, key]);
}

/** The node at the end of a way through a document; references are followed. */
export function at(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, segment) => (followed(root, node) as Data | undefined)?.[segment], root);
}

/** The node itself, or the one that its reference names. */
export function followed(root: unknown, node: unknown): unknown {
  const reference = (node as Data | undefined)?.["$ref"];
  return typeof reference === "string" ? at(root, segmentsOf(reference)) : node;
}
