import { at, places, type Place } from "./look.js";
import { evseDataRecords, pricingProducts } from "./records.js";
import type { Report, Rule } from "./rule.js";

const TIME_OF_DAY = /^\d\d:\d\d$/;

export const periodsRunForward: Rule = {
  id: "OICP23-E071",
  title: "A period should begin before it ends; one that passes midnight is written as two",
  severity: "warning",
  check(message, report) {
    for (const owner of evseDataRecords(message)) compare(owner, places(owner.value, "OpeningTimes", "Period"), report);
    for (const owner of pricingProducts(message)) {
      compare(owner, places(owner.value, "ProductAvailabilityTimes", "Periods"), report);
    }
  },
};

function compare(owner: Place, periods: readonly Place[], report: Report): void {
  for (const place of periods) {
    const { value } = place;
    const begin = at(value, "begin");
    const end = at(value, "end");
    if (typeof begin !== "string" || typeof end !== "string") continue;
    // Two digits each: times of day are ordered as their texts are.
    if (TIME_OF_DAY.test(begin) && TIME_OF_DAY.test(end) && begin >= end) {
      report(`${owner.pointer}${place.pointer}/end`);
    }
  }
}
