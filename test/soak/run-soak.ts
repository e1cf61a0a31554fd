import { errands } from "./errands.js";
import { CALL_HEADER } from "./inject.js";
import { createLedger, type Discrepancy, endingOf } from "./ledger.js";
import { heapInUse, median, resourcesSince } from "./leaks.js";
import { OPERATORS, PROVIDERS } from "./messages.js";
import { planOf } from "./plan.js";
import { createWorld } from "./world.js";

export interface SoakOptions {
  /** Calls in all. */
  readonly calls: number;
  /** Calls under way at the same time. Default 48. */
  readonly concurrency?: number;
  /** Decides which calls are made and which faults they meet. Default 1. */
  readonly seed?: number;
  /** How often the run pauses for its books and its heap. Default 50. */
  readonly batches?: number;
  /** How often the hub goes down and comes back. Default 3. */
  readonly outages?: number;
  readonly onProgress?: (done: number, seconds: number) => void;
}

export interface SoakReport {
  readonly calls: number;
  /** Calls that were meant to meet a fault. */
  readonly faults: number;
  readonly seed: number;
  readonly seconds: number;
  /** How many calls ended in which way: `answer`, or an error with its status, code and outcome. */
  readonly endings: Readonly<Record<string, number>>;
  readonly discrepancies: readonly Discrepancy[];
  /** Bytes of the heap after collection: in the second fifth of the run and in the last, and by how much it grew. */
  readonly heap: {
    readonly second: number;
    readonly last: number;
    readonly growth: number;
    /** After each batch. */
    readonly samples: readonly number[];
  };
  /** Connections that the hub held at most at the end of a batch. */
  readonly connections: number;
  /** What was left open when everything had been closed. */
  readonly left: readonly string[];
}

/** Milliseconds that a call may take when its answer is held back. */
const SLOW_DEADLINE = 100;
/** Milliseconds for which the hub is away. */
const OUTAGE = 120;
/** Milliseconds after which a batch that does not end is given up. */
const PATIENCE = 90_000;

/** Makes many calls, some of which meet faults, and compares what their callers were told with what was done. */
export async function runSoak(options: SoakOptions): Promise<SoakReport> {
  const { calls, concurrency = 48, seed = 1, batches = 50, outages = 3, onProgress } = options;
  const before = process.getActiveResourcesInfo();
  const ledger = createLedger();
  const world = await createWorld(ledger);
  const started = performance.now();
  const heap: number[] = [];
  let connections = 0;
  let next = 0;

  const runOne = async (id: number): Promise<void> => {
    const plan = planOf(seed, id, OPERATORS.length);
    const kind = plan.fault?.kind;
    const controller = kind === "abort" ? new AbortController() : undefined;
    const call = {
      clients: world.clients,
      id,
      partner: plan.partner,
      options: {
        headers: { [CALL_HEADER]: String(id) },
        ...(controller === undefined ? {} : { signal: controller.signal }),
        ...(kind?.startsWith("slow") === true ? { deadline: SLOW_DEADLINE } : {}),
      },
    };
    ledger.begin(id, plan);
    const ending = errands[plan.errand](call).then(
      ({ attempts, own, refused }) => {
        if (!own) ledger.report(id, "got the answer to another call");
        return { name: refused === true ? "NotAuthorized" : "answer", attempts };
      },
      (error: unknown) => endingOf(error),
    );
    if (controller !== undefined) setTimeout(() => controller.abort(), plan.fault?.strikes);
    ledger.end(id, await ending);
  };

  const runBatch = async (until: number): Promise<void> => {
    const worker = async (): Promise<void> => {
      while (next < until) await runOne(next++);
    };
    await inTime(Promise.all(Array.from({ length: concurrency }, worker)));
  };

  for (let batch = 1; batch <= batches; batch++) {
    const running = runBatch(Math.floor((calls * batch) / batches));
    if (outages > 0 && batch % Math.ceil(batches / (outages + 1)) === 0 && batch < batches) await world.outage(OUTAGE);
    await running;
    ledger.close();
    connections = Math.max(connections, world.connections());
    heap.push(await heapInUse());
    onProgress?.(next, (performance.now() - started) / 1000);
  }
  const seconds = (performance.now() - started) / 1000;
  await world.close();

  const fifth = Math.max(1, Math.floor(batches / 5));
  const second = median(heap.slice(fifth, 2 * fifth));
  const last = median(heap.slice(-fifth));
  const { discrepancies, endings, faults } = ledger;
  return {
    calls: ledger.calls,
    faults,
    seed,
    seconds,
    endings,
    discrepancies,
    heap: { second, last, growth: last / second - 1, samples: heap },
    connections,
    left: await settled(() => resourcesSince(before)),
  };
}

/** What is left over, once handles that were told to close have done so. */
async function settled(left: () => string[]): Promise<string[]> {
  for (let turn = 0; turn < 100 && left().length > 0; turn++) await new Promise((resolve) => setImmediate(resolve));
  return left();
}

/** Whatever never ends becomes an entry in the books instead of a run that never ends. */
async function inTime(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE)));
  await Promise.race([work, patience]);
  clearTimeout(timer);
}

/** How much more of the heap may be in use at the end than in the second fifth. */
export const HEAP_TOLERANCE = 0.05;

/** Connections that the hub may hold: the pools of all clients that call it. */
const CONNECTIONS = (OPERATORS.length + PROVIDERS.length) * 32;

/** Why a run was not as it should be; nothing when it was. */
export function problemsOf({ discrepancies, heap, left, endings, connections }: SoakReport, calls: number): string[] {
  const ended = Object.values(endings).reduce((sum, count) => sum + count, 0);
  return [
    ...(ended === calls ? [] : [`${ended} calls of ${calls} ended`]),
    ...discrepancies.map(
      ({ call, errand, fault, problem, ending }) =>
        `call ${call} (${errand}, fault ${fault}) ${problem}: ${JSON.stringify(ending)}`,
    ),
    ...(heap.growth <= HEAP_TOLERANCE ? [] : [`the heap grew by ${(heap.growth * 100).toFixed(1)} %`]),
    ...(connections <= CONNECTIONS ? [] : [`the hub held ${connections} connections`]),
    ...counted(left).map(([name, count]) => `left open: ${count} ${name}`),
  ];
}

function counted(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts];
}
