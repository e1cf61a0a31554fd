import fc from "fast-check";
import { createArbitraries, samples, type Messages } from "oicp/testing";

export type PullEvseDataRecord = Messages["PullEvseDataRecord"];
export type EvseDataRecord = Messages["EvseDataRecord"];

/** Decides what the records are like. */
const SEED = 20_260_101;

/** Varied records as a provider gets them, the same ones each time. */
export function pulledRecords(count: number): PullEvseDataRecord[] {
  return sample(createArbitraries(fc).PullEvseDataRecord, count).map(withPlace);
}

/**
 * Varied records as an operator pushes them, the same ones each time. They break no rule of the protocol, as random ones
 * would in eight places each: whoever pushes such records reads what is wrong with them, and mends it.
 */
export function pushedRecords(count: number): EvseDataRecord[] {
  return Array.from({ length: count }, (_, place) => withPlace(samples.EvseDataRecord({ seed: SEED + place }), place));
}

function sample<Value>(arbitrary: fc.Arbitrary<Value>, count: number): Value[] {
  return fc.sample(arbitrary, { numRuns: count, seed: SEED }).map((value) => readable(value) as Value);
}

/** EVSE ids name one operator and one place each, as on a real page. */
function withPlace<Item extends { readonly EvseID: string }>(record: Item, place: number): Item {
  return { ...record, EvseID: `DE*ABC*E${String(place + 1).padStart(6, "0")}` };
}

const WORDS =
  "Am Alten Bahnhof Ladepark Straße Nord Süd Zentrum Schnelllader Parkhaus Ebene Einfahrt links Tor ".repeat(4);

/**
 * Text that may be anything is drawn from all of Unicode, which no charge point is described in: words of the same
 * length take its place. Coordinates, with their degrees and minutes, only get ordinary spaces.
 */
function readable(value: unknown): unknown {
  if (typeof value === "string") {
    const spaced = value.replaceAll(/\s/g, " ");
    if (/^[\u0020-\u007e°′″]*$/.test(spaced)) return spaced;
    const characters = [...value].length;
    const start = (characters * 7) % 60;
    return WORDS.slice(start, start + characters).padEnd(characters, "x");
  }
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, readable(member)]));
}
