import { createHubjectServer, type HubjectServer } from "oicp/hubject";
import { chargePoints } from "./charge-points.js";
import { charging } from "./charging.js";
import type { Partners } from "./partners.js";
import { remote } from "./remote.js";
import type { Sessions } from "./sessions.js";

type NotOffered = Pick<
  HubjectServer,
  "pushPricingProductData" | "pushEvsePricing" | "pullPricingProductData" | "pullEvsePricing" | "pushAuthenticationData"
>;

/** What this hub does without: prices, and providers without a server of their own. */
const notOffered: NotOffered = {
  pushPricingProductData: (_, call) => call.reject("320"),
  pushEvsePricing: (_, call) => call.reject("320"),
  pullPricingProductData: (_, call) => call.reject("320"),
  pullEvsePricing: (_, call) => call.reject("320"),
  pushAuthenticationData: (_, call) => call.reject("320"),
};

/** The hub, from its parts. A handler that is missing does not compile. */
export function createHub(partners: Partners, log: (text: string) => void) {
  const sessions: Sessions = new Map();
  const { has, ...data } = chargePoints(partners.operatorId);
  return createHubjectServer(
    { ...data, ...charging(partners, sessions), ...remote(partners, sessions, has), ...notOffered },
    {
      middleware: [
        async (call, next) => {
          const result = await next(call);
          log(`${call.partner} ${call.operation.key} ${codeOf(result.answer)}`);
          return result;
        },
      ],
    },
  );
}

const codeOf = (answer: unknown): string =>
  (answer as { readonly StatusCode?: { readonly Code?: string } }).StatusCode?.Code ?? "";
