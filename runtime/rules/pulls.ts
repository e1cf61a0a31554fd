import { isObject } from "../validation/is.js";
import { at, has, instantAt, listAt, numberAt } from "./look.js";
import { records } from "./records.js";
import type { Rule } from "./rule.js";

export const lastCallAlone: Rule = {
  id: "R-30",
  title: "LastCall must not be combined with SearchCenter, CountryCodes or OperatorIds",
  severity: "error",
  check(message, report) {
    if (!has(message, "LastCall")) return;
    for (const filter of ["SearchCenter", "CountryCodes", "OperatorIds"]) {
      const given = at(message, filter);
      // An empty list filters nothing.
      if (given === undefined || (Array.isArray(given) && given.length === 0)) continue;
      report(`/${filter}`, `${filter} must not be combined with LastCall`);
    }
  },
};

export const atMost100Ids: Rule = {
  id: "R-33",
  title: "The status of at most 100 EVSEs can be asked for at once",
  severity: "error",
  check(message, report) {
    if (listAt(message, "EvseID").length > 100) report("/EvseID");
  },
};

const NINETY_DAYS = 90 * 24 * 60 * 60 * 1000;

export const atMost90Days: Rule = {
  id: "R-37",
  title: "To must be after From, by at most 90 days",
  severity: "error",
  check(message, report) {
    const from = instantAt(message, "From");
    const to = instantAt(message, "To");
    if (from !== undefined && to !== undefined && (to < from || to - from > NINETY_DAYS)) report("/To");
  },
};

export const radiusWithOneDecimal: Rule = {
  id: "OICP23-E059",
  title: "Radius should be above 0, with at most one decimal",
  severity: "warning",
  check(message, report) {
    const radius = numberAt(at(message, "SearchCenter"), "Radius");
    // The shortest text of a number shows how many decimals it was written with.
    if (radius !== undefined && (radius <= 0 || !/^\d+(?:\.\d)?$/.test(String(radius)))) report("/SearchCenter/Radius");
  },
};

export const everyRecordDated: Rule = {
  id: "R-31",
  title: "Every record of a page should have its lastUpdate",
  severity: "warning",
  check(message, report) {
    for (const place of records(message)) {
      const { value } = place;
      if (isObject(value) && !has(value, "lastUpdate") && place.pointer !== "") report(`${place.pointer}/lastUpdate`);
    }
  },
};
