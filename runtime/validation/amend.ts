import { isDateTime } from "./date-time.js";
import { codePointLength, hasLength, isObject } from "./is.js";
import { soleElement } from "./read.js";
import { isAbsent, note, violate, type Place, type Walk } from "./walk.js";

/**
 * What becomes of plain values that are not as documented: each function gives back what the value is read as, or the
 * value itself when it cannot be understood, and tells what is still wrong with it then. Nulls stay, for the object they
 * stand in to drop.
 */

/** @param wrapper member of an object that is known to be sent instead of the text it holds */
export function amendText(
  value: unknown,
  at: Place,
  walk: Walk,
  minLength = 0,
  maxLength = Infinity,
  pattern?: RegExp,
  wrapper?: string,
): unknown {
  if (isAbsent(value, at, walk)) return value;
  const text = textFrom(value, at, walk, wrapper);
  if (typeof text !== "string") {
    violate(at, walk, "type", "must be a string");
    return text;
  }
  if (!hasLength(text, minLength, maxLength)) {
    const short = codePointLength(text) < minLength;
    if (short) violate(at, walk, "minLength", `must have at least ${minLength} characters`);
    else violate(at, walk, "maxLength", `must have at most ${maxLength} characters`);
  }
  if (pattern?.test(text) === false) violate(at, walk, "pattern", `must match ${pattern.source}`);
  return text;
}

export function amendDateTime(value: unknown, at: Place, walk: Walk): unknown {
  if (isAbsent(value, at, walk)) return value;
  const text = textFrom(value, at, walk);
  if (typeof text !== "string") violate(at, walk, "type", "must be a string");
  else if (!isDateTime(text)) violate(at, walk, "format", "must be a date-time as RFC 3339 writes it");
  return text;
}

/**
 * @param values those that conform; all do when there are none
 * @param spellings other spellings of them, and booleans where their names are values
 */
export function amendLiteral(
  value: unknown,
  at: Place,
  walk: Walk,
  values?: ReadonlySet<unknown>,
  spellings?: ReadonlyMap<unknown, string>,
): unknown {
  if (isAbsent(value, at, walk)) return value;
  let literal = typeof value === "boolean" ? value : textFrom(value, at, walk);
  const documented = walk.reads ? spellings?.get(literal) : undefined;
  if (documented !== undefined) {
    note(at, walk, `${typeof literal === "boolean" ? "a boolean" : "another spelling"} was taken for ${documented}`);
    literal = documented;
  }
  if (typeof literal !== "string") violate(at, walk, "type", "must be a string");
  else if (values?.has(literal) === false) violate(at, walk, "enum", `must be one of ${[...values].join(", ")}`);
  return literal;
}

const decimal = /^-?\d{1,300}(?:\.\d{1,300})?$/u;

export function amendNumber(
  value: unknown,
  at: Place,
  walk: Walk,
  integer = false,
  minimum = -Infinity,
  maximum = Infinity,
): unknown {
  if (isAbsent(value, at, walk)) return value;
  const number = numberFrom(value, at, walk);
  if (typeof number !== "number" || !(integer ? Number.isInteger(number) : Number.isFinite(number))) {
    violate(at, walk, "type", integer ? "must be an integer" : "must be a number");
  } else {
    if (number < minimum) violate(at, walk, "minimum", `must be at least ${minimum}`);
    if (number > maximum) violate(at, walk, "maximum", `must be at most ${maximum}`);
  }
  return number;
}

export function amendBoolean(value: unknown, at: Place, walk: Walk): unknown {
  if (isAbsent(value, at, walk)) return value;
  const sole = soleElement(value, walk);
  if (typeof sole === "boolean") {
    note(at, walk, "a list of one boolean was taken for the boolean");
    return sole;
  }
  violate(at, walk, "type", "must be true or false");
  return value;
}

function textFrom(value: unknown, at: Place, walk: Walk, wrapper?: string): unknown {
  if (typeof value === "string" || !walk.reads) return value;
  const inner = wrapper !== undefined && isObject(value) ? value[wrapper] : undefined;
  if (typeof inner === "string") {
    note(at, walk, `an object was taken for its member ${wrapper}`);
    return inner;
  }
  const sole = soleElement(value, walk);
  if (typeof sole !== "string") return value;
  note(at, walk, "a list of one string was taken for the string");
  return sole;
}

function numberFrom(value: unknown, at: Place, walk: Walk): unknown {
  if (typeof value === "number" || !walk.reads) return value;
  const sole = soleElement(value, walk);
  const given = sole ?? value;
  const number = typeof given === "string" && decimal.test(given) ? Number(given) : given;
  if (typeof number !== "number" || !Number.isFinite(number)) return value;
  if (typeof given === "string") note(at, walk, "a numeric string was taken for the number");
  if (sole !== undefined) note(at, walk, "a list of one number was taken for the number");
  return number;
}
