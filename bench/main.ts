import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { changesSince, mergeResults, readBaseline, type Results } from "./harness/baseline.js";
import { variantsOf, type BenchCase } from "./harness/bench-case.js";
import { baselineFile, cache, resultsFile } from "./harness/folders.js";
import { caseNames, loadCases } from "./harness/load-cases.js";
import { describeMachine, versionsOfPeers } from "./harness/machine.js";
import { updatePage } from "./harness/page-of-results.js";
import { buildPackage, checkTypes, compileContestants, installPeers } from "./harness/prepare.js";
import { hotFunctions } from "./harness/profile.js";
import { profileName, runCase, type CaseResult } from "./harness/run-case.js";
import { budgetTable, figuresTable, plainTable } from "./harness/tables.js";

/** These arguments make no sense. */
class UsageError extends Error {}

const USAGE = `Measures oicp against others that do the same work, and compares with bench/baseline.json.

  npm run bench -- [case...] [options]

  --quick      checks types and runs everything for a moment: shows that it works, not how fast it is
  --update     writes the results to bench/baseline.json and docs/performance.md
  --profile    takes CPU profiles as well, and shows where the time of oicp goes
  --rounds N   rounds of every case, instead of its own number
  --no-build   measures dist/ as it is
  --list       names the cases
  --help

Results go to bench/results.json as well. Exit code 0: everything ran, however fast. 1: something did not do its work.
2: these arguments make no sense.`;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: "boolean", default: false },
      update: { type: "boolean", default: false },
      profile: { type: "boolean", default: false },
      rounds: { type: "string" },
      "no-build": { type: "boolean", default: false },
      list: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) {
    throw new UsageError("--rounds must be a whole number above 0");
  }
  if (values.quick && values.update) throw new UsageError("--quick measures nothing that could be kept with --update");
  if (values.profile && (values.update || values.quick)) {
    throw new UsageError("--profile slows what it looks at: it does not go with --update or --quick");
  }
  return { ...values, rounds, names: positionals };
}

async function main(): Promise<number> {
  const { quick, update, profile, rounds, list, help, names, "no-build": noBuild } = readArguments();
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const known = await caseNames();
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new UsageError(`There is no case ${unknown.join(", ")}, but ${known.join(", ")}`);
  const cases = await loadCases(names.length === 0 ? known : known.filter((name) => names.includes(name)));
  if (list) {
    console.log(cases.map(({ name, title }) => `${name.padEnd(12)}${title}`).join("\n"));
    return 0;
  }
  await mkdir(cache, { recursive: true });
  await installPeers(showProgress);
  if (!noBuild) await buildPackage(showProgress);
  if (quick) await checkTypes(showProgress);
  await compileContestants();

  const measured: CaseResult[] = [];
  for (const benchCase of cases) {
    const profiles = profile ? join(cache, "profiles", benchCase.name) : undefined;
    const result = await runCase(benchCase, { quick, rounds, profiles, onProgress: showProgress });
    clearProgress();
    console.log(quick ? summary(benchCase, result) : tables(benchCase, result));
    if (profiles !== undefined) await showProfiles(result, profiles);
    measured.push(result);
  }
  const results: Results = { machine: describeMachine(), peers: await versionsOfPeers(), cases: measured };
  await writeFile(resultsFile, `${JSON.stringify(results, undefined, 2)}\n`);
  if (quick) return 0;

  const baseline = await readBaseline();
  const changes = changesSince(baseline, results, cases);
  if (baseline !== undefined) {
    console.log(changes.length === 0 ? "Nothing moved since the baseline." : "Moved since the baseline:");
    for (const change of changes) console.log(`  ${change}`);
  }
  if (update) {
    const kept = mergeResults(baseline, results);
    await writeFile(baselineFile, await format(JSON.stringify(kept), { parser: "json", printWidth: 120 }));
    await updatePage(await loadCases(known), kept);
  }
  return 0;
}

function tables(benchCase: BenchCase, result: CaseResult): string {
  const parts = [`== ${benchCase.title}`, plainTable(budgetTable(benchCase, result))];
  return `${[...parts, plainTable(figuresTable(benchCase, result))].join("\n\n")}\n`;
}

/** Shows where the time of our own contestants goes; the profiles of the others are beside them. */
async function showProfiles({ name, results }: CaseResult, folder: string): Promise<void> {
  for (const { contestant, variant } of results) {
    if (!contestant.startsWith("oicp")) continue;
    const file = join(folder, profileName(contestant, variant));
    if (!existsSync(file)) continue;
    console.log(`== ${[name, contestant, variant].filter(Boolean).join(", ")}: ${relative(process.cwd(), file)}\n`);
    console.log(`${plainTable(await hotFunctions(file))}\n`);
  }
}

/** What a quick run shows: that everybody did the work. */
function summary(benchCase: BenchCase, { results }: CaseResult): string {
  const lines = variantsOf(benchCase).flatMap((variant) =>
    results
      .filter((result) => result.variant === variant)
      .map(({ contestant, work }) => `  ${variant === "" ? "" : `${variant}, `}${contestant}: ${work}`),
  );
  return [benchCase.title, ...lines].join("\n");
}

function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
}

const isParseError = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

try {
  process.exitCode = await main();
} catch (error) {
  clearProgress();
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError || isParseError(error) ? 2 : 1;
}
