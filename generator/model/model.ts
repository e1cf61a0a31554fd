/**
 * The binding model: what the corrected document of one version says, as plain frozen data. Everything that is emitted
 * is made from it; no OpenAPI vocabulary goes further than this folder.
 */

export type Role = "CPO" | "EMP" | "Hubject";

export interface Model {
  /** Version of the protocol: `2.3`. */
  readonly version: string;
  readonly operations: readonly OperationModel[];
  /** Every named type: the components of the document in its order, then the nested objects lifted out of them. */
  readonly messages: readonly MessageModel[];
  /** The status codes the document lists, in its order. */
  readonly statusCodes: readonly string[];
}

export interface OperationModel {
  readonly key: string;
  readonly name: string;
  readonly service: string;
  readonly version: string;
  readonly path: string;
  readonly otherPaths: readonly string[];
  readonly select?: { readonly member: string; readonly value: string };
  readonly partner: {
    readonly role: "operator" | "provider";
    readonly parameter?: "operatorID" | "providerID";
    readonly member?: string;
  };
  readonly answer: "acknowledgement" | "authorization" | "data";
  readonly retry: "read" | "upsert" | "never";
  readonly sequential: boolean;
  readonly limitPerMinute?: number;
  readonly deadline: { readonly client: number; readonly server: number };
  readonly pagination?: {
    readonly records: string;
    readonly id: string;
    readonly defaultSize: number;
    readonly maxSize: number;
  };
  readonly legs: readonly LegModel[];
  /** Names of the request and response messages. */
  readonly request: string;
  readonly response: string;
  readonly description: string;
  /** Ids of the errata that changed it. */
  readonly errata: readonly string[];
  /** Why not to use it any more, when it is deprecated. */
  readonly deprecated?: string;
  readonly source: SourceModel;
}

export interface LegModel {
  readonly sender: Role;
  readonly receiver: Role;
  readonly obligation: { readonly sender: "mandatory" | "optional"; readonly receiver: "mandatory" | "optional" };
  /** Members of the request that this leg makes mandatory. */
  readonly requires: readonly string[];
}

export interface MessageModel {
  readonly name: string;
  readonly description: string;
  /** Whether the document names it as a component; otherwise it was lifted out of the component it stands in. */
  readonly component: boolean;
  readonly shape: Shape;
  /** Ids of the errata that changed it. */
  readonly errata: readonly string[];
  readonly deprecated?: string;
  readonly source: SourceModel;
}

/** What a value may be. Objects stand only at the top of a message; elsewhere they are references. */
export type Shape =
  ObjectShape | ArrayShape | StringShape | NumberShape | BooleanShape | LiteralsShape | ReferenceShape;

export interface ObjectShape {
  readonly kind: "object";
  readonly members: readonly MemberModel[];
  /** Members of which exactly one must be present; empty when there is no such rule. */
  readonly exactlyOne: readonly string[];
  /** The member a bare array is taken for, where others were seen to leave the wrapping object out. */
  readonly bare?: string;
}

export interface MemberModel {
  readonly name: string;
  readonly description: string;
  readonly shape: Shape;
  /** Whether the message must carry it when it is sent. */
  readonly required: boolean;
  /** Whether a receiver can rely on it; false where partners are known to leave a mandatory member out. */
  readonly guaranteed: boolean;
  /** Other spellings accepted on reading. */
  readonly aliases: readonly string[];
  /** What the number counts: `kWh`, `minutes`, … */
  readonly unit?: string;
  /** Ids of the errata that changed it. */
  readonly errata: readonly string[];
  readonly deprecated?: string;
}

export interface ArrayShape {
  readonly kind: "array";
  readonly items: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface StringShape {
  readonly kind: "string";
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Source of a regular expression, legal with the `u` flag. */
  readonly pattern?: string;
  /** `date-time` is the only format the protocol uses. */
  readonly format?: "date-time";
  /** When an object was seen where this plain value is documented: the member of it that holds the value. */
  readonly unwrap?: string;
}

export interface NumberShape {
  readonly kind: "number";
  readonly integer: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface BooleanShape {
  readonly kind: "boolean";
}

export interface LiteralsShape {
  readonly kind: "literals";
  readonly values: readonly string[];
  /** Whether values beyond those listed conform as well (status codes). */
  readonly open: boolean;
  /** Spellings accepted on reading, by what they stand for: `{ "Connector Error": "ConnectorError" }`. */
  readonly aliases: Readonly<Record<string, string>>;
}

export interface ReferenceShape {
  readonly kind: "reference";
  readonly name: string;
  /** When an object was seen where this plain value is documented: the member of it that holds the value. */
  readonly unwrap?: string;
}

/** Where a thing comes from. */
export interface SourceModel {
  /** File of the document it was taken from, relative to the repository. */
  readonly document: string;
  /** RFC 6901 pointer into the corrected document. */
  readonly pointer: string;
}
