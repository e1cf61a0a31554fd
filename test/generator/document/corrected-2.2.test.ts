import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { correctAll } from "../../../generator/correct.js";
import { buildModel } from "../../../generator/model/build-model.js";
import { readInput, repository } from "../../../generator/project.js";
import { correctedDocument } from "../../support/corrected-document.js";
import { at, followed, objectsBelow } from "../../support/walk-document.js";

type Data = Record<string, unknown>;

const text = readFileSync(join(repository, "spec/oicp-2.2.yaml"), "utf8");
const document = correctedDocument("2.2");
const { schemas } = document.components;
const inputs = await readInput(repository);
const corrected = correctAll(inputs).find(({ version }) => version === "2.2");
const input = inputs.find(({ version }) => version === "2.2");
if (corrected === undefined || input === undefined) throw new Error("spec/ has no documents of OICP 2.2.");
const { errata, diagnostics } = corrected;
const [model, next] = ["2.2", "2.3"].map((version) => buildModel(correctedDocument(version)).model);
if (model === undefined || next === undefined) throw new Error("There is no model.");

/** Names of the definitions of the seven files, as the import keeps them. */
const official = new Map(
  input.documents.flatMap(({ file }) =>
    Object.entries((file.data as typeof document).components.schemas).map(([name, schema]) => [name, schema] as const),
  ),
);

describe("operations of OICP 2.2", () => {
  it("have the keys, legs and rules of version 2.3", () => {
    const essence = (operations: typeof model.operations) =>
      operations.map(({ key, name, answer, retry, sequential, limitPerMinute, deadline, partner, select }) => ({
        rules: { key, name, answer, retry, sequential, limitPerMinute, deadline, partner, select },
      }));
    const byKey = (a: { rules: { key: string } }, b: { rules: { key: string } }): number =>
      a.rules.key < b.rules.key ? -1 : 1;
    expect(essence(model.operations).toSorted(byKey)).toEqual(essence(next.operations).toSorted(byKey));
    expect(model.operations.flatMap(({ legs }) => legs)).toHaveLength(35);
  });

  it("have paths and versions of their own where version 2.3 has newer ones, and no pages", () => {
    const differing = model.operations
      .filter(({ key, path }) => next.operations.find((operation) => operation.key === key)?.path !== path)
      .map(({ key, path, version }) => [key, version, path]);
    expect(differing).toEqual([
      ["sendChargeDetailRecord", "2.1", "/cdrmgmt/v21/operators/{operatorID}/charge-detail-record"],
      ["getChargeDetailRecords", "2.1", "/cdrmgmt/v21/providers/{providerID}/get-charge-detail-records-request"],
      ["pullEvseData", "2.2", "/evsepull/v22/providers/{providerID}/data-records"],
      ["pushEvseData", "2.2", "/evsepush/v22/operators/{operatorID}/data-records"],
    ]);
    expect(model.operations.filter(({ pagination }) => pagination !== undefined)).toEqual([]);
  });

  it("have not deprecated the pull of authentication data yet", () => {
    const pull = (of: typeof model) => of.operations.find(({ key }) => key === "pullAuthenticationData");
    expect(pull(model)?.deprecated).toBeUndefined();
    expect(pull(next)?.deprecated).toBeTypeOf("string");
  });

  it("know the header of the EVSE data pull", () => {
    const { parameters } = document.paths["/evsepull/v22/providers/{providerID}/data-records"]?.post ?? {};
    const names = (parameters as Data[]).map((parameter) => (followed(document, parameter) as Data)["name"]);
    expect(names).toEqual(["providerID", "X-HUBJECT-Client-Request-Origin"]);
  });

  it("have an answer for every HTTP status that Hubject was seen to give", () => {
    for (const { post } of Object.values(document.paths)) {
      expect(Object.keys(post["responses"] as Data)).toEqual(["200", "400", "401", "403", "404", "429", "500"]);
      for (const response of Object.values(post["responses"] as Data)) {
        expect((followed(document, response) as Data)["description"]).not.toBe("");
      }
    }
  });
});

describe("messages of OICP 2.2", () => {
  it("keep what version 2.3 has dropped", () => {
    expect(Object.keys(schemas["eRoamingChargeDetailRecord"]?.properties ?? {})).toContain("MeteringSignature");
    expect(Object.keys(schemas["eRoamingChargeDetailRecords"]?.properties ?? {})).toEqual([
      "eroamingChargeDetailRecords",
    ]);
    expect(Object.keys(schemas["eRoamingEVSEData"]?.properties ?? {})).toEqual(["EvseData", "StatusCode"]);
    expect(Object.keys(schemas["EvseDataRecord"]?.properties ?? {})).toEqual(
      expect.arrayContaining(["ChargingStationName", "EnChargingStationName", "ChargingModes"]),
    );
    for (const place of [["Plug"], ["Accessibility"], ["ChargingFacility", "properties", "PowerType"]]) {
      expect((at(schemas, place) as { enum: string[] }).enum, place.join(".")).toContain("Unspecified");
    }
  });

  it("lose no member, enumeration or bound of the seven files but by an erratum", () => {
    const named = (name: string): string =>
      renamed.get(name) ?? (name === "AbstractChargingNotification" ? "eRoamingChargingNotificationStart" : name);
    const renamed = new Map(
      input.overlays.flatMap(({ data }) =>
        (data as { actions: Data[] }).actions.flatMap((action) =>
          action["target"] === "$.components.schemas" ? Object.entries((action["x-rename"] ?? {}) as Data) : [],
        ),
      ) as [string, string][],
    );
    for (const [name, schema] of official) {
      const now = at(schemas, [named(name)]) as Data | undefined;
      expect(now, name).toBeDefined();
      const pulled = named(name) === "EvseDataRecord" ? (schemas["PullEvseDataRecord"] as unknown as Data) : now;
      for (const [member, said] of Object.entries((schema as { properties?: Record<string, Data> }).properties ?? {})) {
        const place = (pulled?.["properties"] as Data | undefined)?.[member] as Data | undefined;
        expect(place, `${name}.${member}`).toBeDefined();
        const kept = followed(document, place) as Data;
        const errata = [
          ...((place?.["x-oicp-errata"] ?? []) as string[]),
          ...((kept["x-oicp-errata"] ?? []) as string[]),
        ];
        for (const keyword of ["enum", "minLength", "maxLength", "format", "pattern"].filter((key) => key in said)) {
          if (JSON.stringify(kept[keyword]) === JSON.stringify(said[keyword])) continue;
          // Version 2.3 writes two patterns in another way, and its notifications say more than their common part.
          const rewritten = ["ChargingPoolID", "Value"].includes(member) || name === "AbstractChargingNotification";
          expect(errata.length > 0 || rewritten, `${name}.${member}: ${keyword}`).toBe(true);
        }
      }
    }
  });

  it("split what operators push from what providers pull", () => {
    const members = (name: string): string[] => Object.keys(schemas[name]?.properties ?? {});
    const assigned = members("PullEvseDataRecord").filter((name) => !members("EvseDataRecord").includes(name));
    expect(assigned).toEqual(["deltaType", "lastUpdate"]);
    expect((schemas["PullEvseDataRecord"] as unknown as Data)["x-oicp-guaranteed"]).toEqual(["EvseID"]);
  });

  it("have the same patterns as version 2.3 where they have the same types", () => {
    const newer = correctedDocument("2.3").components.schemas;
    const ids = [
      "EvseID",
      "OperatorID",
      "ProviderID",
      "ProviderIDAsterisk",
      "EvcoID",
      "SessionID",
      "UID",
      "ChargingPoolID",
    ];
    for (const name of [...ids, "CountryCode"]) {
      expect(schemas[name]?.pattern, name).toBe(newer[name]?.pattern);
    }
  });

  it("tell the four notifications apart by a constant", () => {
    for (const type of ["Start", "Progress", "End", "Error"]) {
      expect(at(schemas, [`eRoamingChargingNotification${type}`, "properties", "Type", "const"])).toBe(type);
    }
  });

  it("are described, with every member and operation", () => {
    const bare = [
      ...model.operations.filter(({ description }) => description === "").map(({ key }) => key),
      ...model.messages.filter(({ description }) => description === "").map(({ name }) => name),
      ...model.messages.flatMap(({ name, shape }) =>
        (shape.kind === "object" ? shape.members : [])
          .filter(({ description }) => description === "")
          .map((member) => `${name}.${member.name}`),
      ),
    ];
    expect(bare).toEqual([]);
  });
});

describe("patterns of OICP 2.2", async () => {
  // The pure implementation needs neither a native binary nor a Java runtime.
  process.env["RECHECK_BACKEND"] = "pure";
  const { checkSync } = await import("recheck");
  const patternsOf = (version: string): string[] =>
    [...objectsBelow(correctedDocument(version).components.schemas)]
      .map(([, { pattern }]) => pattern)
      .filter((pattern) => typeof pattern === "string");
  const known = new Set(patternsOf("2.3"));
  const own = [...new Set(patternsOf("2.2"))].filter((pattern) => !known.has(pattern));

  it.each(own)("%s is legal with the u and v flags, and safe", (pattern) => {
    expect(() => new RegExp(pattern, "u")).not.toThrow();
    expect(() => new RegExp(pattern, "v")).not.toThrow();
    expect(checkSync(pattern, "u").status).toBe("safe");
  });

  it("differ from those of version 2.3 for currencies alone", () => {
    expect(own).toEqual([schemas["CurrencyID"]?.pattern]);
    const currency = new RegExp(String(own[0]), "u");
    expect(["EUR", "UNDEFINED"].filter((value) => !currency.test(value))).toEqual([]);
    expect(["eur", "EURO", "UNDEFINED ", ""].filter((value) => currency.test(value))).toEqual([]);
  });
});

describe("the corrected document of OICP 2.2", () => {
  it("comes with overlays that apply without a complaint", () => {
    expect(diagnostics).toEqual([]);
    expect(errata.length).toBeGreaterThan(10);
  });

  it("is valid OpenAPI 3.1 for a validator that knows nothing of this project", async () => {
    const result = await new Validator().validate(parse(text) as Record<string, unknown>);
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it("passes the structural and the recommended rules of Redocly", async () => {
    for (const config of [{ rules: { struct: "error" } }, { extends: ["recommended"] }] as const) {
      const problems = await lintFromString({
        source: text,
        absoluteRef: "oicp-2.2.yaml",
        config: await createConfig(config as never),
      });
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });

  it("has component schemas that ajv compiles in its strict mode", () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
    (formats as unknown as (instance: Ajv2020) => void)(ajv);
    const extensions = [...objectsBelow(schemas)]
      .flatMap(([, node]) => Object.keys(node))
      .filter((key) => key.startsWith("x-"));
    ajv.addVocabulary(["components", ...new Set(extensions)]);
    ajv.addSchema({ $id: "oicp", components: document.components });
    for (const name of Object.keys(schemas)) {
      expect(() => ajv.compile({ $ref: `oicp#/components/schemas/${name}` }), name).not.toThrow();
    }
  });
});
