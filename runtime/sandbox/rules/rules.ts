import type { HubjectServer } from "../../../generated/v2.3/hubject.js";
import type { ServerCall } from "../../server/index.js";
import type { Hub } from "../hub.js";
import { authenticationDataRules } from "./authentication-data.js";
import { authorizationRules } from "./authorization.js";
import { chargeDetailRecordRules } from "./charge-detail-records.js";
import { evseDataRules } from "./evse-data.js";
import { evseStatusRules } from "./evse-status.js";
import { notificationRules } from "./notifications.js";
import { pricingRules } from "./pricing.js";
import { refuseInvalid } from "./refuse.js";
import { remoteRules } from "./remote.js";

/** All that the hub does when partners call, by operation. */
export function createRules(hub: Hub): HubjectServer {
  return {
    ...notificationRules(hub),
    ...afterValidation({
      ...evseDataRules(hub),
      ...evseStatusRules(hub),
      ...authorizationRules(hub),
      ...remoteRules(hub),
      ...chargeDetailRecordRules(hub),
      ...pricingRules(hub),
      ...authenticationDataRules(hub),
    }),
  };
}

/**
 * Refuses a request that departs from its message before the rule looks at it. Not so for notifications: the hub looks
 * for their session first, and for their members in an order of its own.
 */
export function afterValidation<Rules extends object>(rules: Rules): Rules {
  type Handler = (request: unknown, call: ServerCall) => unknown;
  const entries = Object.entries(rules as Record<string, Handler>).map(([key, rule]) => {
    const checked: Handler = (request, call) => {
      refuseInvalid(request, call.operation);
      return rule(request, call);
    };
    return [key, checked] as const;
  });
  return Object.fromEntries(entries) as unknown as Rules;
}
