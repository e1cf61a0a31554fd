import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, inject, it } from "vitest";

const run = promisify(execFile);
const project = inject("project");
const installed = join(project, "node_modules/oicp");

const nodes = [
  { version: process.versions.node.split(".")[0], binary: process.execPath },
  ...["22", "24"].map((version) => ({ version, binary: join(project, `node_modules/node-${version}/bin/node`) })),
].filter(({ version }, index, all) => all.findIndex((other) => other.version === version) === index);

async function started(binary: string, ...args: string[]): Promise<unknown> {
  // A deprecation or an experiment that a user would be warned of is a failure.
  const { stdout, stderr } = await run(binary, args, { cwd: project });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

const outcomes = {
  inMemory: ["Authorized", "OicpError/OicpStatusError OicpError/OicpStatusError 400"],
  overTls: ["Authorized", "OicpError/OicpStatusError OicpError/OicpStatusError 400"],
  nobodyThere: Array.from(
    { length: 2 },
    () => "OicpConnectionError/OicpError OicpConnectionError/OicpError ECONNREFUSED",
  ),
};

describe.each(nodes)("the installed package on Node $version", ({ version, binary }) => {
  it.each([
    ["import", "import", 1],
    ["require", "require", 1],
    ["import", "require", 2],
    ["require", "import", 2],
  ])("serves when loaded with %s and calls when loaded with %s", async (server, client, copies) => {
    const { names, ...rest } = (await started(binary, "main.cjs", server, client)) as { names: unknown[] };
    expect(rest).toEqual({ outcomes, copies });
    expect(names[0], "what the entries export, in both forms").toEqual(names[1]);
  });

  it("is that version", async () => {
    const { stdout } = await run(binary, ["--version"]);
    expect(stdout).toMatch(new RegExp(`^v${version}\\.`));
  });

  it("has a command that starts", async () => {
    const { version: own, bin } = await import(join(installed, "package.json"), { with: { type: "json" } });
    const { stdout } = await run(binary, [join(installed, bin.oicp), "--version"], { cwd: project });
    expect(stdout.trim()).toBe(own);
  });
});

describe("the installed package", () => {
  it.each(["oicp", "oicp/cpo", "oicp/emp", "oicp/hubject", "oicp/v2.2/cpo", "oicp/node", "oicp/testing"])(
    "loads no other package for %s, until it is used",
    async (entry) => {
      const loaded = (await started(process.execPath, "lazy.cjs", entry)) as string[];
      expect(loaded).toEqual([]);
    },
  );
});
