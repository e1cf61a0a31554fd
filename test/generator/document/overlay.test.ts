import { describe, expect, it } from "vitest";
import { parseSource } from "../../../generator/diagnostics/source-file.js";
import { printDiagnostics } from "../../../generator/diagnostics/print.js";
import { buildDocument } from "../../../generator/document/build-document.js";

const cpo = `openapi: 3.1.0
info: { title: OICP, version: "2.3" }
paths: {}
components:
  schemas:
    Name: { type: string, maximum: 50 }
    Record:
      type: object
      required: [Id]
      properties:
        Id: { $ref: "#/components/schemas/Name" }
        Tag: { type: string, maximum: 50 }
        Count: { type: integer, maximum: 99 }
`;

interface Options {
  /** Name and text of each document. */
  readonly documents?: readonly (readonly [string, string])[];
  readonly head?: string;
}

/** The corrected document of one official document and one overlay, with the diagnostics as they are printed. */
function correct(actions: string, { documents = [["cpo", cpo]], head = "x-oicp-documents: [cpo]" }: Options = {}) {
  const overlay = parseSource(
    "spec/overlays/t.yaml",
    `overlay: 1.1.0
info: { title: t, version: 1.0.0 }
${head}
x-oicp-errata:
  OICP23-E001: { severity: H, title: t, says: [{ document: guide, form: f }], read: r, write: w, why: y }
actions:
${actions}`,
  ).file;
  const named = documents.map(([name, text]) => ({
    name,
    file: parseSource(`spec/documents/${name}.yaml`, text).file,
  }));
  const result = buildDocument(named, [overlay]);
  const printed = printDiagnostics(result.diagnostics, [...named.map(({ file }) => file), overlay]);
  const schemas = (result.document as { components: { schemas: Record<string, Record<string, unknown>> } }).components
    .schemas;
  return { ...result, schemas, printed, codes: result.diagnostics.map(({ code }) => code) };
}

describe("overlay actions", () => {
  it("merge objects, replace values, concatenate lists, and leave their erratum on what they touch", () => {
    const { schemas, codes } = correct(`
  - target: $.components.schemas.Record
    x-erratum: OICP23-E001
    update: { required: [Tag], properties: { Count: { maximum: 100 } } }`);
    expect(codes).toEqual([]);
    expect(schemas["Record"]).toMatchObject({
      required: ["Id", "Tag"],
      properties: { Count: { type: "integer", maximum: 100 } },
      "x-oicp-errata": ["OICP23-E001"],
    });
  });

  it("change every node that a filter matches, when their number is the one expected", () => {
    const { schemas, codes } = correct(`
  - target: $..[?@.type == 'string' && @.maximum == 50]
    x-erratum: OICP23-E001
    x-expect: { maximum: 50 }
    x-matches: 2
    update: { maxLength: 50 }
  - target: $..[?@.type == 'string'].maximum
    x-erratum: OICP23-E001
    x-matches: 2
    remove: true`);
    expect(codes).toEqual([]);
    expect(schemas["Name"]).toEqual({ type: "string", maxLength: 50, "x-oicp-errata": ["OICP23-E001"] });
    expect(schemas["Record"]?.["properties"]).toMatchObject({ Count: { maximum: 99 } });
  });

  it("remove items of a list last first, so that none moves before its turn", () => {
    const list = cpo.replace("required: [Id]", "required: [a, b, x, d, b]");
    const { schemas } = correct(
      `
  - target: $.components.schemas.Record.required[?@ == 'a' || @ == 'b']
    x-reason: test
    x-matches: 3
    remove: true`,
      { documents: [["cpo", list]] },
    );
    expect(schemas["Record"]?.["required"]).toEqual(["x", "d"]);
  });

  it("copy one node into another", () => {
    const { schemas } = correct(`
  - target: $.components.schemas.Record.properties
    x-reason: test
    update: { Other: {} }
  - target: $.components.schemas.Record.properties.Other
    x-reason: test
    copy: $.components.schemas.Record.properties.Tag`);
    expect(schemas["Record"]?.["properties"]).toMatchObject({ Other: { type: "string", maximum: 50 } });
  });

  it.each([
    ["matches nothing", "target: $.components.schemas.Gone\n    x-reason: t\n    remove: true", "OICP2003"],
    [
      "finds another value",
      "target: $.components.schemas.Name\n    x-reason: t\n    x-expect: { maximum: 49 }\n    remove: true",
      "OICP2004",
    ],
    [
      "expects a member that is gone",
      "target: $.components.schemas.Name\n    x-reason: t\n    x-expect: { pattern: x }\n    remove: true",
      "OICP2004",
    ],
    ["is no JSONPath", "target: $.components[\n    x-reason: t\n    remove: true", "OICP2002"],
    ["says not why", "target: $.components\n    update: {}", "OICP2005"],
    ["does two things", "target: $.components\n    x-reason: t\n    update: {}\n    remove: true", "OICP2006"],
    [
      "names an erratum nobody described",
      "target: $.components\n    x-erratum: OICP23-E999\n    update: {}",
      "OICP2007",
    ],
    [
      "is for a document that is not there",
      "target: $.components\n    x-reason: t\n    x-documents: [emp]\n    update: {}",
      "OICP2001",
    ],
  ])("an action that %s is a diagnostic with its place", (_, action, code) => {
    const { codes, printed } = correct(`  - ${action}`);
    expect(codes).toEqual([code]);
    expect(printed).toMatch(new RegExp(`^spec/overlays/t\\.yaml:\\d+:\\d+  error ${code}`));
    expect(printed).toContain("> ");
  });

  it("all that is wrong is collected, not the first thing alone", () => {
    const { codes } = correct(`
  - target: $.nothing
    x-reason: t
    remove: true
  - target: $.components.schemas.Name
    x-reason: t
    x-expect: { maximum: 1 }
    update: {}`);
    expect(codes).toEqual(["OICP2003", "OICP2004"]);
  });

  it("a file that is no overlay is a diagnostic", () => {
    const file = parseSource("spec/overlays/t.yaml", "openapi: 3.1.0\n").file;
    const document = { name: "cpo", file: parseSource("spec/documents/cpo.yaml", cpo).file };
    expect(buildDocument([document], [file]).diagnostics.map(({ code }) => code)).toEqual(["OICP2001"]);
  });
});

describe("merging documents", () => {
  const both = (emp: string) => ({
    documents: [
      ["cpo", cpo],
      ["emp", emp],
    ] as const,
    head: "x-oicp-documents: [merged]",
  });

  it("takes what both say alike once, and what one says alone", () => {
    const { schemas, codes } = correct("  []", both(`${cpo}    Extra: { type: boolean }\n`));
    expect(codes).toEqual([]);
    expect(Object.keys(schemas)).toEqual(["Name", "Record", "Extra"]);
  });

  it("a difference that no overlay decided is a diagnostic with both places", () => {
    const { codes, printed } = correct(
      "  []",
      both(cpo.replace("Count: { type: integer, maximum: 99 }", "Count: { type: number }")),
    );
    expect(codes).toEqual(["OICP3001"]);
    expect(printed).toMatch(/^spec\/documents\/emp\.yaml:13:\d+  error OICP3001/);
    expect(printed).toContain('spec/documents/cpo.yaml:13:18 says "integer", this document says "number"');
  });

  it("an overlay on the one that is wrong decides it", () => {
    const { codes, schemas } = correct(
      `
  - target: $.components.schemas.Record.properties.Count
    x-documents: [emp]
    x-erratum: OICP23-E001
    x-expect: { maximum: 9 }
    update: { maximum: 99 }`,
      both(cpo.replace("maximum: 99", "maximum: 9")),
    );
    expect(codes).toEqual([]);
    expect(schemas["Record"]?.["properties"]).toMatchObject({ Count: { maximum: 99 } });
  });
});
