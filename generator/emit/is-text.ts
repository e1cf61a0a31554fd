import type { ObjectShape, Shape } from "../model/model.js";
import { capitalized } from "../model/names.js";
import type { Scope } from "./scope.js";
import { quoted } from "./text.js";

/** Up to so many values are compared one by one; more are looked up in a set. */
const comparedValues = 3;

/** A function that checks the items of a list, written once for all lists of the kind. */
export interface ListCheck {
  readonly name: string;
  /** What no item may meet. */
  readonly condition: string;
}

/** The conditions under which `variable` holds a value of the shape that needs no reading. All of them must hold. */
export function conditionsOf(
  scope: Scope,
  lists: Map<string, ListCheck>,
  shape: Shape,
  variable: string,
  owner: string,
): string[] {
  switch (shape.kind) {
    case "boolean":
      return [`typeof ${variable} === "boolean"`];
    case "number": {
      const { integer, minimum, maximum } = shape;
      // JSON has no other numbers, but a caller may have.
      const finite = integer ? `Number.isInteger(${variable})` : `Number.isFinite(${variable})`;
      return [
        `typeof ${variable} === "number"`,
        finite,
        ...(minimum === undefined ? [] : [`${variable} >= ${minimum}`]),
        ...(maximum === undefined ? [] : [`${variable} <= ${maximum}`]),
      ];
    }
    case "string": {
      const { minLength, maxLength, pattern, format } = shape;
      const bounded = minLength !== undefined || maxLength !== undefined;
      return [
        `typeof ${variable} === "string"`,
        ...(bounded ? [`${scope.use("hasLength")}(${variable}, ${minLength ?? 0}, ${maxLength ?? "Infinity"})`] : []),
        ...(pattern === undefined ? [] : [`${scope.pattern(pattern, owner)}.test(${variable})`]),
        ...(format === undefined ? [] : [`${scope.use("isDateTime")}(${variable})`]),
      ];
    }
    case "literals": {
      const { values, open, aliases } = shape;
      if (open) {
        const others = Object.keys(aliases).map((alias) => `${variable} !== ${quoted(alias)}`);
        return [`typeof ${variable} === "string"`, ...others];
      }
      if (values.length <= comparedValues) {
        const equal = values.map((value) => `${variable} === ${quoted(value)}`).join(" || ");
        return [values.length === 1 ? equal : `(${equal})`];
      }
      return [`${scope.valueSet(shape, owner)}.has(${variable})`];
    }
    case "reference":
      return [`is${capitalized(shape.name)}(${variable})`];
    case "array": {
      const { items, minItems, maxItems } = shape;
      const list = listCheck(scope, lists, items, owner);
      return [
        `${list}(${variable})`,
        ...(minItems === undefined || minItems === 0 ? [] : [`${variable}.length >= ${minItems}`]),
        ...(maxItems === undefined ? [] : [`${variable}.length <= ${maxItems}`]),
      ];
    }
    case "object":
      throw new TypeError("An object has a function of its own.");
  }
}

function listCheck(scope: Scope, lists: Map<string, ListCheck>, items: Shape, owner: string): string {
  const name = `isListOf${capitalized(items.kind === "reference" ? items.name : owner)}`;
  const condition = negated(conditionsOf(scope, lists, items, "item", owner));
  const known = lists.get(condition);
  if (known !== undefined) return known.name;
  lists.set(condition, { name, condition });
  return name;
}

/** Members that are checked alike. */
export interface CheckedMembers {
  readonly names: readonly string[];
  /** What none of them may meet; nothing when they must not be there at all. */
  readonly condition: string;
  readonly forbidden: boolean;
  /** What is counted when one is there. */
  readonly counters: readonly string[];
}

/**
 * How the members of an object are checked. Generated code goes through the members that are there, instead of asking
 * for each that might be: objects with many optional members come in so many shapes that asking is several times slower.
 */
export function checkedMembers(
  scope: Scope,
  lists: Map<string, ListCheck>,
  shape: ObjectShape,
  owner: string,
): CheckedMembers[] {
  const groups = new Map<string, { names: string[]; condition: string; forbidden: boolean; counters: string[] }>();
  const add = (name: string, condition: string, counters: string[]): void => {
    const key = [condition, ...counters].join("\n");
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, { names: [quoted(name)], condition, forbidden: condition === "", counters });
    else group.names.push(quoted(name));
  };
  for (const { name, shape: memberShape, required } of shape.members) {
    const parts = conditionsOf(scope, lists, memberShape, "member", owner + capitalized(name));
    const counters = [...(required ? ["required"] : []), ...(shape.exactlyOne.includes(name) ? ["choices"] : [])];
    add(name, negated(parts), counters);
  }
  for (const alias of shape.members.flatMap(({ aliases }) => aliases)) add(alias, "", []);
  return [...groups.values()];
}

/** The condition that not all of the given ones hold. */
function negated(conditions: readonly string[]): string {
  return conditions.map(opposite).join(" || ");
}

function opposite(condition: string): string {
  const comparison = /^(.+?) (===|!==|>=|<=) (.+)$/u.exec(condition);
  if (condition.startsWith("(")) {
    return condition.slice(1, -1).split(" || ").map(opposite).join(" && ");
  }
  if (comparison === null) return `!${condition}`;
  const [, left = "", operator = "", right = ""] = comparison;
  return `${left} ${{ "===": "!==", "!==": "===", ">=": "<", "<=": ">" }[operator] ?? ""} ${right}`;
}
