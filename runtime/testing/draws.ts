/**
 * Draws that depend on the seed and on what is drawn for, never on the order of drawing: a member added to one message
 * changes no other value.
 *
 * What is drawn for is a name, of which a hash of 32 bits is taken. That two of a few values meet is unlikely, and does
 * no harm in a sample. A sandbox must never give two sessions one id, and draws by number instead (`sandbox/draws.ts`).
 */
export interface Draws {
  /** From 0 up to, but not including, 1. */
  number(what: string): number;
  /** Both bounds included. */
  integer(what: string, minimum: number, maximum: number): number;
  pick<Item>(what: string, items: readonly Item[]): Item;
  chance(what: string, probability: number): boolean;
  /** Characters out of an alphabet. */
  text(what: string, length: number, alphabet: string): string;
  /** An id in the form of a random UUID. */
  uuid(what: string): string;
}

/** @param index tells the records of a list apart: each draws for itself */
export function createDraws(seed: number, index = 0): Draws {
  const start = scramble(scramble(seed) + index);
  const word = (what: string, part = 0): number => scramble(hashOf(what, start) + Math.imul(part, 0x9e3779b1));
  const number = (what: string): number => word(what) / 2 ** 32;
  const integer = (what: string, minimum: number, maximum: number): number =>
    minimum + Math.floor(number(what) * (maximum - minimum + 1));
  return {
    number,
    integer,
    pick: (what, items) => items[integer(what, 0, items.length - 1)] as (typeof items)[number],
    chance: (what, probability) => number(what) < probability,
    text: (what, length, alphabet) =>
      Array.from({ length }, (_, at) => alphabet.charAt(word(what, at + 1) % alphabet.length)).join(""),
    uuid(what) {
      const hex = [1, 2, 3, 4].map((part) => word(what, part).toString(16).padStart(8, "0")).join("");
      // Version 4, and one of the four digits of its variant.
      const variant = "89ab".charAt(word(what, 5) % 4);
      return [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `4${hex.slice(13, 16)}`,
        variant + hex.slice(17, 20),
        hex.slice(20),
      ].join("-");
    },
  };
}

/** Every character changes every bit that follows. */
function hashOf(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** A one-to-one mixing of the 32 bits of a number. */
function scramble(value: number): number {
  let bits = Math.trunc(value) | 0;
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return (bits ^ (bits >>> 15)) >>> 0;
}
