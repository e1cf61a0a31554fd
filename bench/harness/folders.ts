import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const bench = fileURLToPath(new URL("..", import.meta.url));
export const repository = join(bench, "..");
/** What the bench makes for itself: compiled contestants, pages, generated clients. */
export const cache = join(bench, ".cache");
export const pageOfResults = join(repository, "docs/performance.md");
export const baselineFile = join(bench, "baseline.json");
export const resultsFile = join(bench, "results.json");
