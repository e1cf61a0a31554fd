import { readTask, report } from "../../lib/contestant.js";
import { startServer } from "../../lib/start-server.js";

export const PAGE = 2_000;

/** What a contestant hands out, as far as it is looked at. */
export interface PulledRecord {
  readonly EvseID: string;
  readonly OperatorName?: string | null | undefined;
}

/** Hands out all records, one after the other. */
export type Pull = (origin: string) => AsyncIterable<PulledRecord>;

/** Measures a pull of everything that a hub in another process has. */
export async function measurePull(pull: Pull): Promise<void> {
  const { quick } = readTask();
  const count = quick ? 6 * PAGE : 500_000;
  const { port } = await startServer(new URL("hub.js", import.meta.url), String(count));
  const memory: number[] = [];
  let records = 0;
  let named = 0;
  const before = process.cpuUsage();
  const start = performance.now();
  for await (const { EvseID, OperatorName } of pull(`https://127.0.0.1:${port}`)) {
    records += 1;
    if (EvseID.startsWith("DE*ABC*E") && OperatorName === "ABC technologies") named += 1;
    if (records % PAGE === 0) memory.push(process.memoryUsage.rss());
  }
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(before);
  if (records !== count || named !== count)
    throw new Error(`of ${count} records ${records} came, ${named} of them whole`);

  const later = memory.slice(3);
  const half = later.length >> 1;
  const mebibytes = (bytes: number): number => bytes / 2 ** 20;
  report({
    figures: {
      cpu: records / ((user + system) / 1e6),
      wall: records / seconds,
      third: mebibytes(memory[2] ?? 0),
      highest: mebibytes(Math.max(...later)),
      growth: median(later.slice(half)) / median(later.slice(0, half)),
    },
    work: `all ${records} records come whole`,
  });
  process.exit(0);
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
