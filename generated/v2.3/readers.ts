// Generated from spec/oicp-2.3.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

import {
  isText,
  objectAround,
  objectFrom,
  patchBoolean,
  patchMember,
  patchNumber,
  patchText,
  readList,
  readLiteral,
  readNumberList,
  readText,
  readTextList,
  readWrappedText,
  rebuild,
  rename,
} from "../../runtime/validation/read.js";
import { isObject } from "../../runtime/validation/is.js";
import type { ReadNote } from "../../runtime/schema.js";
import type { Patch } from "../../runtime/validation/read.js";

const RFIDMifareFamilyIdentificationMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["UID"]);
const RFIDIdentificationMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "UID",
  "EvcoID",
  "RFID",
  "PrintedNumber",
  "ExpiryDate",
]);
const QRCodeIdentificationMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["EvcoID", "HashedPIN", "PIN"]);
const PlugAndChargeIdentificationMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["EvcoID"]);
const IdentificationMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "RFIDMifareFamilyIdentification",
  "RFIDIdentification",
  "QRCodeIdentification",
  "PlugAndChargeIdentification",
  "RemoteIdentification",
]);
const ERoamingAuthorizeStartMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "SessionID",
  "CPOPartnerSessionID",
  "EMPPartnerSessionID",
  "OperatorID",
  "EvseID",
  "Identification",
  "PartnerProductID",
]);
const StatusCodeMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Code", "Description", "AdditionalInfo"]);
const ERoamingAuthorizationStartMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "SessionID",
  "CPOPartnerSessionID",
  "EMPPartnerSessionID",
  "ProviderID",
  "AuthorizationStatus",
  "StatusCode",
  "AuthorizationStopIdentifications",
]);
const ERoamingAuthorizeStopMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "SessionID",
  "CPOPartnerSessionID",
  "EMPPartnerSessionID",
  "OperatorID",
  "EvseID",
  "Identification",
]);
const ERoamingAuthorizationStopMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "SessionID",
  "CPOPartnerSessionID",
  "EMPPartnerSessionID",
  "ProviderID",
  "AuthorizationStatus",
  "StatusCode",
]);
const ERoamingAuthorizeRemoteStartMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "SessionID",
  "CPOPartnerSessionID",
  "EMPPartnerSessionID",
  "ProviderID",
  "EvseID",
  "Identification",
  "PartnerProductID",
]);
const ERoamingAcknowledgmentMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "Result",
  "StatusCode",
  "SessionID",
  "CPOPartnerSessionID",
  "EMPPartnerSessionID",
]);
const ERoamingAuthorizeRemoteStopMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "SessionID",
  "CPOPartnerSessionID",
  "EMPPartnerSessionID",
  "ProviderID",
  "EvseID",
]);
const ERoamingChargeDetailRecordAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["HubProviderId", "HubProviderID"],
]);
const ERoamingChargeDetailRecordMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "SessionID",
  "CPOPartnerSessionID",
  "EMPPartnerSessionID",
  "PartnerProductID",
  "EvseID",
  "Identification",
  "ChargingStart",
  "ChargingEnd",
  "SessionStart",
  "SessionEnd",
  "MeterValueStart",
  "MeterValueEnd",
  "MeterValueInBetween",
  "ConsumedEnergy",
  "SignedMeteringValues",
  "CalibrationLawVerificationInfo",
  "HubOperatorID",
  "HubProviderID",
]);
const ERoamingAuthorizeRemoteReservationStartAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["EMPPartnerSessionId", "EMPPartnerSessionID"],
]);
const ERoamingAuthorizeRemoteReservationStartMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "SessionID",
  "CPOPartnerSessionID",
  "ProviderID",
  "EvseID",
  "Identification",
  "PartnerProductID",
  "Duration",
  "EMPPartnerSessionID",
]);
const ERoamingAuthorizeRemoteReservationStopMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "SessionID",
  "CPOPartnerSessionID",
  "ProviderID",
  "EvseID",
  "EMPPartnerSessionID",
]);
const InfoTextTypeMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["lang", "value"]);
const AddressIso19773Members: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "Country",
  "City",
  "Street",
  "PostalCode",
  "HouseNum",
  "Floor",
  "Region",
  "ParkingFacility",
  "ParkingSpot",
  "TimeZone",
]);
const GeoCoordinatesMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "Google",
  "DecimalDegree",
  "DegreeMinuteSeconds",
]);
const ChargingFacilityAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["Charging Modes", "ChargingModes"],
]);
const ChargingFacilityMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "PowerType",
  "Voltage",
  "Amperage",
  "Power",
  "ChargingModes",
]);
const EnergySourceMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Energy", "Percentage"]);
const OpeningTimesAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["Periods", "Period"],
  ["On", "on"],
]);
const OpeningTimesMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Period", "on"]);
const EvseDataRecordAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["ChargingStationId", "ChargingStationID"],
]);
const DynamicInfoAvailableSpellings: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map<unknown, string>([
  [true, "true"],
  [false, "false"],
]);
const EvseDataRecordMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "EvseID",
  "ChargingPoolID",
  "ChargingStationNames",
  "HardwareManufacturer",
  "ChargingStationImage",
  "SubOperatorName",
  "Address",
  "GeoCoordinates",
  "Plugs",
  "DynamicPowerLevel",
  "ChargingFacilities",
  "RenewableEnergy",
  "EnergySource",
  "EnvironmentalImpact",
  "CalibrationLawDataAvailability",
  "AuthenticationModes",
  "MaxCapacity",
  "PaymentOptions",
  "ValueAddedServices",
  "Accessibility",
  "AccessibilityLocation",
  "HotlinePhoneNumber",
  "AdditionalInfo",
  "ChargingStationLocationReference",
  "GeoChargingPointEntrance",
  "IsOpen24Hours",
  "OpeningTimes",
  "HubOperatorID",
  "ClearinghouseID",
  "IsHubjectCompatible",
  "DynamicInfoAvailable",
  "ChargingStationID",
]);
const ERoamingPushEvseDataMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["ActionType", "OperatorEvseData"]);
const ERoamingPushEvseStatusMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ActionType",
  "OperatorEvseStatus",
]);
const PricingProductDataRecordMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ProductID",
  "ReferenceUnit",
  "ProductPriceCurrency",
  "PricePerReferenceUnit",
  "MaximumProductChargingPower",
  "IsValid24hours",
  "ProductAvailabilityTimes",
  "AdditionalReferences",
]);
const ERoamingPushPricingProductDataMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ActionType",
  "PricingProductData",
]);
const ERoamingPushEVSEPricingMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["ActionType", "EVSEPricing"]);
const ERoamingChargingNotificationStartMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "Type",
  "SessionID",
  "CPOPartnerSessionID",
  "EMPPartnerSessionID",
  "Identification",
  "EvseID",
  "ChargingStart",
  "SessionStart",
  "MeterValueStart",
  "OperatorID",
  "PartnerProductID",
]);
const ERoamingChargingNotificationProgressMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "Type",
  "SessionID",
  "CPOPartnerSessionID",
  "EMPPartnerSessionID",
  "Identification",
  "EvseID",
  "ChargingStart",
  "EventOccurred",
  "ChargingDuration",
  "SessionStart",
  "ConsumedEnergyProgress",
  "MeterValueStart",
  "MeterValueInBetween",
  "OperatorID",
  "PartnerProductID",
]);
const ERoamingChargingNotificationEndMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "Type",
  "SessionID",
  "CPOPartnerSessionID",
  "EMPPartnerSessionID",
  "Identification",
  "EvseID",
  "ChargingStart",
  "ChargingEnd",
  "SessionStart",
  "SessionEnd",
  "ConsumedEnergy",
  "MeterValueStart",
  "MeterValueEnd",
  "MeterValueInBetween",
  "OperatorID",
  "PartnerProductID",
  "PenaltyTimeStart",
]);
const ErrorClassSpellings: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map<unknown, string>([
  ["Connector Error", "ConnectorError"],
  ["Critical Error", "CriticalError"],
]);
const ERoamingChargingNotificationErrorMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "Type",
  "SessionID",
  "CPOPartnerSessionID",
  "EMPPartnerSessionID",
  "Identification",
  "OperatorID",
  "EvseID",
  "ErrorType",
  "ErrorAdditionalInfo",
]);
const ERoamingGetChargeDetailRecordsAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["CDRForwarder", "CDRForwarded"],
]);
const ERoamingGetChargeDetailRecordsMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ProviderID",
  "From",
  "To",
  "SessionID",
  "OperatorID",
  "CDRForwarded",
]);
const ERoamingChargeDetailRecordsMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "content",
  "number",
  "size",
  "totalElements",
  "pageable",
  "empty",
  "last",
  "totalPages",
  "first",
  "numberOfElements",
  "StatusCode",
]);
const ProviderAuthenticationDataMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ProviderID",
  "AuthenticationDataRecord",
]);
const ERoamingPushAuthenticationDataMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ActionType",
  "ProviderAuthenticationData",
]);
const ERoamingPullEVSEDataAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["GeoCoordinatesRe sponseFormat", "GeoCoordinatesResponseFormat"],
  ["OperatorIDs", "OperatorIds"],
]);
const ERoamingPullEVSEDataMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ProviderID",
  "SearchCenter",
  "LastCall",
  "GeoCoordinatesResponseFormat",
  "CountryCodes",
  "OperatorIds",
  "AuthenticationModes",
  "Accessibility",
  "CalibrationLawDataAvailability",
  "RenewableEnergy",
  "IsHubjectCompatible",
  "IsOpen24Hours",
]);
const PullEvseDataRecordAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["OperatorId", "OperatorID"],
  ["ChargingStationId", "ChargingStationID"],
]);
const PullEvseDataRecordMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "deltaType",
  "lastUpdate",
  "EvseID",
  "ChargingPoolID",
  "ChargingStationNames",
  "HardwareManufacturer",
  "ChargingStationImage",
  "SubOperatorName",
  "Address",
  "GeoCoordinates",
  "Plugs",
  "DynamicPowerLevel",
  "ChargingFacilities",
  "RenewableEnergy",
  "EnergySource",
  "EnvironmentalImpact",
  "CalibrationLawDataAvailability",
  "AuthenticationModes",
  "MaxCapacity",
  "PaymentOptions",
  "ValueAddedServices",
  "Accessibility",
  "AccessibilityLocation",
  "HotlinePhoneNumber",
  "AdditionalInfo",
  "ChargingStationLocationReference",
  "GeoChargingPointEntrance",
  "IsOpen24Hours",
  "OpeningTimes",
  "HubOperatorID",
  "ClearinghouseID",
  "IsHubjectCompatible",
  "DynamicInfoAvailable",
  "OperatorID",
  "OperatorName",
  "ChargingStationID",
]);
const ERoamingEVSEDataMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "content",
  "number",
  "size",
  "totalElements",
  "last",
  "totalPages",
  "first",
  "numberOfElements",
  "StatusCode",
  "pageable",
  "empty",
]);
const ERoamingPullEVSEStatusAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["EVSEStatus", "EvseStatus"],
]);
const ERoamingPullEVSEStatusMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ProviderID",
  "SearchCenter",
  "EvseStatus",
]);
const ERoamingPullEVSEStatusByIDMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["ProviderID", "EvseID"]);
const ERoamingPullEVSEStatusByOperatorIDMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ProviderID",
  "OperatorID",
]);
const ERoamingEVSEStatusMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["EvseStatuses", "StatusCode"]);
const ERoamingEVSEStatusByIDMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "EVSEStatusRecords",
  "StatusCode",
]);
const ERoamingPullPricingProductDataAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["OperatorIds", "OperatorIDs"],
]);
const ERoamingPullPricingProductDataMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "LastCall",
  "OperatorIDs",
]);
const PricingProductDataTypeMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "OperatorID",
  "OperatorName",
  "ProviderID",
  "PricingDefaultPrice",
  "PricingDefaultPriceCurrency",
  "PricingDefaultReferenceUnit",
  "PricingProductDataRecords",
]);
const ERoamingPricingProductDataAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["OperatorPricingProducts", "PricingProductData"],
]);
const ERoamingPricingProductDataMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "PricingProductData",
  "StatusCode",
]);
const ERoamingPullEVSEPricingMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ProviderID",
  "LastCall",
  "OperatorIDs",
]);
const OperatorEVSEPricingMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "OperatorID",
  "OperatorName",
  "EVSEPricing",
]);
const ERoamingEVSEPricingAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["OperatorEVSEPricing", "EVSEPricing"],
]);
const ERoamingEVSEPricingMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["EVSEPricing", "StatusCode"]);
const AuthenticationDataMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["ProviderAuthenticationData"]);
const FaultBodyMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["extendedInfo", "message", "validationErrors"]);
const FieldValidationErrorMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["errorMessage", "fieldReference"]);
const OicpERoamingFaultMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["StatusCode", "message"]);
const ERoamingPullAuthenticationDataMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["OperatorID"]);
const ERoamingAuthenticationDataMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "AuthenticationData",
  "StatusCode",
]);
const HashedPINMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Value", "Function", "LegacyHashData"]);
const MeterValueInBetweenMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["meterValues"]);
const SignedMeteringValueMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "SignedMeteringValue",
  "MeteringStatus",
]);
const CalibrationLawVerificationInfoMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "CalibrationLawCertificateID",
  "PublicKey",
  "MeteringSignatureUrl",
  "MeteringSignatureEncodingFormat",
  "SignedMeteringValuesVerificationInstruction",
]);
const GoogleCoordinatesAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["Coordinatea", "Coordinates"],
]);
const GoogleCoordinatesMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Coordinates"]);
const DecimalDegreeCoordinatesMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Longitude", "Latitude"]);
const PeriodMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["begin", "end"]);
const EnvironmentalImpactMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["CO2Emission", "NuclearWaste"]);
const OperatorEvseDataMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "OperatorID",
  "OperatorName",
  "EvseDataRecord",
]);
const OperatorEvseStatusMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "OperatorID",
  "OperatorName",
  "EvseStatusRecord",
]);
const ProductAvailabilityTimesAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["Period", "Periods"],
  ["On", "on"],
]);
const ProductAvailabilityTimesMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Periods", "on"]);
const AdditionalReferencesMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "AdditionalReference",
  "AdditionalReferenceUnit",
  "PricePerAdditionalReferenceUnit",
]);
const EVSEPricingMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["EvseID", "ProviderID", "EvseIDProductList"]);
const PageableMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "sort",
  "pageSize",
  "pageNumber",
  "offset",
  "paged",
  "unpaged",
]);
const AuthenticationDataRecordMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Identification"]);
const SearchCenterMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["GeoCoordinates", "Radius"]);
const EvseStatusesMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["OperatorEvseStatus"]);
const EvseStatusRecordsMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["EvseStatusRecord"]);
const LegacyHashDataMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Function", "Salt", "Value"]);
const EvseStatusRecordMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["EvseID", "EvseStatus"]);
const SortMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["sorted", "empty", "unsorted"]);

/** Maps a received value to the documented form of SessionID, as far as it can be understood. */
export function readSessionID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of OperatorID, as far as it can be understood. */
export function readOperatorID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of EvseID, as far as it can be understood. */
export function readEvseID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of UID, as far as it can be understood. */
export function readUID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of RFIDMifareFamilyIdentification, as far as it can be understood. */
export function readRFIDMifareFamilyIdentification(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { UID } = source;
  let patch: Patch;
  if (typeof UID !== "string" && UID !== undefined) patch = patchText(patch, "UID", UID, pointer, notes);
  return rebuild(source, patch, RFIDMifareFamilyIdentificationMembers);
}

/** Maps a received value to the documented form of EvcoID, as far as it can be understood. */
export function readEvcoID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of RFID, as far as it can be understood. */
export function readRFID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of RFIDIdentification, as far as it can be understood. */
export function readRFIDIdentification(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { UID, EvcoID, RFID, PrintedNumber, ExpiryDate } = source;
  let patch: Patch;
  if (typeof UID !== "string" && UID !== undefined) patch = patchText(patch, "UID", UID, pointer, notes);
  if (typeof EvcoID !== "string" && EvcoID !== undefined) patch = patchText(patch, "EvcoID", EvcoID, pointer, notes);
  if (typeof RFID !== "string" && RFID !== undefined) patch = patchText(patch, "RFID", RFID, pointer, notes);
  if (typeof PrintedNumber !== "string" && PrintedNumber !== undefined) patch = patchText(patch, "PrintedNumber", PrintedNumber, pointer, notes);
  if (typeof ExpiryDate !== "string" && ExpiryDate !== undefined) patch = patchText(patch, "ExpiryDate", ExpiryDate, pointer, notes);
  return rebuild(source, patch, RFIDIdentificationMembers);
}

/** Maps a received value to the documented form of QRCodeIdentification, as far as it can be understood. */
export function readQRCodeIdentification(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { EvcoID, HashedPIN, PIN } = source;
  let patch: Patch;
  if (typeof EvcoID !== "string" && EvcoID !== undefined) patch = patchText(patch, "EvcoID", EvcoID, pointer, notes);
  if (HashedPIN !== undefined) {
    patch = patchMember(patch, "HashedPIN", HashedPIN, readHashedPIN(HashedPIN, pointer + "/HashedPIN", notes));
  }
  if (typeof PIN !== "string" && PIN !== undefined) patch = patchText(patch, "PIN", PIN, pointer, notes);
  return rebuild(source, patch, QRCodeIdentificationMembers);
}

/** Maps a received value to the documented form of PlugAndChargeIdentification, as far as it can be understood. */
export function readPlugAndChargeIdentification(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { EvcoID } = source;
  let patch: Patch;
  if (typeof EvcoID !== "string" && EvcoID !== undefined) patch = patchText(patch, "EvcoID", EvcoID, pointer, notes);
  return rebuild(source, patch, PlugAndChargeIdentificationMembers);
}

/** Maps a received value to the documented form of RemoteIdentification, as far as it can be understood. */
export function readRemoteIdentification(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { EvcoID } = source;
  let patch: Patch;
  if (typeof EvcoID !== "string" && EvcoID !== undefined) patch = patchText(patch, "EvcoID", EvcoID, pointer, notes);
  return rebuild(source, patch, PlugAndChargeIdentificationMembers);
}

/** Maps a received value to the documented form of Identification, as far as it can be understood. */
export function readIdentification(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const {
    RFIDMifareFamilyIdentification,
    RFIDIdentification,
    QRCodeIdentification,
    PlugAndChargeIdentification,
    RemoteIdentification,
  } = source;
  let patch: Patch;
  if (RFIDMifareFamilyIdentification !== undefined) {
    patch = patchMember(patch, "RFIDMifareFamilyIdentification", RFIDMifareFamilyIdentification, readRFIDMifareFamilyIdentification(RFIDMifareFamilyIdentification, pointer + "/RFIDMifareFamilyIdentification", notes));
  }
  if (RFIDIdentification !== undefined) {
    patch = patchMember(patch, "RFIDIdentification", RFIDIdentification, readRFIDIdentification(RFIDIdentification, pointer + "/RFIDIdentification", notes));
  }
  if (QRCodeIdentification !== undefined) {
    patch = patchMember(patch, "QRCodeIdentification", QRCodeIdentification, readQRCodeIdentification(QRCodeIdentification, pointer + "/QRCodeIdentification", notes));
  }
  if (PlugAndChargeIdentification !== undefined) {
    patch = patchMember(patch, "PlugAndChargeIdentification", PlugAndChargeIdentification, readPlugAndChargeIdentification(PlugAndChargeIdentification, pointer + "/PlugAndChargeIdentification", notes));
  }
  if (RemoteIdentification !== undefined) {
    patch = patchMember(patch, "RemoteIdentification", RemoteIdentification, readRemoteIdentification(RemoteIdentification, pointer + "/RemoteIdentification", notes));
  }
  return rebuild(source, patch, IdentificationMembers);
}

/** Maps a received value to the documented form of ProductID, as far as it can be understood. */
export function readProductID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of eRoamingAuthorizeStart, as far as it can be understood. */
export function readERoamingAuthorizeStart(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const {
    SessionID,
    CPOPartnerSessionID,
    EMPPartnerSessionID,
    OperatorID,
    EvseID,
    Identification,
    PartnerProductID,
  } = source;
  let patch: Patch;
  if (typeof SessionID !== "string" && SessionID !== undefined) patch = patchText(patch, "SessionID", SessionID, pointer, notes);
  if (typeof CPOPartnerSessionID !== "string" && CPOPartnerSessionID !== undefined) patch = patchText(patch, "CPOPartnerSessionID", CPOPartnerSessionID, pointer, notes);
  if (typeof EMPPartnerSessionID !== "string" && EMPPartnerSessionID !== undefined) patch = patchText(patch, "EMPPartnerSessionID", EMPPartnerSessionID, pointer, notes);
  if (typeof OperatorID !== "string" && OperatorID !== undefined) patch = patchText(patch, "OperatorID", OperatorID, pointer, notes);
  if (typeof EvseID !== "string" && EvseID !== undefined) patch = patchText(patch, "EvseID", EvseID, pointer, notes);
  if (Identification !== undefined) {
    patch = patchMember(patch, "Identification", Identification, readIdentification(Identification, pointer + "/Identification", notes));
  }
  if (typeof PartnerProductID !== "string" && PartnerProductID !== undefined) patch = patchText(patch, "PartnerProductID", PartnerProductID, pointer, notes);
  return rebuild(source, patch, ERoamingAuthorizeStartMembers);
}

/** Maps a received value to the documented form of ProviderID, as far as it can be understood. */
export function readProviderID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of StatusCode, as far as it can be understood. */
export function readStatusCode(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { Code, Description, AdditionalInfo } = source;
  let patch: Patch;
  if (typeof Code !== "string" && Code !== undefined) patch = patchText(patch, "Code", Code, pointer, notes);
  if (typeof Description !== "string" && Description !== undefined) patch = patchText(patch, "Description", Description, pointer, notes);
  if (typeof AdditionalInfo !== "string" && AdditionalInfo !== undefined) patch = patchText(patch, "AdditionalInfo", AdditionalInfo, pointer, notes);
  return rebuild(source, patch, StatusCodeMembers);
}

/** Maps a received value to the documented form of eRoamingAuthorizationStart, as far as it can be understood. */
export function readERoamingAuthorizationStart(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const {
    SessionID,
    CPOPartnerSessionID,
    EMPPartnerSessionID,
    ProviderID,
    AuthorizationStatus,
    StatusCode,
    AuthorizationStopIdentifications,
  } = source;
  let patch: Patch;
  if (typeof SessionID !== "string" && SessionID !== undefined) patch = patchText(patch, "SessionID", SessionID, pointer, notes);
  if (typeof CPOPartnerSessionID !== "string" && CPOPartnerSessionID !== undefined) patch = patchText(patch, "CPOPartnerSessionID", CPOPartnerSessionID, pointer, notes);
  if (typeof EMPPartnerSessionID !== "string" && EMPPartnerSessionID !== undefined) patch = patchText(patch, "EMPPartnerSessionID", EMPPartnerSessionID, pointer, notes);
  if (typeof ProviderID !== "string" && ProviderID !== undefined) patch = patchText(patch, "ProviderID", ProviderID, pointer, notes);
  if (typeof AuthorizationStatus !== "string" && AuthorizationStatus !== undefined) patch = patchText(patch, "AuthorizationStatus", AuthorizationStatus, pointer, notes);
  if (StatusCode !== undefined) {
    patch = patchMember(patch, "StatusCode", StatusCode, readStatusCode(StatusCode, pointer + "/StatusCode", notes));
  }
  if (AuthorizationStopIdentifications !== undefined) {
    patch = patchMember(patch, "AuthorizationStopIdentifications", AuthorizationStopIdentifications, readList(AuthorizationStopIdentifications, pointer + "/AuthorizationStopIdentifications", notes, isObject, readIdentification));
  }
  return rebuild(source, patch, ERoamingAuthorizationStartMembers);
}

/** Maps a received value to the documented form of eRoamingAuthorizeStop, as far as it can be understood. */
export function readERoamingAuthorizeStop(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { SessionID, CPOPartnerSessionID, EMPPartnerSessionID, OperatorID, EvseID, Identification } = source;
  let patch: Patch;
  if (typeof SessionID !== "string" && SessionID !== undefined) patch = patchText(patch, "SessionID", SessionID, pointer, notes);
  if (typeof CPOPartnerSessionID !== "string" && CPOPartnerSessionID !== undefined) patch = patchText(patch, "CPOPartnerSessionID", CPOPartnerSessionID, pointer, notes);
  if (typeof EMPPartnerSessionID !== "string" && EMPPartnerSessionID !== undefined) patch = patchText(patch, "EMPPartnerSessionID", EMPPartnerSessionID, pointer, notes);
  if (typeof OperatorID !== "string" && OperatorID !== undefined) patch = patchText(patch, "OperatorID", OperatorID, pointer, notes);
  if (typeof EvseID !== "string" && EvseID !== undefined) patch = patchText(patch, "EvseID", EvseID, pointer, notes);
  if (Identification !== undefined) {
    patch = patchMember(patch, "Identification", Identification, readIdentification(Identification, pointer + "/Identification", notes));
  }
  return rebuild(source, patch, ERoamingAuthorizeStopMembers);
}

/** Maps a received value to the documented form of eRoamingAuthorizationStop, as far as it can be understood. */
export function readERoamingAuthorizationStop(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { SessionID, CPOPartnerSessionID, EMPPartnerSessionID, ProviderID, AuthorizationStatus, StatusCode } = source;
  let patch: Patch;
  if (typeof SessionID !== "string" && SessionID !== undefined) patch = patchText(patch, "SessionID", SessionID, pointer, notes);
  if (typeof CPOPartnerSessionID !== "string" && CPOPartnerSessionID !== undefined) patch = patchText(patch, "CPOPartnerSessionID", CPOPartnerSessionID, pointer, notes);
  if (typeof EMPPartnerSessionID !== "string" && EMPPartnerSessionID !== undefined) patch = patchText(patch, "EMPPartnerSessionID", EMPPartnerSessionID, pointer, notes);
  if (typeof ProviderID !== "string" && ProviderID !== undefined) patch = patchText(patch, "ProviderID", ProviderID, pointer, notes);
  if (typeof AuthorizationStatus !== "string" && AuthorizationStatus !== undefined) patch = patchText(patch, "AuthorizationStatus", AuthorizationStatus, pointer, notes);
  if (StatusCode !== undefined) {
    patch = patchMember(patch, "StatusCode", StatusCode, readStatusCode(StatusCode, pointer + "/StatusCode", notes));
  }
  return rebuild(source, patch, ERoamingAuthorizationStopMembers);
}

/** Maps a received value to the documented form of eRoamingAuthorizeRemoteStart, as far as it can be understood. */
export function readERoamingAuthorizeRemoteStart(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const {
    SessionID,
    CPOPartnerSessionID,
    EMPPartnerSessionID,
    ProviderID,
    EvseID,
    Identification,
    PartnerProductID,
  } = source;
  let patch: Patch;
  if (typeof SessionID !== "string" && SessionID !== undefined) patch = patchText(patch, "SessionID", SessionID, pointer, notes);
  if (typeof CPOPartnerSessionID !== "string" && CPOPartnerSessionID !== undefined) patch = patchText(patch, "CPOPartnerSessionID", CPOPartnerSessionID, pointer, notes);
  if (typeof EMPPartnerSessionID !== "string" && EMPPartnerSessionID !== undefined) patch = patchText(patch, "EMPPartnerSessionID", EMPPartnerSessionID, pointer, notes);
  if (typeof ProviderID !== "string" && ProviderID !== undefined) patch = patchText(patch, "ProviderID", ProviderID, pointer, notes);
  if (typeof EvseID !== "string" && EvseID !== undefined) patch = patchText(patch, "EvseID", EvseID, pointer, notes);
  if (Identification !== undefined) {
    patch = patchMember(patch, "Identification", Identification, readIdentification(Identification, pointer + "/Identification", notes));
  }
  if (typeof PartnerProductID !== "string" && PartnerProductID !== undefined) patch = patchText(patch, "PartnerProductID", PartnerProductID, pointer, notes);
  return rebuild(source, patch, ERoamingAuthorizeRemoteStartMembers);
}

/** Maps a received value to the documented form of eRoamingAcknowledgment, as far as it can be understood. */
export function readERoamingAcknowledgment(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { Result, StatusCode, SessionID, CPOPartnerSessionID, EMPPartnerSessionID } = source;
  let patch: Patch;
  if (typeof Result !== "boolean" && Result !== undefined) patch = patchBoolean(patch, "Result", Result, pointer, notes);
  if (StatusCode !== undefined) {
    patch = patchMember(patch, "StatusCode", StatusCode, readStatusCode(StatusCode, pointer + "/StatusCode", notes));
  }
  if (typeof SessionID !== "string" && SessionID !== undefined) patch = patchText(patch, "SessionID", SessionID, pointer, notes);
  if (typeof CPOPartnerSessionID !== "string" && CPOPartnerSessionID !== undefined) patch = patchText(patch, "CPOPartnerSessionID", CPOPartnerSessionID, pointer, notes);
  if (typeof EMPPartnerSessionID !== "string" && EMPPartnerSessionID !== undefined) patch = patchText(patch, "EMPPartnerSessionID", EMPPartnerSessionID, pointer, notes);
  return rebuild(source, patch, ERoamingAcknowledgmentMembers);
}

/** Maps a received value to the documented form of eRoamingAuthorizeRemoteStop, as far as it can be understood. */
export function readERoamingAuthorizeRemoteStop(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { SessionID, CPOPartnerSessionID, EMPPartnerSessionID, ProviderID, EvseID } = source;
  let patch: Patch;
  if (typeof SessionID !== "string" && SessionID !== undefined) patch = patchText(patch, "SessionID", SessionID, pointer, notes);
  if (typeof CPOPartnerSessionID !== "string" && CPOPartnerSessionID !== undefined) patch = patchText(patch, "CPOPartnerSessionID", CPOPartnerSessionID, pointer, notes);
  if (typeof EMPPartnerSessionID !== "string" && EMPPartnerSessionID !== undefined) patch = patchText(patch, "EMPPartnerSessionID", EMPPartnerSessionID, pointer, notes);
  if (typeof ProviderID !== "string" && ProviderID !== undefined) patch = patchText(patch, "ProviderID", ProviderID, pointer, notes);
  if (typeof EvseID !== "string" && EvseID !== undefined) patch = patchText(patch, "EvseID", EvseID, pointer, notes);
  return rebuild(source, patch, ERoamingAuthorizeRemoteStopMembers);
}

/** Maps a received value to the documented form of eRoamingChargeDetailRecord, as far as it can be understood. */
export function readERoamingChargeDetailRecord(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  let source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  if (source.HubProviderId !== undefined) {
    source = rename(source, ERoamingChargeDetailRecordAliases, pointer, notes);
  }
  const {
    SessionID,
    CPOPartnerSessionID,
    EMPPartnerSessionID,
    PartnerProductID,
    EvseID,
    Identification,
    ChargingStart,
    ChargingEnd,
    SessionStart,
    SessionEnd,
    MeterValueStart,
    MeterValueEnd,
    MeterValueInBetween,
    ConsumedEnergy,
    SignedMeteringValues,
    CalibrationLawVerificationInfo,
    HubOperatorID,
    HubProviderID,
  } = source;
  let patch: Patch;
  if (typeof SessionID !== "string" && SessionID !== undefined) patch = patchText(patch, "SessionID", SessionID, pointer, notes);
  if (typeof CPOPartnerSessionID !== "string" && CPOPartnerSessionID !== undefined) patch = patchText(patch, "CPOPartnerSessionID", CPOPartnerSessionID, pointer, notes);
  if (typeof EMPPartnerSessionID !== "string" && EMPPartnerSessionID !== undefined) patch = patchText(patch, "EMPPartnerSessionID", EMPPartnerSessionID, pointer, notes);
  if (typeof PartnerProductID !== "string" && PartnerProductID !== undefined) patch = patchText(patch, "PartnerProductID", PartnerProductID, pointer, notes);
  if (typeof EvseID !== "string" && EvseID !== undefined) patch = patchText(patch, "EvseID", EvseID, pointer, notes);
  if (Identification !== undefined) {
    patch = patchMember(patch, "Identification", Identification, readIdentification(Identification, pointer + "/Identification", notes));
  }
  if (typeof ChargingStart !== "string" && ChargingStart !== undefined) patch = patchText(patch, "ChargingStart", ChargingStart, pointer, notes);
  if (typeof ChargingEnd !== "string" && ChargingEnd !== undefined) patch = patchText(patch, "ChargingEnd", ChargingEnd, pointer, notes);
  if (typeof SessionStart !== "string" && SessionStart !== undefined) patch = patchText(patch, "SessionStart", SessionStart, pointer, notes);
  if (typeof SessionEnd !== "string" && SessionEnd !== undefined) patch = patchText(patch, "SessionEnd", SessionEnd, pointer, notes);
  if (typeof MeterValueStart !== "number" && MeterValueStart !== undefined) patch = patchNumber(patch, "MeterValueStart", MeterValueStart, pointer, notes);
  if (typeof MeterValueEnd !== "number" && MeterValueEnd !== undefined) patch = patchNumber(patch, "MeterValueEnd", MeterValueEnd, pointer, notes);
  if (MeterValueInBetween !== undefined) {
    patch = patchMember(patch, "MeterValueInBetween", MeterValueInBetween, readMeterValueInBetween(MeterValueInBetween, pointer + "/MeterValueInBetween", notes));
  }
  if (typeof ConsumedEnergy !== "number" && ConsumedEnergy !== undefined) patch = patchNumber(patch, "ConsumedEnergy", ConsumedEnergy, pointer, notes);
  if (SignedMeteringValues !== undefined) {
    patch = patchMember(patch, "SignedMeteringValues", SignedMeteringValues, readList(SignedMeteringValues, pointer + "/SignedMeteringValues", notes, isObject, readSignedMeteringValue));
  }
  if (CalibrationLawVerificationInfo !== undefined) {
    patch = patchMember(patch, "CalibrationLawVerificationInfo", CalibrationLawVerificationInfo, readCalibrationLawVerificationInfo(CalibrationLawVerificationInfo, pointer + "/CalibrationLawVerificationInfo", notes));
  }
  if (typeof HubOperatorID !== "string" && HubOperatorID !== undefined) patch = patchText(patch, "HubOperatorID", HubOperatorID, pointer, notes);
  if (typeof HubProviderID !== "string" && HubProviderID !== undefined) patch = patchText(patch, "HubProviderID", HubProviderID, pointer, notes);
  return rebuild(source, patch, ERoamingChargeDetailRecordMembers);
}

/** Maps a received value to the documented form of eRoamingAuthorizeRemoteReservationStart, as far as it can be understood. */
export function readERoamingAuthorizeRemoteReservationStart(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  let source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  if (source.EMPPartnerSessionId !== undefined) {
    source = rename(source, ERoamingAuthorizeRemoteReservationStartAliases, pointer, notes);
  }
  const {
    SessionID,
    CPOPartnerSessionID,
    ProviderID,
    EvseID,
    Identification,
    PartnerProductID,
    Duration,
    EMPPartnerSessionID,
  } = source;
  let patch: Patch;
  if (typeof SessionID !== "string" && SessionID !== undefined) patch = patchText(patch, "SessionID", SessionID, pointer, notes);
  if (typeof CPOPartnerSessionID !== "string" && CPOPartnerSessionID !== undefined) patch = patchText(patch, "CPOPartnerSessionID", CPOPartnerSessionID, pointer, notes);
  if (typeof ProviderID !== "string" && ProviderID !== undefined) patch = patchText(patch, "ProviderID", ProviderID, pointer, notes);
  if (typeof EvseID !== "string" && EvseID !== undefined) patch = patchText(patch, "EvseID", EvseID, pointer, notes);
  if (Identification !== undefined) {
    patch = patchMember(patch, "Identification", Identification, readIdentification(Identification, pointer + "/Identification", notes));
  }
  if (typeof PartnerProductID !== "string" && PartnerProductID !== undefined) patch = patchText(patch, "PartnerProductID", PartnerProductID, pointer, notes);
  if (typeof Duration !== "number" && Duration !== undefined) patch = patchNumber(patch, "Duration", Duration, pointer, notes);
  if (typeof EMPPartnerSessionID !== "string" && EMPPartnerSessionID !== undefined) patch = patchText(patch, "EMPPartnerSessionID", EMPPartnerSessionID, pointer, notes);
  return rebuild(source, patch, ERoamingAuthorizeRemoteReservationStartMembers);
}

/** Maps a received value to the documented form of eRoamingAuthorizeRemoteReservationStop, as far as it can be understood. */
export function readERoamingAuthorizeRemoteReservationStop(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  let source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  if (source.EMPPartnerSessionId !== undefined) {
    source = rename(source, ERoamingAuthorizeRemoteReservationStartAliases, pointer, notes);
  }
  const { SessionID, CPOPartnerSessionID, ProviderID, EvseID, EMPPartnerSessionID } = source;
  let patch: Patch;
  if (typeof SessionID !== "string" && SessionID !== undefined) patch = patchText(patch, "SessionID", SessionID, pointer, notes);
  if (typeof CPOPartnerSessionID !== "string" && CPOPartnerSessionID !== undefined) patch = patchText(patch, "CPOPartnerSessionID", CPOPartnerSessionID, pointer, notes);
  if (typeof ProviderID !== "string" && ProviderID !== undefined) patch = patchText(patch, "ProviderID", ProviderID, pointer, notes);
  if (typeof EvseID !== "string" && EvseID !== undefined) patch = patchText(patch, "EvseID", EvseID, pointer, notes);
  if (typeof EMPPartnerSessionID !== "string" && EMPPartnerSessionID !== undefined) patch = patchText(patch, "EMPPartnerSessionID", EMPPartnerSessionID, pointer, notes);
  return rebuild(source, patch, ERoamingAuthorizeRemoteReservationStopMembers);
}

/** Maps a received value to the documented form of ChargingPoolID, as far as it can be understood. */
export function readChargingPoolID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of InfoTextType, as far as it can be understood. */
export function readInfoTextType(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { lang, value: member2 } = source;
  let patch: Patch;
  if (typeof lang !== "string" && lang !== undefined) patch = patchText(patch, "lang", lang, pointer, notes);
  if (typeof member2 !== "string" && member2 !== undefined) patch = patchText(patch, "value", member2, pointer, notes);
  return rebuild(source, patch, InfoTextTypeMembers);
}

/** Maps a received value to the documented form of AddressIso19773, as far as it can be understood. */
export function readAddressIso19773(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { Country, City, Street, PostalCode, HouseNum, Floor, Region, ParkingFacility, ParkingSpot, TimeZone } = source;
  let patch: Patch;
  if (typeof Country !== "string" && Country !== undefined) patch = patchText(patch, "Country", Country, pointer, notes);
  if (typeof City !== "string" && City !== undefined) patch = patchText(patch, "City", City, pointer, notes);
  if (typeof Street !== "string" && Street !== undefined) patch = patchText(patch, "Street", Street, pointer, notes);
  if (typeof PostalCode !== "string" && PostalCode !== undefined) patch = patchText(patch, "PostalCode", PostalCode, pointer, notes);
  if (typeof HouseNum !== "string" && HouseNum !== undefined) patch = patchText(patch, "HouseNum", HouseNum, pointer, notes);
  if (typeof Floor !== "string" && Floor !== undefined) patch = patchText(patch, "Floor", Floor, pointer, notes);
  if (typeof Region !== "string" && Region !== undefined) patch = patchText(patch, "Region", Region, pointer, notes);
  if (typeof ParkingFacility !== "boolean" && ParkingFacility !== undefined) patch = patchBoolean(patch, "ParkingFacility", ParkingFacility, pointer, notes);
  if (typeof ParkingSpot !== "string" && ParkingSpot !== undefined) patch = patchText(patch, "ParkingSpot", ParkingSpot, pointer, notes);
  if (typeof TimeZone !== "string" && TimeZone !== undefined) patch = patchText(patch, "TimeZone", TimeZone, pointer, notes);
  return rebuild(source, patch, AddressIso19773Members);
}

/** Maps a received value to the documented form of GeoCoordinates, as far as it can be understood. */
export function readGeoCoordinates(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { Google, DecimalDegree, DegreeMinuteSeconds } = source;
  let patch: Patch;
  if (Google !== undefined) {
    patch = patchMember(patch, "Google", Google, readGoogleCoordinates(Google, pointer + "/Google", notes));
  }
  if (DecimalDegree !== undefined) {
    patch = patchMember(patch, "DecimalDegree", DecimalDegree, readDecimalDegreeCoordinates(DecimalDegree, pointer + "/DecimalDegree", notes));
  }
  if (DegreeMinuteSeconds !== undefined) {
    patch = patchMember(patch, "DegreeMinuteSeconds", DegreeMinuteSeconds, readDegreeMinuteSecondsCoordinates(DegreeMinuteSeconds, pointer + "/DegreeMinuteSeconds", notes));
  }
  return rebuild(source, patch, GeoCoordinatesMembers);
}

/** Maps a received value to the documented form of Plug, as far as it can be understood. */
export function readPlug(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of ChargingFacility, as far as it can be understood. */
export function readChargingFacility(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  let source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  if (source["Charging Modes"] !== undefined) {
    source = rename(source, ChargingFacilityAliases, pointer, notes);
  }
  const { PowerType, Voltage, Amperage, Power, ChargingModes } = source;
  let patch: Patch;
  if (typeof PowerType !== "string" && PowerType !== undefined) patch = patchText(patch, "PowerType", PowerType, pointer, notes);
  if (typeof Voltage !== "number" && Voltage !== undefined) patch = patchNumber(patch, "Voltage", Voltage, pointer, notes);
  if (typeof Amperage !== "number" && Amperage !== undefined) patch = patchNumber(patch, "Amperage", Amperage, pointer, notes);
  if (typeof Power !== "number" && Power !== undefined) patch = patchNumber(patch, "Power", Power, pointer, notes);
  if (ChargingModes !== undefined) {
    patch = patchMember(patch, "ChargingModes", ChargingModes, readTextList(ChargingModes, pointer + "/ChargingModes", notes));
  }
  return rebuild(source, patch, ChargingFacilityMembers);
}

/** Maps a received value to the documented form of EnergySource, as far as it can be understood. */
export function readEnergySource(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { Energy, Percentage } = source;
  let patch: Patch;
  if (typeof Energy !== "string" && Energy !== undefined) patch = patchText(patch, "Energy", Energy, pointer, notes);
  if (typeof Percentage !== "number" && Percentage !== undefined) patch = patchNumber(patch, "Percentage", Percentage, pointer, notes);
  return rebuild(source, patch, EnergySourceMembers);
}

/** Maps a received value to the documented form of AuthenticationMode, as far as it can be understood. */
export function readAuthenticationMode(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of PaymentOption, as far as it can be understood. */
export function readPaymentOption(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of ValueAddedService, as far as it can be understood. */
export function readValueAddedService(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of Accessibility, as far as it can be understood. */
export function readAccessibility(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of OpeningTimes, as far as it can be understood. */
export function readOpeningTimes(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  let source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  if (source.Periods !== undefined || source.On !== undefined) {
    source = rename(source, OpeningTimesAliases, pointer, notes);
  }
  const { Period, on } = source;
  let patch: Patch;
  if (Period !== undefined) {
    patch = patchMember(patch, "Period", Period, readList(Period, pointer + "/Period", notes, isObject, readPeriod));
  }
  if (typeof on !== "string" && on !== undefined) patch = patchText(patch, "on", on, pointer, notes);
  return rebuild(source, patch, OpeningTimesMembers);
}

/** Maps a received value to the documented form of EvseDataRecord, as far as it can be understood. */
export function readEvseDataRecord(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  let source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  if (source.ChargingStationId !== undefined) {
    source = rename(source, EvseDataRecordAliases, pointer, notes);
  }
  const {
    EvseID,
    ChargingPoolID,
    ChargingStationNames,
    HardwareManufacturer,
    ChargingStationImage,
    SubOperatorName,
    Address,
    GeoCoordinates,
    Plugs,
    DynamicPowerLevel,
    ChargingFacilities,
    RenewableEnergy,
    EnergySource,
    EnvironmentalImpact,
    CalibrationLawDataAvailability,
    AuthenticationModes,
    MaxCapacity,
    PaymentOptions,
    ValueAddedServices,
    Accessibility,
    AccessibilityLocation,
    HotlinePhoneNumber,
    AdditionalInfo,
    ChargingStationLocationReference,
    GeoChargingPointEntrance,
    IsOpen24Hours,
    OpeningTimes,
    HubOperatorID,
    ClearinghouseID,
    IsHubjectCompatible,
    DynamicInfoAvailable,
    ChargingStationID,
  } = source;
  let patch: Patch;
  if (typeof EvseID !== "string" && EvseID !== undefined) patch = patchText(patch, "EvseID", EvseID, pointer, notes);
  if (typeof ChargingPoolID !== "string" && ChargingPoolID !== undefined) patch = patchText(patch, "ChargingPoolID", ChargingPoolID, pointer, notes);
  if (ChargingStationNames !== undefined) {
    patch = patchMember(patch, "ChargingStationNames", ChargingStationNames, readList(ChargingStationNames, pointer + "/ChargingStationNames", notes, isObject, readInfoTextType));
  }
  if (typeof HardwareManufacturer !== "string" && HardwareManufacturer !== undefined) patch = patchText(patch, "HardwareManufacturer", HardwareManufacturer, pointer, notes);
  if (typeof ChargingStationImage !== "string" && ChargingStationImage !== undefined) patch = patchText(patch, "ChargingStationImage", ChargingStationImage, pointer, notes);
  if (typeof SubOperatorName !== "string" && SubOperatorName !== undefined) patch = patchText(patch, "SubOperatorName", SubOperatorName, pointer, notes);
  if (Address !== undefined) {
    patch = patchMember(patch, "Address", Address, readAddressIso19773(Address, pointer + "/Address", notes));
  }
  if (GeoCoordinates !== undefined) {
    patch = patchMember(patch, "GeoCoordinates", GeoCoordinates, readGeoCoordinates(GeoCoordinates, pointer + "/GeoCoordinates", notes));
  }
  if (Plugs !== undefined) {
    patch = patchMember(patch, "Plugs", Plugs, readTextList(Plugs, pointer + "/Plugs", notes));
  }
  if (typeof DynamicPowerLevel !== "boolean" && DynamicPowerLevel !== undefined) patch = patchBoolean(patch, "DynamicPowerLevel", DynamicPowerLevel, pointer, notes);
  if (ChargingFacilities !== undefined) {
    patch = patchMember(patch, "ChargingFacilities", ChargingFacilities, readList(ChargingFacilities, pointer + "/ChargingFacilities", notes, isObject, readChargingFacility));
  }
  if (typeof RenewableEnergy !== "boolean" && RenewableEnergy !== undefined) patch = patchBoolean(patch, "RenewableEnergy", RenewableEnergy, pointer, notes);
  if (EnergySource !== undefined) {
    patch = patchMember(patch, "EnergySource", EnergySource, readList(EnergySource, pointer + "/EnergySource", notes, isObject, readEnergySource));
  }
  if (EnvironmentalImpact !== undefined) {
    patch = patchMember(patch, "EnvironmentalImpact", EnvironmentalImpact, readEnvironmentalImpact(EnvironmentalImpact, pointer + "/EnvironmentalImpact", notes));
  }
  if (typeof CalibrationLawDataAvailability !== "string" && CalibrationLawDataAvailability !== undefined) patch = patchText(patch, "CalibrationLawDataAvailability", CalibrationLawDataAvailability, pointer, notes);
  if (AuthenticationModes !== undefined) {
    patch = patchMember(patch, "AuthenticationModes", AuthenticationModes, readTextList(AuthenticationModes, pointer + "/AuthenticationModes", notes));
  }
  if (typeof MaxCapacity !== "number" && MaxCapacity !== undefined) patch = patchNumber(patch, "MaxCapacity", MaxCapacity, pointer, notes);
  if (PaymentOptions !== undefined) {
    patch = patchMember(patch, "PaymentOptions", PaymentOptions, readTextList(PaymentOptions, pointer + "/PaymentOptions", notes));
  }
  if (ValueAddedServices !== undefined) {
    patch = patchMember(patch, "ValueAddedServices", ValueAddedServices, readTextList(ValueAddedServices, pointer + "/ValueAddedServices", notes));
  }
  if (typeof Accessibility !== "string" && Accessibility !== undefined) patch = patchText(patch, "Accessibility", Accessibility, pointer, notes);
  if (typeof AccessibilityLocation !== "string" && AccessibilityLocation !== undefined) patch = patchText(patch, "AccessibilityLocation", AccessibilityLocation, pointer, notes);
  if (typeof HotlinePhoneNumber !== "string" && HotlinePhoneNumber !== undefined) patch = patchText(patch, "HotlinePhoneNumber", HotlinePhoneNumber, pointer, notes);
  if (AdditionalInfo !== undefined) {
    patch = patchMember(patch, "AdditionalInfo", AdditionalInfo, readList(AdditionalInfo, pointer + "/AdditionalInfo", notes, isObject, readInfoTextType));
  }
  if (ChargingStationLocationReference !== undefined) {
    patch = patchMember(patch, "ChargingStationLocationReference", ChargingStationLocationReference, readList(ChargingStationLocationReference, pointer + "/ChargingStationLocationReference", notes, isObject, readInfoTextType));
  }
  if (GeoChargingPointEntrance !== undefined) {
    patch = patchMember(patch, "GeoChargingPointEntrance", GeoChargingPointEntrance, readGeoCoordinates(GeoChargingPointEntrance, pointer + "/GeoChargingPointEntrance", notes));
  }
  if (typeof IsOpen24Hours !== "boolean" && IsOpen24Hours !== undefined) patch = patchBoolean(patch, "IsOpen24Hours", IsOpen24Hours, pointer, notes);
  if (OpeningTimes !== undefined) {
    patch = patchMember(patch, "OpeningTimes", OpeningTimes, readList(OpeningTimes, pointer + "/OpeningTimes", notes, isObject, readOpeningTimes));
  }
  if (typeof HubOperatorID !== "string" && HubOperatorID !== undefined) patch = patchText(patch, "HubOperatorID", HubOperatorID, pointer, notes);
  if (typeof ClearinghouseID !== "string" && ClearinghouseID !== undefined) patch = patchText(patch, "ClearinghouseID", ClearinghouseID, pointer, notes);
  if (typeof IsHubjectCompatible !== "boolean" && IsHubjectCompatible !== undefined) patch = patchBoolean(patch, "IsHubjectCompatible", IsHubjectCompatible, pointer, notes);
  if (typeof DynamicInfoAvailable !== "string" && DynamicInfoAvailable !== undefined) {
    patch = patchMember(patch, "DynamicInfoAvailable", DynamicInfoAvailable, readLiteral(DynamicInfoAvailable, DynamicInfoAvailableSpellings, pointer + "/DynamicInfoAvailable", notes));
  }
  if (typeof ChargingStationID !== "string" && ChargingStationID !== undefined) patch = patchText(patch, "ChargingStationID", ChargingStationID, pointer, notes);
  return rebuild(source, patch, EvseDataRecordMembers);
}

/** Maps a received value to the documented form of eRoamingPushEvseData, as far as it can be understood. */
export function readERoamingPushEvseData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { ActionType, OperatorEvseData } = source;
  let patch: Patch;
  if (typeof ActionType !== "string" && ActionType !== undefined) patch = patchText(patch, "ActionType", ActionType, pointer, notes);
  if (OperatorEvseData !== undefined) {
    patch = patchMember(patch, "OperatorEvseData", OperatorEvseData, readOperatorEvseData(OperatorEvseData, pointer + "/OperatorEvseData", notes));
  }
  return rebuild(source, patch, ERoamingPushEvseDataMembers);
}

/** Maps a received value to the documented form of eRoamingPushEvseStatus, as far as it can be understood. */
export function readERoamingPushEvseStatus(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { ActionType, OperatorEvseStatus } = source;
  let patch: Patch;
  if (typeof ActionType !== "string" && ActionType !== undefined) patch = patchText(patch, "ActionType", ActionType, pointer, notes);
  if (OperatorEvseStatus !== undefined) {
    patch = patchMember(patch, "OperatorEvseStatus", OperatorEvseStatus, readOperatorEvseStatus(OperatorEvseStatus, pointer + "/OperatorEvseStatus", notes));
  }
  return rebuild(source, patch, ERoamingPushEvseStatusMembers);
}

/** Maps a received value to the documented form of ProviderIDAsterisk, as far as it can be understood. */
export function readProviderIDAsterisk(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of CurrencyID, as far as it can be understood. */
export function readCurrencyID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of ReferenceUnit, as far as it can be understood. */
export function readReferenceUnit(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of PricingProductDataRecord, as far as it can be understood. */
export function readPricingProductDataRecord(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const {
    ProductID,
    ReferenceUnit,
    ProductPriceCurrency,
    PricePerReferenceUnit,
    MaximumProductChargingPower,
    IsValid24hours,
    ProductAvailabilityTimes,
    AdditionalReferences,
  } = source;
  let patch: Patch;
  if (typeof ProductID !== "string" && ProductID !== undefined) patch = patchText(patch, "ProductID", ProductID, pointer, notes);
  if (typeof ReferenceUnit !== "string" && ReferenceUnit !== undefined) patch = patchText(patch, "ReferenceUnit", ReferenceUnit, pointer, notes);
  if (typeof ProductPriceCurrency !== "string" && ProductPriceCurrency !== undefined) patch = patchText(patch, "ProductPriceCurrency", ProductPriceCurrency, pointer, notes);
  if (typeof PricePerReferenceUnit !== "number" && PricePerReferenceUnit !== undefined) patch = patchNumber(patch, "PricePerReferenceUnit", PricePerReferenceUnit, pointer, notes);
  if (typeof MaximumProductChargingPower !== "number" && MaximumProductChargingPower !== undefined) patch = patchNumber(patch, "MaximumProductChargingPower", MaximumProductChargingPower, pointer, notes);
  if (typeof IsValid24hours !== "boolean" && IsValid24hours !== undefined) patch = patchBoolean(patch, "IsValid24hours", IsValid24hours, pointer, notes);
  if (ProductAvailabilityTimes !== undefined) {
    patch = patchMember(patch, "ProductAvailabilityTimes", ProductAvailabilityTimes, readList(ProductAvailabilityTimes, pointer + "/ProductAvailabilityTimes", notes, isObject, readProductAvailabilityTimes));
  }
  if (AdditionalReferences !== undefined) {
    patch = patchMember(patch, "AdditionalReferences", AdditionalReferences, readList(AdditionalReferences, pointer + "/AdditionalReferences", notes, isObject, readAdditionalReferences));
  }
  return rebuild(source, patch, PricingProductDataRecordMembers);
}

/** Maps a received value to the documented form of eRoamingPushPricingProductData, as far as it can be understood. */
export function readERoamingPushPricingProductData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { ActionType, PricingProductData } = source;
  let patch: Patch;
  if (typeof ActionType !== "string" && ActionType !== undefined) patch = patchText(patch, "ActionType", ActionType, pointer, notes);
  if (PricingProductData !== undefined) {
    patch = patchMember(patch, "PricingProductData", PricingProductData, readPricingProductDataType(PricingProductData, pointer + "/PricingProductData", notes));
  }
  return rebuild(source, patch, ERoamingPushPricingProductDataMembers);
}

/** Maps a received value to the documented form of eRoamingPushEVSEPricing, as far as it can be understood. */
export function readERoamingPushEVSEPricing(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { ActionType, EVSEPricing } = source;
  let patch: Patch;
  if (typeof ActionType !== "string" && ActionType !== undefined) patch = patchText(patch, "ActionType", ActionType, pointer, notes);
  if (EVSEPricing !== undefined) {
    patch = patchMember(patch, "EVSEPricing", EVSEPricing, readList(EVSEPricing, pointer + "/EVSEPricing", notes, isObject, readEVSEPricing));
  }
  return rebuild(source, patch, ERoamingPushEVSEPricingMembers);
}

/** Maps a received value to the documented form of ChargingNotificationType, as far as it can be understood. */
export function readChargingNotificationType(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of eRoamingChargingNotificationStart, as far as it can be understood. */
export function readERoamingChargingNotificationStart(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const {
    Type,
    SessionID,
    CPOPartnerSessionID,
    EMPPartnerSessionID,
    Identification,
    EvseID,
    ChargingStart,
    SessionStart,
    MeterValueStart,
    OperatorID,
    PartnerProductID,
  } = source;
  let patch: Patch;
  if (typeof Type !== "string" && Type !== undefined) patch = patchText(patch, "Type", Type, pointer, notes);
  if (typeof SessionID !== "string" && SessionID !== undefined) patch = patchText(patch, "SessionID", SessionID, pointer, notes);
  if (typeof CPOPartnerSessionID !== "string" && CPOPartnerSessionID !== undefined) patch = patchText(patch, "CPOPartnerSessionID", CPOPartnerSessionID, pointer, notes);
  if (typeof EMPPartnerSessionID !== "string" && EMPPartnerSessionID !== undefined) patch = patchText(patch, "EMPPartnerSessionID", EMPPartnerSessionID, pointer, notes);
  if (Identification !== undefined) {
    patch = patchMember(patch, "Identification", Identification, readIdentification(Identification, pointer + "/Identification", notes));
  }
  if (typeof EvseID !== "string" && EvseID !== undefined) patch = patchText(patch, "EvseID", EvseID, pointer, notes);
  if (typeof ChargingStart !== "string" && ChargingStart !== undefined) patch = patchText(patch, "ChargingStart", ChargingStart, pointer, notes);
  if (typeof SessionStart !== "string" && SessionStart !== undefined) patch = patchText(patch, "SessionStart", SessionStart, pointer, notes);
  if (typeof MeterValueStart !== "number" && MeterValueStart !== undefined) patch = patchNumber(patch, "MeterValueStart", MeterValueStart, pointer, notes);
  if (typeof OperatorID !== "string" && OperatorID !== undefined) patch = patchText(patch, "OperatorID", OperatorID, pointer, notes);
  if (typeof PartnerProductID !== "string" && PartnerProductID !== undefined) patch = patchText(patch, "PartnerProductID", PartnerProductID, pointer, notes);
  return rebuild(source, patch, ERoamingChargingNotificationStartMembers);
}

/** Maps a received value to the documented form of eRoamingChargingNotificationProgress, as far as it can be understood. */
export function readERoamingChargingNotificationProgress(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const {
    Type,
    SessionID,
    CPOPartnerSessionID,
    EMPPartnerSessionID,
    Identification,
    EvseID,
    ChargingStart,
    EventOccurred,
    ChargingDuration,
    SessionStart,
    ConsumedEnergyProgress,
    MeterValueStart,
    MeterValueInBetween,
    OperatorID,
    PartnerProductID,
  } = source;
  let patch: Patch;
  if (typeof Type !== "string" && Type !== undefined) patch = patchText(patch, "Type", Type, pointer, notes);
  if (typeof SessionID !== "string" && SessionID !== undefined) patch = patchText(patch, "SessionID", SessionID, pointer, notes);
  if (typeof CPOPartnerSessionID !== "string" && CPOPartnerSessionID !== undefined) patch = patchText(patch, "CPOPartnerSessionID", CPOPartnerSessionID, pointer, notes);
  if (typeof EMPPartnerSessionID !== "string" && EMPPartnerSessionID !== undefined) patch = patchText(patch, "EMPPartnerSessionID", EMPPartnerSessionID, pointer, notes);
  if (Identification !== undefined) {
    patch = patchMember(patch, "Identification", Identification, readIdentification(Identification, pointer + "/Identification", notes));
  }
  if (typeof EvseID !== "string" && EvseID !== undefined) patch = patchText(patch, "EvseID", EvseID, pointer, notes);
  if (typeof ChargingStart !== "string" && ChargingStart !== undefined) patch = patchText(patch, "ChargingStart", ChargingStart, pointer, notes);
  if (typeof EventOccurred !== "string" && EventOccurred !== undefined) patch = patchText(patch, "EventOccurred", EventOccurred, pointer, notes);
  if (typeof ChargingDuration !== "number" && ChargingDuration !== undefined) patch = patchNumber(patch, "ChargingDuration", ChargingDuration, pointer, notes);
  if (typeof SessionStart !== "string" && SessionStart !== undefined) patch = patchText(patch, "SessionStart", SessionStart, pointer, notes);
  if (typeof ConsumedEnergyProgress !== "number" && ConsumedEnergyProgress !== undefined) patch = patchNumber(patch, "ConsumedEnergyProgress", ConsumedEnergyProgress, pointer, notes);
  if (typeof MeterValueStart !== "number" && MeterValueStart !== undefined) patch = patchNumber(patch, "MeterValueStart", MeterValueStart, pointer, notes);
  if (MeterValueInBetween !== undefined) {
    patch = patchMember(patch, "MeterValueInBetween", MeterValueInBetween, readMeterValueInBetween(MeterValueInBetween, pointer + "/MeterValueInBetween", notes));
  }
  if (typeof OperatorID !== "string" && OperatorID !== undefined) patch = patchText(patch, "OperatorID", OperatorID, pointer, notes);
  if (typeof PartnerProductID !== "string" && PartnerProductID !== undefined) patch = patchText(patch, "PartnerProductID", PartnerProductID, pointer, notes);
  return rebuild(source, patch, ERoamingChargingNotificationProgressMembers);
}

/** Maps a received value to the documented form of eRoamingChargingNotificationEnd, as far as it can be understood. */
export function readERoamingChargingNotificationEnd(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const {
    Type,
    SessionID,
    CPOPartnerSessionID,
    EMPPartnerSessionID,
    Identification,
    EvseID,
    ChargingStart,
    ChargingEnd,
    SessionStart,
    SessionEnd,
    ConsumedEnergy,
    MeterValueStart,
    MeterValueEnd,
    MeterValueInBetween,
    OperatorID,
    PartnerProductID,
    PenaltyTimeStart,
  } = source;
  let patch: Patch;
  if (typeof Type !== "string" && Type !== undefined) patch = patchText(patch, "Type", Type, pointer, notes);
  if (typeof SessionID !== "string" && SessionID !== undefined) patch = patchText(patch, "SessionID", SessionID, pointer, notes);
  if (typeof CPOPartnerSessionID !== "string" && CPOPartnerSessionID !== undefined) patch = patchText(patch, "CPOPartnerSessionID", CPOPartnerSessionID, pointer, notes);
  if (typeof EMPPartnerSessionID !== "string" && EMPPartnerSessionID !== undefined) patch = patchText(patch, "EMPPartnerSessionID", EMPPartnerSessionID, pointer, notes);
  if (Identification !== undefined) {
    patch = patchMember(patch, "Identification", Identification, readIdentification(Identification, pointer + "/Identification", notes));
  }
  if (typeof EvseID !== "string" && EvseID !== undefined) patch = patchText(patch, "EvseID", EvseID, pointer, notes);
  if (typeof ChargingStart !== "string" && ChargingStart !== undefined) patch = patchText(patch, "ChargingStart", ChargingStart, pointer, notes);
  if (typeof ChargingEnd !== "string" && ChargingEnd !== undefined) patch = patchText(patch, "ChargingEnd", ChargingEnd, pointer, notes);
  if (typeof SessionStart !== "string" && SessionStart !== undefined) patch = patchText(patch, "SessionStart", SessionStart, pointer, notes);
  if (typeof SessionEnd !== "string" && SessionEnd !== undefined) patch = patchText(patch, "SessionEnd", SessionEnd, pointer, notes);
  if (typeof ConsumedEnergy !== "number" && ConsumedEnergy !== undefined) patch = patchNumber(patch, "ConsumedEnergy", ConsumedEnergy, pointer, notes);
  if (typeof MeterValueStart !== "number" && MeterValueStart !== undefined) patch = patchNumber(patch, "MeterValueStart", MeterValueStart, pointer, notes);
  if (typeof MeterValueEnd !== "number" && MeterValueEnd !== undefined) patch = patchNumber(patch, "MeterValueEnd", MeterValueEnd, pointer, notes);
  if (MeterValueInBetween !== undefined) {
    patch = patchMember(patch, "MeterValueInBetween", MeterValueInBetween, readMeterValueInBetween(MeterValueInBetween, pointer + "/MeterValueInBetween", notes));
  }
  if (typeof OperatorID !== "string" && OperatorID !== undefined) patch = patchText(patch, "OperatorID", OperatorID, pointer, notes);
  if (typeof PartnerProductID !== "string" && PartnerProductID !== undefined) patch = patchText(patch, "PartnerProductID", PartnerProductID, pointer, notes);
  if (typeof PenaltyTimeStart !== "string" && PenaltyTimeStart !== undefined) patch = patchText(patch, "PenaltyTimeStart", PenaltyTimeStart, pointer, notes);
  return rebuild(source, patch, ERoamingChargingNotificationEndMembers);
}

/** Maps a received value to the documented form of eRoamingChargingNotificationError, as far as it can be understood. */
export function readERoamingChargingNotificationError(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const {
    Type,
    SessionID,
    CPOPartnerSessionID,
    EMPPartnerSessionID,
    Identification,
    OperatorID,
    EvseID,
    ErrorType,
    ErrorAdditionalInfo,
  } = source;
  let patch: Patch;
  if (typeof Type !== "string" && Type !== undefined) patch = patchText(patch, "Type", Type, pointer, notes);
  if (typeof SessionID !== "string" && SessionID !== undefined) patch = patchText(patch, "SessionID", SessionID, pointer, notes);
  if (typeof CPOPartnerSessionID !== "string" && CPOPartnerSessionID !== undefined) patch = patchText(patch, "CPOPartnerSessionID", CPOPartnerSessionID, pointer, notes);
  if (typeof EMPPartnerSessionID !== "string" && EMPPartnerSessionID !== undefined) patch = patchText(patch, "EMPPartnerSessionID", EMPPartnerSessionID, pointer, notes);
  if (Identification !== undefined) {
    patch = patchMember(patch, "Identification", Identification, readIdentification(Identification, pointer + "/Identification", notes));
  }
  if (typeof OperatorID !== "string" && OperatorID !== undefined) patch = patchText(patch, "OperatorID", OperatorID, pointer, notes);
  if (typeof EvseID !== "string" && EvseID !== undefined) patch = patchText(patch, "EvseID", EvseID, pointer, notes);
  if (ErrorType !== undefined) {
    patch = patchMember(patch, "ErrorType", ErrorType, readLiteral(ErrorType, ErrorClassSpellings, pointer + "/ErrorType", notes));
  }
  if (typeof ErrorAdditionalInfo !== "string" && ErrorAdditionalInfo !== undefined) patch = patchText(patch, "ErrorAdditionalInfo", ErrorAdditionalInfo, pointer, notes);
  return rebuild(source, patch, ERoamingChargingNotificationErrorMembers);
}

/** Maps a received value to the documented form of CountryCode, as far as it can be understood. */
export function readCountryCode(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of eRoamingGetChargeDetailRecords, as far as it can be understood. */
export function readERoamingGetChargeDetailRecords(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  let source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  if (source.CDRForwarder !== undefined) {
    source = rename(source, ERoamingGetChargeDetailRecordsAliases, pointer, notes);
  }
  const { ProviderID, From, To, SessionID, OperatorID, CDRForwarded } = source;
  let patch: Patch;
  if (typeof ProviderID !== "string" && ProviderID !== undefined) patch = patchText(patch, "ProviderID", ProviderID, pointer, notes);
  if (typeof From !== "string" && From !== undefined) patch = patchText(patch, "From", From, pointer, notes);
  if (typeof To !== "string" && To !== undefined) patch = patchText(patch, "To", To, pointer, notes);
  if (SessionID !== undefined) {
    patch = patchMember(patch, "SessionID", SessionID, readTextList(SessionID, pointer + "/SessionID", notes));
  }
  if (OperatorID !== undefined) {
    patch = patchMember(patch, "OperatorID", OperatorID, readTextList(OperatorID, pointer + "/OperatorID", notes));
  }
  if (typeof CDRForwarded !== "boolean" && CDRForwarded !== undefined) patch = patchBoolean(patch, "CDRForwarded", CDRForwarded, pointer, notes);
  return rebuild(source, patch, ERoamingGetChargeDetailRecordsMembers);
}

/** Maps a received value to the documented form of eRoamingChargeDetailRecords, as far as it can be understood. */
export function readERoamingChargeDetailRecords(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const {
    content,
    number,
    size,
    totalElements,
    pageable,
    empty,
    last,
    totalPages,
    first,
    numberOfElements,
    StatusCode,
  } = source;
  let patch: Patch;
  if (content !== undefined) {
    patch = patchMember(patch, "content", content, readList(content, pointer + "/content", notes, isObject, readERoamingChargeDetailRecord));
  }
  if (typeof number !== "number" && number !== undefined) patch = patchNumber(patch, "number", number, pointer, notes);
  if (typeof size !== "number" && size !== undefined) patch = patchNumber(patch, "size", size, pointer, notes);
  if (typeof totalElements !== "number" && totalElements !== undefined) patch = patchNumber(patch, "totalElements", totalElements, pointer, notes);
  if (pageable !== undefined) {
    patch = patchMember(patch, "pageable", pageable, readPageable(pageable, pointer + "/pageable", notes));
  }
  if (typeof empty !== "boolean" && empty !== undefined) patch = patchBoolean(patch, "empty", empty, pointer, notes);
  if (typeof last !== "boolean" && last !== undefined) patch = patchBoolean(patch, "last", last, pointer, notes);
  if (typeof totalPages !== "number" && totalPages !== undefined) patch = patchNumber(patch, "totalPages", totalPages, pointer, notes);
  if (typeof first !== "boolean" && first !== undefined) patch = patchBoolean(patch, "first", first, pointer, notes);
  if (typeof numberOfElements !== "number" && numberOfElements !== undefined) patch = patchNumber(patch, "numberOfElements", numberOfElements, pointer, notes);
  if (StatusCode !== undefined) {
    patch = patchMember(patch, "StatusCode", StatusCode, readStatusCode(StatusCode, pointer + "/StatusCode", notes));
  }
  return rebuild(source, patch, ERoamingChargeDetailRecordsMembers);
}

/** Maps a received value to the documented form of ProviderAuthenticationData, as far as it can be understood. */
export function readProviderAuthenticationData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { ProviderID, AuthenticationDataRecord } = source;
  let patch: Patch;
  if (typeof ProviderID !== "string" && ProviderID !== undefined) patch = patchText(patch, "ProviderID", ProviderID, pointer, notes);
  if (AuthenticationDataRecord !== undefined) {
    patch = patchMember(patch, "AuthenticationDataRecord", AuthenticationDataRecord, readList(AuthenticationDataRecord, pointer + "/AuthenticationDataRecord", notes, isObject, readAuthenticationDataRecord));
  }
  return rebuild(source, patch, ProviderAuthenticationDataMembers);
}

/** Maps a received value to the documented form of eRoamingPushAuthenticationData, as far as it can be understood. */
export function readERoamingPushAuthenticationData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { ActionType, ProviderAuthenticationData } = source;
  let patch: Patch;
  if (typeof ActionType !== "string" && ActionType !== undefined) patch = patchText(patch, "ActionType", ActionType, pointer, notes);
  if (ProviderAuthenticationData !== undefined) {
    patch = patchMember(patch, "ProviderAuthenticationData", ProviderAuthenticationData, readProviderAuthenticationData(ProviderAuthenticationData, pointer + "/ProviderAuthenticationData", notes));
  }
  return rebuild(source, patch, ERoamingPushAuthenticationDataMembers);
}

/** Maps a received value to the documented form of GeoCoordinatesResponseFormat, as far as it can be understood. */
export function readGeoCoordinatesResponseFormat(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of eRoamingPullEVSEData, as far as it can be understood. */
export function readERoamingPullEVSEData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  let source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  if (source["GeoCoordinatesRe sponseFormat"] !== undefined || source.OperatorIDs !== undefined) {
    source = rename(source, ERoamingPullEVSEDataAliases, pointer, notes);
  }
  const {
    ProviderID,
    SearchCenter,
    LastCall,
    GeoCoordinatesResponseFormat,
    CountryCodes,
    OperatorIds,
    AuthenticationModes,
    Accessibility,
    CalibrationLawDataAvailability,
    RenewableEnergy,
    IsHubjectCompatible,
    IsOpen24Hours,
  } = source;
  let patch: Patch;
  if (typeof ProviderID !== "string" && ProviderID !== undefined) patch = patchText(patch, "ProviderID", ProviderID, pointer, notes);
  if (SearchCenter !== undefined) {
    patch = patchMember(patch, "SearchCenter", SearchCenter, readSearchCenter(SearchCenter, pointer + "/SearchCenter", notes));
  }
  if (typeof LastCall !== "string" && LastCall !== undefined) patch = patchText(patch, "LastCall", LastCall, pointer, notes);
  if (typeof GeoCoordinatesResponseFormat !== "string" && GeoCoordinatesResponseFormat !== undefined) patch = patchText(patch, "GeoCoordinatesResponseFormat", GeoCoordinatesResponseFormat, pointer, notes);
  if (CountryCodes !== undefined) {
    patch = patchMember(patch, "CountryCodes", CountryCodes, readTextList(CountryCodes, pointer + "/CountryCodes", notes));
  }
  if (OperatorIds !== undefined) {
    patch = patchMember(patch, "OperatorIds", OperatorIds, readTextList(OperatorIds, pointer + "/OperatorIds", notes));
  }
  if (AuthenticationModes !== undefined) {
    patch = patchMember(patch, "AuthenticationModes", AuthenticationModes, readTextList(AuthenticationModes, pointer + "/AuthenticationModes", notes));
  }
  if (Accessibility !== undefined) {
    patch = patchMember(patch, "Accessibility", Accessibility, readTextList(Accessibility, pointer + "/Accessibility", notes));
  }
  if (CalibrationLawDataAvailability !== undefined) {
    patch = patchMember(patch, "CalibrationLawDataAvailability", CalibrationLawDataAvailability, readTextList(CalibrationLawDataAvailability, pointer + "/CalibrationLawDataAvailability", notes));
  }
  if (typeof RenewableEnergy !== "boolean" && RenewableEnergy !== undefined) patch = patchBoolean(patch, "RenewableEnergy", RenewableEnergy, pointer, notes);
  if (typeof IsHubjectCompatible !== "boolean" && IsHubjectCompatible !== undefined) patch = patchBoolean(patch, "IsHubjectCompatible", IsHubjectCompatible, pointer, notes);
  if (typeof IsOpen24Hours !== "boolean" && IsOpen24Hours !== undefined) patch = patchBoolean(patch, "IsOpen24Hours", IsOpen24Hours, pointer, notes);
  return rebuild(source, patch, ERoamingPullEVSEDataMembers);
}

/** Maps a received value to the documented form of PullEvseDataRecord, as far as it can be understood. */
export function readPullEvseDataRecord(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  let source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  if (source.OperatorId !== undefined || source.ChargingStationId !== undefined) {
    source = rename(source, PullEvseDataRecordAliases, pointer, notes);
  }
  const {
    deltaType,
    lastUpdate,
    EvseID,
    ChargingPoolID,
    ChargingStationNames,
    HardwareManufacturer,
    ChargingStationImage,
    SubOperatorName,
    Address,
    GeoCoordinates,
    Plugs,
    DynamicPowerLevel,
    ChargingFacilities,
    RenewableEnergy,
    EnergySource,
    EnvironmentalImpact,
    CalibrationLawDataAvailability,
    AuthenticationModes,
    MaxCapacity,
    PaymentOptions,
    ValueAddedServices,
    Accessibility,
    AccessibilityLocation,
    HotlinePhoneNumber,
    AdditionalInfo,
    ChargingStationLocationReference,
    GeoChargingPointEntrance,
    IsOpen24Hours,
    OpeningTimes,
    HubOperatorID,
    ClearinghouseID,
    IsHubjectCompatible,
    DynamicInfoAvailable,
    OperatorID,
    OperatorName,
    ChargingStationID,
  } = source;
  let patch: Patch;
  if (typeof deltaType !== "string" && deltaType !== undefined) patch = patchText(patch, "deltaType", deltaType, pointer, notes);
  if (typeof lastUpdate !== "string" && lastUpdate !== undefined) patch = patchText(patch, "lastUpdate", lastUpdate, pointer, notes);
  if (typeof EvseID !== "string" && EvseID !== undefined) patch = patchText(patch, "EvseID", EvseID, pointer, notes);
  if (typeof ChargingPoolID !== "string" && ChargingPoolID !== undefined) patch = patchText(patch, "ChargingPoolID", ChargingPoolID, pointer, notes);
  if (ChargingStationNames !== undefined) {
    patch = patchMember(patch, "ChargingStationNames", ChargingStationNames, readList(ChargingStationNames, pointer + "/ChargingStationNames", notes, isObject, readInfoTextType));
  }
  if (typeof HardwareManufacturer !== "string" && HardwareManufacturer !== undefined) patch = patchText(patch, "HardwareManufacturer", HardwareManufacturer, pointer, notes);
  if (typeof ChargingStationImage !== "string" && ChargingStationImage !== undefined) patch = patchText(patch, "ChargingStationImage", ChargingStationImage, pointer, notes);
  if (typeof SubOperatorName !== "string" && SubOperatorName !== undefined) patch = patchText(patch, "SubOperatorName", SubOperatorName, pointer, notes);
  if (Address !== undefined) {
    patch = patchMember(patch, "Address", Address, readAddressIso19773(Address, pointer + "/Address", notes));
  }
  if (GeoCoordinates !== undefined) {
    patch = patchMember(patch, "GeoCoordinates", GeoCoordinates, readGeoCoordinates(GeoCoordinates, pointer + "/GeoCoordinates", notes));
  }
  if (Plugs !== undefined) {
    patch = patchMember(patch, "Plugs", Plugs, readTextList(Plugs, pointer + "/Plugs", notes));
  }
  if (typeof DynamicPowerLevel !== "boolean" && DynamicPowerLevel !== undefined) patch = patchBoolean(patch, "DynamicPowerLevel", DynamicPowerLevel, pointer, notes);
  if (ChargingFacilities !== undefined) {
    patch = patchMember(patch, "ChargingFacilities", ChargingFacilities, readList(ChargingFacilities, pointer + "/ChargingFacilities", notes, isObject, readChargingFacility));
  }
  if (typeof RenewableEnergy !== "boolean" && RenewableEnergy !== undefined) patch = patchBoolean(patch, "RenewableEnergy", RenewableEnergy, pointer, notes);
  if (EnergySource !== undefined) {
    patch = patchMember(patch, "EnergySource", EnergySource, readList(EnergySource, pointer + "/EnergySource", notes, isObject, readEnergySource));
  }
  if (EnvironmentalImpact !== undefined) {
    patch = patchMember(patch, "EnvironmentalImpact", EnvironmentalImpact, readEnvironmentalImpact(EnvironmentalImpact, pointer + "/EnvironmentalImpact", notes));
  }
  if (typeof CalibrationLawDataAvailability !== "string" && CalibrationLawDataAvailability !== undefined) patch = patchText(patch, "CalibrationLawDataAvailability", CalibrationLawDataAvailability, pointer, notes);
  if (AuthenticationModes !== undefined) {
    patch = patchMember(patch, "AuthenticationModes", AuthenticationModes, readTextList(AuthenticationModes, pointer + "/AuthenticationModes", notes));
  }
  if (typeof MaxCapacity !== "number" && MaxCapacity !== undefined) patch = patchNumber(patch, "MaxCapacity", MaxCapacity, pointer, notes);
  if (PaymentOptions !== undefined) {
    patch = patchMember(patch, "PaymentOptions", PaymentOptions, readTextList(PaymentOptions, pointer + "/PaymentOptions", notes));
  }
  if (ValueAddedServices !== undefined) {
    patch = patchMember(patch, "ValueAddedServices", ValueAddedServices, readTextList(ValueAddedServices, pointer + "/ValueAddedServices", notes));
  }
  if (typeof Accessibility !== "string" && Accessibility !== undefined) patch = patchText(patch, "Accessibility", Accessibility, pointer, notes);
  if (typeof AccessibilityLocation !== "string" && AccessibilityLocation !== undefined) patch = patchText(patch, "AccessibilityLocation", AccessibilityLocation, pointer, notes);
  if (typeof HotlinePhoneNumber !== "string" && HotlinePhoneNumber !== undefined) patch = patchText(patch, "HotlinePhoneNumber", HotlinePhoneNumber, pointer, notes);
  if (AdditionalInfo !== undefined) {
    patch = patchMember(patch, "AdditionalInfo", AdditionalInfo, readList(AdditionalInfo, pointer + "/AdditionalInfo", notes, isObject, readInfoTextType));
  }
  if (ChargingStationLocationReference !== undefined) {
    patch = patchMember(patch, "ChargingStationLocationReference", ChargingStationLocationReference, readList(ChargingStationLocationReference, pointer + "/ChargingStationLocationReference", notes, isObject, readInfoTextType));
  }
  if (GeoChargingPointEntrance !== undefined) {
    patch = patchMember(patch, "GeoChargingPointEntrance", GeoChargingPointEntrance, readGeoCoordinates(GeoChargingPointEntrance, pointer + "/GeoChargingPointEntrance", notes));
  }
  if (typeof IsOpen24Hours !== "boolean" && IsOpen24Hours !== undefined) patch = patchBoolean(patch, "IsOpen24Hours", IsOpen24Hours, pointer, notes);
  if (OpeningTimes !== undefined) {
    patch = patchMember(patch, "OpeningTimes", OpeningTimes, readList(OpeningTimes, pointer + "/OpeningTimes", notes, isObject, readOpeningTimes));
  }
  if (typeof HubOperatorID !== "string" && HubOperatorID !== undefined) patch = patchText(patch, "HubOperatorID", HubOperatorID, pointer, notes);
  if (typeof ClearinghouseID !== "string" && ClearinghouseID !== undefined) patch = patchText(patch, "ClearinghouseID", ClearinghouseID, pointer, notes);
  if (typeof IsHubjectCompatible !== "boolean" && IsHubjectCompatible !== undefined) patch = patchBoolean(patch, "IsHubjectCompatible", IsHubjectCompatible, pointer, notes);
  if (typeof DynamicInfoAvailable !== "string" && DynamicInfoAvailable !== undefined) {
    patch = patchMember(patch, "DynamicInfoAvailable", DynamicInfoAvailable, readLiteral(DynamicInfoAvailable, DynamicInfoAvailableSpellings, pointer + "/DynamicInfoAvailable", notes));
  }
  if (typeof OperatorID !== "string" && OperatorID !== undefined) patch = patchText(patch, "OperatorID", OperatorID, pointer, notes);
  if (typeof OperatorName !== "string" && OperatorName !== undefined) patch = patchText(patch, "OperatorName", OperatorName, pointer, notes);
  if (typeof ChargingStationID !== "string" && ChargingStationID !== undefined) patch = patchText(patch, "ChargingStationID", ChargingStationID, pointer, notes);
  return rebuild(source, patch, PullEvseDataRecordMembers);
}

/** Maps a received value to the documented form of eRoamingEVSEData, as far as it can be understood. */
export function readERoamingEVSEData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const {
    content,
    number,
    size,
    totalElements,
    last,
    totalPages,
    first,
    numberOfElements,
    StatusCode,
    pageable,
    empty,
  } = source;
  let patch: Patch;
  if (content !== undefined) {
    patch = patchMember(patch, "content", content, readList(content, pointer + "/content", notes, isObject, readPullEvseDataRecord));
  }
  if (typeof number !== "number" && number !== undefined) patch = patchNumber(patch, "number", number, pointer, notes);
  if (typeof size !== "number" && size !== undefined) patch = patchNumber(patch, "size", size, pointer, notes);
  if (typeof totalElements !== "number" && totalElements !== undefined) patch = patchNumber(patch, "totalElements", totalElements, pointer, notes);
  if (typeof last !== "boolean" && last !== undefined) patch = patchBoolean(patch, "last", last, pointer, notes);
  if (typeof totalPages !== "number" && totalPages !== undefined) patch = patchNumber(patch, "totalPages", totalPages, pointer, notes);
  if (typeof first !== "boolean" && first !== undefined) patch = patchBoolean(patch, "first", first, pointer, notes);
  if (typeof numberOfElements !== "number" && numberOfElements !== undefined) patch = patchNumber(patch, "numberOfElements", numberOfElements, pointer, notes);
  if (StatusCode !== undefined) {
    patch = patchMember(patch, "StatusCode", StatusCode, readStatusCode(StatusCode, pointer + "/StatusCode", notes));
  }
  if (pageable !== undefined) {
    patch = patchMember(patch, "pageable", pageable, readPageable(pageable, pointer + "/pageable", notes));
  }
  if (typeof empty !== "boolean" && empty !== undefined) patch = patchBoolean(patch, "empty", empty, pointer, notes);
  return rebuild(source, patch, ERoamingEVSEDataMembers);
}

/** Maps a received value to the documented form of EvseStatus, as far as it can be understood. */
export function readEvseStatus(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of eRoamingPullEVSEStatus, as far as it can be understood. */
export function readERoamingPullEVSEStatus(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  let source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  if (source.EVSEStatus !== undefined) {
    source = rename(source, ERoamingPullEVSEStatusAliases, pointer, notes);
  }
  const { ProviderID, SearchCenter, EvseStatus } = source;
  let patch: Patch;
  if (typeof ProviderID !== "string" && ProviderID !== undefined) patch = patchText(patch, "ProviderID", ProviderID, pointer, notes);
  if (SearchCenter !== undefined) {
    patch = patchMember(patch, "SearchCenter", SearchCenter, readSearchCenter(SearchCenter, pointer + "/SearchCenter", notes));
  }
  if (typeof EvseStatus !== "string" && EvseStatus !== undefined) patch = patchText(patch, "EvseStatus", EvseStatus, pointer, notes);
  return rebuild(source, patch, ERoamingPullEVSEStatusMembers);
}

/** Maps a received value to the documented form of eRoamingPullEVSEStatusByID, as far as it can be understood. */
export function readERoamingPullEVSEStatusByID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { ProviderID, EvseID } = source;
  let patch: Patch;
  if (typeof ProviderID !== "string" && ProviderID !== undefined) patch = patchText(patch, "ProviderID", ProviderID, pointer, notes);
  if (EvseID !== undefined) {
    patch = patchMember(patch, "EvseID", EvseID, readTextList(EvseID, pointer + "/EvseID", notes));
  }
  return rebuild(source, patch, ERoamingPullEVSEStatusByIDMembers);
}

/** Maps a received value to the documented form of eRoamingPullEVSEStatusByOperatorID, as far as it can be understood. */
export function readERoamingPullEVSEStatusByOperatorID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { ProviderID, OperatorID } = source;
  let patch: Patch;
  if (typeof ProviderID !== "string" && ProviderID !== undefined) patch = patchText(patch, "ProviderID", ProviderID, pointer, notes);
  if (OperatorID !== undefined) {
    patch = patchMember(patch, "OperatorID", OperatorID, readTextList(OperatorID, pointer + "/OperatorID", notes));
  }
  return rebuild(source, patch, ERoamingPullEVSEStatusByOperatorIDMembers);
}

/** Maps a received value to the documented form of eRoamingEVSEStatus, as far as it can be understood. */
export function readERoamingEVSEStatus(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { EvseStatuses, StatusCode } = source;
  let patch: Patch;
  if (EvseStatuses !== undefined) {
    patch = patchMember(patch, "EvseStatuses", EvseStatuses, readEvseStatuses(EvseStatuses, pointer + "/EvseStatuses", notes));
  }
  if (StatusCode !== undefined) {
    patch = patchMember(patch, "StatusCode", StatusCode, readStatusCode(StatusCode, pointer + "/StatusCode", notes));
  }
  return rebuild(source, patch, ERoamingEVSEStatusMembers);
}

/** Maps a received value to the documented form of eRoamingEVSEStatusByID, as far as it can be understood. */
export function readERoamingEVSEStatusByID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { EVSEStatusRecords, StatusCode } = source;
  let patch: Patch;
  if (EVSEStatusRecords !== undefined) {
    patch = patchMember(patch, "EVSEStatusRecords", EVSEStatusRecords, readEvseStatusRecords(EVSEStatusRecords, pointer + "/EVSEStatusRecords", notes));
  }
  if (StatusCode !== undefined) {
    patch = patchMember(patch, "StatusCode", StatusCode, readStatusCode(StatusCode, pointer + "/StatusCode", notes));
  }
  return rebuild(source, patch, ERoamingEVSEStatusByIDMembers);
}

/** Maps a received value to the documented form of eRoamingPullPricingProductData, as far as it can be understood. */
export function readERoamingPullPricingProductData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  let source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  if (source.OperatorIds !== undefined) {
    source = rename(source, ERoamingPullPricingProductDataAliases, pointer, notes);
  }
  const { LastCall, OperatorIDs } = source;
  let patch: Patch;
  if (typeof LastCall !== "string" && LastCall !== undefined) patch = patchText(patch, "LastCall", LastCall, pointer, notes);
  if (OperatorIDs !== undefined) {
    patch = patchMember(patch, "OperatorIDs", OperatorIDs, readTextList(OperatorIDs, pointer + "/OperatorIDs", notes));
  }
  return rebuild(source, patch, ERoamingPullPricingProductDataMembers);
}

/** Maps a received value to the documented form of PricingProductDataType, as far as it can be understood. */
export function readPricingProductDataType(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const {
    OperatorID,
    OperatorName,
    ProviderID,
    PricingDefaultPrice,
    PricingDefaultPriceCurrency,
    PricingDefaultReferenceUnit,
    PricingProductDataRecords,
  } = source;
  let patch: Patch;
  if (typeof OperatorID !== "string" && OperatorID !== undefined) patch = patchText(patch, "OperatorID", OperatorID, pointer, notes);
  if (typeof OperatorName !== "string" && OperatorName !== undefined) patch = patchText(patch, "OperatorName", OperatorName, pointer, notes);
  if (typeof ProviderID !== "string" && ProviderID !== undefined) patch = patchText(patch, "ProviderID", ProviderID, pointer, notes);
  if (typeof PricingDefaultPrice !== "number" && PricingDefaultPrice !== undefined) patch = patchNumber(patch, "PricingDefaultPrice", PricingDefaultPrice, pointer, notes);
  if (typeof PricingDefaultPriceCurrency !== "string" && PricingDefaultPriceCurrency !== undefined) patch = patchText(patch, "PricingDefaultPriceCurrency", PricingDefaultPriceCurrency, pointer, notes);
  if (typeof PricingDefaultReferenceUnit !== "string" && PricingDefaultReferenceUnit !== undefined) patch = patchText(patch, "PricingDefaultReferenceUnit", PricingDefaultReferenceUnit, pointer, notes);
  if (PricingProductDataRecords !== undefined) {
    patch = patchMember(patch, "PricingProductDataRecords", PricingProductDataRecords, readList(PricingProductDataRecords, pointer + "/PricingProductDataRecords", notes, isObject, readPricingProductDataRecord));
  }
  return rebuild(source, patch, PricingProductDataTypeMembers);
}

/** Maps a received value to the documented form of eRoamingPricingProductData, as far as it can be understood. */
export function readERoamingPricingProductData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  let source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  if (source.OperatorPricingProducts !== undefined) {
    source = rename(source, ERoamingPricingProductDataAliases, pointer, notes);
  }
  const { PricingProductData, StatusCode } = source;
  let patch: Patch;
  if (PricingProductData !== undefined) {
    patch = patchMember(patch, "PricingProductData", PricingProductData, readList(PricingProductData, pointer + "/PricingProductData", notes, isObject, readPricingProductDataType));
  }
  if (StatusCode !== undefined) {
    patch = patchMember(patch, "StatusCode", StatusCode, readStatusCode(StatusCode, pointer + "/StatusCode", notes));
  }
  return rebuild(source, patch, ERoamingPricingProductDataMembers);
}

/** Maps a received value to the documented form of eRoamingPullEVSEPricing, as far as it can be understood. */
export function readERoamingPullEVSEPricing(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  let source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  if (source.OperatorIds !== undefined) {
    source = rename(source, ERoamingPullPricingProductDataAliases, pointer, notes);
  }
  const { ProviderID, LastCall, OperatorIDs } = source;
  let patch: Patch;
  if (typeof ProviderID !== "string" && ProviderID !== undefined) patch = patchText(patch, "ProviderID", ProviderID, pointer, notes);
  if (typeof LastCall !== "string" && LastCall !== undefined) patch = patchText(patch, "LastCall", LastCall, pointer, notes);
  if (OperatorIDs !== undefined) {
    patch = patchMember(patch, "OperatorIDs", OperatorIDs, readTextList(OperatorIDs, pointer + "/OperatorIDs", notes));
  }
  return rebuild(source, patch, ERoamingPullEVSEPricingMembers);
}

/** Maps a received value to the documented form of OperatorEVSEPricing, as far as it can be understood. */
export function readOperatorEVSEPricing(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { OperatorID, OperatorName, EVSEPricing } = source;
  let patch: Patch;
  if (typeof OperatorID !== "string" && OperatorID !== undefined) patch = patchText(patch, "OperatorID", OperatorID, pointer, notes);
  if (typeof OperatorName !== "string" && OperatorName !== undefined) patch = patchText(patch, "OperatorName", OperatorName, pointer, notes);
  if (EVSEPricing !== undefined) {
    patch = patchMember(patch, "EVSEPricing", EVSEPricing, readList(EVSEPricing, pointer + "/EVSEPricing", notes, isObject, readEVSEPricing));
  }
  return rebuild(source, patch, OperatorEVSEPricingMembers);
}

/** Maps a received value to the documented form of eRoamingEVSEPricing, as far as it can be understood. */
export function readERoamingEVSEPricing(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  let source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  if (source.OperatorEVSEPricing !== undefined) {
    source = rename(source, ERoamingEVSEPricingAliases, pointer, notes);
  }
  const { EVSEPricing, StatusCode } = source;
  let patch: Patch;
  if (EVSEPricing !== undefined) {
    patch = patchMember(patch, "EVSEPricing", EVSEPricing, readList(EVSEPricing, pointer + "/EVSEPricing", notes, isObject, readOperatorEVSEPricing));
  }
  if (StatusCode !== undefined) {
    patch = patchMember(patch, "StatusCode", StatusCode, readStatusCode(StatusCode, pointer + "/StatusCode", notes));
  }
  return rebuild(source, patch, ERoamingEVSEPricingMembers);
}

/** Maps a received value to the documented form of AuthenticationData, as far as it can be understood. */
export function readAuthenticationData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { ProviderAuthenticationData } = source;
  let patch: Patch;
  if (ProviderAuthenticationData !== undefined) {
    patch = patchMember(patch, "ProviderAuthenticationData", ProviderAuthenticationData, readList(ProviderAuthenticationData, pointer + "/ProviderAuthenticationData", notes, isObject, readProviderAuthenticationData));
  }
  return rebuild(source, patch, AuthenticationDataMembers);
}

/** Maps a received value to the documented form of FaultBody, as far as it can be understood. */
export function readFaultBody(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { extendedInfo, message, validationErrors } = source;
  let patch: Patch;
  if (typeof extendedInfo !== "string" && extendedInfo !== undefined) patch = patchText(patch, "extendedInfo", extendedInfo, pointer, notes);
  if (typeof message !== "string" && message !== undefined) patch = patchText(patch, "message", message, pointer, notes);
  if (validationErrors !== undefined) {
    patch = patchMember(patch, "validationErrors", validationErrors, readList(validationErrors, pointer + "/validationErrors", notes, isObject, readFieldValidationError));
  }
  return rebuild(source, patch, FaultBodyMembers);
}

/** Maps a received value to the documented form of FieldValidationError, as far as it can be understood. */
export function readFieldValidationError(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { errorMessage, fieldReference } = source;
  let patch: Patch;
  if (typeof errorMessage !== "string" && errorMessage !== undefined) patch = patchText(patch, "errorMessage", errorMessage, pointer, notes);
  if (typeof fieldReference !== "string" && fieldReference !== undefined) patch = patchText(patch, "fieldReference", fieldReference, pointer, notes);
  return rebuild(source, patch, FieldValidationErrorMembers);
}

/** Maps a received value to the documented form of OicpERoamingFault, as far as it can be understood. */
export function readOicpERoamingFault(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { StatusCode, message } = source;
  let patch: Patch;
  if (StatusCode !== undefined) {
    patch = patchMember(patch, "StatusCode", StatusCode, readStatusCode(StatusCode, pointer + "/StatusCode", notes));
  }
  if (typeof message !== "string" && message !== undefined) patch = patchText(patch, "message", message, pointer, notes);
  return rebuild(source, patch, OicpERoamingFaultMembers);
}

/** Maps a received value to the documented form of eRoamingPullAuthenticationData, as far as it can be understood. */
export function readERoamingPullAuthenticationData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { OperatorID } = source;
  let patch: Patch;
  if (typeof OperatorID !== "string" && OperatorID !== undefined) patch = patchText(patch, "OperatorID", OperatorID, pointer, notes);
  return rebuild(source, patch, ERoamingPullAuthenticationDataMembers);
}

/** Maps a received value to the documented form of eRoamingAuthenticationData, as far as it can be understood. */
export function readERoamingAuthenticationData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { AuthenticationData, StatusCode } = source;
  let patch: Patch;
  if (AuthenticationData !== undefined) {
    patch = patchMember(patch, "AuthenticationData", AuthenticationData, readAuthenticationData(AuthenticationData, pointer + "/AuthenticationData", notes));
  }
  if (StatusCode !== undefined) {
    patch = patchMember(patch, "StatusCode", StatusCode, readStatusCode(StatusCode, pointer + "/StatusCode", notes));
  }
  return rebuild(source, patch, ERoamingAuthenticationDataMembers);
}

/** Maps a received value to the documented form of HashedPIN, as far as it can be understood. */
export function readHashedPIN(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { Value, Function, LegacyHashData } = source;
  let patch: Patch;
  if (typeof Value !== "string" && Value !== undefined) patch = patchText(patch, "Value", Value, pointer, notes);
  if (typeof Function !== "string" && Function !== undefined) patch = patchText(patch, "Function", Function, pointer, notes);
  if (LegacyHashData !== undefined) {
    patch = patchMember(patch, "LegacyHashData", LegacyHashData, readLegacyHashData(LegacyHashData, pointer + "/LegacyHashData", notes));
  }
  return rebuild(source, patch, HashedPINMembers);
}

/** Maps a received value to the documented form of AuthorizationStatus, as far as it can be understood. */
export function readAuthorizationStatus(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of MeterValueInBetween, as far as it can be understood. */
export function readMeterValueInBetween(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectAround(value, "meterValues", pointer, notes);
  if (source === undefined) return value;
  const { meterValues } = source;
  let patch: Patch;
  if (meterValues !== undefined) {
    patch = patchMember(patch, "meterValues", meterValues, readNumberList(meterValues, pointer + "/meterValues", notes));
  }
  return rebuild(source, patch, MeterValueInBetweenMembers);
}

/** Maps a received value to the documented form of SignedMeteringValue, as far as it can be understood. */
export function readSignedMeteringValue(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { SignedMeteringValue, MeteringStatus } = source;
  let patch: Patch;
  if (typeof SignedMeteringValue !== "string" && SignedMeteringValue !== undefined) patch = patchText(patch, "SignedMeteringValue", SignedMeteringValue, pointer, notes);
  if (typeof MeteringStatus !== "string" && MeteringStatus !== undefined) patch = patchText(patch, "MeteringStatus", MeteringStatus, pointer, notes);
  return rebuild(source, patch, SignedMeteringValueMembers);
}

/** Maps a received value to the documented form of CalibrationLawVerificationInfo, as far as it can be understood. */
export function readCalibrationLawVerificationInfo(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const {
    CalibrationLawCertificateID,
    PublicKey,
    MeteringSignatureUrl,
    MeteringSignatureEncodingFormat,
    SignedMeteringValuesVerificationInstruction,
  } = source;
  let patch: Patch;
  if (typeof CalibrationLawCertificateID !== "string" && CalibrationLawCertificateID !== undefined) patch = patchText(patch, "CalibrationLawCertificateID", CalibrationLawCertificateID, pointer, notes);
  if (typeof PublicKey !== "string" && PublicKey !== undefined) patch = patchText(patch, "PublicKey", PublicKey, pointer, notes);
  if (typeof MeteringSignatureUrl !== "string" && MeteringSignatureUrl !== undefined) patch = patchText(patch, "MeteringSignatureUrl", MeteringSignatureUrl, pointer, notes);
  if (typeof MeteringSignatureEncodingFormat !== "string" && MeteringSignatureEncodingFormat !== undefined) patch = patchText(patch, "MeteringSignatureEncodingFormat", MeteringSignatureEncodingFormat, pointer, notes);
  if (typeof SignedMeteringValuesVerificationInstruction !== "string" && SignedMeteringValuesVerificationInstruction !== undefined) patch = patchText(patch, "SignedMeteringValuesVerificationInstruction", SignedMeteringValuesVerificationInstruction, pointer, notes);
  return rebuild(source, patch, CalibrationLawVerificationInfoMembers);
}

/** Maps a received value to the documented form of GoogleCoordinates, as far as it can be understood. */
export function readGoogleCoordinates(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  let source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  if (source.Coordinatea !== undefined) {
    source = rename(source, GoogleCoordinatesAliases, pointer, notes);
  }
  const { Coordinates } = source;
  let patch: Patch;
  if (typeof Coordinates !== "string" && Coordinates !== undefined) patch = patchText(patch, "Coordinates", Coordinates, pointer, notes);
  return rebuild(source, patch, GoogleCoordinatesMembers);
}

/** Maps a received value to the documented form of DecimalDegreeCoordinates, as far as it can be understood. */
export function readDecimalDegreeCoordinates(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { Longitude, Latitude } = source;
  let patch: Patch;
  if (typeof Longitude !== "string" && Longitude !== undefined) patch = patchText(patch, "Longitude", Longitude, pointer, notes);
  if (typeof Latitude !== "string" && Latitude !== undefined) patch = patchText(patch, "Latitude", Latitude, pointer, notes);
  return rebuild(source, patch, DecimalDegreeCoordinatesMembers);
}

/** Maps a received value to the documented form of DegreeMinuteSecondsCoordinates, as far as it can be understood. */
export function readDegreeMinuteSecondsCoordinates(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { Longitude, Latitude } = source;
  let patch: Patch;
  if (typeof Longitude !== "string" && Longitude !== undefined) patch = patchText(patch, "Longitude", Longitude, pointer, notes);
  if (typeof Latitude !== "string" && Latitude !== undefined) patch = patchText(patch, "Latitude", Latitude, pointer, notes);
  return rebuild(source, patch, DecimalDegreeCoordinatesMembers);
}

/** Maps a received value to the documented form of PowerType, as far as it can be understood. */
export function readPowerType(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of ChargingMode, as far as it can be understood. */
export function readChargingMode(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of Energy, as far as it can be understood. */
export function readEnergy(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of Period, as far as it can be understood. */
export function readPeriod(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { begin, end } = source;
  let patch: Patch;
  if (typeof begin !== "string" && begin !== undefined) patch = patchText(patch, "begin", begin, pointer, notes);
  if (typeof end !== "string" && end !== undefined) patch = patchText(patch, "end", end, pointer, notes);
  return rebuild(source, patch, PeriodMembers);
}

/** Maps a received value to the documented form of DaysOfWeek, as far as it can be understood. */
export function readDaysOfWeek(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of EnvironmentalImpact, as far as it can be understood. */
export function readEnvironmentalImpact(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { CO2Emission, NuclearWaste } = source;
  let patch: Patch;
  if (typeof CO2Emission !== "number" && CO2Emission !== undefined) patch = patchNumber(patch, "CO2Emission", CO2Emission, pointer, notes);
  if (typeof NuclearWaste !== "number" && NuclearWaste !== undefined) patch = patchNumber(patch, "NuclearWaste", NuclearWaste, pointer, notes);
  return rebuild(source, patch, EnvironmentalImpactMembers);
}

/** Maps a received value to the documented form of CalibrationLawDataAvailability, as far as it can be understood. */
export function readCalibrationLawDataAvailability(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of AccessibilityLocation, as far as it can be understood. */
export function readAccessibilityLocation(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of DynamicInfoAvailable, as far as it can be understood. */
export function readDynamicInfoAvailable(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readLiteral(value, DynamicInfoAvailableSpellings, pointer, notes);
}

/** Maps a received value to the documented form of ActionType, as far as it can be understood. */
export function readActionType(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of OperatorEvseData, as far as it can be understood. */
export function readOperatorEvseData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { OperatorID, OperatorName, EvseDataRecord } = source;
  let patch: Patch;
  if (typeof OperatorID !== "string" && OperatorID !== undefined) patch = patchText(patch, "OperatorID", OperatorID, pointer, notes);
  if (typeof OperatorName !== "string" && OperatorName !== undefined) patch = patchText(patch, "OperatorName", OperatorName, pointer, notes);
  if (EvseDataRecord !== undefined) {
    patch = patchMember(patch, "EvseDataRecord", EvseDataRecord, readList(EvseDataRecord, pointer + "/EvseDataRecord", notes, isObject, readEvseDataRecord));
  }
  return rebuild(source, patch, OperatorEvseDataMembers);
}

/** Maps a received value to the documented form of OperatorEvseStatus, as far as it can be understood. */
export function readOperatorEvseStatus(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { OperatorID, OperatorName, EvseStatusRecord } = source;
  let patch: Patch;
  if (typeof OperatorID !== "string" && OperatorID !== undefined) patch = patchText(patch, "OperatorID", OperatorID, pointer, notes);
  if (typeof OperatorName !== "string" && OperatorName !== undefined) patch = patchText(patch, "OperatorName", OperatorName, pointer, notes);
  if (EvseStatusRecord !== undefined) {
    patch = patchMember(patch, "EvseStatusRecord", EvseStatusRecord, readList(EvseStatusRecord, pointer + "/EvseStatusRecord", notes, isObject, readEvseStatusRecord));
  }
  return rebuild(source, patch, OperatorEvseStatusMembers);
}

/** Maps a received value to the documented form of ProductAvailabilityTimes, as far as it can be understood. */
export function readProductAvailabilityTimes(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  let source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  if (source.Period !== undefined || source.On !== undefined) {
    source = rename(source, ProductAvailabilityTimesAliases, pointer, notes);
  }
  const { Periods, on } = source;
  let patch: Patch;
  if (Periods !== undefined) {
    patch = patchMember(patch, "Periods", Periods, readList(Periods, pointer + "/Periods", notes, isObject, readPeriod));
  }
  if (typeof on !== "string" && on !== undefined) patch = patchText(patch, "on", on, pointer, notes);
  return rebuild(source, patch, ProductAvailabilityTimesMembers);
}

/** Maps a received value to the documented form of AdditionalReferences, as far as it can be understood. */
export function readAdditionalReferences(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { AdditionalReference, AdditionalReferenceUnit, PricePerAdditionalReferenceUnit } = source;
  let patch: Patch;
  if (typeof AdditionalReference !== "string" && AdditionalReference !== undefined) patch = patchText(patch, "AdditionalReference", AdditionalReference, pointer, notes);
  if (typeof AdditionalReferenceUnit !== "string" && AdditionalReferenceUnit !== undefined) patch = patchText(patch, "AdditionalReferenceUnit", AdditionalReferenceUnit, pointer, notes);
  if (typeof PricePerAdditionalReferenceUnit !== "number" && PricePerAdditionalReferenceUnit !== undefined) patch = patchNumber(patch, "PricePerAdditionalReferenceUnit", PricePerAdditionalReferenceUnit, pointer, notes);
  return rebuild(source, patch, AdditionalReferencesMembers);
}

/** Maps a received value to the documented form of EVSEPricing, as far as it can be understood. */
export function readEVSEPricing(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { EvseID, ProviderID, EvseIDProductList } = source;
  let patch: Patch;
  if (typeof EvseID !== "string" && EvseID !== undefined) patch = patchText(patch, "EvseID", EvseID, pointer, notes);
  if (typeof ProviderID !== "string" && ProviderID !== undefined) patch = patchText(patch, "ProviderID", ProviderID, pointer, notes);
  if (EvseIDProductList !== undefined) {
    patch = patchMember(patch, "EvseIDProductList", EvseIDProductList, readList(EvseIDProductList, pointer + "/EvseIDProductList", notes, isText, (item, at, notes) => readWrappedText(item, "ProductID", at, notes)));
  }
  return rebuild(source, patch, EVSEPricingMembers);
}

/** Maps a received value to the documented form of ErrorClass, as far as it can be understood. */
export function readErrorClass(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readLiteral(value, ErrorClassSpellings, pointer, notes);
}

/** Maps a received value to the documented form of Pageable, as far as it can be understood. */
export function readPageable(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { sort, pageSize, pageNumber, offset, paged, unpaged } = source;
  let patch: Patch;
  if (sort !== undefined) {
    patch = patchMember(patch, "sort", sort, readSort(sort, pointer + "/sort", notes));
  }
  if (typeof pageSize !== "number" && pageSize !== undefined) patch = patchNumber(patch, "pageSize", pageSize, pointer, notes);
  if (typeof pageNumber !== "number" && pageNumber !== undefined) patch = patchNumber(patch, "pageNumber", pageNumber, pointer, notes);
  if (typeof offset !== "number" && offset !== undefined) patch = patchNumber(patch, "offset", offset, pointer, notes);
  if (typeof paged !== "boolean" && paged !== undefined) patch = patchBoolean(patch, "paged", paged, pointer, notes);
  if (typeof unpaged !== "boolean" && unpaged !== undefined) patch = patchBoolean(patch, "unpaged", unpaged, pointer, notes);
  return rebuild(source, patch, PageableMembers);
}

/** Maps a received value to the documented form of AuthenticationDataRecord, as far as it can be understood. */
export function readAuthenticationDataRecord(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { Identification } = source;
  let patch: Patch;
  if (Identification !== undefined) {
    patch = patchMember(patch, "Identification", Identification, readIdentification(Identification, pointer + "/Identification", notes));
  }
  return rebuild(source, patch, AuthenticationDataRecordMembers);
}

/** Maps a received value to the documented form of SearchCenter, as far as it can be understood. */
export function readSearchCenter(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { GeoCoordinates, Radius } = source;
  let patch: Patch;
  if (GeoCoordinates !== undefined) {
    patch = patchMember(patch, "GeoCoordinates", GeoCoordinates, readGeoCoordinates(GeoCoordinates, pointer + "/GeoCoordinates", notes));
  }
  if (typeof Radius !== "number" && Radius !== undefined) patch = patchNumber(patch, "Radius", Radius, pointer, notes);
  return rebuild(source, patch, SearchCenterMembers);
}

/** Maps a received value to the documented form of DeltaType, as far as it can be understood. */
export function readDeltaType(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of EvseStatuses, as far as it can be understood. */
export function readEvseStatuses(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectAround(value, "OperatorEvseStatus", pointer, notes);
  if (source === undefined) return value;
  const { OperatorEvseStatus } = source;
  let patch: Patch;
  if (OperatorEvseStatus !== undefined) {
    patch = patchMember(patch, "OperatorEvseStatus", OperatorEvseStatus, readList(OperatorEvseStatus, pointer + "/OperatorEvseStatus", notes, isObject, readOperatorEvseStatus));
  }
  return rebuild(source, patch, EvseStatusesMembers);
}

/** Maps a received value to the documented form of EvseStatusRecords, as far as it can be understood. */
export function readEvseStatusRecords(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { EvseStatusRecord } = source;
  let patch: Patch;
  if (EvseStatusRecord !== undefined) {
    patch = patchMember(patch, "EvseStatusRecord", EvseStatusRecord, readList(EvseStatusRecord, pointer + "/EvseStatusRecord", notes, isObject, readEvseStatusRecord));
  }
  return rebuild(source, patch, EvseStatusRecordsMembers);
}

/** Maps a received value to the documented form of HashFunction, as far as it can be understood. */
export function readHashFunction(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of LegacyHashData, as far as it can be understood. */
export function readLegacyHashData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { Function, Salt, Value } = source;
  let patch: Patch;
  if (typeof Function !== "string" && Function !== undefined) patch = patchText(patch, "Function", Function, pointer, notes);
  if (typeof Salt !== "string" && Salt !== undefined) patch = patchText(patch, "Salt", Salt, pointer, notes);
  if (typeof Value !== "string" && Value !== undefined) patch = patchText(patch, "Value", Value, pointer, notes);
  return rebuild(source, patch, LegacyHashDataMembers);
}

/** Maps a received value to the documented form of MeteringStatus, as far as it can be understood. */
export function readMeteringStatus(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of EvseStatusRecord, as far as it can be understood. */
export function readEvseStatusRecord(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { EvseID, EvseStatus } = source;
  let patch: Patch;
  if (typeof EvseID !== "string" && EvseID !== undefined) patch = patchText(patch, "EvseID", EvseID, pointer, notes);
  if (typeof EvseStatus !== "string" && EvseStatus !== undefined) patch = patchText(patch, "EvseStatus", EvseStatus, pointer, notes);
  return rebuild(source, patch, EvseStatusRecordMembers);
}

/** Maps a received value to the documented form of AdditionalReference, as far as it can be understood. */
export function readAdditionalReference(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}

/** Maps a received value to the documented form of Sort, as far as it can be understood. */
export function readSort(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const { sorted, empty, unsorted } = source;
  let patch: Patch;
  if (typeof sorted !== "boolean" && sorted !== undefined) patch = patchBoolean(patch, "sorted", sorted, pointer, notes);
  if (typeof empty !== "boolean" && empty !== undefined) patch = patchBoolean(patch, "empty", empty, pointer, notes);
  if (typeof unsorted !== "boolean" && unsorted !== undefined) patch = patchBoolean(patch, "unsorted", unsorted, pointer, notes);
  return rebuild(source, patch, SortMembers);
}

/** Maps a received value to the documented form of LegacyHashFunction, as far as it can be understood. */
export function readLegacyHashFunction(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return readText(value, pointer, notes);
}
