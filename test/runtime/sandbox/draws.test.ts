import { expect, it } from "vitest";
import { createClock, formatTime } from "../../../runtime/sandbox/clock.js";
import { createDraws } from "../../../runtime/sandbox/draws.js";

it("draws are the same for a seed, and different for every name, place and seed", () => {
  const seen = new Set<string>();
  for (const seed of [1, 2]) {
    const draws = createDraws(seed);
    for (const name of ["session", "process"]) {
      for (let index = 0; index < 20_000; index++) seen.add(draws.uuid(name, index));
    }
  }
  expect(seen.size).toBe(80_000);
  expect(createDraws(1).uuid("session", 7)).toBe(createDraws(1).uuid("session", 7));
});

it("numbers are spread evenly", () => {
  const draws = createDraws(3);
  const buckets = Array.from({ length: 10 }, () => 0);
  for (let index = 0; index < 10_000; index++) {
    const number = draws.number("fault", index);
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThan(1);
    buckets[Math.floor(number * 10)]! += 1;
  }
  for (const bucket of buckets) expect(Math.abs(bucket - 1000)).toBeLessThan(150);
});

it("a clock moves when it is told to, and times have an offset and no fraction", () => {
  const clock = createClock("2026-03-02T08:00:00.789Z");
  clock.advance(1000);
  expect(formatTime(clock())).toBe("2026-03-02T08:00:01+00:00");
  expect(() => createClock("tomorrow")).toThrow(TypeError);
});
