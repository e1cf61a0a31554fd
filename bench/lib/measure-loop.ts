import type { Task } from "./contestant.js";

export interface LoopOptions {
  readonly task: Task;
  /** Work that is repeated; one at a time, each awaited when it returns a promise. */
  readonly run: () => unknown;
  /** How many of them are under way at the same time. Default 1. */
  readonly atOnce?: number;
  /** Things done by one `run`, by which the time is divided. Default 1. */
  readonly per?: number;
  /** Milliseconds of processor time to warm up, and to measure. Defaults 2,500 and 1,000. */
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
export async function measureLoop(options: LoopOptions): Promise<LoopFigures> {
  const { task, run, atOnce = 1, per = 1, warmUp = 2_500, measure = 1_000 } = options;
  await repeat(run, atOnce, task.quick ? 0 : warmUp);
  const start = performance.now();
  const { done, cpu } = await repeat(run, atOnce, task.quick ? 0 : measure);
  const wall = (performance.now() - start) * 1_000;
  return { cpu: cpu / (done * per), wall: wall / (done * per) };
}

/** Milliseconds between two looks at the processor's clock, which costs more to read than a small piece of work. */
const LOOK = 2;

/** Runs for some milliseconds of processor time, but at least once; tells how often, and the microseconds it took. */
async function repeat(
  run: () => unknown,
  atOnce: number,
  milliseconds: number,
): Promise<{ readonly done: number; readonly cpu: number }> {
  const before = process.cpuUsage();
  let done = 0;
  let nextLook = performance.now() + (milliseconds > 0 ? LOOK : 0);
  let over = false;
  const work = async (): Promise<void> => {
    while (!over) {
      const result = run();
      if (result instanceof Promise) await result;
      done += 1;
      if (performance.now() < nextLook) continue;
      nextLook = performance.now() + LOOK;
      over ||= microsecondsSince(before) >= milliseconds * 1_000;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { done, cpu: microsecondsSince(before) };
}

function microsecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
