import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explain, openLibrary, type Mention } from "../../../generator/errata/explain/explain.js";
import { printExplanation } from "../../../generator/errata/explain/print-explanation.js";
import { suggestions } from "../../../generator/errata/explain/suggestions.js";
import { readInput, repository } from "../../../generator/project.js";

const texts = new Map(
  ["runtime/status-codes.ts", "docs/rules.md"].map((path) => [path, readFileSync(join(repository, path), "utf8")]),
);
const library = openLibrary(await readInput(repository), texts);
const told = (name: string) => explain(name, library);

/** The line that a place names, in the file as it is on disk. */
const lineAt = ({ file, line }: Pick<Mention, "file" | "line">): string =>
  readFileSync(join(repository, file), "utf8").split("\n")[line - 1] ?? "";

describe("a member", () => {
  it("comes with its places in every document, the actions that corrected it, and their errata", () => {
    const [thing, ...others] = told("EvseDataRecord.ChargingStationID").things;
    expect(others.map(({ subject }) => subject.version)).toEqual(["2.2"]);
    expect(thing?.subject).toMatchObject({ kind: "member", version: "2.3" });
    expect(lineAt(thing?.corrected as Mention)).toContain("ChargingStationID:");
    expect(thing?.origins.map(({ document }) => document)).toEqual(["cpo", "emp", "evse"]);
    for (const origin of thing?.origins ?? []) expect(lineAt(origin)).toMatch(/ChargingStationI[dD]:/u);
    for (const correction of thing?.corrections ?? []) expect(lineAt(correction)).toContain("- target:");
    expect(thing?.corrections).toContainEqual(
      expect.objectContaining({ file: "spec/overlays/2.3/10-names.yaml", what: "removed", why: ["OICP23-E001"] }),
    );
    expect(thing?.errata).toEqual(expect.arrayContaining(["OICP23-E001", "OICP23-E061"]));
  });

  it("is found by its name alone, by another spelling of it, and in any letters", () => {
    const titles = (name: string) => told(name).things.map(({ subject }) => `${subject.version} ${subject.title}`);
    expect(titles("ChargingStationID")).toContain("2.3 PullEvseDataRecord.ChargingStationID");
    expect(titles("ChargingStationId")).toEqual(titles("ChargingStationID"));
    expect(titles("evsedatarecord.chargingstationid")).toEqual(titles("EvseDataRecord.ChargingStationID"));
    expect(titles("HashedPIN.Value")).toContain("2.3 QRCodeIdentification.HashedPIN.Value");
  });

  it("that overlays added has no official origin, and says which action did it", () => {
    const [thing] = told("eRoamingEVSEData.empty").things;
    expect(thing?.origins.filter(({ witness }) => !witness)).toEqual([]);
    expect(thing?.corrections[0]).toMatchObject({ what: "changed", why: ["OICP23-E039"] });
  });
});

describe("an operation, a message, a parameter", () => {
  it("is found by its key and by the name it has in the protocol", () => {
    const key = told("authorizeRemoteStop").things;
    expect(key.map(({ subject }) => subject.kind)).toEqual(["operation", "operation"]);
    expect(told("eRoamingAuthorizeRemoteStop").things.map(({ subject }) => subject.kind)).toContain("operation");
    expect(key[0]?.errata).toContain("OICP23-E089");
    expect(key[0]?.origins.find(({ document }) => document === "emp")?.text).toContain("externalID");
    expect(told("sendChargingEndNotification").things[0]?.subject.title).toBe("sendChargingEndNotification");
    expect(told("page").things.map(({ subject }) => subject.kind)).toContain("parameter");
  });

  it("that was renamed is traced to what it was called", () => {
    const thing = told("eRoamingAcknowledgment").things.find(({ subject }) => subject.version === "2.2");
    expect(thing?.origins[0]?.text).toBe("#/components/schemas/ERoamingAcknowledgement");
    expect(thing?.corrections).toContainEqual(expect.objectContaining({ what: "renamed", why: ["OICP23-E106"] }));
  });
});

describe("an erratum, a rule, a status code", () => {
  it("an erratum is told in full, with the actions that name it", () => {
    const [erratum] = told("OICP23-E018").errata;
    expect(erratum).toMatchObject({ severity: "H", file: "spec/overlays/2.3/45-structure.yaml" });
    expect(lineAt(erratum as Mention & typeof erratum)).toContain("OICP23-E018:");
    expect(erratum?.corrections.map(({ what }) => what)).toContain("removed");
    expect(told("e018").errata.map(({ id }) => id)).toEqual(["OICP23-E018"]);
    expect(told("E001").errata.map(({ id }) => id)).toEqual(["OICP23-E001", "OICP22-E001"]);
  });

  it("a rule is found where it is written down", () => {
    const { mentions } = told("R-45");
    expect(mentions.map(({ file }) => file)).toContain("docs/rules.md");
    for (const mention of mentions) expect(lineAt(mention)).toContain("R-45");
  });

  it("a status code is found in the list that has it, with its meaning and its errata", () => {
    const { things, mentions, cited } = told("018");
    expect(things.map(({ subject }) => subject.title)).toContain("StatusCode.Code");
    expect(mentions.map(({ file }) => file)).toContain("runtime/status-codes.ts");
    expect(cited.map(({ id }) => id)).toEqual(expect.arrayContaining(["OICP23-E027", "OICP23-E114"]));
  });
});

describe("an unknown name", () => {
  it("is told apart, with the nearest ones first", () => {
    expect(told("EvseDataRecrod").suggestions[0]).toBe("EvseDataRecord");
    expect(told("OICP23-E999")).toMatchObject({ things: [], errata: [] });
    expect(told("zzzzzzzzzzzzzzzzzzzz").suggestions).toEqual([]);
    expect(printExplanation(told("EvseDataRecrod"))).toMatch(
      /Nothing is called EvseDataRecrod.*Did you mean EvseDataRecord/u,
    );
  });

  it("of any kind never throws", () => {
    for (const name of ["", "..", "__proto__", "constructor", "(", "E1", "9", "\u0000", "a".repeat(5000)]) {
      expect(printExplanation(told(name))).toContain("Nothing is called");
    }
  });

  it("suggestions count edits, whatever the letters", () => {
    expect(suggestions("sesionid", ["SessionID", "EvseID", "Session"])[0]).toBe("SessionID");
    expect(suggestions("Session", ["SessionID", "SessionEnd", "Other"])).toEqual(["SessionID", "SessionEnd"]);
  });
});

describe("the command", { timeout: 60_000 }, () => {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ["--import", "tsx", "generator/cli.ts", "explain", ...args], {
      cwd: repository,
      maxBuffer: 2 ** 24,
    }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );

  it("prints what is known, with file and line, and exits with 1 for a name that nothing has", async () => {
    const known = await run("CDRForwarder");
    expect(known.code).toBe(0);
    expect(known.stdout).toMatch(/^eRoamingGetChargeDetailRecords\.CDRForwarded \(member, OICP 2\.3\)\n/u);
    expect(known.stdout).toMatch(/ removed +spec\/overlays\/2\.3\/10-names\.yaml:\d+ {2}OICP23-E004\n/u);
    const unknown = await run("CDRForwarderer");
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toContain("CDRForwarde");
    expect((await run()).code).toBe(2);
    const { stdout } = await run("E004", "--json");
    expect((JSON.parse(stdout) as { errata: { id: string }[] }).errata[0]?.id).toBe("OICP23-E004");
  });
});
