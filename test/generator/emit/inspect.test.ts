import { describe, expect, it } from "vitest";
import { inspect } from "../../../generator/emit/inspect.js";

const problems = (text: string): string[] =>
  inspect(new Map([["v9.1/it.ts", text]])).map(({ code, message }) => `${code} ${message}`);

describe("inspect", () => {
  it("has nothing to say of a sound file", () => {
    expect(
      problems(
        [
          'import { b, type C } from "./b.js";',
          'import type * as d from "./d.js";',
          "export type Plug = C | d.E;",
          'export type { C } from "./b.js";',
          "export const Plug = b;",
          'export { type F, G } from "./g.js";',
        ].join("\n"),
      ),
    ).toEqual([]);
  });

  it("shows where the syntax is wrong, and leaves the rest alone", () => {
    expect(problems('import { b } from "./b.js";\nexport const a = ;\n')).toEqual([
      "OICP5001 generated/v9.1/it.ts: line 2, column 18: Expression expected.",
    ]);
  });

  it("finds what is imported and not used", () => {
    expect(
      problems('import { a, b as c } from "./b.js";\nimport * as d from "./d.js";\nexport const e = a.b.d;\n'),
    ).toEqual(["OICP5002 generated/v9.1/it.ts: c is imported and not used."]);
    expect(problems('import * as d from "./d.js";\nexport {};\n')).toEqual([
      "OICP5002 generated/v9.1/it.ts: d is imported and not used.",
    ]);
  });

  it("finds what is declared twice, as an import of the name of a function is", () => {
    expect(
      problems('import { a } from "./b.js";\nexport const c = a;\nfunction a() {}\nconst d = 1;\nfunction d() {}\n'),
    ).toEqual([
      "OICP5002 generated/v9.1/it.ts: a is declared twice.",
      "OICP5002 generated/v9.1/it.ts: d is declared twice.",
    ]);
  });

  it("finds what is exported twice", () => {
    expect(
      problems('export type A = 1;\nexport type { A } from "./a.js";\nexport function b() {}\nexport class b {}\n'),
    ).toEqual([
      "OICP5002 generated/v9.1/it.ts: b is declared twice.",
      "OICP5002 generated/v9.1/it.ts: A is exported twice.",
      "OICP5002 generated/v9.1/it.ts: b is exported twice.",
    ]);
  });
});
