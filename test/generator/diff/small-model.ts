import type {
  LegModel,
  LiteralsShape,
  MemberModel,
  MessageModel,
  Model,
  ObjectShape,
  OperationModel,
  Role,
  Shape,
} from "../../../generator/model/model.js";

/** Parts of a model, as small as a test needs them; everything that is not given is of no interest. */

const source = { document: "spec/oicp-9.9.yaml", pointer: "" };

export const text: Shape = { kind: "string" };
export const whole: Shape = { kind: "number", integer: true };
export const ref = (name: string): Shape => ({ kind: "reference", name });
export const list = (items: Shape): Shape => ({ kind: "array", items });

export function values(listed: readonly string[], more: Partial<LiteralsShape> = {}): Shape {
  return { kind: "literals", values: listed, open: false, aliases: {}, ...more };
}

/** An optional member, unless told otherwise; a mandatory one is guaranteed as well. */
export function member(name: string, shape: Shape = text, more: Partial<MemberModel> = {}): MemberModel {
  const guaranteed = more.guaranteed ?? more.required ?? false;
  return { name, description: "", shape, required: false, aliases: [], errata: [], ...more, guaranteed };
}

export const must = (name: string, shape: Shape = text): MemberModel => member(name, shape, { required: true });

export function object(members: readonly MemberModel[], more: Partial<ObjectShape> = {}): ObjectShape {
  return { kind: "object", members, exactlyOne: [], ...more };
}

export function message(name: string, shape: Shape, more: Partial<MessageModel> = {}): MessageModel {
  return { name, description: "", component: true, shape, errata: [], source, ...more };
}

export function leg(sender: Role, receiver: Role, more: Partial<LegModel> = {}): LegModel {
  return { sender, receiver, obligation: { sender: "optional", receiver: "optional" }, requires: [], ...more };
}

export function operation(key: string, more: Partial<OperationModel> = {}): OperationModel {
  return {
    key,
    name: `eRoaming${key}`,
    service: "things",
    version: "2.3",
    path: `/things/v23/${key}`,
    otherPaths: [],
    partner: { role: "operator" },
    answer: "acknowledgement",
    retry: "never",
    sequential: false,
    deadline: { client: 65_000, server: 10_000 },
    legs: [leg("CPO", "Hubject")],
    request: "Ask",
    response: "Answer",
    description: "",
    errata: [],
    source,
    ...more,
  };
}

/** A model of one operation `ask` that sends `Ask` from CPO to Hubject and is answered with `Answer`. */
export function model(parts: {
  readonly operations?: readonly OperationModel[];
  readonly messages?: readonly MessageModel[];
  readonly version?: string;
}): Model {
  const { operations = [operation("ask")], messages = [], version = "9.9" } = parts;
  const known = new Set(messages.map(({ name }) => name));
  const rest = ["Ask", "Answer"].filter((name) => !known.has(name)).map((name) => message(name, object([])));
  return { version, operations, messages: [...messages, ...rest], statusCodes: [] };
}
