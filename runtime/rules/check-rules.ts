import type { Violation } from "../schema.js";
import * as rulesByMessage from "./by-message.js";
import { runRules } from "./rule.js";
import type { Rule, RuleContext } from "./rule.js";

/** The request of each operation. */
const REQUESTS: Readonly<Record<string, keyof typeof rulesByMessage>> = {
  authorizeStart: "eRoamingAuthorizeStart",
  authorizeStop: "eRoamingAuthorizeStop",
  authorizeRemoteStart: "eRoamingAuthorizeRemoteStart",
  authorizeRemoteStop: "eRoamingAuthorizeRemoteStop",
  authorizeRemoteReservationStart: "eRoamingAuthorizeRemoteReservationStart",
  authorizeRemoteReservationStop: "eRoamingAuthorizeRemoteReservationStop",
  sendChargingStartNotification: "eRoamingChargingNotificationStart",
  sendChargingProgressNotification: "eRoamingChargingNotificationProgress",
  sendChargingEndNotification: "eRoamingChargingNotificationEnd",
  sendChargingErrorNotification: "eRoamingChargingNotificationError",
  sendChargeDetailRecord: "eRoamingChargeDetailRecord",
  getChargeDetailRecords: "eRoamingGetChargeDetailRecords",
  pushEvseData: "eRoamingPushEvseData",
  pushEvseStatus: "eRoamingPushEvseStatus",
  pullEvseData: "eRoamingPullEVSEData",
  pullEvseStatus: "eRoamingPullEVSEStatus",
  pullEvseStatusById: "eRoamingPullEVSEStatusByID",
  pullEvseStatusByOperatorId: "eRoamingPullEVSEStatusByOperatorID",
  pushPricingProductData: "eRoamingPushPricingProductData",
  pushEvsePricing: "eRoamingPushEVSEPricing",
  pullPricingProductData: "eRoamingPullPricingProductData",
  pullEvsePricing: "eRoamingPullEVSEPricing",
  pushAuthenticationData: "eRoamingPushAuthenticationData",
  pullAuthenticationData: "eRoamingPullAuthenticationData",
};

const byMessage: ReadonlyMap<string, readonly Rule[]> = new Map(Object.entries(rulesByMessage));

// Documents of OICP 2.2 write the same names with other capitals (OICP23-E107).
const byName: ReadonlyMap<string, readonly Rule[]> = new Map([
  ...[...byMessage].map(([name, rules]) => [name.toLowerCase(), rules] as const),
  ...Object.entries(REQUESTS).map(([key, name]) => [key.toLowerCase(), byMessage.get(name) ?? []] as const),
]);

/** The rules of a message, or of the request of an operation. A name that nobody knows has none. */
export function rulesOf(operationOrMessage: string): readonly Rule[] {
  return byName.get(operationOrMessage.toLowerCase()) ?? [];
}

/**
 * What the protocol's rules have to say of a message, beyond its schema.
 *
 * `operationOrMessage` is an operation's key (`sendChargeDetailRecord`, for its request) or a message's official name.
 * Never throws, whatever the message is. Knows every message; what is bundled imports the rules of its own messages
 * from `by-message.ts` and calls `runRules`.
 */
export function checkRules(operationOrMessage: string, message: unknown, context: RuleContext = {}): Violation[] {
  return runRules(rulesOf(operationOrMessage), message, context);
}

/** Names of the messages that have rules, or are known to have none. */
export const messagesWithRules: readonly string[] = [...byMessage.keys()];
