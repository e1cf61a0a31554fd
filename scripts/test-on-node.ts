import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { nodePackage, nodeVersions } from "./node-versions.js";

/**
 * Runs the tests on another version of Node, which it installs into `.cache` at first.
 *
 *     npm run test:node -- 22 [arguments of vitest]
 */

const root = fileURLToPath(new URL("..", import.meta.url));

/** The folder of the binary. */
async function install(version: keyof typeof nodeVersions): Promise<string> {
  const folder = join(root, ".cache", `node-${nodeVersions[version]}`);
  const bin = join(folder, "node_modules/node/bin");
  if (!existsSync(bin)) {
    await mkdir(folder, { recursive: true });
    const manifest = { private: true, dependencies: { node: nodePackage(version) } };
    await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
    execFileSync("npm", ["install", "--no-package-lock", "--prefer-offline", "--silent"], { cwd: folder });
  }
  return bin;
}

const [version = "", ...rest] = process.argv.slice(2);
if (!(version in nodeVersions)) {
  console.error(`Usage: npm run test:node -- ${Object.keys(nodeVersions).join("|")} [arguments of vitest]`);
  process.exit(2);
}
const bin = await install(Number(version) as keyof typeof nodeVersions);
// Tests that start a process of their own find this version too.
const env = { ...process.env, PATH: [bin, process.env["PATH"]].join(delimiter) };
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const child = spawn(join(bin, "node"), [vitest, "run", ...rest], { cwd: root, stdio: "inherit", env });
child.once("exit", (code) => (process.exitCode = code ?? 1));
