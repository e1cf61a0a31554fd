import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BenchCase } from "./bench-case.js";
import { bench } from "./folders.js";

/** Order of the page of results; cases it does not name follow. */
const ORDER = [
  "read-page",
  "read-small",
  "client",
  "server",
  "push",
  "pull",
  "generate",
  "typecheck",
  "import",
  "bundle",
];

/** Names of all cases. */
export async function caseNames(): Promise<string[]> {
  return (await readdir(join(bench, "cases"))).toSorted(byPlace);
}

export function loadCases(names: readonly string[]): Promise<BenchCase[]> {
  return Promise.all(names.map(loadCase));
}

async function loadCase(name: string): Promise<BenchCase> {
  const url = pathToFileURL(join(bench, "cases", name, "case.ts")).href;
  const { benchCase } = (await import(url)) as { benchCase: BenchCase };
  if (benchCase.name !== name) throw new Error(`bench/cases/${name}/case.ts calls itself ${benchCase.name}`);
  return benchCase;
}

function byPlace(a: string, b: string): number {
  const place = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return place(a) - place(b) || a.localeCompare(b);
}
