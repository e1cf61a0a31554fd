import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { apiReports } from "../../scripts/api-report.js";

const folder = new URL("../../api/", import.meta.url);

describe("the API reports", () => {
  // What the package exports changes only when somebody says so: `npm run api` writes the new reports, for review.
  it("say what the built package exports", async () => {
    const reports = await apiReports();
    const names = await readdir(folder);
    expect(names).toEqual([...reports.keys()].map((name) => `${name}.api.md`).toSorted());
    for (const [name, text] of reports) {
      expect(await readFile(new URL(`${name}.api.md`, folder), "utf8"), `${name}; see npm run api`).toBe(text);
    }
  });
});
