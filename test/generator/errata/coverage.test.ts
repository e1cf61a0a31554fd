import { describe, expect, it } from "vitest";
import { parseSource } from "../../../generator/diagnostics/source-file.js";
import { buildDocument } from "../../../generator/document/build-document.js";
import { coverage, unexplained } from "../../../generator/errata/coverage/coverage.js";
import type { VersionInput } from "../../../generator/project.js";

const official = `openapi: 3.1.0
info: { title: OICP, version: "9.9" }
servers: [{ url: "https://example.org" }]
paths:
  /things/{ID}:
    post:
      operationId: putThing
      parameters: [{ name: ID, in: path, required: true, schema: { type: string } }]
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
      responses: { "200": { description: "" } }
components:
  schemas:
    Name: { type: string, maximum: 50, pattern: "[A-Z]+" }
    Thing:
      type: object
      required: [Name, Kind]
      properties:
        Name: { $ref: "#/components/schemas/Name" }
        Kind: { type: string, enum: [one, two, three] }
        Count: { type: integer, minimum: 0, maximum: 99 }
        Inline: { type: object, properties: { Deep: { type: number } } }
`;

/** The same as a server once described it: other names, everything in place. */
const witness = `openapi: 3.1.0
info: { title: OICP, version: "9.9" }
paths:
  /things/{ID}:
    post:
      operationId: putThing
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/ThingDTO" } } }
      responses: { "200": { description: "" } }
components:
  schemas:
    ThingDTO:
      type: object
      required: [Kind]
      properties:
        Name: { type: string, maxLength: 40 }
        Kind: { type: string, enum: [one, two] }
`;

const entry = (id: string, says: string) =>
  `  ${id}: { severity: M, title: t, read: r, write: w, why: y, says: [${says}] }`;

/** Every difference, as text, with what explains it. */
function differences(actions: string, says = "{ document: guide, form: f }", witnesses: readonly string[] = []) {
  const { file } = parseSource(
    "spec/overlays/9.9/t.yaml",
    `overlay: 1.1.0
x-oicp-documents: [cpo]
x-oicp-errata:
${entry("OICP99-E001", says)}
${entry("OICP99-E002", "{ document: guide, form: f }")}
actions: ${actions === "" ? "[]" : `\n${actions}`}`,
  );
  const named = (name: string, text: string) => ({ name, file: parseSource(`${name}.yaml`, text).file });
  const input: VersionInput = {
    version: "9.9",
    documents: [named("cpo", official)],
    witnesses: witnesses.map((text) => named("server", text)),
    overlays: [file],
    diagnostics: [],
  };
  const corrected = buildDocument(input.documents, input.overlays);
  expect(corrected.diagnostics).toEqual([]);
  const covered = coverage(input, corrected, corrected.errata);
  const found = covered.differences.map(
    ({ pointer, keyword, value, instead, errata, reasons }) =>
      `${pointer.replace("/components/schemas/", "")} ${keyword} ${String(value)} > ${String(instead)} : ${[...errata, ...reasons].join()}`,
  );
  return { found, facts: covered.documents.map(({ facts }) => facts), open: unexplained(covered).length };
}

describe("what the official document says", () => {
  it("is all found where nothing is corrected", () => {
    const { found, facts } = differences("");
    expect(found).toEqual([]);
    expect(facts[0]).toBeGreaterThan(25);
  });

  it.each([
    [
      "a value that is replaced",
      "$.components.schemas.Thing.properties.Count",
      "update: { maximum: 9 }",
      ["Thing/properties/Count maximum 99 > 9 : OICP99-E001"],
    ],
    [
      "a keyword that is removed",
      "$.components.schemas.Thing.properties.Count.maximum",
      "remove: true",
      ["Thing/properties/Count maximum 99 > undefined : OICP99-E001"],
    ],
    [
      "a member that is removed",
      "$.components.schemas.Thing.properties.Count",
      "remove: true",
      ["Thing/properties/Count member Count > undefined : OICP99-E001"],
    ],
    [
      "an entry of a list that is removed",
      "$.components.schemas.Thing.required[?@ == 'Kind']",
      "remove: true",
      ["Thing required Kind > optional : OICP99-E001"],
    ],
    [
      "a value of an enumeration that is removed",
      "$.components.schemas.Thing.properties.Kind.enum[1]",
      "remove: true",
      ["Thing/properties/Kind enum two > one,three : OICP99-E001"],
    ],
    [
      "a pattern",
      "$.components.schemas.Name",
      'update: { pattern: "^[A-Z]+$" }',
      ["Name pattern [A-Z]+ > ^[A-Z]+$ : OICP99-E001"],
    ],
    [
      "a path that is renamed",
      "$.paths",
      "x-rename: { '/things/{ID}': '/things/{id}' }",
      ["/paths/~1things~1{ID} path /things/{ID} > /things/{id} : OICP99-E001"],
    ],
    [
      "a type that is renamed",
      "$.components.schemas",
      "x-rename: { Name: Title }",
      ["Name component Name > Title : OICP99-E001"],
    ],
    [
      "a member deep inside",
      "$.components.schemas.Thing.properties.Inline.properties.Deep",
      "update: { type: integer }",
      ["Thing/properties/Inline/properties/Deep type number > integer : OICP99-E001"],
    ],
  ])("about %s is explained by the erratum of the action", (_, target, effect, expected) => {
    const { found, open } = differences(`  - { target: "${target}", x-erratum: OICP99-E001, ${effect} }`);
    expect(found).toEqual(expected);
    expect(open).toBe(0);
  });

  it("is not explained by an erratum of another place, or of another keyword in the same place", () => {
    const { found } = differences(`
  - { target: $.components.schemas.Thing.properties.Count.maximum, x-erratum: OICP99-E001, remove: true }
  - { target: $.components.schemas.Thing.properties.Count, x-erratum: OICP99-E002, update: { minimum: 1 } }`);
    expect(found).toEqual([
      "Thing/properties/Count minimum 0 > 1 : OICP99-E002",
      "Thing/properties/Count maximum 99 > undefined : OICP99-E001",
    ]);
  });

  it("is found where a definition was lifted into a component, and explained where that was corrected", () => {
    const { found } = differences(`
  - { target: $.components.schemas.Thing.properties.Count, x-reason: one definition, x-lift: "#/components/schemas/Count" }
  - { target: $.components.schemas.Count, x-erratum: OICP99-E001, update: { maximum: 9 } }`);
    expect(found).toEqual(["Thing/properties/Count maximum 99 > 9 : OICP99-E001"]);
  });

  it("is found under the new name of a member, when the old one is an alias of it", () => {
    const { found } = differences(`
  - { target: $.components.schemas.Thing.properties, x-erratum: OICP99-E001, update: { Number: { type: integer, minimum: 0, maximum: 99, x-oicp-aliases: [Count] } } }
  - { target: $.components.schemas.Thing.properties.Count, x-erratum: OICP99-E001, remove: true }`);
    expect(found).toEqual(["Thing/properties/Count member Count > Number : OICP99-E001"]);
  });

  it("that an action changes for a reason that is no erratum is explained by the reason", () => {
    const { found, open } = differences(
      `  - { target: $.paths.*.post, x-reason: a key, update: { operationId: key } }`,
    );
    expect(found).toEqual(["/paths/~1things~1{ID}/post operationId putThing > key : a key"]);
    expect(open).toBe(0);
  });
});

describe("what a witness says", () => {
  const open = (says: string) => differences("", says, [witness]);

  it("is compared type by type where they are used, whatever their names", () => {
    const { found, open: count } = open("{ document: guide, form: f }");
    expect(found).toEqual(["ThingDTO/properties/Name maxLength 40 > undefined : "]);
    expect(count).toBe(1);
  });

  it("otherwise is explained by an erratum that states it, and by no other", () => {
    const place = 'document: swagger-9.9, pointer: "#/components/schemas/ThingDTO/properties/Name", form: f';
    expect(open(`{ ${place}, expect: { maxLength: 40 } }`).open).toBe(0);
    expect(open(`{ ${place}, expect: { type: string } }`).open).toBe(1);
    expect(open(`{ ${place.replace("Name", "Kind")}, expect: { maxLength: 40 } }`).open).toBe(1);
    expect(open(`{ ${place.replace("swagger-9.9", "swagger-2.2")}, expect: { maxLength: 40 } }`).open).toBe(1);
    const nodes = 'document: swagger-9.9, nodes: "$..[?@.maxLength == 40]", form: f';
    expect(open(`{ ${nodes}, expect: { maxLength: 40 } }`).open).toBe(0);
  });
});
