import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointLength, hasLength, isObject } from "../../../runtime/validation/is.js";

/** Texts with pairs of surrogates, and with halves of them. */
const text = fc
  .array(fc.constantFrom("a", "ä", "😀", "\ud83d", "\ude00"), { maxLength: 8 })
  .map((parts) => parts.join(""));

describe("lengths of texts", () => {
  it("count code points, as JSON Schema does", () => {
    fc.assert(
      fc.property(text, (given) => codePointLength(given) === [...given].length),
      { numRuns: 2_000, seed: 1 },
    );
  });

  it("are told from the bounds alone wherever that is possible", () => {
    const bound = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(text, bound, fc.oneof(bound, fc.constant(Infinity)), (given, minimum, maximum) => {
        const length = [...given].length;
        expect(hasLength(given, minimum, maximum)).toBe(length >= minimum && length <= maximum);
      }),
      { numRuns: 5_000, seed: 1 },
    );
  });
});

describe("isObject", () => {
  it("takes objects, whatever their prototype, and nothing else", () => {
    expect([{}, Object.create(null), new Date()].map(isObject)).toEqual([true, true, true]);
    expect([null, undefined, [], "", 0, true, () => 0].map(isObject)).toEqual(Array(7).fill(false));
  });
});
