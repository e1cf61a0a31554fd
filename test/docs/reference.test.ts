import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { apiReference } from "../../scripts/docs/api-reference.js";
import { root } from "./pages.js";

// Reads every declaration of the package with the compiler, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

/** A package with one entry. */
async function packageOf(code: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "oicp-reference-"));
  folders.push(folder);
  const exports = { ".": { import: { types: "./dist/esm/index.d.ts" } } };
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "oicp", exports }));
  const compilerOptions = { target: "es2022", module: "nodenext", strict: true, types: [], skipLibCheck: true };
  await writeFile(join(folder, "tsconfig.build.json"), JSON.stringify({ compilerOptions, files: ["index.ts"] }));
  await writeFile(join(folder, "index.ts"), `/**\n * An entry.\n *\n * @packageDocumentation\n */\n\n${code}`);
  return folder;
}

const problemsOf = async (code: string): Promise<readonly string[]> =>
  (await apiReference(await packageOf(code), [])).problems;

it("everything that an entry exports is documented, and mentions nothing without a name", async () => {
  expect((await apiReference(root)).problems).toEqual([]);
});

describe("the check sees", () => {
  it("nothing wrong with what is documented", async () => {
    expect(
      await problemsOf("/** A thing. */\nexport interface Thing {\n  /** Its size. */\n  size: number;\n}\n"),
    ).toEqual([]);
  });

  it.each([
    ["an export without documentation", "export const thing = 1;\n", /thing .*does not have any documentation/],
    ["a member without documentation", "/** A. */\nexport interface Thing {\n  size: number;\n}\n", /Thing\.size/],
    [
      "a type without a name",
      "interface Size {}\n/** A. */\nexport const thing = (size: Size): Size => size;\n",
      /Size/,
    ],
    ["a link to nowhere", "/** See {@link Nothing}. */\nexport const thing = 1;\n", /Nothing/],
  ])("%s", async (_, code, problem) => {
    expect((await problemsOf(code)).join("\n")).toMatch(problem);
  });
});
