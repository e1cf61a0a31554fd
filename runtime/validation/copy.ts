import type { Members } from "./is.js";

/** The copy of an object that reads differently; undefined as long as nothing was found to change. */
export type Copy = Record<string, unknown> | undefined;

/** A copy of the members that come before the named one. */
export function startCopy(source: Members, before: string): Record<string, unknown> {
  const copy = emptyCopy(source);
  for (const name in source) {
    if (name === before) break;
    put(copy, name, source[name]);
  }
  return copy;
}

/** Adds a member to a copy, unless it is absent. */
export function put(copy: Record<string, unknown>, name: string, value: unknown): void {
  if (value === undefined) return;
  if (name === "__proto__") define(copy, name, value);
  else copy[name] = value;
}

/** Sets a member whatever its name: assigning to `__proto__` would change the prototype instead. */
function define(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}

/** V8 keeps so many members of an object literal that is filled by computed names as a struct. */
const smallSize = 12;

/**
 * An empty object with room for the members of another. Beyond a dozen members that are added by computed names, V8
 * would turn a plain literal into a hash table, and every later look at it would take several times as long.
 */
export function emptyCopy(source: Members): Record<string, unknown> {
  let size = 0;
  for (const name in source) if (name !== "") size++;
  if (size <= smallSize) return {};
  roomy ??= roomyConstructor();
  return new roomy(false);
}

type Roomy = new (fill: boolean) => Record<string, unknown>;

let roomy: Roomy | undefined;

/**
 * A constructor of plain objects. V8 reserves room in its objects for the assignments it sees in its text, and after a
 * few objects cuts down to what they used: hence the first ones are filled.
 */
function roomyConstructor(): Roomy {
  function Plain(this: Record<string, unknown>, fill: boolean): void {
    if (!fill) return;
    this["a"] = this["b"] = this["c"] = this["d"] = this["e"] = this["f"] = this["g"] = this["h"] = 0;
    this["i"] = this["j"] = this["k"] = this["l"] = this["m"] = this["n"] = this["o"] = this["p"] = 0;
    this["q"] = this["r"] = this["s"] = this["t"] = this["u"] = this["v"] = this["w"] = this["x"] = 0;
    this["A"] = this["B"] = this["C"] = this["D"] = this["E"] = this["F"] = this["G"] = this["H"] = 0;
    this["I"] = this["J"] = this["K"] = this["L"] = this["M"] = this["N"] = this["O"] = this["P"] = 0;
  }
  Plain.prototype = Object.prototype;
  const constructor = Plain as unknown as Roomy;
  Array.from({ length: 16 }, () => new constructor(true));
  return constructor;
}
