import { at, listAt, numberAt, places, textAt } from "./look.js";
import type { Place } from "./look.js";
import { pricingProducts } from "./records.js";
import type { Rule } from "./rule.js";

export const availabilityTimesGiven: Rule = {
  id: "R-85",
  title: "ProductAvailabilityTimes should be given when IsValid24hours is false",
  severity: "warning",
  check(message, report) {
    for (const place of pricingProducts(message)) {
      const { value } = place;
      const always = at(value, "IsValid24hours") !== false;
      if (!always && listAt(value, "ProductAvailabilityTimes").length === 0) {
        report(`${place.pointer}/ProductAvailabilityTimes`);
      }
    }
  },
};

const feesOf = (product: unknown, kind: string): Place[] =>
  places(product, "AdditionalReferences").filter(({ value }) => at(value, "AdditionalReference") === kind);

export const feesAgree: Rule = {
  id: "R-86",
  title: "PricePerReferenceUnit should be 0 beside a FIXED FEE, and a MINIMUM FEE no more than the MAXIMUM FEE",
  severity: "warning",
  check(message, report) {
    for (const place of pricingProducts(message)) {
      const { value } = place;
      const price = numberAt(value, "PricePerReferenceUnit") ?? 0;
      if (price !== 0 && feesOf(value, "FIXED FEE").length > 0) {
        report(`${place.pointer}/PricePerReferenceUnit`, "should be 0 when a FIXED FEE is charged");
      }
      const maximum = numberAt(feesOf(value, "MAXIMUM FEE")[0]?.value, "PricePerAdditionalReferenceUnit") ?? Infinity;
      for (const fee of feesOf(value, "MINIMUM FEE")) {
        if ((numberAt(fee.value, "PricePerAdditionalReferenceUnit") ?? 0) <= maximum) continue;
        const where = `${place.pointer}${fee.pointer}/PricePerAdditionalReferenceUnit`;
        report(where, "a MINIMUM FEE should be no more than the MAXIMUM FEE");
      }
    }
  },
};

export const productsOnce: Rule = {
  id: "R-89",
  title: "A ProductID must belong to one pricing product only",
  severity: "error",
  check(message, report) {
    // What was pulled holds a block for each operator and provider; a product is unique within its block.
    for (const block of places(message, "PricingProductData")) {
      const seen = new Set<string>();
      for (const place of places(block.value, "PricingProductDataRecords")) {
        const { value } = place;
        const id = textAt(value, "ProductID");
        if (id === undefined) continue;
        if (seen.has(id)) report(`${block.pointer}${place.pointer}/ProductID`);
        seen.add(id);
      }
    }
  },
};
