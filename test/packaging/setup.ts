import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { nodePackage } from "../../scripts/node-versions.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The tarball, packed as it would be published. */
    tarball: string;
    /** A project with the tarball, the optional peers, what the examples need, and some versions of TypeScript and Node. */
    project: string;
  }
}

const run = promisify(execFile);
const repository = fileURLToPath(new URL("../..", import.meta.url));

/** What the project installs beside the tarball, at the versions of this repository where it has them. */
const peers = [
  "@hono/node-server",
  "@opentelemetry/api",
  "@types/express",
  "@types/node",
  "express",
  "fast-check",
  "fastify",
  "hono",
  "ioredis",
  "msw",
  "tsx",
  "vitest",
];

/** Packs the package once, installs it once, and tells the checks where. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "oicp-packaging-"));
  const tidy = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const tarball = await pack(folder);
    provide("tarball", tarball);
    provide("project", await install(folder, tarball));
  } catch (error) {
    await tidy();
    throw error;
  }
  return tidy;
}

async function install(folder: string, tarball: string): Promise<string> {
  const project = join(folder, "project");
  await cp(fileURLToPath(new URL("project", import.meta.url)), project, { recursive: true });
  await writeFile(join(project, "package.json"), JSON.stringify(await manifest(tarball), undefined, 2));
  await run("npm", ["install", "--no-package-lock", "--prefer-offline"], { cwd: project });
  return project;
}

/** The `prepack` script builds first. */
async function pack(folder: string): Promise<string> {
  const { stdout } = await run("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: repository });
  return join(folder, stdout.trim().split("\n").at(-1) ?? "");
}

async function manifest(tarball: string): Promise<object> {
  const own = JSON.parse(await readFile(join(repository, "package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  const version = (name: string): string => {
    const found = own.devDependencies[name];
    if (found === undefined) throw new Error(`${name} is not among the devDependencies, so its version is unknown`);
    return found;
  };
  return {
    private: true,
    dependencies: {
      oicp: `file:${tarball}`,
      ...Object.fromEntries(peers.map((name) => [name, version(name)])),
      "node-22": nodePackage(22),
      "node-24": nodePackage(24),
      "typescript-5.4": "npm:typescript@5.4.5",
      "typescript-5.9": `npm:typescript@${version("typescript")}`,
      "typescript-6.0": "npm:typescript@6.0.3",
      "typescript-7.0": version("typescript7"),
    },
  };
}
