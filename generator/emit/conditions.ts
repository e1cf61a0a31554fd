import type { Shape } from "../model/model.js";
import type { Scope } from "./scope.js";
import { quoted } from "./text.js";

/** Up to so many values are compared one by one; more are looked up in a set. */
const comparedValues = 3;

type PlainShape = Exclude<Shape, { readonly kind: "object" | "array" | "reference" }>;

/** The condition under which `variable` does not hold a value of a plain shape that needs no reading. */
export function strayCondition(scope: Scope, shape: PlainShape, variable: string, owner: string): string {
  switch (shape.kind) {
    case "boolean":
      return `typeof ${variable} !== "boolean"`;
    case "number": {
      const { integer, minimum, maximum } = shape;
      return anyOf([
        `typeof ${variable} !== "number"`,
        // JSON has no other numbers, but a caller may have.
        integer ? `!Number.isInteger(${variable})` : `!Number.isFinite(${variable})`,
        minimum !== undefined && `${variable} < ${minimum}`,
        maximum !== undefined && `${variable} > ${maximum}`,
      ]);
    }
    case "string": {
      const { minLength, maxLength, pattern, format } = shape;
      const bounded = minLength !== undefined || maxLength !== undefined;
      return anyOf([
        `typeof ${variable} !== "string"`,
        bounded && `!${scope.use("hasLength")}(${variable}, ${minLength ?? 0}, ${maxLength ?? "Infinity"})`,
        pattern !== undefined && `!${scope.pattern(pattern, owner)}.test(${variable})`,
        format !== undefined && `!${scope.use("isDateTime")}(${variable})`,
      ]);
    }
    case "literals": {
      const { values, open, aliases } = shape;
      if (open) {
        const others = Object.keys(aliases).map((alias) => `${variable} === ${quoted(alias)}`);
        return anyOf([`typeof ${variable} !== "string"`, ...others]);
      }
      if (values.length > comparedValues) return `!${scope.valueSet(shape, owner)}.has(${variable})`;
      return values.map((value) => `${variable} !== ${quoted(value)}`).join(" && ");
    }
  }
}

function anyOf(conditions: readonly (string | false)[]): string {
  return conditions.filter((condition) => condition !== false).join(" || ");
}
