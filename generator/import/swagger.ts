type Data = Record<string, unknown>;

/**
 * Mends what makes Hubject's Swagger 2.0 files trip every converter (OICP23-E136), before they are upgraded:
 * a host with its scheme, path parameters declared optional, definition names with blanks, media types with a charset.
 */
export function normaliseSwagger(document: unknown): unknown {
  const swagger = structuredClone(document) as Data;
  const base = new URL(String(swagger["host"] ?? "https://service.hubject.com"));
  swagger["host"] = base.host;
  swagger["schemes"] = [base.protocol.replace(":", "")];
  const prefix = "/api/oicp";
  swagger["basePath"] = prefix;
  swagger["paths"] = Object.fromEntries(
    Object.entries((swagger["paths"] ?? {}) as Data).map(([path, item]) => [
      path.startsWith(prefix) ? path.slice(prefix.length) : path,
      item,
    ]),
  );
  return walk(swagger, (key, value) => {
    if (key === "$ref" && typeof value === "string") return withoutBlanks(value);
    if (key === "definitions") return renamed(value as Data);
    if (key === "consumes" || key === "produces") return ["application/json"];
    if (isPathParameter(value)) return { ...value, required: true };
    return value;
  });
}

const withoutBlanks = (name: string): string => name.replaceAll(" ", "");

const renamed = (definitions: Data): Data =>
  Object.fromEntries(Object.entries(definitions).map(([name, definition]) => [withoutBlanks(name), definition]));

const isPathParameter = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && "in" in value && value.in === "path";

function walk(node: unknown, change: (key: string, value: unknown) => unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => walk(change("", item), change));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(change(key, value), change)]));
}
