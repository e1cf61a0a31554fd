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
    if (shape.unwrap !== undefined) return call("readWrappedText", quoted(shape.unwrap));
    return readExpression(scope, target, value, pointer, capitalized(shape.name));
  }
  switch (shape.kind) {
    case "boolean":
      return call("readBoolean");
    case "number":
      return call("readNumber");
    case "string":
      return shape.unwrap === undefined ? call("readText") : call("readWrappedText", quoted(shape.unwrap));
    case "literals": {
      const spellings = spellingsOf(scope, shape, owner);
      return spellings === undefined ? call("readText") : call("readLiteral", spellings);
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
  if (item === "readText(item, at, notes)") return `${scope.use("readTextList")}(${value}, ${pointer}, notes)`;
  if (item === "readNumber(item, at, notes)") return `${scope.use("readNumberList")}(${value}, ${pointer}, notes)`;
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
  return `${scope.use("readList")}(${value}, ${pointer}, notes, ${scope.use(fits[target.kind])}, ${reader})`;
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

/** The statement that reads one member, bound to a variable, into the patch. */
export function readStatement(scope: Scope, member: MemberModel, variable: string, owner: string): string {
  const { name, shape } = member;
  const target = scope.index.resolve(shape);
  const own = owner + capitalized(name);
  const pointer = `pointer + ${quoted(`/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`)}`;
  const expression = readExpression(scope, shape, variable, pointer, own);
  // Strings, numbers and booleans that are what they should be are passed over without a call.
  const plain = expression.startsWith("readText(")
    ? ["patchText", "string"]
    : target.kind === "number" && expression.startsWith("readNumber(")
      ? ["patchNumber", "number"]
      : expression.startsWith("readBoolean(")
        ? ["patchBoolean", "boolean"]
        : undefined;
  if (plain !== undefined) {
    const [helper = "", type = ""] = plain;
    const call = `${scope.use(helper)}(patch, ${quoted(name)}, ${variable}, pointer, notes)`;
    return `if (typeof ${variable} !== "${type}" && ${variable} !== undefined) patch = ${call};`;
  }
  // Other spellings hide among strings; everything else that reads differently is no string.
  const spelt = target.kind === "literals" && Object.keys(target.aliases).length > 0;
  const text = target.kind === "string" || (target.kind === "literals" && !spelt);
  const guard = text ? `typeof ${variable} !== "string" && ${variable} !== undefined` : `${variable} !== undefined`;
  return [
    `if (${guard}) {`,
    `    patch = ${scope.use("patchMember")}(patch, ${quoted(name)}, ${variable}, ${expression});`,
    "  }",
  ].join("\n");
}

/** The constants an object's reader needs: the names of its members, and of other spellings. */
export function memberNames(scope: Scope, shape: ObjectShape, owner: string): string {
  const names = shape.members.map(({ name }) => quoted(name));
  const start = `const ${owner}Members: ReadonlySet<string> = /* @__PURE__ */ new Set();`;
  const text = `/* @__PURE__ */ new Set(${bracketed("[", names, "]", start)})`;
  return scope.constant(`${owner}Members`, "ReadonlySet<string>", text);
}

export function aliasNames(scope: Scope, shape: ObjectShape, owner: string): string {
  const entries = shape.members.flatMap((member) =>
    member.aliases.map((alias) => `[${quoted(alias)}, ${quoted(member.name)}]`),
  );
  const start = `const ${owner}Aliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map();`;
  const text = `/* @__PURE__ */ new Map(${bracketed("[", entries, "]", start)})`;
  return scope.constant(`${owner}Aliases`, "ReadonlyMap<string, string>", text);
}
