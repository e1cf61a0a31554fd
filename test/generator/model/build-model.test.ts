import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { buildModel } from "../../../generator/model/build-model.js";

const text = readFileSync(new URL("../emit/fixtures/tiny.yaml", import.meta.url), "utf8");

// oxlint-disable-next-line typescript/no-explicit-any -- a mistake may be anywhere in the document
type Yaml = Record<string, any>;

/** The fixture as its author, or the author of a mistake, would write it. */
function document(change: (data: Yaml) => void = () => {}): Yaml {
  const data = parse(text) as Yaml;
  change(data);
  return data;
}

const switchLamp = (data: Yaml): Yaml => data["paths"]["/lamps/v1/operators/{operatorID}/switch"].post;
const schemas = (data: Yaml): Yaml => data["components"].schemas;

describe("buildModel", () => {
  it("says in plain data what a document says", async () => {
    const { model, diagnostics } = buildModel(document());
    expect(diagnostics).toEqual([]);
    await expect(`${JSON.stringify(model, null, 2)}\n`).toMatchFileSnapshot("fixtures/tiny.model.json");
  });

  it("does not change the document, nor lets the model be changed", () => {
    const given = document();
    const { model } = buildModel(given);
    expect(given).toEqual(document());
    expect(Object.isFrozen(model.messages[0]?.shape)).toBe(true);
    expect(() => (model.operations as unknown[]).push({})).toThrow(TypeError);
  });

  it("lets nested types share a name when they demand the same", () => {
    const twice = document((data) => {
      schemas(data)["GoodNews"].properties.Why = {
        type: "string",
        enum: ["Fire", "Water"],
        "x-oicp-type": "Reason",
        description: "Said differently.",
      };
    });
    const { model, diagnostics } = buildModel(twice);
    expect(diagnostics).toEqual([]);
    expect(model.messages.filter(({ name }) => name === "Reason")).toHaveLength(1);
  });
});

describe("what is wrong with a document is a diagnostic with its place", () => {
  const lamp = "/components/schemas/Lamp";
  const operation = "/paths/~1lamps~1v1~1operators~1{operatorID}~1switch/post";
  const mistakes: [what: string, change: (data: Yaml) => void, code: string, pointer: string][] = [
    ["another version of OpenAPI", (data) => (data["openapi"] = "3.0.3"), "OICP1002", "/openapi"],
    ["no version of the protocol", (data) => (data["info"].version = "new"), "OICP1002", "/info/version"],
    ["an operation without legs", (data) => delete switchLamp(data)["x-oicp-legs"], "OICP4001", operation],
    ["a leg without a receiver", (data) => delete switchLamp(data)["x-oicp-legs"][0].receiver, "OICP4007", operation],
    ["no retry class", (data) => delete switchLamp(data)["x-oicp-retry"], "OICP4007", operation],
    ["no deadline", (data) => delete switchLamp(data)["x-oicp-deadline"], "OICP4007", operation],
    [
      "a partner that the message does not name",
      (data) => (switchLamp(data)["x-oicp-partner"].member = "/Operator/ID"),
      "OICP4007",
      operation,
    ],
    [
      "a parameter that the path does not have",
      (data) => (switchLamp(data)["x-oicp-partner"].parameter = "providerID"),
      "OICP4007",
      operation,
    ],
    [
      "a leg that requires an unknown member",
      (data) => (switchLamp(data)["x-oicp-legs"][1].requires = ["Lamp"]),
      "OICP4007",
      operation,
    ],
    [
      "a request that is no component",
      (data) => (switchLamp(data)["requestBody"].content["application/json"].schema = { type: "string" }),
      "OICP4007",
      operation,
    ],
    [
      "pages without records",
      (data) => (data["paths"]["/lamps/v1/providers/{providerID}/list"].post["x-oicp-pagination"].records = "items"),
      "OICP4007",
      "/paths/~1lamps~1v1~1providers~1{providerID}~1list/post",
    ],
    [
      "a key that is no identifier",
      (data) => (switchLamp(data)["operationId"] = "switch-lamp"),
      "OICP4006",
      `${operation}/operationId`,
    ],
    [
      "two operations of one key",
      (data) => (data["paths"]["/news/v1/news"].post["x-oicp-operations"][1].operationId = "sendGoodNews"),
      "OICP4002",
      "/paths/~1news~1v1~1news/post/x-oicp-operations/1",
    ],
    [
      "an operation that one role receives from two",
      (data) => (switchLamp(data)["x-oicp-legs"][1] = { ...switchLamp(data)["x-oicp-legs"][0], sender: "EMP" }),
      "OICP4002",
      operation,
    ],
    [
      "a reference to nothing",
      (data) => (schemas(data)["Lamp"].properties.Colour = { $ref: "#/components/schemas/Color" }),
      "OICP4003",
      `${lamp}/properties/Colour/$ref`,
    ],
    [
      "a reference to something that is no schema",
      (data) => (schemas(data)["Lamp"].properties.Colour = { $ref: "#/components/responses/Lamps" }),
      "OICP4003",
      `${lamp}/properties/Colour/$ref`,
    ],
    [
      "a required member that is none",
      (data) => schemas(data)["Lamp"].required.push("Wattage"),
      "OICP4004",
      `${lamp}/required`,
    ],
    [
      "a guaranteed member that is none",
      (data) => schemas(data)["Lamp"]["x-oicp-guaranteed"].push("Wattage"),
      "OICP4004",
      `${lamp}/x-oicp-guaranteed`,
    ],
    [
      "a choice between members that are none",
      (data) => schemas(data)["Where"].oneOf.push({ required: ["River"] }),
      "OICP4004",
      "/components/schemas/Where/oneOf",
    ],
    [
      "a choice that is not between members",
      (data) => schemas(data)["Where"].oneOf.push({ type: "object" }),
      "OICP4005",
      "/components/schemas/Where/oneOf/2",
    ],
    [
      "a bound on the wrong type",
      (data) => (schemas(data)["Text"].maximum = 5),
      "OICP4005",
      "/components/schemas/Text/maximum",
    ],
    [
      "a keyword that the model does not know",
      (data) => (schemas(data)["Lamp"].additionalProperties = false),
      "OICP4005",
      `${lamp}/additionalProperties`,
    ],
    [
      "a constraint beside a reference",
      (data) => (schemas(data)["Lamp"].properties.Colour.maxLength = 4),
      "OICP4005",
      `${lamp}/properties/Colour/maxLength`,
    ],
    [
      "a misspelt extension",
      (data) => (schemas(data)["Lamp"].properties.Colour["x-oicp-alias"] = ["Color"]),
      "OICP4005",
      `${lamp}/properties/Colour/x-oicp-alias`,
    ],
    [
      "a type that is a list",
      (data) => (schemas(data)["Text"].type = ["string", "null"]),
      "OICP4005",
      "/components/schemas/Text",
    ],
    ["an unknown type", (data) => (schemas(data)["Text"].type = "text"), "OICP4005", "/components/schemas/Text"],
    [
      "an unknown format",
      (data) => (schemas(data)["Text"].format = "uuid"),
      "OICP4005",
      "/components/schemas/Text/format",
    ],
    [
      "a pattern that is illegal with the u flag",
      (data) => (schemas(data)["LampID"].pattern = "^a\\-b$"),
      "OICP4005",
      "/components/schemas/LampID/pattern",
    ],
    [
      "a spelling of a value that does not exist",
      (data) => (schemas(data)["Colour"]["x-oicp-value-aliases"] = { pink: "rose" }),
      "OICP4005",
      "/components/schemas/Colour/x-oicp-value-aliases/pink",
    ],
    [
      "a member that every object has",
      (data) =>
        (schemas(data)["Lamp"].properties = { ...schemas(data)["Lamp"].properties, constructor: { type: "string" } }),
      "OICP4006",
      `${lamp}/properties/constructor`,
    ],
    [
      "a type that TypeScript has",
      (data) => (schemas(data)["Record"] = { type: "string" }),
      "OICP4006",
      "/components/schemas/Record",
    ],
    [
      "a type whose name is no identifier",
      (data) => (schemas(data)["Lamp type"] = { type: "string" }),
      "OICP4006",
      "/components/schemas/Lamp type",
    ],
    [
      "two nested types of one name",
      (data) =>
        (schemas(data)["GoodNews"].properties.Why = { type: "string", enum: ["Rain"], "x-oicp-type": "Reason" }),
      "OICP4002",
      "/components/schemas/BadNews/properties/Why",
    ],
    [
      "a nested type named as a component is",
      (data) => (schemas(data)["SwitchLamp"].properties.Dim["x-oicp-type"] = "Where"),
      "OICP4002",
      "/components/schemas/SwitchLamp/properties/Dim",
    ],
    [
      "names that differ only in their first letter",
      (data) => (schemas(data)["lamp"] = { type: "string" }),
      "OICP4002",
      "/components/schemas/lamp",
    ],
    [
      "a type named as the values of another",
      (data) => (schemas(data)["ColourValues"] = { type: "string" }),
      "OICP4002",
      "/components/schemas/ColourValues",
    ],
    [
      "a spelling that is a member of its own",
      (data) => (schemas(data)["Lamp"].properties.Colour["x-oicp-aliases"] = ["Hours"]),
      "OICP4002",
      `${lamp}/properties/Colour`,
    ],
  ];

  it.each(mistakes)("%s", (_, change, code, pointer) => {
    const { diagnostics } = buildModel(document(change));
    expect(diagnostics).toContainEqual(expect.objectContaining({ code, pointer, severity: "error" }));
  });

  it("all of them together, not one at a time", () => {
    const { diagnostics } = buildModel(
      document((data) => {
        delete switchLamp(data)["x-oicp-legs"];
        schemas(data)["Text"].maximum = 5;
        schemas(data)["Lamp"].required.push("Wattage");
      }),
    );
    expect(diagnostics.map(({ code }) => code).toSorted()).toEqual(["OICP4001", "OICP4004", "OICP4005"]);
  });

  it("even of what is no document at all", () => {
    for (const nothing of [
      undefined,
      null,
      "text",
      [],
      {},
      { openapi: "3.1.0", info: null, components: 5, paths: { "/x": 1 } },
    ]) {
      expect(buildModel(nothing).diagnostics).not.toEqual([]);
    }
  });
});
