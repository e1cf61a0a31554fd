import { describe, expect, it } from "vitest";
import { isEnough, leastStep, raised, releasedChangelog } from "../../scripts/release-plan.js";

const same = { removed: 0, added: 0 };

describe("the step of a release", () => {
  it.each([
    ["1.2.3", { api: same, spec: null }, "patch"],
    ["1.2.3", { api: { removed: 0, added: 4 }, spec: null }, "minor"],
    ["1.2.3", { api: { removed: 1, added: 1 }, spec: null }, "major"],
    ["1.2.3", { api: same, spec: "major" }, "major"],
    ["1.2.3", { api: { removed: 0, added: 4 }, spec: "patch" }, "minor"],
    ["0.2.3", { api: { removed: 1, added: 1 }, spec: null }, "minor"],
    ["0.2.3", { api: { removed: 0, added: 4 }, spec: "minor" }, "patch"],
  ] as const)("after %s, with %o, is at least %s", (version, changes, step) => {
    expect(leastStep(version, changes)).toBe(step);
  });

  it("may be larger, not smaller", () => {
    expect([isEnough("major", "minor"), isEnough("minor", "minor"), isEnough("patch", "minor")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("gives the next version", () => {
    expect((["patch", "minor", "major"] as const).map((step) => raised("1.9.10", step))).toEqual([
      "1.9.11",
      "1.10.0",
      "2.0.0",
    ]);
  });
});

describe("the changelog of a release", () => {
  it("has what was unreleased under the version", () => {
    const before = "# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.1.0 (2025-01-01)\n\n- First.\n";
    expect(releasedChangelog(before, "0.2.0", "2025-02-02")).toBe(
      "# Changelog\n\n## Unreleased\n\n## 0.2.0 (2025-02-02)\n\n- New.\n\n## 0.1.0 (2025-01-01)\n\n- First.\n",
    );
    expect(releasedChangelog("# Changelog\n\n## Unreleased\n\n- New.\n", "0.2.0", "2025-02-02")).toBe(
      "# Changelog\n\n## Unreleased\n\n## 0.2.0 (2025-02-02)\n\n- New.\n",
    );
  });

  it.each(["# Changelog\n", "## Unreleased\n\n## 0.1.0\n\n- First.\n"])("is not made of nothing: %j", (text) => {
    expect(releasedChangelog(text, "0.2.0", "2025-02-02")).toEqual(
      expect.objectContaining({ message: expect.stringMatching(/^CHANGELOG\.md /) }),
    );
  });
});
