import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { repository } from "../../generator/project.js";

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of the parts of this repository that the generator reads and writes, to be spoilt by a test. */
export interface Workspace {
  readonly root: string;
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
  /** Replaces the first occurrence; fails when there is none. */
  edit(path: string, from: string, to: string): Promise<void>;
  /** Runs the generator's command as a user would. */
  run(args: readonly string[], env?: NodeJS.ProcessEnv, node?: readonly string[]): Promise<Run>;
  remove(): Promise<void>;
}

export async function openWorkspace(): Promise<Workspace> {
  const root = await mkdtemp(join(tmpdir(), "oicp-workspace-"));
  for (const part of ["generator", "generated", "spec", "docs", "package.json", "tsconfig.json"]) {
    await cp(join(repository, part), join(root, part), { recursive: true, force: true }).catch(() => undefined);
  }
  await symlink(join(repository, "node_modules"), join(root, "node_modules"));
  const read = (path: string): Promise<string> => readFile(join(root, path), "utf8");
  const write = (path: string, text: string): Promise<void> => writeFile(join(root, path), text);
  return {
    root,
    read,
    write,
    async edit(path, from, to) {
      const text = await read(path);
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
      await write(
        path,
        text.replace(from, () => to),
      );
    },
    run: (args, env = {}, node = []) =>
      promisify(execFile)(process.execPath, ["--import", "tsx/esm", ...node, "generator/cli.ts", ...args], {
        cwd: root,
        env: { ...process.env, ...env },
        maxBuffer: 64 * 1024 * 1024,
      }).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        (error: Run) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
      ),
    remove: () => rm(root, { recursive: true }),
  };
}
