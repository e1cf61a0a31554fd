import type { ObjectShape, Shape } from "../model/model.js";
import { capitalized, isVariableName } from "../model/names.js";
import type { Scope } from "./scope.js";
import { quoted } from "./text.js";

/** Up to so many values are compared one by one; more are looked up in a set. */
const comparedValues = 3;

/** A function that checks the items of a list, written once for all lists of the kind. */
export interface ListCheck {
  readonly name: string;
  /** What each item must meet. */
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
  const name = items.kind === "reference" ? `${capitalized(items.name)}` : capitalized(owner);
  const condition = conditionsOf(scope, lists, items, "item", owner).join(" && ");
  const known = lists.get(condition);
  if (known !== undefined) return known.name;
  lists.set(condition, { name: `is${name}List`, condition });
  return `is${name}List`;
}

/** The variables that hold the members while an object is checked, by member or alias. */
export function variablesOf(shape: ObjectShape): Map<string, string> {
  const names = shape.members.flatMap((member) => [member.name, ...member.aliases]);
  return new Map(names.map((name, index) => [name, isFree(name) ? name : `member${index + 1}`]));
}

/** Names that generated functions use themselves. */
const own = new Set([
  "value",
  "pointer",
  "violations",
  "notes",
  "patch",
  "source",
  "item",
  "Number",
  "Infinity",
  "Set",
  "Map",
]);

function isFree(name: string): boolean {
  return (
    isVariableName(name) &&
    !own.has(name) &&
    !/^(?:is|collect|read|patch)[A-Z]|(?:Pattern|Set|Spellings|Aliases|Members)$/u.test(name)
  );
}

/** The statement that binds the members of `object` to their variables. */
export function bindingOf(variables: ReadonlyMap<string, string>, object: string): string {
  const items = [...variables].map(([name, variable]) => {
    if (name === variable) return name;
    return isVariableName(name) || /^[A-Za-z_$][\w$]*$/u.test(name)
      ? `${name}: ${variable}`
      : `${quoted(name)}: ${variable}`;
  });
  const line = `const { ${items.join(", ")} } = ${object};`;
  if (line.length <= 118) return line;
  return `const {\n${items.map((item) => `    ${item},\n`).join("")}  } = ${object};`;
}

/** The conditions of an object whose members are bound to variables. */
export function objectConditions(
  scope: Scope,
  lists: Map<string, ListCheck>,
  shape: ObjectShape,
  variables: ReadonlyMap<string, string>,
  owner: string,
): string[] {
  const variableOf = (name: string): string => variables.get(name) as string;
  const conditions = shape.members.map((member) => {
    const variable = variableOf(member.name);
    const parts = conditionsOf(scope, lists, member.shape, variable, owner + capitalized(member.name));
    if (member.required) return parts.join(" && ");
    const present = parts.join(" && ");
    return `(${variable} === undefined || ${parts.length > 1 ? `(${present})` : present.replace(/^\((.*)\)$/u, "$1")})`;
  });
  const aliases = shape.members.flatMap((member) =>
    member.aliases.map((alias) => `${variableOf(alias)} === undefined`),
  );
  if (shape.exactlyOne.length === 0) return [...conditions, ...aliases];
  const present = shape.exactlyOne.map((name) => `(${variableOf(name)} === undefined ? 0 : 1)`);
  return [...conditions, `${present.join(" + ")} === 1`, ...aliases];
}
