import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const compiler = `${root}/node_modules/typescript7/bin/tsc`;
const original = fileURLToPath(new URL("clients-and-servers.ts", import.meta.url));

/** What the compiler says of a file of this folder, with the project's own settings. */
async function compile(file: string): Promise<string> {
  const config = `${root}/test/types/tsconfig.generated.json`;
  const paths = { extends: "../../tsconfig.json", include: [], files: [file] };
  await writeFile(config, JSON.stringify(paths));
  try {
    const run = promisify(execFile)(process.execPath, [compiler, "-p", config]);
    return await run.then(
      () => "",
      (error: { stdout: string }) => error.stdout,
    );
  } finally {
    await rm(config);
  }
}

it("what must compile does, and what must not does not", async () => {
  expect(await compile(original)).toBe("");
});

it("without the marks, every one of these mistakes is an error", async () => {
  const text = await readFile(original, "utf8");
  const marks = text.match(/@ts-expect-error/g)?.length ?? 0;
  const unmarked = original.replace(".ts", ".unmarked.ts");
  await writeFile(unmarked, text.replaceAll("@ts-expect-error", "expected:"));
  try {
    const errors = (await compile(unmarked)).match(/error TS\d+/g)?.length ?? 0;
    expect(marks).toBeGreaterThan(12);
    expect(errors).toBeGreaterThanOrEqual(marks);
  } finally {
    await rm(unmarked);
  }
});
