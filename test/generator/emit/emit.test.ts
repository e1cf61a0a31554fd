import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { emit, emitShared, type Emission } from "../../../generator/emit/emit.js";
import { buildModel } from "../../../generator/model/build-model.js";

const text = readFileSync(new URL("fixtures/tiny.yaml", import.meta.url), "utf8");
const files = [
  "openapi",
  "messages",
  "received",
  "validators",
  "schemas",
  "operations",
  "cpo",
  "emp",
  "hubject",
  "samples",
  "msw",
  "testing",
];
const errata = [
  {
    id: "TINY-E001",
    severity: "H",
    title: 'Says "on"',
    says: [
      { document: "one", pointer: "#/x", form: "on" },
      { document: "two", form: "off" },
    ],
    read: "both",
    write: "on",
    why: "It is brighter.",
  },
] as const;

async function emitted(): Promise<Emission> {
  const document: unknown = parse(text);
  return emit(buildModel(document).model, document);
}

describe("emit", () => {
  let emission: Emission;
  beforeAll(async () => {
    emission = await emitted();
  });

  it("finds nothing wrong with what it wrote", () => {
    expect(emission.diagnostics).toEqual([]);
    expect([...emission.files.keys()]).toEqual(files.map((name) => `v9.1/${name}.ts`));
  });

  it.each(files)("writes %s.ts", async (name) => {
    const written = emission.files.get(`v9.1/${name}.ts`);
    await expect(written).toMatchFileSnapshot(`fixtures/v9.1/${name}.ts.golden`);
  });

  it("says in each file what it is made from, and nothing of the machine or the day", () => {
    for (const written of emission.files.values()) {
      expect(written.split("\n")[0]).toMatch(
        /^\/\/ Generated from spec\/oicp-9\.1\.yaml by `npm run generate`\. Do not edit/u,
      );
      expect(written).not.toContain(process.cwd());
      expect(written).not.toContain(String(new Date().getFullYear()));
      expect(written).not.toMatch(/[ \t]$/mu);
      expect(written.endsWith("\n")).toBe(true);
    }
  });

  it("leaves the document as it is", async () => {
    const document: unknown = parse(text);
    await emit(buildModel(document).model, document);
    expect(document).toEqual(parse(text));
  });

  it.each(["errata", "schemas", "index"])("writes %s.ts, which the versions share", async (name) => {
    const { model } = buildModel(parse(text));
    const shared = await emitShared([model], errata);
    expect(shared.diagnostics).toEqual([]);
    await expect(shared.files.get(`${name}.ts`)).toMatchFileSnapshot(`fixtures/${name}.ts.golden`);
  });
});

describe("emit is deterministic", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ["Pacific/Kiritimati", "tr_TR.UTF-8"],
    ["America/St_Johns", "C"],
  ])("in the time zone %s and the locale %s", async (zone, locale) => {
    const before = (await emitted()).files;
    vi.stubEnv("TZ", zone);
    vi.stubEnv("LC_ALL", locale);
    vi.stubEnv("LANG", locale);
    expect((await emitted()).files).toEqual(before);
  });
});
