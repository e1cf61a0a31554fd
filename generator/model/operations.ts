import { error, pointerOf, type Diagnostic } from "../diagnostics/diagnostic.js";
import { compact, dataAt, isData, listAt, numberAt, textAt, textsAt, type Data } from "./data.js";
import type { LegModel, MessageModel, OperationModel, Role } from "./model.js";
import { isVariableName } from "./names.js";
import { deprecationOf, type Path } from "./shapes.js";

const roles: readonly unknown[] = ["CPO", "EMP", "Hubject"] satisfies Role[];
const obligations: readonly unknown[] = ["mandatory", "optional"];

/** The operations of a document, in its order. A path whose body tells several apart yields each of them. */
export function operationsOf(
  document: Data,
  file: string,
  messages: readonly MessageModel[],
  diagnostics: Diagnostic[],
): OperationModel[] {
  const operations = Object.entries(dataAt(document, "paths")).flatMap(([path, item]) => {
    const operation = dataAt(isData(item) ? item : {}, "post");
    const place = ["paths", path, "post"];
    const parts = listAt(operation, "x-oicp-operations").filter(isData);
    if (parts.length === 0) {
      return [readOperation({ document, file, messages, diagnostics, path, operation, own: operation, place })];
    }
    return parts.map((own, index) =>
      readOperation({
        document,
        file,
        messages,
        diagnostics,
        path,
        operation,
        own,
        place: [...place, "x-oicp-operations", index],
      }),
    );
  });
  checkKeys(operations, diagnostics);
  return operations;
}

interface Source {
  readonly document: Data;
  readonly file: string;
  readonly messages: readonly MessageModel[];
  readonly diagnostics: Diagnostic[];
  readonly path: string;
  /** The OpenAPI operation, and the part that says what is particular to one of several that share it. */
  readonly operation: Data;
  readonly own: Data;
  readonly place: Path;
}

function readOperation(source: Source): OperationModel {
  const { operation, own, path, place } = source;
  const key = textAt(own, "operationId") ?? "";
  const incomplete = (what: string): void =>
    void source.diagnostics.push(error("OICP4007", `${key || path} ${what}.`, pointerOf(place)));
  const said = <T>(value: T | undefined, what: string, fallback: T): T => {
    if (value === undefined) incomplete(`does not say ${what}`);
    return value ?? fallback;
  };
  if (!isVariableName(key)) {
    source.diagnostics.push(
      error("OICP4006", `${key || path} cannot be the name of a method.`, pointerOf([...place, "operationId"])),
    );
  }
  const request = messageName(source, bodyOf(source.document, operation["requestBody"]));
  const response = messageName(source, bodyOf(source.document, dataAt(operation, "responses")["200"]));
  const partner = dataAt(operation, "x-oicp-partner");
  const deadline = dataAt(operation, "x-oicp-deadline");
  const select = dataAt(own, "select");
  const pagination = dataAt(operation, "x-oicp-pagination");
  const result = compact<OperationModel>({
    key,
    name: said(textAt(own, "x-oicp-name"), "its name in the protocol (`x-oicp-name`)", key),
    service: said(textsAt(operation, "tags")[0], "its service (`tags`)", ""),
    version: said(textAt(operation, "x-oicp-service-version"), "its version (`x-oicp-service-version`)", ""),
    path,
    otherPaths: textsAt(operation, "x-oicp-other-paths"),
    select:
      own === operation ? undefined : { member: textAt(select, "member") ?? "", value: textAt(select, "value") ?? "" },
    partner: compact<OperationModel["partner"]>({
      role: said(oneOf(partner["role"], ["operator", "provider"]), "its partner (`x-oicp-partner`)", "operator"),
      parameter: oneOf(partner["parameter"], ["operatorID", "providerID"]),
      member: textAt(partner, "member"),
    }),
    answer: said(
      oneOf(operation["x-oicp-answer"], ["acknowledgement", "authorization", "data"]),
      "how it is answered (`x-oicp-answer`)",
      "data",
    ),
    retry: said(
      oneOf(operation["x-oicp-retry"], ["read", "upsert", "never"]),
      "whether it may be repeated (`x-oicp-retry`)",
      "never",
    ),
    sequential: operation["x-oicp-sequential"] === true,
    limitPerMinute: numberAt(operation, "x-oicp-limit-per-minute"),
    deadline: {
      client: said(numberAt(deadline, "client"), "how long a client waits (`x-oicp-deadline.client`)", 0),
      server: said(numberAt(deadline, "server"), "how long a server has (`x-oicp-deadline.server`)", 0),
    },
    pagination: Object.keys(pagination).length === 0 ? undefined : paginationOf(pagination, incomplete),
    legs: legsOf(source, key),
    request: textAt(own, "request") ?? said(request, "the component it sends", ""),
    response: said(response, "the component it is answered with", ""),
    description: textAt(own, "description") ?? textAt(operation, "description") ?? "",
    errata: textsAt(operation, "x-oicp-errata"),
    deprecated: deprecationOf(operation),
    source: { document: source.file, pointer: pointerOf(place) },
  });
  checkMembers(source, result, incomplete);
  return result;
}

function legsOf(source: Source, key: string): LegModel[] {
  const legs = listAt(source.operation, "x-oicp-legs").filter(isData);
  if (legs.length === 0) {
    source.diagnostics.push(
      error("OICP4001", `Nobody is said to send or receive ${key || source.path}.`, pointerOf(source.place)),
    );
  }
  return legs.map((leg, index): LegModel => {
    const { sender, receiver, senderObligation, receiverObligation } = leg;
    const complete =
      roles.includes(sender) &&
      roles.includes(receiver) &&
      obligations.includes(senderObligation) &&
      obligations.includes(receiverObligation);
    if (!complete) {
      const message = `Leg ${index + 1} of ${key} needs a sender, a receiver, and whether each must implement it.`;
      source.diagnostics.push(error("OICP4007", message, pointerOf(source.place)));
    }
    return {
      sender: sender as Role,
      receiver: receiver as Role,
      obligation: { sender: senderObligation, receiver: receiverObligation } as LegModel["obligation"],
      requires: textsAt(leg, "requires"),
    };
  });
}

function paginationOf(pagination: Data, incomplete: (what: string) => void): NonNullable<OperationModel["pagination"]> {
  const records = textAt(pagination, "records");
  const id = textAt(pagination, "id");
  const defaultSize = numberAt(pagination, "defaultSize");
  const maxSize = numberAt(pagination, "maxSize");
  if (records === undefined || id === undefined || defaultSize === undefined || maxSize === undefined) {
    incomplete("does not describe its pages in full (`x-oicp-pagination`)");
  }
  return { records: records ?? "", id: id ?? "", defaultSize: defaultSize ?? 1, maxSize: maxSize ?? 1 };
}

/** Members that the vocabulary names must be members of the messages, and parameters must stand in the path. */
function checkMembers(source: Source, operation: OperationModel, incomplete: (what: string) => void): void {
  const shapeOf = (name: string): MessageModel["shape"] | undefined =>
    source.messages.find((message) => message.name === name)?.shape;
  const has = (name: string, member: string): boolean => {
    const shape = shapeOf(name);
    return shape?.kind === "object" && shape.members.some((candidate) => candidate.name === member);
  };
  const { request, response, partner, pagination, legs, path, select } = operation;
  const parameters = [...path.matchAll(/\{([^}]*)\}/gu)].map((match) => match[1]);
  if (parameters.join() !== (partner.parameter ?? "")) incomplete("names another parameter than its path has");
  if (shapeOf(request) === undefined || shapeOf(response) === undefined) return;
  const [member = ""] = partner.member?.split("/").slice(1) ?? [];
  if (partner.member !== undefined && !has(request, member))
    incomplete(`names the partner's member ${member}, which ${request} has not`);
  if (select !== undefined && !has(request, select.member))
    incomplete(`is told apart by ${select.member}, which ${request} has not`);
  if (pagination !== undefined && !has(response, pagination.records)) {
    incomplete(`has its records in ${pagination.records}, which ${response} has not`);
  }
  for (const required of legs.flatMap((leg) => leg.requires).filter((name) => !has(request, name))) {
    incomplete(`requires ${required} on a leg, which ${request} has not`);
  }
}

/** Keys are the names of methods: unique, and no server receives the same one from two roles. */
function checkKeys(operations: readonly OperationModel[], diagnostics: Diagnostic[]): void {
  const known = new Map<string, OperationModel>();
  for (const operation of operations) {
    const other = known.get(operation.key);
    if (other === undefined) known.set(operation.key, operation);
    else {
      const message = `${operation.key} is also the operation at #${other.source.pointer}.`;
      diagnostics.push(error("OICP4002", message, operation.source.pointer));
    }
    for (const role of roles) {
      const senders = operation.legs.filter(({ receiver }) => receiver === role).map(({ sender }) => sender);
      if (senders.length < 2) continue;
      const message = `${String(role)} receives ${operation.key} from ${senders.join(" and ")}, and could not tell which.`;
      diagnostics.push(error("OICP4002", message, operation.source.pointer));
    }
  }
}

/** The schema of a request body or a response, which may be references to components. */
function bodyOf(document: Data, body: unknown): unknown {
  const direct = isData(body) ? body : {};
  const [, kind = "", name = ""] = /^#\/components\/([^/]+)\/([^/]+)$/u.exec(String(direct["$ref"])) ?? [];
  const holder = kind === "" ? direct : dataAt(dataAt(dataAt(document, "components"), kind), name);
  return dataAt(dataAt(holder, "content"), "application/json")["schema"];
}

function messageName(source: Source, schema: unknown): string | undefined {
  const target = isData(schema) ? textAt(schema, "$ref") : undefined;
  const name = target?.replace("#/components/schemas/", "");
  return source.messages.some((message) => message.component && message.name === name) ? name : undefined;
}

function oneOf<const T extends string>(value: unknown, values: readonly T[]): T | undefined {
  return values.find((candidate) => candidate === value);
}
