import { expectEqual, readTask, report, type Task } from "../../lib/contestant.js";
import { measureLoop } from "../../lib/measure-loop.js";
import { badRecords, readPage, RECORDS } from "./pages.js";

/** What a contestant made of a page. */
export interface Outcome {
  readonly records: number;
  /** Records that it found something wrong with; nothing when it does not look. */
  readonly bad: number | undefined;
}

/** Measures a contestant, after it has shown that it sees what there is to see. */
export async function readPageLoop(
  contestant: (body: string, task: Task) => { run(): unknown; outcome(): Promise<Outcome> | Outcome },
): Promise<void> {
  const task = readTask();
  const { run, outcome } = contestant(readPage(task.variant || "valid"), task);
  const { records, bad } = await outcome();
  expectEqual(records, RECORDS, "records");
  if (bad !== undefined) expectEqual(bad, badRecords[task.variant || "valid"], "bad records");
  const { cpu, wall } = await measureLoop({ task, run });
  const looked = bad === undefined ? "not looked at" : `${bad} of them bad`;
  report({ figures: { cpu: cpu / 1_000, wall: wall / 1_000 }, work: `${records} records, ${looked}` });
}
