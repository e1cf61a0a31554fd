import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRules, messagesWithRules, rulesOf } from "../../../runtime/rules/check-rules.js";
import type { RuleContext } from "../../../runtime/rules/rule.js";
import { pointerSegments } from "../../../runtime/schema.js";
import { changed } from "./change.js";
import { samples } from "./samples.js";

/** Values that a careless check would stumble over, among arbitrary JSON. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(undefined, null, "", "DE", "*", "__proto__", NaN, Infinity, -0, [], {}, [null], [[]], {
    length: 3,
  }),
  fc.constantFrom(...Object.values(samples).map(({ message }) => message)),
);

const context: fc.Arbitrary<RuleContext> = fc.record(
  {
    operatorId: fc.oneof(fc.string(), fc.constant("DE*ABC")),
    subOperators: fc.array(fc.string(), { maxLength: 2 }),
    providerId: fc.oneof(fc.string(), fc.constant("DE-DCB")),
    subProviders: fc.array(fc.string(), { maxLength: 2 }),
    sender: fc.constantFrom("CPO" as const, "EMP" as const, "Hubject" as const),
    now: fc.double(),
  },
  { requiredKeys: [] },
);

/** Pointers to everything in a message. */
function pointersOf(value: unknown, pointer = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    `${pointer}/${name}`,
    ...pointersOf(member, `${pointer}/${name}`),
  ]);
}

/** A sample in which arbitrary values stand in arbitrary places. */
const mutated = fc
  .constantFrom(...Object.entries(samples))
  .chain(([name, { message }]) =>
    fc.tuple(
      fc.constant(name),
      fc.constant(message),
      fc.array(fc.tuple(fc.constantFrom(...pointersOf(message)), anything), { minLength: 1, maxLength: 3 }),
    ),
  )
  .map(([name, message, changes]): readonly [string, unknown] => {
    // Copies, since a later change may lie within what an earlier one put there.
    const copies = changes.map(([pointer, value]) => [pointer, structuredClone(value)] as const);
    try {
      return [name, changed(message, Object.fromEntries(copies))];
    } catch {
      // It lies below something that has no members.
      return [name, changed(message, Object.fromEntries(copies.slice(0, 1)))];
    }
  });

/** Whether everything above the last member of a pointer is there. */
function leadsSomewhere(message: unknown, pointer: string): boolean {
  let value = message;
  for (const segment of pointerSegments(pointer)) {
    if (typeof value !== "object" || value === null) return false;
    value = (value as Record<string, unknown>)[segment];
  }
  return true;
}

describe("checkRules on anything", () => {
  it("never throws, and points into the message, when a conforming message is mutated", () => {
    fc.assert(
      fc.property(mutated, context, ([name, message], given) => {
        const before = JSON.stringify(message);
        for (const { pointer } of checkRules(name, message, given)) expect(leadsSomewhere(message, pointer)).toBe(true);
        expect(JSON.stringify(message)).toBe(before);
      }),
      { numRuns: 3000 },
    );
  });

  it("never throws on arbitrary JSON, under any name", () => {
    const names = fc.oneof(fc.constantFrom(...messagesWithRules), fc.string(), fc.constant("constructor"));
    fc.assert(
      fc.property(names, anything, context, (name, message, given) => {
        expect(Array.isArray(checkRules(name, message, given))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("is unmoved by members that come from prototypes", () => {
    const message: unknown = JSON.parse(
      '{"__proto__":{"LastCall":"2024-05-01T08:00:00Z"},"SearchCenter":{"Radius":1},"constructor":{"EvseID":1}}',
    );
    expect(checkRules("pullEvseData", message)).toEqual([]);
    expect(checkRules("pullEvseData", Object.create({ LastCall: "x", SearchCenter: {} }))).toEqual([]);
  });

  it("takes time in proportion to a text, however it is made", () => {
    const long = `${"a".repeat(100_000)} `;
    const record = {
      EvseID: long,
      GeoCoordinates: { Google: { Coordinates: long } },
      GeoChargingPointEntrance: { Google: { Coordinates: "1.".repeat(100_000) } },
      AdditionalInfo: [{ lang: long }],
      Address: { Country: long },
    };
    const message = { OperatorEvseData: { OperatorID: long, EvseDataRecord: [record, record] } };
    expect(checkRules("pushEvseData", message).map(({ rule }) => rule)).toContain("OICP23-E114");
  });
});

describe("the names under which rules are found", () => {
  it("operations and messages, in the capitals of either version", () => {
    expect(rulesOf("sendChargeDetailRecord")).toBe(rulesOf("eRoamingChargeDetailRecord"));
    expect(rulesOf("ERoamingPullEvseData")).toBe(rulesOf("eRoamingPullEVSEData"));
    expect(rulesOf("pullEvseStatusById").length).toBeGreaterThan(0);
    expect(rulesOf("somethingElse")).toEqual([]);
  });
});
