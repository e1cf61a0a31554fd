import type { Erratum } from "../../../generated/errata.js";
import { indent, table, wrap } from "../table.js";
import type { MemberFacts } from "./describe-schema.js";
import type {
  ErratumTopic,
  MemberTopic,
  MessageTopic,
  OperationTopic,
  RuleFacts,
  RuleTopic,
  StatusCodeTopic,
  Topic,
} from "./topics.js";

/** A topic as text for people. */
export function topicText(topic: Topic, columns: number): string {
  const width = Math.min(columns, 120);
  switch (topic.kind) {
    case "operation":
      return operationText(topic, width);
    case "message":
      return messageText(topic, width);
    case "member":
      return memberText(topic, width);
    case "status code":
      return statusCodeText(topic, width);
    case "rule":
      return ruleText(topic, width);
    case "erratum":
      return erratumText(topic, width);
  }
}

/** Sections with blank lines between them; empty ones are left out. */
const page = (...sections: readonly string[]): string => sections.filter(Boolean).join("\n\n");
const prose = (text: string, width: number): string => indent(wrap(text, width - 2).join("\n"));
const section = (title: string, text: string): string => (text === "" ? "" : `${title}\n${indent(text)}`);

const RETRY = {
  read: "may be asked again: asking changes nothing",
  upsert: "may be sent again: the effect is the same (not for insert)",
  never: "is never repeated by itself: a repetition may start a second process or bill twice",
} as const;

function operationText(topic: OperationTopic, width: number): string {
  const legs = topic.legs.map(
    ({ sender, receiver, obligation, requires }) =>
      `${sender} (${obligation.sender}) -> ${receiver} (${obligation.receiver})` +
      (requires.length === 0 ? "" : `, where ${requires.join(", ")} must be given`),
  );
  const facts = [
    ["Path", `POST /api/oicp${topic.path}`],
    ["Service", `${topic.service} ${topic.serviceVersion}`],
    ["Travels", legs.join("\n")],
    ["Request", topic.request],
    ["Answer", topic.response],
    ["Repetition", `${RETRY[topic.retry]}${topic.sequential ? "; calls of one partner never overlap" : ""}`],
    ["Limit", topic.limitPerMinute === undefined ? "none published" : `${topic.limitPerMinute} calls a minute`],
    ["Deadline", `${topic.deadline.client / 1000} s for the caller, ${topic.deadline.server / 1000} s for the server`],
  ];
  if (topic.pagination !== undefined) {
    facts.push(["Pages", `of ${topic.pagination.defaultSize} records, at most ${topic.pagination.maxSize}`]);
  }
  return page(
    `Operation ${topic.name} (${topic.key})${topic.deprecated ? ", deprecated" : ""}`,
    prose(topic.description, width),
    indent(pairs(facts, width - 2)),
    section("Rules of its request", rulesTable(topic.rules, width - 2)),
    section("Errata", errataTable(topic.errata, width - 2)),
  );
}

function messageText(topic: MessageTopic, width: number): string {
  const choice = topic.exactlyOne.length === 0 ? "" : `Exactly one of ${topic.exactlyOne.join(", ")} is given.`;
  const shape = topic.members.length > 0 ? "" : `It is ${article(topic.type)}.`;
  const pattern = topic.pattern === undefined ? "" : `Pattern: ${topic.pattern}`;
  return page(
    `${topic.name.startsWith("eRoaming") ? "Message" : "Type"} ${topic.name}`,
    prose([topic.description, shape, choice].filter(Boolean).join(" "), width),
    indent(pattern),
    section("Values", wrap(topic.values.join(", "), width - 4).join("\n")),
    section("Members", membersTable(topic.members, topic.name, width - 2)),
    section("Used by", usedByText(topic.usedBy, width - 2)),
    section("Rules", rulesTable(topic.rules, width - 2)),
    section("Errata", errataTable(topic.errata, width - 2)),
  );
}

function memberText(topic: MemberTopic, width: number): string {
  const [only, another] = topic.places;
  const errata = section("Errata", errataTable(topic.errata, width - 2));
  if (only === undefined) return "";
  if (another !== undefined) {
    const rows = topic.places.map((place) => [place.path, place.obligation, described(place)]);
    return page(
      `Member ${topic.name}, in ${topic.places.length} places`,
      indent(table(["Where", "", "What"], rows, width - 2)),
      errata,
    );
  }
  const facts = [["It is", `${only.obligation}, ${only.type}${only.unit === undefined ? "" : `, in ${only.unit}`}`]];
  if (only.pattern !== undefined) facts.push(["Pattern", only.pattern]);
  if (only.values.length > 0) facts.push(["Values", only.values.join(", ")]);
  if (only.aliases.length > 0) facts.push(["Also read as", only.aliases.join(", ")]);
  return page(`Member ${only.path}`, prose(only.description, width), indent(pairs(facts, width - 2)), errata);
}

function statusCodeText({ code, meaning, senders, advice }: StatusCodeTopic, width: number): string {
  const facts = [
    ["Meaning", meaning],
    ["Sent by", senders.join(", ")],
    ["What to do", advice],
  ];
  return page(`Status code ${code}`, indent(pairs(facts, width - 2)));
}

function ruleText({ id, rules }: RuleTopic, width: number): string {
  const texts = rules.map(({ severity, title, messages }) =>
    pairs(
      [
        ["Demands", title],
        ["Otherwise", severity === "error" ? "a strict sender refuses to send" : "a warning"],
        ["Asked of", messages.join(", ")],
      ],
      width - 2,
    ),
  );
  return page(`Rule ${id}`, ...texts.map((text) => indent(text)));
}

function erratumText({ id, severity, title, says, read, write, why }: ErratumTopic, width: number): string {
  const documents = says.map(({ document, pointer = "", form }) => [document, pointer, form]);
  return page(
    `Erratum ${id} (${SEVERITY[severity]})`,
    prose(title, width),
    section("What each document says", table(["Document", "Where", "What"], documents, width - 2)),
    indent(
      pairs(
        [
          ["We read", read],
          ["We write", write],
          ["Because", why],
        ],
        width - 2,
      ),
    ),
  );
}

const SEVERITY = { H: "breaks the exchange with partners", M: "wrong checks", L: "wrong words" } as const;

function membersTable(members: readonly MemberFacts[], message: string, width: number): string {
  const rows = members.map((member) => [
    member.path.slice(message.length + 1),
    member.obligation,
    `${member.type}${member.unit === undefined ? "" : ` in ${member.unit}`}`.slice(0, 60),
    member.description,
  ]);
  return table(["Member", "", "Type", "What"], rows, width);
}

function described({ type, unit, description }: MemberFacts): string {
  return `${type}${unit === undefined ? "" : ` in ${unit}`}: ${description}`;
}

function rulesTable(rules: readonly RuleFacts[], width: number): string {
  return table(
    ["Rule", "", "Demands"],
    rules.map(({ id, severity, title }) => [id, severity, title]),
    width,
  );
}

function errataTable(errata: readonly Erratum[], width: number): string {
  return table(
    ["Erratum", "What is wrong in the official documents"],
    errata.map(({ id, title }) => [id, title]),
    width,
  );
}

function usedByText(usedBy: readonly string[], width: number): string {
  const most = 12;
  const more = usedBy.length > most ? [`and ${usedBy.length - most} more`] : [];
  return wrap([...usedBy.slice(0, most), ...more].join(", "), width - 2).join("\n");
}

/** Words on the left, what they stand for on the right. */
function pairs(rows: readonly (readonly string[])[], width: number): string {
  const left = Math.max(...rows.map(([word = ""]) => word.length)) + 2;
  return rows
    .map(([word = "", text = ""]) => {
      const [first = "", ...rest] = wrap(text, width - left);
      return [word.padEnd(left) + first, ...rest.map((line) => " ".repeat(left) + line)].join("\n");
    })
    .join("\n");
}

const article = (type: string): string =>
  /^(?:text|one|true|date)/.test(type) ? type : `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
