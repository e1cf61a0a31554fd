import { createHash } from "node:crypto";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { filesBelow } from "../../generator/project.js";
import { openWorkspace, type Workspace } from "../support/workspace.js";

// Each case starts the command several times; a busy machine may be slow at it.
vi.setConfig({ testTimeout: 120_000 });

let workspace: Workspace;
beforeEach(async () => {
  workspace = await openWorkspace();
});
afterEach(() => workspace.remove());

/** Digest of everything the generator writes. */
async function digest(): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of ["spec", "generated"]) {
    for (const name of await filesBelow(join(workspace.root, folder))) {
      hash.update(name).update(await workspace.read(`${folder}/${name}`));
    }
  }
  return hash.digest("hex");
}

describe("generate and check", () => {
  it("check is content with what is committed, and generate changes nothing", async () => {
    const before = await digest();
    expect(await workspace.run(["check"])).toMatchObject({ code: 0, stdout: expect.stringContaining("35 legs") });
    expect(await workspace.run(["generate"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("nothing changed"),
    });
    expect(await digest()).toBe(before);
  });

  it("after an edit in generated/ check fails, prints the difference, and writes nothing", async () => {
    await workspace.edit("generated/v2.3/cpo.ts", "export class CpoClient", "export class OtherClient");
    const before = await digest();
    const { code, stderr } = await workspace.run(["check"]);
    expect(code).toBe(1);
    expect(stderr).toContain("-export class OtherClient");
    expect(stderr).toContain("+export class CpoClient");
    expect(stderr).toContain("npm run generate");
    expect(await digest()).toBe(before);
  });

  it("check sees a file too many and one too few; generate mends both", async () => {
    const before = await digest();
    await workspace.write("generated/v2.3/extra.ts", "export {};\n");
    await workspace.write("generated/v2.3/schemas.ts", "");
    const { code, stderr } = await workspace.run(["check"]);
    expect(code).toBe(1);
    expect(stderr).toContain("extra.ts");
    expect(stderr).toContain("schemas.ts");
    expect((await workspace.run(["generate"])).stdout).toMatch(
      /wrote generated\/v2\.3\/schemas\.ts[^]*removed generated\/v2\.3\/extra\.ts/,
    );
    expect(await digest()).toBe(before);
  });

  it("gives the same bytes under another time zone, locale and order of files", async () => {
    const before = await digest();
    await workspace.write("generated/v2.3/operations.ts", "");
    await workspace.write(
      "reversed.mjs",
      `import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const readdir = fs.promises.readdir;
fs.promises.readdir = async (...args) => (await readdir(...args)).reverse();
syncBuiltinESMExports();
`,
    );
    const env = { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };
    expect(await workspace.run(["generate"], env, ["--import", "./reversed.mjs"])).toMatchObject({ code: 0 });
    expect(await digest()).toBe(before);
  });
});

describe("what is wrong", () => {
  it.each([
    [
      "an overlay action that matches nothing",
      "spec/overlays/2.3/10-names.yaml",
      "$.components.schemas.EvseDataRecord",
      "$.components.schemas.EvseRecord",
      "OICP2003",
    ],
    ["an operation without legs", "spec/overlays/2.3/60-legs.yaml", "x-oicp-legs:", "x-oicp-leg:", "OICP4001"],
    ["invalid YAML", "spec/overlays/2.3/10-names.yaml", "actions:", "actions: [", "OICP1001"],
    ["a conflict between two documents", "spec/documents/2.3/emp.yaml", "- Test Station", "- Test Place", "OICP3001"],
  ])("%s is a diagnostic with its place; nothing is written", async (_, file, from, to, code) => {
    await workspace.edit(file, from, to);
    await workspace.write("generated/v2.3/operations.ts", "");
    const before = await digest();
    const run = await workspace.run(["generate"]);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(new RegExp(`^\\S+\\.yaml:\\d+:\\d+  error ${code}`, "m"));
    expect(run.stderr).toMatch(/^ {2}> +\d+ \| /m);
    expect(run.stderr).toContain("No file was changed.");
    expect(await digest()).toBe(before);
  });

  it("several at once are all shown", async () => {
    await workspace.edit("spec/overlays/2.3/10-names.yaml", "x-expect:", "x-expect: { nobody: 1 }\n    x-was:");
    await workspace.edit("spec/overlays/2.3/20-string-bounds.yaml", "x-matches:", "x-matches: 999\n    x-was:");
    const { code, stderr } = await workspace.run(["generate"]);
    expect(code).toBe(1);
    expect(stderr).toContain("OICP2003");
    expect(stderr).toContain("OICP2004");
  });

  it("an unknown command and a missing option end with the usage", async () => {
    expect(await workspace.run(["generat"])).toMatchObject({ code: 2, stderr: expect.stringContaining("Usage") });
    expect(await workspace.run(["verify"])).toMatchObject({ code: 2, stderr: expect.stringContaining("--from DIR") });
    expect(await workspace.run(["--help"])).toMatchObject({ code: 0, stdout: expect.stringContaining("Usage") });
  });
});
