import type { BenchCase } from "../../harness/bench-case.js";
import { PROGRAMS } from "./programs.js";

export const benchCase: BenchCase = {
  name: "bundle",
  title: "What a bundle weighs",
  about:
    "Bundled and minified by esbuild, compressed by gzip at its highest level. `at once` is what must be loaded before " +
    "the program starts, when the bundler may split; `one file` is everything, with the protocol's rules, which a " +
    "client otherwise loads at its first call. undici, cockatiel, MSW, fast-check and OpenTelemetry are left out: they " +
    "are loaded when they are used, or brought along. The peers are the libraries alone, before the first schema or " +
    "path is written. Sizes are the same on every machine; `npm run test:packaging` holds each entry to its own.",
  measures: [
    { key: "atOnce", title: "at once", unit: "B", better: "lower" },
    { key: "inOneFile", title: "one file", unit: "B", better: "lower" },
    { key: "minified", title: "at once, not compressed", unit: "B", better: "lower" },
  ],
  contestants: Object.keys(PROGRAMS).map((name) => ({ name, file: "bundle.ts" })),
  budgets: [{ text: "`CpoClient` with its validators", of: "CpoClient", max: 30_000 }],
  rounds: 1,
};
