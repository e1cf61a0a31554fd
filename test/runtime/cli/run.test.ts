import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { nearNames } from "../../../runtime/cli/suggest.js";
import { indent, table } from "../../../runtime/cli/table.js";
import { oicp } from "./support.js";

const commands = ["explain", "validate", "sandbox", "scenarios"];

describe("the command", () => {
  it("without anything, and with an unknown word, teaches and exits with 2", async () => {
    const nothing = await oicp([]);
    expect(nothing).toMatchObject({ code: 2, out: "" });
    for (const name of commands) expect(nothing.err).toContain(name);
    expect(await oicp(["sandbix"])).toMatchObject({ code: 2, err: expect.stringContaining("Did you mean sandbox?") });
    expect(await oicp(["explain"])).toMatchObject({ code: 2 });
    expect(await oicp(["validate"])).toMatchObject({ code: 2 });
    expect(await oicp(["sandbox", "something"])).toMatchObject({ code: 2 });
  });

  it.each(commands)(
    "%s has help with its options, examples and exit codes, even when the rest is wrong",
    async (name) => {
      const { code, out } = await oicp([name, "--help", "--nonsense"]);
      expect(code).toBe(0);
      expect(out).toContain(`Usage: oicp ${name}`);
      expect(out).toContain("Examples:");
      expect((await oicp(["help", name])).out).toBe(out);
      expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
    },
  );

  it("says what is wrong with options", async () => {
    expect((await oicp(["validate", "x", "--mesage", "y"])).err).toContain("Did you mean --message?");
    expect((await oicp(["validate", "x", "--message"])).err).toContain("--message needs a value");
    expect((await oicp(["validate", "x", "--json=1"])).err).toContain("--json takes no value");
    expect((await oicp(["explain", "017", "--version", "2.4"])).err).toContain("2.3, 2.2");
    expect((await oicp(["sandbox", "--port", "http"])).err).toContain("--port is a whole number");
  });

  it("runs as a program of its own", async () => {
    const main = fileURLToPath(new URL("../../../runtime/cli/main.ts", import.meta.url));
    const start = (...args: string[]) => promisify(execFile)(process.execPath, ["--import", "tsx", main, ...args]);
    const { stdout, stderr } = await start("explain", "310");
    expect(stdout).toContain("Status code 310");
    expect(stderr).toBe("");
    await expect(start("explain", "nothing-like-it")).rejects.toMatchObject({ code: 1 });
    expect((await start("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });
});

describe("near names", () => {
  it("finds slips and parts, the nearest first", () => {
    const names = ["EvseID", "EvseIDs", "EvcoID", "SessionID", "authorizeStart", "017"];
    expect(nearNames("evsid", names)[0]).toBe("EvseID");
    expect(nearNames("SesionID", names)).toEqual(["SessionID"]);
    expect(nearNames("authroizeStart", names)).toEqual(["authorizeStart"]);
    expect(nearNames("authorize", names)).toEqual(["authorizeStart"]);
    expect(nearNames("zzzzzzzz", names)).toEqual([]);
  });
});

describe("tables", () => {
  it("are as wide as their cells, wrap the last column, and put it below when there is no room", () => {
    expect(table(["a", "b"], [], 80)).toBe("");
    expect(table(["a", "b"], [["1", "two"]], 80)).toBe("a  b\n-  ---\n1  two");
    const long = "word ".repeat(20).trim();
    expect(table(["a", "b"], [["1", long]], 60).split("\n")).toHaveLength(4);
    const narrow = table(["a", "b"], [["x".repeat(50), long]], 60).split("\n");
    expect(narrow[0]).toBe("a");
    expect(narrow.slice(3).every((line) => line.startsWith("x") || line.startsWith("    word"))).toBe(true);
    expect(indent("a\n\nb")).toBe("  a\n\n  b");
  });
});
