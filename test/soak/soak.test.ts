import { expect, test } from "vitest";
import { problemsOf, runSoak } from "./run-soak.js";

/** The short form of `npm run soak`. */
test("thousands of calls over mutual TLS, some with faults, lose nothing and leave nothing behind", async () => {
  const calls = 5_000;
  const report = await runSoak({ calls, batches: 25, outages: 1 });
  expect(problemsOf(report, calls)).toEqual([]);
  expect(report.faults).toBeGreaterThan(calls / 200);
  // Calls fail in every way, or nothing was put to the test.
  const ways = Object.keys(report.endings).join();
  for (const way of ["answer", "OicpConnectionError unknown", "OicpHttpError", "OicpDecodeError", "OicpTimeoutError"]) {
    expect(ways).toContain(way);
  }
}, 120_000);
