import { execFile } from "node:child_process";
import { copyFile, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { entries, type Program } from "./programs.js";
import { root } from "./pages.js";

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with programs, set up as a user's project would be, so that they can be compiled and executed. */
export interface SnippetFolder {
  readonly path: string;
  write(file: string, text: string): Promise<void>;
  /** What the compiler has to say of all of it: nothing, or its errors. */
  compile(): Promise<string>;
  /** Executes a file of the folder, with the prelude loaded before it. */
  execute(file: string, env?: Readonly<Record<string, string>>): Promise<Outcome>;
  remove(): Promise<void>;
}

/** Makes one outside this repository, with the packages that are installed here. */
export async function openSnippets(programs: readonly Program[]): Promise<SnippetFolder> {
  const path = await mkdtemp(join(await realpath(tmpdir()), "oicp-snippets-"));
  await symlink(join(root, "node_modules"), join(path, "node_modules"));
  const write = (file: string, text: string): Promise<void> => writeFile(join(path, file), text);
  const config = {
    extends: join(root, "tsconfig.json"),
    compilerOptions: {
      types: ["node"],
      // Absolute, since paths are read from the file that states them.
      paths: Object.fromEntries(Object.entries(await entries()).map(([name, file]) => [name, [file]])),
    },
    include: [],
    files: ["prelude.ts", ...programs.map(({ file }) => file)],
  };
  await Promise.all([
    write("tsconfig.json", JSON.stringify(config)),
    write("package.json", JSON.stringify({ type: "module" })),
    copyFile(fileURLToPath(new URL("prelude.ts", import.meta.url)), join(path, "prelude.ts")),
    ...programs.map(({ file, code }) => write(file, code)),
  ]);
  const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
    promisify(execFile)(process.execPath, args, { cwd: path, env: { ...process.env, ...env }, timeout: 60_000 }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: Outcome) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
    );
  return {
    path,
    write,
    async compile() {
      const { code, stdout, stderr } = await start([join(root, "node_modules/typescript7/bin/tsc"), "-p", path]);
      return code === 0 ? "" : `${stdout}${stderr}`;
    },
    execute: (file, env) =>
      start(["--import", import.meta.resolve("tsx"), "--import", "./prelude.ts", file], {
        TSX_TSCONFIG_PATH: join(path, "tsconfig.json"),
        ...env,
      }),
    remove: () => rm(path, { recursive: true }),
  };
}
