import { spawn } from "node:child_process";
import { chmod, cp, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Builds the package into `dist`: `esm` and `cjs`, one file per module, each with declarations and source maps.
 *
 *     node --import tsx scripts/build.ts
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const esm = join(root, "dist/esm");
const cjs = join(root, "dist/cjs");

/** Runs the compiler, which says itself what is wrong; then there is nothing more to do. */
async function compile(config: string): Promise<void> {
  // By its path: two versions of TypeScript are installed, and `tsc` names either.
  const compiler = join(root, "node_modules/typescript7/bin/tsc");
  const child = spawn(process.execPath, [compiler, "-p", join(root, config)], { stdio: "inherit" });
  const code = await new Promise<number | null>((resolve, reject) => child.once("error", reject).once("exit", resolve));
  if (code !== 0) process.exit(1);
}

async function build(): Promise<void> {
  await rm(join(root, "dist"), { recursive: true, force: true });
  await compile("tsconfig.build.json");
  await Promise.all([compile("tsconfig.build.types.json"), compile("tsconfig.build.cjs.json")]);
  // Declarations say the same in both forms; which form they describe is told by the nearest package.json.
  const isDeclaration = async (path: string) => path.endsWith(".d.ts") || (await stat(path)).isDirectory();
  await cp(esm, cjs, { recursive: true, filter: isDeclaration });
  // Bundlers ask the nearest package.json for `sideEffects` too.
  await writeFile(join(cjs, "package.json"), '{ "type": "commonjs", "sideEffects": false }\n');
  await chmod(join(esm, "runtime/cli/main.js"), 0o755);
}

await build();
