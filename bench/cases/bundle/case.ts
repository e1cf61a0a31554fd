import type { BenchCase } from "../../harness/bench-case.js";
import { PROGRAMS } from "./programs.js";

export const benchCase: BenchCase = {
  name: "bundle",
  title: "What a bundle weighs",
  about:
    "Bundled and minified by esbuild, compressed by gzip at its highest level. `at once` is what must be loaded before " +
    "the program starts, when the bundler may split; `one file` is everything, with the protocol's rules, which a " +
    "client otherwise loads at its first call. undici, cockatiel, MSW, fast-check and OpenTelemetry are left out: they " +
    "are loaded when they are used, or brought along. Beside `CpoClient` stand the same calls as others make them, " +
    "with the same messages checked: openapi-fetch with code that ajv writes, and the functions that " +
    "@hey-api/openapi-ts writes, with zod; neither has the client's order, limits, repetition, pages or rules. zod with " +
    "one schema, ajv and openapi-fetch alone are at the end. Sizes are the same on every machine; " +
    "`npm run test:packaging` holds each entry to its own.",
  measures: [
    { key: "atOnce", title: "at once", unit: "B", better: "lower" },
    { key: "inOneFile", title: "one file", unit: "B", better: "lower" },
    { key: "minified", title: "at once, not compressed", unit: "B", better: "lower" },
  ],
  contestants: Object.keys(PROGRAMS).map((name) => ({ name, file: "bundle.ts" })),
  budgets: [
    { text: "`CpoClient` with its validators", of: "CpoClient", max: 30_000 },
    { text: "smaller than the same with zod", of: "CpoClient", against: "@hey-api/openapi-ts and zod", max: 1 },
  ],
  rounds: 1,
  prepare: "prepare.ts",
};
