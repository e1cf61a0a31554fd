import { spawn } from "node:child_process";

export interface ProcessFigures {
  /** Milliseconds from its start to its end. */
  readonly wall: number;
  /** Milliseconds of CPU time, of the process and all that it started and waited for. */
  readonly cpu: number;
  readonly output: string;
}

/** The shell tells what its children used, in whatever threads and processes. */
const SCRIPT = '"$@"; code=$?; times >&3; exit $code';

/** Runs a program from its start to its end. Fails when it does. */
export async function measureProcess(command: readonly string[], cwd: string): Promise<ProcessFigures> {
  const start = performance.now();
  const child = spawn("sh", ["-c", SCRIPT, "sh", ...command], { cwd, stdio: ["ignore", "pipe", "pipe", "pipe"] });
  const texts = child.stdio.slice(1).map((stream) => {
    const text = { said: "" };
    stream?.on("data", (data: Buffer) => (text.said += data.toString()));
    return text;
  });
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", (exit) => resolve(exit)),
  );
  const wall = performance.now() - start;
  const [output = "", errors = "", times = ""] = texts.map(({ said }) => said);
  if (code !== 0) throw new Error(`${command.join(" ")} ended with exit code ${code}.\n${errors || output}`);
  return { wall, cpu: cpuOf(times), output };
}

/** The second line is about the children: user and system time, such as `0m1.230s 0m0.100s`. */
function cpuOf(times: string): number {
  const [, children = ""] = times.trim().split("\n");
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  if (parts.length !== 2) throw new Error(`the shell says ${JSON.stringify(times)} of what its children used`);
  return parts.reduce((sum, [, minutes, seconds]) => sum + (Number(minutes) * 60 + Number(seconds)) * 1_000, 0);
}
