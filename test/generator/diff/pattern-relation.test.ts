import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patternRelation } from "../../../generator/diff/pattern-relation.js";

describe("how two patterns relate", () => {
  it.each([
    ["^a$", "^a$", "same"],
    ["^[0-9]+$", "^\\d{1,}$", "same"],
    ["^(?:a|b)$", "^[ab]$", "same"],
    ["^(?<name>a)?$", "^a{0,1}$", "same"],
    ["^.$", "^[^\\n\\r\\u2028\\u{2029}]$", "same"],
    ["^\\S\\D\\W$", "^[^\\s][^\\d][^\\w]$", "same"],
    ["^[\\x41-\\x43]$", "^[A-C]$", "same"],
    ["^a*?$", "^a*$", "same"],
    ["^[a-]$", "^[\\-a]$", "same"],
    ["a", "^a", "narrowed"],
    ["^a", "^a$", "narrowed"],
    ["^a$", "a", "widened"],
    ["^[a-z]{1,5}$", "^[a-z]{1,6}$", "widened"],
    ["^[a-z]{1,5}$", "^[a-y]{1,5}$", "narrowed"],
    ["^[a-z]{1,5}$", "^[a-y]{1,6}$", "changed"],
    ["^a|b$", "^(?:a|b)$", "narrowed"],
    ["^$", "^a?$", "widened"],
    ["a$b", "b^a", "same"],
    ["x", "", "widened"],
    ["^😀$", "^[😀😁]$", "widened"],
    ["(?=a)b", "b", "unknown"],
    ["(a)\\1", "aa", "unknown"],
    ["\\bword", "word", "unknown"],
    ["\\p{L}", "[a-z]", "unknown"],
    ["^(?:a{100}){100}(?:b{100}){100}$", "^a$", "unknown"],
    ["^(?:a|b)*a(?:a|b){20}$", "^[ab]*a[ab]{20}$", "unknown"],
  ])("%s, then %s: %s", (before, after, expected) => {
    expect(patternRelation(before, after).relation).toBe(expected);
  });

  it("shows the shortest texts that make the difference", () => {
    expect(patternRelation("^[A-F]{2,5}$", "^[C-Z]{2,5}$")).toEqual({ relation: "changed", lost: "AA", gained: "CG" });
    expect(patternRelation("^[A-Z]{3}$", "[A-Z]{3}")).toEqual({ relation: "widened", gained: "0AAA" });
  });

  it("agrees with what the patterns match", () => {
    const atom = fc.constantFrom("a", "b", "[ab]", "[^a]", ".", "\\d", "1", "(?:a|b1)", "^", "$", "(?:ab)", "\\w");
    const piece = fc.tuple(atom, fc.constantFrom("", "", "", "*", "+", "?", "{2}", "{1,2}", "{2,}"));
    const pattern = fc
      .array(fc.array(piece, { maxLength: 4 }), { minLength: 1, maxLength: 2 })
      .map((choices) =>
        choices
          .map((pieces) => pieces.map(([sign, times]) => (sign === "^" || sign === "$" ? sign : sign + times)).join(""))
          .join("|"),
      );
    const text = fc.string({ unit: fc.constantFrom("a", "b", "1", "_", "\n", "ß"), maxLength: 6 });
    const seen = new Set<string>();
    fc.assert(
      fc.property(pattern, pattern, fc.array(text, { minLength: 20, maxLength: 40 }), (before, after, texts) => {
        const { relation, lost, gained } = patternRelation(before, after);
        seen.add(relation);
        const [old, young] = [new RegExp(before, "u"), new RegExp(after, "u")];
        // Whatever differs is seen, and what is shown does differ.
        if (texts.some((sample) => old.test(sample) && !young.test(sample))) expect(lost).toBeDefined();
        if (texts.some((sample) => young.test(sample) && !old.test(sample))) expect(gained).toBeDefined();
        if (lost !== undefined) expect([old.test(lost), young.test(lost)]).toEqual([true, false]);
        if (gained !== undefined) expect([old.test(gained), young.test(gained)]).toEqual([false, true]);
      }),
      { numRuns: 2000 },
    );
    expect([...seen].toSorted()).toEqual(["changed", "narrowed", "same", "widened"]);
  });
});
