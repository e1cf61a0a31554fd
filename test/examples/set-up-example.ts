import { chmod, cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "../../generator/project.js";

/** A copy of the examples, outside the repository, with their packages installed. */
export interface Installed {
  /** That of the example asked for; the others are beside it. */
  readonly folder: string;
  readonly readme: string;
  remove(): Promise<void>;
}

/** The examples, side by side, as the repository has them. */
export async function setUpExample(name: string): Promise<Installed> {
  const parent = await emptyFolder(name);
  await cp(join(repository, "examples"), parent, { recursive: true, filter: isSource });
  const modules = await install(parent);
  for (const entry of await readdir(parent, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name !== "node_modules")
      await symlink(modules, join(parent, entry.name, "node_modules"));
  }
  const folder = join(parent, name);
  const readme = await readFile(join(folder, "README.md"), "utf8");
  return { folder, readme, remove: () => rm(parent, { recursive: true, force: true }) };
}

/** A folder with nothing in it but what `npm install` brings, and the README of the repository. */
export async function setUpEmpty(): Promise<Installed> {
  const folder = await emptyFolder("empty");
  await install(folder);
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  const readme = await readFile(join(repository, "README.md"), "utf8");
  return { folder, readme, remove: () => rm(folder, { recursive: true, force: true }) };
}

const emptyFolder = async (name: string): Promise<string> => mkdtemp(join(await realpath(tmpdir()), `oicp-${name}-`));

/**
 * What `npm install` does, without a registry: the packages are links to those of this repository, and `oicp` is its
 * sources under the names that `package.json` exports, so that nothing has to be built first.
 */
async function install(folder: string): Promise<string> {
  const modules = join(folder, "node_modules");
  await mkdir(join(modules, ".bin"), { recursive: true });
  for (const entry of await readdir(join(repository, "node_modules"))) {
    if (!entry.startsWith(".")) await symlink(join(repository, "node_modules", entry), join(modules, entry));
  }
  for (const entry of await readdir(join(repository, "node_modules/.bin"))) {
    await symlink(join(repository, "node_modules/.bin", entry), join(modules, ".bin", entry));
  }
  await linkSources(join(modules, "oicp"));
  const command = join(modules, ".bin/oicp");
  const main = join(repository, "runtime/cli/main.ts");
  await writeFile(command, `#!/bin/sh\nexec node --import "${import.meta.resolve("tsx")}" "${main}" "$@"\n`);
  await chmod(command, 0o755);
  return modules;
}

/** Not what somebody has installed, or tried out, in the repository itself. */
const isSource = (path: string): boolean =>
  !/[/\\](node_modules|data|certificates|oicp-sandbox|answer\.json|package-lock\.json)$/.test(path);

async function linkSources(folder: string): Promise<void> {
  await mkdir(folder);
  for (const part of ["generated", "runtime", "spec"]) await symlink(join(repository, part), join(folder, part));
  const own = JSON.parse(await readFile(join(repository, "package.json"), "utf8")) as { exports: object };
  const exports = Object.entries(own.exports).map(([entry, target]: [string, unknown]) => {
    const built = (target as { readonly import?: { readonly default: string } }).import?.default;
    return [entry, built?.replace("./dist/esm/", "./").replace(/\.js$/, ".ts") ?? target];
  });
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ name: "oicp", version: "0.0.0", type: "module", exports: Object.fromEntries(exports) as object }),
  );
}
