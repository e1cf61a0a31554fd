import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { correct } from "../../../generator/correct.js";
import { readInput, repository } from "../../../generator/project.js";
import { at, followed, objectsBelow } from "../../support/walk-document.js";

type Data = Record<string, unknown>;

interface Leg {
  readonly sender: string;
  readonly receiver: string;
  readonly requires?: readonly string[];
}

const text = readFileSync(join(repository, "spec/oicp-2.3.yaml"), "utf8");
const document = parse(text) as {
  paths: Record<string, { post: Data }>;
  components: { schemas: Record<string, Data> };
};
const { schemas } = document.components;
const input = (await readInput(repository)).find(({ version }) => version === "2.3");
if (input === undefined) throw new Error("spec/ has no documents of OICP 2.3.");
const { errata, diagnostics } = correct(input);
const originals = new Map(input.documents.map(({ name, file }) => [name, file.data]));

describe("operations of the corrected document", () => {
  const operations = Object.entries(document.paths).flatMap(([path, { post }]) => {
    const parts = (post["x-oicp-operations"] ?? [post]) as Data[];
    return parts.map((part) => ({ path, post, key: String(part["operationId"]), legs: post["x-oicp-legs"] as Leg[] }));
  });
  const keysFrom = (sender: string, receiver: string): string[] =>
    operations
      .filter(({ legs }) => legs.some((leg) => leg.sender === sender && leg.receiver === receiver))
      .map(({ key }) => key)
      .toSorted();
  const notifications = ["Start", "Progress", "End", "Error"].map((type) => `sendCharging${type}Notification`);
  const remote = ["Start", "Stop", "ReservationStart", "ReservationStop"].map((what) => `authorizeRemote${what}`);

  it("travel on 35 legs, each between the roles that the protocol names", () => {
    const shared = ["authorizeStart", "authorizeStop", "sendChargeDetailRecord", ...notifications];
    const pushes = ["pushEvseData", "pushEvseStatus", "pushPricingProductData", "pushEvsePricing"];
    const pulls = ["pullEvseData", "pullEvseStatus", "pullPricingProductData", "pullEvsePricing"];
    const further = ["pullEvseStatusById", "pullEvseStatusByOperatorId", "pushAuthenticationData"];
    expect(keysFrom("CPO", "Hubject")).toEqual([...shared, ...pushes, "pullAuthenticationData"].toSorted());
    expect(keysFrom("Hubject", "CPO")).toEqual(remote.toSorted());
    expect(keysFrom("EMP", "Hubject")).toEqual([...remote, ...pulls, ...further, "getChargeDetailRecords"].toSorted());
    expect(keysFrom("Hubject", "EMP")).toEqual(shared.toSorted());
    expect(operations.flatMap(({ legs }) => legs)).toHaveLength(35);
  });

  it("are told apart by unique keys, and say how they are answered, repeated and timed", () => {
    expect(new Set(operations.map(({ key }) => key)).size).toBe(24);
    for (const { key, post } of operations) {
      expect(key).toMatch(/^[a-z][A-Za-z]+$/u);
      expect(["acknowledgement", "authorization", "data"]).toContain(post["x-oicp-answer"]);
      expect(["read", "upsert", "never"]).toContain(post["x-oicp-retry"]);
      const deadline = post["x-oicp-deadline"] as { client: number; server: number };
      expect(deadline.client).toBeGreaterThan(deadline.server);
    }
  });

  it("are sent one after the other where they push (R-20)", () => {
    const sequential = operations.filter(({ post }) => post["x-oicp-sequential"] === true).map(({ key }) => key);
    expect(sequential.toSorted()).toEqual(
      operations
        .map(({ key }) => key)
        .filter((key) => key.startsWith("push"))
        .toSorted(),
    );
  });

  it("mandate the session id of a remote start and the operator of a notification on one leg only", () => {
    const requires = (key: string): (readonly string[] | undefined)[] | undefined =>
      operations.find((operation) => operation.key === key)?.legs.map((leg) => leg.requires);
    expect(requires("authorizeRemoteStart")).toEqual([undefined, ["SessionID"]]);
    expect(requires("sendChargingErrorNotification")).toEqual([["OperatorID"], undefined]);
    expect(schemas["eRoamingAuthorizeRemoteStart"]?.["required"]).toEqual(["ProviderID", "EvseID", "Identification"]);
  });

  it("have an answer for every HTTP status that Hubject was seen to give", () => {
    for (const { post } of operations) {
      expect(Object.keys(post["responses"] as Data)).toEqual(["200", "400", "401", "403", "404", "429", "500"]);
      for (const response of Object.values(post["responses"] as Data)) {
        expect((followed(document, response) as Data)["description"]).not.toBe("");
      }
    }
  });
});

describe("strings of the corrected document", () => {
  const strings = [...objectsBelow(schemas)].filter(([, node]) => node["type"] === "string");

  it("have no bounds of numbers", () => {
    expect(strings.filter(([, node]) => "minimum" in node || "maximum" in node)).toEqual([]);
  });

  it("have as lengths the 66 bounds that the official documents write as those of numbers (OICP23-E061)", () => {
    const bounds = new Map<string, { path: readonly string[]; node: Data }>();
    for (const official of [originals.get("cpo"), originals.get("emp")]) {
      for (const [path, node] of objectsBelow((official as typeof document).components.schemas)) {
        if (node["type"] === "string" && "maximum" in node) bounds.set(path.join("/"), { path, node });
      }
    }
    expect(bounds.size).toBe(66);
    const names: Record<string, string> = {
      ChargingStationId: "ChargingStationID",
      EMPPartnerSessionId: "EMPPartnerSessionID",
    };
    for (const [pointer, { path, node }] of bounds) {
      const now = followed(
        document,
        at(document, ["components", "schemas", ...path.map((name) => names[name] ?? name)]),
      );
      expect(now, pointer).toMatchObject({ type: "string", maxLength: node["maximum"] });
      if ("minimum" in node) expect(now, pointer).toMatchObject({ minLength: node["minimum"] });
    }
  });
});

describe("the corrected document as a whole", () => {
  it("requires, guarantees and chooses between members that exist", () => {
    for (const [path, node] of objectsBelow(schemas)) {
      if (node["type"] !== "object") continue;
      const choices = ((node["oneOf"] ?? []) as { required: string[] }[]).flatMap(({ required }) => required);
      const lists = [node["required"], node["x-oicp-guaranteed"], choices].flatMap((list) => (list ?? []) as string[]);
      const members = Object.keys((node["properties"] ?? {}) as Data);
      expect(
        lists.filter((name) => !members.includes(name)),
        path.join("/"),
      ).toEqual([]);
    }
  });

  it("tells the four notifications apart by a constant", () => {
    for (const type of ["Start", "Progress", "End", "Error"]) {
      expect(at(schemas, [`eRoamingChargingNotification${type}`, "properties", "Type", "const"])).toBe(type);
    }
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
        absoluteRef: "oicp-2.3.yaml",
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

describe("the registry of errata", () => {
  it("comes with overlays that apply without a complaint", () => {
    expect(diagnostics).toEqual([]);
  });

  it("has every erratum of severity H", () => {
    const severe = ["001", "002", "003", "004", "005", "006", "007", "017", "018", "027", "061", "063", "068", "078"];
    const expected = [...severe, "083", "084", "085", "087", "100", "116"].map((number) => `OICP23-E${number}`);
    expect(errata.filter(({ severity }) => severity === "H").map(({ id }) => id)).toEqual(expected);
  });

  it("holds no erratum that neither an action nor a place in the code puts right", () => {
    const used = new Set(
      input.overlays.flatMap(({ data }) => (data as { actions: Data[] }).actions.map((action) => action["x-erratum"])),
    );
    for (const { id, where } of errata) if (where === undefined) expect(used, id).toContain(id);
  });
});
