/**
 * What a file `bench/cases/NAME/case.ts` exports as `benchCase`. The case and its contestants are named here; each
 * contestant is a file of its own that runs in its own process (see `lib/contestant.ts`).
 */
export interface BenchCase {
  /** Name of its folder, and of the argument that runs it alone. */
  readonly name: string;
  readonly title: string;
  /** What is measured, by which figure the budgets are judged, and why: sentences for the page of results. */
  readonly about: string;
  /** Figures that every contestant reports. Budgets go by the first one unless they name another. */
  readonly measures: readonly [Measure, ...Measure[]];
  /** Circumstances that each contestant is measured under, such as the number of calls at a time. */
  readonly variants?: readonly string[];
  readonly contestants: readonly Contestant[];
  readonly budgets: readonly Budget[];
  /** Times that each contestant runs, in turn with the others. Default 7. */
  readonly rounds?: number;
  /** File beside `case.ts` that is run once before the contestants, to make what they share. */
  readonly prepare?: string;
}

export interface Measure {
  /** Key in the figures of the contestants. */
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  readonly better: "lower" | "higher";
}

export interface Contestant {
  readonly name: string;
  /** File beside `case.ts`. */
  readonly file: string;
  /** Variants that it takes part in. Default: all. */
  readonly variants?: readonly string[];
  /** Options of `node`, such as `--expose-gc`. */
  readonly nodeOptions?: readonly string[];
}

/** A promise about a figure: of one contestant against another in the same round, or of one alone. */
export interface Budget {
  readonly text: string;
  /** Contestant that it is about. */
  readonly of: string;
  /** Contestant whose figure divides that of `of`. Without it the figure itself is judged. */
  readonly against?: string;
  /** Key of the measure. Default: the first of the case. */
  readonly measure?: string;
  /** Variants that it holds for. Default: all. */
  readonly variants?: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

/** Name of the one variant of a case that has no others. */
export const ONLY_VARIANT = "";

export const variantsOf = ({ variants }: BenchCase): readonly string[] => variants ?? [ONLY_VARIANT];

export const takesPart = ({ variants }: Contestant | Budget, variant: string): boolean =>
  variants === undefined || variants.includes(variant);

/** The measure that a budget goes by. */
export function measureOf(benchCase: BenchCase, { measure }: Budget): Measure {
  const found = benchCase.measures.find(({ key }) => measure === undefined || key === measure);
  if (found === undefined) throw new Error(`${benchCase.name} has no measure ${measure}`);
  return found;
}
