import type { Check, Report, ScenarioResult } from "../../scenarios/index.js";
import { indent, table, wrap } from "../table.js";

/** One scenario in one line, and below it, when it failed or `all` is asked for, everything that was looked at. */
export function resultText(result: ScenarioResult, columns: number, all: boolean): string {
  const { name, title, status, checks, notes, reason } = result;
  const mark = { passed: "✓", failed: "✗", skipped: "-" }[status];
  const head = `${mark} ${name.padEnd(34)} ${title}${reason === undefined ? "" : ` (skipped: ${reason})`}`;
  if (status === "skipped" || (status === "passed" && !all)) return head;
  const width = Math.min(columns, 160) - 4;
  const remarks = notes.map((note) => wrap(`note: ${note}`, width).join("\n"));
  return [head, indent(checksTable(checks, width), 4), ...remarks.map((remark) => indent(remark, 4))].join("\n");
}

/** What was sent, what came back, what was expected, and whether it was so. */
function checksTable(checks: readonly Check[], width: number): string {
  const rows = checks.map(({ ok, sent = "", came = "", expected }) => [
    ok ? "✓" : "✗",
    cut(sent, 42),
    cut(came, 36),
    expected,
  ]);
  return table(["", "Sent", "Came back", "Expected"], rows, width);
}

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

/** The whole in one line. */
export function summaryText({ passed, failed, skipped, scenarios }: Report): string {
  const parts = [`${passed} passed`, `${failed} failed`, ...(skipped === 0 ? [] : [`${skipped} skipped`])];
  const names = scenarios.filter(({ status }) => status === "failed").map(({ name }) => name);
  return `${parts.join(", ")}${names.length === 0 ? "" : `: ${names.join(", ")}`}`;
}
