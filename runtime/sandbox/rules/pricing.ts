import type { EVSEPricing } from "../../../generated/v2.3/messages.js";
import type { HubjectServer } from "../../../generated/v2.3/hubject.js";
import { normalizeIdentifier } from "../../identifiers.js";
import type { Hub } from "../hub.js";
import type { Operator } from "../state/partners.js";
import type { PricingProducts } from "../state/pricing.js";
import { consistentEvseIds } from "./evse-ids.js";
import { knownProvider, noContract, notLocked, operatorFor } from "./partner-checks.js";
import { checkAction } from "./push-action.js";
import { refuse } from "./refuse.js";

type PricingRules = Pick<
  HubjectServer,
  "pushPricingProductData" | "pushEvsePricing" | "pullPricingProductData" | "pullEvsePricing"
>;

/** Stands for every provider. */
const EVERYBODY = "*";

/** Products, and which of them apply at which charge point. */
export function pricingRules(hub: Hub): PricingRules {
  const { pricing, evseData } = hub.state;

  return {
    pushPricingProductData({ ActionType, PricingProductData }, call) {
      const operator = operatorFor(hub, call.partner, "eRoamingDynamicPricing");
      const { PricingProductDataRecords: records, ...common } = PricingProductData;
      const providerId = addressee(hub, common.ProviderID);
      const stored = pricing.products(operator.id, providerId);
      const known = new Map(stored?.products.map((product) => [product.record.ProductID, product]));
      const ids = records.map(({ ProductID }) => ProductID);
      checkAction(hub, ActionType, ids, (id) => known.has(id));
      if (ActionType === "fullLoad") known.clear();
      for (const record of records) {
        if (ActionType === "delete") known.delete(record.ProductID);
        else known.set(record.ProductID, { record, changed: hub.now() });
      }
      pricing.setProducts({ operator: operator.id, providerId, common, products: [...known.values()] });
      return call.accept();
    },

    pushEvsePricing({ ActionType, EVSEPricing: pushed }, call) {
      const operator = operatorFor(hub, call.partner, "eRoamingDynamicPricing");
      for (const providerId of new Set(pushed.map(({ ProviderID }) => ProviderID))) {
        // A charge point may stand in the list once for every provider.
        const ids = pushed.filter(({ ProviderID }) => ProviderID === providerId).map(({ EvseID }) => EvseID);
        consistentEvseIds(hub, operator, ids);
        addressee(hub, providerId);
        checkAction(hub, ActionType, ids, (id) => pricing.price(id, providerId) !== undefined);
      }
      if (ActionType === "fullLoad") {
        for (const price of pricing.pricesOf(operator.id)) remove(price.pricing);
      }
      for (const entry of pushed) {
        if (ActionType === "delete") remove(entry);
        else pricing.setPrice({ operator: operator.id, pricing: entry, changed: hub.now() });
      }
      return call.accept();
    },

    pullPricingProductData({ LastCall, OperatorIDs }, call) {
      const { provider, operators } = pricingPartners(hub, call.partner, OperatorIDs);
      const since = LastCall === undefined ? -Infinity : Date.parse(LastCall);
      const PricingProductData = operators
        .flatMap(({ id }) => pricing.productsOf(id))
        .filter(({ providerId }) => providerId === EVERYBODY || providerId === provider)
        .map(({ common, products }: PricingProducts) => ({
          ...common,
          PricingProductDataRecords: products.filter(({ changed }) => changed > since).map(({ record }) => record),
        }))
        .filter(({ PricingProductDataRecords }) => PricingProductDataRecords.length > 0);
      return call.accept({ PricingProductData });
    },

    pullEvsePricing({ LastCall, OperatorIDs }, call) {
      const { provider, operators } = pricingPartners(hub, call.partner, OperatorIDs);
      const since = LastCall === undefined ? -Infinity : Date.parse(LastCall);
      const EVSEPricing = operators.flatMap(({ id }) => {
        const prices = pricing
          .pricesOf(id)
          .filter(({ pricing: { ProviderID } }) => ProviderID === EVERYBODY || ProviderID === provider)
          .filter(({ changed }) => changed > since)
          .map((price) => price.pricing);
        const { name } = evseData.summary(id);
        const OperatorName = name === undefined ? {} : { OperatorName: name };
        return prices.length === 0 ? [] : [{ OperatorID: id, ...OperatorName, EVSEPricing: prices }];
      });
      return call.accept({ EVSEPricing });
    },
  };

  function remove({ EvseID, ProviderID }: EVSEPricing): void {
    pricing.removePrice(EvseID, ProviderID);
  }
}

/** The provider that a price is for: one that is registered, or everybody. */
function addressee(hub: Hub, providerId: string): string {
  return providerId === EVERYBODY ? EVERYBODY : knownProvider(hub, providerId).id;
}

/** The provider that asks, and those of the operators it names with whom it has a contract about prices. */
function pricingPartners(
  hub: Hub,
  id: string | undefined,
  operatorIds: readonly string[],
): { readonly provider: string; readonly operators: Operator[] } {
  const { operators, contracts } = hub.state;
  const provider = knownProvider(hub, id);
  notLocked(hub, provider);
  const wanted = new Set(operatorIds.map(normalizeIdentifier));
  const asked = operators.all().filter((operator) => wanted.has(normalizeIdentifier(operator.id)));
  if (asked.length === 0) refuse(hub, "300", "None of the operators is registered.");
  const contracted = asked.filter((operator) =>
    contracts.has({ service: "eRoamingDynamicPricing", operator: operator.id, provider: provider.id }),
  );
  if (contracted.length === 0) noContract(hub, "eRoamingDynamicPricing");
  return { provider: provider.id, operators: contracted };
}
