import type { Exchange } from "../../sandbox/index.js";

/** An exchange in one line: when, who called whom, what for, and how it ended. */
export function exchangeLine(exchange: Exchange): string {
  const {
    time,
    direction,
    partner = "?",
    operation,
    path,
    status,
    code,
    failure,
    fault,
    duration,
    violations = [],
  } = exchange;
  const [from, to] = direction === "incoming" ? [partner, "Hubject"] : ["Hubject", partner];
  const outcome = failure ?? [status, code].filter((part) => part !== undefined).join(" ");
  const remarks = [
    ...(fault === undefined ? [] : [`fault ${fault}`]),
    ...(violations.length === 0
      ? []
      : [`not as documented: ${[...new Set(violations.map(({ pointer }) => pointer || "/"))].slice(0, 3).join(", ")}`]),
  ];
  return [
    new Date(time).toISOString().slice(11, 23),
    `${from} -> ${to}`.padEnd(20),
    (operation ?? path).padEnd(34),
    outcome.padEnd(8),
    `${duration ?? 0} ms`,
    ...remarks,
  ].join("  ");
}
