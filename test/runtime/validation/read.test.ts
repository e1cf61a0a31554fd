import * as fc from "fast-check";
import { v23 } from "oicp/schemas";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../../generator/model/data.js";
import type { MessageSchema, ReadNote } from "../../../runtime/schema.js";
import { arbitraryOf } from "../../support/arbitrary.js";
import { correctedDocument } from "../../support/corrected-document.js";
import { mutation } from "../../support/mutate.js";

const schemas: Readonly<Record<string, MessageSchema<unknown, unknown>>> = { ...v23 };

/** What a value reads as, and the notes on it. */
function reading(schema: MessageSchema<unknown, unknown>, value: unknown): { read: unknown; notes: ReadNote[] } {
  const notes: ReadNote[] = [];
  return { read: schema.read(deepFreeze(value), notes), notes };
}

describe("readers", () => {
  it("make null members absent, without a note, and leave unknown ones alone", () => {
    const { read, notes } = reading(v23.eRoamingAcknowledgment, {
      Result: true,
      SessionID: null,
      StatusCode: { Code: "000", Description: null, AdditionalInfo: null },
      Later: null,
      Newer: { a: null },
    });
    expect(read).toStrictEqual({ Result: true, StatusCode: { Code: "000" }, Later: null, Newer: { a: null } });
    expect(notes).toEqual([]);
  });

  it("give back the very same value when there is nothing to change", () => {
    const value = { Result: true, StatusCode: { Code: "999" }, Unknown: [1] };
    expect(v23.eRoamingAcknowledgment.read(value)).toBe(value);
  });

  it("copy no more than what is on the way to a change", () => {
    const value = {
      ActionType: "update",
      OperatorEvseStatus: {
        OperatorID: "DE*ABC",
        EvseStatusRecord: [
          { EvseID: "DE*ABC*E1", EvseStatus: "Available" },
          { EvseID: "DE*ABC*E2", EvseStatus: "Available", Odd: null },
          { EvseID: null, EvseStatus: "Available" },
        ],
      },
    };
    const read = v23.eRoamingPushEvseStatus.read(value) as unknown as typeof value;
    expect(read).not.toBe(value);
    const records = read.OperatorEvseStatus.EvseStatusRecord;
    expect(records[0]).toBe(value.OperatorEvseStatus.EvseStatusRecord[0]);
    expect(records[1]).toBe(value.OperatorEvseStatus.EvseStatusRecord[1]);
    expect(records[2]).toStrictEqual({ EvseStatus: "Available" });
  });

  it("know the other spellings of members", () => {
    const { read, notes } = reading(v23.PullEvseDataRecord, { OperatorId: "DE*ABC", EvseID: "DE*ABC*E1" });
    expect(read).toStrictEqual({ OperatorID: "DE*ABC", EvseID: "DE*ABC*E1" });
    expect(notes).toEqual([{ pointer: "/OperatorID", message: "OperatorId was taken for OperatorID" }]);
  });

  it("prefer the documented spelling when both are there, wherever it stands", () => {
    for (const value of [
      { ChargingStationId: "old", ChargingStationID: "new" },
      { ChargingStationID: "new", ChargingStationId: "old" },
    ]) {
      const { read, notes } = reading(v23.PullEvseDataRecord, value);
      expect(read).toStrictEqual({ ChargingStationID: "new" });
      expect(notes).toHaveLength(1);
    }
    for (const value of [
      { ChargingStationId: "old", ChargingStationID: null },
      { ChargingStationID: null, ChargingStationId: "old" },
    ]) {
      expect(reading(v23.PullEvseDataRecord, value).read).toStrictEqual({ ChargingStationID: "old" });
    }
    expect(reading(v23.PullEvseDataRecord, { ChargingStationId: null }).read).toStrictEqual({});
  });

  it("note once what they changed before they met another spelling", () => {
    const { read, notes } = reading(v23.PullEvseDataRecord, {
      MaxCapacity: "50",
      Plugs: "CHAdeMO",
      OperatorId: "DE*ABC",
    });
    expect(read).toStrictEqual({ MaxCapacity: 50, Plugs: ["CHAdeMO"], OperatorID: "DE*ABC" });
    expect(notes.map(({ pointer }) => pointer)).toEqual(["/OperatorID", "/MaxCapacity", "/Plugs"]);
  });

  it("take a single value for a list, and a list of one for a single value", () => {
    expect(reading(v23.eRoamingPullEVSEStatusByID, { ProviderID: ["DE-DCB"], EvseID: "DE*ABC*E1" })).toEqual({
      read: { ProviderID: "DE-DCB", EvseID: ["DE*ABC*E1"] },
      notes: [
        { pointer: "/ProviderID", message: "a list of one string was taken for the string" },
        { pointer: "/EvseID", message: "a single value was taken for a list of one" },
      ],
    });
    expect(reading(v23.eRoamingAcknowledgment, { StatusCode: [{ Code: "000" }] }).read).toEqual({
      StatusCode: { Code: "000" },
    });
    expect(reading(v23.eRoamingEVSEData, { content: { EvseID: "DE*ABC*E1" } }).read).toEqual({
      content: [{ EvseID: "DE*ABC*E1" }],
    });
  });

  it("take numeric strings for numbers, and other strings for what they are", () => {
    const read = (ConsumedEnergy: unknown): unknown =>
      (v23.eRoamingChargeDetailRecord.read({ ConsumedEnergy }) as { ConsumedEnergy: unknown }).ConsumedEnergy;
    expect(["10", "-0.5", "007", "10.000"].map(read)).toEqual([10, -0.5, 7, 10]);
    for (const text of [
      "",
      " 10",
      "1e3",
      "0x10",
      "10,5",
      ".5",
      "5.",
      "+5",
      "NaN",
      "Infinity",
      "9".repeat(400),
      true,
      {},
    ]) {
      expect(read(text)).toEqual(text);
    }
  });

  it("know the other spellings of values, and booleans where their names are values", () => {
    const error = reading(v23.eRoamingChargingNotificationError, { ErrorType: "Connector Error" });
    expect(error.read).toEqual({ ErrorType: "ConnectorError" });
    expect(error.notes).toEqual([{ pointer: "/ErrorType", message: "another spelling was taken for ConnectorError" }]);
    expect(reading(v23.EvseDataRecord, { DynamicInfoAvailable: false }).read).toEqual({
      DynamicInfoAvailable: "false",
    });
    expect(reading(v23.EvseDataRecord, { DynamicInfoAvailable: "sometimes" }).read).toEqual({
      DynamicInfoAvailable: "sometimes",
    });
  });

  it("take a bare list for the member it belongs to, and an object for the plain value in it", () => {
    expect(reading(v23.eRoamingChargeDetailRecord, { MeterValueInBetween: [1, "2.5"] }).read).toEqual({
      MeterValueInBetween: { meterValues: [1, 2.5] },
    });
    const pricing = { EVSEPricing: [{ EvseIDProductList: [{ ProductID: "AC1" }, "DC"] }] };
    expect(reading(v23.OperatorEVSEPricing, pricing).read).toEqual({
      EVSEPricing: [{ EvseIDProductList: ["AC1", "DC"] }],
    });
  });

  it("leave alone what they cannot understand", () => {
    for (const value of [undefined, null, 5, "text", [], [[]], [{}, {}], true, Symbol("x"), () => 0]) {
      expect(v23.eRoamingAcknowledgment.read(value)).toBe(value);
    }
    const odd = { content: [null, 5, [], "x"], StatusCode: [[{ Code: "000" }]], last: "yes", number: {} };
    expect(v23.eRoamingEVSEData.read(odd)).toBe(odd);
  });

  it("carry `__proto__` along as the member it is", () => {
    const text =
      '{"__proto__": {"polluted": 1}, "Result": true, "SessionID": null, "StatusCode": {"__proto__": 5, "Code": ["000"]}}';
    const read = v23.eRoamingAcknowledgment.read(JSON.parse(text)) as unknown as Record<string, unknown>;
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.hasOwn(read, "__proto__")).toBe(true);
    expect(read["polluted"]).toBeUndefined();
    expect(JSON.stringify(read)).toBe(
      '{"__proto__":{"polluted":1},"Result":true,"StatusCode":{"__proto__":5,"Code":"000"}}',
    );
    const renamed = v23.PullEvseDataRecord.read(JSON.parse('{"__proto__": {"a": 1}, "OperatorId": "DE*ABC"}'));
    expect(JSON.stringify(renamed)).toBe('{"__proto__":{"a":1},"OperatorID":"DE*ABC"}');
  });

  it("make plain objects of large ones, too", () => {
    const record = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`m${index}`, index]));
    const read = v23.PullEvseDataRecord.read({ ...record, EvseID: null }) as object;
    expect(read).toStrictEqual(record);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.keys(read)).toEqual(Object.keys(record));
  });

  it("follow only what is documented, and so survive what has no end", () => {
    const endless: Record<string, unknown> = { Code: ["000"] };
    endless["Self"] = endless;
    expect(v23.StatusCode.read(endless)).toEqual({ Code: "000", Self: endless });
  });
});

describe.each([
  "eRoamingEVSEData",
  "eRoamingChargeDetailRecord",
  "eRoamingAuthorizationStart",
  "eRoamingPushEvseData",
] as const)("reading %s", (name) => {
  const schema = schemas[name] as MessageSchema<unknown, unknown>;
  const message = arbitraryOf(correctedDocument("2.3"), name, { listLength: 2 });
  const spoilt = fc
    .tuple(message, fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([value, mutations]) => mutations.reduce((given, mutate) => mutate(given), value));

  it("finds nothing to do the second time, and nothing in what conforms", () => {
    fc.assert(
      fc.property(spoilt, (value) => {
        const { read } = reading(schema, value);
        const again = reading(schema, read);
        expect(again.read).toEqual(read);
        expect(again.notes).toEqual([]);
        if (schema.is(value)) expect(read).toBe(value);
        else if (schema.check(value).length === 0) expect(read).not.toBe(value);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
