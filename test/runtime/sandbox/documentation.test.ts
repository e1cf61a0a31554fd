import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const entry = join(root, "runtime/sandbox/index.ts");

it("the program of docs/sandbox.md runs as it stands", async () => {
  const page = await readFile(join(root, "docs/sandbox.md"), "utf8");
  const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
  expect(blocks.length).toBeGreaterThan(4);
  const folder = await mkdtemp(join(root, "node_modules/.docs-"));
  try {
    const file = join(folder, "sandbox.ts");
    await writeFile(file, blocks.join("\n").replace('"oicp/sandbox"', JSON.stringify(entry)));
    await import(/* @vite-ignore */ file);
  } finally {
    await rm(folder, { recursive: true });
  }
});
