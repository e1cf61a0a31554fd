import { describe, expect, it } from "vitest";
import { bracketed, jsdoc, keyOf, literal, Raw, regExp, union } from "../../../generator/emit/text.js";

describe("pieces of text", () => {
  it("quote names that are no identifiers", () => {
    expect([keyOf("EvseID"), keyOf("lamp id"), keyOf("1st")]).toEqual(["EvseID", '"lamp id"', '"1st"']);
  });

  it("escape what would end a regular expression", () => {
    expect(regExp("^a/b$")).toBe("/^a\\/b$/u");
    expect(regExp("[/\n]")).toBe("/[/\\n]/u");
  });

  it("stay on one line as long as they fit", () => {
    expect(bracketed("[", ["1", "2"], "]")).toBe("[1, 2]");
    expect(bracketed("{", ["a: 1"], "}")).toBe("{ a: 1 }");
    expect(bracketed("[", ["1", "2"], "]", "x".repeat(115))).toBe("[\n  1,\n  2,\n]");
    expect(union(['"a"', '"b"'], "", 0)).toBe('"a" | "b"');
    expect(union(['"a"', '"b"'], "x".repeat(118), 2)).toBe('\n    | "a"\n    | "b"');
  });

  it("write plain data without what is undefined", () => {
    expect(literal({ a: [1, "x\n"], b: undefined, "c d": new Raw("schemas.X") })).toBe(
      '{ a: [1, "x\\n"], "c d": schemas.X }',
    );
  });
});

describe("documentation comments", () => {
  it("are one line when they fit", () => {
    expect(jsdoc(["Short."], 2)).toBe("  /** Short. */\n");
  });

  it("are wrapped at 120 columns, tags together at the end", () => {
    const written = jsdoc([`${"word ".repeat(40)}end.`, "Second.", "@deprecated No.", "@see this"], 4);
    expect(written.split("\n").every((line) => line.length <= 120)).toBe(true);
    expect(written.split("\n").slice(-7)).toEqual([
      "     *",
      "     * Second.",
      "     *",
      "     * @deprecated No.",
      "     * @see this",
      "     */",
      "",
    ]);
  });

  it("keep on one line what has no blank to break at", () => {
    expect(jsdoc(["x".repeat(200)], 0)).toBe(`/**\n * ${"x".repeat(200)}\n */\n`);
  });
});
