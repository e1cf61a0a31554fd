import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { apiReference } from "./docs/api-reference.js";

/**
 * Writes the documentation to be read in a browser, without any network, to `site/`. Fails when something that is
 * exported has no documentation, or a link leads nowhere.
 *
 *     npm run docs
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const site = join(root, "site");

const reference = await apiReference(root);
if (reference.problems.length > 0) {
  console.error(reference.problems.join("\n"));
  console.error(`${reference.problems.length} gaps in the documentation`);
  process.exit(1);
}
await rm(site, { recursive: true, force: true });
await reference.write(join(site, "api"));
console.log(`wrote ${site}`);
