import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { actionsInWords, scenarios } from "../../../runtime/scenarios/index.js";

const page = await readFile(new URL("../../../docs/scenarios.md", import.meta.url), "utf8");
/** Cells of every row of a table that begins with a name in code. */
const rows = [...page.matchAll(/^\| `([\w-]+)`\s*\| (.*) \|$/gm)].map(([, name = "", rest = ""]) => [
  name,
  ...rest.split("|").map((cell) => cell.trim()),
]);

it("docs/scenarios.md lists every scenario with its title and rules, and no other", () => {
  const listed = rows.filter(([name = ""]) => /^(?:cpo|emp|both)-/.test(name));
  const known = scenarios.map(({ name, title, rules }) => [name, title, rules.join(", ")]);
  expect(listed.toSorted()).toEqual(known.toSorted());
  expect(page).toContain(`play ${scenarios.length} of them`);
});

it("docs/scenarios.md lists every action, and no other", () => {
  const listed = rows.map(([name = ""]) => name).filter((name) => !/^(?:cpo|emp|both)-/.test(name));
  expect(listed).toEqual(Object.keys(actionsInWords));
});
