/** One thing that is gone or new, by name. */
export interface Named {
  readonly name: string;
  /** What it is apart from its name. */
  readonly essence: string;
  /** Whether nothing else can have the same essence, so that the name need not be similar. */
  readonly unique?: boolean;
}

/** How much of two names must agree for one to be taken for the other, of 1. */
const alike = 0.6;

/**
 * Pairs what is gone with what is new where the one is probably the other under a new name: the same letters in another
 * case or with other signs between them, or the same essence and a similar name. Each is in one pair at most.
 */
export function likelyRenamings(gone: readonly Named[], added: readonly Named[]): ReadonlyMap<string, string> {
  const pairs = gone
    .flatMap((one) => added.map((other) => ({ one, other, score: scoreOf(one, other) })))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const result = new Map<string, string>();
  const used = new Set<string>();
  for (const { one, other } of pairs) {
    if (result.has(one.name) || used.has(other.name)) continue;
    result.set(one.name, other.name);
    used.add(other.name);
  }
  return result;
}

function scoreOf(one: Named, other: Named): number {
  const [a, b] = [letters(one.name), letters(other.name)];
  if (a === b) return 3;
  if (one.unique === true && one.essence === other.essence) return 2;
  const similarity = 1 - editDistance(a, b) / Math.max(a.length, b.length, 1);
  return one.essence === other.essence && similarity >= alike ? similarity : 0;
}

const letters = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/gu, "");

/** How many letters must be added, dropped or replaced to make one text of the other. */
function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
