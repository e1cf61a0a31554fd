import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { indexModel } from "../../../generator/emit/model-index.js";
import { pushLayoutOf, pushType } from "../../../generator/emit/push-layout.js";
import { buildModel } from "../../../generator/model/build-model.js";

const pushes = {
  pushEvseData: { envelope: "OperatorEvseData", records: "EvseDataRecord", partner: "OperatorID" },
  pushEvseStatus: { envelope: "OperatorEvseStatus", records: "EvseStatusRecord", partner: "OperatorID" },
  pushPricingProductData: {
    envelope: "PricingProductData",
    records: "PricingProductDataRecords",
    partner: "OperatorID",
  },
  pushAuthenticationData: {
    envelope: "ProviderAuthenticationData",
    records: "AuthenticationDataRecord",
    partner: "ProviderID",
  },
};

describe("operations that can be sent in parts", () => {
  it.each(["2.3", "2.2"])("of OICP %s are those with one list in one envelope, found by their shape", (version) => {
    const text = readFileSync(new URL(`../../../spec/oicp-${version}.yaml`, import.meta.url), "utf8");
    const index = indexModel(buildModel(parse(text)).model);
    const found = index.model.operations.flatMap((operation) => {
      const layout = pushLayoutOf(index, operation);
      return layout === undefined ? [] : [[operation.key, layout] as const];
    });
    expect(Object.fromEntries(found)).toEqual(pushes);
  });

  it("have a type that names where things are", () => {
    expect(pushType("Request", "Answer", pushes.pushEvseData).replace(/\s+/g, " ")).toBe(
      'Push< Request, Answer, "OperatorEvseData", "EvseDataRecord", "OperatorID" >',
    );
  });
});
