import { chmod, cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "../../generator/project.js";

/** A copy of an example, outside the repository, with its packages installed. */
export interface Installed {
  readonly folder: string;
  readonly readme: string;
  remove(): Promise<void>;
}

/**
 * What `npm install` does in an example, without a registry: the packages are links to those of this repository, and
 * `oicp` is its sources under the names that `package.json` exports, so that nothing has to be built first.
 */
export async function setUpExample(name: string): Promise<Installed> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), `oicp-${name}-`));
  await cp(join(repository, "examples", name), folder, { recursive: true });
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
  return {
    folder,
    readme: await readFile(join(folder, "README.md"), "utf8"),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

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
