import { describe, expect, it } from "vitest";
import { printDiagnostics } from "../../../generator/diagnostics/print.js";
import { parseSource } from "../../../generator/diagnostics/source-file.js";
import { buildDocument, type CorrectedDocument } from "../../../generator/document/build-document.js";

type Data = Record<string, unknown>;

const older = `openapi: 3.1.0
info: { title: OICP, version: "2.2" }
tags: [{ name: Sessions }]
paths:
  /old/{externalId}:
    post:
      operationId: start
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/StartDTO" } } } }
components:
  schemas:
    StartDTO:
      type: object
      properties:
        Id: { type: string, pattern: "^[A-Z]$" }
        Tag: { $ref: "#/components/schemas/Old~1Tag" }
        Count: { type: integer, maximum: 9 }
    StopDTO: { type: object, properties: { Id: { type: string, pattern: "^[A-Z]$" }, Power: { type: string, enum: [a] } } }
    Old/Tag: { type: object, properties: { Text: { type: string } } }
`;

const newer = `openapi: 3.1.0
info: { title: OICP, version: "2.3" }
tags: [{ name: Sessions, description: Running sessions. }]
paths:
  /new:
    post: { operationId: start, description: Starts., x-oicp-retry: never, x-oicp-errata: [OICP23-E001] }
components:
  responses: { Bad: { description: Wrong. } }
  schemas:
    Start:
      type: object
      description: A start.
      x-oicp-errata: [OICP23-E001]
      properties:
        Id: { type: string, description: Its id. }
        Count: { type: integer, description: How often., x-oicp-unit: times }
        Tag: { type: object, x-oicp-type: Tag, description: Its tag., properties: { Text: { description: What is on it. } } }
    Stop: { type: object, properties: { Power: { description: Its power., x-oicp-errata: [OICP23-E001] } } }
`;

const errata =
  "x-oicp-errata: { OICP23-E001: { severity: H, title: t, says: [{ document: wire, form: f }], read: r, write: w, why: y } }";

function overlayOf(actions: string, head = "") {
  const text = `overlay: 1.1.0\ninfo: { title: t, version: 1.0.0 }\nx-oicp-documents: [merged]\n${head}\nactions:\n${actions}`;
  return parseSource("spec/overlays/2.2/t.yaml", text).file;
}

const documentOf = (version: string, text: string) => [
  { name: "cpo", file: parseSource(`spec/documents/${version}/cpo.yaml`, text).file },
];

const others = new Map<string, CorrectedDocument>([
  ["2.3", buildDocument(documentOf("2.3", newer), [overlayOf("  []", errata)])],
]);

/** The older document corrected by actions, when the newer one is known. */
function correct(actions: string) {
  const overlay = overlayOf(actions);
  const documents = documentOf("2.2", older);
  const result = buildDocument(documents, [overlay], others);
  const document = result.document as {
    tags: Data[];
    paths: Record<string, { post: Data }>;
    components: Record<string, Record<string, Data>>;
  };
  const printed = printDiagnostics(result.diagnostics, [overlay, ...documents.map(({ file }) => file)]);
  return {
    document,
    schemas: document.components["schemas"] ?? {},
    printed,
    codes: result.diagnostics.map(({ code }) => code),
  };
}

describe("renaming", () => {
  it("keeps the order of a map and turns every reference to what it renames", () => {
    const { document, schemas, codes } = correct(`
  - target: $.components.schemas
    x-erratum: OICP23-E001
    x-rename: { StartDTO: Start, Old/Tag: Tag }
  - target: $.paths
    x-reason: t
    x-rename: { "/old/{externalId}": "/new" }`);
    expect(codes).toEqual([]);
    expect(Object.keys(schemas)).toEqual(["Start", "StopDTO", "Tag"]);
    expect(schemas["Start"]).toMatchObject({
      properties: { Tag: { $ref: "#/components/schemas/Tag" } },
      "x-oicp-errata": ["OICP23-E001"],
    });
    expect(document.paths["/new"]?.post["requestBody"]).toMatchObject({
      content: { "application/json": { schema: { $ref: "#/components/schemas/Start" } } },
    });
  });

  it.each([
    ["something that is not there", "{ GoneDTO: Gone }", "OICP2004", "There is no GoneDTO to rename."],
    ["to a name that is taken", "{ StartDTO: StopDTO }", "OICP2006", "The name StopDTO is taken."],
    ["two things to one name", "{ StartDTO: Same, StopDTO: Same }", "OICP2006", "The name Same is taken."],
    ["to no name", "{ StartDTO: 1 }", "OICP2006", "another form"],
  ])("%s is a diagnostic with its place, and renames nothing", (_, names, code, message) => {
    const { schemas, codes, printed } = correct(`
  - target: $.components.schemas
    x-reason: t
    x-rename: ${names}`);
    expect(codes).toContain(code);
    expect(printed).toMatch(/^spec\/overlays\/2\.2\/t\.yaml:\d+:\d+ {2}error/);
    expect(printed).toContain(message);
    expect(Object.keys(schemas)).toEqual(["StartDTO", "StopDTO", "Old/Tag"]);
  });

  it("of two things into each other's names is possible", () => {
    const { schemas, codes } = correct(`
  - target: $.components.schemas
    x-reason: t
    x-rename: { StartDTO: StopDTO, StopDTO: StartDTO }`);
    expect(codes).toEqual([]);
    expect(Object.keys(schemas)).toEqual(["StopDTO", "StartDTO", "Old/Tag"]);
  });
});

describe("lifting", () => {
  const lift = (target: string, matches: number): string => `
  - target: ${target}
    x-reason: t
    x-matches: ${matches}
    x-lift: "#/components/schemas/Id"`;

  it("makes one component of what is defined at several places", () => {
    const { schemas, codes } = correct(lift("$.components.schemas..properties.Id", 2));
    expect(codes).toEqual([]);
    expect(schemas["Id"]).toEqual({ type: "string", pattern: "^[A-Z]$" });
    for (const name of ["StartDTO", "StopDTO"]) {
      expect(schemas[name]?.["properties"]).toMatchObject({ Id: { $ref: "#/components/schemas/Id" } });
    }
  });

  it("refuses what differs, from one another or from the component, and changes nothing", () => {
    const { schemas, codes, printed } = correct(lift("$.components.schemas.*.properties['Id', 'Power']", 3));
    expect(codes).toEqual(["OICP2004"]);
    expect(printed).toContain("#/components/schemas/StopDTO/properties/Power says");
    expect(Object.keys(schemas)).not.toContain("Id");
    const second = lift("$.components.schemas..properties.Id", 2) + lift("$.components.schemas..properties.Power", 1);
    expect(correct(second).codes).toEqual(["OICP2004"]);
  });
});

describe("taking over from another version", () => {
  const inherit = (members: string, from = "2.3", target = "$"): string => `
  - target: ${target}
    x-reason: t
    x-inherit: { from: "${from}", members: ${members} }`;
  const renamed = `
  - target: $.components.schemas
    x-reason: t
    x-rename: { StartDTO: Start, StopDTO: Stop, Old/Tag: Tag }`;

  it("gives things of the same name the members they lack, whether they stand alone or nested", () => {
    const { document, schemas, codes } = correct(`${renamed}
  - target: $.components.schemas.Start.properties.Count
    x-reason: t
    update: { description: Our own. }
${inherit("[description, x-oicp-unit, x-oicp-retry]")}`);
    expect(codes).toEqual([]);
    expect(document.tags).toEqual([{ name: "Sessions", description: "Running sessions." }]);
    expect(document.paths["/old/{externalId}"]?.post).toMatchObject({
      description: "Starts.",
      "x-oicp-retry": "never",
    });
    expect(schemas["Start"]).toMatchObject({
      description: "A start.",
      properties: {
        Id: { description: "Its id." },
        Count: { description: "Our own.", "x-oicp-unit": "times" },
        Tag: { description: "Its tag." },
      },
    });
    expect(schemas["Tag"]).toMatchObject({ properties: { Text: { description: "What is on it." } } });
    expect(schemas["Stop"]?.["properties"]).toMatchObject({ Power: { description: "Its power." } });
    expect(JSON.stringify(document)).not.toContain("OICP23-E001");
  });

  it("copies a node, without the errata of the other version", () => {
    const { document, schemas, codes } = correct(`
  - target: $.components.schemas.StartDTO
    x-erratum: [OICP23-E001]
    copy: $.components.schemas.Stop.properties.Power
    x-copy-from: "2.3"
  - target: $.components
    x-reason: t
    update: { responses: {} }
  - target: $.components.responses
    x-reason: t
    copy: $.components.responses
    x-copy-from: "2.3"`);
    expect(codes).toEqual([]);
    expect(document.components["responses"]).toEqual({ Bad: { description: "Wrong." } });
    expect(schemas["StartDTO"]).toMatchObject({ description: "Its power.", "x-oicp-errata": ["OICP23-E001"] });
  });

  it.each([
    ["a version that is not there", inherit("[description]", "2.4")],
    ["into a part of the document", inherit("[description]", "2.3", "$.components")],
    ["nothing in particular", inherit("[]")],
    ["a node without saying which", `\n  - target: $\n    x-reason: t\n    x-copy-from: "2.3"`],
  ])("%s is a diagnostic with its place", (_, action) => {
    const { codes, printed } = correct(action);
    expect(new Set(codes)).toEqual(new Set(["OICP2006"]));
    expect(printed).toMatch(/^spec\/overlays\/2\.2\/t\.yaml:\d+:\d+ {2}error OICP2006/);
  });

  it("an erratum is described in one version alone", () => {
    const overlay = overlayOf("  []", errata);
    const { diagnostics } = buildDocument(documentOf("2.2", older), [overlay], others);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["OICP4002", "OICP23-E001 is described twice."],
    ]);
  });
});
