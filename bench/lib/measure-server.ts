import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readTask, report } from "./contestant.js";
import type { LoadNews, LoadTask } from "./load.js";

/** A contestant that answers `authorizeStart`. */
export interface ServerContestant {
  /** Listens on a free port of this machine; gives the port. */
  readonly listen: (secure: boolean) => Promise<number>;
  /** Whether it refuses a bad request. */
  readonly validates: boolean;
}

/** Measures the server in this process while another one calls it. */
export async function measureServer({ listen, validates }: ServerContestant): Promise<void> {
  const { variant, quick } = readTask();
  const secure = variant === "mutual TLS";
  const port = await listen(secure);
  const child = fork(fileURLToPath(new URL("load.js", import.meta.url)), { execArgv: [] });
  const task: LoadTask = {
    url: `${secure ? "https" : "http"}://127.0.0.1:${port}`,
    secure,
    validates,
    ...(quick ? { warmUp: 16, calls: 32 } : { warmUp: 120_000, calls: 60_000 }),
  };
  const failed = new Promise<never>((_, reject) => {
    child.once("exit", (code) => reject(new Error(`the calling process ended with exit code ${code}`)));
  });
  const news = (): Promise<LoadNews> =>
    Promise.race([failed, new Promise<LoadNews>((resolve) => child.once("message", resolve))]);
  child.send(task);
  await news();
  const before = process.cpuUsage();
  child.send("go");
  const end = await news();
  const { user, system } = process.cpuUsage(before);
  if (end.kind !== "end") throw new Error("the calling process lost its way");
  const perCpuSecond = task.calls / ((user + system) / 1e6);
  report({
    figures: { cpu: perCpuSecond, wall: task.calls / end.seconds },
    work: validates ? "grants a good request, refuses a bad one" : "grants a good request",
  });
  process.exit(0);
}
