import { readFile } from "node:fs/promises";
import type { Table } from "./tables.js";

/** The part of a CPU profile of V8 that is looked into. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

/** What a profile shows of waiting, which is nobody's work. */
const WAITING = new Set(["(idle)", "(program)"]);

/** The functions that a profile found at work most often, with their share of all the work. */
export async function hotFunctions(file: string, count = 25): Promise<Table> {
  return hottest(JSON.parse(await readFile(file, "utf8")) as CpuProfile, count);
}

export function hottest({ nodes, samples, timeDeltas }: CpuProfile, count: number): Table {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map<string, number>();
  let total = 0;
  for (const [index, id] of samples.entries()) {
    const name = names.get(id) ?? "";
    if (WAITING.has(name)) continue;
    const time = timeDeltas[index] ?? 0;
    total += time;
    times.set(name, (times.get(name) ?? 0) + time);
  }
  const rows = [...times]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, time]) => [`${((time / total) * 100).toFixed(1)} %`, name]);
  return [["own time", "function"], ...rows];
}

/** A function by its name and its place, without the folders above the package it belongs to. */
function nameOf({ functionName, url, lineNumber }: CpuProfile["nodes"][number]["callFrame"]): string {
  if (url === "") return functionName || "(anonymous)";
  const place = url.replace(/^.*\/(?:node_modules|dist\/esm|\.cache)\//, "");
  return `${functionName || "(anonymous)"} ${place}:${lineNumber + 1}`;
}
