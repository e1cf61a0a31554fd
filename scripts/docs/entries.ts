import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The entries of the package that are code, by what their users import, each with the file it is compiled from. Those of
 * older versions of the protocol come last: what they share with the others belongs to these.
 */
export async function entrySources(root: string): Promise<Map<string, string>> {
  const { exports } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    exports: Record<string, string | { import: { types: string } }>;
  };
  const sources = Object.entries(exports).flatMap(([path, target]): [string, string][] =>
    typeof target === "string"
      ? []
      : [[path.replace(".", "oicp"), target.import.types.replace(/^\.\/dist\/esm\//, "").replace(/\.d\.ts$/, ".ts")]],
  );
  const isOlder = ([name]: readonly [string, string]): boolean => name.startsWith("oicp/v");
  return new Map([...sources.filter((entry) => !isOlder(entry)), ...sources.filter(isOlder)]);
}
