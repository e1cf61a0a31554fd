import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPages } from "./pages.js";
import { programsOf } from "./programs.js";
import { openSnippets, type SnippetFolder } from "./snippet-folder.js";
import { openStand, type Stand } from "./stand.js";

const programs = (await readPages()).flatMap(programsOf);
let folder: SnippetFolder;
let stand: Stand;

beforeAll(async () => {
  folder = await openSnippets(programs);
  stand = await openStand(folder);
});
afterAll(async () => {
  await folder?.remove();
});

/** Errors of the compiler in programs, by the pages they are on. What is wrong with the sources is not said here again. */
function onPages(errors: string): string {
  const own = errors.split(/\n(?=\S)/).filter((error) => !error.startsWith("..") && error.trim() !== "");
  return programs.reduce((text, { file, page }) => text.replaceAll(file, `${page} `), own.join("\n"));
}

it("every block of TypeScript on every page compiles", async () => {
  expect(programs.length).toBeGreaterThan(25);
  expect(onPages(await folder.compile())).toBe("");
});

describe("blocks marked `ts run`", () => {
  it.each(programs.filter(({ run }) => run))("$file does what its page says", async ({ file, code, output }) => {
    const { stdout, stderr, ...ended } = await stand.run(file, code);
    expect({ ...ended, stderr }).toEqual({ code: 0, stderr: "" });
    if (output !== undefined) expect(stdout.trim()).toBe(output.trim());
  });
});

it("a mistake in a block is found, with its page and line", async () => {
  const wrong = {
    page: "docs/x.md",
    file: "docs-x-3.ts",
    code: '\n\nhubject.authorizeStart({ EvseID: 1 });\nimport "oicp/nowhere";\nexport {};\n',
    run: false,
    output: undefined,
  };
  const other = await openSnippets([wrong]);
  try {
    const errors = await other.compile();
    expect(errors).toMatch(/docs-x-3\.ts\(3,/);
    expect(errors).toMatch(/docs-x-3\.ts\(4,.*oicp\/nowhere/);
  } finally {
    await other.remove();
  }
});
