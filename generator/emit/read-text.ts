import type { LiteralsShape, MemberModel, ObjectShape, Shape } from "../model/model.js";
import { capitalized } from "../model/names.js";
import type { Scope } from "./scope.js";
import { bracketed, quoted } from "./text.js";

/**
 * The expression that reads `value` at `pointer`, both given as text, as a shape. References to plain values are read
 * as what they stand for; objects have a reader of their own.
 */
export function readExpression(scope: Scope, shape: Shape, value: string, pointer: string, owner: string): string {
  const place = `${pointer}, notes`;
  const call = (helper: string, ...rest: string[]): string =>
    `${scope.use(helper)}(${[value, ...rest.slice(0, 1), pointer, "notes", ...rest.slice(1)].join(", ")})`;
  if (shape.kind === "reference") {
    const target = scope.index.resolve(shape);
    if (target.kind === "object") return `read${capitalized(shape.name)}(${value}, ${place})`;
    if (shape.unwrap !== undefined) return call("wrappedTextFrom", quoted(shape.unwrap));
    return readExpression(scope, target, value, pointer, capitalized(shape.name));
  }
  switch (shape.kind) {
    case "boolean":
      return call("booleanFrom");
    case "number":
      return call("numberFrom");
    case "string":
      return shape.unwrap === undefined ? call("textFrom") : call("wrappedTextFrom", quoted(shape.unwrap));
    case "literals": {
      const spellings = spellingsOf(scope, shape, owner);
      return spellings === undefined ? call("textFrom") : call("literalFrom", spellings);
    }
    case "array":
      return readListExpression(scope, shape.items, value, pointer, owner);
    case "object":
      throw new TypeError("An object has a function of its own.");
  }
}

function readListExpression(scope: Scope, items: Shape, value: string, pointer: string, owner: string): string {
  const target = scope.index.resolve(items);
  const item = readExpression(scope, items, "item", "at", owner);
  if (item === "textFrom(item, at, notes)") return `${scope.use("textListFrom")}(${value}, ${pointer}, notes)`;
  if (item === "numberFrom(item, at, notes)") return `${scope.use("numberListFrom")}(${value}, ${pointer}, notes)`;
  const fits = {
    string: "isText",
    literals: "isText",
    number: "isNumber",
    boolean: "isBoolean",
    object: "isObject",
    array: "isList",
  };
  const direct = /^(\w+)\(item, at, notes\)$/u.exec(item)?.[1];
  const reader = direct ?? `(item, at, notes) => ${item}`;
  return `${scope.use("listFrom")}(${value}, ${pointer}, notes, ${scope.use(fits[target.kind])}, ${reader})`;
}

/** The map from other spellings, and from booleans where their names are values, to the documented values. */
function spellingsOf(scope: Scope, shape: LiteralsShape, owner: string): string | undefined {
  const booleans = ["true", "false"].filter((name) => shape.values.includes(name));
  const entries = [
    ...Object.entries(shape.aliases).map(([alias, value]) => `[${quoted(alias)}, ${quoted(value)}]`),
    ...booleans.map((name) => `[${name}, ${quoted(name)}]`),
  ];
  if (entries.length === 0) return undefined;
  const start = `const ${owner}Spellings: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map();`;
  const text = `/* @__PURE__ */ new Map<unknown, string>(${bracketed("[", entries, "]", start)})`;
  return scope.constant(`${owner}Spellings`, "ReadonlyMap<unknown, string>", text);
}

/** Members that are read alike. */
export interface ReadMembers {
  readonly names: readonly string[];
  /** When there is something to read. */
  readonly condition: string;
  /** What is then delivered. */
  readonly expression: string;
}

/** How the members of an object, each as `member` under its `name`, are read. */
export function readMembers(scope: Scope, shape: ObjectShape, owner: string): ReadMembers[] {
  const groups = new Map<string, { names: string[]; condition: string; expression: string }>();
  for (const member of shape.members) {
    const { condition, expression } = readMember(scope, member, owner);
    const key = `${condition}\n${expression}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { names: [quoted(member.name)], condition, expression });
    else group.names.push(quoted(member.name));
  }
  return [...groups.values()];
}

function readMember(scope: Scope, member: MemberModel, owner: string): Omit<ReadMembers, "names"> {
  const target = scope.index.resolve(member.shape);
  const expression = readExpression(
    scope,
    member.shape,
    "member",
    "`${pointer}/${name}`",
    owner + capitalized(member.name),
  );
  // Other spellings hide among strings; everything else that reads differently has another type than it should.
  const spelt = target.kind === "literals" && Object.keys(target.aliases).length > 0;
  if (target.kind === "object" || target.kind === "array" || spelt) {
    return { condition: "", expression };
  }
  const type = target.kind === "literals" ? "string" : target.kind;
  return { condition: `typeof member !== "${type}"`, expression };
}

/** The constant that maps other spellings of members to the documented ones. */
export function aliasNames(scope: Scope, shape: ObjectShape, owner: string): string {
  const entries = shape.members.flatMap((member) =>
    member.aliases.map((alias) => `[${quoted(alias)}, ${quoted(member.name)}]`),
  );
  const start = `const ${owner}Aliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map();`;
  const text = `/* @__PURE__ */ new Map(${bracketed("[", entries, "]", start)})`;
  return scope.constant(`${owner}Aliases`, "ReadonlyMap<string, string>", text);
}
