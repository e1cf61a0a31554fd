import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The package's own folder, seen from the sources or from what was built of them. */
async function packageFolder(): Promise<URL> {
  let folder = new URL("./", import.meta.url);
  for (;;) {
    const text = await readFile(new URL("package.json", folder), "utf8").catch(() => undefined);
    if (text !== undefined && (JSON.parse(text) as { name?: string }).name === "oicp") return folder;
    const above = new URL("../", folder);
    if (above.href === folder.href) throw new Error(`${fileURLToPath(import.meta.url)} is not in the package oicp`);
    folder = above;
  }
}

/** A file that is published with the package, as text. */
export async function packageFile(path: string): Promise<string> {
  return readFile(new URL(path, await packageFolder()), "utf8");
}

export async function packageVersion(): Promise<string> {
  return (JSON.parse(await packageFile("package.json")) as { version: string }).version;
}
