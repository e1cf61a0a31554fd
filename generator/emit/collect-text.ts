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
      return [[scope.use("collectBoolean")]];
    case "number": {
      const { integer, minimum, maximum } = shape;
      const rest = [String(integer), String(minimum ?? "-Infinity"), String(maximum ?? "Infinity")];
      return [[scope.use("collectNumber"), ...withoutDefaults(rest, ["false", "-Infinity", "Infinity"])]];
    }
    case "string": {
      const { minLength, maxLength, pattern, format } = shape;
      const rest = [
        String(minLength ?? 0),
        String(maxLength ?? "Infinity"),
        pattern === undefined ? "undefined" : scope.pattern(pattern, owner),
      ];
      const given = withoutDefaults(rest, ["0", "Infinity", "undefined"]);
      const text: Call[] = format === undefined || given.length > 0 ? [[scope.use("collectText"), ...given]] : [];
      return format === undefined ? text : [...text, [scope.use("collectDateTime")]];
    }
    case "literals":
      return shape.open ? [[scope.use("collectText")]] : [[scope.use("collectLiteral"), scope.valueSet(shape, owner)]];
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
        scope.use("collectList"),
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

/** Statements that collect from `value`, an object, what departs from its shape. */
export function objectCollectorStatements(scope: Scope, shape: ObjectShape, owner: string): string[] {
  const place = ["pointer", "violations"];
  const required = shape.members.filter((member) => member.required);
  const statements = [
    ...requireStatement(scope, "required", required.filter(({ guaranteed }) => guaranteed).map(({ name }) => name)),
    ...requireStatement(scope, "tolerated", required.filter(({ guaranteed }) => !guaranteed).map(({ name }) => name)),
  ];
  if (shape.exactlyOne.length > 0) {
    const names = bracketed("[", shape.exactlyOne.map(quoted), "]", "const choices = ;", 2);
    statements.push(`const choices = ${names};`, `${scope.use("requireOne")}(value, choices, pointer, violations);`);
  }
  for (const member of shape.members) {
    for (const [collector, ...rest] of callsOf(scope, member.shape, owner + capitalized(member.name))) {
      const [helper, ...parts] =
        collector === "collectList" ? [scope.use("listMember"), ...rest] : [scope.use("member"), collector, ...rest];
      statements.push(`${helper}(${["value", quoted(member.name), ...place, ...parts].join(", ")});`);
    }
  }
  return statements;
}

/** Statements that demand members; those of `tolerated` are known to be left out by those who send the message. */
function requireStatement(scope: Scope, list: "required" | "tolerated", names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const items = bracketed("[", names.map(quoted), "]", `const ${list} = ;`, 2);
  const mark = list === "tolerated" ? ", true" : "";
  return [`const ${list} = ${items};`, `${scope.use("requireMembers")}(value, ${list}, pointer, violations${mark});`];
}
