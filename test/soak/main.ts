import { parseArgs } from "node:util";
import { problemsOf, runSoak, type SoakReport } from "./run-soak.js";

const USAGE = `Makes many calls over mutual TLS, of which one in a hundred meets a fault, and checks that nothing is lost or leaks.

  --calls N        calls in all (default 100000)
  --concurrency N  calls at the same time (default 48)
  --seed N         decides which calls are made and which faults they meet (default 1)
  --json           prints the report as JSON
  --help

Exit code 0: all is well. 1: something was lost, done twice, or left open. 2: these arguments make no sense.`;

function readArguments() {
  const { values } = parseArgs({
    options: {
      calls: { type: "string", default: "100000" },
      concurrency: { type: "string", default: "48" },
      seed: { type: "string", default: "1" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const numbers = { calls: Number(values.calls), concurrency: Number(values.concurrency), seed: Number(values.seed) };
  for (const [name, value] of Object.entries(numbers)) {
    if (!Number.isInteger(value) || value < 1) throw new TypeError(`--${name} must be a whole number above 0`);
  }
  return { ...numbers, json: values.json, help: values.help };
}

async function main(): Promise<number> {
  const { json, help, ...options } = readArguments();
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const watched = process.stderr.isTTY;
  const report = await runSoak({
    ...options,
    onProgress(done, seconds) {
      if (!watched) return;
      const share = Math.round((done / options.calls) * 100);
      process.stderr.write(`\r${done} of ${options.calls} calls (${share} %), ${Math.round(done / seconds)} a second `);
    },
  });
  if (watched) process.stderr.write("\r\u001b[K");
  const problems = problemsOf(report, options.calls);
  console.log(json ? JSON.stringify({ ...report, problems }, null, 2) : summary(report, problems));
  return problems.length === 0 ? 0 : 1;
}

function summary({ calls, faults, seed, seconds, endings, heap, connections }: SoakReport, problems: string[]): string {
  const mib = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  const ways = Object.entries(endings)
    .toSorted(([, a], [, b]) => b - a)
    .map(([way, count]) => `  ${String(count).padStart(8)}  ${way}`);
  return [
    `${calls} calls in ${seconds.toFixed(1)} s (${Math.round(calls / seconds)} a second), ${faults} with a fault, seed ${seed}`,
    "",
    "They ended in these ways:",
    ...ways,
    "",
    `Heap after collection: ${mib(heap.second)} in the second fifth, ${mib(heap.last)} in the last (${(heap.growth * 100).toFixed(1)} %)`,
    `Connections at the hub: ${connections} at most`,
    "",
    ...(problems.length === 0 ? ["Nothing was lost, done twice, or left open."] : problems),
  ].join("\n");
}

try {
  process.exitCode = await main();
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof TypeError || code?.startsWith("ERR_PARSE_ARGS") === true) {
    console.error(`${message}\n\n${USAGE}`);
    process.exitCode = 2;
  } else throw error;
}
