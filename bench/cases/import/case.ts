import type { BenchCase } from "../../harness/bench-case.js";
import { ENTRIES, PEERS, WITH_TLS } from "./programs.js";

export const benchCase: BenchCase = {
  name: "import",
  title: "Importing an entry for the first time",
  about:
    "A new process imports one module, once. `import` is what the import takes, `start` what passes from the start of " +
    "the process until it is imported: `node alone` imports nothing. `oicp/cpo with tls` goes on to make a client with " +
    "a certificate; it is seen that neither this nor any other entry of a client loads undici or `node:tls`. Judged by " +
    "CPU time, which on an idle machine is the time that the import takes, and on a busy one does not change.",
  measures: [
    { key: "cpu", title: "CPU of the import", unit: "ms", better: "lower" },
    { key: "wall", title: "import", unit: "ms", better: "lower" },
    { key: "start", title: "start", unit: "ms", better: "lower" },
  ],
  contestants: ["node alone", WITH_TLS, ...ENTRIES, ...PEERS].map((name) => ({ name, file: "import.ts" })),
  budgets: [
    { text: "`oicp/cpo`, a client with tls made", of: WITH_TLS, max: 60 },
    { text: "ahead of zod", of: "oicp/schemas", against: "zod", max: 1 },
  ],
  rounds: 15,
};
