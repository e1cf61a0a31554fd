import type { LegModel, OperationModel, Role } from "../model/model.js";
import { operationDoc } from "./documentation.js";
import { importOf } from "./messages-file.js";
import type { ModelIndex } from "./model-index.js";
import type { Renderer } from "./render.js";
import { pushLayoutOf, pushType } from "./push-layout.js";
import { clientText, entryText, serverText, type ClientText } from "./role-text.js";
import { quoted } from "./text.js";

/** Whether the name of a type is to be exported as it is sent, as it is received, or both. */
interface Exported {
  readonly sent: readonly string[];
  readonly received: readonly { readonly name: string; readonly as: string }[];
  readonly values: readonly string[];
}

/** Said of an operation that can be called in batches. */
const BATCHES = "`inBatches` of it sends any number of records in as many requests as it takes, one after the other.";

/** `cpo.ts`, `emp.ts`, `hubject.ts`: the clients and the server of one role, and the types it meets. */
export function roleFile(
  index: ModelIndex,
  received: ReadonlySet<string>,
  role: Role,
  source: string,
  render: Renderer,
): string {
  const types = new Set<string>();
  let usesReceived = false;
  const sentType = (name: string): string => {
    types.add(name);
    return name;
  };
  const receivedType = (name: string): string => {
    if (!received.has(name)) return sentType(name);
    usesReceived = true;
    return `received.${name}`;
  };
  const helpers = new Set<string>();
  const requiring = (type: string, members: readonly string[]): string => {
    if (members.length === 0) return type;
    helpers.add("Requires");
    return `Requires<${type}, ${members.map(quoted).join(" | ")}>`;
  };

  const clients = clientText(role).map((text) => {
    const { receiver } = text;
    const methods = legsOf(index, role, receiver).map(({ operation, leg }) => {
      const { key, request, response, pagination } = operation;
      const filled = filledMember(operation, leg);
      const optional = filled !== undefined && !isRequired(index, request, filled);
      let type = requiring(
        sentType(request),
        leg.requires.filter((member) => member !== filled),
      );
      if (filled !== undefined && !optional) {
        helpers.add("Filled");
        type = `Filled<${type}, ${quoted(filled)}>`;
      }
      const doc = operationDoc(operation, leg, "sender");
      const record = pagination === undefined ? undefined : recordOf(index, response, pagination.records);
      const answer =
        record === undefined
          ? `Call<${receivedType(response)}>`
          : `PagedCall<${receivedType(response)}, ${receivedType(record)}>`;
      const layout = text.partner === undefined ? undefined : pushLayoutOf(index, operation);
      return {
        key,
        doc: [...(layout === undefined ? doc : [doc[0] ?? "", BATCHES, ...doc.slice(1)])],
        layout,
        type: layout === undefined ? "" : pushType(sentType(request), receivedType(response), layout),
        options: record === undefined ? "CallOptions" : "PageOptions",
        answer,
        signature: signature(
          key,
          [`request: ${type}`, `options?: ${record === undefined ? "Call" : "Page"}Options`],
          answer,
        ),
        call: record === undefined ? "this.#call" : "this.#call.pages",
      };
    });
    const pushes = methods.flatMap(({ key, layout }) => (layout === undefined ? [] : [{ key, ...layout }]));
    return { ...text, sender: role, methods, pushes, ...optionsOf(text) };
  });

  const server = serverText(role);
  const handlers = index.model.operations.flatMap((operation) =>
    operation.legs
      .filter(({ receiver }) => receiver === role)
      .map((leg) => ({
        key: operation.key,
        doc: operationDoc(operation, leg, "receiver"),
        signature: signature(
          `${operation.key}${leg.obligation.receiver === "optional" ? "?" : ""}`,
          [
            `request: ${requiring(sentType(operation.request), leg.requires)}`,
            `call: ServerCall<${sentType(operation.response)}>`,
          ],
          `Awaitable<${operation.response}>`,
        ),
      })),
  );

  const exported = exportsOf(index, received, role);
  const callTypes = new Set(clients.flatMap(({ methods }) => methods.map(({ options }) => options)));
  const callKinds = new Set(clients.flatMap(({ methods }) => methods.map(({ answer }) => answer.replace(/<.*$/u, ""))));
  const batches = clients.some(({ pushes }) => pushes.length > 0);
  const imports = [
    ...(batches ? ['import { createPush } from "../../runtime/batches.js";'] : []),
    'import { createCaller } from "../../runtime/client/caller.js";',
    importOf(
      "type",
      ["Caller", "ClientOptions", ...(batches ? ["Push"] : []), ...callKinds, ...callTypes],
      "../../runtime/client/index.js",
    ),
    ...(helpers.size === 0 ? [] : [importOf("type", [...helpers], "../../runtime/operation.js")]),
    'import { createServer } from "../../runtime/server/create-server.js";',
    importOf("type", ["Awaitable", "OicpServer", "ServerCall", "ServerOptions"], "../../runtime/server/index.js"),
    importOf("type", [...types], "./messages.js"),
    'import * as operations from "./operations.js";',
    ...(usesReceived ? ['import type * as received from "./received.js";'] : []),
  ];
  return render("role", {
    source,
    entryDoc: entryText(role, index.model.version),
    imports,
    clients,
    server: { ...server, role, handlers },
    exports: exportLines(exported),
  });
}

/** The head of a method, on several lines when it is long. */
function signature(name: string, parameters: readonly string[], answer: string): string {
  const line = `${name}(${parameters.join(", ")}): ${answer}`;
  if (line.length <= 116) return line;
  return `${name}(\n${parameters.map((parameter) => `    ${parameter},\n`).join("")}  ): ${answer}`;
}

function legsOf(index: ModelIndex, sender: Role, receiver: Role): { operation: OperationModel; leg: LegModel }[] {
  return index.model.operations.flatMap((operation) =>
    operation.legs
      .filter((leg) => leg.sender === sender && leg.receiver === receiver)
      .map((leg) => ({ operation, leg })),
  );
}

/** The member of the request that a client fills in from its own partner id. */
function filledMember({ partner }: OperationModel, { sender }: LegModel): string | undefined {
  const own = (sender === "CPO" && partner.role === "operator") || (sender === "EMP" && partner.role === "provider");
  const segments = partner.member?.split("/").slice(1) ?? [];
  return own && segments.length === 1 ? segments[0] : undefined;
}

function isRequired(index: ModelIndex, message: string, member: string): boolean {
  const { shape } = index.message(message);
  return shape.kind === "object" && shape.members.some(({ name, required }) => name === member && required);
}

/** The message that the records of a page are. */
function recordOf(index: ModelIndex, message: string, member: string): string | undefined {
  const { shape } = index.message(message);
  const list = shape.kind === "object" ? shape.members.find(({ name }) => name === member)?.shape : undefined;
  const items = list === undefined ? undefined : index.resolve(list);
  return items?.kind === "array" && items.items.kind === "reference" ? items.items.name : undefined;
}

/** Which partner id the options of a client must name. */
function optionsOf({ partner }: ClientText): object {
  return { hasPartner: partner !== undefined, partnerOption: partner?.option ?? "", partnerDoc: [partner?.doc ?? ""] };
}

/**
 * What a role meets: the messages it sends or serves, and the answers it receives. A name stands for the form that is
 * sent when both are met; the received one is then `Received…`.
 */
function exportsOf(index: ModelIndex, received: ReadonlySet<string>, role: Role): Exported {
  const { operations } = index.model;
  const meets = (end: "sender" | "receiver") => (operation: OperationModel) =>
    operation.legs.some((leg) => leg[end] === role);
  const calls = operations.filter(meets("sender"));
  const serves = operations.filter(meets("receiver"));
  const sent = index.reachable([
    ...calls.map(({ request }) => request),
    ...serves.flatMap(({ request, response }) => [request, response]),
  ]);
  const answers = index.reachable(calls.map(({ response }) => response));
  // Bodies of faults are part of no operation: whoever looks at one has to be able to name it.
  const met = index.reachable(operations.flatMap(({ request, response }) => [request, response]));
  const plain = index.model.messages.filter(
    ({ name }) => sent.has(name) || !met.has(name) || (answers.has(name) && !received.has(name)),
  );
  const open = index.model.messages.filter(({ name }) => answers.has(name) && received.has(name));
  return {
    sent: plain.map(({ name }) => name),
    received: open.map(({ name }) => ({ name, as: sent.has(name) ? `Received${name}` : name })),
    values: index.model.messages
      .filter(({ name, shape }) => shape.kind === "literals" && (sent.has(name) || answers.has(name) || !met.has(name)))
      .map(({ name }) => `${name}Values`),
  };
}

function exportLines({ sent, received, values }: Exported): string[] {
  const list = (keyword: string, names: readonly string[], from: string): string[] =>
    names.length === 0
      ? []
      : [
          `${keyword} {\n${names
            .toSorted()
            .map((name) => `  ${name},\n`)
            .join("")}} from "${from}";`,
        ];
  return [
    ...list("export type", sent, "./messages.js"),
    ...list(
      "export type",
      received.map(({ name, as }) => (name === as ? name : `${name} as ${as}`)),
      "./received.js",
    ),
    ...list("export", values, "./messages.js"),
  ];
}
