import { isGranted } from "./authorize-start.js";
import { readTask, report } from "./contestant.js";
import { measureLoop } from "./measure-loop.js";
import { startServer } from "./start-server.js";

/** Makes the function that calls `authorizeStart` once and gives the answer as an object. */
export type ClientContestant = (origin: string) => () => Promise<unknown>;

/** Measures the client in this process while another one answers. The variant says how many calls are made at a time. */
export async function measureClient(contestant: ClientContestant): Promise<void> {
  const task = readTask();
  const server = await startServer(new URL("answering-server.js", import.meta.url), "secure");
  const call = contestant(`https://127.0.0.1:${server.port}`);
  if (!isGranted(await call())) throw new Error("the client brings another answer than the server gave");
  const atOnce = Number.parseInt(task.variant, 10);
  // What lies below Fetch is a lot of code: it takes thousands of calls until all of it is compiled.
  const { cpu, wall } = await measureLoop({ task, run: call, atOnce, warmUp: 4_000, measure: 1_500 });
  report({ figures: { cpu: 1e6 / cpu, wall: 1e6 / wall }, work: "brings the answer that was given" });
  process.exit(0);
}
