import type { BenchCase } from "../../harness/bench-case.js";

const OTHERS = ["openapi-fetch", "hey-api", "axios"];

export const benchCase: BenchCase = {
  name: "client",
  title: "A client that calls authorizeStart over mutual TLS",
  about:
    "1, 16 and 64 calls at a time on at most 32 connections that are kept. `oicp` is `CpoClient` with everything that is " +
    "on by default but the limit of calls a minute: schema and rules of the request, order, repetition, deadline, reading " +
    "and checking the answer. `undici` is `undici.request` with `JSON.parse` and `JSON.stringify`, and looks at nothing. " +
    "`openapi-fetch` and `hey-api`, a client made by `@hey-api/openapi-ts`, are on Fetch with a dispatcher of undici for " +
    "the certificate. The server in another process gives the same bytes to each. Judged by calls for each second of the " +
    "client's own CPU time: calls by the clock depend on the answering process as well, which shares the machine. None " +
    "can be three times as fast as another that takes less than three times what `undici` alone takes.",
  measures: [
    { key: "cpu", title: "calls a CPU second", unit: "1/s", better: "higher" },
    { key: "wall", title: "calls a second", unit: "1/s", better: "higher" },
  ],
  variants: ["1 at a time", "16 at a time", "64 at a time"],
  contestants: [
    { name: "undici", file: "undici.ts" },
    { name: "oicp", file: "oicp.ts" },
    { name: "openapi-fetch", file: "openapi-fetch.ts" },
    { name: "hey-api", file: "hey-api.ts" },
    { name: "axios", file: "axios.ts" },
  ],
  budgets: [
    { text: "against undici.request", of: "oicp", against: "undici", min: 0.75 },
    ...OTHERS.map((name) => ({ text: `against ${name}`, of: "oicp", against: name, min: 3 })),
  ],
  rounds: 5,
  prepare: "prepare.ts",
};
