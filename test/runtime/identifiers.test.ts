import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as identifiers from "../../runtime/identifiers.js";
import { statusCode, statusCodes } from "../../runtime/status-codes.js";

const {
  operatorOf,
  parseEvcoId,
  parseEvseId,
  parseOperatorId,
  parsePoolId,
  parseProviderId,
  providerOf,
  sameIdentifier,
} = identifiers;

describe("identifiers are taken apart", () => {
  test.each([
    ["DE*ABC*E100001", "ISO", "DE", "ABC", "DE*ABC", "100001"],
    ["DEABCE100001", "ISO", "DE", "ABC", "DEABC", "100001"],
    ["de*abc*e1*2", "ISO", "DE", "ABC", "de*abc", "1*2"],
    ["DE*BDO*E*TEST*1", "ISO", "DE", "BDO", "DE*BDO", "*TEST*1"],
    ["DE811E288B04491002", "ISO", "DE", "811", "DE811", "288B04491002"],
    ["+49*810*000*438", "DIN", "49", "810", "+49*810", "000*438"],
    ["49*810*000*438", "DIN", "49", "810", "49*810", "000*438"],
  ])("EVSE %s", (text, form, country, partner, operatorId, instance) => {
    expect(parseEvseId(text)).toEqual({ text, form, country, partner, operatorId, instance });
    expect(operatorOf(text)).toBe(operatorId);
  });

  test.each([
    ["DE-DCB-C12345678-X", "ISO", "DE-DCB", "12345678", "X"],
    ["DEDCBC12345678X", "ISO", "DEDCB", "12345678", "X"],
    ["DEDCBC12345678", "ISO", "DEDCB", "12345678", undefined],
    ["DE*ICE*I01000*6", "DIN", "DE*ICE", "I01000", "6"],
    ["DE-8EO-123456-7", "DIN", "DE-8EO", "123456", "7"],
  ])("EvcoID %s", (text, form, providerId, instance, checkDigit) => {
    expect(parseEvcoId(text)).toMatchObject({ text, form, providerId, instance, checkDigit });
    expect(providerOf(text)).toBe(providerId);
  });

  test("operators, providers, pools, sessions", () => {
    expect(parseOperatorId("DEABC")).toEqual({ text: "DEABC", form: "ISO", country: "DE", partner: "ABC" });
    expect(parseOperatorId("+49*810")).toEqual({ text: "+49*810", form: "DIN", country: "49", partner: "810" });
    expect(parseProviderId("DE-DCB")).toEqual({ text: "DE-DCB", form: "ISO", country: "DE", partner: "DCB" });
    expect(parseProviderId("DE*DCB")).toMatchObject({ form: "DIN" });
    expect(parsePoolId("IT*123*P456*AB789")).toMatchObject({ operatorId: "IT*123", instance: "456*AB789" });
    expect(operatorOf("IT*123*P456*AB789")).toBe("IT*123");
    expect(identifiers.isSessionId("f98efba4-02d8-4fa0-b810-9a9d50d2c527")).toBe(true);
    expect(identifiers.isSessionId("f98efba4")).toBe(false);
  });

  test.each(["", "DE", "DE*ABC", "D1*ABC*E1", "DE*ABC*X1", "DE|8EO|C12345678|X", " DE*ABC*E1", "DE*ABC*E1\n"])(
    "no EVSE: %j",
    (text) => {
      expect(parseEvseId(text)).toBeUndefined();
    },
  );
});

test("they are the same however they are spelt, and never when one is missing", () => {
  expect(sameIdentifier("DE*ABC", "DEABC")).toBe(true);
  expect(sameIdentifier("DE-DCB", "de*dcb")).toBe(true);
  expect(sameIdentifier("+49*810", "49*810")).toBe(true);
  expect(sameIdentifier("DE*ABC", "DE*ABD")).toBe(false);
  expect(sameIdentifier(undefined, undefined)).toBe(false);
  expect(sameIdentifier("", "")).toBe(false);
});

test("nothing throws, whatever it is given", () => {
  const odd = fc.oneof(fc.anything(), fc.string({ maxLength: 100 }), fc.constant("*".repeat(100_000)));
  fc.assert(
    fc.property(odd, odd, (a, b) => {
      for (const used of Object.values(identifiers)) (used as (...args: unknown[]) => unknown)(a, b);
    }),
  );
});

describe("status codes", () => {
  test("are the 31 documented ones, each with a meaning, a sender and an advice", () => {
    expect(Object.keys(statusCodes)).toHaveLength(31);
    for (const [code, info] of Object.entries(statusCodes)) {
      expect(info.code).toBe(code);
      expect(code).toMatch(/^[0-9]{3}$/);
      expect(info.senders.length).toBeGreaterThan(0);
      expect(info.meaning && info.advice).toBeTruthy();
    }
  });

  test("are an open set", () => {
    expect(statusCode("017")?.category).toBe("hub");
    expect(statusCode("999")).toBeUndefined();
    expect(statusCode("__proto__")).toBeUndefined();
  });
});
