import { packageFile } from "../package-files.js";
import { readBlockYaml } from "./block-yaml.js";

/** Version of the protocol. */
export type ProtocolVersion = "2.3" | "2.2";

/** What the corrected document says of a value. Written by this package's generator, so its form is known. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
  readonly oneOf?: readonly { readonly required?: readonly string[]; readonly $ref?: string }[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly deprecated?: boolean;
  readonly "x-oicp-values"?: readonly string[];
  readonly "x-oicp-open"?: boolean;
  readonly "x-oicp-aliases"?: readonly string[];
  readonly "x-oicp-guaranteed"?: readonly string[];
  readonly "x-oicp-unit"?: string;
  readonly "x-oicp-errata"?: readonly string[];
}

/** What it says of an operation, as far as the generated constants do not. */
export interface OperationNode {
  readonly description: string;
  readonly errata: readonly string[];
  readonly deprecated: boolean;
}

export interface CorrectedDocument {
  readonly schemas: Readonly<Record<string, SchemaNode>>;
  /** By operation key. */
  readonly operations: ReadonlyMap<string, OperationNode>;
}

interface RawOperation {
  readonly operationId: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly "x-oicp-errata"?: readonly string[];
  readonly "x-oicp-operations"?: readonly RawOperation[];
}

interface RawDocument {
  readonly paths: Readonly<Record<string, { readonly post?: RawOperation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, SchemaNode>> };
}

/** The corrected document of a version, as it is published with the package. */
export async function correctedDocument(version: ProtocolVersion): Promise<CorrectedDocument> {
  const { paths, components } = readBlockYaml(await packageFile(`spec/oicp-${version}.yaml`)) as RawDocument;
  const operations = new Map<string, OperationNode>();
  for (const { post } of Object.values(paths)) {
    if (post === undefined) continue;
    // Several operations on one path share everything but their own description.
    for (const each of post["x-oicp-operations"] ?? [post]) {
      operations.set(each.operationId, {
        description: each.description ?? post.description ?? "",
        errata: [...new Set([...(post["x-oicp-errata"] ?? []), ...(each["x-oicp-errata"] ?? [])])],
        deprecated: each.deprecated ?? post.deprecated ?? false,
      });
    }
  }
  return { schemas: components.schemas, operations };
}

/** Name of the component a reference leads to. */
export function referenced({ $ref }: SchemaNode): string | undefined {
  return $ref?.slice($ref.lastIndexOf("/") + 1);
}
