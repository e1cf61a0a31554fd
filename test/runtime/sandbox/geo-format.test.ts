import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { v23 } from "oicp/schemas";
import { toFormat, toPoint } from "../../../runtime/sandbox/geo-format.js";
import { distance } from "../../../runtime/sandbox/search.js";

const formats = ["Google", "DecimalDegree", "DegreeMinuteSeconds"] as const;
const degrees = (max: number) => fc.integer({ min: -max * 1e6, max: max * 1e6 }).map((millionths) => millionths / 1e6);
const decimal = (value: number) => value.toFixed(6);

describe("coordinates", () => {
  it("stay the same place, validly written, through every form and back", () => {
    const order = fc.shuffledSubarray([...formats], { minLength: 3 });
    fc.assert(
      fc.property(degrees(90), degrees(180), order, (latitude, longitude, through) => {
        const start = { DecimalDegree: { Latitude: decimal(latitude), Longitude: decimal(longitude) } };
        let coordinates: Parameters<typeof toFormat>[0] = start;
        for (const format of through) {
          coordinates = toFormat(coordinates, format);
          expect(Object.keys(coordinates)).toEqual([format]);
          expect(v23.GeoCoordinates.check(coordinates)).toEqual([]);
        }
        const point = toPoint(coordinates);
        // A millionth of a degree is a tenth of a metre.
        expect(point?.latitude).toBeCloseTo(latitude, 5);
        expect(point?.longitude).toBeCloseTo(longitude, 5);
      }),
    );
  });

  it("latitude comes first in the Google form (R-81)", () => {
    expect(toPoint({ Google: { Coordinates: "47.662249 9.360922" } })).toEqual({
      latitude: 47.662249,
      longitude: 9.360922,
    });
    expect(toPoint({ Google: { Coordinates: "47.662249,9.360922" } })).toEqual({
      latitude: 47.662249,
      longitude: 9.360922,
    });
  });

  it("seconds are never rounded up to sixty", () => {
    const rounded = toFormat(
      { DecimalDegree: { Latitude: "9.999999", Longitude: "-0.999999" } },
      "DegreeMinuteSeconds",
    );
    expect(rounded).toEqual({ DegreeMinuteSeconds: { Latitude: "9°59'59.9964''", Longitude: "-0°59'59.9964''" } });
  });

  it("what cannot be read stays as it is, and is nowhere", () => {
    const broken = { Google: { Coordinates: "somewhere" } };
    expect(toFormat(broken, "DecimalDegree")).toBe(broken);
    expect(toPoint(broken)).toBeUndefined();
    expect(toPoint(undefined)).toBeUndefined();
  });
});

it("distances are those of the globe", () => {
  const berlin = { latitude: 52.520008, longitude: 13.404954 };
  expect(distance(berlin, { latitude: 48.137154, longitude: 11.576124 })).toBeCloseTo(504.2, 0);
  expect(distance(berlin, berlin)).toBe(0);
  expect(distance({ latitude: 0, longitude: 179.9 }, { latitude: 0, longitude: -179.9 })).toBeCloseTo(22.2, 1);
  expect(distance({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 })).toBeCloseTo(20015.1, 0);
});
