import type { Page } from "./pages.js";
import { readPageLoop } from "./read-page-loop.js";

await readPageLoop((body) => {
  const run = (): unknown => JSON.parse(body);
  return { run, outcome: () => ({ records: (run() as Page).content.length, bad: undefined }) };
});
