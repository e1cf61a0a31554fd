import type { BenchCase } from "../../harness/bench-case.js";

export const benchCase: BenchCase = {
  name: "pull",
  title: "A pull of 500,000 EVSE records",
  about:
    "`for await` over all records of `HubjectSandbox` in another process, in pages of 2,000, over mutual TLS. The hub sends " +
    "absent members as null, as Hubject does. `oicp` is `EmpClient.pullEvseData`, which reads and checks each page. `JSON` " +
    "is a loop around `undici.request` and `JSON.parse` that hands out the same records and looks at nothing. Judged by " +
    "records for each second of the client's own CPU time: by the clock most of the time is the sandbox's, which makes " +
    "every page anew. Resident memory is looked at after each page; growth is its median in the second half of the pages " +
    "against that in the first half from the fourth page on, so 1 is flat.",
  measures: [
    { key: "cpu", title: "records a CPU second", unit: "1/s", better: "higher" },
    { key: "wall", title: "records a second", unit: "1/s", better: "higher" },
    { key: "third", title: "memory after the third page", unit: "MiB", better: "lower" },
    { key: "highest", title: "highest memory later", unit: "MiB", better: "lower" },
    { key: "growth", title: "growth", unit: "ratio", better: "lower" },
  ],
  contestants: [
    { name: "JSON", file: "json.ts" },
    { name: "oicp", file: "oicp.ts" },
  ],
  budgets: [
    { text: "against the loop that only parses", of: "oicp", against: "JSON", min: 0.7 },
    { text: "resident memory is flat", of: "oicp", measure: "growth", max: 1.1 },
  ],
  rounds: 3,
  prepare: "prepare.ts",
};
