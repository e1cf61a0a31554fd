import { isData, type Data } from "../model/data.js";

/** Keywords of which a schema has at least one; without any, all that is known of a member is what overlays say about it. */
const demands = ["type", "$ref", "const", "enum", "oneOf", "anyOf", "allOf"];

/**
 * A copy of a corrected document without the members that overlays still describe, but that no official document has
 * any more. They are errors of the overlays and reported as such; in a comparison they must count as gone.
 */
export function withoutPhantoms(document: unknown): unknown {
  if (Array.isArray(document)) return document.map(withoutPhantoms);
  if (!isData(document)) return document;
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => [
      name,
      withoutPhantoms(name === "properties" && isData(value) ? realMembers(value) : value),
    ]),
  );
}

const realMembers = (properties: Data): Data =>
  Object.fromEntries(
    Object.entries(properties).filter(([, schema]) => !isData(schema) || demands.some((keyword) => keyword in schema)),
  );
