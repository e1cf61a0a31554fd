import type { PricingProductDataRecord } from "oicp/cpo";
import { describe, expect, it } from "vitest";
import {
  evse,
  evseId,
  operatorClient,
  operatorId,
  providerClient,
  providerId,
  pushEvses,
  refusal,
  world,
} from "./world.js";
import type { Action, World } from "./world.js";

const product = (ProductID: string, PricePerReferenceUnit = 0.4): PricingProductDataRecord => ({
  ProductID,
  ReferenceUnit: "KILOWATT_HOUR",
  ProductPriceCurrency: "EUR",
  PricePerReferenceUnit,
  MaximumProductChargingPower: 22,
  IsValid24hours: true,
  ProductAvailabilityTimes: [],
});

const pushProducts = (
  { cpo }: Pick<World, "cpo">,
  action: Action,
  records: PricingProductDataRecord[],
  ProviderID = "*",
) =>
  cpo.pushPricingProductData({
    ActionType: action,
    PricingProductData: {
      OperatorID: operatorId,
      ProviderID,
      PricingDefaultPrice: 0,
      PricingDefaultPriceCurrency: "EUR",
      PricingDefaultReferenceUnit: "KILOWATT_HOUR",
      PricingProductDataRecords: records,
    },
  });

const pushPrices = (
  { cpo }: Pick<World, "cpo">,
  action: Action,
  prices: readonly (readonly [string, string, string[]])[],
) =>
  cpo.pushEvsePricing({
    ActionType: action,
    EVSEPricing: prices.map(([EvseID, ProviderID, EvseIDProductList]) => ({ EvseID, ProviderID, EvseIDProductList })),
  });

async function productsFor({ hub }: World, provider = providerId, request: object = {}) {
  const emp = providerClient(hub, provider);
  const { PricingProductData } = await emp.pullPricingProductData({ OperatorIDs: [operatorId], ...request });
  return PricingProductData.map(({ ProviderID, PricingProductDataRecords }) => [
    ProviderID,
    ...PricingProductDataRecords.map(({ ProductID }) => ProductID),
  ]);
}

async function pricesFor({ hub }: World, provider = providerId, request: object = {}) {
  const emp = providerClient(hub, provider);
  const { EVSEPricing } = await emp.pullEvsePricing({ OperatorIDs: [operatorId], ...request });
  return EVSEPricing.flatMap((group) => group.EVSEPricing.map(({ EvseID, ProviderID }) => [EvseID, ProviderID]));
}

describe("pricing products", () => {
  it("R-36: what is for `*` is for everybody, what is for one provider is for it alone", async () => {
    const w = world();
    w.hub.addProvider({ id: "DE-ZZZ" });
    await pushProducts(w, "fullLoad", [product("AC1"), product("AC3")]);
    await pushProducts(w, "fullLoad", [product("DC")], "DE-ZZZ");
    expect(await productsFor(w)).toEqual([["*", "AC1", "AC3"]]);
    expect(await productsFor(w, "DE-ZZZ")).toEqual([
      ["*", "AC1", "AC3"],
      ["DE-ZZZ", "DC"],
    ]);
  });

  it("R-36: with LastCall only what has changed since then comes", async () => {
    const w = world();
    await pushProducts(w, "fullLoad", [product("AC1"), product("AC3")]);
    w.clock.advance(60_000);
    await pushProducts(w, "update", [product("AC3", 0.5)]);
    expect(await productsFor(w, providerId, { LastCall: "2026-03-02T08:00:30Z" })).toEqual([["*", "AC3"]]);
    expect(await productsFor(w, providerId, { LastCall: "2026-03-02T08:01:00Z" })).toEqual([]);
    expect(await productsFor(w)).toEqual([["*", "AC1", "AC3"]]);
  });

  it("R-21, R-22, R-23, R-24: the actions are those of every push", async () => {
    const w = world();
    await pushProducts(w, "insert", [product("AC1")]);
    await refusal(pushProducts(w, "insert", [product("AC3"), product("AC1")]), "009");
    await refusal(pushProducts(w, "update", [product("AC1"), product("AC3")]), "009");
    await pushProducts(w, "insert", [product("AC3")]);
    await pushProducts(w, "delete", [product("AC1")]);
    expect(await productsFor(w)).toEqual([["*", "AC3"]]);
    await pushProducts(w, "fullLoad", []);
    expect(await productsFor(w)).toEqual([]);
  });

  it("is refused with 300 for a provider that is not registered", async () => {
    await refusal(pushProducts(world(), "fullLoad", [product("AC1")], "DE-NIX"), "300", 404);
  });

  it("without a contract about prices there is a 210, for pushing and for pulling", async () => {
    const w = world();
    const both = { operator: operatorId, provider: providerId };
    w.hub.endContract({ service: "eRoamingDynamicPricing", ...both });
    await refusal(w.emp.pullPricingProductData({ OperatorIDs: [operatorId] }), "210", 403);
    await refusal(w.emp.pullEvsePricing({ OperatorIDs: [operatorId] }), "210", 403);
    w.hub.endContract({ service: "eRoamingDynamicPricing", operator: operatorId });
    await refusal(pushProducts(w, "fullLoad", []), "210", 403);
    await refusal(w.emp.pullEvsePricing({ OperatorIDs: ["DE*NIX"] }), "300", 404);
  });
});

describe("EVSE pricing", () => {
  it("R-36: comes grouped by operator, for everybody or for one", async () => {
    const w = world();
    w.hub.addProvider({ id: "DE-ZZZ" });
    w.hub.addOperator({ id: "DE*XYZ" });
    await pushEvses(w.cpo, "fullLoad", [evse(1)]);
    await pushPrices(w, "fullLoad", [
      [evseId(1), "*", ["AC3"]],
      [evseId(1), "DE-ZZZ", ["AC1"]],
    ]);
    const foreign = { cpo: operatorClient(w.hub, "DE*XYZ") };
    await pushPrices(foreign, "fullLoad", [[evseId(1, "DE*XYZ"), "*", ["DC"]]]);
    expect(await pricesFor(w)).toEqual([[evseId(1), "*"]]);
    expect(await pricesFor(w, "DE-ZZZ")).toEqual([
      [evseId(1), "*"],
      [evseId(1), "DE-ZZZ"],
    ]);
    const { EVSEPricing } = await w.emp.pullEvsePricing({ OperatorIDs: ["DE*XYZ", operatorId] });
    expect(EVSEPricing.map(({ OperatorID, OperatorName }) => [OperatorID, OperatorName])).toEqual([
      [operatorId, "ABC technologies"],
      ["DE*XYZ", undefined],
    ]);
  });

  it("R-36: with LastCall only what has changed since then comes", async () => {
    const w = world();
    await pushPrices(w, "fullLoad", [[evseId(1), "*", ["AC3"]]]);
    w.clock.advance(60_000);
    await pushPrices(w, "insert", [[evseId(2), "*", ["AC3"]]]);
    expect(await pricesFor(w, providerId, { LastCall: "2026-03-02T08:00:30Z" })).toEqual([[evseId(2), "*"]]);
  });

  it("R-26: EVSE ids of other operators and duplicates are refused with 018", async () => {
    const w = world();
    await refusal(pushPrices(w, "fullLoad", [["DE*XYZ*E1", "*", ["AC3"]]]), "018");
    const twice: [string, string, string[]][] = [
      [evseId(1), "*", ["AC3"]],
      [evseId(1), "*", ["AC1"]],
    ];
    await refusal(pushPrices(w, "fullLoad", twice), "018");
  });

  it("R-21, R-22, R-23, R-24: the actions are those of every push", async () => {
    const w = world();
    await pushPrices(w, "insert", [[evseId(1), "*", ["AC3"]]]);
    await refusal(pushPrices(w, "insert", [[evseId(1), "*", ["AC1"]]]), "009");
    await refusal(pushPrices(w, "update", [[evseId(2), "*", ["AC1"]]]), "009");
    await pushPrices(w, "fullLoad", [[evseId(2), "*", ["AC1"]]]);
    expect(await pricesFor(w)).toEqual([[evseId(2), "*"]]);
    await pushPrices(w, "delete", [[evseId(2), "*", ["AC1"]]]);
    expect(await pricesFor(w)).toEqual([]);
  });
});
