import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Records on a page, the most that Hubject gives. */
export const RECORDS = 2_000;

/** Each record with a place divisible by this is bad, in the variant that has bad ones. */
export const BAD_EVERY = 100;

/** Each record with a place divisible by this lacks a mandatory member, in the variant that has gaps. */
export const GAP_EVERY = 10;

/** How many records of a page are reported: what senders are known to leave out is tolerated. */
export const badRecords: Readonly<Record<string, number>> = {
  valid: 0,
  "1 % bad": RECORDS / BAD_EVERY,
  nulls: 0,
  "nulls and gaps": 0,
};

export const pageFile = (variant: string): string =>
  fileURLToPath(new URL(`../../pages/${variant.replaceAll(/[^a-z0-9]+/g, "-")}.json`, import.meta.url));

/** The page of a variant, as the body of an answer. */
export const readPage = (variant: string): string => readFileSync(pageFile(variant), "utf8");

/** Member of a list in an answer that was read, as far as the contestants look at it. */
export interface Page {
  readonly content: readonly unknown[];
}

/** The records that violations point to. */
export function countRecords(pointers: Iterable<string>): number {
  const places = [...pointers].map((pointer) => /^\/content\/(\d+)/.exec(pointer)?.[1]);
  return new Set(places.filter((place) => place !== undefined)).size;
}
