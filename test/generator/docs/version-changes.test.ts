import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { versionChanges, versionChangesPath } from "../../../generator/docs/version-changes.js";
import { buildModel } from "../../../generator/model/build-model.js";
import type { Model } from "../../../generator/model/model.js";
import { repository } from "../../../generator/project.js";
import { correctedDocument } from "../../support/corrected-document.js";

const modelOf = (version: string): Model => buildModel(correctedDocument(version)).model;
const [older, newer] = [modelOf("2.2"), modelOf("2.3")];
const page = versionChanges(older, newer);

/** The cells of every row below a heading. */
function rowsOf(heading: string): string[][] {
  const [, section = ""] = page.split(`\n### ${heading}\n`);
  const [table = ""] = section.split("\n#");
  return table
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) =>
      line
        .slice(2, -2)
        .split(/(?<!\\)\|/u)
        .map((cell) => cell.trim()),
    );
}

describe("the page on what changed from OICP 2.2 to 2.3", () => {
  it("is the one that is committed, in the form that the formatter gives it", async () => {
    const path = versionChangesPath(older, newer);
    expect(path).toBe("docs/changes-2.2-to-2.3.md");
    expect(page).toBe(readFileSync(join(repository, path), "utf8"));
    expect(await format(page, { parser: "markdown", printWidth: 120 })).toBe(page);
  });

  it("names every member that one version has and the other has not, and none that both have alike", () => {
    for (const before of older.messages) {
      const after = newer.messages.find(({ name }) => name === before.name);
      if (before.shape.kind !== "object" || after?.shape.kind !== "object") continue;
      const told = rowsOf(after.name).map(([member]) => member);
      for (const [one, other] of [
        [before.shape, after.shape],
        [after.shape, before.shape],
      ] as const) {
        const alone = one.members.filter(({ name }) => !other.members.some((member) => member.name === name));
        for (const { name } of alone) expect(told, `${after.name}.${name}`).toContain(`\`${name}\``);
      }
      const alike = before.shape.members.filter((member) =>
        (after.shape.kind === "object" ? after.shape.members : []).some(
          (each) => each.name === member.name && JSON.stringify(each) === JSON.stringify(member),
        ),
      );
      for (const { name } of alike) expect(told, `${after.name}.${name}`).not.toContain(`\`${name}\``);
    }
  });

  it.each([
    ["eRoamingChargeDetailRecord", ["`MeteringSignature`", "optional: text, at most 200 characters", ""]],
    ["eRoamingChargeDetailRecord", ["`ConsumedEnergy`", "optional: number in kWh", "mandatory: number in kWh"]],
    ["eRoamingGetChargeDetailRecords", ["`CDRForwarded`", "", "optional: true or false"]],
    ["Plug", ["(value)", "`Unspecified`", ""]],
    ["ValueAddedService", ["(value)", "", "`RoofProvided`"]],
    ["CurrencyID", ["(all)", "text, `^(?:[A-Z]{3}\\|UNDEFINED)$`", "text, `^[A-Z]{3}$`"]],
  ])("says of %s what it was and what it is", (message, row) => {
    expect(rowsOf(message)).toContainEqual(row);
  });

  it("says that nothing changed between a version and itself", () => {
    const same = versionChanges(newer, newer);
    expect(same).not.toContain("### eRoamingChargeDetailRecord\n");
    expect(same).toContain(`The other ${newer.operations.length} operations are the same`);
    expect(same).toContain("`eRoamingChargeDetailRecord`");
  });
});
