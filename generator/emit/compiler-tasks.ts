import { parentPort } from "node:worker_threads";
import { stopwatch } from "../stopwatch.js";
import type { Answer, Task } from "./compiler-thread.js";
import { compilerHere } from "./compiler.js";
import { openapiTypescript, tsMorph } from "./load.js";

/** What the thread that `startCompiler` starts runs: what it is told to, one thing after the other. */

const stage = stopwatch(0);
let last: Promise<void> = Promise.resolve();

stage.end("start");
openapiTypescript();
tsMorph();
stage.end("load");
parentPort?.on("message", (task: Task) => {
  last = last.then(() => run(task));
});

async function run({ id, name, input }: Task): Promise<void> {
  stage.end("wait");
  const outcome = await compilerHere[name](input as never).then(
    (result: unknown) => ({ result }),
    (error: unknown) => ({ error }),
  );
  stage.end(name);
  parentPort?.postMessage({ id, ...outcome, timings: stage.timings } satisfies Answer);
}
