/** The middle of some numbers, and how far they are apart. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new RangeError("there is no median of nothing");
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

export function spreadOf(numbers: readonly number[]): Spread {
  return { median: median(numbers), min: Math.min(...numbers), max: Math.max(...numbers) };
}

/** Ratios round by round, so that what slows the whole machine in one round slows both sides of it. */
export function ratiosOf(numbers: readonly number[], others: readonly number[]): Spread {
  if (numbers.length !== others.length) throw new RangeError("ratios need as many rounds on both sides");
  return spreadOf(numbers.map((number, round) => number / (others[round] ?? Number.NaN)));
}

/** Whether two spreads have nothing in common, so that noise does not explain the difference. */
export function areApart(a: Spread, b: Spread): boolean {
  return a.max < b.min || b.max < a.min;
}
