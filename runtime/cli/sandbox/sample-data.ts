import { CpoClient } from "../../../generated/v2.3/cpo.js";
import type { HubjectSandbox } from "../../sandbox/index.js";
import { sampleEvse, sampleEvseIds } from "../../scenarios/sample-evses.js";
import { connect } from "../../testing/connect.js";

/** A card that a played provider authorises. */
export const sampleCard = "1234ABCD5678EF";

/** How many charge points an operator has. */
export const sampleSize = 6;

/** Uploads the sample data of an operator as it would itself: charge points, their status, a product and its prices. */
export async function pushSampleData(hub: HubjectSandbox, operatorId: string): Promise<void> {
  const transport = connect(hub.server, { certificate: operatorId });
  const client = new CpoClient({ operatorId, transport, limits: false });
  const ids = sampleEvseIds(operatorId, sampleSize);
  const OperatorName = `Operator ${operatorId}`;
  await client.pushEvseData({
    ActionType: "fullLoad",
    OperatorEvseData: {
      OperatorID: operatorId,
      OperatorName,
      EvseDataRecord: ids.map((EvseID, index) => sampleEvse(EvseID, index)),
    },
  });
  await client.pushEvseStatus({
    ActionType: "fullLoad",
    OperatorEvseStatus: {
      OperatorID: operatorId,
      OperatorName,
      EvseStatusRecord: ids.map((EvseID, index) => ({ EvseID, EvseStatus: index === 2 ? "Occupied" : "Available" })),
    },
  });
  await client.pushPricingProductData({
    ActionType: "fullLoad",
    PricingProductData: {
      OperatorID: operatorId,
      ProviderID: "*",
      PricingDefaultPrice: 0.5,
      PricingDefaultPriceCurrency: "EUR",
      PricingDefaultReferenceUnit: "KILOWATT_HOUR",
      PricingProductDataRecords: [
        {
          ProductID: "AC1",
          ReferenceUnit: "KILOWATT_HOUR",
          ProductPriceCurrency: "EUR",
          PricePerReferenceUnit: 0.45,
          MaximumProductChargingPower: 22,
          IsValid24hours: true,
          ProductAvailabilityTimes: [{ Periods: [{ begin: "00:00", end: "23:59" }], on: "Everyday" }],
        },
      ],
    },
  });
  await client.pushEvsePricing({
    ActionType: "fullLoad",
    EVSEPricing: ids.map((EvseID) => ({ EvseID, ProviderID: "*", EvseIDProductList: ["AC1"] })),
  });
  await client.close();
}
