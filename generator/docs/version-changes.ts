import type { MessageModel, Model, ObjectShape, OperationModel } from "../model/model.js";
import { memberInWords, shapeInWords } from "./describe.js";
import { code, listed, table } from "./markdown.js";

/** Where the page on what changed between two versions is kept, relative to the repository. */
export const versionChangesPath = (older: Model, newer: Model): string =>
  `docs/changes-${older.version}-to-${newer.version}.md`;

/** A page on what changed from one version of the protocol to the next, operation by operation and member by member. */
export function versionChanges(older: Model, newer: Model): string {
  const [from, to] = [older.version, newer.version];
  const pairs = sorted(newer.messages).flatMap((message): [MessageModel, MessageModel][] => {
    const before = older.messages.find(({ name }) => name === message.name);
    return before === undefined ? [] : [[before, message]];
  });
  const sections = pairs.map(([before, after]) => messageSection(before, after, from, to));
  const same = pairs.filter((_, index) => sections[index] === "").map(([{ name }]) => code(name));
  return `${[
    `<!-- Generated from spec by \`npm run generate\`. Do not edit. -->`,
    `# What changed from OICP ${from} to OICP ${to}`,
    [
      "Both versions as the corrected documents have them:",
      `${code(`spec/oicp-${from}.yaml`)} and ${code(`spec/oicp-${to}.yaml`)}. A name that occurs in both means the same thing;`,
      "an empty place is one that the version does not have.",
    ].join("\n"),
    "## Operations",
    operationsSection(older, newer),
    "## Messages and types",
    ...onlyIn(newer, older, "New"),
    ...onlyIn(older, newer, "Gone"),
    ...sections.filter((section) => section !== ""),
    "### Unchanged",
    `${listed(same)}.`,
  ].join("\n\n")}\n`;
}

function operationsSection(older: Model, newer: Model): string {
  const keys = [...new Set([...newer.operations, ...older.operations].map(({ key }) => key))];
  const rows = keys.flatMap((key) => {
    const [before, after] = [older, newer].map(({ operations }) => operations.find((each) => each.key === key));
    const facts = new Map([...factsOf(before), ...factsOf(after)].map(([fact]) => [fact, undefined]));
    const [was, is] = [new Map(factsOf(before)), new Map(factsOf(after))];
    return [...facts.keys()]
      .filter((fact) => was.get(fact) !== is.get(fact))
      .map((fact) => [code(key), fact, was.get(fact) ?? "", is.get(fact) ?? ""]);
  });
  const count = keys.length - new Set(rows.map(([key]) => key)).size;
  return [
    table(["Operation", "", `OICP ${older.version}`, `OICP ${newer.version}`], rows),
    `The other ${count} operations are the same in both versions, but for what changed in their messages.`,
  ].join("\n\n");
}

/** In the order of their names, whatever the case of their letters. */
const sorted = (messages: readonly MessageModel[]): MessageModel[] =>
  messages.toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));

/** What can be said of an operation in a cell. */
function factsOf(operation: OperationModel | undefined): [string, string][] {
  if (operation === undefined) return [];
  const { version, path, pagination, limitPerMinute, legs, request, response, deprecated } = operation;
  return [
    ["service version", version],
    ["path", code(path)],
    ["request", code(request)],
    ["answer", code(response)],
    ["pages", pagination === undefined ? "one answer" : `at most ${pagination.maxSize} records each`],
    ["calls a minute", limitPerMinute === undefined ? "no limit published" : String(limitPerMinute)],
    ...legs.map(({ sender, receiver, obligation, requires }): [string, string] => {
      const needs = requires.length === 0 ? "" : `, needs ${listed(requires.map((name) => code(name)))}`;
      return [`${sender} to ${receiver}`, `${obligation.sender} to send, ${obligation.receiver} to serve${needs}`];
    }),
    ["standing", deprecated === undefined ? "in use" : "deprecated"],
  ];
}

function onlyIn(model: Model, other: Model, title: string): string[] {
  const messages = sorted(model.messages).filter(
    ({ name }) => !other.messages.some((message) => message.name === name),
  );
  if (messages.length === 0) return [];
  const rows = messages.map(({ name, description }) => [code(name), description]);
  return [
    `### ${title} in OICP ${title === "New" ? model.version : other.version}`,
    table(["Name", "What it is"], rows),
  ];
}

/** The members of a message that are not the same in both versions; empty when all are. */
function messageSection(before: MessageModel, after: MessageModel, from: string, to: string): string {
  const rows = [...shapeRow(before, after), ...memberRows(objectOf(before), objectOf(after))];
  if (rows.length === 0) return "";
  return [`### ${after.name}`, table(["Member", `OICP ${from}`, `OICP ${to}`], rows)].join("\n\n");
}

/** The message itself, where it is no object in one of the versions, or has another rule for its members. */
function shapeRow(before: MessageModel, after: MessageModel): string[][] {
  const [was, is] = [before.shape, after.shape];
  if (was.kind === "literals" && is.kind === "literals" && was.open === is.open) {
    const rows = [...new Set([...is.values, ...was.values])].map((value) => [
      "(value)",
      was.values.includes(value) ? code(value) : "",
      is.values.includes(value) ? code(value) : "",
    ]);
    return rows.filter(([, one, other]) => one !== other);
  }
  const [one, other] = [shapeInWords(was), shapeInWords(is)];
  return one === other ? [] : [["(all)", one, other]];
}

function memberRows(before: ObjectShape | undefined, after: ObjectShape | undefined): string[][] {
  const names = new Set([...(after?.members ?? []), ...(before?.members ?? [])].map(({ name }) => name));
  return [...names].flatMap((name) => {
    const [was = "", is = ""] = [before, after].map((shape) => {
      const member = shape?.members.find((each) => each.name === name);
      return member === undefined ? "" : memberInWords(member);
    });
    return was === is ? [] : [[code(name), was, is]];
  });
}

const objectOf = ({ shape }: MessageModel): ObjectShape | undefined => (shape.kind === "object" ? shape : undefined);
