/** Where the messages keep what several rules look at. */
import { at, has, Place, places, together } from "./look.js";

/** The charging process a message tells of: the message itself, or each record when it is a page of them. */
export function records(message: unknown): readonly Place[] {
  return has(message, "content") ? places(message, "content") : places(message);
}

/** The EVSE records of a push, or of a page that was pulled. */
export function evseDataRecords(message: unknown): readonly Place[] {
  return together(places(message, "OperatorEvseData", "EvseDataRecord"), places(message, "content"));
}

/** The records of a push that name an EVSE. */
export function evseRecords(message: unknown): readonly Place[] {
  return together(
    places(message, "OperatorEvseData", "EvseDataRecord"),
    places(message, "OperatorEvseStatus", "EvseStatusRecord"),
    places(message, "EVSEPricing"),
  );
}

/** The pricing products of a push, or of what was pulled. */
export function pricingProducts(message: unknown): readonly Place[] {
  return places(message, "PricingProductData", "PricingProductDataRecords");
}

/** Every identification in a message. */
export function identifications(message: unknown): readonly Place[] {
  return together(
    places(message, "Identification"),
    places(message, "AuthorizationStopIdentifications"),
    places(message, "ProviderAuthenticationData", "AuthenticationDataRecord", "Identification"),
  );
}

const KINDS_WITH_EVCO_ID = [
  "RFIDIdentification",
  "QRCodeIdentification",
  "PlugAndChargeIdentification",
  "RemoteIdentification",
];

/** The EvcoIDs of every identification in a message. */
export function evcoIds(message: unknown): Place[] {
  const found: Place[] = [];
  for (const place of identifications(message)) {
    const { value } = place;
    for (const kind of KINDS_WITH_EVCO_ID) {
      const id = at(at(value, kind), "EvcoID");
      if (id !== undefined) found.push(new Place(id, new Place(undefined, place, kind), "EvcoID"));
    }
  }
  return found;
}
