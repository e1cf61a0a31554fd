import type { BenchCase } from "../../harness/bench-case.js";

export const benchCase: BenchCase = {
  name: "typecheck",
  title: "Type-checking a program that calls all 35 legs",
  about:
    "Two programs written from the corrected document: each calls every leg with the same body and reads every member " +
    "of the answer; `oicp` with its clients, from the declarations of the built package, openapi-fetch with the path " +
    "types of openapi-typescript. `oicp, handlers` is what the peer has nothing like: a program that answers all legs " +
    "with the three servers. Judged by the types that the compiler instantiates: the same number on every machine. " +
    "`skipLibCheck` is on, as in most projects.",
  measures: [
    { key: "instantiations", title: "instantiations", unit: "types", better: "lower" },
    { key: "types", title: "types", unit: "types", better: "lower" },
    { key: "cpu", title: "CPU", unit: "ms", better: "lower" },
    { key: "wall", title: "time", unit: "ms", better: "lower" },
  ],
  variants: ["TypeScript 5.9", "TypeScript 7.0"],
  contestants: ["oicp", "openapi-fetch", "oicp, handlers"].map((name) => ({ name, file: "compile.ts" })),
  budgets: [{ text: "a tenth of openapi-fetch", of: "oicp", against: "openapi-fetch", max: 0.1 }],
  rounds: 3,
  prepare: "prepare.ts",
};
