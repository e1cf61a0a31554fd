import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { compilerHere } from "../../../generator/emit/compiler.js";
import { startCompiler, type CompilerThread } from "../../../generator/emit/compiler-thread.js";

// The thread loads two compilers, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const document: unknown = parse(readFileSync(new URL("fixtures/tiny.yaml", import.meta.url), "utf8"));
const wrong = new Map([["v9.1/it.ts", 'import { a } from "./b.js";\nexport const c = 1;\n']]);

let compiler: CompilerThread | undefined;
afterEach(() => compiler?.stop());

describe("the compiler in a thread", () => {
  it("answers as the one in this process does, also when asked several things at once", async () => {
    compiler = startCompiler();
    const [types, problems, again] = await Promise.all([
      compiler.declarations(document),
      compiler.inspect(wrong),
      compiler.declarations(document),
    ]);
    expect(types).toBe(await compilerHere.declarations(document));
    expect(again).toBe(types);
    expect(problems).toEqual(await compilerHere.inspect(wrong));
    expect(problems.map(({ message }) => message)).toEqual(["generated/v9.1/it.ts: a is imported and not used."]);
  });

  it("says what it spent its time on", async () => {
    compiler = startCompiler();
    expect(compiler.timings()).toEqual({});
    await compiler.inspect(wrong);
    expect(Object.keys(compiler.timings())).toEqual(["start", "load", "wait", "inspect"]);
  });

  it("refuses what it cannot do with the reason, and goes on", async () => {
    compiler = startCompiler();
    const refused = compiler.declarations({ openapi: "2.0" });
    await expect(refused).rejects.toThrow("OpenAPI version");
    await expect(compiler.inspect(wrong)).resolves.toHaveLength(1);
  });

  it("leaves nobody waiting when it ends", async () => {
    compiler = startCompiler();
    const pending = compiler.declarations(document);
    const refused = expect(pending).rejects.toThrow("has ended");
    await compiler.stop();
    await refused;
    await expect(compiler.inspect(wrong)).rejects.toThrow("has ended");
  });
});
