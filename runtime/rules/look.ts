/**
 * Looking into messages that may be of any shape: rules are also asked about messages that do not conform. A member
 * that is null is absent, as everywhere in OICP.
 */
import { isDateTime } from "../validation/date-time.js";
import { isObject } from "../validation/is.js";

/** A value and the RFC 6901 pointer to it. The pointer is put together when somebody asks: hardly anybody does. */
export class Place {
  readonly value: unknown;
  readonly above: Place | undefined;
  readonly name: string;
  readonly index: number | undefined;

  constructor(value: unknown, above?: Place, name = "", index?: number) {
    this.value = value;
    this.above = above;
    this.name = name;
    this.index = index;
  }

  get pointer(): string {
    if (this.above === undefined) return "";
    const pointer = `${this.above.pointer}/${this.name}`;
    return this.index === undefined ? pointer : `${pointer}/${this.index}`;
  }
}

/** An own member of an object, or `undefined`. */
export function at(value: unknown, name: string): unknown {
  if (!isObject(value)) return undefined;
  // Asked first, since most rules look for members that are not there.
  const member = value[name] ?? undefined;
  return member !== undefined && Object.hasOwn(value, name) ? member : undefined;
}

export function has(value: unknown, name: string): boolean {
  return at(value, name) !== undefined;
}

export function textAt(value: unknown, name: string): string | undefined {
  const found = at(value, name);
  return typeof found === "string" ? found : undefined;
}

export function numberAt(value: unknown, name: string): number | undefined {
  const found = at(value, name);
  return typeof found === "number" && Number.isFinite(found) ? found : undefined;
}

export function listAt(value: unknown, name: string): readonly unknown[] {
  const found = at(value, name);
  return Array.isArray(found) ? found : [];
}

export function hasSmallLetters(value: unknown): boolean {
  return typeof value === "string" && /[a-z]/.test(value);
}

/** Milliseconds since 1970 of a date-time member, or `undefined` when it is none. */
export function instantAt(value: unknown, name: string): number | undefined {
  const text = textAt(value, name);
  if (text === undefined || !isDateTime(text)) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}

const NOWHERE: readonly Place[] = [];

/** Every place that a path of member names leads to. A list on the way, or at the end, stands for each of its items. */
export function places(root: unknown, ...path: readonly string[]): readonly Place[] {
  // Most rules look for members that most messages do not have.
  if (path.length > 0 && at(root, path[0] as string) === undefined) return NOWHERE;
  let found: readonly Place[] = [new Place(root)];
  for (const name of path) {
    const next: Place[] = [];
    for (const place of found) {
      const below = at(place.value, name);
      if (Array.isArray(below)) {
        for (let index = 0; index < below.length; index++) next.push(new Place(below[index], place, name, index));
      } else if (below !== undefined) next.push(new Place(below, place, name));
    }
    found = next;
  }
  return found;
}

/** The places of several lists, in their order. Copies nothing when one list has them all. */
export function together(...lists: readonly (readonly Place[])[]): readonly Place[] {
  let found = NOWHERE;
  for (const list of lists) {
    if (list.length > 0) found = found.length === 0 ? list : [...found, ...list];
  }
  return found;
}
