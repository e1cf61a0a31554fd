import { parseArgs } from "node:util";
import { runDay } from "./day.js";
import { openJournal } from "./journal.js";
import { printRegeneration, printTable } from "./print.js";
import { regenerate } from "./regenerate.js";

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });

const bindings = await regenerate();
if (!values.json) console.log(`${printRegeneration(bindings)}\n`);
const journal = openJournal();
await runDay(journal);
const failed = journal.steps.filter(({ problem }) => problem !== undefined).length;

if (values.json) {
  console.log(JSON.stringify({ bindings, steps: journal.steps, failed }, null, 2));
} else {
  const exchanges = journal.steps.reduce((sum, step) => sum + step.exchanges.length, 0);
  console.log(printTable(journal));
  console.log(`\n${journal.steps.length} steps, ${exchanges} exchanges, ${failed} not as they should be.`);
}
process.exitCode = failed + bindings.different.length > 0 ? 1 : 0;
