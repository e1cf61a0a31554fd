import { describe, expect, it } from "vitest";
import { createRenderer } from "../../../generator/emit/render.js";

/** Renders one template text; `header` is asked for as well. */
const render = (template: string, view: object): string =>
  createRenderer((name) => (name === "header" ? "// {{source}}\n" : template))("it", view);

describe("templates", () => {
  it("print code as it is, not as HTML", () => {
    expect(render("{{type}}", { type: 'Array<"a" & {}>' })).toBe('Array<"a" & {}>');
  });

  it("fail on a name their view does not have, instead of printing nothing", () => {
    expect(() => render("class {{nmae}} {}", { name: "Lamp" })).toThrow(/nmae/u);
    expect(() => render("{{#if hasName}}x{{/if}}", { name: "Lamp" })).toThrow(/#if/u);
    expect(() => render("{{#unless hasName}}x{{/unless}}", { name: "Lamp" })).toThrow(/#unless/u);
    expect(() => render("{{#each members}}{{kye}}{{/each}}", { members: [{ key: "a" }] })).toThrow(/kye/u);
  });

  it("ask whether something is true, or a list not empty", () => {
    const template =
      "{{#if a}}a{{else}}-{{/if}}{{#if b}}b{{else}}-{{/if}}{{#unless c}}c{{/unless}}{{#each d}}{{#if @last}}!{{/if}}{{/each}}";
    expect(render(template, { a: true, b: [], c: "", d: [1, 2] })).toBe("a-c!");
  });

  it("fail on a helper that does not exist", () => {
    expect(() => render("{{#unlessThen x}}{{/unlessThen}}", { x: true })).toThrow(/unlessThen/u);
  });

  it("know a header that says what the file is made from", () => {
    expect(render("{{> header}}\nx", { source: "spec" })).toBe("// spec\nx");
  });

  it("leave no blanks at the end of a line", () => {
    expect(render("const a ={{space}}\n  b;\n", { space: " " })).toBe("const a =\n  b;\n");
  });

  it("write documentation through one helper, which nothing in the text can escape from", () => {
    const written = render("{{jsdoc doc indent=2}}  x", { doc: ["A } */ process.exit(1); /* {{doc}}"] });
    expect(written).toBe("  /** A } *\\/ process.exit(1); /* {{doc}} */\n  x");
    expect(render("{{jsdoc doc}}x", { doc: [""] })).toBe("x");
  });
});
