import { expect, it } from "vitest";
import { junitOf, type ScenarioResult } from "../../../runtime/scenarios/index.js";

const result = (changes: Partial<ScenarioResult>): ScenarioResult => ({
  name: "cpo-x",
  title: 'A <title> & "more"',
  roles: ["operator"],
  rules: [],
  status: "passed",
  checks: [],
  notes: [],
  exchanges: [],
  milliseconds: 12,
  ...changes,
});

it("writes XML that build servers read, whatever the texts", () => {
  const failing = result({
    name: "cpo-y",
    status: "failed",
    checks: [
      { expected: "fine", ok: true },
      { expected: "a < b", ok: false, sent: "x -> y", came: "\u0000\uD800 ]]>" },
    ],
    exchanges: [{ from: "DE*ABC", to: "Hubject", operation: "authorizeStart", path: "/", status: 200, code: "000" }],
    notes: ["a note"],
  });
  const skipped = result({ name: "both-z", roles: ["operator", "provider"], status: "skipped", reason: "no 'server'" });
  const xml = junitOf({ passed: 1, failed: 1, skipped: 1, scenarios: [result({}), failing, skipped] });
  expect(xml).toContain('<testsuites name="oicp scenarios" tests="3" failures="1" skipped="1" time="0.036">');
  expect(xml).toContain(
    '<testcase name="cpo-x: A &lt;title&gt; &amp; &quot;more&quot;" classname="oicp.operator" time="0.012"/>',
  );
  expect(xml).toContain(
    '<failure message="a &lt; b">expected: a &lt; b\nsent: x -&gt; y\ncame back: \uFFFD\uFFFD ]]&gt;</failure>',
  );
  expect(xml).toContain("<system-out>DE*ABC -&gt; Hubject  authorizeStart  200 000\nnote: a note</system-out>");
  expect(xml).toContain("<skipped message=\"no 'server'\"/>");
  expect(xml).toContain('classname="oicp.operator-provider"');
});
