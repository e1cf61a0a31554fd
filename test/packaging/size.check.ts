import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";

const project = inject("project");

/**
 * Bytes of what a bundler makes of an entry, minified and compressed: what is loaded at once, without what is loaded
 * when it is used. An entry may grow into its budget; a larger budget is a decision.
 */
const budgets: Readonly<Record<string, number>> = {
  oicp: 30_000,
  "oicp/cpo": 41_000,
  "oicp/emp": 43_000,
  "oicp/hubject": 44_000,
  "oicp/schemas": 31_000,
  "oicp/v2.2/cpo": 40_000,
  "oicp/v2.2/emp": 41_000,
  "oicp/v2.2/hubject": 41_000,
  "oicp/v2.2/msw": 45_000,
  "oicp/v2.2/testing": 18_000,
  "oicp/node": 3_500,
  "oicp/express": 2_000,
  "oicp/fastify": 2_000,
  "oicp/hono": 1_500,
  "oicp/testing": 19_000,
  "oicp/sandbox": 80_000,
  "oicp/msw": 48_000,
  "oicp/otel": 3_000,
  "oicp/redis": 3_500,
  "oicp/scenarios": 100_000,
};

/** The same for a part of an entry: the rest must not come along. */
const parts: readonly (readonly [name: string, entry: string, budget: number])[] = [
  ["CpoClient", "oicp/cpo", 30_000],
  ["EmpClient", "oicp/emp", 32_000],
  ["createCpoServer", "oicp/cpo", 16_000],
  ["createEmpServer", "oicp/emp", 18_000],
  ["OicpStatusError", "oicp", 1_200],
  ["statusCodes", "oicp", 2_500],
];

/** Packages that a user brings along or that are loaded when they are used. */
const external = ["undici", "cockatiel", "msw", "fast-check", "@opentelemetry/api"];

async function compressedSize(code: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: project, sourcefile: "entry.js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    splitting: true,
    outdir: join(project, "bundle"),
    absWorkingDir: project,
    external,
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const { outputs } = metafile;
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    const imports = outputs[path]?.imports ?? [];
    for (const { path: imported, kind, external: outside } of imports) {
      if (kind === "import-statement" && outside !== true) load(imported);
    }
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (entryPoint === "entry.js") load(path);
  const files = outputFiles.filter(({ path }) => loaded.has(path.slice(project.length + 1).replaceAll("\\", "/")));
  expect(files).toHaveLength(loaded.size);
  return files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

describe("the bundled size, minified and compressed,", () => {
  it("has a budget for every entry", async () => {
    const { exports } = JSON.parse(await readFile(join(project, "node_modules/oicp/package.json"), "utf8")) as {
      exports: Record<string, unknown>;
    };
    const entries = Object.keys(exports).filter((path) => typeof exports[path] === "object");
    expect(entries.map((path) => path.replace(".", "oicp")).toSorted()).toEqual(Object.keys(budgets).toSorted());
  });

  it.each(Object.entries(budgets))("of %s is at most %i bytes", async (entry, budget) => {
    expect(await compressedSize(`export * from "${entry}";`)).toBeLessThanOrEqual(budget);
  });

  it.each(parts)("of %s alone, from %s, is at most %i bytes", async (name, entry, budget) => {
    expect(await compressedSize(`export { ${name} } from "${entry}";`)).toBeLessThanOrEqual(budget);
  });
});
