import { readFile } from "node:fs/promises";
import type { BenchCase } from "./bench-case.js";
import { baselineFile } from "./folders.js";
import { formatSpread } from "./format.js";
import { judge } from "./judge.js";
import type { Machine } from "./machine.js";
import type { CaseResult } from "./run-case.js";
import { areApart, spreadOf, type Spread } from "./statistics.js";

/** Everything that one run of the bench found out. */
export interface Results {
  readonly machine: Machine;
  readonly peers: Readonly<Record<string, string>>;
  readonly cases: readonly CaseResult[];
}

/** The committed results, if there are any. */
export async function readBaseline(): Promise<Results | undefined> {
  const text = await readFile(baselineFile, "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Results);
}

/** The results of this run in place of those of the same cases; what was not run stays as it was. */
export function mergeResults(before: Results | undefined, now: Results): Results {
  const names = new Set(now.cases.map(({ name }) => name));
  return { ...now, cases: [...(before?.cases.filter(({ name }) => !names.has(name)) ?? []), ...now.cases] };
}

/**
 * What moved since the baseline by more than the spread of both, in words. Ratios are compared wherever this runs;
 * figures only on a machine like that of the baseline.
 */
export function changesSince(before: Results | undefined, now: Results, cases: readonly BenchCase[]): string[] {
  if (before === undefined) return [];
  const sameMachine = before.machine.cpu === now.machine.cpu && before.machine.node === now.machine.node;
  return cases.flatMap((benchCase) => {
    const [old, current] = [before, now].map((results) => results.cases.find(({ name }) => name === benchCase.name));
    if (old === undefined || current === undefined) return [];
    const ratios = changedRatios(benchCase, old, current);
    return sameMachine ? [...ratios, ...changedFigures(benchCase, old, current)] : ratios;
  });
}

function changedRatios(benchCase: BenchCase, old: CaseResult, current: CaseResult): string[] {
  return judge(benchCase, current).flatMap(({ budget, variant, actual }) => {
    if (budget.against === undefined) return [];
    // The baseline may be of a time when the case looked different.
    if (!old.results.some((result) => result.variant === variant && result.contestant === budget.of)) return [];
    if (!old.results.some((result) => result.variant === variant && result.contestant === budget.against)) return [];
    const onlyThis = { ...benchCase, variants: [variant], budgets: [budget] };
    const [then] = judge(onlyThis, old);
    const what = `${nameOf(benchCase.name, variant)}: ${budget.of} against ${budget.against}`;
    return then === undefined ? [] : changeOf(what, then.actual, actual);
  });
}

function changedFigures(benchCase: BenchCase, old: CaseResult, current: CaseResult): string[] {
  return current.results.flatMap(({ variant, contestant, rounds }) => {
    const then = old.results.find((result) => result.variant === variant && result.contestant === contestant);
    return benchCase.measures.flatMap(({ key, title, unit }) => {
      const [before, after] = [then?.rounds[key], rounds[key]];
      if (before === undefined || after === undefined) return [];
      const what = `${nameOf(benchCase.name, variant)}: ${contestant}, ${title} (${unit})`;
      return changeOf(what, spreadOf(before), spreadOf(after));
    });
  });
}

const nameOf = (name: string, variant: string): string => (variant === "" ? name : `${name}, ${variant}`);

function changeOf(what: string, before: Spread, after: Spread): string[] {
  if (!areApart(before, after)) return [];
  const percent = Math.round((after.median / before.median - 1) * 100);
  return [`${what}: ${formatSpread(before)} -> ${formatSpread(after)}, ${percent > 0 ? "+" : ""}${percent} %`];
}
