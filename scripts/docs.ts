import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesBelow } from "../generator/project.js";
import { apiReference } from "./docs/api-reference.js";
import { siteProblems } from "./docs/check-site.js";
import { siteFiles } from "./docs/site-files.js";

/**
 * Writes the documentation to be read in a browser, without any network, to `site/`: guides, API reference, and the
 * corrected protocol. Fails when something that is exported has no documentation, a link leads nowhere, or a page would
 * load anything from elsewhere.
 *
 *     npm run docs
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const site = join(root, "site");

function failWith(problems: readonly string[], what: string): void {
  if (problems.length === 0) return;
  console.error(problems.join("\n"));
  console.error(`${problems.length} ${what}`);
  process.exit(1);
}

const reference = await apiReference(root);
failWith(reference.problems, "gaps in the documentation of what is exported");
await rm(site, { recursive: true, force: true });
for (const [path, text] of await siteFiles(root)) {
  const place = join(site, path);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, text);
}
await reference.write(join(site, "api"));

const files = new Map<string, string>();
for (const path of await filesBelow(site)) files.set(path, await readFile(join(site, path), "utf8"));
failWith(siteProblems(files), "mistakes on the pages");
console.log(`wrote ${join(site, "index.html")} and ${files.size - 1} other files`);
