import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { readBlockYaml } from "../../../runtime/cli/explain/block-yaml.js";

describe("YAML of the corrected documents", () => {
  it.each(["2.3", "2.2"])("OICP %s: the same data as a complete YAML parser finds", async (version) => {
    const text = await readFile(new URL(`../../../spec/oicp-${version}.yaml`, import.meta.url), "utf8");
    expect(readBlockYaml(text)).toEqual(parse(text));
  });

  it("reads whatever the same writer makes of other data", () => {
    const long = 'a sentence: with, a colon and "quotes" and a backslash \\ that goes on and on '.repeat(4).trim();
    const data = {
      "200": "200",
      on: true,
      empty: { list: [], mapping: {}, text: "" },
      nothing: null,
      numbers: [0, -1, 1.5, 100],
      texts: [long, "two\nlines", "- dash", "#", "x: y", "it's", long.replaceAll(":", "").replaceAll('"', "")],
      nested: [{ a: [{ b: 1, c: ["d"] }], e: "f" }, [["g"]]],
      'key "quoted": yes': 1,
    };
    const text = stringify(data, {
      aliasDuplicateObjects: false,
      compat: "yaml-1.1",
      lineWidth: 60,
      blockQuote: false,
    });
    expect(readBlockYaml(text)).toEqual(data);
    expect(readBlockYaml("")).toBeNull();
  });

  it("says where it cannot go on", () => {
    expect(() => readBlockYaml("a:\n  b: 1\n c: 2\n")).toThrow(/Line 3/);
    expect(() => readBlockYaml("a: |\n  text\n")).toThrow(/Line 1/);
    expect(() => readBlockYaml('a: "x\n')).toThrow(/Line 1/);
    expect(() => readBlockYaml("a: 1\nb\n")).toThrow(/Line 2/);
  });
});
