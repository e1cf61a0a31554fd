/**
 * The rules of each message, under the message's official name. One constant a message, so that a client carries the
 * rules of its own requests alone.
 */
import {
  certificateForm,
  durationIsDifference,
  energyIsDifference,
  metersRise,
  penaltyAfterGrace,
  progressTellsSomething,
  signatureUrlShort,
  signedValuesInOrder,
  signedValuesVerifiable,
} from "./charging.js";
import { countryOfEvse } from "./countries.js";
import {
  coordinatesPlausible,
  currentAsDocumented,
  energyDescribed,
  englishFirst,
  noAuthenticationAlone,
  noPaymentAlone,
  noServiceAlone,
  openingTimesGiven,
  powerAsDocumented,
} from "./evse-data.js";
import {
  evcoIdInCapitals,
  identifiedAtChargePoint,
  identifiedRemotely,
  noLegacyHash,
  pinInClear,
  uidInCapitals,
} from "./identification.js";
import {
  contractOfSender,
  contractsBelong,
  evseIdsInCapitals,
  evseOfSender,
  evsesBelong,
  evsesOnce,
  operatorNamed,
  providerNamed,
} from "./partners.js";
import { periodsRunForward } from "./periods.js";
import { availabilityTimesGiven, feesAgree, productsOnce } from "./pricing.js";
import { atMost100Ids, atMost90Days, everyRecordDated, lastCallAlone, radiusWithOneDecimal } from "./pulls.js";
import { fullLoadNotEmpty, statusOfKnownEvse } from "./pushes.js";
import type { Rule } from "./rule.js";
import { providerWhenAuthorized, sessionIsAssigned, shortPartnerSessions } from "./sessions.js";
import { sessionIsOver, timesInOrder, timesWithOffset } from "./times.js";

type Rules = readonly Rule[];

/** Rules that several messages share, and what one of them adds. Bundlers keep a spread, but drop an unused call. */
const joined = (shared: Rules, further: Rules): Rules => [...shared, ...further];

// Authorisation at the charge point.
export const eRoamingAuthorizeStart: Rules = [
  operatorNamed,
  evseOfSender,
  evseIdsInCapitals,
  sessionIsAssigned,
  identifiedAtChargePoint,
  pinInClear,
  uidInCapitals,
  evcoIdInCapitals,
];
export const eRoamingAuthorizeStop: Rules = [
  operatorNamed,
  evseOfSender,
  evseIdsInCapitals,
  identifiedAtChargePoint,
  pinInClear,
  uidInCapitals,
  evcoIdInCapitals,
];
export const eRoamingAuthorizationStart: Rules = [
  providerWhenAuthorized,
  uidInCapitals,
  evcoIdInCapitals,
  noLegacyHash,
];

// Remote control and reservation.
export const eRoamingAuthorizeRemoteStart: Rules = [
  providerNamed,
  contractOfSender,
  evseIdsInCapitals,
  sessionIsAssigned,
  identifiedRemotely,
  evcoIdInCapitals,
];
export const eRoamingAuthorizeRemoteStop: Rules = [providerNamed, evseIdsInCapitals];
export const eRoamingAuthorizeRemoteReservationStart: Rules = [
  providerNamed,
  contractOfSender,
  evseIdsInCapitals,
  sessionIsAssigned,
  shortPartnerSessions,
  identifiedRemotely,
  evcoIdInCapitals,
];
export const eRoamingAuthorizeRemoteReservationStop: Rules = [providerNamed, evseIdsInCapitals, shortPartnerSessions];

// The course of a charging process.
export const eRoamingChargingNotificationStart: Rules = [
  operatorNamed,
  evseOfSender,
  evseIdsInCapitals,
  timesInOrder,
  timesWithOffset,
  uidInCapitals,
  evcoIdInCapitals,
];
export const eRoamingChargingNotificationProgress: Rules = /* @__PURE__ */ joined(eRoamingChargingNotificationStart, [
  progressTellsSomething,
  durationIsDifference,
  metersRise,
]);
export const eRoamingChargingNotificationEnd: Rules = /* @__PURE__ */ joined(eRoamingChargingNotificationStart, [
  penaltyAfterGrace,
  energyIsDifference,
  metersRise,
]);
export const eRoamingChargingNotificationError: Rules = [
  operatorNamed,
  evseOfSender,
  evseIdsInCapitals,
  uidInCapitals,
  evcoIdInCapitals,
];

// Charge detail records.
const settled: Rules = [
  timesInOrder,
  energyIsDifference,
  metersRise,
  signedValuesInOrder,
  signedValuesVerifiable,
  certificateForm,
  signatureUrlShort,
];
export const eRoamingChargeDetailRecord: Rules = /* @__PURE__ */ joined(settled, [
  evseOfSender,
  evseIdsInCapitals,
  timesWithOffset,
  sessionIsOver,
  uidInCapitals,
  evcoIdInCapitals,
]);
export const eRoamingGetChargeDetailRecords: Rules = [providerNamed, atMost90Days, timesWithOffset];
export const eRoamingChargeDetailRecords: Rules = settled;

// EVSE data and status.
const described: Rules = [
  countryOfEvse,
  coordinatesPlausible,
  powerAsDocumented,
  currentAsDocumented,
  energyDescribed,
  openingTimesGiven,
  periodsRunForward,
  englishFirst,
  noPaymentAlone,
  noServiceAlone,
  noAuthenticationAlone,
];
export const eRoamingPushEvseData: Rules = /* @__PURE__ */ joined(described, [
  operatorNamed,
  evsesBelong,
  evsesOnce,
  evseIdsInCapitals,
  fullLoadNotEmpty,
]);
export const eRoamingPushEvseStatus: Rules = [
  operatorNamed,
  evsesBelong,
  evsesOnce,
  evseIdsInCapitals,
  fullLoadNotEmpty,
  statusOfKnownEvse,
];
export const eRoamingPullEVSEData: Rules = [providerNamed, lastCallAlone, radiusWithOneDecimal, timesWithOffset];
export const eRoamingPullEVSEStatus: Rules = [providerNamed, radiusWithOneDecimal];
export const eRoamingPullEVSEStatusByID: Rules = [providerNamed, atMost100Ids];
export const eRoamingPullEVSEStatusByOperatorID: Rules = [providerNamed];
export const eRoamingEVSEData: Rules = /* @__PURE__ */ joined(described, [everyRecordDated]);

// Prices.
const priced: Rules = [availabilityTimesGiven, feesAgree, productsOnce, periodsRunForward];
export const eRoamingPushPricingProductData: Rules = /* @__PURE__ */ joined(priced, [operatorNamed, fullLoadNotEmpty]);
export const eRoamingPushEVSEPricing: Rules = [evsesBelong, evsesOnce, evseIdsInCapitals];
export const eRoamingPullPricingProductData: Rules = [timesWithOffset];
export const eRoamingPullEVSEPricing: Rules = [providerNamed, timesWithOffset];
export const eRoamingPricingProductData: Rules = priced;

// Authentication data.
export const eRoamingPushAuthenticationData: Rules = [
  providerNamed,
  contractsBelong,
  fullLoadNotEmpty,
  uidInCapitals,
  evcoIdInCapitals,
  noLegacyHash,
];
export const eRoamingPullAuthenticationData: Rules = [operatorNamed];

// Answers on which the protocol's prose adds nothing to the schema.
export const eRoamingAcknowledgment: Rules = [];
export const eRoamingAuthorizationStop: Rules = [];
export const eRoamingAuthenticationData: Rules = [];
export const eRoamingEVSEPricing: Rules = [];
export const eRoamingEVSEStatus: Rules = [];
export const eRoamingEVSEStatusByID: Rules = [];
