import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { apiReports } from "./api-report.js";

/**
 * Writes what the built package exports to `api/`, so that a change of it is seen in review.
 *
 *     npm run api
 */

const folder = new URL("../api/", import.meta.url);
const reports = new Map([...(await apiReports())].map(([name, text]) => [`${name}.api.md`, text]));

await mkdir(folder, { recursive: true });
for (const name of await readdir(folder)) if (!reports.has(name)) await rm(new URL(name, folder));
let written = 0;
for (const [name, text] of reports) {
  const path = new URL(name, folder);
  if ((await readFile(path, "utf8").catch(() => "")) === text) continue;
  await writeFile(path, text);
  written += 1;
  console.log(`wrote ${name}`);
}
console.log(`${reports.size} reports in ${fileURLToPath(folder)}, ${written} of them new`);
