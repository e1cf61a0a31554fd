import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** The rules of the protocol that say what the hub does, by the sections of the fact sheet. */
const rulesOfTheHub = [
  ["R-01", "R-04", "R-05", "R-06", "R-07", "R-08", "R-09"],
  ["R-10", "R-11", "R-13", "R-15"],
  ["R-21", "R-22", "R-23", "R-24", "R-25", "R-26", "R-27"],
  ["R-30", "R-31", "R-32", "R-33", "R-35", "R-36", "R-37"],
  ["R-40", "R-42"],
  ["R-50", "R-51", "R-52", "R-53"],
  ["R-60", "R-61", "R-62"],
  ["R-70", "R-71", "R-72"],
  ["R-80", "R-81", "R-87"],
  ["R-90", "R-91", "R-93"],
].flat();

const here = fileURLToPath(new URL(".", import.meta.url));

it("every rule that names the hub has a test that is named after it", async () => {
  const files = (await readdir(here)).filter((name) => name.endsWith(".test.ts") && name !== "rules-covered.test.ts");
  const texts = await Promise.all(files.map((name) => readFile(`${here}${name}`, "utf8")));
  const titles = texts.flatMap((text) => [...text.matchAll(/\bit\(\s*"([^"]*)"/g)].map(([, title = ""]) => title));
  const named = new Set(titles.flatMap((title) => title.match(/R-\d\d/g) ?? []));
  expect(rulesOfTheHub.filter((rule) => !named.has(rule))).toEqual([]);
});
