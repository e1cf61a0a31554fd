import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parsePage, readPage } from "../docs/pages.js";
import { officialDocuments } from "../support/official-documents.js";
import { environmentOfReader } from "../support/environment-of-reader.js";
import { openWorkspace, type Workspace } from "../support/workspace.js";
import { followReadme } from "./follow-readme.js";
import { sectionOf } from "./section-of.js";
import { setUpEmpty, type Installed } from "./set-up-example.js";

let empty: Installed;
beforeAll(async () => {
  empty = await setUpEmpty();
});
afterAll(async () => {
  await empty?.remove();
});

it("in five minutes, from an empty folder to a driver who may charge", { timeout: 120_000 }, async () => {
  const section = sectionOf(empty.readme, "In five minutes");
  const walk = await followReadme(section, { folder: empty.folder, ports: [8443] });
  await walk.end();
  expect(walk.steps.map(({ problem }) => problem)).toEqual([undefined, undefined]);
});

describe("the commands under `Generate it anew`", async () => {
  const section = parsePage("README.md", sectionOf((await readPage("README.md")).text, "Generate it anew"));
  const commands = (section.blocks[0]?.code ?? "").split("\n").map((line) => line.split(" #")[0]?.trim() ?? "");
  const [withDocuments, alone] = [true, false].map((is) => commands.filter((each) => each.includes("DIR") === is));
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace();
    // `spec:diff` compares with what was committed.
    const author = "-c user.name=reader -c user.email=reader@example.org";
    await run(`git init --quiet && git add spec && git ${author} commit --quiet --message spec`);
  });
  afterAll(() => workspace?.remove());

  /** As its reader would, in a copy of the repository. */
  async function run(command: string): Promise<string> {
    const { stdout } = await promisify(execFile)("bash", ["-c", command], {
      cwd: workspace.root,
      env: environmentOfReader(),
    });
    return stdout.split("\n").slice(4).join("\n");
  }

  it("are all that there are", () => {
    expect(commands).toHaveLength(6);
    expect(alone).toHaveLength(4);
  });

  it.each(alone ?? [])("%s", { timeout: 120_000 }, async (command) => {
    expect(await run(command.replace("NAME", "authorizeStart"))).not.toBe("");
  });

  it("and those that take the official documents", { timeout: 240_000 }, async (context) => {
    const folder = officialDocuments(context);
    for (const command of withDocuments ?? []) expect(await run(command.replace("DIR", folder))).not.toBe("");
  });
});
