import type { BenchCase } from "../../harness/bench-case.js";
import { TOOLS } from "./tools.js";

export const benchCase: BenchCase = {
  name: "generate",
  title: "Generating both versions",
  about:
    "A whole process, from its start to its end, for OICP 2.3 and 2.2. `oicp` is what `npm run generate` runs: it corrects " +
    "the official documents and writes them, types, readers, validators, clients, servers, mocks, samples and pages of " +
    "documentation; nothing of it has changed, so that it writes no file. The others take the corrected documents and " +
    "write into an empty folder: openapi-typescript types alone; @hey-api/openapi-ts types, a client and zod schemas; " +
    "orval types, a client, zod schemas and MSW mocks. Judged by the time of the clock.",
  measures: [
    { key: "wall", title: "time", unit: "ms", better: "lower" },
    { key: "cpu", title: "CPU", unit: "ms", better: "lower" },
    { key: "output", title: "output", unit: "kB", better: "higher" },
  ],
  contestants: TOOLS.map((name) => ({ name, file: "generate.ts" })),
  budgets: [
    { text: "both versions, from a cold start", of: "oicp", max: 3_000 },
    { text: "ahead of @hey-api/openapi-ts", of: "oicp", against: "@hey-api/openapi-ts", max: 1 },
    { text: "ahead of orval", of: "oicp", against: "orval", max: 1 },
  ],
};
