import { measureOf, takesPart, variantsOf, type BenchCase, type Budget, type Measure } from "./bench-case.js";
import type { CaseResult, ContestantResult } from "./run-case.js";
import { ratiosOf, spreadOf, type Spread } from "./statistics.js";

/** A budget under one variant, and what came of it. */
export interface Verdict {
  readonly budget: Budget;
  readonly variant: string;
  readonly measure: Measure;
  /** The ratio, or the figure itself for a budget without a peer. */
  readonly actual: Spread;
  readonly met: boolean;
}

/** Judges every budget of a case, by the median. */
export function judge(benchCase: BenchCase, { results }: CaseResult): Verdict[] {
  return variantsOf(benchCase).flatMap((variant) =>
    benchCase.budgets
      .filter((budget) => takesPart(budget, variant))
      .map((budget): Verdict => {
        const measure = measureOf(benchCase, budget);
        const numbers = numbersOf(results, variant, budget.of, measure);
        const actual =
          budget.against === undefined
            ? spreadOf(numbers)
            : ratiosOf(numbers, numbersOf(results, variant, budget.against, measure));
        return { budget, variant, measure, actual, met: isWithin(budget, actual.median) };
      }),
  );
}

function isWithin({ min = -Infinity, max = Infinity }: Budget, value: number): boolean {
  return value >= min && value <= max;
}

function numbersOf(
  results: readonly ContestantResult[],
  variant: string,
  contestant: string,
  { key }: Measure,
): readonly number[] {
  const found = results.find((result) => result.variant === variant && result.contestant === contestant);
  const numbers = found?.rounds[key];
  if (numbers === undefined) throw new Error(`nothing was measured of ${contestant} (${variant || "no variant"})`);
  return numbers;
}
