import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, type TestContext } from "vitest";
import { printDiagnostics } from "../../generator/diagnostics/print.js";
import type { Erratum } from "../../generator/errata/erratum.js";
import { readErrata } from "../../generator/errata/read-errata.js";
import { verifyErrata } from "../../generator/errata/verify-errata.js";
import { importAll, type Import } from "../../generator/import/import-all.js";
import { readInput, readSources, repository } from "../../generator/project.js";
import { officialDocuments } from "../support/official-documents.js";

type Data = Record<string, unknown>;

const inputs = await readInput(repository);
const errata = inputs.flatMap(({ overlays }) => overlays.flatMap((overlay) => readErrata(overlay).errata));

describe("the registry", () => {
  test("has each of the 136 known errata of OICP 2.3, the two found by its own proofs, and each once", () => {
    const known = Array.from({ length: 138 }, (_, index) => `OICP23-E${String(index + 1).padStart(3, "0")}`);
    const ids = errata.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith("OICP23-")).toSorted()).toEqual(known);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("says of each where it is put right, and that place is there", () => {
    const named = new Set(
      inputs.flatMap(({ overlays }) =>
        overlays.flatMap(({ data }) => (data as { actions: Data[] }).actions.flatMap((each) => each["x-erratum"])),
      ),
    );
    for (const { id, where } of errata) {
      if (where === undefined) expect(named, id).toContain(id);
      for (const place of where ?? []) {
        if (place !== "documentation") expect(existsSync(join(repository, place)), `${id}: ${place}`).toBe(true);
      }
    }
  });

  test("is what the code refers to that puts an erratum right", () => {
    for (const { id, read, write, why, where } of errata) {
      const rule = /R-\d\d/u.exec([read, write, why].join(" "))?.[0] ?? id;
      for (const place of (where ?? []).filter((each) => /^(?:runtime|generator|test)\//u.test(each))) {
        const text = readFileSync(join(repository, place), "utf8");
        expect(text.includes(id) || text.includes(rule), `${place} does not name ${id}`).toBe(true);
      }
    }
  });
});

/** The official documents as they are, read once for all tests. */
let read: { readonly imported: Import; readonly folder: string } | undefined;
async function official(context: TestContext) {
  const folder = officialDocuments(context);
  read ??= { imported: await importAll(await readSources(repository), folder), folder };
  return read;
}

/** What is wrong with the registry once the documents of a file have been changed. */
async function afterChange(context: TestContext, file: string, change: (document: Data) => void): Promise<string[]> {
  const { imported, folder } = await official(context);
  const document = structuredClone(imported.whole.get(file)) as Data;
  change(document);
  const whole = new Map([...imported.whole, [file, document]]);
  const { diagnostics, sources } = await verifyErrata(inputs, { ...imported, whole }, folder);
  expect(diagnostics.every(({ code }) => code === "OICP1006")).toBe(true);
  return printDiagnostics(diagnostics, sources).split(/\n(?=spec\/)/u).filter(Boolean);
}

const schema = (document: Data, name: string): Record<string, Data> =>
  ((document["components"] as Data)["schemas"] as Record<string, Data>)[name] as Record<string, Data>;

const cpo = "oicp-2.3/openapi-cpo/openapi.yaml";
const emp = "oicp-2.3/openapi-emp/openapi.yaml";
const witness = "oicp-2.3/swagger-2021/evse-api-docs-2.3.json";

describe("the evidence", { timeout: 120_000 }, () => {
  test("of every erratum is what the official documents say", async (context) => {
    const { imported, folder } = await official(context);
    const { diagnostics, statements } = await verifyErrata(inputs, imported, folder);
    expect(diagnostics).toEqual([]);
    expect(statements).toBeGreaterThan(500);
  });

  test("about every document that can be read is checked by more than its being there", () => {
    const checked = errata.flatMap(({ says }: Erratum) => says).filter(({ pointer, nodes, file }) => pointer ?? nodes ?? file);
    expect(checked.length).toBeGreaterThan(500);
    expect(new Set(checked.map(({ document }) => document)).size).toBeGreaterThan(5);
  });

  test("of an erratum that Hubject has fixed fails at its statement, with file, line and column", async (context) => {
    const found = await afterChange(context, emp, (document) => {
      const { properties } = schema(document, "eRoamingGetChargeDetailRecords");
      (properties as Data)["CDRForwarded"] = (properties as Data)["CDRForwarder"];
      delete (properties as Data)["CDRForwarder"];
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^spec\/overlays\/2\.3\/10-names\.yaml:\d+:\d+ {2}error OICP1006/u);
    expect(found[0]).toContain("OICP23-E004: emp has nothing at #/components/schemas/eRoamingGetChargeDetailRecords/");
    expect(found[0]).toMatch(/> *\d+ \| +- \{ document: emp, pointer: .*CDRForwarder/u);
  });

  test("of lengths that become lengths, and of descriptions that are mended, fails too", async (context) => {
    const lengths = await afterChange(context, cpo, (document) => {
      const name = schema(document, "eRoamingAuthorizeStart")["properties"]?.["CPOPartnerSessionID"] as Data;
      name["maxLength"] = name["maximum"];
      delete name["maximum"];
    });
    expect(lengths.join()).toContain("OICP23-E061: cpo has 57 nodes, not 58");
    const words = await afterChange(context, cpo, (document) => {
      const end = schema(document, "eRoamingChargeDetailRecord")["properties"]?.["SessionEnd"] as Data;
      end["description"] = "The end.";
    });
    expect(words).toHaveLength(1);
    expect(words[0]).toContain("OICP23-E049: cpo no longer says the same");
  });

  test("of a witness that says something else fails at its statement", async (context) => {
    const found = await afterChange(context, witness, (document) => {
      const properties = schema(document, "EvseDataRecord")["properties"] as Data;
      properties["ChargingStationId"] = properties["ChargingStationID"];
      delete properties["ChargingStationID"];
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("OICP23-E001: swagger-2.3 has nothing at");
  });
});
