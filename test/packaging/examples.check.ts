import { execFile } from "node:child_process";
import { cp, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, inject, it } from "vitest";
import { parsePage } from "../docs/pages.js";
import { followReadme } from "../examples/follow-readme.js";
import { readings } from "../examples/readings.js";
import { sectionOf } from "../examples/section-of.js";

const project = inject("project");
const installed = join(project, "node_modules/oicp");
const readme = await readFile(join(installed, "README.md"), "utf8");

describe("a new user, with the installed package", () => {
  it("is at the first call in five minutes, as the README says", async () => {
    const folder = join(project, "five-minutes");
    await mkdir(folder);
    await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    const walk = await followReadme(sectionOf(readme, "In five minutes"), { folder, ports: [8443] });
    await walk.end();
    expect(walk.steps.map(({ problem }) => problem)).toEqual([undefined, undefined]);
  });

  it("finds what the README links to", async () => {
    const { links } = parsePage("README.md", readme);
    const files = links.map(({ target }) => target.split("#")[0] ?? "").filter((path) => !/^(?:https?:|$)/.test(path));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) await stat(join(installed, file));
  });
});

describe.each(Object.entries(readings))("the example %s, with the installed package", (name, reading) => {
  // The examples come with the package; a user copies one, and those beside it that it talks to.
  const folder = join(project, "examples", name);

  it("is as strict as its tsconfig.json", async () => {
    await copy();
    const compiler = join(project, "node_modules/typescript-5.9/bin/tsc");
    await promisify(execFile)(process.execPath, [compiler, "-p", folder, "--pretty", "false"], { cwd: folder });
  });

  it("does what its README says", async () => {
    await copy();
    const walk = await followReadme(await readFile(join(folder, "README.md"), "utf8"), { folder, ...reading });
    await walk.end();
    expect(walk.steps.filter(({ problem }) => problem !== undefined)).toEqual([]);
    expect(walk.steps.length).toBeGreaterThan(0);
  });
});

async function copy(): Promise<void> {
  await cp(join(installed, "examples"), join(project, "examples"), { recursive: true });
}
