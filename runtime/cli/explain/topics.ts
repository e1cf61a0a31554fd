import type { Erratum } from "../../../generated/errata.js";
import type { Leg, Operation } from "../../operation.js";
import type { StatusCodeInfo } from "../../status-codes.js";
import type { CorrectedDocument, OperationNode, SchemaNode } from "./corrected-document.js";
import { choiceOf, membersOf, typeInWords, valuesOf, type MemberFacts } from "./describe-schema.js";

/** One rule, and the messages it is asked of. */
export interface RuleFacts {
  readonly id: string;
  readonly severity: "error" | "warning";
  readonly title: string;
  readonly messages: readonly string[];
}

/** Everything there is to explain, of one version of the protocol. */
export interface Library {
  readonly version: string;
  readonly document: CorrectedDocument;
  /** Every member of every message, with those of the objects inside. */
  readonly members: readonly Place[];
  readonly operations: readonly Operation[];
  readonly statusCodes: readonly StatusCodeInfo[];
  readonly rules: readonly RuleFacts[];
  readonly errata: readonly Erratum[];
}

export interface OperationTopic {
  readonly kind: "operation";
  readonly name: string;
  readonly key: string;
  readonly service: string;
  readonly serviceVersion: string;
  readonly path: string;
  readonly legs: readonly Leg[];
  readonly request: string;
  readonly response: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly retry: Operation["retry"];
  readonly sequential: boolean;
  readonly limitPerMinute?: number;
  readonly deadline: Operation["deadline"];
  readonly pagination?: Operation["pagination"];
  readonly rules: readonly RuleFacts[];
  readonly errata: readonly Erratum[];
}

export interface MessageTopic {
  readonly kind: "message";
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly pattern?: string;
  readonly values: readonly string[];
  readonly members: readonly MemberFacts[];
  /** Of which exactly one is given. */
  readonly exactlyOne: readonly string[];
  /** Operations and members that carry it. */
  readonly usedBy: readonly string[];
  readonly rules: readonly RuleFacts[];
  readonly errata: readonly Erratum[];
}

export interface MemberTopic {
  readonly kind: "member";
  readonly name: string;
  readonly places: readonly (MemberFacts & { readonly values: readonly string[]; readonly pattern?: string })[];
  readonly errata: readonly Erratum[];
}

export interface StatusCodeTopic extends StatusCodeInfo {
  readonly kind: "status code";
}

export interface RuleTopic {
  readonly kind: "rule";
  readonly id: string;
  readonly rules: readonly RuleFacts[];
}

export interface ErratumTopic extends Erratum {
  readonly kind: "erratum";
}

export type Topic = OperationTopic | MessageTopic | MemberTopic | StatusCodeTopic | RuleTopic | ErratumTopic;

/** Everything that a name stands for; capitals do not matter. */
export function topicsNamed(name: string, library: Library): Topic[] {
  const wanted = name.toLowerCase();
  const is = (candidate: string): boolean => candidate.toLowerCase() === wanted;
  const { document, members, operations, statusCodes, rules, errata } = library;
  const found: Topic[] = operations
    .filter((operation) => is(operation.key) || is(operation.name))
    .map((operation) => operationTopic(operation, library));
  for (const [message, schema] of Object.entries(document.schemas)) {
    if (is(message)) found.push(messageTopic(message, schema, library));
  }
  const places = members.filter((member) => is(member.name) || is(member.path));
  if (places.length > 0) found.push(memberTopic(places, library));
  found.push(
    ...statusCodes.filter(({ code }) => code === name).map((info) => ({ kind: "status code" as const, ...info })),
  );
  const named = rules.filter(({ id }) => is(id));
  if (named[0] !== undefined) found.push({ kind: "rule", id: named[0].id, rules: named });
  for (const erratum of errata) {
    if (is(erratum.id) || is(erratum.id.replace(/^OICP\d+-/, ""))) found.push({ kind: "erratum", ...erratum });
  }
  return found;
}

/** Every name that can be explained. */
export function everyName({ document, members, operations, statusCodes, rules, errata }: Library): string[] {
  return [
    ...operations.flatMap(({ key, name }) => [key, name]),
    ...Object.keys(document.schemas),
    ...members.flatMap(({ name, path }) => [name, path]),
    ...statusCodes.map(({ code }) => code),
    ...rules.map(({ id }) => id),
    ...errata.map(({ id }) => id),
  ];
}

/** A member where it stands. */
export type Place = MemberTopic["places"][number];

/** Every member of a document's messages. */
export function everyMember({ schemas }: CorrectedDocument): Place[] {
  return Object.entries(schemas).flatMap(([message, schema]) =>
    membersOf(schema, message, true).map((member) => {
      const node = nodeAt(schemas, member.path);
      return { ...member, values: valuesOf(node.items ?? node) ?? [], ...patternOf(node) };
    }),
  );
}

/** The schema of a member, by its path. */
function nodeAt(schemas: CorrectedDocument["schemas"], path: string): SchemaNode {
  const [message = "", ...names] = path.split(".");
  return names.reduce<SchemaNode>(
    (node, name) => (node.items ?? node).properties?.[name] ?? {},
    schemas[message] ?? {},
  );
}

const patternOf = ({ pattern }: SchemaNode): { readonly pattern?: string } =>
  pattern === undefined ? {} : { pattern };

function operationTopic(operation: Operation, library: Library): OperationTopic {
  const node: OperationNode | undefined = library.document.operations.get(operation.key);
  const { name, key, service, version, path, legs, retry, sequential, limitPerMinute, deadline, pagination } =
    operation;
  return {
    kind: "operation",
    name,
    key,
    service,
    serviceVersion: version,
    path,
    legs,
    request: operation.request.name,
    response: operation.response.name,
    description: node?.description ?? "",
    deprecated: node?.deprecated ?? false,
    retry,
    sequential,
    ...(limitPerMinute === undefined ? {} : { limitPerMinute }),
    deadline,
    ...(pagination === undefined ? {} : { pagination }),
    rules: rulesOfMessage(operation.request.name, library),
    errata: errataNamed(node?.errata ?? [], library),
  };
}

function messageTopic(name: string, schema: SchemaNode, library: Library): MessageTopic {
  const members = membersOf(schema, name, true);
  const ids = [...(schema["x-oicp-errata"] ?? []), ...members.flatMap(({ errata }) => errata)];
  const carriers = library.members.filter(({ type }) => type.replace(/^list of /, "").split(",")[0] === name);
  return {
    kind: "message",
    name,
    description: schema.description ?? "",
    type: typeInWords(schema),
    ...patternOf(schema),
    values: valuesOf(schema) ?? [],
    members,
    exactlyOne: choiceOf(schema),
    usedBy: [
      ...library.operations.flatMap(({ key, request, response }) => [
        ...(request.name === name ? [`request of ${key}`] : []),
        ...(response.name === name ? [`answer of ${key}`] : []),
      ]),
      ...carriers.map(({ path }) => path),
    ],
    rules: rulesOfMessage(name, library),
    errata: errataNamed(ids, library),
  };
}

function memberTopic(places: readonly Place[], library: Library): MemberTopic {
  const ids = places.flatMap(({ errata }) => errata);
  return { kind: "member", name: places[0]?.name ?? "", places, errata: errataNamed(ids, library) };
}

function rulesOfMessage(name: string, { rules }: Library): RuleFacts[] {
  // OICP 2.2 writes the same names with other capitals.
  return rules.filter(({ messages }) => messages.some((message) => message.toLowerCase() === name.toLowerCase()));
}

function errataNamed(ids: readonly string[], { errata }: Library): Erratum[] {
  const wanted = new Set(ids);
  return errata.filter(({ id }) => wanted.has(id));
}
