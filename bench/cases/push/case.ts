import type { BenchCase } from "../../harness/bench-case.js";

export const benchCase: BenchCase = {
  name: "push",
  title: "A push of 2,000 EVSE records, end to end",
  about:
    "From the records of the client to the records in the handler of the server, over HTTP on one connection, one push " +
    "after the other. `oicp` is `CpoClient` and `createHubjectServer` behind `serve`: both check schema and rules of every " +
    "record. `undici, node` is `undici.request` and `node:http` with `JSON.parse` and `JSON.stringify`, and looks at " +
    "nothing. Judged by pushes for each second of CPU time of both processes: they work in turn, so time by the clock " +
    "says the same on a quiet machine.",
  measures: [
    { key: "cpu", title: "pushes a CPU second", unit: "1/s", better: "higher" },
    { key: "client", title: "CPU of the client a push", unit: "ms", better: "lower" },
    { key: "server", title: "CPU of the server a push", unit: "ms", better: "lower" },
    { key: "wall", title: "pushes a second", unit: "1/s", better: "higher" },
  ],
  contestants: [
    { name: "undici, node", file: "undici.ts" },
    { name: "oicp", file: "oicp.ts" },
  ],
  budgets: [{ text: "against undici and bare node", of: "oicp", against: "undici, node", min: 0.75 }],
  prepare: "prepare.ts",
};
