import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { followReadme } from "./follow-readme.js";
import { readings } from "./readings.js";
import { setUpExample, type Installed } from "./set-up-example.js";

let example: Installed;
beforeAll(async () => {
  example = await setUpExample("vitest-msw");
  // As in this repository: the configuration of a folder above must not count.
  await writeFile(join(example.folder, "../vitest.config.ts"), 'export default { test: { include: ["nowhere"] } };\n');
});
afterAll(async () => {
  await example?.remove();
});

const follow = async () => {
  const walk = await followReadme(example.readme, { folder: example.folder, ...readings["vitest-msw"] });
  await walk.end();
  return walk.steps;
};

describe("the tests with MSW", { timeout: 120_000 }, () => {
  it("do what their README says", async () => {
    const steps = await follow();
    expect(steps.map(({ problem }) => problem)).toEqual([undefined]);
  });

  it.each([
    [
      "tries elsewhere although it may be charging",
      '"outcome" in error && error.outcome === "unknown"',
      "false",
      "never charges twice",
    ],
    ["gives up at the first refusal", "continue;", "throw error;", "goes to the next one"],
    ["takes charge points that are taken", 'EvseStatus === "Available"', "EvseStatus !== undefined", "that is free"],
  ])("find an application that %s", async (_, code, instead, test) => {
    const path = join(example.folder, "charge-nearby.ts");
    const text = await readFile(path, "utf8");
    expect(text).toContain(code);
    await writeFile(path, text.replace(code, instead));
    const [step] = await follow();
    await writeFile(path, text);
    expect(step?.problem).toContain("ended with 1");
    expect(step?.problem).toContain(test);
  });
});
