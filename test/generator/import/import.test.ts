import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { printDiagnostics } from "../../../generator/diagnostics/print.js";
import { importAll } from "../../../generator/import/import-all.js";
import { importDocument } from "../../../generator/import/import-document.js";
import type { Source } from "../../../generator/import/sources.js";
import { verify } from "../../../generator/import/verify.js";
import { readSources, repository } from "../../../generator/project.js";
import { officialDocuments } from "../../support/official-documents.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "oicp-import-"));
});
afterEach(() => rm(folder, { recursive: true }));

const source: Source = {
  oicp: "9.9",
  name: "t",
  file: "api.yaml",
  repository: "r",
  commit: "c",
  path: "p",
  licence: "l",
};

async function imported(files: Record<string, string>, more: Partial<Source> = {}) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const result = await importDocument({ ...source, ...more }, folder);
  return { ...result, printed: printDiagnostics(result.diagnostics, result.files) };
}

const api = `openapi: 3.0.0
info: { title: Some title, version: 1.2.3, description: Some prose }
tags: [{ name: one, description: more prose }]
paths:
  /things/{id}:
    post:
      summary: prose
      description: prose
      operationId: putThing
      requestBody:
        content:
          application/json:
            schema: { $ref: "./thing.yaml" }
      responses:
        "200": { description: prose }
components:
  schemas:
    Thing: { $ref: "./thing.yaml" }
`;
const thing = `type: object
description: prose
required: [description, on]
properties:
  description: { type: string, description: prose, example: prose, maximum: 5 }
  on: { type: boolean }
example: { description: prose }
`;

describe("importing an official document", () => {
  it("keeps the facts and drops the prose, but not members that bear the name of prose", async () => {
    const { text, diagnostics, source: read } = await imported({ "api.yaml": api, "thing.yaml": thing });
    expect(diagnostics).toEqual([]);
    expect(text).not.toMatch(/prose|Some title/);
    expect(text).toContain("openapi: 3.1.0");
    expect(text).toContain("version: 1.2.3");
    expect(text).toMatch(/properties:\n\s+description:\n\s+type: string\n\s+maximum: 5/);
    expect(text).toContain('"on":');
    expect(Object.keys(read.sha256 ?? {})).toEqual(["api.yaml", "thing.yaml"]);
  });

  it("upgrades Swagger 2.0 and mends what trips converters", async () => {
    const swagger = {
      swagger: "2.0",
      info: { title: "t", version: "1" },
      host: "https://service-qa.hubject.com",
      basePath: "/",
      paths: {
        "/api/oicp/things/{id}": {
          post: {
            consumes: ["application/json"],
            produces: ["application/json;charset=UTF-8"],
            parameters: [
              { name: "id", in: "path", required: false, type: "string" },
              { name: "body", in: "body", required: true, schema: { $ref: "#/definitions/Thing model" } },
            ],
            responses: { "200": { description: "x", schema: { $ref: "#/definitions/Thing model" } } },
          },
        },
        "/api/oicp/other": { post: { responses: { "200": { description: "x" } } } },
      },
      definitions: { "Thing model": { type: "object" }, Unused: { type: "object" } },
    };
    const { text, diagnostics } = await imported(
      { "api.json": JSON.stringify(swagger) },
      { file: "api.json", only: ["/things/{id}"] },
    );
    expect(diagnostics).toEqual([]);
    expect(text).toContain("url: https://service-qa.hubject.com/api/oicp");
    expect(text).toContain("#/components/schemas/Thingmodel");
    expect(text).toContain("required: true");
    expect(text).not.toMatch(/charset|Unused|other/);
  });

  it.each([
    ["invalid YAML", { "api.yaml": "openapi: 3.0.0\npaths: {a: [}\n" }, /^api\.yaml:2:\d+ {2}error OICP1001/],
    ["not OpenAPI", { "api.yaml": "title: something else\n" }, /^api\.yaml:1:1 {2}error OICP1002/],
    ["a file that is not there", {}, /^api\.yaml:1:1 {2}error OICP1004/],
    [
      "a reference to no file",
      { "api.yaml": api },
      /^api\.yaml:13:\d+ {2}error OICP1003[^]*thing\.yaml, which is not there/,
    ],
    [
      "a reference to no component",
      { "api.yaml": api.replaceAll("./thing.yaml", "#/components/schemas/Nothing") },
      /^api\.yaml:13:\d+ {2}error OICP1003[^]*> 13 \|/,
    ],
    [
      "invalid YAML in a file that is referenced",
      { "api.yaml": api, "thing.yaml": "type: [object\n" },
      /^thing\.yaml:\d+:\d+ {2}error OICP1001/,
    ],
  ])("%s is a diagnostic with its place", async (_, files, expected) => {
    const { text, printed } = await imported(files as Record<string, string>);
    expect(text).toBeUndefined();
    expect(printed).toMatch(expected);
  });
});

describe("Hubject's official documents", () => {
  it("yield spec/documents, byte by byte, twice", async (context) => {
    const official = officialDocuments(context);
    const sources = await readSources(repository);
    const once = await importAll(sources, official);
    expect(once.diagnostics).toEqual([]);
    expect((await verify(once, repository)).diagnostics).toEqual([]);
    expect((await importAll(sources, official)).files).toEqual(once.files);
  });

  it("no longer do after one changed byte", async (context) => {
    await cp(officialDocuments(context), folder, { recursive: true });
    const changed = join(folder, "oicp-2.3/openapi-cpo/schemas/UID.yaml");
    const bytes = await readFile(changed, "utf8");
    await rm(changed);
    await writeFile(changed, bytes.replace("8}", "9}"));
    const { diagnostics } = await verify(await importAll(await readSources(repository), folder), repository);
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/^OICP1005 From line \d+ on/),
      "OICP1005 oicp-2.3/openapi-cpo/schemas/UID.yaml has changed.",
    ]);
  });

  it("nor when the change is in prose alone, which the facts do not show", async (context) => {
    await cp(officialDocuments(context), folder, { recursive: true });
    const changed = join(folder, "oicp-2.3/openapi-cpo/info.yaml");
    const bytes = await readFile(changed, "utf8");
    await rm(changed);
    await writeFile(changed, `${bytes} `);
    const { diagnostics } = await verify(await importAll(await readSources(repository), folder), repository);
    expect(diagnostics.map(({ message }) => message)).toEqual(["oicp-2.3/openapi-cpo/info.yaml has changed."]);
  });
});
