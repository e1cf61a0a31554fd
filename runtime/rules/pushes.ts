import { at, has, listAt, places } from "./look.js";
import type { Rule } from "./rule.js";

/** The block of each push, and the list in it. */
const LISTS: readonly (readonly [block: string, list: string])[] = [
  ["OperatorEvseData", "EvseDataRecord"],
  ["OperatorEvseStatus", "EvseStatusRecord"],
  ["PricingProductData", "PricingProductDataRecords"],
  ["ProviderAuthenticationData", "AuthenticationDataRecord"],
];

export const fullLoadNotEmpty: Rule = {
  id: "R-21",
  title: "A fullLoad without records deletes everything pushed before",
  severity: "warning",
  check(message, report) {
    if (at(message, "ActionType") !== "fullLoad") return;
    for (const [block, list] of LISTS) {
      const data = at(message, block);
      if (has(data, list) && Array.isArray(at(data, list)) && listAt(data, list).length === 0) {
        report(`/${block}/${list}`);
      }
    }
  },
};

export const statusOfKnownEvse: Rule = {
  id: "OICP23-E056",
  title: "EvseNotFound must not be pushed: it is an answer of Hubject to a pull",
  severity: "error",
  check(message, report) {
    for (const place of places(message, "OperatorEvseStatus", "EvseStatusRecord")) {
      const { value } = place;
      if (at(value, "EvseStatus") === "EvseNotFound") report(`${place.pointer}/EvseStatus`);
    }
  },
};
