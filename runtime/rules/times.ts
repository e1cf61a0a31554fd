import { isDateTime } from "../validation/date-time.js";
import { instantAt, textAt } from "./look.js";
import { records } from "./records.js";
import type { Rule } from "./rule.js";

/** The times of a charging process, in the order in which they come to pass. */
const COURSE = ["SessionStart", "ChargingStart", "EventOccurred", "ChargingEnd", "SessionEnd"];

/** Clocks of partners differ; a minute is no sign of a wrong time. */
const CLOCK_SKEW = 60_000;

export const timesInOrder: Rule = {
  id: "R-46",
  title:
    "SessionStart, ChargingStart, EventOccurred, ChargingEnd and SessionEnd should follow each other in this order",
  severity: "warning",
  check(message, report) {
    for (const place of records(message)) {
      const { value } = place;
      let latest: { readonly name: string; readonly instant: number } | undefined;
      for (const name of COURSE) {
        const instant = instantAt(value, name);
        if (instant === undefined) continue;
        if (latest !== undefined && instant < latest.instant) {
          report(`${place.pointer}/${name}`, `should not be before ${latest.name}`);
        } else latest = { name, instant };
      }
    }
  },
};

export const sessionIsOver: Rule = {
  id: "R-44",
  title: "SessionEnd should be past when the charge detail record is sent",
  severity: "warning",
  check(message, report, { now }) {
    const end = instantAt(message, "SessionEnd");
    if (now !== undefined && end !== undefined && end > now + CLOCK_SKEW) report("/SessionEnd");
  },
};

/** Whole seconds and a numeric offset, which the protocol asks for although its own examples differ (OICP23-E122). */
const CHARGE_POINT_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;

export const timesWithOffset: Rule = {
  id: "R-80",
  title: "Times should have whole seconds and the numeric offset of their zone, as in 2024-05-01T08:00:00+02:00",
  severity: "warning",
  check(message, report) {
    for (const name of [...COURSE, "PenaltyTimeStart", "LastCall", "From", "To"]) {
      const text = textAt(message, name);
      if (text !== undefined && isDateTime(text) && !CHARGE_POINT_TIME.test(text)) report(`/${name}`);
    }
  },
};
