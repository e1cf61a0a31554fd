import type { LegModel, MemberModel, MessageModel, OperationModel, Shape } from "../model/model.js";

/** What is said about things in documentation comments: paragraphs of a comment, tags last. */

export function messageDoc(message: MessageModel): string[] {
  const sentences = [message.description, constraints(message.shape), cited(message.errata)];
  return [sentences.filter(Boolean).join(" "), ...deprecated(message.deprecated)];
}

export function memberDoc(member: MemberModel): string[] {
  const unit = member.unit === undefined ? "" : `Unit: ${member.unit}.`;
  const sentences = [member.description, unit, constraints(member.shape), cited(member.errata)];
  return [sentences.filter(Boolean).join(" "), ...deprecated(member.deprecated)];
}

/** An operation by itself, or as one end of a leg sees it. */
export function operationDoc(operation: OperationModel, leg?: LegModel, end?: "sender" | "receiver"): string[] {
  const { name, version, path, limitPerMinute, sequential, pagination, select } = operation;
  const facts = [
    `\`${name}\` ${version}: \`POST ${path}\`${select === undefined ? "" : `, \`${select.member}: "${select.value}"\``}.`,
  ];
  if (leg !== undefined && end !== undefined) {
    const who = leg[end] === "Hubject" ? "" : `${leg[end] === "CPO" ? "A CPO" : "An EMP"} ${does(leg, end)} it. `;
    facts.push(`${who}${requirement(leg)}`.trim());
  }
  if (limitPerMinute !== undefined) facts.push(`At most ${limitPerMinute} calls a minute.`);
  if (sequential) facts.push("Calls of one partner must not overlap.");
  if (pagination !== undefined) facts.push(`Answered in pages of at most ${pagination.maxSize} records.`);
  if (leg === undefined) facts.push(cited(operation.errata));
  return [operation.description, facts.filter(Boolean).join(" "), ...deprecated(operation.deprecated)];
}

const does = (leg: LegModel, end: "sender" | "receiver"): string => {
  const must = leg.obligation[end] === "mandatory" ? "must" : "may";
  return `${must} ${end === "sender" ? "send" : "serve"}`;
};

const requirement = (leg: LegModel): string =>
  leg.requires.length === 0
    ? ""
    : `From ${leg.sender} to ${leg.receiver}, ${leg.requires.join(" and ")} must be given.`;

const deprecated = (reason: string | undefined): string[] => (reason === undefined ? [] : [`@deprecated ${reason}`]);

const cited = (errata: readonly string[]): string => (errata.length === 0 ? "" : `(${errata.join(", ")})`);

/** The first sentence of a description. */
export const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text;

/** What a shape demands beyond its TypeScript type. */
function constraints(shape: Shape): string {
  switch (shape.kind) {
    case "string": {
      const { minLength, maxLength, pattern, format } = shape;
      const length = range(minLength === 0 ? undefined : minLength, maxLength, "character");
      const form = pattern === undefined ? "" : `Matches \`${pattern}\`.`;
      return [format === undefined ? "" : "A date-time of RFC 3339.", length, form].filter(Boolean).join(" ");
    }
    case "number": {
      const bounds = range(shape.minimum, shape.maximum, "");
      return [shape.integer ? "An integer." : "", bounds].filter(Boolean).join(" ");
    }
    case "array":
      return range(shape.minItems === 0 ? undefined : shape.minItems, shape.maxItems, "item");
    case "object":
      return shape.exactlyOne.length === 0 ? "" : `Has exactly one of ${shape.exactlyOne.join(", ")}.`;
    default:
      return "";
  }
}

function range(minimum: number | undefined, maximum: number | undefined, noun: string): string {
  const counted = (count: number): string =>
    noun === "" ? String(count) : `${count} ${noun}${count === 1 ? "" : "s"}`;
  if (minimum === undefined) return maximum === undefined ? "" : `At most ${counted(maximum)}.`;
  if (maximum === undefined) return `At least ${counted(minimum)}.`;
  return minimum === maximum ? `Exactly ${counted(minimum)}.` : `${minimum} to ${counted(maximum)}.`;
}
