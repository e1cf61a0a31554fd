import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** A JSON Schema, as far as it is looked into here. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly [keyword: string]: unknown;
}

/** The part of an OpenAPI document that peers make their own schemas of. */
export interface CorrectedDocument {
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
  readonly [member: string]: unknown;
}

export const documentFile = fileURLToPath(import.meta.resolve("oicp/spec/oicp-2.3.yaml"));

/** The corrected document of OICP 2.3, which the package is generated from as well. */
export async function readCorrectedDocument(): Promise<CorrectedDocument> {
  return parse(await readFile(documentFile, "utf8")) as CorrectedDocument;
}

const PREFIX = "#/components/schemas/";

/** The schema that a reference leads to, or the schema itself. */
export function resolved({ components }: CorrectedDocument, schema: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const found = components.schemas[schema.$ref.slice(PREFIX.length)];
  if (found === undefined) throw new Error(`the document has no ${schema.$ref}`);
  return found;
}

/** One schema as a JSON Schema of its own, with all others under `$defs`, and without what only OICP knows. */
export function jsonSchemaOf({ components }: CorrectedDocument, name: string): JsonSchema {
  return { $ref: `#/$defs/${name}`, $defs: plain(components.schemas) } as JsonSchema;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value)
    .filter(([key]) => !key.startsWith("x-") && key !== "description" && key !== "discriminator")
    .map(([key, member]): [string, unknown] => {
      if (key === "$ref") return [key, String(member).replace(PREFIX, "#/$defs/")];
      return [key, plain(member)];
    });
  return Object.fromEntries(members);
}
