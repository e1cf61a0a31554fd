import type { ObjectShape, Shape } from "../model/model.js";
import { capitalized } from "../model/names.js";
import type { Scope } from "./scope.js";
import { bracketed, quoted } from "./text.js";

/** A collector and what it is called with beyond value, pointer and violations. */
type Call = readonly [collector: string, ...rest: string[]];

/** The collectors that name everything wrong with a value of the shape. */
function callsOf(scope: Scope, shape: Shape, owner: string): Call[] {
  switch (shape.kind) {
    case "boolean":
      return [[scope.use("expectBoolean")]];
    case "number": {
      const { integer, minimum, maximum } = shape;
      const rest = [String(integer), String(minimum ?? "-Infinity"), String(maximum ?? "Infinity")];
      return [[scope.use("expectNumber"), ...withoutDefaults(rest, ["false", "-Infinity", "Infinity"])]];
    }
    case "string": {
      const { minLength, maxLength, pattern, format } = shape;
      const rest = [
        String(minLength ?? 0),
        String(maxLength ?? "Infinity"),
        pattern === undefined ? "undefined" : scope.pattern(pattern, owner),
      ];
      const given = withoutDefaults(rest, ["0", "Infinity", "undefined"]);
      const text: Call[] = format === undefined || given.length > 0 ? [[scope.use("expectText"), ...given]] : [];
      return format === undefined ? text : [...text, [scope.use("expectDateTime")]];
    }
    case "literals":
      return shape.open ? [[scope.use("expectText")]] : [[scope.use("expectLiteral"), scope.valueSet(shape, owner)]];
    case "reference": {
      const name = capitalized(shape.name);
      const { kind } = scope.index.resolve(shape);
      const simple = kind !== "object" && kind !== "array";
      return simple ? [[`collect${name}`]] : [[scope.use("nested"), `is${name}`, `collect${name}`]];
    }
    case "array": {
      const { items, minItems, maxItems } = shape;
      const bounds = [String(minItems ?? 0), String(maxItems ?? "Infinity")];
      // Each further collector looks at the items again, and the bounds are told once.
      return callsOf(scope, items, owner).map((call, index) => [
        scope.use("expectList"),
        ...(index === 0 ? bounds : ["0", "Infinity"]),
        ...call,
      ]);
    }
    case "object":
      throw new TypeError("An object has a function of its own.");
  }
}

function withoutDefaults(values: readonly string[], defaults: readonly string[]): string[] {
  let length = values.length;
  while (length > 0 && values[length - 1] === defaults[length - 1]) length--;
  return values.slice(0, length);
}

/** Statements that collect from `value` what departs from a shape that is no object. */
export function collectorStatements(scope: Scope, shape: Shape, owner: string): string[] {
  return callsOf(scope, shape, owner).map(
    ([collector, ...rest]) => `${collector}(${["value", "pointer", "violations", ...rest].join(", ")});`,
  );
}

/** Members whose departures are collected alike. */
export interface CollectedMembers {
  readonly names: readonly string[];
  /** The statements that collect from `member`. */
  readonly statements: readonly string[];
  readonly required: boolean;
}

/** How departures of the members of an object are collected, each as `member` at the pointer `at`. */
export function collectedMembers(scope: Scope, shape: ObjectShape, owner: string): CollectedMembers[] {
  const groups = new Map<string, { names: string[]; statements: string[]; required: boolean }>();
  for (const { name, shape: memberShape, required } of shape.members) {
    const statements = callsOf(scope, memberShape, owner + capitalized(name)).map(
      ([collector, ...rest]) => `${collector}(${["member", "at", "violations", ...rest].join(", ")});`,
    );
    const key = [...statements, required].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { names: [quoted(name)], statements, required });
    else group.names.push(quoted(name));
  }
  return [...groups.values()];
}

/** Statements that say which members are missing, once that is known of `required` ones. */
export function missingStatements(scope: Scope, shape: ObjectShape): string[] {
  const required = shape.members.filter((member) => member.required);
  const names = (list: readonly string[]): string => bracketed("[", list.map(quoted), "]", "const tolerated = ;", 4);
  const strict = required.filter(({ guaranteed }) => guaranteed).map(({ name }) => name);
  const tolerated = required.filter(({ guaranteed }) => !guaranteed).map(({ name }) => name);
  return [
    ...(strict.length === 0
      ? []
      : [`const needed = ${names(strict)};`, `${scope.use("requireMembers")}(value, needed, pointer, violations);`]),
    ...(tolerated.length === 0
      ? []
      : [
          `const tolerated = ${names(tolerated)};`,
          `${scope.use("requireMembers")}(value, tolerated, pointer, violations, true);`,
        ]),
  ];
}

/** The statement that demands exactly one of several members; none without such a rule. */
export function choiceStatements(scope: Scope, shape: ObjectShape): string[] {
  if (shape.exactlyOne.length === 0) return [];
  const names = bracketed("[", shape.exactlyOne.map(quoted), "]", "const choices = ;", 2);
  return [`const choices = ${names};`, `${scope.use("requireOne")}(value, choices, pointer, violations);`];
}
