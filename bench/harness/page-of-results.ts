import { readFile, writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import type { Results } from "./baseline.js";
import type { BenchCase } from "./bench-case.js";
import { pageOfResults } from "./folders.js";
import type { CaseResult } from "./run-case.js";
import { budgetTable, figuresTable, markdownTable } from "./tables.js";

const START = "<!-- bench: results begin -->";
const END = "<!-- bench: results end -->";

/** Writes the results into their page, between its markers. */
export async function updatePage(cases: readonly BenchCase[], results: Results): Promise<void> {
  const page = await readFile(pageOfResults, "utf8");
  const text = replaceBetweenMarkers(page, resultsText(cases, results));
  const config = await resolveConfig(pageOfResults);
  await writeFile(pageOfResults, await format(text, { ...config, proseWrap: "always", filepath: pageOfResults }));
}

export function replaceBetweenMarkers(page: string, text: string): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`the page of results lacks its markers, ${START} and ${END}`);
  return `${page.slice(0, start + START.length)}\n\n${text}\n\n${page.slice(end)}`;
}

/** Everything that was measured, in Markdown. */
export function resultsText(cases: readonly BenchCase[], { machine, peers, cases: measured }: Results): string {
  const { cpu, cores, memory, system, node } = machine;
  const versions = Object.entries(peers)
    .filter(([name]) => name !== "oicp")
    .map(([name, version]) => `${name} ${version}`);
  const parts = [
    `Machine: ${cpu}, ${cores} cores, ${memory}, ${system}, Node ${node}.`,
    `Peers: ${versions.join(", ")}.`,
    ...cases.flatMap((benchCase) => {
      const result = measured.find(({ name }) => name === benchCase.name);
      return result === undefined ? [] : [caseText(benchCase, result)];
    }),
  ];
  return parts.join("\n\n");
}

function caseText(benchCase: BenchCase, result: CaseResult): string {
  return [
    `### ${benchCase.title}`,
    benchCase.about,
    `\`npm run bench -- ${benchCase.name}\``,
    markdownTable(budgetTable(benchCase, result)),
    markdownTable(figuresTable(benchCase, result)),
  ].join("\n\n");
}
