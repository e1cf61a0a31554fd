import formats from "ajv-formats/dist/formats.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDateTime } from "../../../runtime/validation/date-time.js";

const oracle = (formats as unknown as { fullFormats: { "date-time": { validate(text: string): boolean } } })
  .fullFormats["date-time"].validate;

describe("isDateTime", () => {
  it.each([
    "2024-02-29T12:00:00Z",
    "2000-02-29t00:00:00z",
    "2026-07-25T23:59:59.123456789+02:00",
    "2026-07-25 10:00:00-23:59",
    "2026-07-25T10:00:00+0130",
    "2026-07-25T10:00:00+01",
    "2016-12-31T23:59:60Z",
    "2017-01-01T01:59:60.5+02:00",
    "2016-12-31T18:29:60-05:30",
    "0000-01-01T00:00:00Z",
  ])("takes %s", (text) => {
    expect(isDateTime(text)).toBe(true);
    expect(oracle(text)).toBe(true);
  });

  it.each([
    "",
    "2026-02-30T12:00:00Z",
    "2023-02-29T12:00:00Z",
    "1900-02-29T12:00:00Z",
    "2026-04-31T12:00:00Z",
    "2026-00-10T12:00:00Z",
    "2026-13-10T12:00:00Z",
    "2026-01-00T12:00:00Z",
    "2026-01-10T24:00:00Z",
    "2026-01-10T12:60:00Z",
    "2026-01-10T12:00:60Z",
    "2026-01-10T12:00:61Z",
    "2026-01-10T12:00:00",
    "2026-01-10T12:00Z",
    "2026-01-10T12:00:00.Z",
    "2026-01-10T12:00:00,5Z",
    "2026-01-10T12:00:00+24:00",
    "2026-01-10T12:00:00+01:60",
    "2026-01-10T12:00:00+01:",
    "2026-01-10T12:00:00+1:00",
    "2026-01-10T12:00:00ZZ",
    "2026-01-10_12:00:00Z",
    "2026/01/10T12:00:00Z",
    "2026-1-10T12:00:00Z00",
    " 2026-01-10T12:00:00Z",
    "2026-01-10T12:00:00Z\n",
    "２026-01-10T12:00:00Z",
  ])("refuses %j", (text) => {
    expect(isDateTime(text)).toBe(false);
    expect(oracle(text)).toBe(false);
  });

  it("agrees with ajv on texts that are nearly right", () => {
    const part = (min: number, max: number): fc.Arbitrary<string> =>
      fc.integer({ min, max }).map((number) => String(number).padStart(2, "0"));
    const text = fc
      .tuple(
        fc.constantFrom("2024", "2023", "1900", "2000"),
        part(0, 13),
        part(0, 32),
        fc.constantFrom("T", "t", " ", "\u00a0", "_", "TT"),
        part(0, 23),
        part(0, 59),
        part(0, 62),
        fc.constantFrom("", ".0", ".", ".123", ".99999999"),
        fc.constantFrom("Z", "z", "", "+01:00", "-0100", "+00", "-23:59", "+24:00", "+1", "+01:", "Z ", "+23:30"),
      )
      .map(([y, m, d, t, h, i, s, f, z]) => `${y}-${m}-${d}${t}${h}:${i}:${s}${f}${z}`);
    fc.assert(
      fc.property(text, (given) => isDateTime(given) === oracle(given)),
      { numRuns: 5_000, seed: 1 },
    );
  });

  it("agrees with ajv on leap seconds at every offset", () => {
    const minutes = fc.integer({ min: 0, max: 59 }).map((minute) => String(minute).padStart(2, "0"));
    const hours = fc.integer({ min: 0, max: 23 }).map((hour) => String(hour).padStart(2, "0"));
    const text = fc
      .tuple(hours, minutes, fc.constantFrom("+", "-"), hours, minutes)
      .map(([h, m, sign, zh, zm]) => `2016-12-31T${h}:${m}:60${sign}${zh}:${zm}`);
    fc.assert(
      fc.property(text, (given) => isDateTime(given) === oracle(given)),
      { numRuns: 5_000, seed: 1 },
    );
    const ends = Array.from({ length: 1440 }, (_, minute) => minute).filter((minute) => {
      const clock = (total: number): string =>
        [Math.floor(total / 60) % 24, total % 60].map((part) => String(part).padStart(2, "0")).join(":");
      const given = `2016-12-31T${clock(1439 + minute)}:60+${clock(minute)}`;
      expect(isDateTime(given), given).toBe(oracle(given));
      return isDateTime(given);
    });
    expect(ends).toHaveLength(1440);
  });
});
