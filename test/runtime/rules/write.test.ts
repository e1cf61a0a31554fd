import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as schemas from "../../../generated/v2.3/schemas.js";
import { checkRules } from "../../../runtime/rules/check-rules.js";
import { roundToThousandths } from "../../../runtime/rules/decimals.js";
import { write } from "../../../runtime/rules/write.js";
import type { MessageSchema, ReadNote } from "../../../runtime/schema.js";
import { changed } from "./change.js";
import { samples } from "./samples.js";

const byName = new Map(Object.entries<MessageSchema<unknown>>(schemas));
const cdr = samples["eRoamingChargeDetailRecord"]?.message as object;
const push = samples["eRoamingPushEvseData"]?.message as object;
const first = "/OperatorEvseData/EvseDataRecord/0";

describe("what is sent", () => {
  it.each(Object.entries(samples))("%s is sent as it is when there is nothing to do", (name, { message }) => {
    const notes: ReadNote[] = [];
    expect(write(byName.get(name) as MessageSchema<unknown>, message, notes)).toBe(message);
    expect(notes).toEqual([]);
  });

  it("has no null and no undefined member at any depth, known or not", () => {
    const message = changed(cdr, {
      "/CPOPartnerSessionID": null,
      "/Identification/RemoteIdentification": null,
      "/vendor": { kept: [1, null, { dropped: null }], dropped: null },
    });
    const before = structuredClone(message);
    const sent = write(schemas.eRoamingChargeDetailRecord, { ...message, EMPPartnerSessionID: undefined });
    expect(sent).toEqual(changed(cdr, { "/vendor": { kept: [1, null, {}] } }));
    expect(JSON.stringify(sent)).not.toContain("EMPPartnerSessionID");
    expect(message).toEqual(before);
  });

  it("has documented names instead of aliases", () => {
    const message = changed(push, { [`${first}/ChargingStationId`]: "4711" });
    const notes: ReadNote[] = [];
    const sent = write(schemas.eRoamingPushEvseData, message, notes);
    expect(sent).toEqual(changed(push, { [`${first}/ChargingStationID`]: "4711" }));
    expect(notes).toHaveLength(1);
  });

  it("has no member that Hubject assigns, and says so", () => {
    const message = changed(push, {
      [`${first}/deltaType`]: "insert",
      [`${first}/lastUpdate`]: "2024-05-01T08:00:00Z",
    });
    const before = structuredClone(message);
    const notes: ReadNote[] = [];
    expect(write(schemas.eRoamingPushEvseData, message, notes)).toEqual(push);
    expect(notes.map(({ pointer }) => pointer)).toEqual([`${first}/deltaType`, `${first}/lastUpdate`]);
    expect(message).toEqual(before);
  });

  it("keeps what a page of pulled records was assigned", () => {
    const page = samples["eRoamingEVSEData"]?.message as object;
    expect(write(schemas.eRoamingEVSEData, page)).toBe(page);
  });

  it("has energies of three decimals", () => {
    const message = changed(cdr, {
      "/MeterValueStart": 0.1,
      "/MeterValueInBetween/meterValues": [0.1 + 0.2, 1.0005],
      "/MeterValueEnd": 1.10049,
      "/ConsumedEnergy": 1.00049,
    });
    expect(write(schemas.eRoamingChargeDetailRecord, message)).toEqual(
      changed(cdr, {
        "/MeterValueStart": 0.1,
        "/MeterValueInBetween/meterValues": [0.3, 1.001],
        "/MeterValueEnd": 1.1,
        "/ConsumedEnergy": 1,
      }),
    );
    const page = samples["eRoamingChargeDetailRecords"]?.message as object;
    expect(
      write(schemas.eRoamingChargeDetailRecords, changed(page, { "/content/0/ConsumedEnergy": 10.25049 })),
    ).toEqual(page);
  });

  it("has energies that agree when those given agreed", () => {
    const message = changed(cdr, {
      "/MeterValueStart": 1.0004,
      "/MeterValueInBetween": undefined,
      "/MeterValueEnd": 2.0006,
      "/ConsumedEnergy": 1.0002,
    });
    const notes: ReadNote[] = [];
    const sent = write(schemas.eRoamingChargeDetailRecord, message, notes);
    expect(sent).toMatchObject({ MeterValueStart: 1, MeterValueEnd: 2.001, ConsumedEnergy: 1.001 });
    expect(notes.map(({ pointer }) => pointer)).toEqual(["/ConsumedEnergy"]);
    expect(checkRules("sendChargeDetailRecord", sent)).toEqual([]);
    // What contradicts itself is not mended.
    const wrong = write(schemas.eRoamingChargeDetailRecord, changed(message, { "/ConsumedEnergy": 5.0002 }));
    expect(wrong).toMatchObject({ ConsumedEnergy: 5 });
  });

  it("loses no member, whatever stands in the way", () => {
    const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(NaN, Infinity, -0, new Date(0)));
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.entries(samples)),
        fc.string(),
        anything,
        ([name, { message }], key, value) => {
          const given = Object.fromEntries([...Object.entries(message), [`x${key}`, value]]);
          const sent = write(byName.get(name) as MessageSchema<unknown>, given) as object;
          const kept = Object.entries(given).filter(([, member]) => member !== null);
          expect(Object.keys(sent).toSorted()).toEqual(kept.map(([member]) => member).toSorted());
        },
      ),
    );
  });

  it("never throws on arbitrary values", () => {
    const cycle: Record<string, unknown> = { dropped: null };
    cycle["self"] = cycle;
    cycle["again"] = cycle;
    const tangle: Record<string, unknown> = {};
    Object.assign(tangle, { one: tangle, two: tangle });
    const deep: unknown = JSON.parse(`${'{"a":'.repeat(50_000)}null${"}".repeat(50_000)}`);
    const own: unknown = JSON.parse('{"__proto__":{"a":null},"EvseID":null}');
    expect(write(schemas.eRoamingAuthorizeStart, tangle)).toBe(tangle);
    for (const name of Object.keys(samples)) {
      const schema = byName.get(name) as MessageSchema<unknown>;
      for (const value of [cycle, deep, own]) expect(write(schema, value)).toBeTypeOf("object");
      fc.assert(
        fc.property(fc.anything(), (value) => void write(schema, value)),
        { numRuns: 50 },
      );
    }
    expect(JSON.stringify(write(schemas.eRoamingAuthorizeStart, own))).toBe('{"__proto__":{}}');
  });
});

describe("rounding to thousandths", () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [1.0005, 1.001],
    [-1.0005, -1.001],
    [1.00049999, 1],
    [9999.4994999999, 9999.499],
    [9.9995, 10],
    [0.0004, 0],
    [-0.0004, 0],
    [1e-7, 0],
    [123_456_789.123_45, 123_456_789.123],
    [10, 10],
    [10.5, 10.5],
    [1e21, 1e21],
    [Infinity, Infinity],
    [NaN, NaN],
  ])("%d becomes %d", (value, expected) => expect(roundToThousandths(value)).toBe(expected));

  it("yields at most three decimals, near what was given", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const rounded = roundToThousandths(value);
        expect(String(rounded)).toMatch(/^-?\d+(?:\.\d{1,3})?$/);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.000_500_1);
        expect(roundToThousandths(rounded)).toBe(rounded);
      }),
    );
  });
});
