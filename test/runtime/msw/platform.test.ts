import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path/posix";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Every package that loading an entry loads with it. */
async function packagesOf(entry: string): Promise<string[]> {
  const files = new Set([entry]);
  const packages = new Set<string>();
  for (const file of files) {
    const text = await readFile(join(root, file), "utf8");
    for (const [, specifier = ""] of text.matchAll(/^(?:import|export)\s(?!type\b)[^;"]*?from\s+"([^"]+)"/gm)) {
      if (specifier.startsWith(".")) files.add(join(dirname(file), specifier).replace(/\.js$/, ".ts"));
      else packages.add(specifier);
    }
  }
  return [...packages];
}

describe("what the mocks load", () => {
  it.each(["v2.3", "v2.2"])("%s: MSW and nothing of a platform, so that they run in a browser too", async (version) => {
    expect(await packagesOf(`generated/${version}/msw.ts`)).toEqual(["msw"]);
  });

  it.each(["v2.3", "v2.2"])("%s: samples load nothing at all; fast-check is handed in", async (version) => {
    expect(await packagesOf(`generated/${version}/samples.ts`)).toEqual([]);
    expect(await packagesOf(`generated/${version}/testing.ts`)).toEqual([]);
  });
});
