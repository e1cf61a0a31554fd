import type { LiteralsShape, MemberModel, ObjectShape, Shape } from "../model/model.js";
import { capitalized } from "../model/names.js";
import { strayCondition } from "./conditions.js";
import type { Scope } from "./scope.js";
import { bracketed, quoted } from "./text.js";

/** How a value is walked through. */
export interface Step {
  /** When there is something to do; always when it is empty. */
  readonly condition: string;
  /** What the value then reads as. */
  readonly expression: string;
}

/** Functions that walk through the items of lists whose type has no name, by what they are made of. */
export type ItemWalkers = Map<string, { readonly name: string; readonly step: Step }>;

/** The step through `value`, which stands at `at`: both are given as text. Objects have a function of their own. */
export function stepThrough(
  scope: Scope,
  items: ItemWalkers,
  shape: Shape,
  value: string,
  at: string,
  owner: string,
): Step {
  const call = (helper: string, ...rest: string[]): string => `${helper}(${[value, at, "walk", ...rest].join(", ")})`;
  switch (shape.kind) {
    case "reference": {
      const target = scope.index.resolve(shape);
      if (shape.unwrap === undefined || target.kind !== "string") {
        return { condition: "", expression: call(`walk${capitalized(shape.name)}`) };
      }
      const unwrapped = { ...target, unwrap: shape.unwrap };
      return stepThrough(scope, items, unwrapped, value, at, capitalized(shape.name));
    }
    case "array": {
      const { minItems, maxItems } = shape;
      const { kind } = scope.index.resolve(shape.items);
      const given = [quoted(kind === "literals" ? "string" : kind), itemWalker(scope, items, shape.items, owner)];
      const bounds = withoutDefaults([String(minItems ?? 0), String(maxItems ?? "Infinity")], ["0", "Infinity"]);
      return { condition: "", expression: call(scope.use("walkList"), ...given, ...bounds) };
    }
    case "object":
      throw new TypeError("An object has a function of its own.");
    default: {
      const [helper, ...rest] = amendment(scope, shape, owner);
      return { condition: strayCondition(scope, shape, value, owner), expression: call(scope.use(helper), ...rest) };
    }
  }
}

/** The helper that amends a plain value, and what it has to know beyond the value and its place. */
function amendment(
  scope: Scope,
  shape: Exclude<Shape, { readonly kind: "object" | "array" | "reference" }>,
  owner: string,
): readonly [helper: string, ...rest: string[]] {
  switch (shape.kind) {
    case "boolean":
      return ["amendBoolean"];
    case "number": {
      const { integer, minimum, maximum } = shape;
      const rest = [String(integer), String(minimum ?? "-Infinity"), String(maximum ?? "Infinity")];
      return ["amendNumber", ...withoutDefaults(rest, ["false", "-Infinity", "Infinity"])];
    }
    case "string": {
      const { minLength, maxLength, pattern, format, unwrap } = shape;
      const rest = [
        String(minLength ?? 0),
        String(maxLength ?? "Infinity"),
        pattern === undefined ? "undefined" : scope.pattern(pattern, owner),
        unwrap === undefined ? "undefined" : quoted(unwrap),
      ];
      const given = withoutDefaults(rest, ["0", "Infinity", "undefined", "undefined"]);
      if (format === undefined) return ["amendText", ...given];
      if (given.length > 0) throw new TypeError(`${owner} has a format, and more that is demanded of it.`);
      return ["amendDateTime"];
    }
    case "literals": {
      const rest = [
        shape.open ? "undefined" : scope.valueSet(shape, owner),
        spellingsOf(scope, shape, owner) ?? "undefined",
      ];
      return ["amendLiteral", ...withoutDefaults(rest, ["undefined", "undefined"])];
    }
  }
}

function withoutDefaults(values: readonly string[], defaults: readonly string[]): string[] {
  let length = values.length;
  while (length > 0 && values[length - 1] === defaults[length - 1]) length--;
  return values.slice(0, length);
}

/** The function that walks through an item of a list. */
function itemWalker(scope: Scope, items: ItemWalkers, shape: Shape, owner: string): string {
  const step = stepThrough(scope, items, shape, "value", "at", owner);
  const direct = step.condition === "" ? /^(\w+)\(value, at, walk\)$/u.exec(step.expression)?.[1] : undefined;
  if (direct !== undefined) return direct;
  const key = `${step.condition}\n${step.expression}`;
  const known = items.get(key);
  if (known !== undefined) return known.name;
  const name = `walk${owner}Item`;
  items.set(key, { name, step });
  return name;
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

/** The lines of a statement that is run under a condition, if there is one. */
export function conditional(condition: string, statement: string, indent: number): readonly string[] {
  if (condition === "") return [statement];
  const line = `if (${condition}) ${statement}`;
  return indent + line.length <= 120 ? [line] : [`if (${condition}) {`, `  ${statement}`, "}"];
}

/** Members that are walked through alike. */
export interface WalkedMembers {
  readonly names: readonly string[];
  /** The statement that reads `member`, line by line. */
  readonly lines: readonly string[];
  /** Statements that count them. What is read as absent is not counted. */
  readonly counting: readonly string[];
}

/**
 * How the members of an object, each as `member` under its `name`, are walked through. Generated code goes through the
 * members that are there, instead of asking for each that might be: objects with many optional members come in so many
 * shapes that asking is several times slower.
 */
export function walkedMembers(
  scope: Scope,
  items: ItemWalkers,
  shape: ObjectShape,
  owner: string,
): readonly WalkedMembers[] {
  const groups = new Map<string, WalkedMembers & { names: string[] }>();
  for (const { name, shape: memberShape, required, guaranteed } of shape.members) {
    const step = stepThrough(scope, items, memberShape, "member", "name", owner + capitalized(name));
    const counting = [
      ...(required ? [`if (read !== null) ${guaranteed ? "required" : "tolerated"}++;`] : []),
      ...(shape.exactlyOne.includes(name) ? ["if (read !== null || !walk.reads) choices++;"] : []),
    ];
    const lines = conditional(step.condition, `read = ${step.expression};`, 8);
    const key = [...lines, ...counting].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { names: [quoted(name)], lines, counting });
    else group.names.push(quoted(name));
  }
  return [...groups.values()];
}

/** The constant that maps other spellings of members to the documented ones. */
export function aliasNames(scope: Scope, members: readonly MemberModel[], owner: string): string {
  const entries = members.flatMap(({ name, aliases }) => aliases.map((alias) => `[${quoted(alias)}, ${quoted(name)}]`));
  const start = `const ${owner}Aliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map();`;
  const text = `/* @__PURE__ */ new Map(${bracketed("[", entries, "]", start)})`;
  return scope.constant(`${owner}Aliases`, "ReadonlyMap<string, string>", text);
}

/** The constant that lists names of members. */
export function memberNames(scope: Scope, name: string, names: readonly string[]): string {
  const start = `const ${name}: readonly string[] = ;`;
  return scope.constant(name, "readonly string[]", bracketed("[", names.map(quoted), "]", start));
}
