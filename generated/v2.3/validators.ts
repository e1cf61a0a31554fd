// Generated from spec/oicp-2.3.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

import { amendBoolean, amendDateTime, amendLiteral, amendNumber, amendText } from "../../runtime/validation/amend.js";
import { put, startCopy } from "../../runtime/validation/copy.js";
import { isDateTime } from "../../runtime/validation/date-time.js";
import { hasLength, isObject } from "../../runtime/validation/is.js";
import { objectAround, objectFrom, rename, walkList } from "../../runtime/validation/read.js";
import { requireMembers, requireOne } from "../../runtime/validation/walk.js";
import {
  AccessibilityLocationValues,
  AccessibilityValues,
  ActionTypeValues,
  AdditionalReferenceValues,
  AuthenticationModeValues,
  AuthorizationStatusValues,
  CalibrationLawDataAvailabilityValues,
  ChargingModeValues,
  ChargingNotificationTypeValues,
  DaysOfWeekValues,
  DeltaTypeValues,
  DynamicInfoAvailableValues,
  EnergyValues,
  ErrorClassValues,
  EvseStatusValues,
  GeoCoordinatesResponseFormatValues,
  HashFunctionValues,
  LegacyHashFunctionValues,
  MeteringStatusValues,
  PaymentOptionValues,
  PlugValues,
  PowerTypeValues,
  RFIDValues,
  ReferenceUnitValues,
  ValueAddedServiceValues,
} from "./messages.js";
import type { Copy } from "../../runtime/validation/copy.js";
import type { Place, Walk } from "../../runtime/validation/walk.js";

const SessionIDPattern = /^[A-Za-z0-9]{8}(-[A-Za-z0-9]{4}){3}-[A-Za-z0-9]{12}$/u;
const OperatorIDPattern = /^(([A-Za-z]{2}\*?[A-Za-z0-9]{3})|(\+?[0-9]{1,3}\*[0-9]{3}))$/u;
const EvseIDPattern = /^(([A-Za-z]{2}\*?[A-Za-z0-9]{3}\*?E[A-Za-z0-9\*]{1,30})|(\+?[0-9]{1,3}\*[0-9]{3}\*[0-9\*]{1,32}))$/u;
const UIDPattern = /^([0-9A-F]{8,8}|[0-9A-F]{14,14}|[0-9A-F]{20,20})$/u;
const RFIDMifareFamilyIdentificationRequired: readonly string[] = ["UID"];
const EvcoIDPattern = /^(?:[A-Za-z]{2}-?[A-Za-z0-9]{3}-?C[A-Za-z0-9]{8}-?[0-9A-Za-z]|[A-Za-z]{2}[*\-]?[A-Za-z0-9]{3}[*\-]?[A-Za-z0-9]{6}[*\-]?[0-9X])$/u;
const RFIDSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(RFIDValues);
const RFIDIdentificationRequired: readonly string[] = ["UID", "RFID"];
const QRCodeIdentificationRequired: readonly string[] = ["EvcoID"];
const IdentificationChoices: readonly string[] = [
  "RFIDMifareFamilyIdentification",
  "RFIDIdentification",
  "QRCodeIdentification",
  "PlugAndChargeIdentification",
  "RemoteIdentification",
];
const ERoamingAuthorizeStartRequired: readonly string[] = ["OperatorID", "Identification"];
const ProviderIDPattern = /^[A-Za-z]{2}[*\-]?[A-Za-z0-9]{3}$/u;
const StatusCodeRequired: readonly string[] = ["Code"];
const ERoamingAuthorizationStartRequired: readonly string[] = ["AuthorizationStatus", "StatusCode"];
const ERoamingAuthorizeStopRequired: readonly string[] = ["SessionID", "OperatorID", "Identification"];
const ERoamingAuthorizeRemoteStartRequired: readonly string[] = ["ProviderID", "EvseID", "Identification"];
const ERoamingAcknowledgmentRequired: readonly string[] = ["Result", "StatusCode"];
const ERoamingAuthorizeRemoteStopRequired: readonly string[] = ["SessionID", "ProviderID", "EvseID"];
const ERoamingChargeDetailRecordRequired: readonly string[] = [
  "SessionID",
  "EvseID",
  "Identification",
  "SessionStart",
  "SessionEnd",
  "ConsumedEnergy",
];
const ERoamingChargeDetailRecordTolerated: readonly string[] = ["ChargingStart", "ChargingEnd"];
const ERoamingChargeDetailRecordAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["HubProviderId", "HubProviderID"],
]);
const ERoamingAuthorizeRemoteReservationStartAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["EMPPartnerSessionId", "EMPPartnerSessionID"],
]);
const ChargingPoolIDPattern = /^[A-Za-z]{2}\*?[A-Za-z0-9]{3}\*?P[A-Za-z0-9*]{1,30}$/u;
const InfoTextTypeRequired: readonly string[] = ["value"];
const InfoTextTypeTolerated: readonly string[] = ["lang"];
const InfoTextTypeLangPattern = /^[a-z]{2,3}(?:-[A-Z]{2,3}(?:-[a-zA-Z]{4})?)?(?:-x-[a-zA-Z0-9]{1,8})?$/u;
const AddressIso19773Required: readonly string[] = ["Country", "City", "Street"];
const AddressIso19773Tolerated: readonly string[] = ["PostalCode", "HouseNum"];
const AddressIso19773TimeZonePattern = /^UTC[+\-][0-9]{2}:[0-9]{2}$/u;
const GeoCoordinatesChoices: readonly string[] = ["Google", "DecimalDegree", "DegreeMinuteSeconds"];
const PlugSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(PlugValues);
const ChargingFacilityTolerated: readonly string[] = ["PowerType", "Power"];
const ChargingFacilityAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["Charging Modes", "ChargingModes"],
]);
const AuthenticationModeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(AuthenticationModeValues);
const PaymentOptionSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(PaymentOptionValues);
const ValueAddedServiceSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(ValueAddedServiceValues);
const AccessibilitySet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(AccessibilityValues);
const OpeningTimesRequired: readonly string[] = ["Period", "on"];
const OpeningTimesAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["Periods", "Period"],
  ["On", "on"],
]);
const EvseDataRecordRequired: readonly string[] = [
  "EvseID",
  "ChargingStationNames",
  "Address",
  "GeoCoordinates",
  "Plugs",
  "ChargingFacilities",
  "RenewableEnergy",
  "CalibrationLawDataAvailability",
  "AuthenticationModes",
  "PaymentOptions",
  "ValueAddedServices",
  "Accessibility",
  "HotlinePhoneNumber",
  "IsOpen24Hours",
  "IsHubjectCompatible",
  "DynamicInfoAvailable",
];
const EvseDataRecordHotlinePhoneNumberPattern = /^\+[0-9]{5,15}$/u;
const EvseDataRecordAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["ChargingStationId", "ChargingStationID"],
]);
const ERoamingPushEvseDataRequired: readonly string[] = ["ActionType", "OperatorEvseData"];
const ERoamingPushEvseStatusRequired: readonly string[] = ["ActionType", "OperatorEvseStatus"];
const ProviderIDAsteriskPattern = /^(?:[A-Za-z]{2}[*\-]?[A-Za-z0-9]{3}|\*)$/u;
const CurrencyIDPattern = /^[A-Z]{3}$/u;
const ReferenceUnitSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(ReferenceUnitValues);
const PricingProductDataRecordRequired: readonly string[] = [
  "ProductID",
  "ReferenceUnit",
  "ProductPriceCurrency",
  "PricePerReferenceUnit",
  "MaximumProductChargingPower",
  "IsValid24hours",
  "ProductAvailabilityTimes",
];
const ERoamingPushPricingProductDataRequired: readonly string[] = ["ActionType", "PricingProductData"];
const ERoamingPushEVSEPricingRequired: readonly string[] = ["ActionType", "EVSEPricing"];
const ChargingNotificationTypeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(ChargingNotificationTypeValues);
const ERoamingChargingNotificationStartRequired: readonly string[] = ["Type", "SessionID", "EvseID", "ChargingStart"];
const ERoamingChargingNotificationStartTypeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(["Start"]);
const ERoamingChargingNotificationProgressRequired: readonly string[] = [
  "Type",
  "SessionID",
  "EvseID",
  "ChargingStart",
  "EventOccurred",
];
const ERoamingChargingNotificationProgressTypeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(["Progress"]);
const ERoamingChargingNotificationEndRequired: readonly string[] = ["Type", "SessionID", "EvseID", "ChargingEnd"];
const ERoamingChargingNotificationEndTypeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(["End"]);
const ERoamingChargingNotificationErrorRequired: readonly string[] = ["Type", "SessionID", "EvseID", "ErrorType"];
const ERoamingChargingNotificationErrorTypeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(["Error"]);
const ERoamingGetChargeDetailRecordsRequired: readonly string[] = ["ProviderID", "From", "To"];
const ERoamingGetChargeDetailRecordsAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["CDRForwarder", "CDRForwarded"],
]);
const ERoamingChargeDetailRecordsRequired: readonly string[] = [
  "content",
  "number",
  "size",
  "totalElements",
  "last",
  "totalPages",
  "first",
  "numberOfElements",
];
const ERoamingChargeDetailRecordsTolerated: readonly string[] = ["StatusCode"];
const ProviderAuthenticationDataRequired: readonly string[] = ["ProviderID", "AuthenticationDataRecord"];
const ERoamingPushAuthenticationDataRequired: readonly string[] = ["ActionType", "ProviderAuthenticationData"];
const GeoCoordinatesResponseFormatSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(GeoCoordinatesResponseFormatValues);
const ERoamingPullEVSEDataRequired: readonly string[] = ["ProviderID", "GeoCoordinatesResponseFormat"];
const ERoamingPullEVSEDataAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["GeoCoordinatesRe sponseFormat", "GeoCoordinatesResponseFormat"],
  ["OperatorIDs", "OperatorIds"],
]);
const PullEvseDataRecordRequired: readonly string[] = ["EvseID"];
const PullEvseDataRecordTolerated: readonly string[] = [
  "ChargingStationNames",
  "Address",
  "GeoCoordinates",
  "Plugs",
  "ChargingFacilities",
  "RenewableEnergy",
  "CalibrationLawDataAvailability",
  "AuthenticationModes",
  "PaymentOptions",
  "ValueAddedServices",
  "Accessibility",
  "HotlinePhoneNumber",
  "IsOpen24Hours",
  "IsHubjectCompatible",
  "DynamicInfoAvailable",
  "OperatorID",
  "OperatorName",
];
const PullEvseDataRecordAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["OperatorId", "OperatorID"],
  ["ChargingStationId", "ChargingStationID"],
]);
const EvseStatusSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(EvseStatusValues);
const ERoamingPullEVSEStatusRequired: readonly string[] = ["ProviderID"];
const ERoamingPullEVSEStatusAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["EVSEStatus", "EvseStatus"],
]);
const ERoamingPullEVSEStatusByIDRequired: readonly string[] = ["ProviderID", "EvseID"];
const ERoamingPullEVSEStatusByOperatorIDRequired: readonly string[] = ["ProviderID", "OperatorID"];
const ERoamingEVSEStatusRequired: readonly string[] = ["EvseStatuses"];
const ERoamingEVSEStatusByIDRequired: readonly string[] = ["EVSEStatusRecords"];
const ERoamingPullPricingProductDataRequired: readonly string[] = ["OperatorIDs"];
const ERoamingPullPricingProductDataAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["OperatorIds", "OperatorIDs"],
]);
const PricingProductDataTypeRequired: readonly string[] = [
  "OperatorID",
  "ProviderID",
  "PricingDefaultPrice",
  "PricingDefaultPriceCurrency",
  "PricingDefaultReferenceUnit",
  "PricingProductDataRecords",
];
const ERoamingPricingProductDataRequired: readonly string[] = ["PricingProductData"];
const ERoamingPricingProductDataAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["OperatorPricingProducts", "PricingProductData"],
]);
const ERoamingPullEVSEPricingRequired: readonly string[] = ["ProviderID", "OperatorIDs"];
const OperatorEVSEPricingRequired: readonly string[] = ["OperatorID", "EVSEPricing"];
const ERoamingEVSEPricingRequired: readonly string[] = ["EVSEPricing"];
const ERoamingEVSEPricingAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["OperatorEVSEPricing", "EVSEPricing"],
]);
const ERoamingPullAuthenticationDataRequired: readonly string[] = ["OperatorID"];
const HashedPINRequired: readonly string[] = ["Value", "Function"];
const HashedPINValuePattern = /^[0-9A-Za-z.+\/=$]{10,100}$/u;
const AuthorizationStatusSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(AuthorizationStatusValues);
const GoogleCoordinatesRequired: readonly string[] = ["Coordinates"];
const GoogleCoordinatesCoordinatesPattern = /^-?(?:[0-8]?[0-9]\.[0-9]{1,6}|90\.0{1,6})(?:\s*,\s*|\s+)-?(?:1[0-7][0-9]\.[0-9]{1,6}|[0-9]{1,2}\.[0-9]{1,6}|180\.0{1,6})$/u;
const GoogleCoordinatesAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["Coordinatea", "Coordinates"],
]);
const DecimalDegreeCoordinatesRequired: readonly string[] = ["Longitude", "Latitude"];
const DecimalDegreeCoordinatesLongitudePattern = /^-?(?:1[0-7][0-9]\.[0-9]{1,6}|[0-9]{1,2}\.[0-9]{1,6}|180\.0{1,6})$/u;
const DecimalDegreeCoordinatesLatitudePattern = /^-?(?:[0-8]?[0-9]\.[0-9]{1,6}|90\.0{1,6})$/u;
const DegreeMinuteSecondsCoordinatesLongitudePattern = /^-?(?:1[0-7][0-9]|[0-9]{1,2}|180)°[ ]?[0-5]?[0-9]'[ ]?[0-5]?[0-9]\.[0-9]+''$/u;
const DegreeMinuteSecondsCoordinatesLatitudePattern = /^-?(?:[0-8]?[0-9]|90)°[ ]?[0-5]?[0-9]'[ ]?[0-5]?[0-9]\.[0-9]+''$/u;
const PowerTypeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(PowerTypeValues);
const ChargingModeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(ChargingModeValues);
const EnergySet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(EnergyValues);
const PeriodRequired: readonly string[] = ["begin", "end"];
const PeriodBeginPattern = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/u;
const PeriodEndPattern = /^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/u;
const DaysOfWeekSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(DaysOfWeekValues);
const CalibrationLawDataAvailabilitySet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(CalibrationLawDataAvailabilityValues);
const AccessibilityLocationSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(AccessibilityLocationValues);
const DynamicInfoAvailableSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(DynamicInfoAvailableValues);
const DynamicInfoAvailableSpellings: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map<unknown, string>([
  [true, "true"],
  [false, "false"],
]);
const ActionTypeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(ActionTypeValues);
const OperatorEvseDataRequired: readonly string[] = ["OperatorID", "OperatorName", "EvseDataRecord"];
const OperatorEvseStatusRequired: readonly string[] = ["OperatorID", "EvseStatusRecord"];
const ProductAvailabilityTimesRequired: readonly string[] = ["Periods", "on"];
const ProductAvailabilityTimesAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["Period", "Periods"],
  ["On", "on"],
]);
const AdditionalReferencesRequired: readonly string[] = [
  "AdditionalReference",
  "AdditionalReferenceUnit",
  "PricePerAdditionalReferenceUnit",
];
const EVSEPricingRequired: readonly string[] = ["EvseID", "ProviderID", "EvseIDProductList"];
const ErrorClassSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(ErrorClassValues);
const ErrorClassSpellings: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map<unknown, string>([
  ["Connector Error", "ConnectorError"],
  ["Critical Error", "CriticalError"],
]);
const AuthenticationDataRecordRequired: readonly string[] = ["Identification"];
const SearchCenterRequired: readonly string[] = ["GeoCoordinates", "Radius"];
const DeltaTypeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(DeltaTypeValues);
const EvseStatusesRequired: readonly string[] = ["OperatorEvseStatus"];
const EvseStatusRecordsRequired: readonly string[] = ["EvseStatusRecord"];
const HashFunctionSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(HashFunctionValues);
const LegacyHashDataRequired: readonly string[] = ["Function"];
const MeteringStatusSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(MeteringStatusValues);
const EvseStatusRecordRequired: readonly string[] = ["EvseID", "EvseStatus"];
const AdditionalReferenceSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(AdditionalReferenceValues);
const LegacyHashFunctionSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(LegacyHashFunctionValues);

/** Reads and checks SessionID. */
export function walkSessionID(value: unknown, at: Place, walk: Walk): unknown {
  if (typeof value !== "string" || !SessionIDPattern.test(value)) {
    return amendText(value, at, walk, 0, Infinity, SessionIDPattern);
  }
  return value;
}

/** Reads and checks OperatorID. */
export function walkOperatorID(value: unknown, at: Place, walk: Walk): unknown {
  if (typeof value !== "string" || !OperatorIDPattern.test(value)) {
    return amendText(value, at, walk, 0, Infinity, OperatorIDPattern);
  }
  return value;
}

/** Reads and checks EvseID. */
export function walkEvseID(value: unknown, at: Place, walk: Walk): unknown {
  if (typeof value !== "string" || !EvseIDPattern.test(value)) {
    return amendText(value, at, walk, 0, Infinity, EvseIDPattern);
  }
  return value;
}

/** Reads and checks UID. */
export function walkUID(value: unknown, at: Place, walk: Walk): unknown {
  if (typeof value !== "string" || !UIDPattern.test(value)) return amendText(value, at, walk, 0, Infinity, UIDPattern);
  return value;
}

/** Reads and checks RFIDMifareFamilyIdentification. */
export function walkRFIDMifareFamilyIdentification(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "UID":
        read = walkUID(member, name, walk);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 1) requireMembers(copy ?? source, RFIDMifareFamilyIdentificationRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks EvcoID. */
export function walkEvcoID(value: unknown, at: Place, walk: Walk): unknown {
  if (typeof value !== "string" || !EvcoIDPattern.test(value)) {
    return amendText(value, at, walk, 0, Infinity, EvcoIDPattern);
  }
  return value;
}

/** Reads and checks RFID. */
export function walkRFID(value: unknown, at: Place, walk: Walk): unknown {
  if (!RFIDSet.has(value)) return amendLiteral(value, at, walk, RFIDSet);
  return value;
}

/** Reads and checks RFIDIdentification. */
export function walkRFIDIdentification(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "UID":
        read = walkUID(member, name, walk);
        if (read !== null) required++;
        break;
      case "EvcoID":
        read = walkEvcoID(member, name, walk);
        break;
      case "RFID":
        read = walkRFID(member, name, walk);
        if (read !== null) required++;
        break;
      case "PrintedNumber":
        if (typeof member !== "string" || !hasLength(member, 0, 150)) read = amendText(member, name, walk, 0, 150);
        break;
      case "ExpiryDate":
        if (typeof member !== "string" || !isDateTime(member)) read = amendDateTime(member, name, walk);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, RFIDIdentificationRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks QRCodeIdentification. */
export function walkQRCodeIdentification(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "EvcoID":
        read = walkEvcoID(member, name, walk);
        if (read !== null) required++;
        break;
      case "HashedPIN":
        read = walkHashedPIN(member, name, walk);
        break;
      case "PIN":
        if (typeof member !== "string" || !hasLength(member, 0, 20)) read = amendText(member, name, walk, 0, 20);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 1) requireMembers(copy ?? source, QRCodeIdentificationRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks PlugAndChargeIdentification. */
export function walkPlugAndChargeIdentification(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "EvcoID":
        read = walkEvcoID(member, name, walk);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 1) requireMembers(copy ?? source, QRCodeIdentificationRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks RemoteIdentification. */
export function walkRemoteIdentification(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "EvcoID":
        read = walkEvcoID(member, name, walk);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 1) requireMembers(copy ?? source, QRCodeIdentificationRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks Identification. */
export function walkIdentification(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let choices = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "RFIDMifareFamilyIdentification":
        read = walkRFIDMifareFamilyIdentification(member, name, walk);
        if (read !== null || !walk.reads) choices++;
        break;
      case "RFIDIdentification":
        read = walkRFIDIdentification(member, name, walk);
        if (read !== null || !walk.reads) choices++;
        break;
      case "QRCodeIdentification":
        read = walkQRCodeIdentification(member, name, walk);
        if (read !== null || !walk.reads) choices++;
        break;
      case "PlugAndChargeIdentification":
        read = walkPlugAndChargeIdentification(member, name, walk);
        if (read !== null || !walk.reads) choices++;
        break;
      case "RemoteIdentification":
        read = walkRemoteIdentification(member, name, walk);
        if (read !== null || !walk.reads) choices++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  walk.depth--;
  if (choices !== 1) requireOne(copy ?? source, IdentificationChoices, at, walk);
  return copy ?? source;
}

/** Reads and checks ProductID. */
export function walkProductID(value: unknown, at: Place, walk: Walk): unknown {
  if (typeof value !== "string" || !hasLength(value, 0, 50)) return amendText(value, at, walk, 0, 50);
  return value;
}

/** Reads and checks eRoamingAuthorizeStart. */
export function walkERoamingAuthorizeStart(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "SessionID":
        read = walkSessionID(member, name, walk);
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) read = amendText(member, name, walk, 0, 250);
        break;
      case "OperatorID":
        read = walkOperatorID(member, name, walk);
        if (read !== null) required++;
        break;
      case "EvseID":
        read = walkEvseID(member, name, walk);
        break;
      case "Identification":
        read = walkIdentification(member, name, walk);
        if (read !== null) required++;
        break;
      case "PartnerProductID":
        read = walkProductID(member, name, walk);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, ERoamingAuthorizeStartRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks ProviderID. */
export function walkProviderID(value: unknown, at: Place, walk: Walk): unknown {
  if (typeof value !== "string" || !ProviderIDPattern.test(value)) {
    return amendText(value, at, walk, 0, Infinity, ProviderIDPattern);
  }
  return value;
}

/** Reads and checks StatusCode. */
export function walkStatusCode(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "Code":
        if (typeof member !== "string") read = amendLiteral(member, name, walk);
        if (read !== null) required++;
        break;
      case "Description":
        if (typeof member !== "string" || !hasLength(member, 0, 200)) read = amendText(member, name, walk, 0, 200);
        break;
      case "AdditionalInfo":
        if (typeof member !== "string" || !hasLength(member, 0, 1000)) read = amendText(member, name, walk, 0, 1000);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 1) requireMembers(copy ?? source, StatusCodeRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingAuthorizationStart. */
export function walkERoamingAuthorizationStart(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "SessionID":
        read = walkSessionID(member, name, walk);
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) read = amendText(member, name, walk, 0, 250);
        break;
      case "ProviderID":
        read = walkProviderID(member, name, walk);
        break;
      case "AuthorizationStatus":
        read = walkAuthorizationStatus(member, name, walk);
        if (read !== null) required++;
        break;
      case "StatusCode":
        read = walkStatusCode(member, name, walk);
        if (read !== null) required++;
        break;
      case "AuthorizationStopIdentifications":
        read = walkList(member, name, walk, "object", walkIdentification);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, ERoamingAuthorizationStartRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingAuthorizeStop. */
export function walkERoamingAuthorizeStop(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "SessionID":
        read = walkSessionID(member, name, walk);
        if (read !== null) required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) read = amendText(member, name, walk, 0, 250);
        break;
      case "OperatorID":
        read = walkOperatorID(member, name, walk);
        if (read !== null) required++;
        break;
      case "EvseID":
        read = walkEvseID(member, name, walk);
        break;
      case "Identification":
        read = walkIdentification(member, name, walk);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 3) requireMembers(copy ?? source, ERoamingAuthorizeStopRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingAuthorizationStop. */
export function walkERoamingAuthorizationStop(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "SessionID":
        read = walkSessionID(member, name, walk);
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) read = amendText(member, name, walk, 0, 250);
        break;
      case "ProviderID":
        read = walkProviderID(member, name, walk);
        break;
      case "AuthorizationStatus":
        read = walkAuthorizationStatus(member, name, walk);
        if (read !== null) required++;
        break;
      case "StatusCode":
        read = walkStatusCode(member, name, walk);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, ERoamingAuthorizationStartRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingAuthorizeRemoteStart. */
export function walkERoamingAuthorizeRemoteStart(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "SessionID":
        read = walkSessionID(member, name, walk);
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) read = amendText(member, name, walk, 0, 250);
        break;
      case "ProviderID":
        read = walkProviderID(member, name, walk);
        if (read !== null) required++;
        break;
      case "EvseID":
        read = walkEvseID(member, name, walk);
        if (read !== null) required++;
        break;
      case "Identification":
        read = walkIdentification(member, name, walk);
        if (read !== null) required++;
        break;
      case "PartnerProductID":
        read = walkProductID(member, name, walk);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 3) requireMembers(copy ?? source, ERoamingAuthorizeRemoteStartRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingAcknowledgment. */
export function walkERoamingAcknowledgment(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "Result":
        if (typeof member !== "boolean") read = amendBoolean(member, name, walk);
        if (read !== null) required++;
        break;
      case "StatusCode":
        read = walkStatusCode(member, name, walk);
        if (read !== null) required++;
        break;
      case "SessionID":
        read = walkSessionID(member, name, walk);
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) read = amendText(member, name, walk, 0, 250);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, ERoamingAcknowledgmentRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingAuthorizeRemoteStop. */
export function walkERoamingAuthorizeRemoteStop(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "SessionID":
        read = walkSessionID(member, name, walk);
        if (read !== null) required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) read = amendText(member, name, walk, 0, 250);
        break;
      case "ProviderID":
        read = walkProviderID(member, name, walk);
        if (read !== null) required++;
        break;
      case "EvseID":
        read = walkEvseID(member, name, walk);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 3) requireMembers(copy ?? source, ERoamingAuthorizeRemoteStopRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingChargeDetailRecord. */
export function walkERoamingChargeDetailRecord(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  const noted = walk.notes.length;
  const violated = walk.violations?.length;
  let required = 0;
  let tolerated = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "SessionID":
        read = walkSessionID(member, name, walk);
        if (read !== null) required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) read = amendText(member, name, walk, 0, 250);
        break;
      case "PartnerProductID":
        read = walkProductID(member, name, walk);
        break;
      case "EvseID":
        read = walkEvseID(member, name, walk);
        if (read !== null) required++;
        break;
      case "Identification":
        read = walkIdentification(member, name, walk);
        if (read !== null) required++;
        break;
      case "ChargingStart":
      case "ChargingEnd":
        if (typeof member !== "string" || !isDateTime(member)) read = amendDateTime(member, name, walk);
        if (read !== null) tolerated++;
        break;
      case "SessionStart":
      case "SessionEnd":
        if (typeof member !== "string" || !isDateTime(member)) read = amendDateTime(member, name, walk);
        if (read !== null) required++;
        break;
      case "MeterValueStart":
      case "MeterValueEnd":
        if (typeof member !== "number" || !Number.isFinite(member)) read = amendNumber(member, name, walk);
        break;
      case "MeterValueInBetween":
        read = walkMeterValueInBetween(member, name, walk);
        break;
      case "ConsumedEnergy":
        if (typeof member !== "number" || !Number.isFinite(member)) read = amendNumber(member, name, walk);
        if (read !== null) required++;
        break;
      case "SignedMeteringValues":
        read = walkList(member, name, walk, "object", walkSignedMeteringValue, 0, 10);
        break;
      case "CalibrationLawVerificationInfo":
        read = walkCalibrationLawVerificationInfo(member, name, walk);
        break;
      case "HubOperatorID":
        read = walkOperatorID(member, name, walk);
        break;
      case "HubProviderID":
        read = walkProviderID(member, name, walk);
        break;
      case "HubProviderId":
        if (!walk.reads) continue;
        return walkERoamingChargeDetailRecord(rename(source, ERoamingChargeDetailRecordAliases, walk, noted, violated), at, walk);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 6) requireMembers(copy ?? source, ERoamingChargeDetailRecordRequired, walk);
  if (tolerated < 2 && !walk.tolerant) requireMembers(copy ?? source, ERoamingChargeDetailRecordTolerated, walk, true);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingAuthorizeRemoteReservationStart. */
export function walkERoamingAuthorizeRemoteReservationStart(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  const noted = walk.notes.length;
  const violated = walk.violations?.length;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "SessionID":
        read = walkSessionID(member, name, walk);
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) read = amendText(member, name, walk, 0, 250);
        break;
      case "ProviderID":
        read = walkProviderID(member, name, walk);
        if (read !== null) required++;
        break;
      case "EvseID":
        read = walkEvseID(member, name, walk);
        if (read !== null) required++;
        break;
      case "Identification":
        read = walkIdentification(member, name, walk);
        if (read !== null) required++;
        break;
      case "PartnerProductID":
        read = walkProductID(member, name, walk);
        break;
      case "Duration":
        if (typeof member !== "number" || !Number.isInteger(member) || member < 1 || member > 99) {
          read = amendNumber(member, name, walk, true, 1, 99);
        }
        break;
      case "EMPPartnerSessionId":
        if (!walk.reads) continue;
        return walkERoamingAuthorizeRemoteReservationStart(rename(source, ERoamingAuthorizeRemoteReservationStartAliases, walk, noted, violated), at, walk);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 3) requireMembers(copy ?? source, ERoamingAuthorizeRemoteStartRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingAuthorizeRemoteReservationStop. */
export function walkERoamingAuthorizeRemoteReservationStop(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  const noted = walk.notes.length;
  const violated = walk.violations?.length;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "SessionID":
        read = walkSessionID(member, name, walk);
        if (read !== null) required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) read = amendText(member, name, walk, 0, 250);
        break;
      case "ProviderID":
        read = walkProviderID(member, name, walk);
        if (read !== null) required++;
        break;
      case "EvseID":
        read = walkEvseID(member, name, walk);
        if (read !== null) required++;
        break;
      case "EMPPartnerSessionId":
        if (!walk.reads) continue;
        return walkERoamingAuthorizeRemoteReservationStop(rename(source, ERoamingAuthorizeRemoteReservationStartAliases, walk, noted, violated), at, walk);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 3) requireMembers(copy ?? source, ERoamingAuthorizeRemoteStopRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks ChargingPoolID. */
export function walkChargingPoolID(value: unknown, at: Place, walk: Walk): unknown {
  if (typeof value !== "string" || !ChargingPoolIDPattern.test(value)) {
    return amendText(value, at, walk, 0, Infinity, ChargingPoolIDPattern);
  }
  return value;
}

/** Reads and checks InfoTextType. */
export function walkInfoTextType(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let tolerated = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "lang":
        if (typeof member !== "string" || !InfoTextTypeLangPattern.test(member)) {
          read = amendText(member, name, walk, 0, Infinity, InfoTextTypeLangPattern);
        }
        if (read !== null) tolerated++;
        break;
      case "value":
        if (typeof member !== "string" || !hasLength(member, 0, 150)) read = amendText(member, name, walk, 0, 150);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 1) requireMembers(copy ?? source, InfoTextTypeRequired, walk);
  if (tolerated < 1 && !walk.tolerant) requireMembers(copy ?? source, InfoTextTypeTolerated, walk, true);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks AddressIso19773. */
export function walkAddressIso19773(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let tolerated = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "Country":
        read = walkCountryCode(member, name, walk);
        if (read !== null) required++;
        break;
      case "City":
        if (typeof member !== "string" || !hasLength(member, 1, 50)) read = amendText(member, name, walk, 1, 50);
        if (read !== null) required++;
        break;
      case "Street":
        if (typeof member !== "string" || !hasLength(member, 2, 100)) read = amendText(member, name, walk, 2, 100);
        if (read !== null) required++;
        break;
      case "PostalCode":
      case "HouseNum":
        if (typeof member !== "string" || !hasLength(member, 0, 10)) read = amendText(member, name, walk, 0, 10);
        if (read !== null) tolerated++;
        break;
      case "Floor":
      case "ParkingSpot":
        if (typeof member !== "string" || !hasLength(member, 0, 5)) read = amendText(member, name, walk, 0, 5);
        break;
      case "Region":
        if (typeof member !== "string" || !hasLength(member, 0, 50)) read = amendText(member, name, walk, 0, 50);
        break;
      case "ParkingFacility":
        if (typeof member !== "boolean") read = amendBoolean(member, name, walk);
        break;
      case "TimeZone":
        if (typeof member !== "string" || !AddressIso19773TimeZonePattern.test(member)) {
          read = amendText(member, name, walk, 0, Infinity, AddressIso19773TimeZonePattern);
        }
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 3) requireMembers(copy ?? source, AddressIso19773Required, walk);
  if (tolerated < 2 && !walk.tolerant) requireMembers(copy ?? source, AddressIso19773Tolerated, walk, true);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks GeoCoordinates. */
export function walkGeoCoordinates(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let choices = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "Google":
        read = walkGoogleCoordinates(member, name, walk);
        if (read !== null || !walk.reads) choices++;
        break;
      case "DecimalDegree":
        read = walkDecimalDegreeCoordinates(member, name, walk);
        if (read !== null || !walk.reads) choices++;
        break;
      case "DegreeMinuteSeconds":
        read = walkDegreeMinuteSecondsCoordinates(member, name, walk);
        if (read !== null || !walk.reads) choices++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  walk.depth--;
  if (choices !== 1) requireOne(copy ?? source, GeoCoordinatesChoices, at, walk);
  return copy ?? source;
}

/** Reads and checks Plug. */
export function walkPlug(value: unknown, at: Place, walk: Walk): unknown {
  if (!PlugSet.has(value)) return amendLiteral(value, at, walk, PlugSet);
  return value;
}

/** Reads and checks ChargingFacility. */
export function walkChargingFacility(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  const noted = walk.notes.length;
  const violated = walk.violations?.length;
  let tolerated = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "PowerType":
        read = walkPowerType(member, name, walk);
        if (read !== null) tolerated++;
        break;
      case "Voltage":
      case "Amperage":
        if (typeof member !== "number" || !Number.isInteger(member) || member < 0) {
          read = amendNumber(member, name, walk, true, 0);
        }
        break;
      case "Power":
        if (typeof member !== "number" || !Number.isFinite(member) || member < 0) {
          read = amendNumber(member, name, walk, false, 0);
        }
        if (read !== null) tolerated++;
        break;
      case "ChargingModes":
        read = walkList(member, name, walk, "string", walkChargingMode);
        break;
      case "Charging Modes":
        if (!walk.reads) continue;
        return walkChargingFacility(rename(source, ChargingFacilityAliases, walk, noted, violated), at, walk);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (tolerated < 2 && !walk.tolerant) requireMembers(copy ?? source, ChargingFacilityTolerated, walk, true);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks EnergySource. */
export function walkEnergySource(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "Energy":
        read = walkEnergy(member, name, walk);
        break;
      case "Percentage":
        if (typeof member !== "number" || !Number.isInteger(member) || member < 0 || member > 100) {
          read = amendNumber(member, name, walk, true, 0, 100);
        }
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks AuthenticationMode. */
export function walkAuthenticationMode(value: unknown, at: Place, walk: Walk): unknown {
  if (!AuthenticationModeSet.has(value)) return amendLiteral(value, at, walk, AuthenticationModeSet);
  return value;
}

/** Reads and checks PaymentOption. */
export function walkPaymentOption(value: unknown, at: Place, walk: Walk): unknown {
  if (value !== "No Payment" && value !== "Direct" && value !== "Contract") {
    return amendLiteral(value, at, walk, PaymentOptionSet);
  }
  return value;
}

/** Reads and checks ValueAddedService. */
export function walkValueAddedService(value: unknown, at: Place, walk: Walk): unknown {
  if (!ValueAddedServiceSet.has(value)) return amendLiteral(value, at, walk, ValueAddedServiceSet);
  return value;
}

/** Reads and checks Accessibility. */
export function walkAccessibility(value: unknown, at: Place, walk: Walk): unknown {
  if (!AccessibilitySet.has(value)) return amendLiteral(value, at, walk, AccessibilitySet);
  return value;
}

/** Reads and checks OpeningTimes. */
export function walkOpeningTimes(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  const noted = walk.notes.length;
  const violated = walk.violations?.length;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "Period":
        read = walkList(member, name, walk, "object", walkPeriod);
        if (read !== null) required++;
        break;
      case "on":
        read = walkDaysOfWeek(member, name, walk);
        if (read !== null) required++;
        break;
      case "Periods":
      case "On":
        if (!walk.reads) continue;
        return walkOpeningTimes(rename(source, OpeningTimesAliases, walk, noted, violated), at, walk);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, OpeningTimesRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks EvseDataRecord. */
export function walkEvseDataRecord(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  const noted = walk.notes.length;
  const violated = walk.violations?.length;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "EvseID":
        read = walkEvseID(member, name, walk);
        if (read !== null) required++;
        break;
      case "ChargingPoolID":
        read = walkChargingPoolID(member, name, walk);
        break;
      case "ChargingStationNames":
        read = walkList(member, name, walk, "object", walkInfoTextType);
        if (read !== null) required++;
        break;
      case "HardwareManufacturer":
      case "ChargingStationID":
        if (typeof member !== "string" || !hasLength(member, 0, 50)) read = amendText(member, name, walk, 0, 50);
        break;
      case "ChargingStationImage":
        if (typeof member !== "string" || !hasLength(member, 0, 200)) read = amendText(member, name, walk, 0, 200);
        break;
      case "SubOperatorName":
        if (typeof member !== "string" || !hasLength(member, 0, 100)) read = amendText(member, name, walk, 0, 100);
        break;
      case "Address":
        read = walkAddressIso19773(member, name, walk);
        if (read !== null) required++;
        break;
      case "GeoCoordinates":
        read = walkGeoCoordinates(member, name, walk);
        if (read !== null) required++;
        break;
      case "Plugs":
        read = walkList(member, name, walk, "string", walkPlug);
        if (read !== null) required++;
        break;
      case "DynamicPowerLevel":
        if (typeof member !== "boolean") read = amendBoolean(member, name, walk);
        break;
      case "ChargingFacilities":
        read = walkList(member, name, walk, "object", walkChargingFacility);
        if (read !== null) required++;
        break;
      case "RenewableEnergy":
      case "IsOpen24Hours":
      case "IsHubjectCompatible":
        if (typeof member !== "boolean") read = amendBoolean(member, name, walk);
        if (read !== null) required++;
        break;
      case "EnergySource":
        read = walkList(member, name, walk, "object", walkEnergySource);
        break;
      case "EnvironmentalImpact":
        read = walkEnvironmentalImpact(member, name, walk);
        break;
      case "CalibrationLawDataAvailability":
        read = walkCalibrationLawDataAvailability(member, name, walk);
        if (read !== null) required++;
        break;
      case "AuthenticationModes":
        read = walkList(member, name, walk, "string", walkAuthenticationMode);
        if (read !== null) required++;
        break;
      case "MaxCapacity":
        if (typeof member !== "number" || !Number.isInteger(member)) read = amendNumber(member, name, walk, true);
        break;
      case "PaymentOptions":
        read = walkList(member, name, walk, "string", walkPaymentOption);
        if (read !== null) required++;
        break;
      case "ValueAddedServices":
        read = walkList(member, name, walk, "string", walkValueAddedService);
        if (read !== null) required++;
        break;
      case "Accessibility":
        read = walkAccessibility(member, name, walk);
        if (read !== null) required++;
        break;
      case "AccessibilityLocation":
        read = walkAccessibilityLocation(member, name, walk);
        break;
      case "HotlinePhoneNumber":
        if (typeof member !== "string" || !EvseDataRecordHotlinePhoneNumberPattern.test(member)) {
          read = amendText(member, name, walk, 0, Infinity, EvseDataRecordHotlinePhoneNumberPattern);
        }
        if (read !== null) required++;
        break;
      case "AdditionalInfo":
      case "ChargingStationLocationReference":
        read = walkList(member, name, walk, "object", walkInfoTextType);
        break;
      case "GeoChargingPointEntrance":
        read = walkGeoCoordinates(member, name, walk);
        break;
      case "OpeningTimes":
        read = walkList(member, name, walk, "object", walkOpeningTimes);
        break;
      case "HubOperatorID":
        read = walkOperatorID(member, name, walk);
        break;
      case "ClearinghouseID":
        if (typeof member !== "string" || !hasLength(member, 0, 20)) read = amendText(member, name, walk, 0, 20);
        break;
      case "DynamicInfoAvailable":
        read = walkDynamicInfoAvailable(member, name, walk);
        if (read !== null) required++;
        break;
      case "ChargingStationId":
        if (!walk.reads) continue;
        return walkEvseDataRecord(rename(source, EvseDataRecordAliases, walk, noted, violated), at, walk);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 16) requireMembers(copy ?? source, EvseDataRecordRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingPushEvseData. */
export function walkERoamingPushEvseData(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "ActionType":
        read = walkActionType(member, name, walk);
        if (read !== null) required++;
        break;
      case "OperatorEvseData":
        read = walkOperatorEvseData(member, name, walk);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, ERoamingPushEvseDataRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingPushEvseStatus. */
export function walkERoamingPushEvseStatus(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "ActionType":
        read = walkActionType(member, name, walk);
        if (read !== null) required++;
        break;
      case "OperatorEvseStatus":
        read = walkOperatorEvseStatus(member, name, walk);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, ERoamingPushEvseStatusRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks ProviderIDAsterisk. */
export function walkProviderIDAsterisk(value: unknown, at: Place, walk: Walk): unknown {
  if (typeof value !== "string" || !ProviderIDAsteriskPattern.test(value)) {
    return amendText(value, at, walk, 0, Infinity, ProviderIDAsteriskPattern);
  }
  return value;
}

/** Reads and checks CurrencyID. */
export function walkCurrencyID(value: unknown, at: Place, walk: Walk): unknown {
  if (typeof value !== "string" || !CurrencyIDPattern.test(value)) {
    return amendText(value, at, walk, 0, Infinity, CurrencyIDPattern);
  }
  return value;
}

/** Reads and checks ReferenceUnit. */
export function walkReferenceUnit(value: unknown, at: Place, walk: Walk): unknown {
  if (value !== "HOUR" && value !== "KILOWATT_HOUR" && value !== "MINUTE") {
    return amendLiteral(value, at, walk, ReferenceUnitSet);
  }
  return value;
}

/** Reads and checks PricingProductDataRecord. */
export function walkPricingProductDataRecord(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "ProductID":
        read = walkProductID(member, name, walk);
        if (read !== null) required++;
        break;
      case "ReferenceUnit":
        read = walkReferenceUnit(member, name, walk);
        if (read !== null) required++;
        break;
      case "ProductPriceCurrency":
        read = walkCurrencyID(member, name, walk);
        if (read !== null) required++;
        break;
      case "PricePerReferenceUnit":
      case "MaximumProductChargingPower":
        if (typeof member !== "number" || !Number.isFinite(member)) read = amendNumber(member, name, walk);
        if (read !== null) required++;
        break;
      case "IsValid24hours":
        if (typeof member !== "boolean") read = amendBoolean(member, name, walk);
        if (read !== null) required++;
        break;
      case "ProductAvailabilityTimes":
        read = walkList(member, name, walk, "object", walkProductAvailabilityTimes);
        if (read !== null) required++;
        break;
      case "AdditionalReferences":
        read = walkList(member, name, walk, "object", walkAdditionalReferences);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 7) requireMembers(copy ?? source, PricingProductDataRecordRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingPushPricingProductData. */
export function walkERoamingPushPricingProductData(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "ActionType":
        read = walkActionType(member, name, walk);
        if (read !== null) required++;
        break;
      case "PricingProductData":
        read = walkPricingProductDataType(member, name, walk);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, ERoamingPushPricingProductDataRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingPushEVSEPricing. */
export function walkERoamingPushEVSEPricing(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "ActionType":
        read = walkActionType(member, name, walk);
        if (read !== null) required++;
        break;
      case "EVSEPricing":
        read = walkList(member, name, walk, "object", walkEVSEPricing, 1);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, ERoamingPushEVSEPricingRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks ChargingNotificationType. */
export function walkChargingNotificationType(value: unknown, at: Place, walk: Walk): unknown {
  if (!ChargingNotificationTypeSet.has(value)) return amendLiteral(value, at, walk, ChargingNotificationTypeSet);
  return value;
}

/** Reads and checks eRoamingChargingNotificationStart. */
export function walkERoamingChargingNotificationStart(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "Type":
        if (member !== "Start") read = amendLiteral(member, name, walk, ERoamingChargingNotificationStartTypeSet);
        if (read !== null) required++;
        break;
      case "SessionID":
        read = walkSessionID(member, name, walk);
        if (read !== null) required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) read = amendText(member, name, walk, 0, 250);
        break;
      case "Identification":
        read = walkIdentification(member, name, walk);
        break;
      case "EvseID":
        read = walkEvseID(member, name, walk);
        if (read !== null) required++;
        break;
      case "ChargingStart":
        if (typeof member !== "string" || !isDateTime(member)) read = amendDateTime(member, name, walk);
        if (read !== null) required++;
        break;
      case "SessionStart":
        if (typeof member !== "string" || !isDateTime(member)) read = amendDateTime(member, name, walk);
        break;
      case "MeterValueStart":
        if (typeof member !== "number" || !Number.isFinite(member)) read = amendNumber(member, name, walk);
        break;
      case "OperatorID":
        read = walkOperatorID(member, name, walk);
        break;
      case "PartnerProductID":
        read = walkProductID(member, name, walk);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 4) requireMembers(copy ?? source, ERoamingChargingNotificationStartRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingChargingNotificationProgress. */
export function walkERoamingChargingNotificationProgress(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "Type":
        if (member !== "Progress") read = amendLiteral(member, name, walk, ERoamingChargingNotificationProgressTypeSet);
        if (read !== null) required++;
        break;
      case "SessionID":
        read = walkSessionID(member, name, walk);
        if (read !== null) required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) read = amendText(member, name, walk, 0, 250);
        break;
      case "Identification":
        read = walkIdentification(member, name, walk);
        break;
      case "EvseID":
        read = walkEvseID(member, name, walk);
        if (read !== null) required++;
        break;
      case "ChargingStart":
      case "EventOccurred":
        if (typeof member !== "string" || !isDateTime(member)) read = amendDateTime(member, name, walk);
        if (read !== null) required++;
        break;
      case "ChargingDuration":
        if (typeof member !== "number" || !Number.isInteger(member)) read = amendNumber(member, name, walk, true);
        break;
      case "SessionStart":
        if (typeof member !== "string" || !isDateTime(member)) read = amendDateTime(member, name, walk);
        break;
      case "ConsumedEnergyProgress":
      case "MeterValueStart":
        if (typeof member !== "number" || !Number.isFinite(member)) read = amendNumber(member, name, walk);
        break;
      case "MeterValueInBetween":
        read = walkMeterValueInBetween(member, name, walk);
        break;
      case "OperatorID":
        read = walkOperatorID(member, name, walk);
        break;
      case "PartnerProductID":
        read = walkProductID(member, name, walk);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 5) requireMembers(copy ?? source, ERoamingChargingNotificationProgressRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingChargingNotificationEnd. */
export function walkERoamingChargingNotificationEnd(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "Type":
        if (member !== "End") read = amendLiteral(member, name, walk, ERoamingChargingNotificationEndTypeSet);
        if (read !== null) required++;
        break;
      case "SessionID":
        read = walkSessionID(member, name, walk);
        if (read !== null) required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) read = amendText(member, name, walk, 0, 250);
        break;
      case "Identification":
        read = walkIdentification(member, name, walk);
        break;
      case "EvseID":
        read = walkEvseID(member, name, walk);
        if (read !== null) required++;
        break;
      case "ChargingStart":
      case "SessionStart":
      case "SessionEnd":
      case "PenaltyTimeStart":
        if (typeof member !== "string" || !isDateTime(member)) read = amendDateTime(member, name, walk);
        break;
      case "ChargingEnd":
        if (typeof member !== "string" || !isDateTime(member)) read = amendDateTime(member, name, walk);
        if (read !== null) required++;
        break;
      case "ConsumedEnergy":
      case "MeterValueStart":
      case "MeterValueEnd":
        if (typeof member !== "number" || !Number.isFinite(member)) read = amendNumber(member, name, walk);
        break;
      case "MeterValueInBetween":
        read = walkMeterValueInBetween(member, name, walk);
        break;
      case "OperatorID":
        read = walkOperatorID(member, name, walk);
        break;
      case "PartnerProductID":
        read = walkProductID(member, name, walk);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 4) requireMembers(copy ?? source, ERoamingChargingNotificationEndRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingChargingNotificationError. */
export function walkERoamingChargingNotificationError(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "Type":
        if (member !== "Error") read = amendLiteral(member, name, walk, ERoamingChargingNotificationErrorTypeSet);
        if (read !== null) required++;
        break;
      case "SessionID":
        read = walkSessionID(member, name, walk);
        if (read !== null) required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
      case "ErrorAdditionalInfo":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) read = amendText(member, name, walk, 0, 250);
        break;
      case "Identification":
        read = walkIdentification(member, name, walk);
        break;
      case "OperatorID":
        read = walkOperatorID(member, name, walk);
        break;
      case "EvseID":
        read = walkEvseID(member, name, walk);
        if (read !== null) required++;
        break;
      case "ErrorType":
        read = walkErrorClass(member, name, walk);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 4) requireMembers(copy ?? source, ERoamingChargingNotificationErrorRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks CountryCode. */
export function walkCountryCode(value: unknown, at: Place, walk: Walk): unknown {
  if (typeof value !== "string" || !hasLength(value, 3, 3) || !CurrencyIDPattern.test(value)) {
    return amendText(value, at, walk, 3, 3, CurrencyIDPattern);
  }
  return value;
}

/** Reads and checks eRoamingGetChargeDetailRecords. */
export function walkERoamingGetChargeDetailRecords(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  const noted = walk.notes.length;
  const violated = walk.violations?.length;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "ProviderID":
        read = walkProviderID(member, name, walk);
        if (read !== null) required++;
        break;
      case "From":
      case "To":
        if (typeof member !== "string" || !isDateTime(member)) read = amendDateTime(member, name, walk);
        if (read !== null) required++;
        break;
      case "SessionID":
        read = walkList(member, name, walk, "string", walkSessionID);
        break;
      case "OperatorID":
        read = walkList(member, name, walk, "string", walkOperatorID);
        break;
      case "CDRForwarded":
        if (typeof member !== "boolean") read = amendBoolean(member, name, walk);
        break;
      case "CDRForwarder":
        if (!walk.reads) continue;
        return walkERoamingGetChargeDetailRecords(rename(source, ERoamingGetChargeDetailRecordsAliases, walk, noted, violated), at, walk);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 3) requireMembers(copy ?? source, ERoamingGetChargeDetailRecordsRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingChargeDetailRecords. */
export function walkERoamingChargeDetailRecords(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let tolerated = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "content":
        read = walkList(member, name, walk, "object", walkERoamingChargeDetailRecord);
        if (read !== null) required++;
        break;
      case "number":
      case "size":
      case "totalElements":
      case "totalPages":
      case "numberOfElements":
        if (typeof member !== "number" || !Number.isInteger(member)) read = amendNumber(member, name, walk, true);
        if (read !== null) required++;
        break;
      case "pageable":
        read = walkPageable(member, name, walk);
        break;
      case "empty":
        if (typeof member !== "boolean") read = amendBoolean(member, name, walk);
        break;
      case "last":
      case "first":
        if (typeof member !== "boolean") read = amendBoolean(member, name, walk);
        if (read !== null) required++;
        break;
      case "StatusCode":
        read = walkStatusCode(member, name, walk);
        if (read !== null) tolerated++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 8) requireMembers(copy ?? source, ERoamingChargeDetailRecordsRequired, walk);
  if (tolerated < 1 && !walk.tolerant) requireMembers(copy ?? source, ERoamingChargeDetailRecordsTolerated, walk, true);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks ProviderAuthenticationData. */
export function walkProviderAuthenticationData(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "ProviderID":
        read = walkProviderID(member, name, walk);
        if (read !== null) required++;
        break;
      case "AuthenticationDataRecord":
        read = walkList(member, name, walk, "object", walkAuthenticationDataRecord);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, ProviderAuthenticationDataRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingPushAuthenticationData. */
export function walkERoamingPushAuthenticationData(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "ActionType":
        read = walkActionType(member, name, walk);
        if (read !== null) required++;
        break;
      case "ProviderAuthenticationData":
        read = walkProviderAuthenticationData(member, name, walk);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, ERoamingPushAuthenticationDataRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks GeoCoordinatesResponseFormat. */
export function walkGeoCoordinatesResponseFormat(value: unknown, at: Place, walk: Walk): unknown {
  if (value !== "Google" && value !== "DegreeMinuteSeconds" && value !== "DecimalDegree") {
    return amendLiteral(value, at, walk, GeoCoordinatesResponseFormatSet);
  }
  return value;
}

/** Reads and checks eRoamingPullEVSEData. */
export function walkERoamingPullEVSEData(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  const noted = walk.notes.length;
  const violated = walk.violations?.length;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "ProviderID":
        read = walkProviderID(member, name, walk);
        if (read !== null) required++;
        break;
      case "SearchCenter":
        read = walkSearchCenter(member, name, walk);
        break;
      case "LastCall":
        if (typeof member !== "string" || !isDateTime(member)) read = amendDateTime(member, name, walk);
        break;
      case "GeoCoordinatesResponseFormat":
        read = walkGeoCoordinatesResponseFormat(member, name, walk);
        if (read !== null) required++;
        break;
      case "CountryCodes":
        read = walkList(member, name, walk, "string", walkCountryCode);
        break;
      case "OperatorIds":
        read = walkList(member, name, walk, "string", walkOperatorID);
        break;
      case "AuthenticationModes":
        read = walkList(member, name, walk, "string", walkAuthenticationMode);
        break;
      case "Accessibility":
        read = walkList(member, name, walk, "string", walkAccessibility);
        break;
      case "CalibrationLawDataAvailability":
        read = walkList(member, name, walk, "string", walkCalibrationLawDataAvailability);
        break;
      case "RenewableEnergy":
      case "IsHubjectCompatible":
      case "IsOpen24Hours":
        if (typeof member !== "boolean") read = amendBoolean(member, name, walk);
        break;
      case "GeoCoordinatesRe sponseFormat":
      case "OperatorIDs":
        if (!walk.reads) continue;
        return walkERoamingPullEVSEData(rename(source, ERoamingPullEVSEDataAliases, walk, noted, violated), at, walk);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, ERoamingPullEVSEDataRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks PullEvseDataRecord. */
export function walkPullEvseDataRecord(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  const noted = walk.notes.length;
  const violated = walk.violations?.length;
  let required = 0;
  let tolerated = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "deltaType":
        read = walkDeltaType(member, name, walk);
        break;
      case "lastUpdate":
        if (typeof member !== "string" || !isDateTime(member)) read = amendDateTime(member, name, walk);
        break;
      case "EvseID":
        read = walkEvseID(member, name, walk);
        if (read !== null) required++;
        break;
      case "ChargingPoolID":
        read = walkChargingPoolID(member, name, walk);
        break;
      case "ChargingStationNames":
        read = walkList(member, name, walk, "object", walkInfoTextType);
        if (read !== null) tolerated++;
        break;
      case "HardwareManufacturer":
      case "ChargingStationID":
        if (typeof member !== "string" || !hasLength(member, 0, 50)) read = amendText(member, name, walk, 0, 50);
        break;
      case "ChargingStationImage":
        if (typeof member !== "string" || !hasLength(member, 0, 200)) read = amendText(member, name, walk, 0, 200);
        break;
      case "SubOperatorName":
        if (typeof member !== "string" || !hasLength(member, 0, 100)) read = amendText(member, name, walk, 0, 100);
        break;
      case "Address":
        read = walkAddressIso19773(member, name, walk);
        if (read !== null) tolerated++;
        break;
      case "GeoCoordinates":
        read = walkGeoCoordinates(member, name, walk);
        if (read !== null) tolerated++;
        break;
      case "Plugs":
        read = walkList(member, name, walk, "string", walkPlug);
        if (read !== null) tolerated++;
        break;
      case "DynamicPowerLevel":
        if (typeof member !== "boolean") read = amendBoolean(member, name, walk);
        break;
      case "ChargingFacilities":
        read = walkList(member, name, walk, "object", walkChargingFacility);
        if (read !== null) tolerated++;
        break;
      case "RenewableEnergy":
      case "IsOpen24Hours":
      case "IsHubjectCompatible":
        if (typeof member !== "boolean") read = amendBoolean(member, name, walk);
        if (read !== null) tolerated++;
        break;
      case "EnergySource":
        read = walkList(member, name, walk, "object", walkEnergySource);
        break;
      case "EnvironmentalImpact":
        read = walkEnvironmentalImpact(member, name, walk);
        break;
      case "CalibrationLawDataAvailability":
        read = walkCalibrationLawDataAvailability(member, name, walk);
        if (read !== null) tolerated++;
        break;
      case "AuthenticationModes":
        read = walkList(member, name, walk, "string", walkAuthenticationMode);
        if (read !== null) tolerated++;
        break;
      case "MaxCapacity":
        if (typeof member !== "number" || !Number.isInteger(member)) read = amendNumber(member, name, walk, true);
        break;
      case "PaymentOptions":
        read = walkList(member, name, walk, "string", walkPaymentOption);
        if (read !== null) tolerated++;
        break;
      case "ValueAddedServices":
        read = walkList(member, name, walk, "string", walkValueAddedService);
        if (read !== null) tolerated++;
        break;
      case "Accessibility":
        read = walkAccessibility(member, name, walk);
        if (read !== null) tolerated++;
        break;
      case "AccessibilityLocation":
        read = walkAccessibilityLocation(member, name, walk);
        break;
      case "HotlinePhoneNumber":
        if (typeof member !== "string" || !EvseDataRecordHotlinePhoneNumberPattern.test(member)) {
          read = amendText(member, name, walk, 0, Infinity, EvseDataRecordHotlinePhoneNumberPattern);
        }
        if (read !== null) tolerated++;
        break;
      case "AdditionalInfo":
      case "ChargingStationLocationReference":
        read = walkList(member, name, walk, "object", walkInfoTextType);
        break;
      case "GeoChargingPointEntrance":
        read = walkGeoCoordinates(member, name, walk);
        break;
      case "OpeningTimes":
        read = walkList(member, name, walk, "object", walkOpeningTimes);
        break;
      case "HubOperatorID":
        read = walkOperatorID(member, name, walk);
        break;
      case "ClearinghouseID":
        if (typeof member !== "string" || !hasLength(member, 0, 20)) read = amendText(member, name, walk, 0, 20);
        break;
      case "DynamicInfoAvailable":
        read = walkDynamicInfoAvailable(member, name, walk);
        if (read !== null) tolerated++;
        break;
      case "OperatorID":
        read = walkOperatorID(member, name, walk);
        if (read !== null) tolerated++;
        break;
      case "OperatorName":
        if (typeof member !== "string" || !hasLength(member, 0, 100)) read = amendText(member, name, walk, 0, 100);
        if (read !== null) tolerated++;
        break;
      case "OperatorId":
      case "ChargingStationId":
        if (!walk.reads) continue;
        return walkPullEvseDataRecord(rename(source, PullEvseDataRecordAliases, walk, noted, violated), at, walk);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 1) requireMembers(copy ?? source, PullEvseDataRecordRequired, walk);
  if (tolerated < 17 && !walk.tolerant) requireMembers(copy ?? source, PullEvseDataRecordTolerated, walk, true);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingEVSEData. */
export function walkERoamingEVSEData(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let tolerated = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "content":
        read = walkList(member, name, walk, "object", walkPullEvseDataRecord);
        if (read !== null) required++;
        break;
      case "number":
      case "size":
      case "totalElements":
      case "totalPages":
      case "numberOfElements":
        if (typeof member !== "number" || !Number.isInteger(member)) read = amendNumber(member, name, walk, true);
        if (read !== null) required++;
        break;
      case "last":
      case "first":
        if (typeof member !== "boolean") read = amendBoolean(member, name, walk);
        if (read !== null) required++;
        break;
      case "StatusCode":
        read = walkStatusCode(member, name, walk);
        if (read !== null) tolerated++;
        break;
      case "pageable":
        read = walkPageable(member, name, walk);
        break;
      case "empty":
        if (typeof member !== "boolean") read = amendBoolean(member, name, walk);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 8) requireMembers(copy ?? source, ERoamingChargeDetailRecordsRequired, walk);
  if (tolerated < 1 && !walk.tolerant) requireMembers(copy ?? source, ERoamingChargeDetailRecordsTolerated, walk, true);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks EvseStatus. */
export function walkEvseStatus(value: unknown, at: Place, walk: Walk): unknown {
  if (!EvseStatusSet.has(value)) return amendLiteral(value, at, walk, EvseStatusSet);
  return value;
}

/** Reads and checks eRoamingPullEVSEStatus. */
export function walkERoamingPullEVSEStatus(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  const noted = walk.notes.length;
  const violated = walk.violations?.length;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "ProviderID":
        read = walkProviderID(member, name, walk);
        if (read !== null) required++;
        break;
      case "SearchCenter":
        read = walkSearchCenter(member, name, walk);
        break;
      case "EvseStatus":
        read = walkEvseStatus(member, name, walk);
        break;
      case "EVSEStatus":
        if (!walk.reads) continue;
        return walkERoamingPullEVSEStatus(rename(source, ERoamingPullEVSEStatusAliases, walk, noted, violated), at, walk);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 1) requireMembers(copy ?? source, ERoamingPullEVSEStatusRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingPullEVSEStatusByID. */
export function walkERoamingPullEVSEStatusByID(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "ProviderID":
        read = walkProviderID(member, name, walk);
        if (read !== null) required++;
        break;
      case "EvseID":
        read = walkList(member, name, walk, "string", walkEvseID, 0, 100);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, ERoamingPullEVSEStatusByIDRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingPullEVSEStatusByOperatorID. */
export function walkERoamingPullEVSEStatusByOperatorID(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "ProviderID":
        read = walkProviderID(member, name, walk);
        if (read !== null) required++;
        break;
      case "OperatorID":
        read = walkList(member, name, walk, "string", walkOperatorID);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, ERoamingPullEVSEStatusByOperatorIDRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingEVSEStatus. */
export function walkERoamingEVSEStatus(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "EvseStatuses":
        read = walkEvseStatuses(member, name, walk);
        if (read !== null) required++;
        break;
      case "StatusCode":
        read = walkStatusCode(member, name, walk);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 1) requireMembers(copy ?? source, ERoamingEVSEStatusRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingEVSEStatusByID. */
export function walkERoamingEVSEStatusByID(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "EVSEStatusRecords":
        read = walkEvseStatusRecords(member, name, walk);
        if (read !== null) required++;
        break;
      case "StatusCode":
        read = walkStatusCode(member, name, walk);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 1) requireMembers(copy ?? source, ERoamingEVSEStatusByIDRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingPullPricingProductData. */
export function walkERoamingPullPricingProductData(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  const noted = walk.notes.length;
  const violated = walk.violations?.length;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "LastCall":
        if (typeof member !== "string" || !isDateTime(member)) read = amendDateTime(member, name, walk);
        break;
      case "OperatorIDs":
        read = walkList(member, name, walk, "string", walkOperatorID);
        if (read !== null) required++;
        break;
      case "OperatorIds":
        if (!walk.reads) continue;
        return walkERoamingPullPricingProductData(rename(source, ERoamingPullPricingProductDataAliases, walk, noted, violated), at, walk);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 1) requireMembers(copy ?? source, ERoamingPullPricingProductDataRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks PricingProductDataType. */
export function walkPricingProductDataType(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "OperatorID":
        read = walkOperatorID(member, name, walk);
        if (read !== null) required++;
        break;
      case "OperatorName":
        if (typeof member !== "string" || !hasLength(member, 0, 100)) read = amendText(member, name, walk, 0, 100);
        break;
      case "ProviderID":
        read = walkProviderIDAsterisk(member, name, walk);
        if (read !== null) required++;
        break;
      case "PricingDefaultPrice":
        if (typeof member !== "number" || !Number.isFinite(member)) read = amendNumber(member, name, walk);
        if (read !== null) required++;
        break;
      case "PricingDefaultPriceCurrency":
        read = walkCurrencyID(member, name, walk);
        if (read !== null) required++;
        break;
      case "PricingDefaultReferenceUnit":
        read = walkReferenceUnit(member, name, walk);
        if (read !== null) required++;
        break;
      case "PricingProductDataRecords":
        read = walkList(member, name, walk, "object", walkPricingProductDataRecord);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 6) requireMembers(copy ?? source, PricingProductDataTypeRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingPricingProductData. */
export function walkERoamingPricingProductData(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  const noted = walk.notes.length;
  const violated = walk.violations?.length;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "PricingProductData":
        read = walkList(member, name, walk, "object", walkPricingProductDataType);
        if (read !== null) required++;
        break;
      case "StatusCode":
        read = walkStatusCode(member, name, walk);
        break;
      case "OperatorPricingProducts":
        if (!walk.reads) continue;
        return walkERoamingPricingProductData(rename(source, ERoamingPricingProductDataAliases, walk, noted, violated), at, walk);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 1) requireMembers(copy ?? source, ERoamingPricingProductDataRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingPullEVSEPricing. */
export function walkERoamingPullEVSEPricing(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  const noted = walk.notes.length;
  const violated = walk.violations?.length;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "ProviderID":
        read = walkProviderID(member, name, walk);
        if (read !== null) required++;
        break;
      case "LastCall":
        if (typeof member !== "string" || !isDateTime(member)) read = amendDateTime(member, name, walk);
        break;
      case "OperatorIDs":
        read = walkList(member, name, walk, "string", walkOperatorID);
        if (read !== null) required++;
        break;
      case "OperatorIds":
        if (!walk.reads) continue;
        return walkERoamingPullEVSEPricing(rename(source, ERoamingPullPricingProductDataAliases, walk, noted, violated), at, walk);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, ERoamingPullEVSEPricingRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks OperatorEVSEPricing. */
export function walkOperatorEVSEPricing(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "OperatorID":
        read = walkOperatorID(member, name, walk);
        if (read !== null) required++;
        break;
      case "OperatorName":
        if (typeof member !== "string" || !hasLength(member, 0, 100)) read = amendText(member, name, walk, 0, 100);
        break;
      case "EVSEPricing":
        read = walkList(member, name, walk, "object", walkEVSEPricing);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, OperatorEVSEPricingRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingEVSEPricing. */
export function walkERoamingEVSEPricing(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  const noted = walk.notes.length;
  const violated = walk.violations?.length;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "EVSEPricing":
        read = walkList(member, name, walk, "object", walkOperatorEVSEPricing);
        if (read !== null) required++;
        break;
      case "StatusCode":
        read = walkStatusCode(member, name, walk);
        break;
      case "OperatorEVSEPricing":
        if (!walk.reads) continue;
        return walkERoamingEVSEPricing(rename(source, ERoamingEVSEPricingAliases, walk, noted, violated), at, walk);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 1) requireMembers(copy ?? source, ERoamingEVSEPricingRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks AuthenticationData. */
export function walkAuthenticationData(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "ProviderAuthenticationData":
        read = walkList(member, name, walk, "object", walkProviderAuthenticationData);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks FaultBody. */
export function walkFaultBody(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "extendedInfo":
      case "message":
        if (typeof member !== "string") read = amendText(member, name, walk);
        break;
      case "validationErrors":
        read = walkList(member, name, walk, "object", walkFieldValidationError);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks FieldValidationError. */
export function walkFieldValidationError(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "errorMessage":
      case "fieldReference":
        if (typeof member !== "string") read = amendText(member, name, walk);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks OicpERoamingFault. */
export function walkOicpERoamingFault(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "StatusCode":
        read = walkStatusCode(member, name, walk);
        break;
      case "message":
        if (typeof member !== "string") read = amendText(member, name, walk);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingPullAuthenticationData. */
export function walkERoamingPullAuthenticationData(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "OperatorID":
        read = walkOperatorID(member, name, walk);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 1) requireMembers(copy ?? source, ERoamingPullAuthenticationDataRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks eRoamingAuthenticationData. */
export function walkERoamingAuthenticationData(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "AuthenticationData":
        read = walkAuthenticationData(member, name, walk);
        break;
      case "StatusCode":
        read = walkStatusCode(member, name, walk);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks HashedPIN. */
export function walkHashedPIN(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "Value":
        if (typeof member !== "string" || !HashedPINValuePattern.test(member)) {
          read = amendText(member, name, walk, 0, Infinity, HashedPINValuePattern);
        }
        if (read !== null) required++;
        break;
      case "Function":
        read = walkHashFunction(member, name, walk);
        if (read !== null) required++;
        break;
      case "LegacyHashData":
        read = walkLegacyHashData(member, name, walk);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, HashedPINRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks AuthorizationStatus. */
export function walkAuthorizationStatus(value: unknown, at: Place, walk: Walk): unknown {
  if (value !== "Authorized" && value !== "NotAuthorized") return amendLiteral(value, at, walk, AuthorizationStatusSet);
  return value;
}

/** Reads and checks MeterValueInBetween. */
export function walkMeterValueInBetween(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectAround(value, "meterValues", at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "meterValues":
        read = walkList(member, name, walk, "number", walkMeterValueInBetweenMeterValuesItem);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks SignedMeteringValue. */
export function walkSignedMeteringValue(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "SignedMeteringValue":
        if (typeof member !== "string" || !hasLength(member, 0, 3000)) read = amendText(member, name, walk, 0, 3000);
        break;
      case "MeteringStatus":
        read = walkMeteringStatus(member, name, walk);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks CalibrationLawVerificationInfo. */
export function walkCalibrationLawVerificationInfo(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "CalibrationLawCertificateID":
        if (typeof member !== "string" || !hasLength(member, 0, 100)) read = amendText(member, name, walk, 0, 100);
        break;
      case "PublicKey":
        if (typeof member !== "string" || !hasLength(member, 0, 1000)) read = amendText(member, name, walk, 0, 1000);
        break;
      case "MeteringSignatureUrl":
        if (typeof member !== "string" || !hasLength(member, 0, 200)) read = amendText(member, name, walk, 0, 200);
        break;
      case "MeteringSignatureEncodingFormat":
        if (typeof member !== "string" || !hasLength(member, 0, 50)) read = amendText(member, name, walk, 0, 50);
        break;
      case "SignedMeteringValuesVerificationInstruction":
        if (typeof member !== "string" || !hasLength(member, 0, 400)) read = amendText(member, name, walk, 0, 400);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks GoogleCoordinates. */
export function walkGoogleCoordinates(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  const noted = walk.notes.length;
  const violated = walk.violations?.length;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "Coordinates":
        if (typeof member !== "string" || !hasLength(member, 0, 100) || !GoogleCoordinatesCoordinatesPattern.test(member)) {
          read = amendText(member, name, walk, 0, 100, GoogleCoordinatesCoordinatesPattern);
        }
        if (read !== null) required++;
        break;
      case "Coordinatea":
        if (!walk.reads) continue;
        return walkGoogleCoordinates(rename(source, GoogleCoordinatesAliases, walk, noted, violated), at, walk);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 1) requireMembers(copy ?? source, GoogleCoordinatesRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks DecimalDegreeCoordinates. */
export function walkDecimalDegreeCoordinates(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "Longitude":
        if (typeof member !== "string" || !hasLength(member, 0, 100) || !DecimalDegreeCoordinatesLongitudePattern.test(member)) {
          read = amendText(member, name, walk, 0, 100, DecimalDegreeCoordinatesLongitudePattern);
        }
        if (read !== null) required++;
        break;
      case "Latitude":
        if (typeof member !== "string" || !hasLength(member, 0, 100) || !DecimalDegreeCoordinatesLatitudePattern.test(member)) {
          read = amendText(member, name, walk, 0, 100, DecimalDegreeCoordinatesLatitudePattern);
        }
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, DecimalDegreeCoordinatesRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks DegreeMinuteSecondsCoordinates. */
export function walkDegreeMinuteSecondsCoordinates(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "Longitude":
        if (typeof member !== "string" || !hasLength(member, 0, 100) || !DegreeMinuteSecondsCoordinatesLongitudePattern.test(member)) {
          read = amendText(member, name, walk, 0, 100, DegreeMinuteSecondsCoordinatesLongitudePattern);
        }
        if (read !== null) required++;
        break;
      case "Latitude":
        if (typeof member !== "string" || !hasLength(member, 0, 100) || !DegreeMinuteSecondsCoordinatesLatitudePattern.test(member)) {
          read = amendText(member, name, walk, 0, 100, DegreeMinuteSecondsCoordinatesLatitudePattern);
        }
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, DecimalDegreeCoordinatesRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks PowerType. */
export function walkPowerType(value: unknown, at: Place, walk: Walk): unknown {
  if (value !== "AC_1_PHASE" && value !== "AC_3_PHASE" && value !== "DC") {
    return amendLiteral(value, at, walk, PowerTypeSet);
  }
  return value;
}

/** Reads and checks ChargingMode. */
export function walkChargingMode(value: unknown, at: Place, walk: Walk): unknown {
  if (!ChargingModeSet.has(value)) return amendLiteral(value, at, walk, ChargingModeSet);
  return value;
}

/** Reads and checks Energy. */
export function walkEnergy(value: unknown, at: Place, walk: Walk): unknown {
  if (!EnergySet.has(value)) return amendLiteral(value, at, walk, EnergySet);
  return value;
}

/** Reads and checks Period. */
export function walkPeriod(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "begin":
        if (typeof member !== "string" || !PeriodBeginPattern.test(member)) {
          read = amendText(member, name, walk, 0, Infinity, PeriodBeginPattern);
        }
        if (read !== null) required++;
        break;
      case "end":
        if (typeof member !== "string" || !PeriodEndPattern.test(member)) {
          read = amendText(member, name, walk, 0, Infinity, PeriodEndPattern);
        }
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, PeriodRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks DaysOfWeek. */
export function walkDaysOfWeek(value: unknown, at: Place, walk: Walk): unknown {
  if (!DaysOfWeekSet.has(value)) return amendLiteral(value, at, walk, DaysOfWeekSet);
  return value;
}

/** Reads and checks EnvironmentalImpact. */
export function walkEnvironmentalImpact(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "CO2Emission":
      case "NuclearWaste":
        if (typeof member !== "number" || !Number.isFinite(member) || member < 0 || member > 99999) {
          read = amendNumber(member, name, walk, false, 0, 99999);
        }
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks CalibrationLawDataAvailability. */
export function walkCalibrationLawDataAvailability(value: unknown, at: Place, walk: Walk): unknown {
  if (value !== "Local" && value !== "External" && value !== "Not Available") {
    return amendLiteral(value, at, walk, CalibrationLawDataAvailabilitySet);
  }
  return value;
}

/** Reads and checks AccessibilityLocation. */
export function walkAccessibilityLocation(value: unknown, at: Place, walk: Walk): unknown {
  if (!AccessibilityLocationSet.has(value)) return amendLiteral(value, at, walk, AccessibilityLocationSet);
  return value;
}

/** Reads and checks DynamicInfoAvailable. */
export function walkDynamicInfoAvailable(value: unknown, at: Place, walk: Walk): unknown {
  if (value !== "true" && value !== "false" && value !== "auto") {
    return amendLiteral(value, at, walk, DynamicInfoAvailableSet, DynamicInfoAvailableSpellings);
  }
  return value;
}

/** Reads and checks ActionType. */
export function walkActionType(value: unknown, at: Place, walk: Walk): unknown {
  if (!ActionTypeSet.has(value)) return amendLiteral(value, at, walk, ActionTypeSet);
  return value;
}

/** Reads and checks OperatorEvseData. */
export function walkOperatorEvseData(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "OperatorID":
        read = walkOperatorID(member, name, walk);
        if (read !== null) required++;
        break;
      case "OperatorName":
        if (typeof member !== "string" || !hasLength(member, 0, 100)) read = amendText(member, name, walk, 0, 100);
        if (read !== null) required++;
        break;
      case "EvseDataRecord":
        read = walkList(member, name, walk, "object", walkEvseDataRecord);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 3) requireMembers(copy ?? source, OperatorEvseDataRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks OperatorEvseStatus. */
export function walkOperatorEvseStatus(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "OperatorID":
        read = walkOperatorID(member, name, walk);
        if (read !== null) required++;
        break;
      case "OperatorName":
        if (typeof member !== "string" || !hasLength(member, 0, 100)) read = amendText(member, name, walk, 0, 100);
        break;
      case "EvseStatusRecord":
        read = walkList(member, name, walk, "object", walkEvseStatusRecord);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, OperatorEvseStatusRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks ProductAvailabilityTimes. */
export function walkProductAvailabilityTimes(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  const noted = walk.notes.length;
  const violated = walk.violations?.length;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "Periods":
        read = walkList(member, name, walk, "object", walkPeriod);
        if (read !== null) required++;
        break;
      case "on":
        read = walkDaysOfWeek(member, name, walk);
        if (read !== null) required++;
        break;
      case "Period":
      case "On":
        if (!walk.reads) continue;
        return walkProductAvailabilityTimes(rename(source, ProductAvailabilityTimesAliases, walk, noted, violated), at, walk);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, ProductAvailabilityTimesRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks AdditionalReferences. */
export function walkAdditionalReferences(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "AdditionalReference":
        read = walkAdditionalReference(member, name, walk);
        if (read !== null) required++;
        break;
      case "AdditionalReferenceUnit":
        read = walkReferenceUnit(member, name, walk);
        if (read !== null) required++;
        break;
      case "PricePerAdditionalReferenceUnit":
        if (typeof member !== "number" || !Number.isFinite(member)) read = amendNumber(member, name, walk);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 3) requireMembers(copy ?? source, AdditionalReferencesRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks EVSEPricing. */
export function walkEVSEPricing(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "EvseID":
        read = walkEvseID(member, name, walk);
        if (read !== null) required++;
        break;
      case "ProviderID":
        read = walkProviderIDAsterisk(member, name, walk);
        if (read !== null) required++;
        break;
      case "EvseIDProductList":
        read = walkList(member, name, walk, "string", walkEVSEPricingEvseIDProductListItem, 1);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 3) requireMembers(copy ?? source, EVSEPricingRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks ErrorClass. */
export function walkErrorClass(value: unknown, at: Place, walk: Walk): unknown {
  if (value !== "ConnectorError" && value !== "CriticalError") {
    return amendLiteral(value, at, walk, ErrorClassSet, ErrorClassSpellings);
  }
  return value;
}

/** Reads and checks Pageable. */
export function walkPageable(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "sort":
        read = walkSort(member, name, walk);
        break;
      case "pageSize":
      case "pageNumber":
      case "offset":
        if (typeof member !== "number" || !Number.isInteger(member)) read = amendNumber(member, name, walk, true);
        break;
      case "paged":
      case "unpaged":
        if (typeof member !== "boolean") read = amendBoolean(member, name, walk);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks AuthenticationDataRecord. */
export function walkAuthenticationDataRecord(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "Identification":
        read = walkIdentification(member, name, walk);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 1) requireMembers(copy ?? source, AuthenticationDataRecordRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks SearchCenter. */
export function walkSearchCenter(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "GeoCoordinates":
        read = walkGeoCoordinates(member, name, walk);
        if (read !== null) required++;
        break;
      case "Radius":
        if (typeof member !== "number" || !Number.isFinite(member) || member < 0 || member > 999.9) {
          read = amendNumber(member, name, walk, false, 0, 999.9);
        }
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, SearchCenterRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks DeltaType. */
export function walkDeltaType(value: unknown, at: Place, walk: Walk): unknown {
  if (value !== "update" && value !== "insert" && value !== "delete") {
    return amendLiteral(value, at, walk, DeltaTypeSet);
  }
  return value;
}

/** Reads and checks EvseStatuses. */
export function walkEvseStatuses(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectAround(value, "OperatorEvseStatus", at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "OperatorEvseStatus":
        read = walkList(member, name, walk, "object", walkOperatorEvseStatus);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 1) requireMembers(copy ?? source, EvseStatusesRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks EvseStatusRecords. */
export function walkEvseStatusRecords(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "EvseStatusRecord":
        read = walkList(member, name, walk, "object", walkEvseStatusRecord);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 1) requireMembers(copy ?? source, EvseStatusRecordsRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks HashFunction. */
export function walkHashFunction(value: unknown, at: Place, walk: Walk): unknown {
  if (value !== "Bcrypt") return amendLiteral(value, at, walk, HashFunctionSet);
  return value;
}

/** Reads and checks LegacyHashData. */
export function walkLegacyHashData(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "Function":
        read = walkLegacyHashFunction(member, name, walk);
        if (read !== null) required++;
        break;
      case "Salt":
        if (typeof member !== "string" || !hasLength(member, 0, 100)) read = amendText(member, name, walk, 0, 100);
        break;
      case "Value":
        if (typeof member !== "string" || !hasLength(member, 0, 20)) read = amendText(member, name, walk, 0, 20);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 1) requireMembers(copy ?? source, LegacyHashDataRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks MeteringStatus. */
export function walkMeteringStatus(value: unknown, at: Place, walk: Walk): unknown {
  if (value !== "Start" && value !== "Progress" && value !== "End") {
    return amendLiteral(value, at, walk, MeteringStatusSet);
  }
  return value;
}

/** Reads and checks EvseStatusRecord. */
export function walkEvseStatusRecord(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let required = 0;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "EvseID":
        read = walkEvseID(member, name, walk);
        if (read !== null) required++;
        break;
      case "EvseStatus":
        read = walkEvseStatus(member, name, walk);
        if (read !== null) required++;
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  if (required < 2) requireMembers(copy ?? source, EvseStatusRecordRequired, walk);
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks AdditionalReference. */
export function walkAdditionalReference(value: unknown, at: Place, walk: Walk): unknown {
  if (!AdditionalReferenceSet.has(value)) return amendLiteral(value, at, walk, AdditionalReferenceSet);
  return value;
}

/** Reads and checks Sort. */
export function walkSort(value: unknown, at: Place, walk: Walk): unknown {
  const source = isObject(value) ? value : objectFrom(value, at, walk);
  if (source === undefined) return value;
  walk.path[walk.depth++] = at;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    if (member === undefined) continue;
    let read: unknown = member;
    switch (name) {
      case "sorted":
      case "empty":
      case "unsorted":
        if (typeof member !== "boolean") read = amendBoolean(member, name, walk);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null && walk.reads) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  walk.depth--;
  return copy ?? source;
}

/** Reads and checks LegacyHashFunction. */
export function walkLegacyHashFunction(value: unknown, at: Place, walk: Walk): unknown {
  if (value !== "MD5" && value !== "SHA-1") return amendLiteral(value, at, walk, LegacyHashFunctionSet);
  return value;
}

function walkMeterValueInBetweenMeterValuesItem(value: unknown, at: Place, walk: Walk): unknown {
  if (typeof value !== "number" || !Number.isFinite(value)) return amendNumber(value, at, walk);
  return value;
}

function walkEVSEPricingEvseIDProductListItem(value: unknown, at: Place, walk: Walk): unknown {
  if (typeof value !== "string" || !hasLength(value, 0, 50)) {
    return amendText(value, at, walk, 0, 50, undefined, "ProductID");
  }
  return value;
}
