import { join } from "node:path";
import { takesPart, variantsOf, type BenchCase, type Contestant } from "./bench-case.js";
import { cache } from "./folders.js";
import { runCompiled, runContestant } from "./run-contestant.js";

/** What one contestant did under one variant. */
export interface ContestantResult {
  readonly variant: string;
  readonly contestant: string;
  readonly work: string;
  /** A number for each round, by measure. */
  readonly rounds: Readonly<Record<string, readonly number[]>>;
}

export interface CaseResult {
  readonly name: string;
  readonly results: readonly ContestantResult[];
}

export interface RunOptions {
  readonly quick: boolean;
  /** Rounds instead of those of the case. */
  readonly rounds?: number | undefined;
  /** Where the compiled files of the case are. Default: where the bench puts them. */
  readonly folder?: string;
  /** Folder for a CPU profile of every contestant, which costs a little. Default: none are taken. */
  readonly profiles?: string | undefined;
  /** Told before each process is started. */
  readonly onProgress?: (text: string) => void;
}

/**
 * Runs a case: variant by variant, round by round, and in each round one contestant after the other, beginning with
 * another one each time. So what slows the machine for a while meets all of them.
 */
export async function runCase(benchCase: BenchCase, options: RunOptions): Promise<CaseResult> {
  const { name, prepare, contestants } = benchCase;
  const { quick, rounds, folder = join(cache, "cases", name), profiles, onProgress } = options;
  const turns = quick ? 1 : (rounds ?? benchCase.rounds ?? 7);
  if (prepare !== undefined) {
    onProgress?.(`${name}: preparing`);
    await runCompiled(folder, prepare);
  }
  const results: ContestantResult[] = [];
  for (const variant of variantsOf(benchCase)) {
    const taking = contestants.filter((contestant) => takesPart(contestant, variant));
    const entries = taking.map((contestant) => ({ contestant, work: "", rounds: emptyRounds(benchCase) }));
    for (let round = 0; round < turns; round += 1) {
      for (const entry of rotated(entries, round)) {
        onProgress?.(
          `${name}${variant === "" ? "" : `, ${variant}`}: round ${round + 1} of ${turns}, ${entry.contestant.name}`,
        );
        const { figures, work } = await runContestant(
          benchCase,
          folder,
          profiled(entry.contestant, variant, profiles),
          { variant, quick },
        );
        for (const { key } of benchCase.measures) entry.rounds[key]?.push(figures[key] ?? Number.NaN);
        entry.work = work;
      }
    }
    results.push(...entries.map((entry) => resultOf(variant, entry)));
  }
  return { name, results };
}

/** Name of the profile of a contestant; that of the last round stays. */
export const profileName = (contestant: string, variant: string): string =>
  `${[contestant, variant]
    .join(" ")
    .trim()
    .replaceAll(/[^\w.-]+/g, "-")}.cpuprofile`;

function profiled(contestant: Contestant, variant: string, folder: string | undefined): Contestant {
  if (folder === undefined) return contestant;
  const name = profileName(contestant.name, variant);
  const options = ["--cpu-prof", `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${name}`];
  return { ...contestant, nodeOptions: [...(contestant.nodeOptions ?? []), ...options] };
}

type Rounds = Record<string, number[]>;

const emptyRounds = ({ measures }: BenchCase): Rounds => Object.fromEntries(measures.map(({ key }) => [key, []]));

function resultOf(
  variant: string,
  { contestant, work, rounds }: { contestant: Contestant; work: string; rounds: Rounds },
): ContestantResult {
  return { variant, contestant: contestant.name, work, rounds };
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
