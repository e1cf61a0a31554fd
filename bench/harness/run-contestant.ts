import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Report, Task } from "../lib/contestant.js";
import type { BenchCase, Contestant } from "./bench-case.js";
import { bench } from "./folders.js";
import { median } from "./statistics.js";

/** One number for each measure. */
export type Figures = Readonly<Record<string, number>>;

/**
 * Runs a contestant once, in a process of its own; `folder` holds the compiled files of the case. Fails when it did not
 * do the work or left out a measure.
 */
export async function runContestant(
  benchCase: BenchCase,
  folder: string,
  { name, file, nodeOptions = [] }: Contestant,
  task: Omit<Task, "contestant">,
): Promise<{ readonly figures: Figures; readonly work: string }> {
  const who = `${benchCase.name}: ${name}${task.variant === "" ? "" : ` (${task.variant})`}`;
  const output = await runCompiled(folder, file, [JSON.stringify({ contestant: name, ...task })], nodeOptions).catch(
    (error: unknown) => {
      throw new Error(`${who} failed.\n${String(error)}`);
    },
  );
  const { figures, work } = parseReport(output, who);
  const missing = benchCase.measures.filter(({ key }) => !(figures[key] !== undefined && figures[key] > 0));
  if (missing.length > 0) throw new Error(`${who} reported no ${missing.map(({ key }) => key).join(" and no ")}`);
  return { figures, work };
}

/** Runs a file in its own process and gives what it printed. */
export async function runCompiled(
  folder: string,
  file: string,
  parameters: readonly string[] = [],
  nodeOptions: readonly string[] = [],
): Promise<string> {
  const compiled = join(folder, file.replace(/\.ts$/, ".js"));
  const child = spawn(process.execPath, [...nodeOptions, compiled, ...parameters], {
    cwd: bench,
    stdio: ["ignore", "pipe", "pipe"],
    // Tools that ask for colours or notify of updates would print them among the figures.
    env: { ...process.env, NODE_ENV: "production", NO_COLOR: "1" },
  });
  const texts = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (texts.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (texts.stderr += text));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", (exit) => resolve(exit)),
  );
  if (code !== 0) throw new Error(`It ended with exit code ${code}.\n${texts.stderr || texts.stdout}`);
  return texts.stdout;
}

function parseReport(output: string, who: string): { readonly figures: Figures; readonly work: string } {
  const line = output.trimEnd().split("\n").at(-1) ?? "";
  let said: Partial<Report>;
  try {
    said = JSON.parse(line) as Partial<Report>;
  } catch {
    throw new Error(`${who} did not end with a line of figures, but with: ${line.slice(0, 200)}`);
  }
  const { figures, work } = said;
  if (figures === undefined || work === undefined) throw new Error(`${who} reported no figures, or not what it did`);
  const numbers = Object.entries(figures).map(
    ([key, samples]) => [key, median(typeof samples === "number" ? [samples] : samples)] as const,
  );
  return { figures: Object.fromEntries(numbers), work };
}
