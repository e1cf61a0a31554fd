import { expect, it } from "vitest";
import { runDay } from "../../examples/charging-day/day.js";
import { openJournal } from "../../examples/charging-day/journal.js";
import { printTable } from "../../examples/charging-day/print.js";

it("the charging day goes as it should, over mutual TLS", async () => {
  const journal = openJournal();
  await runDay(journal);
  expect(journal.steps.filter(({ problem }) => problem !== undefined)).toEqual([]);
  const exchanges = journal.steps.flatMap((step) => step.exchanges);
  expect(new Set(exchanges.map(({ operation }) => operation)).size).toBeGreaterThanOrEqual(17);
  expect(exchanges.map(({ code }) => code)).toEqual(expect.arrayContaining(["017", "fault", "no connection", "400"]));
});

it("a step that fails is shown as failed, and the day goes on", async () => {
  const journal = openJournal();
  await journal.step("goes wrong", () => Promise.reject(new Error("not as it should be")));
  await journal.step("goes on", () => Promise.resolve());
  expect(journal.steps.map(({ problem }) => problem)).toEqual(["not as it should be", undefined]);
  expect(printTable(journal)).toMatch(/✗ goes wrong\n {4}not as it should be\n✓ goes on/);
});
