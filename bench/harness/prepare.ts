import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { bench, cache, repository } from "./folders.js";

/** Installs the peers unless those of the lock file are there. */
export async function installPeers(onProgress: (text: string) => void): Promise<void> {
  const stamp = join(bench, "node_modules/.bench-lock");
  const lock = createHash("sha256")
    .update(await readFile(join(bench, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && (await readFile(stamp, "utf8")) === lock) return;
  onProgress("installing the peers");
  await run("npm", ["ci", "--no-progress", "--prefer-offline", "--ignore-scripts"], bench);
  await writeFile(stamp, lock);
}

/** Builds the package, which the contestants use as its users do. */
export async function buildPackage(onProgress: (text: string) => void): Promise<void> {
  onProgress("building the package");
  await run("npm", ["run", "--silent", "build"], repository);
}

/**
 * Compiles the contestants to plain JavaScript, file by file and without the helpers that a loader adds: what is
 * measured must not pay for the measuring.
 */
export async function compileContestants(): Promise<void> {
  const sources: string[] = [];
  for (const folder of ["cases", "lib"]) {
    await rm(join(cache, folder), { recursive: true, force: true });
    const files = await readdir(join(bench, folder), { recursive: true });
    sources.push(...files.filter((file) => file.endsWith(".ts")).map((file) => join(bench, folder, file)));
  }
  await build({
    entryPoints: sources,
    outbase: bench,
    outdir: cache,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "warning",
  });
}

/** Checks the types of the contestants, against those of the built package and of the peers. */
export async function checkTypes(onProgress: (text: string) => void): Promise<void> {
  onProgress("checking the types");
  const compiler = join(repository, "node_modules/typescript7/bin/tsc");
  await run(process.execPath, [compiler, "-p", bench], repository);
}

function run(command: string, parameters: readonly string[], cwd: string): Promise<void> {
  const child = spawn(command, parameters, { cwd, stdio: ["ignore", process.stderr, process.stderr] });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${parameters.join(" ")} ended with exit code ${code}`)),
    );
  });
}
