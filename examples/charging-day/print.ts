import type { Exchange, Journal } from "./journal.js";
import type { Regeneration } from "./regenerate.js";

const columns = ["time", "from", "to", "operation", "path", "HTTP", "code", "ms"] as const;

/** The day as a table a person can follow: each step with the exchanges it caused. */
export function printTable({ steps }: Journal): string {
  const rows = steps.map((step) => ({ step, cells: step.exchanges.map(cellsOf) }));
  const all = [[...columns], ...rows.flatMap(({ cells }) => cells)];
  const widths = columns.map((_, index) => Math.max(...all.map((cells) => cells[index]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => (index === 7 ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0)))
      .join("  ");
  const lines = [line(columns), widths.map((width) => "─".repeat(width)).join("  ")];
  for (const { step, cells } of rows) {
    lines.push(`${step.problem === undefined ? "✓" : "✗"} ${step.title}`);
    if (step.problem !== undefined) lines.push(`    ${step.problem.replaceAll("\n", "\n    ")}`);
    lines.push(...cells.map(line));
  }
  return lines.join("\n");
}

function cellsOf({ time, from, to, operation, path, status, code, milliseconds }: Exchange): string[] {
  const shown = path.replace(/^\/api\/oicp/, "");
  const clock = new Date(time).toISOString().slice(11, 23);
  return [clock, from, to, operation, shown, String(status ?? "-"), code, milliseconds.toFixed(1)];
}

export function printRegeneration(found: Regeneration): string {
  const state =
    found.different.length === 0
      ? "generated/ is what spec/ yields"
      : `${found.different.length} files differ from what spec/ yields: npm run generate`;
  return (
    `Bindings made again from spec/: ${found.operations} operations on ${found.legs} legs, ${found.messages} messages and ` +
    `types, ${found.corrections} corrections, in ${found.milliseconds.toFixed(0)} ms; ${state}.`
  );
}
