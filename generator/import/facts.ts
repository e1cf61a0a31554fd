type Data = Record<string, unknown>;

/** Members that carry prose or examples. They stay with their authors; ours are written in overlays. */
const prose = new Set(["description", "summary", "example", "examples", "externalDocs", "termsOfService", "contact"]);

/** Members whose children are named by the document, so that a child may bear any of the names above. */
const named = new Set([
  "properties",
  "patternProperties",
  "schemas",
  "parameters",
  "responses",
  "requestBodies",
  "headers",
  "securitySchemes",
  "paths",
  "mapping",
]);

/** The document without its prose: paths, names, types, required lists, patterns, enumerations and bounds. */
export function keepFacts(document: unknown): unknown {
  const facts = strip(document, false) as Data;
  const { info, tags, ...rest } = facts;
  return {
    openapi: rest["openapi"],
    // Title and licence are told by the corrected document; the version is the one fact here.
    info: { title: "OICP", version: String((info as Data | undefined)?.["version"] ?? "") },
    ...(Array.isArray(tags) ? { tags: tags.map((tag) => ({ name: (tag as Data)["name"] })) } : {}),
    ...omit(rest, "openapi"),
  };
}

function strip(node: unknown, childrenAreNamed: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => strip(item, false));
  if (typeof node !== "object" || node === null) return node;
  const kept: Data = {};
  for (const [key, value] of Object.entries(node)) {
    if (childrenAreNamed) {
      kept[key] = isResponse(value) ? { description: "", ...(strip(value, false) as Data) } : strip(value, false);
    } else if (!prose.has(key)) {
      kept[key] = strip(value, named.has(key) && !Array.isArray(value));
    }
  }
  return kept;
}

/** OpenAPI demands a description of every response; without its prose it is empty until an overlay writes ours. */
const isResponse = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "description" in value && ("content" in value || isBare(value));

/** A response of nothing but a description, as Swagger documents list them. */
const isBare = (value: object): boolean => Object.keys(value).every((key) => key === "description");

function omit(data: Data, key: string): Data {
  const { [key]: _, ...rest } = data;
  return rest;
}
