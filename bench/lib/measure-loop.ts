import type { Task } from "./contestant.js";

export interface LoopOptions {
  readonly task: Task;
  /** Work that is repeated; one at a time, each awaited when it returns a promise. */
  readonly run: () => unknown;
  /** Things done by one `run`, by which the time is divided. Default 1. */
  readonly per?: number;
  /** Milliseconds of processor time to warm up, and to measure. Defaults 700 and 1,000. */
  readonly warmUp?: number;
  readonly measure?: number;
}

/** Microseconds for one thing: of all threads of this process (`cpu`), and of the clock (`wall`). */
export interface LoopFigures extends Record<string, number> {
  readonly cpu: number;
  readonly wall: number;
}

/**
 * Repeats work and tells what one thing costs. It is a mean, not a median, so that collecting garbage, which only some
 * repetitions have to wait for, counts for what it costs. How long it goes on is told by the processor's clock: a busy
 * machine must not get a shorter warm-up.
 */
export async function measureLoop({ task, run, per = 1, ...options }: LoopOptions): Promise<LoopFigures> {
  const { warmUp, measure } = task.quick ? { warmUp: 0, measure: 0 } : { warmUp: 700, measure: 1_000, ...options };
  await repeat(run, warmUp);
  const start = performance.now();
  const { done, cpu } = await repeat(run, measure);
  const wall = (performance.now() - start) * 1_000;
  return { cpu: cpu / (done * per), wall: wall / (done * per) };
}

/** Runs for some milliseconds of processor time, but at least once; tells how often, and the microseconds it took. */
async function repeat(run: () => unknown, milliseconds: number): Promise<{ done: number; cpu: number }> {
  const before = process.cpuUsage();
  let done = 0;
  for (;;) {
    const result = run();
    if (result instanceof Promise) await result;
    done += 1;
    const { user, system } = process.cpuUsage(before);
    const cpu = user + system;
    if (cpu >= milliseconds * 1_000) return { done, cpu };
  }
}
