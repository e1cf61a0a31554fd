import type { BenchCase } from "../../harness/bench-case.js";

export const benchCase: BenchCase = {
  name: "read-small",
  title: "Reading and writing small messages",
  about:
    "Every message of OICP 2.3 that travels, with one record where it has any, and with few, some and all of its members: " +
    "from text to an object that was read and checked, and back to text. `oicp/schemas` is its `read` and `check` between " +
    "`JSON.parse` and `JSON.stringify`, which the peer does alone. Judged by CPU time.",
  measures: [
    { key: "cpu", title: "CPU a message", unit: "µs", better: "lower" },
    { key: "wall", title: "time a message", unit: "µs", better: "lower" },
  ],
  contestants: [
    { name: "JSON", file: "json.ts" },
    { name: "oicp/schemas", file: "oicp-schemas.ts" },
  ],
  budgets: [{ text: "against JSON.parse and JSON.stringify", of: "oicp/schemas", against: "JSON", max: 1.5 }],
};
