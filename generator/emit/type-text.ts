import type { MemberModel, MessageModel, ObjectShape, Shape } from "../model/model.js";
import { memberDoc, messageDoc } from "./documentation.js";
import { keyOf, quoted, union } from "./text.js";

/** How messages are written as TypeScript: in the form they are sent, or in the more open one they are received in. */
export interface TypeForm {
  readonly received: boolean;
  /** The text by which another message is named. */
  name(message: string): string;
}

/** What a template needs to declare one message. */
export interface TypeView {
  readonly name: string;
  readonly doc: readonly string[];
  readonly isInterface: boolean;
  /** Of an interface, or those common to all choices. */
  readonly members: readonly MemberView[];
  readonly hasMembers: boolean;
  /** One for each member of which exactly one must be there; empty without such a rule. */
  readonly choices: readonly ChoiceView[];
  readonly hasChoices: boolean;
  /** Of anything but an object. */
  readonly type: string;
  /** The array of the values of a named enumeration. */
  readonly values: readonly string[];
  readonly hasValues: boolean;
}

export interface MemberView {
  readonly doc: readonly string[];
  /** Name, with a question mark when it may be absent. */
  readonly key: string;
  readonly type: string;
}

export interface ChoiceView {
  readonly member: MemberView;
  /** The other choices, which must then be absent. */
  readonly others: readonly string[];
}

export function typeView(message: MessageModel, form: TypeForm): TypeView {
  const { name, shape } = message;
  const object = shape.kind === "object" ? shape : undefined;
  const chosen = form.received ? [] : (object?.exactlyOne ?? []);
  const plain = object?.members.filter((member) => !chosen.includes(member.name)) ?? [];
  const hasValues = shape.kind === "literals" && !form.received;
  return {
    name,
    doc: messageDoc(message),
    isInterface: object !== undefined && chosen.length === 0,
    members: plain.map((member) => memberView(member, form)),
    hasMembers: plain.length > 0,
    choices: object === undefined ? [] : chosen.map((choice) => choiceView(object, choice, form)),
    hasChoices: chosen.length > 0,
    type: object === undefined ? typeText(shape, form, `export type ${name} = `, 0) : "",
    values: hasValues ? shape.values.map(quoted) : [],
    hasValues,
  };
}

function memberView(member: MemberModel, form: TypeForm): MemberView {
  const present = form.received ? member.guaranteed : member.required;
  const key = `${keyOf(member.name)}${present ? "" : "?"}`;
  const type = typeText(member.shape, form, `${key}: `, 2);
  // Absent may be written out: `exactOptionalPropertyTypes` would else refuse what JSON leaves out anyway.
  return { doc: memberDoc(member), key, type: present ? type : orUndefined(type) };
}

const orUndefined = (type: string): string =>
  type.startsWith("\n") ? `${type}\n    | undefined` : `${type} | undefined`;

function choiceView(shape: ObjectShape, choice: string, form: TypeForm): ChoiceView {
  const member = shape.members.find(({ name }) => name === choice) as MemberModel;
  return {
    member: {
      doc: memberDoc(member),
      key: keyOf(choice),
      type: typeText(member.shape, form, `${choice}: `, 6),
    },
    others: shape.exactlyOne.filter((name) => name !== choice).map(keyOf),
  };
}

/** A shape as a type, to stand behind `before` on a line that is indented so far. */
function typeText(shape: Shape, form: TypeForm, before: string, indent: number): string {
  switch (shape.kind) {
    case "string":
      return "string";
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "literals": {
      const open = shape.open || form.received ? ["(string & {})"] : [];
      return union([...shape.values.map(quoted), ...open], before, indent);
    }
    case "reference":
      return form.name(shape.name);
    case "array": {
      const item = typeText(shape.items, form, "", 0)
        .replaceAll(/\n\s*/gu, " ")
        .replace(/^ ?\| /u, "")
        .trim();
      const text = item.includes(" ") ? `(${item})[]` : `${item}[]`;
      return form.received ? text : `readonly ${text}`;
    }
    case "object":
      throw new TypeError("An object has a name of its own.");
  }
}
