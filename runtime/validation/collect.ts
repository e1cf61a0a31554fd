import type { Violation } from "../schema.js";
import { isDateTime } from "./date-time.js";
import { codePointLength, hasLength, isObject, type Members } from "./is.js";

/**
 * What generated collectors are made of. They run only on messages that failed the quick check, and name every
 * departure. A message of theirs says what is expected, never what was found: members hold PINs and card numbers.
 * The generator sees to it that no member's name needs an escape in a pointer.
 */
export type Collector<Rest extends readonly unknown[] = readonly []> = (
  value: unknown,
  pointer: string,
  violations: Violation[],
  ...rest: Rest
) => void;

function violate(violations: Violation[], pointer: string, rule: string, message: string): void {
  violations.push({ pointer, rule, message });
}

export function expectObject(value: unknown, pointer: string, violations: Violation[]): value is Members {
  if (isObject(value)) return true;
  violate(violations, pointer, "type", "must be an object");
  return false;
}

/** Members that must be there. `tolerated` ones are known to be left out by those who send the message. */
export function requireMembers(
  object: Members,
  names: readonly string[],
  pointer: string,
  violations: Violation[],
  tolerated = false,
): void {
  for (const name of names) {
    if (object[name] !== undefined) continue;
    const violation: Violation = { pointer: `${pointer}/${name}`, rule: "required", message: "must be present" };
    violations.push(tolerated ? { ...violation, tolerated } : violation);
  }
}

/** Members of which exactly one must be there. */
export function requireOne(object: Members, names: readonly string[], pointer: string, violations: Violation[]): void {
  if (names.filter((name) => object[name] !== undefined).length === 1) return;
  violate(violations, pointer, "oneOf", `must have exactly one of ${names.join(", ")}`);
}

/** Collects from an object or a list that is a type of its own, unless the quick check finds nothing wrong. */
export function nested(
  value: unknown,
  pointer: string,
  violations: Violation[],
  is: (value: unknown) => boolean,
  collect: Collector,
): void {
  if (!is(value)) collect(value, pointer, violations);
}

export function expectText(
  value: unknown,
  pointer: string,
  violations: Violation[],
  minLength = 0,
  maxLength = Infinity,
  pattern?: RegExp,
): void {
  if (typeof value !== "string") return violate(violations, pointer, "type", "must be a string");
  if (!hasLength(value, minLength, maxLength)) {
    const short = codePointLength(value) < minLength;
    if (short) violate(violations, pointer, "minLength", `must have at least ${minLength} characters`);
    else violate(violations, pointer, "maxLength", `must have at most ${maxLength} characters`);
  }
  if (pattern?.test(value) === false) violate(violations, pointer, "pattern", `must match ${pattern.source}`);
}

export function expectDateTime(value: unknown, pointer: string, violations: Violation[]): void {
  if (typeof value !== "string") violate(violations, pointer, "type", "must be a string");
  else if (!isDateTime(value)) violate(violations, pointer, "format", "must be a date-time as RFC 3339 writes it");
}

export function expectNumber(
  value: unknown,
  pointer: string,
  violations: Violation[],
  integer = false,
  minimum = -Infinity,
  maximum = Infinity,
): void {
  if (typeof value !== "number" || !(integer ? Number.isInteger(value) : Number.isFinite(value))) {
    return violate(violations, pointer, "type", integer ? "must be an integer" : "must be a number");
  }
  if (value < minimum) violate(violations, pointer, "minimum", `must be at least ${minimum}`);
  if (value > maximum) violate(violations, pointer, "maximum", `must be at most ${maximum}`);
}

export function expectBoolean(value: unknown, pointer: string, violations: Violation[]): void {
  if (typeof value !== "boolean") violate(violations, pointer, "type", "must be true or false");
}

export function expectLiteral(
  value: unknown,
  pointer: string,
  violations: Violation[],
  values: ReadonlySet<unknown>,
): void {
  if (typeof value !== "string") return violate(violations, pointer, "type", "must be a string");
  if (!values.has(value)) violate(violations, pointer, "enum", `must be one of ${[...values].join(", ")}`);
}

export function expectList<Rest extends readonly unknown[]>(
  value: unknown,
  pointer: string,
  violations: Violation[],
  minItems: number,
  maxItems: number,
  collect: Collector<Rest>,
  ...rest: Rest
): void {
  if (!Array.isArray(value)) return violate(violations, pointer, "type", "must be a list");
  if (value.length < minItems) violate(violations, pointer, "minItems", `must have at least ${minItems} items`);
  if (value.length > maxItems) violate(violations, pointer, "maxItems", `must have at most ${maxItems} items`);
  for (let index = 0; index < value.length; index++) collect(value[index], `${pointer}/${index}`, violations, ...rest);
}
