import type { ReadNote } from "../schema.js";
import { childPointer } from "./collect.js";
import { isObject, type Members } from "./is.js";

/**
 * What generated readers are made of. A reader gives back its argument itself when there is nothing to change; else it
 * copies the objects and lists on the way to the change, and nothing more. It never throws and never changes what it was
 * given, and what it cannot understand stays as it is.
 */
export type Reader = (value: unknown, pointer: string, notes: ReadNote[]) => unknown;

/**
 * The members of an object that read differently, by name. Members that are null are not among them: the patch only
 * exists then, and `rebuild` leaves them out. Null and absent mean the same here, and are too common to be noted.
 */
export type Patch = Record<string, unknown> | undefined;

const onlyNulls: Patch = Object.freeze({});

function note(notes: ReadNote[], pointer: string, message: string): void {
  notes.push({ pointer, message });
}

/** Adds a member to the patch when it reads differently. */
export function patchMember(patch: Patch, name: string, before: unknown, after: unknown): Patch {
  if (after === null) return patch ?? onlyNulls;
  if (after === before) return patch;
  if (patch === undefined || patch === onlyNulls) return { [name]: after };
  patch[name] = after;
  return patch;
}

/** Reads a member that is no string although one is documented. */
export function patchText(patch: Patch, name: string, value: unknown, pointer: string, notes: ReadNote[]): Patch {
  if (value === null) return patch ?? onlyNulls;
  return patchMember(patch, name, value, readText(value, childPointer(pointer, name), notes));
}

/** Reads a member that is no number although one is documented. */
export function patchNumber(patch: Patch, name: string, value: unknown, pointer: string, notes: ReadNote[]): Patch {
  if (value === null) return patch ?? onlyNulls;
  return patchMember(patch, name, value, readNumber(value, childPointer(pointer, name), notes));
}

/** Reads a member that is no boolean although one is documented. */
export function patchBoolean(patch: Patch, name: string, value: unknown, pointer: string, notes: ReadNote[]): Patch {
  if (value === null) return patch ?? onlyNulls;
  return patchMember(patch, name, value, readBoolean(value, childPointer(pointer, name), notes));
}

/**
 * The object without its known members that are null, and with the patched ones in place of what was there. Members are
 * defined rather than assigned where their name is `__proto__`, which would else change the prototype.
 */
export function rebuild(source: Members, patch: Patch, known: ReadonlySet<string>): unknown {
  if (patch === undefined) return source;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(source)) {
    const value = patch !== onlyNulls && Object.hasOwn(patch, name) ? patch[name] : source[name];
    if (value === null && known.has(name)) continue;
    if (name === "__proto__") define(copy, name, value);
    else copy[name] = value;
  }
  return copy;
}

function define(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
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

/** The object with its members under their documented names. The documented name wins over another spelling. */
export function rename(
  source: Members,
  aliases: ReadonlyMap<string, string>,
  pointer: string,
  notes: ReadNote[],
): Members {
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(source)) {
    const documented = aliases.get(name);
    if (documented === undefined) {
      // A null under the documented name gives way to a value under another one.
      if (source[name] === null && Object.hasOwn(copy, name)) continue;
      define(copy, name, source[name]);
    } else if ((source[documented] ?? copy[documented] ?? undefined) !== undefined) {
      note(notes, childPointer(pointer, documented), `${name} was left out, since ${documented} is there as well`);
    } else if (source[name] !== null) {
      note(notes, childPointer(pointer, documented), `${name} was taken for ${documented}`);
      define(copy, documented, source[name]);
    }
  }
  return copy;
}

export function readText(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const sole = soleElement(value);
  if (typeof sole !== "string") return value;
  note(notes, pointer, "a list of one string was taken for the string");
  return sole;
}

/** Reads a string for which an object that holds it is known to be sent. */
export function readWrappedText(value: unknown, name: string, pointer: string, notes: ReadNote[]): unknown {
  if (typeof value === "string") return value;
  const inner = isObject(value) ? value[name] : undefined;
  if (typeof inner !== "string") return readText(value, pointer, notes);
  note(notes, pointer, `an object was taken for its member ${name}`);
  return inner;
}

/** Reads one of several literals, of which some are known to be spelt differently or sent as booleans. */
export function readLiteral(
  value: unknown,
  aliases: ReadonlyMap<unknown, string>,
  pointer: string,
  notes: ReadNote[],
): unknown {
  const text = typeof value === "string" || typeof value === "boolean" ? value : readText(value, pointer, notes);
  const documented = aliases.get(text);
  if (documented === undefined) return text;
  note(notes, pointer, `${typeof text === "boolean" ? "a boolean" : "another spelling"} was taken for ${documented}`);
  return documented;
}

const decimal = /^-?\d{1,300}(?:\.\d{1,300})?$/u;

export function readNumber(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  if (typeof value === "number") return value;
  const sole = soleElement(value);
  const given = sole ?? value;
  const number = typeof given === "string" && decimal.test(given) ? Number(given) : given;
  if (typeof number !== "number" || !Number.isFinite(number)) return value;
  if (typeof given === "string") note(notes, pointer, "a numeric string was taken for the number");
  if (sole !== undefined) note(notes, pointer, "a list of one number was taken for the number");
  return number;
}

export function readBoolean(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const sole = soleElement(value);
  if (typeof sole !== "boolean") return value;
  note(notes, pointer, "a list of one boolean was taken for the boolean");
  return sole;
}

/** Reads each item of a list, or a single item as the list of it when it reads as one. */
export function readList(
  value: unknown,
  pointer: string,
  notes: ReadNote[],
  fits: (item: unknown) => boolean,
  read: Reader,
): unknown {
  if (!Array.isArray(value)) {
    const before = notes.length;
    const item = value === null ? null : read(value, `${pointer}/0`, notes);
    if (fits(item)) {
      note(notes, pointer, "a single value was taken for a list of one");
      return [item];
    }
    notes.length = before;
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

/** The only element of a list, unless it is a list itself: a second reading shall find nothing more to do. */
function soleElement(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 1) return undefined;
  const [element] = value as [unknown];
  return Array.isArray(element) ? undefined : element;
}

/** Reads a list of strings; one that is such a list is not looked at further. */
export function readTextList(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return isListOf(value, isText) ? value : readList(value, pointer, notes, isText, readText);
}

/** Reads a list of numbers. */
export function readNumberList(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return isListOf(value, isNumber) ? value : readList(value, pointer, notes, isNumber, readNumber);
}

const isListOf = (value: unknown, fits: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(fits);
