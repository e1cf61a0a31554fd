import type { Shape } from "../model/model.js";

/** What a shape demands, as a text: the same for two shapes that take the same values under other descriptions. */
export function essenceOf(shape: Shape): string {
  const notes = new Set(["description", "errata", "deprecated", "unit"]);
  return JSON.stringify(shape, (key, value: unknown) => (notes.has(key) ? undefined : value));
}
