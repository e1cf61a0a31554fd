import { emptyCopy, put } from "./copy.js";
import { isObject, type Members } from "./is.js";
import { isAbsent, note, violate, type Place, type Walk, type Walker } from "./walk.js";

/** How objects and lists are read that are not as documented. What cannot be understood stays as it is. */

/** The object a walk goes on with when a value is none: the only element of a list. */
export function objectFrom(value: unknown, at: Place, walk: Walk): Members | undefined {
  if (isAbsent(value, at, walk)) return undefined;
  const sole = soleElement(value, walk);
  if (isObject(sole)) {
    note(at, walk, "a list of one object was taken for the object");
    return sole;
  }
  violate(at, walk, "type", "must be an object");
  return undefined;
}

/** Like `objectFrom`, where a bare list is known to be sent instead of the object that wraps it. */
export function objectAround(value: unknown, name: string, at: Place, walk: Walk): Members | undefined {
  if (isAbsent(value, at, walk)) return undefined;
  if (!walk.reads || !Array.isArray(value)) {
    violate(at, walk, "type", "must be an object");
    return undefined;
  }
  note(at, walk, `a bare list was taken for the member ${name}`);
  return { [name]: value };
}

/**
 * The object that is walked through with its members under their documented names (OICP23-E095), for the walk to begin
 * with it anew. The documented name wins over another spelling.
 *
 * @param noted how many notes there were before the object
 * @param violated how many violations there were before it
 */
export function rename(
  source: Members,
  aliases: ReadonlyMap<string, string>,
  walk: Walk,
  noted: number,
  violated = 0,
): Members {
  walk.notes.length = noted;
  if (walk.violations !== undefined) walk.violations.length = violated;
  const copy = emptyCopy(source);
  for (const name in source) {
    const documented = aliases.get(name);
    if (documented === undefined) {
      // A null under the documented name gives way to a value under another one.
      if (source[name] !== null || !Object.hasOwn(copy, name)) put(copy, name, source[name]);
    } else if ((source[documented] ?? copy[documented] ?? undefined) !== undefined) {
      note(documented, walk, `${name} was left out, since ${documented} is there as well`);
    } else if (source[name] !== null) {
      note(documented, walk, `${name} was taken for ${documented}`);
      put(copy, documented, source[name]);
    }
  }
  walk.depth--;
  return copy;
}

/** What `typeof` says of an item, or `array`, which it does not. */
export type Kind = "string" | "number" | "boolean" | "object" | "array";

/** Walks through the items of a list, or through a single item as the list of it when it reads as one. */
export function walkList(
  value: unknown,
  at: Place,
  walk: Walk,
  kind: Kind,
  walkItem: Walker,
  minItems = 0,
  maxItems = Infinity,
): unknown {
  if (!Array.isArray(value)) return listAround(value, at, walk, kind, walkItem, minItems);
  if (value.length < minItems) violate(at, walk, "minItems", `must have at least ${minItems} items`);
  if (value.length > maxItems) violate(at, walk, "maxItems", `must have at most ${maxItems} items`);
  walk.path[walk.depth++] = at;
  let copy: unknown[] | undefined;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    const read = walkItem(item, index, walk);
    if (read !== item) (copy ??= value.slice())[index] = read;
  }
  walk.depth--;
  return copy ?? value;
}

function listAround(value: unknown, at: Place, walk: Walk, kind: Kind, walkItem: Walker, minItems: number): unknown {
  if (isAbsent(value, at, walk)) return value;
  if (walk.reads && value !== null) {
    const violations = walk.violations?.length;
    walk.path[walk.depth++] = at;
    const item = walkItem(value, 0, walk);
    walk.depth--;
    if (kind === "array" ? Array.isArray(item) : kind === "object" ? isObject(item) : typeof item === kind) {
      note(at, walk, "a single value was taken for a list of one");
      if (minItems > 1) violate(at, walk, "minItems", `must have at least ${minItems} items`);
      return [item];
    }
    if (walk.violations !== undefined) walk.violations.length = violations ?? 0;
  }
  violate(at, walk, "type", "must be a list");
  return value;
}

/** The only element of a list. */
export function soleElement(value: unknown, walk: Walk): unknown {
  return walk.reads && Array.isArray(value) && value.length === 1 ? (value as [unknown])[0] : undefined;
}
