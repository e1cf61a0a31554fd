import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Change } from "../../../generator/diff/change.js";
import { diffCommand } from "../../../generator/diff/diff-command.js";
import { generate } from "../../../generator/generate.js";
import { readInput } from "../../../generator/project.js";
import { officialDocuments } from "../../support/official-documents.js";
import { adaptOverlays, changedRepository, type ChangedRepository } from "./changed-repository.js";
import { decisions, paths, seededChanges } from "./seeded-changes.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "oicp-bump-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** `spec:diff` in a repository, with the changes as data. */
async function compare({ root, before }: ChangedRepository) {
  const outcome = await diffCommand({ root, from: before, files: [], json: true, failOnBreaking: false });
  const { semver, versions } = JSON.parse(outcome.out) as {
    semver: string | null;
    versions: { version: string; changes: Change[] }[];
  };
  const changes = versions.flatMap((version) => version.changes);
  const found = changes.map(
    ({ place, kind, ...rest }) => `${place} ${kind} ${rest.sender}/${rest.receiver} ${rest.semver}`,
  );
  return { ...outcome, semver, changes, found };
}

/** The diagnostics of a printed text, one by one, each from its place on. */
const diagnosticsIn = (printed: string): string[] => printed.split(/\n(?=\S+:\d+:\d+ {2}(?:error|warning) )/u);

/** What stands at the place that a printed diagnostic begins with. */
async function textAt(root: string, printed: string): Promise<string> {
  const [, file = "", line = "", column = ""] = /^(\S+?):(\d+):(\d+) /u.exec(printed) ?? [];
  const text = await readFile(join(root, file), "utf8").catch(() => "");
  return text.split("\n")[Number(line) - 1]?.slice(Number(column) - 1) ?? "";
}

describe("a new version of the official documents", { timeout: 120_000 }, () => {
  it("has more than twenty changes that matter", () => {
    expect(seededChanges.length).toBeGreaterThan(20);
  });

  it("each change is found before anything is adapted, or diagnosed at its place", async (context) => {
    const repository = await changedRepository(folder, officialDocuments(context));
    const { err, code, found } = await compare(repository);
    expect(code).toBe(1);
    expect(err).toMatch(/\d+ errors: the comparison is preliminary until they are resolved\.$/u);
    const diagnostics = diagnosticsIn(err);
    for (const { name, diagnosed, found: expected } of seededChanges) {
      if (diagnosed === undefined) {
        expect(found, name).toEqual(expect.arrayContaining([...expected]));
        continue;
      }
      const reported = diagnostics.filter((printed) => diagnosed.as.test(printed));
      expect(reported, name).not.toEqual([]);
      for (const printed of reported) expect(await textAt(repository.root, printed), name).toMatch(diagnosed.at);
    }
  });

  it("each is classed right once the overlays are adapted, and nothing else is reported", async (context) => {
    const repository = await changedRepository(folder, officialDocuments(context));
    await adaptOverlays(repository, decisions);
    const { err, code, semver, changes, found } = await compare(repository);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(semver).toBe("major");
    expect(found.toSorted()).toEqual(seededChanges.flatMap((change) => change.found).toSorted());
    expect(changes.find(({ place }) => place === "EvseDataRecord.HardwareManufacturer")?.hint).toContain(
      "HardwareMaker",
    );
    expect(changes.find(({ place }) => place === "pushEvseStatus")).toMatchObject({
      before: paths.status,
      after: paths.statusNow,
      affects: { senders: ["CPO"], receivers: ["Hubject"] },
    });
    const generation = await generate(await readInput(repository.root));
    expect(generation.diagnostics).toEqual([]);
    expect(generation.files.get("generated/v2.3/cpo.ts")).toContain("pushOutages");
    expect(generation.files.get("generated/v2.3/emp.ts")).not.toContain("pullEvsePricing");
  });
});
