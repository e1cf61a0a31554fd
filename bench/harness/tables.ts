import { takesPart, variantsOf, type BenchCase, type Budget } from "./bench-case.js";
import { formatNumber, formatSpread } from "./format.js";
import { judge, type Verdict } from "./judge.js";
import type { CaseResult } from "./run-case.js";
import { ratiosOf, spreadOf } from "./statistics.js";

/** Rows of cells, the first of which are the names of the columns. */
export type Table = readonly (readonly string[])[];

/** What each contestant needed, and how that compares with the one the budgets measure against. */
export function figuresTable(benchCase: BenchCase, { results }: CaseResult): Table {
  const [first] = benchCase.measures;
  const named = benchCase.variants !== undefined;
  const peer = benchCase.budgets.find(({ against }) => against !== undefined)?.against;
  const ratioTitle = peer === undefined ? [] : [`${first.title} : ${peer}`];
  const titles = benchCase.measures.map(({ title, unit }) => `${title}, ${unit}`);
  const header = [...(named ? ["variant"] : []), "contestant", ...titles, ...ratioTitle];
  const rows = variantsOf(benchCase).flatMap((variant) => {
    const ofVariant = results.filter((result) => result.variant === variant);
    const base = ofVariant.find(({ contestant }) => contestant === peer)?.rounds[first.key];
    return ofVariant.map(({ contestant, rounds }) => {
      const figures = benchCase.measures.map(({ key }) => formatSpread(spreadOf(rounds[key] ?? [])));
      const own = rounds[first.key];
      const ratio = base !== undefined && own !== undefined ? formatSpread(ratiosOf(own, base)) : "";
      return [...(named ? [variant] : []), contestant, ...figures, ...(peer === undefined ? [] : [ratio])];
    });
  });
  return [header, ...rows];
}

/** Each budget and whether it is met. */
export function budgetTable(benchCase: BenchCase, result: CaseResult): Table {
  const verdicts = judge(benchCase, result);
  const rows = benchCase.budgets.flatMap((budget) =>
    variantsOf(benchCase)
      .filter((variant) => takesPart(budget, variant))
      .map((variant) => {
        const verdict = verdicts.find((candidate) => candidate.budget === budget && candidate.variant === variant);
        return verdict === undefined ? [] : budgetRow(benchCase, verdict);
      }),
  );
  return [["budget", "of", "limit", "measured", "met"], ...rows];
}

function budgetRow(benchCase: BenchCase, { budget, variant, measure, actual, met }: Verdict): string[] {
  const text = benchCase.variants === undefined ? budget.text : `${budget.text}: ${variant}`;
  return [text, `${measure.title} (${measure.unit})`, limitOf(budget), formatSpread(actual), met ? "yes" : "**no**"];
}

function limitOf({ min, max }: Budget): string {
  const limits = [min === undefined ? "" : `≥ ${formatNumber(min)}`, max === undefined ? "" : `≤ ${formatNumber(max)}`];
  return limits.filter(Boolean).join(", ");
}

/** A table for a terminal. */
export function plainTable(table: Table): string {
  const widths = widthsOf(table);
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** A table in Markdown. */
export function markdownTable([header = [], ...rows]: Table): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

function widthsOf(table: Table): number[] {
  return (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
}
