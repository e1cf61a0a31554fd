import type { Report, ScenarioResult } from "./report.js";

/** A report in the XML of JUnit, which build servers read. */
export function junitOf({ scenarios, failed, skipped }: Report): string {
  const seconds = scenarios.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  const counts = `tests="${scenarios.length}" failures="${failed}" skipped="${skipped}" time="${seconds.toFixed(3)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="oicp scenarios" ${counts}>`,
    `  <testsuite name="oicp scenarios" ${counts}>`,
    ...scenarios.map(testCase),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase({
  name,
  title,
  roles,
  status,
  reason,
  checks,
  notes,
  exchanges,
  milliseconds,
}: ScenarioResult): string {
  const attributes = [
    `name=${quoted(`${name}: ${title}`)}`,
    `classname=${quoted(`oicp.${roles.join("-")}`)}`,
    `time="${(milliseconds / 1000).toFixed(3)}"`,
  ].join(" ");
  const failures = checks.filter(({ ok }) => !ok);
  const inside: string[] = [];
  if (status === "skipped") inside.push(`      <skipped message=${quoted(reason ?? "")}/>`);
  if (status === "failed") {
    const details = failures.map(
      ({ expected, sent = "", came = "" }) => `expected: ${expected}\nsent: ${sent}\ncame back: ${came}`,
    );
    const message = failures[0]?.expected ?? "";
    inside.push(`      <failure message=${quoted(message)}>${escaped(details.join("\n\n"))}</failure>`);
  }
  const lines = [
    ...exchanges.map(({ from, to, operation, path, status: http, code, failure }) =>
      [
        `${from} -> ${to}`,
        operation ?? path,
        failure ?? [http, code].filter((part) => part !== undefined).join(" "),
      ].join("  "),
    ),
    ...notes.map((note) => `note: ${note}`),
  ];
  if (lines.length > 0) inside.push(`      <system-out>${escaped(lines.join("\n"))}</system-out>`);
  return inside.length === 0
    ? `    <testcase ${attributes}/>`
    : [`    <testcase ${attributes}>`, ...inside, "    </testcase>"].join("\n");
}

function escaped(text: string): string {
  return (
    text
      // Characters that XML cannot hold at all.
      .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
  );
}

function quoted(text: string): string {
  return `"${escaped(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;")}"`;
}
