import { OicpValidationError, type ErrorContext } from "../errors.js";
import type { Operation } from "../operation.js";
import type { Violation } from "../schema.js";

/** A page as far as turning it is concerned. */
export interface PageFacts {
  readonly records: readonly unknown[];
  /** Whether there is nothing after it. */
  readonly last: boolean;
}

/** Looks at one page after the other and throws when they cannot be parts of one list. */
export type PageGuard = (page: unknown, index: number, context: ErrorContext) => PageFacts;

/** How many pages more than first announced are plausible: records are added while somebody reads. */
const GROWTH = 2;

/** How many pages in a row may be empty although more are announced. */
const EMPTY = 10;

/**
 * Makes the guard of one crawl. An endless loop is worse than an error, so a page that contradicts itself, is not the
 * one asked for, repeats the one before, or goes on far beyond what was promised ends the crawl.
 */
export function createPageGuard(pagination: NonNullable<Operation["pagination"]>, size: number): PageGuard {
  let previous: readonly unknown[] = [];
  let promised: number | undefined;
  let empty = 0;
  const seen = new Set<string>();

  return (page, index, context) => {
    const members = (page ?? {}) as Readonly<Record<string, unknown>>;
    const listed = members[pagination.records];
    const records: readonly unknown[] = Array.isArray(listed) ? listed : [];
    const number = integer(members["number"]);
    const totalPages = integer(members["totalPages"]);
    const totalElements = integer(members["totalElements"]);
    const announced = typeof members["last"] === "boolean" ? members["last"] : undefined;
    promised ??= totalPages;

    const fail = (pointer: string, message: string): never => {
      const violation: Violation = { pointer, rule: "page", message };
      throw new OicpValidationError("response", [violation], context);
    };
    if (number !== undefined && number !== index) fail("/number", `is not the page asked for (${index})`);
    if (records.length > size) fail(`/${pagination.records}`, `holds more than the ${size} records asked for`);
    const stated = integer(members["numberOfElements"]);
    if (stated !== undefined && stated !== records.length) fail("/numberOfElements", "is not the number of records");
    if (totalPages !== undefined) {
      const reached = index + 1 >= totalPages;
      if (announced === true && !reached) fail("/last", `is true although ${totalPages} pages are announced`);
      if (announced === false && reached) fail("/last", `is false on the last of ${totalPages} announced pages`);
    }
    const step = integer(members["size"]) ?? size;
    if (announced === false && totalElements !== undefined && index * step + records.length >= totalElements) {
      fail("/last", "is false although all announced records were delivered");
    }
    if (promised !== undefined && index >= promised * GROWTH + 10) {
      fail("/totalPages", "keeps growing while the pages are read");
    }
    const ids = records.map((record) => idOf(record, pagination.id));
    if (
      ids.length > 0 &&
      ids.length === previous.length &&
      ids.every((id, i) => id !== undefined && id === previous[i])
    ) {
      fail(`/${pagination.records}`, "repeats the page before");
    }
    previous = ids;
    if (promised === undefined) {
      // Nothing but their content tells whether the pages go round in circles.
      empty = records.length === 0 ? empty + 1 : 0;
      if (empty > EMPTY) fail(`/${pagination.records}`, `is empty on more than ${EMPTY} pages in a row`);
      const ends = `${ids.length} ${ids[0]} ${ids.at(-1)}`;
      if (ids[0] !== undefined && seen.has(ends)) fail(`/${pagination.records}`, "repeats an earlier page");
      seen.add(ends);
    }
    return { records, last: announced ?? (totalPages === undefined ? records.length < size : index + 1 >= totalPages) };
  };
}

/** The identifying member of a record. */
export function idOf(record: unknown, name: string): string | undefined {
  if (typeof record !== "object" || record === null) return undefined;
  const id = (record as Readonly<Record<string, unknown>>)[name];
  return typeof id === "string" ? id : undefined;
}

const integer = (value: unknown): number | undefined => (Number.isInteger(value) ? (value as number) : undefined);
