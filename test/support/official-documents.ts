import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TestContext } from "vitest";

const folder = fileURLToPath(new URL("../../../shared/upstream", import.meta.url));

/**
 * The folder of Hubject's official documents. They are not part of this repository: where they are not at hand the test
 * says so and is skipped, but never in continuous integration.
 */
export function officialDocuments(context: TestContext): string {
  if (!existsSync(folder)) {
    if (process.env["CI"] !== undefined) throw new Error("Continuous integration needs the official documents.");
    context.skip("needs Hubject's official documents beside the repository, in ../shared/upstream");
  }
  return folder;
}
