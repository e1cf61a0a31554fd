import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changesSince, mergeResults, type Results } from "../../bench/harness/baseline.js";
import type { BenchCase } from "../../bench/harness/bench-case.js";
import { formatNumber } from "../../bench/harness/format.js";
import { judge } from "../../bench/harness/judge.js";
import { caseNames, loadCases } from "../../bench/harness/load-cases.js";
import { hottest } from "../../bench/harness/profile.js";
import { replaceBetweenMarkers, resultsText } from "../../bench/harness/page-of-results.js";
import { runCase, type CaseResult } from "../../bench/harness/run-case.js";
import { areApart, median, ratiosOf } from "../../bench/harness/statistics.js";
import { budgetTable, figuresTable } from "../../bench/harness/tables.js";

const twoContestants: BenchCase = {
  name: "two",
  title: "Two of them",
  about: "One is slower.",
  measures: [{ key: "cpu", title: "CPU", unit: "ms", better: "lower" }],
  variants: ["small", "large"],
  contestants: [
    { name: "ours", file: "ours.ts" },
    { name: "theirs", file: "theirs.ts", variants: ["small"] },
  ],
  budgets: [
    { text: "half of theirs", of: "ours", against: "theirs", max: 0.5, variants: ["small"] },
    { text: "at most 10", of: "ours", max: 10, variants: ["large"] },
  ],
};

/** What a run of it would yield. */
const measured = (small: number[], theirs: number[], large: number[]): CaseResult => ({
  name: "two",
  results: [
    { variant: "small", contestant: "ours", work: "done", rounds: { cpu: small } },
    { variant: "small", contestant: "theirs", work: "done", rounds: { cpu: theirs } },
    { variant: "large", contestant: "ours", work: "done", rounds: { cpu: large } },
  ],
});

const resultsOf = (...cases: CaseResult[]): Results => ({
  machine: { cpu: "a processor", cores: 2, memory: "4 GiB", system: "Linux", node: "20.0.0" },
  peers: { theirs: "1.2.3" },
  cases,
});

describe("statistics", () => {
  it("takes ratios round by round", () => {
    // The second round was slow for both; the ratio of the medians would be 20 / 12.
    expect(ratiosOf([10, 100, 20], [5, 50, 12]).median).toBe(2);
    expect(() => ratiosOf([1], [1, 2])).toThrow(RangeError);
  });

  it("knows the middle of even and odd counts, and none of nothing", () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
    expect(() => median([])).toThrow(RangeError);
  });

  it("calls spreads apart that do not touch", () => {
    expect(areApart({ min: 1, median: 2, max: 3 }, { min: 3, median: 4, max: 5 })).toBe(false);
    expect(areApart({ min: 1, median: 2, max: 3 }, { min: 3.1, median: 4, max: 5 })).toBe(true);
  });

  it("writes numbers with three digits that count", () => {
    expect([0.01234, 1.234, 12.34, 1234.5].map(formatNumber)).toEqual(["0.0123", "1.23", "12.3", "1,235"]);
  });
});

describe("judging", () => {
  it("judges ratios and figures by their medians, each under its variants", () => {
    const verdicts = judge(twoContestants, measured([4, 4, 4], [10, 10, 6], [9, 11, 12]));
    expect(verdicts.map(({ variant, met, actual }) => [variant, met, actual.median])).toEqual([
      ["small", true, 0.4],
      ["large", false, 11],
    ]);
  });

  it("refuses to judge what was not measured", () => {
    expect(() => judge(twoContestants, { name: "two", results: [] })).toThrow(/nothing was measured of ours/);
  });

  it("shows budgets and figures", () => {
    const result = measured([4, 4, 4], [10, 10, 6], [9, 11, 12]);
    expect(budgetTable(twoContestants, result)).toEqual([
      ["budget", "of", "limit", "measured", "met"],
      ["half of theirs: small", "CPU (ms)", "≤ 0.500", "0.400 (0.400–0.667)", "yes"],
      ["at most 10: large", "CPU (ms)", "≤ 10.0", "11.0 (9.00–12.0)", "**no**"],
    ]);
    expect(figuresTable(twoContestants, result).at(-1)).toEqual(["large", "ours", "11.0 (9.00–12.0)", ""]);
  });
});

describe("the baseline", () => {
  const before = resultsOf(measured([4, 4, 4], [10, 10, 10], [9, 10, 11]));

  it("says what moved by more than the spread, and nothing else", () => {
    const now = resultsOf(measured([6, 6, 6], [10, 10, 10], [10, 11, 12]));
    expect(changesSince(before, now, [twoContestants])).toEqual([
      "two, small: ours against theirs: 0.400 -> 0.600, +50 %",
      "two, small: ours, CPU (ms): 4.00 -> 6.00, +50 %",
    ]);
    expect(changesSince(before, before, [twoContestants])).toEqual([]);
    expect(changesSince(undefined, now, [twoContestants])).toEqual([]);
  });

  it("compares no figures of another machine", () => {
    const now = resultsOf(measured([8, 8, 8], [20, 20, 20], [18, 20, 22]));
    expect(changesSince(before, { ...now, machine: { ...now.machine, cpu: "another" } }, [twoContestants])).toEqual([]);
    expect(changesSince(before, now, [twoContestants])).toHaveLength(3);
  });

  it("keeps cases that were not run", () => {
    const other = { name: "other", results: [] };
    const merged = mergeResults(resultsOf(other, { name: "two", results: [] }), before);
    expect(merged.cases).toEqual([other, ...before.cases]);
  });
});

describe("the page of results", () => {
  it("has a part for every case that was measured", () => {
    const text = resultsText([twoContestants], resultsOf(measured([4], [10], [9])));
    expect(text).toContain("Peers: theirs 1.2.3.");
    expect(text).toContain("### Two of them\n\nOne is slower.");
    expect(text).toContain("| at most 10: large | CPU (ms) | ≤ 10.0 | 9.00 | yes |");
  });

  it("replaces what is between the markers, and misses them when they are gone", () => {
    const page = "top\n<!-- bench: results begin -->\nold\n<!-- bench: results end -->\nbottom\n";
    const replaced = replaceBetweenMarkers(page, "new");
    expect(replaced).toBe(page.replace("old", "\nnew\n"));
    expect(() => replaceBetweenMarkers("top", "new")).toThrow(/markers/);
  });
});

describe("profiles", () => {
  it("show who worked, not who waited", () => {
    const frame = (functionName: string, url = "") => ({ functionName, url, lineNumber: 6 });
    const table = hottest(
      {
        nodes: [
          { id: 1, callFrame: frame("(idle)") },
          { id: 2, callFrame: frame("read", "file:///anywhere/dist/esm/runtime/schema.js") },
          { id: 3, callFrame: frame("(garbage collector)") },
        ],
        samples: [1, 2, 3, 2],
        timeDeltas: [1_000, 300, 100, 600],
      },
      5,
    );
    expect(table).toEqual([
      ["own time", "function"],
      ["90.0 %", "read runtime/schema.js:7"],
      ["10.0 %", "(garbage collector)"],
    ]);
  });
});

describe("running a case", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "oicp-bench-"));
    const files = {
      "ours.js": `console.log("noise"); console.log(JSON.stringify({ figures: { cpu: [3, 1, 2] }, work: process.argv[2] }));`,
      "theirs.js": `console.log(JSON.stringify({ figures: { cpu: 7 }, work: "done" }));`,
      "wrong.js": `throw new Error("expected 2000 records, got 3");`,
      "idle.js": `console.log(JSON.stringify({ figures: { wall: 7 }, work: "done" }));`,
      "silent.js": `console.log("all is well");`,
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    await writeFile(join(folder, "package.json"), `{ "type": "module" }`);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const withOurs = (file: string): BenchCase => ({ ...twoContestants, contestants: [{ name: "ours", file }] });

  it("runs each contestant in turn, as often as it says, and keeps a number of each round", async () => {
    const order: string[] = [];
    const { results } = await runCase(twoContestants, {
      quick: false,
      rounds: 2,
      folder,
      onProgress: (text) => order.push(text.slice("two, ".length)),
    });
    expect(order).toEqual([
      "small: round 1 of 2, ours",
      "small: round 1 of 2, theirs",
      "small: round 2 of 2, theirs",
      "small: round 2 of 2, ours",
      "large: round 1 of 2, ours",
      "large: round 2 of 2, ours",
    ]);
    expect(results.map(({ variant, contestant, rounds }) => [variant, contestant, rounds["cpu"]])).toEqual([
      ["small", "ours", [2, 2]],
      ["small", "theirs", [7, 7]],
      ["large", "ours", [2, 2]],
    ]);
    expect(JSON.parse(results[0]?.work ?? "")).toEqual({ contestant: "ours", variant: "small", quick: false });
  });

  it("fails when a contestant does not do its work, with what it said", async () => {
    await expect(runCase(withOurs("wrong.ts"), { quick: true, folder })).rejects.toThrow(
      /two: ours \(small\) failed[^]*expected 2000 records, got 3/,
    );
  });

  it("fails when a measure is missing, or every figure", async () => {
    await expect(runCase(withOurs("idle.ts"), { quick: true, folder })).rejects.toThrow(/reported no cpu/);
    await expect(runCase(withOurs("silent.ts"), { quick: true, folder })).rejects.toThrow(/did not end with a line/);
  });
});

describe("the cases", () => {
  it("each judges contestants, measures and variants that it has", async () => {
    const cases = await loadCases(await caseNames());
    expect(cases.length).toBeGreaterThan(0);
    for (const { name, measures, variants = [""], contestants, budgets } of cases) {
      const contestantNames = contestants.map((contestant) => contestant.name);
      for (const { of, against = of, measure = measures[0].key, variants: under = variants } of budgets) {
        expect(contestantNames, name).toEqual(expect.arrayContaining([of, against]));
        expect(
          measures.map(({ key }) => key),
          name,
        ).toContain(measure);
        expect(variants, name).toEqual(expect.arrayContaining([...under]));
      }
    }
  });
});
