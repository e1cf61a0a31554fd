import { listed } from "../../generator/docs/markdown.js";
import { indexModel, referencesOf, type ModelIndex } from "../../generator/emit/model-index.js";
import type { LegModel, Model, OperationModel } from "../../generator/model/model.js";
import { rulesOf } from "../../runtime/rules/check-rules.js";
import { inline, link, type Places } from "./inline.js";
import { memberWords, membersOf, messageView } from "./message-view.js";
import type { Page } from "./page.js";

/** What a version of the protocol is shown from. */
export interface Version {
  readonly model: Model;
  /** The services with what is said of them, in the order of the document. */
  readonly services: readonly { readonly name: string; readonly description: string }[];
  /** An instance of a message, to be shown as an example. */
  sample(message: string): unknown;
}

const RETRY = {
  read: "may be repeated: it changes nothing",
  upsert: "may be repeated: it has the same effect again",
  never: "must not be repeated once it was sent: it may have had its effect",
} as const;

const ANSWER = {
  acknowledgement: "`Result` says whether it was accepted",
  authorization: "`AuthorizationStatus` says whether it was granted; a refusal is no error",
  data: "data, with a status code beside it; a refusal comes as an acknowledgement (OICP23-E116)",
} as const;

/** The address of an operation's page, and of a message. */
export const operationPage = (version: string, key: string): string => `${version}/${key}.html`;
export const messagePlace = (version: string, name: string): string => `${version}/messages.html#${name}`;

/** Every page about one version: an overview, one page for each operation, and one with all messages. */
export function versionPages(
  { model, services, sample }: Version,
  others: Omit<Places, "message" | "operation">,
): Page[] {
  const { version, operations, messages } = model;
  const index = indexModel(model);
  const up = "../";
  const names = new Set(messages.map(({ name }) => name));
  const keys = new Set(operations.map(({ key }) => key));
  const places: Places = {
    ...others,
    message: (name) => (names.has(name) ? messagePlace(version, name) : undefined),
    operation: (key) => (keys.has(key) ? operationPage(version, key) : undefined),
  };
  const groups = services
    .map(({ name, description }) => ({
      name,
      description: inline(description, places, up),
      operations: operations
        .filter(({ service }) => service === name)
        .map(({ key, name: wire, description: text, deprecated, legs }) => ({
          key,
          wire,
          href: `${key}.html`,
          deprecated: deprecated !== undefined,
          legs: legs.map(legName).join(", "),
          summary: inline(firstSentence(text), places, up),
        })),
    }))
    .filter((group) => group.operations.length > 0);
  const menu = { version, groups };
  const title = `OICP ${version}`;
  return [
    {
      path: `${version}/index.html`,
      template: "version",
      title,
      view: { ...menu, legs: legTable(operations), count: operations.length, messages: messages.length },
      search: [],
    },
    ...operations.map((operation): Page => {
      const { key, name } = operation;
      return {
        path: operationPage(version, key),
        template: "operation",
        title: `${key} · ${title}`,
        view: {
          ...menu,
          key,
          name,
          deprecated: inline(operation.deprecated ?? "", places, up),
          description: inline(operation.description, places, up),
          facts: factsOf(operation, version, places, up),
          sides: (["request", "response"] as const).map((side) => {
            const message = index.message(operation[side]);
            return {
              title: side === "request" ? "Request" : "Answer",
              name: message.name,
              href: `messages.html#${message.name}`,
              description: inline(message.description, places, up),
              members: membersOf(index, message, places, up, true),
              rules: rulesIn(message.name).map((rule) => inline(rule, places, up)),
              sample: JSON.stringify(sample(message.name), undefined, 2),
            };
          }),
        },
        search: [
          {
            title: key,
            kind: `${title} operation`,
            address: operationPage(version, key),
            words: `${name} ${operation.path} ${operation.description}`,
          },
        ],
      };
    }),
    {
      path: `${version}/messages.html`,
      template: "messages",
      title: `Messages · ${title}`,
      view: {
        ...menu,
        messages: messages.map((message) =>
          messageView(index, message, usersOf(index, message.name), rulesIn(message.name), places, up),
        ),
      },
      search: messages.flatMap(({ name, description, shape }) => [
        {
          title: name,
          kind: `${title} message`,
          address: messagePlace(version, name),
          words: [description, ...(shape.kind === "literals" ? shape.values : [])].join(" "),
        },
        ...(shape.kind === "object" ? shape.members : []).map((member) => ({
          title: `${name}.${member.name}`,
          kind: `${title} member`,
          address: `${version}/messages.html#${name}.${member.name}`,
          words: memberWords(member),
        })),
      ]),
    },
  ];
}

const legName = ({ sender, receiver }: LegModel): string => `${sender} → ${receiver}`;

/** What each role sends to whom, with its obligations. */
function legTable(operations: readonly OperationModel[]) {
  const legs = new Map<string, { key: string; href: string; send: string; serve: string }[]>();
  for (const { key, legs: own } of operations) {
    for (const leg of own) {
      const rows = legs.get(legName(leg)) ?? [];
      const word = (obligation: string): string => (obligation === "mandatory" ? "must" : "may");
      rows.push({ key, href: `${key}.html`, send: word(leg.obligation.sender), serve: word(leg.obligation.receiver) });
      legs.set(legName(leg), rows);
    }
  }
  return [...legs]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, rows]) => {
      const [sender = "", receiver = ""] = name.split(" → ");
      return { name, sender, receiver, rows };
    });
}

function factsOf(operation: OperationModel, version: string, places: Places, up: string) {
  const { path, otherPaths, select, service, version: edition, pagination, deadline } = operation;
  const facts: (readonly [name: string, text: string])[] = [
    ["HTTP", `\`POST /api/oicp${path}\``],
    ...(otherPaths.length === 0
      ? []
      : [["Also served at", listed(otherPaths.map((other) => `\`${other}\``))] as const]),
    ...(select === undefined ? [] : [["Told by", `\`${select.member}\` is \`${select.value}\``] as const]),
    ["Service", `\`${service}\`, version ${edition} of the operation`],
    ...operation.legs.map(
      (leg) =>
        [
          legName(leg),
          `${leg.sender} ${must(leg.obligation.sender)} send it, ${leg.receiver} ${must(leg.obligation.receiver)} serve it` +
            (leg.requires.length === 0
              ? ""
              : `; ${listed(leg.requires.map((name) => `\`${name}\``))} must be given on this leg`),
        ] as const,
    ),
    ["Answer", ANSWER[operation.answer]],
    ["After a failure", RETRY[operation.retry]],
    ...(operation.sequential ? [["Order", "calls of one partner must not overlap (R-20)"] as const] : []),
    [
      "Calls a minute",
      operation.limitPerMinute === undefined ? "no limit is published" : `at most ${operation.limitPerMinute}`,
    ],
    ...(pagination === undefined
      ? []
      : [
          [
            "Pages",
            `of ${pagination.defaultSize} records, at most ${pagination.maxSize}; they are in \`${pagination.records}\``,
          ] as const,
        ]),
    ["Deadline", `${seconds(deadline.client)} s for a client, ${seconds(deadline.server)} s for a server`],
    ...(operation.errata.length === 0 ? [] : [["Corrected", operation.errata.join(", ")] as const]),
  ];
  const rows = facts.map(([name, text]) => ({ name, html: inline(text, places, up) }));
  return [...rows, { name: "In TypeScript", html: bindingsOf(operation, version, up) }];
}

const must = (obligation: "mandatory" | "optional"): string => (obligation === "mandatory" ? "must" : "may");
const seconds = (milliseconds: number): string => (milliseconds / 1000).toLocaleString("en-US");

/** Links to the methods that are this operation. */
function bindingsOf({ key, legs }: OperationModel, version: string, up: string): string {
  const entry = (role: string): string => `oicp_${version === "2.3" ? "" : `v${version}_`}${role}`;
  const lower = { CPO: "cpo", EMP: "emp", Hubject: "hubject" } as const;
  const title = { CPO: "Cpo", EMP: "Emp", Hubject: "Hubject" } as const;
  const found = legs.flatMap(({ sender, receiver }) => [
    [
      "classes",
      entry(lower[sender]),
      sender === "Hubject" ? `HubjectTo${title[receiver]}Client` : `${title[sender]}Client`,
    ] as const,
    ["interfaces", entry(lower[receiver]), `${title[receiver]}Server`] as const,
  ]);
  const unique = new Map(
    found.map(([kind, module, type]) => [type, `api/${kind}/${module}.${type}.html#${key.toLowerCase()}`]),
  );
  return [...unique].map(([type, address]) => link(address, `<code>${type}.${key}</code>`, up)).join(", ");
}

const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text;

/** The protocol's rules about a message, in words. */
const rulesIn = (message: string): string[] =>
  rulesOf(message).map(({ id, severity, title }) => `${id} (${severity}): ${title}`);

/** Operations and messages that name a message directly. */
function usersOf({ model }: ModelIndex, name: string): string[] {
  return [
    ...model.operations.filter(({ request, response }) => request === name || response === name).map(({ key }) => key),
    ...model.messages.filter(({ shape }) => referencesOf(shape).includes(name)).map((message) => message.name),
  ];
}
