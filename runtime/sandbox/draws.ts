/**
 * Numbers and ids drawn from a seed. The n-th draw under a name is always the same, whatever else was drawn before it,
 * so that a change in one part of the hub does not shift the ids of another.
 *
 * Samples are drawn otherwise (`testing/draws.ts`), from a hash of 32 bits of what is drawn for: of 100,000 ids made so,
 * two are likely to be the same. Here every step from number to id is one-to-one, so that no two sessions ever share one.
 */
export interface Draws {
  /** A number from 0 up to, but not including, 1. */
  number(name: string, index: number): number;
  /** An id in the form of a UUID. */
  uuid(name: string, index: number): string;
}

export function createDraws(seed: number): Draws {
  const word = (name: string, index: number, part: number): number =>
    mix(mix(mix(hashOf(name) ^ (seed | 0)) ^ (index | 0)) + Math.imul(part + 1, 0x9e3779b9));
  return {
    number: (name, index) => word(name, index, 0) / 2 ** 32,
    uuid(name, index) {
      const hex = [0, 1, 2, 3].map((part) => word(name, index, part).toString(16).padStart(8, "0")).join("");
      // Version 4 and its variant, as random ids have them.
      const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Spreads every bit of a word over all of it; no two words give the same one. */
function mix(word: number): number {
  let mixed = word | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
