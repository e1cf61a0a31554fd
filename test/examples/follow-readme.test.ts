import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { followReadme } from "./follow-readme.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/oicp-readme-`);
});
afterAll(() => rm(folder, { recursive: true }));

const block = (info: string, code: string): string => `\`\`\`${info}\n${code}\n\`\`\`\n`;
const follow = async (...blocks: readonly string[]) => {
  const walk = await followReadme(blocks.join("\n"), { folder, ports: [8443], patience: 300 });
  await walk.end();
  return walk.steps.map(({ problem }) => problem?.split("\n")[0]);
};

describe("following a README finds", () => {
  it("nothing where all is as it says", async () => {
    const steps = await follow(
      block("sh", "echo one; echo two; echo three"),
      block("text output", "one\n…\nth…ee"),
      block("sh background", "echo ready; sleep 0.1; echo later; sleep 60"),
      block("text output", "ready"),
      block("text printed", "ready\nlater"),
    );
    expect(steps).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ["another output", [block("sh", "echo one"), block("text output", "two")], "printed:"],
    ["more output", [block("sh", "echo one; echo two"), block("text output", "one")], "printed:"],
    ["a command that fails", [block("sh", "exit 3")], "ended with 3: "],
    ["a program that ends", [block("sh background", "echo no >&2"), block("text output", "yes")], "ended: no"],
    [
      "a program that says something else",
      [block("sh background", "echo no; sleep 60"), block("text output", "yes")],
      "printed:",
    ],
  ])("%s", async (_, blocks, problem) => {
    expect(await follow(...blocks)).toEqual([problem]);
  });

  it("its ports, exchanged", async () => {
    const walk = await followReadme(block("sh", "echo 8443 18443"), { folder, ports: [8443] });
    expect(walk.exchange("8443 18443")).toMatch(/^(?!8443)\d+ 18443$/);
  });
});
