import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { correctedAt } from "../../../generator/diff/committed.js";
import { diffCommand, type DiffOptions } from "../../../generator/diff/diff-command.js";
import { openWorkspace, type Workspace } from "../../support/workspace.js";

let workspace: Workspace;

const documents = ["spec/documents/2.3/cpo.yaml", "spec/documents/2.3/emp.yaml"];
const before = "(-[A-Za-z0-9]{4}){3}-[A-Za-z0-9]{12}$";
const after = "(-[A-Za-z0-9]{4}){3}-[A-Za-z0-9]{13}$";

const diff = (options: Partial<DiffOptions> = {}) =>
  diffCommand({ root: workspace.root, files: [], json: false, failOnBreaking: false, ...options });

/** Commits spec/ in the workspace, as a repository of its own. */
async function commit(): Promise<void> {
  const environment = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const git = (...words: string[]) =>
    promisify(execFile)("git", words, { cwd: workspace.root, env: Object.fromEntries(environment) });
  await git("init", "--quiet");
  await git("add", "spec");
  await git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "--quiet", "--no-verify", "-m", "t");
}

describe("what spec/ yields, against another time", { timeout: 60_000 }, () => {
  beforeEach(async () => {
    workspace = await openWorkspace();
  });
  afterEach(() => workspace.remove());

  it("is compared with what was committed, before the corrected document on disk is written anew", async () => {
    await commit();
    expect(await diff()).toMatchObject({ code: 0, err: "", out: expect.stringContaining("No change") });
    for (const path of documents) await workspace.edit(path, before, after);
    const { out, code } = await diff();
    expect(code).toBe(0);
    expect(out).toMatch(/major +BREAKING +BREAKING +SessionID +has a pattern that takes other texts/u);
    expect(out).toContain("1 change: 1 breaking for the sender, 1 for the receiver.");
    expect((await diff({ failOnBreaking: true })).code).toBe(1);
    expect((await diff({ from: join(workspace.root, "spec") })).out).toBe(out);
  });

  it("says at which place what is wrong, and compares what there is", async () => {
    await commit();
    await workspace.edit("spec/documents/2.3/emp.yaml", before, after);
    const { err, out, code } = await diff();
    expect(code).toBe(1);
    expect(err).toMatch(/^spec\/documents\/2\.3\/emp\.yaml:\d+:\d+ {2}error OICP3001/u);
    expect(err).toContain("1 error: the comparison is preliminary until they are resolved.");
    expect(out).toContain("No change");
  });

  it("of an unreadable file only that is said", async () => {
    await commit();
    await workspace.write("spec/documents/2.3/emp.yaml", "openapi: [\n");
    const { err, code } = await diff();
    expect(code).toBe(1);
    expect(err).toMatch(/^spec\/documents\/2\.3\/emp\.yaml:\d+:\d+ {2}error OICP1001/u);
  });

  it("what is neither a revision nor a folder with documents is nothing to compare with", async () => {
    expect(await correctedAt(workspace.root, "HEAD")).toBeUndefined();
    await commit();
    expect(await correctedAt(workspace.root, "HEAD")).not.toEqual([]);
    for (const from of ["no-such-revision", "--output=x", join(workspace.root, "generator")]) {
      expect(await diff({ from }), from).toMatchObject({ code: 2, out: "", err: expect.stringContaining(from) });
    }
  });
});

describe("the command", { timeout: 60_000 }, () => {
  beforeAll(async () => {
    workspace = await openWorkspace();
  });
  afterAll(() => workspace.remove());

  it("compares two files, gives JSON, and fails on breaking changes when told to", async () => {
    const document = "spec/oicp-2.3.yaml";
    await workspace.write(
      "later.yaml",
      (await workspace.read(document)).replace(before, before.replace("{12}", "{12,13}")),
    );
    const { code, stdout, stderr } = await workspace.run([
      "diff",
      document,
      "later.yaml",
      "--json",
      "--fail-on",
      "breaking",
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      semver: "major",
      breaking: true,
      versions: [
        {
          version: "2.3",
          changes: [
            {
              kind: "pattern-widened",
              place: "SessionID",
              sender: "compatible",
              receiver: "breaking",
              semver: "major",
              affects: { senders: ["CPO", "EMP", "Hubject"] },
            },
          ],
        },
      ],
    });
    expect(await workspace.run(["diff", document, "later.yaml"])).toMatchObject({ code: 0 });
  });

  it("a file that is no corrected document is a diagnostic, one that is not there a wrong command line", async () => {
    await workspace.write("other.yaml", "swagger: 2\n");
    const files = [join(workspace.root, "other.yaml"), join(workspace.root, "spec/oicp-2.3.yaml")];
    expect(await diff({ files })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/other\.yaml:1:1 {2}error OICP1002/u),
    });
    expect(await diff({ files: ["nowhere.yaml", "nowhere.yaml"] })).toMatchObject({ code: 2 });
  });

  it("a wrong command line is answered with how to write it", async () => {
    const wrong = [
      ["one.yaml"],
      ["one.yaml", "two.yaml", "three.yaml"],
      ["one.yaml", "two.yaml", "--from", "HEAD"],
      ["--fail-on", "everything"],
      ["--from"],
    ];
    for (const words of wrong) {
      const usage = { code: 2, stdout: "", stderr: expect.stringContaining("Usage") };
      expect(await workspace.run(["diff", ...words]), words.join(" ")).toMatchObject(usage);
    }
  });
});
