import { format } from "prettier";
import { expect, it } from "vitest";
import { messagesWithRules, rulesOf } from "../../../runtime/rules/check-rules.js";
import type { Rule } from "../../../runtime/rules/rule.js";

const INTRODUCTION = `# Protocol rules

What OICP demands of a message and no schema can say. Each rule looks at one message alone; what takes two messages, or
knowledge of the partner's portal, is not here.

- An **error** stops a client or a server that validates strictly, before anything is sent. A **warning** never does: it
  is reported with the call.
- Every rule can be switched off by its id: \`rules: { off: ["R-46"] }\` in the options of a client or of a server.
- Rules on ids need to know whose ids they are. A partner that speaks for others names them:
  \`rules: { subPartners: ["DE*SUB"] }\`.
- A rule that lacks what it needs to judge stays silent, and leaves to the schema what the schema already forbids.

Ids begin with \`R-\` for the prose of the protocol, \`OICP23-E\` for an erratum (see the registry of errata), \`C-\` for
values that exclude each other in a list, and \`B-\` for what Hubject was seen to refuse without a document saying so.

A hub refuses what breaks R-70 with code 017, R-26 and OICP23-E114 with 018, R-27 with 019, and everything else
with 022.

Energies are compared before they are rounded. What is sent has three decimals, no null and no alias; \`deltaType\` and
\`lastUpdate\` are left out of a push, since Hubject assigns them.

`;

interface Row {
  readonly rule: Rule;
  readonly messages: string[];
}

function rows(): Row[] {
  const found = new Map<string, Row>();
  for (const name of messagesWithRules) {
    for (const rule of rulesOf(name)) {
      const key = `${rule.id} ${rule.title}`;
      const row = found.get(key) ?? { rule, messages: [] };
      row.messages.push(`\`${name}\``);
      found.set(key, row);
    }
  }
  const order = (id: string): string =>
    id.replace(/^(?:R|OICP23|C|B)-/, (prefix) => `${"ROCB".indexOf(prefix.charAt(0))}-`);
  return [...found.values()].toSorted((a, b) => (order(a.rule.id) < order(b.rule.id) ? -1 : 1));
}

it("docs/rules.md lists the rules there are (after a change: vitest run -u)", async () => {
  const lines = rows().map(({ rule, messages }) =>
    [rule.id, rule.severity, rule.title.replaceAll("|", "\\|"), messages.toSorted().join(", ")].join(" | "),
  );
  const table = ["Rule | Severity | What is checked | Messages", "--- | --- | --- | ---", ...lines].join("\n");
  const text = await format(`${INTRODUCTION}${table}\n`, { parser: "markdown", printWidth: 120 });
  await expect(text).toMatchFileSnapshot("../../../docs/rules.md");
});

it("one id has one severity", () => {
  const severities = new Map<string, Set<string>>();
  for (const { rule } of rows()) {
    severities.set(rule.id, (severities.get(rule.id) ?? new Set()).add(rule.severity));
  }
  expect([...severities].filter(([, { size }]) => size > 1)).toEqual([]);
});
