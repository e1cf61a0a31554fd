import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { bundleSize } from "../../scripts/bundle-size.js";

const project = inject("project");

/**
 * Bytes of what a bundler makes of an entry, minified and compressed: what is loaded at once, without what is loaded
 * when it is used. Each budget is a little above what the entry needs; a larger one is a decision.
 */
const budgets: Readonly<Record<string, number>> = {
  oicp: 26_900,
  "oicp/cpo": 33_200,
  "oicp/emp": 34_500,
  "oicp/hubject": 34_700,
  "oicp/schemas": 20_200,
  "oicp/schemas/v2.2": 11_400,
  "oicp/schemas/v2.3": 12_300,
  "oicp/v2.2/cpo": 32_300,
  "oicp/v2.2/emp": 33_400,
  "oicp/v2.2/hubject": 33_400,
  "oicp/v2.2/msw": 39_000,
  "oicp/v2.2/testing": 16_500,
  "oicp/node": 2_700,
  "oicp/express": 1_400,
  "oicp/fastify": 1_350,
  "oicp/hono": 650,
  "oicp/testing": 17_100,
  "oicp/sandbox": 66_500,
  "oicp/msw": 40_800,
  "oicp/otel": 2_100,
  "oicp/redis": 2_600,
  "oicp/scenarios": 86_000,
};

/** The same for a part of an entry: the rest must not come along. */
const parts: readonly (readonly [name: string, entry: string, budget: number])[] = [
  ["CpoClient", "oicp/cpo", 26_000],
  ["EmpClient", "oicp/emp", 26_700],
  ["createCpoServer", "oicp/cpo", 14_500],
  ["createEmpServer", "oicp/emp", 16_000],
  ["SessionID", "oicp/schemas/v2.3", 1_100],
  ["EvseDataRecord", "oicp/schemas/v2.3", 5_500],
  ["OicpStatusError", "oicp", 950],
  ["statusCodes", "oicp", 1_550],
];

const sizeOf = async (program: string): Promise<number> => (await bundleSize(project, program)).atOnce;

describe("the bundled size, minified and compressed,", () => {
  it("has a budget for every entry", async () => {
    const { exports } = JSON.parse(await readFile(join(project, "node_modules/oicp/package.json"), "utf8")) as {
      exports: Record<string, unknown>;
    };
    const entries = Object.keys(exports).filter((path) => typeof exports[path] === "object");
    expect(entries.map((path) => path.replace(".", "oicp")).toSorted()).toEqual(Object.keys(budgets).toSorted());
  });

  it.each(Object.entries(budgets))("of %s is at most %i bytes", async (entry, budget) => {
    expect(await sizeOf(`export * from "${entry}";`)).toBeLessThanOrEqual(budget);
  });

  it.each(parts)("of %s alone, from %s, is at most %i bytes", async (name, entry, budget) => {
    expect(await sizeOf(`export { ${name} } from "${entry}";`)).toBeLessThanOrEqual(budget);
  });
});
