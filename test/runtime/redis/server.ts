import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import process from "node:process";
import { freePort } from "../../support/free-port.js";

/** Where `redis-server` is, or `undefined`. */
export async function findRedis(): Promise<string | undefined> {
  for (const directory of (process.env["PATH"] ?? "").split(delimiter)) {
    const file = join(directory, "redis-server");
    if (
      await access(file).then(
        () => true,
        () => false,
      )
    )
      return file;
  }
  return undefined;
}

/** A Redis of its own, without anything on disk. */
export async function startRedis(file: string): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  const port = await freePort();
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = spawn(file, options, { stdio: ["ignore", "pipe", "inherit"] });
  await ready(child);
  return {
    port,
    async stop() {
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}

async function ready(child: ChildProcess): Promise<void> {
  let said = "";
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    if (said.includes("Ready to accept connections")) break;
  }
  child.stdout?.resume();
}
