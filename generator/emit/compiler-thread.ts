import { Worker } from "node:worker_threads";
import type { Timings } from "../stopwatch.js";
import type { Compiler } from "./compiler.js";

/** Something for the thread to do. */
export interface Task {
  readonly id: number;
  readonly name: keyof Compiler;
  readonly input: unknown;
}

/** What became of a task, and what the thread has spent its time on so far. */
export interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: unknown;
  readonly timings: Timings;
}

export interface CompilerThread extends Compiler {
  timings(): Timings;
  stop(): Promise<void>;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** A compiler in a thread of its own, which loads it while this one reads and corrects the documents. */
export function startCompiler(): CompilerThread {
  const thread = new Worker(new URL("compiler-main.mjs", import.meta.url), { execArgv: [] });
  const waiting = new Map<number, Waiting>();
  let timings: Timings = {};
  let count = 0;
  let failure: Error | undefined;
  const fail = (cause: Error): void => {
    failure ??= cause;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  thread.on("error", fail);
  thread.on("exit", () => fail(new Error("The thread of the compiler has ended.")));
  thread.on("message", (answer: Answer) => {
    timings = answer.timings;
    const task = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.error === undefined) task?.resolve(answer.result);
    else task?.reject(answer.error);
  });
  const ask = (name: Task["name"], input: unknown): Promise<never> =>
    new Promise((resolve, reject) => {
      if (failure !== undefined) throw failure;
      const task: Task = { id: count++, name, input };
      waiting.set(task.id, { resolve: resolve as Waiting["resolve"], reject });
      thread.postMessage(task);
    });
  return {
    declarations: (document) => ask("declarations", document),
    inspect: (files) => ask("inspect", files),
    timings: () => timings,
    async stop() {
      await thread.terminate();
    },
  };
}
