import { memberInWords, shapeInWords } from "../../generator/docs/describe.js";
import type { ModelIndex } from "../../generator/emit/model-index.js";
import type { MemberModel, MessageModel, ObjectShape, Shape } from "../../generator/model/model.js";
import { escaped, inline, link, type Places } from "./inline.js";

/** How far members are unfolded. Deeper ones are a click away. */
const DEPTH = 6;

/** Values of an enumeration that are shown without a click. */
const FEW_VALUES = 12;

export interface MessageView {
  readonly name: string;
  readonly anchor: string;
  readonly description: string;
  /** What it is, where it is no object. */
  readonly type: string;
  readonly values: readonly string[];
  readonly errata: string;
  readonly deprecated: string;
  readonly members: readonly MemberView[];
  readonly rules: readonly string[];
  readonly users: string;
}

export interface MemberView {
  readonly name: string;
  readonly anchor: string;
  readonly need: "mandatory" | "optional" | "one of these";
  readonly type: string;
  readonly description: string;
  readonly facts: readonly string[];
  /** The members of what it holds. */
  readonly inside: { readonly name: string; readonly members: readonly MemberView[] } | false;
}

/** What is shown of the members of a message, to be unfolded in place when `deep`. */
export function membersOf(
  index: ModelIndex,
  message: MessageModel,
  places: Places,
  up: string,
  deep: boolean,
  above: readonly string[] = [message.name],
): MemberView[] {
  const { shape } = message;
  if (shape.kind !== "object") return [];
  return shape.members.map((member) => {
    const target = objectBehind(index, member.shape);
    const open = deep && target !== undefined && above.length < DEPTH && !above.includes(target.name);
    return {
      name: member.name,
      anchor: deep ? "" : `${message.name}.${member.name}`,
      need: needOf(member, shape),
      type: inline(typeInWords(index, member), places, up),
      description: inline(member.description, places, up),
      facts: factsOf(member).map((fact) => inline(fact, places, up)),
      inside: open && {
        name: target.name,
        members: membersOf(index, target, places, up, true, [...above, target.name]),
      },
    };
  });
}

function needOf(member: MemberModel, shape: ObjectShape): MemberView["need"] {
  if (shape.exactlyOne.includes(member.name)) return "one of these";
  return member.required ? "mandatory" : "optional";
}

/** The shape of a member in words; what a name stands for is said at once, unless it is an object. */
function typeInWords(index: ModelIndex, member: MemberModel): string {
  const words = shapeInWords(member.shape);
  const unit = member.unit === undefined ? "" : `, in ${member.unit}`;
  if (member.shape.kind !== "reference") return words + unit;
  const resolved = index.resolve(member.shape);
  if (resolved.kind === "object") return words + unit;
  const values = resolved.kind === "literals" ? resolved.values.length : 0;
  return `${words}: ${values > FEW_VALUES ? `one of ${values} values` : shapeInWords(resolved)}${unit}`;
}

/** What else has to be known of a member. */
function factsOf(member: MemberModel): string[] {
  return [
    ...(member.required && !member.guaranteed ? ["May be missing in what is received."] : []),
    ...(member.aliases.length === 0
      ? []
      : [`Also understood: ${member.aliases.map((alias) => `\`${alias}\``).join(", ")}.`]),
    ...(member.deprecated === undefined ? [] : [`Deprecated: ${member.deprecated}`]),
    ...(member.errata.length === 0 ? [] : [`Corrected: ${member.errata.join(", ")}.`]),
  ];
}

function objectBehind(index: ModelIndex, shape: Shape): MessageModel | undefined {
  if (shape.kind === "array") return objectBehind(index, shape.items);
  if (shape.kind !== "reference") return undefined;
  const message = index.message(shape.name);
  return message.shape.kind === "object" ? message : objectBehind(index, message.shape);
}

/** A message by itself, as the page of all messages shows it. */
export function messageView(
  index: ModelIndex,
  message: MessageModel,
  users: readonly string[],
  rules: readonly string[],
  places: Places,
  up: string,
): MessageView {
  const { name, shape } = message;
  return {
    name,
    anchor: name,
    description: inline(message.description, places, up),
    type:
      shape.kind === "literals"
        ? shape.open
          ? "one of these, or another"
          : "one of these"
        : inline(shapeInWords(shape), places, up),
    values: shape.kind === "literals" ? shape.values.map(escaped) : [],
    errata: inline(message.errata.join(", "), places, up),
    deprecated: inline(message.deprecated ?? "", places, up),
    members: membersOf(index, message, places, up, false),
    rules: rules.map((rule) => inline(rule, places, up)),
    users: users
      .map((user) => {
        const address = places.message(user) ?? places.operation(user);
        const html = `<code>${escaped(user)}</code>`;
        return address === undefined ? html : link(address, html, up);
      })
      .join(", "),
  };
}

/** The words by which a member is found. */
export const memberWords = (member: MemberModel): string =>
  [member.name, ...member.aliases, member.description, memberInWords(member).replaceAll("`", "")].join(" ");
