import type { ReadNote, Violation } from "../schema.js";
import type { Members } from "./is.js";

/** Where a value stands: the name of a member, the index of an item, and 0 for a message that stands alone. */
export type Place = string | number;

/**
 * One way through a message, on which it is read, checked, or both. Generated functions keep to it together: each walks
 * through one type and hands its members on to those of their types.
 */
export interface Walk {
  /** Whether other forms are taken for the documented ones, and null members for absent; else they are violations. */
  readonly reads: boolean;
  /** Whether members that senders are known to leave out may be missing. */
  readonly tolerant: boolean;
  readonly notes: ReadNote[];
  /** Not there when nobody wants to know them. */
  readonly violations: Violation[] | undefined;
  /** The places that lead to the object or list that is walked through, down to `depth`. */
  readonly path: Place[];
  depth: number;
}

/**
 * Walks through a value that stands at a place: gives it back in its documented form, and tells the walk what had to be
 * read differently and what departs from the document. What is as documented is given back itself; else the objects and
 * lists on the way to a change are copied, and nothing more. Never throws and never changes what it is given.
 */
export type Walker = (value: unknown, at: Place, walk: Walk) => unknown;

/** The RFC 6901 pointer to a place in what is walked through. The generator sees to it that no name needs an escape. */
function pointerTo(at: Place, { path, depth }: Walk): string {
  if (depth === 0) return "";
  return `/${[...path.slice(1, depth), at].join("/")}`;
}

/**
 * Whether a value is a member that is to be taken for absent: null and absent mean the same on this wire (OICP23-E096,
 * OICP23-E135), and it is too common to be noted. An item of a list that is null stands for nothing.
 */
export function isAbsent(value: unknown, at: Place, walk: Walk): boolean {
  return value === null && walk.reads && typeof at === "string";
}

export function note(at: Place, walk: Walk, message: string): void {
  walk.notes.push({ pointer: pointerTo(at, walk), message });
}

/** Tells a violation. It says what is expected, never what was found: members hold PINs and card numbers. */
export function violate(at: Place, walk: Walk, rule: string, message: string): void {
  walk.violations?.push({ pointer: pointerTo(at, walk), rule, message });
}

/** Tells which members are missing. `tolerated` ones are known to be left out by those who send the message. */
export function requireMembers(object: Members, names: readonly string[], walk: Walk, tolerated = false): void {
  if (walk.violations === undefined) return;
  for (const name of names) {
    if (object[name] !== undefined) continue;
    const violation: Violation = { pointer: pointerTo(name, walk), rule: "required", message: "must be present" };
    walk.violations.push(tolerated ? { ...violation, tolerated } : violation);
  }
}

/** Tells when not exactly one of the members of the object at a place is there. */
export function requireOne(object: Members, names: readonly string[], at: Place, walk: Walk): void {
  if (names.filter((name) => object[name] !== undefined).length === 1) return;
  violate(at, walk, "oneOf", `must have exactly one of ${names.join(", ")}`);
}
