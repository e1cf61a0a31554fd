import { readFile } from "node:fs/promises";
import { cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { bench } from "./folders.js";

/** What results depend on, besides the code. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
}

export function describeMachine(): Machine {
  const cores = cpus();
  return {
    cpu: cores[0]?.model.trim() ?? "unknown",
    cores: cores.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${type()} ${release().split(".").slice(0, 2).join(".")}`,
    node: process.versions.node,
  };
}

/** Exact versions of the peers, as they are installed. */
export async function versionsOfPeers(): Promise<Readonly<Record<string, string>>> {
  const { dependencies } = await manifestIn(bench);
  const names = Object.keys(dependencies ?? {});
  const versions = names.map(async (name) => {
    const { version } = await manifestIn(join(bench, "node_modules", name));
    return [name, version ?? "unknown"] as const;
  });
  return Object.fromEntries(await Promise.all(versions));
}

async function manifestIn(folder: string): Promise<{ version?: string; dependencies?: Record<string, string> }> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    version?: string;
    dependencies?: Record<string, string>;
  };
}
