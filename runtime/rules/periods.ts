import { at, places } from "./look.js";
import { evseDataRecords, pricingProducts } from "./records.js";
import type { Rule } from "./rule.js";

const TIME_OF_DAY = /^\d\d:\d\d$/;

export const periodsRunForward: Rule = {
  id: "OICP23-E071",
  title: "A period should begin before it ends; one that passes midnight is written as two",
  severity: "warning",
  check(message, report) {
    const owners = [
      ...evseDataRecords(message).map((place) => [place, "OpeningTimes", "Period"] as const),
      ...pricingProducts(message).map((place) => [place, "ProductAvailabilityTimes", "Periods"] as const),
    ];
    for (const [owner, ...path] of owners) {
      for (const place of places(owner.value, ...path)) {
        const { value } = place;
        const begin = at(value, "begin");
        const end = at(value, "end");
        if (typeof begin !== "string" || typeof end !== "string") continue;
        // Two digits each: times of day are ordered as their texts are.
        if (TIME_OF_DAY.test(begin) && TIME_OF_DAY.test(end) && begin >= end)
          report(`${owner.pointer}${place.pointer}/end`);
      }
    }
  },
};
