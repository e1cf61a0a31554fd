import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** A schema of the corrected document, as far as tests look into it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly "x-oicp-values"?: readonly string[];
}

export interface CorrectedDocument {
  readonly paths: Readonly<Record<string, { readonly post: Readonly<Record<string, unknown>> }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** The corrected document of a version, as it is committed. */
export function correctedDocument(version: string): CorrectedDocument {
  const path = fileURLToPath(new URL(`../../spec/oicp-${version}.yaml`, import.meta.url));
  return parse(readFileSync(path, "utf8"), { maxAliasCount: -1 }) as CorrectedDocument;
}
