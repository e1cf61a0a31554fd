import { describe, expect, it } from "vitest";
import { error, type Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { parseSource } from "../../../generator/diagnostics/source-file.js";
import { buildDocument } from "../../../generator/document/build-document.js";
import { atOverlays } from "../../../generator/errata/overlay-place.js";

const official = parseSource(
  "spec/documents/9.1/one.yaml",
  `openapi: 3.1.0
paths: {}
components:
  schemas:
    Plug:
      type: object
      properties:
        Socket: { type: string }
        Cable: { description: of no type }
`,
).file;

const overlay = parseSource(
  "spec/overlays/9.1/10-words.yaml",
  `overlay: 1.1.0
x-oicp-documents: [one]
actions:
  - target: $.components.schemas.Plug.properties
    x-reason: words
    update:
      Socket: { description: what is plugged into }
      Cable: { description: what is plugged in }
      Lamp: { description: what shines }
  - target: $.components.schemas.Plug.properties.Lamp
    x-reason: words
    update: { x-oicp-unit: lumen }
  - target: $.components.schemas
    x-reason: names
    x-rename: { Plug: Connector }
`,
).file;

/** Where a diagnostic about a member of the corrected document ends up. */
function placed(...segments: string[]): Partial<Diagnostic> {
  const documents = [{ name: "one", file: official }];
  const corrected = buildDocument(documents, [overlay]);
  expect(corrected.diagnostics).toEqual([]);
  const pointer = ["/components/schemas/Connector", ...segments].join("/");
  const [found] = atOverlays([error("OICP4005", "It has no type.", pointer)], corrected, documents);
  return found ?? {};
}

describe("a diagnostic about the corrected document", () => {
  it("points to the overlay that makes a member out of nothing, also after a renaming", () => {
    expect(placed("properties", "Lamp")).toMatchObject({
      file: overlay.path,
      pointer: "/actions/0/update/Lamp",
      message: "At #/components/schemas/Connector/properties/Lamp: It has no type.",
    });
    expect(overlay.locate("/actions/0/update/Lamp")).toEqual({ line: 9, column: 7 });
  });

  it("points to the very keyword that an overlay adds", () => {
    expect(placed("properties", "Lamp", "x-oicp-unit")).toMatchObject({ pointer: "/actions/1/update/x-oicp-unit" });
  });

  it("stays where it is when an official document says something there", () => {
    for (const place of ["properties/Socket", "properties/Cable", "properties/Cable/description", "type"]) {
      const found = placed(place);
      expect(found, place).not.toHaveProperty("file");
      expect(found.pointer, place).toBe(`/components/schemas/Connector/${place}`);
    }
  });
});
