import type { ReadNote } from "../schema.js";
import { emptyCopy, put } from "./copy.js";
import { isObject, type Members } from "./is.js";

/**
 * What generated readers are made of. A reader gives back its argument itself when there is nothing to change; else it
 * copies the objects and lists on the way to the change, and nothing more. It never throws and never changes what it was
 * given, and what it cannot understand stays as it is.
 */
export type Reader = (value: unknown, pointer: string, notes: ReadNote[]) => unknown;

function note(notes: ReadNote[], pointer: string, message: string): void {
  notes.push({ pointer, message });
}

/** The object a reader goes on with: the value itself, or the only element of a list. */
export function objectFrom(value: unknown, pointer: string, notes: ReadNote[]): Members | undefined {
  if (isObject(value)) return value;
  const sole = soleElement(value);
  if (!isObject(sole)) return undefined;
  note(notes, pointer, "a list of one object was taken for the object");
  return sole;
}

/** Like `objectFrom`, where a bare list is known to be sent instead of the object that wraps it. */
export function objectAround(value: unknown, name: string, pointer: string, notes: ReadNote[]): Members | undefined {
  if (isObject(value)) return value;
  if (!Array.isArray(value)) return undefined;
  note(notes, pointer, `a bare list was taken for the member ${name}`);
  return { [name]: value };
}

/**
 * The object with its members under their documented names, without those that are null (OICP23-E096, OICP23-E135) and
 * with those nobody documents (OICP23-E095). The documented name wins over another spelling.
 */
export function rename(
  source: Members,
  aliases: ReadonlyMap<string, string>,
  pointer: string,
  notes: ReadNote[],
): Members {
  const copy = emptyCopy(source);
  for (const name in source) {
    const documented = aliases.get(name);
    if (documented === undefined) {
      // A null under the documented name gives way to a value under another one.
      if (source[name] !== null || !Object.hasOwn(copy, name)) put(copy, name, source[name]);
    } else if ((source[documented] ?? copy[documented] ?? undefined) !== undefined) {
      note(notes, `${pointer}/${documented}`, `${name} was left out, since ${documented} is there as well`);
    } else if (source[name] !== null) {
      note(notes, `${pointer}/${documented}`, `${name} was taken for ${documented}`);
      put(copy, documented, source[name]);
    }
  }
  return copy;
}

export function textFrom(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const sole = soleElement(value);
  if (typeof sole !== "string") return value;
  note(notes, pointer, "a list of one string was taken for the string");
  return sole;
}

/** Reads a string for which an object that holds it is known to be sent. */
export function wrappedTextFrom(value: unknown, name: string, pointer: string, notes: ReadNote[]): unknown {
  if (typeof value === "string") return value;
  const inner = isObject(value) ? value[name] : undefined;
  if (typeof inner !== "string") return textFrom(value, pointer, notes);
  note(notes, pointer, `an object was taken for its member ${name}`);
  return inner;
}

/** Reads one of several literals, of which some are known to be spelt differently or sent as booleans. */
export function literalFrom(
  value: unknown,
  aliases: ReadonlyMap<unknown, string>,
  pointer: string,
  notes: ReadNote[],
): unknown {
  const text = typeof value === "string" || typeof value === "boolean" ? value : textFrom(value, pointer, notes);
  const documented = aliases.get(text);
  if (documented === undefined) return text;
  note(notes, pointer, `${typeof text === "boolean" ? "a boolean" : "another spelling"} was taken for ${documented}`);
  return documented;
}

const decimal = /^-?\d{1,300}(?:\.\d{1,300})?$/u;

export function numberFrom(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  if (typeof value === "number") return value;
  const sole = soleElement(value);
  const given = sole ?? value;
  const number = typeof given === "string" && decimal.test(given) ? Number(given) : given;
  if (typeof number !== "number" || !Number.isFinite(number)) return value;
  if (typeof given === "string") note(notes, pointer, "a numeric string was taken for the number");
  if (sole !== undefined) note(notes, pointer, "a list of one number was taken for the number");
  return number;
}

export function booleanFrom(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const sole = soleElement(value);
  if (typeof sole !== "boolean") return value;
  note(notes, pointer, "a list of one boolean was taken for the boolean");
  return sole;
}

/** Reads each item of a list, or a single item as the list of it when it reads as one. */
export function listFrom(
  value: unknown,
  pointer: string,
  notes: ReadNote[],
  fits: (item: unknown) => boolean,
  read: Reader,
): unknown {
  if (!Array.isArray(value)) {
    const item = value === null ? null : read(value, `${pointer}/0`, notes);
    if (fits(item)) {
      note(notes, pointer, "a single value was taken for a list of one");
      return [item];
    }
    return value;
  }
  let copy: unknown[] | undefined;
  for (let index = 0; index < value.length; index++) {
    const before: unknown = value[index];
    const after = read(before, `${pointer}/${index}`, notes);
    if (after !== before) (copy ??= value.slice())[index] = after;
  }
  return copy ?? value;
}

/** Whether a single value may stand for a list of strings, numbers or booleans. */
export const isText = (value: unknown): boolean => typeof value === "string";
export const isNumber = (value: unknown): boolean => typeof value === "number";
export const isBoolean = (value: unknown): boolean => typeof value === "boolean";
export const isList = (value: unknown): boolean => Array.isArray(value);

/** Reads a list of strings; one that is such a list is not looked at further. */
export function textListFrom(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return isListOf(value, isText) ? value : listFrom(value, pointer, notes, isText, textFrom);
}

/** Reads a list of numbers. */
export function numberListFrom(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return isListOf(value, isNumber) ? value : listFrom(value, pointer, notes, isNumber, numberFrom);
}

function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!fits(value[index])) return false;
  return true;
}

/** The only element of a list. */
function soleElement(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? (value as [unknown])[0] : undefined;
}
