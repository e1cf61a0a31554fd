import { describe, expect, it } from "vitest";
import { parseSource } from "../../../generator/diagnostics/source-file.js";
import { checkEvidence } from "../../../generator/errata/evidence.js";
import { readErrata } from "../../../generator/errata/read-errata.js";
import type { Source } from "../../../generator/import/sources.js";

const source = (name: string, file: string): Source => ({
  oicp: "2.3",
  name,
  file,
  repository: "r",
  commit: "c",
  path: "p",
  licence: "l",
});
const sources = [
  source("cpo", "cpo/openapi.yaml"),
  source("a", "oicp-2.3/swagger-2021/a.json"),
  source("b", "oicp-2.3/swagger-2021/b.json"),
];

const schemas = (code: object, more: object = {}) => ({ components: { schemas: { Code: code, ...more } } });
const documents: Readonly<Record<string, unknown>> = {
  cpo: schemas(
    { type: "string", maximum: 3, description: "the start" },
    { Other: { type: "string", description: "the start" }, List: { required: ["a", "b"] } },
  ),
  a: schemas({ type: "string", enum: ["000", "001"] }),
  b: schemas({ type: "string", enum: ["000"] }, { Only: { type: "object" } }),
};

/** What is wrong with one statement about these documents. */
function check(statement: string): string[] {
  const text = `x-oicp-errata:
  OICP23-E001: { severity: H, title: t, read: r, write: w, why: y, says: [{ ${statement}, form: f }] }\n`;
  const { errata } = readErrata(parseSource("t.yaml", text).file);
  return checkEvidence("2.3", errata, {
    sources,
    document: ({ name }) => documents[name],
    text: (_, file) => (file === "schemas/On.yaml" ? "properties:\n  on: x\n" : undefined),
  }).map(({ code, message, pointer }) => `${code} ${pointer} ${message}`);
}

const code = 'document: cpo, pointer: "#/components/schemas/Code"';

describe("a statement that still holds", () => {
  it.each([
    ["a part of what is there", `${code}, expect: { type: string, maximum: 3 }`],
    ["what is not there", `${code}, lacks: [maxLength, enum]`],
    ["members", `${code}, has: [maximum]`],
    [
      "entries of a list",
      'document: cpo, pointer: "#/components/schemas/List/required", has: [b], lacks: [c], count: 2',
    ],
    ["a number of nodes", "document: cpo, nodes: \"$..[?@.type == 'string']\", times: 2"],
    [
      "two places alike",
      `document: cpo, pointer: "#/components/schemas/Code/description", same: "#/components/schemas/Other/description"`,
    ],
    ["a text", 'document: cpo, pointer: "#/components/schemas/Code/description", matches: "^the"'],
    ["the text of a file", 'document: cpo, file: schemas/On.yaml, matches: "^ +on:"'],
    ["a place in one document of a group", 'document: swagger-2.3, pointer: "#/components/schemas/Only", has: [type]'],
    ["prose, which is out of reach", "document: cpo-prose"],
  ])("about %s is no diagnostic", (_, statement) => {
    expect(check(statement)).toEqual([]);
  });
});

describe("a statement that does not hold any more", () => {
  it.each([
    ["another value", `${code}, expect: { maximum: 4 }`, /instead of \{"maximum":4\}/],
    ["what is there now", `${code}, lacks: [maximum]`, /now has maximum/],
    ["what is gone", `${code}, has: [pattern]`, /has no pattern/],
    [
      "a place that is gone",
      'document: cpo, pointer: "#/components/schemas/Gone", has: [type]',
      /has nothing at #\/components\/schemas\/Gone any more/,
    ],
    [
      "another number of entries",
      'document: cpo, pointer: "#/components/schemas/List/required", count: 3',
      /2 entries, not 3/,
    ],
    ["another number of nodes", "document: cpo, nodes: \"$..[?@.type == 'string']\", times: 3", /2 nodes, not 3/],
    [
      "two places that differ now",
      'document: cpo, pointer: "#/components/schemas/Code/type", same: "#/components/schemas/Code/description"',
      /no longer says the same/,
    ],
    [
      "another text",
      'document: cpo, pointer: "#/components/schemas/Code/description", matches: "end"',
      /does not match/,
    ],
    ["a file that is gone", "document: cpo, file: schemas/Off.yaml, matches: x", /no file schemas\/Off\.yaml/],
    [
      "one document of a group alone",
      'document: swagger-2.3, pointer: "#/components/schemas/Code/enum", count: 2',
      /1 entries, not 2/,
    ],
  ])("about %s is OICP1006 at the statement", (_, statement, words) => {
    const found = check(statement);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^OICP1006 \/x-oicp-errata\/OICP23-E001\/says\/0 OICP23-E001: /);
    expect(found[0]).toMatch(words);
  });
});

describe("a statement that nobody can check", () => {
  it.each([
    ["no check", code, /nothing tells whether cpo still says so/],
    ["no place", "document: cpo, has: [x]", /does not say where in cpo/],
    ["an unknown document", 'document: cpp, pointer: "#/a", has: [x]', /no document has the name cpp/],
    ["a file without a text to look for", "document: cpo, file: schemas/On.yaml", /wants `matches`/],
  ])("for %s is OICP2008", (_, statement, words) => {
    expect(check(statement)).toEqual([expect.stringMatching(/^OICP2008 /)]);
    expect(check(statement)[0]).toMatch(words);
  });

  it("but a form that is the name of its place says that the place is there", () => {
    const named = (form: string) => {
      const text = `x-oicp-errata:
  OICP23-E001: { severity: H, title: t, read: r, write: w, why: y, says: [{ ${code}, form: ${form} }] }\n`;
      const { errata } = readErrata(parseSource("t.yaml", text).file);
      const official = { sources, document: ({ name }: Source) => documents[name], text: () => undefined };
      return checkEvidence("2.3", errata, official);
    };
    expect(named("Code")).toEqual([]);
    expect(named("any code")).toHaveLength(1);
  });
});
