import type { BenchCase } from "../../harness/bench-case.js";

const VALID = "valid";
const BAD = "1 % bad";
const NULLS = "nulls";
const GAPS = "nulls and gaps";

export const benchCase: BenchCase = {
  name: "read-page",
  title: "Reading a pulled page",
  about:
    "A page of 2,000 varied EVSE records as text, to an object that was read and checked. `oicp` is `EmpClient` with a " +
    "transport that has the page at hand: the way of every pull. In `1 % bad` each hundredth record breaks its schema, " +
    "and all that is wrong is named. `nulls` is the page as Hubject sends it, with every absent member as null; `nulls " +
    "and gaps` also leaves out a mandatory member of each tenth record. The peers know no such nulls, so they read the " +
    "first two alone. Judged by CPU time: it counts what other threads do for it, such as collecting garbage.",
  measures: [
    { key: "cpu", title: "CPU a page", unit: "ms", better: "lower" },
    { key: "wall", title: "time a page", unit: "ms", better: "lower" },
  ],
  variants: [VALID, BAD, NULLS, GAPS],
  contestants: [
    { name: "JSON.parse", file: "json-parse.ts" },
    { name: "oicp", file: "oicp-client.ts" },
    { name: "oicp/schemas", file: "oicp-schemas.ts" },
    { name: "ajv", file: "ajv.ts", variants: [VALID, BAD] },
    { name: "zod", file: "zod.ts", variants: [VALID, BAD] },
  ],
  budgets: [
    { text: "against JSON.parse alone", of: "oicp", against: "JSON.parse", max: 1.3, variants: [VALID] },
    { text: "against JSON.parse alone", of: "oicp", against: "JSON.parse", max: 2, variants: [BAD, NULLS, GAPS] },
    { text: "ahead of ajv", of: "oicp", against: "ajv", max: 1, variants: [VALID, BAD] },
    { text: "ahead of zod", of: "oicp", against: "zod", max: 1, variants: [VALID, BAD] },
  ],
  prepare: "prepare.ts",
};
