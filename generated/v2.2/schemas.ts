// Generated from spec/oicp-2.2.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

import { createSchema, type MessageSchema } from "../../runtime/schema.js";
import type * as messages from "./messages.js";
import * as readers from "./readers.js";
import type * as received from "./received.js";
import * as validators from "./validators.js";

/** Reads and checks `eRoamingAcknowledgment`. */
export const eRoamingAcknowledgment: MessageSchema<messages.eRoamingAcknowledgment, received.eRoamingAcknowledgment> = /* @__PURE__ */ createSchema("eRoamingAcknowledgment", {
  is: validators.isERoamingAcknowledgment,
  collect: validators.collectERoamingAcknowledgment,
  read: readers.readERoamingAcknowledgment,
});

/** Reads and checks `eRoamingAuthorizationStart`. */
export const eRoamingAuthorizationStart: MessageSchema<messages.eRoamingAuthorizationStart, received.eRoamingAuthorizationStart> = /* @__PURE__ */ createSchema("eRoamingAuthorizationStart", {
  is: validators.isERoamingAuthorizationStart,
  collect: validators.collectERoamingAuthorizationStart,
  read: readers.readERoamingAuthorizationStart,
});

/** Reads and checks `eRoamingAuthorizationStop`. */
export const eRoamingAuthorizationStop: MessageSchema<messages.eRoamingAuthorizationStop, received.eRoamingAuthorizationStop> = /* @__PURE__ */ createSchema("eRoamingAuthorizationStop", {
  is: validators.isERoamingAuthorizationStop,
  collect: validators.collectERoamingAuthorizationStop,
  read: readers.readERoamingAuthorizationStop,
});

/** Reads and checks `eRoamingAuthorizeRemoteStart`. */
export const eRoamingAuthorizeRemoteStart: MessageSchema<messages.eRoamingAuthorizeRemoteStart> = /* @__PURE__ */ createSchema("eRoamingAuthorizeRemoteStart", {
  is: validators.isERoamingAuthorizeRemoteStart,
  collect: validators.collectERoamingAuthorizeRemoteStart,
  read: readers.readERoamingAuthorizeRemoteStart,
});

/** Reads and checks `eRoamingAuthorizeRemoteStop`. */
export const eRoamingAuthorizeRemoteStop: MessageSchema<messages.eRoamingAuthorizeRemoteStop> = /* @__PURE__ */ createSchema("eRoamingAuthorizeRemoteStop", {
  is: validators.isERoamingAuthorizeRemoteStop,
  collect: validators.collectERoamingAuthorizeRemoteStop,
  read: readers.readERoamingAuthorizeRemoteStop,
});

/** Reads and checks `eRoamingAuthorizeStart`. */
export const eRoamingAuthorizeStart: MessageSchema<messages.eRoamingAuthorizeStart> = /* @__PURE__ */ createSchema("eRoamingAuthorizeStart", {
  is: validators.isERoamingAuthorizeStart,
  collect: validators.collectERoamingAuthorizeStart,
  read: readers.readERoamingAuthorizeStart,
});

/** Reads and checks `eRoamingAuthorizeStop`. */
export const eRoamingAuthorizeStop: MessageSchema<messages.eRoamingAuthorizeStop> = /* @__PURE__ */ createSchema("eRoamingAuthorizeStop", {
  is: validators.isERoamingAuthorizeStop,
  collect: validators.collectERoamingAuthorizeStop,
  read: readers.readERoamingAuthorizeStop,
});

/** Reads and checks `FaultBody`. */
export const FaultBody: MessageSchema<messages.FaultBody> = /* @__PURE__ */ createSchema("FaultBody", {
  is: validators.isFaultBody,
  collect: validators.collectFaultBody,
  read: readers.readFaultBody,
});

/** Reads and checks `FieldValidationError`. */
export const FieldValidationError: MessageSchema<messages.FieldValidationError> = /* @__PURE__ */ createSchema("FieldValidationError", {
  is: validators.isFieldValidationError,
  collect: validators.collectFieldValidationError,
  read: readers.readFieldValidationError,
});

/** Reads and checks `HashedPIN`. */
export const HashedPIN: MessageSchema<messages.HashedPIN, received.HashedPIN> = /* @__PURE__ */ createSchema("HashedPIN", {
  is: validators.isHashedPIN,
  collect: validators.collectHashedPIN,
  read: readers.readHashedPIN,
});

/** Reads and checks `Identification`. */
export const Identification: MessageSchema<messages.Identification, received.Identification> = /* @__PURE__ */ createSchema("Identification", {
  is: validators.isIdentification,
  collect: validators.collectIdentification,
  read: readers.readIdentification,
});

/** Reads and checks `LegacyHashData`. */
export const LegacyHashData: MessageSchema<messages.LegacyHashData, received.LegacyHashData> = /* @__PURE__ */ createSchema("LegacyHashData", {
  is: validators.isLegacyHashData,
  collect: validators.collectLegacyHashData,
  read: readers.readLegacyHashData,
});

/** Reads and checks `OicpERoamingFault`. */
export const OicpERoamingFault: MessageSchema<messages.OicpERoamingFault> = /* @__PURE__ */ createSchema("OicpERoamingFault", {
  is: validators.isOicpERoamingFault,
  collect: validators.collectOicpERoamingFault,
  read: readers.readOicpERoamingFault,
});

/** Reads and checks `PlugAndChargeIdentification`. */
export const PlugAndChargeIdentification: MessageSchema<messages.PlugAndChargeIdentification> = /* @__PURE__ */ createSchema("PlugAndChargeIdentification", {
  is: validators.isPlugAndChargeIdentification,
  collect: validators.collectPlugAndChargeIdentification,
  read: readers.readPlugAndChargeIdentification,
});

/** Reads and checks `QRCodeIdentification`. */
export const QRCodeIdentification: MessageSchema<messages.QRCodeIdentification, received.QRCodeIdentification> = /* @__PURE__ */ createSchema("QRCodeIdentification", {
  is: validators.isQRCodeIdentification,
  collect: validators.collectQRCodeIdentification,
  read: readers.readQRCodeIdentification,
});

/** Reads and checks `RFIDIdentification`. */
export const RFIDIdentification: MessageSchema<messages.RFIDIdentification, received.RFIDIdentification> = /* @__PURE__ */ createSchema("RFIDIdentification", {
  is: validators.isRFIDIdentification,
  collect: validators.collectRFIDIdentification,
  read: readers.readRFIDIdentification,
});

/** Reads and checks `RFIDMifareFamilyIdentification`. */
export const RFIDMifareFamilyIdentification: MessageSchema<messages.RFIDMifareFamilyIdentification> = /* @__PURE__ */ createSchema("RFIDMifareFamilyIdentification", {
  is: validators.isRFIDMifareFamilyIdentification,
  collect: validators.collectRFIDMifareFamilyIdentification,
  read: readers.readRFIDMifareFamilyIdentification,
});

/** Reads and checks `RemoteIdentification`. */
export const RemoteIdentification: MessageSchema<messages.RemoteIdentification> = /* @__PURE__ */ createSchema("RemoteIdentification", {
  is: validators.isRemoteIdentification,
  collect: validators.collectRemoteIdentification,
  read: readers.readRemoteIdentification,
});

/** Reads and checks `StatusCode`. */
export const StatusCode: MessageSchema<messages.StatusCode> = /* @__PURE__ */ createSchema("StatusCode", {
  is: validators.isStatusCode,
  collect: validators.collectStatusCode,
  read: readers.readStatusCode,
});

/** Reads and checks `eRoamingAuthorizeRemoteReservationStart`. */
export const eRoamingAuthorizeRemoteReservationStart: MessageSchema<messages.eRoamingAuthorizeRemoteReservationStart> = /* @__PURE__ */ createSchema("eRoamingAuthorizeRemoteReservationStart", {
  is: validators.isERoamingAuthorizeRemoteReservationStart,
  collect: validators.collectERoamingAuthorizeRemoteReservationStart,
  read: readers.readERoamingAuthorizeRemoteReservationStart,
});

/** Reads and checks `eRoamingAuthorizeRemoteReservationStop`. */
export const eRoamingAuthorizeRemoteReservationStop: MessageSchema<messages.eRoamingAuthorizeRemoteReservationStop> = /* @__PURE__ */ createSchema("eRoamingAuthorizeRemoteReservationStop", {
  is: validators.isERoamingAuthorizeRemoteReservationStop,
  collect: validators.collectERoamingAuthorizeRemoteReservationStop,
  read: readers.readERoamingAuthorizeRemoteReservationStop,
});

/** Reads and checks `eRoamingChargeDetailRecord`. */
export const eRoamingChargeDetailRecord: MessageSchema<messages.eRoamingChargeDetailRecord, received.eRoamingChargeDetailRecord> = /* @__PURE__ */ createSchema("eRoamingChargeDetailRecord", {
  is: validators.isERoamingChargeDetailRecord,
  collect: validators.collectERoamingChargeDetailRecord,
  read: readers.readERoamingChargeDetailRecord,
});

/** Reads and checks `eRoamingChargeDetailRecords`. */
export const eRoamingChargeDetailRecords: MessageSchema<messages.eRoamingChargeDetailRecords, received.eRoamingChargeDetailRecords> = /* @__PURE__ */ createSchema("eRoamingChargeDetailRecords", {
  is: validators.isERoamingChargeDetailRecords,
  collect: validators.collectERoamingChargeDetailRecords,
  read: readers.readERoamingChargeDetailRecords,
});

/** Reads and checks `eRoamingGetChargeDetailRecords`. */
export const eRoamingGetChargeDetailRecords: MessageSchema<messages.eRoamingGetChargeDetailRecords> = /* @__PURE__ */ createSchema("eRoamingGetChargeDetailRecords", {
  is: validators.isERoamingGetChargeDetailRecords,
  collect: validators.collectERoamingGetChargeDetailRecords,
  read: readers.readERoamingGetChargeDetailRecords,
});

/** Reads and checks `MeterValueInBetween`. */
export const MeterValueInBetween: MessageSchema<messages.MeterValueInBetween, received.MeterValueInBetween> = /* @__PURE__ */ createSchema("MeterValueInBetween", {
  is: validators.isMeterValueInBetween,
  collect: validators.collectMeterValueInBetween,
  read: readers.readMeterValueInBetween,
});

/** Reads and checks `AddressIso19773`. */
export const AddressIso19773: MessageSchema<messages.AddressIso19773> = /* @__PURE__ */ createSchema("AddressIso19773", {
  is: validators.isAddressIso19773,
  collect: validators.collectAddressIso19773,
  read: readers.readAddressIso19773,
});

/** Reads and checks `ChargingFacility`. */
export const ChargingFacility: MessageSchema<messages.ChargingFacility, received.ChargingFacility> = /* @__PURE__ */ createSchema("ChargingFacility", {
  is: validators.isChargingFacility,
  collect: validators.collectChargingFacility,
  read: readers.readChargingFacility,
});

/** Reads and checks `eRoamingEVSEData`. */
export const eRoamingEVSEData: MessageSchema<messages.eRoamingEVSEData, received.eRoamingEVSEData> = /* @__PURE__ */ createSchema("eRoamingEVSEData", {
  is: validators.isERoamingEVSEData,
  collect: validators.collectERoamingEVSEData,
  read: readers.readERoamingEVSEData,
});

/** Reads and checks `eRoamingEVSEStatus`. */
export const eRoamingEVSEStatus: MessageSchema<messages.eRoamingEVSEStatus, received.eRoamingEVSEStatus> = /* @__PURE__ */ createSchema("eRoamingEVSEStatus", {
  is: validators.isERoamingEVSEStatus,
  collect: validators.collectERoamingEVSEStatus,
  read: readers.readERoamingEVSEStatus,
});

/** Reads and checks `eRoamingEVSEStatusByID`. */
export const eRoamingEVSEStatusByID: MessageSchema<messages.eRoamingEVSEStatusByID, received.eRoamingEVSEStatusByID> = /* @__PURE__ */ createSchema("eRoamingEVSEStatusByID", {
  is: validators.isERoamingEVSEStatusByID,
  collect: validators.collectERoamingEVSEStatusByID,
  read: readers.readERoamingEVSEStatusByID,
});

/** Reads and checks `eRoamingPullEVSEData`. */
export const eRoamingPullEVSEData: MessageSchema<messages.eRoamingPullEVSEData> = /* @__PURE__ */ createSchema("eRoamingPullEVSEData", {
  is: validators.isERoamingPullEVSEData,
  collect: validators.collectERoamingPullEVSEData,
  read: readers.readERoamingPullEVSEData,
});

/** Reads and checks `eRoamingPullEVSEStatus`. */
export const eRoamingPullEVSEStatus: MessageSchema<messages.eRoamingPullEVSEStatus> = /* @__PURE__ */ createSchema("eRoamingPullEVSEStatus", {
  is: validators.isERoamingPullEVSEStatus,
  collect: validators.collectERoamingPullEVSEStatus,
  read: readers.readERoamingPullEVSEStatus,
});

/** Reads and checks `eRoamingPullEVSEStatusByID`. */
export const eRoamingPullEVSEStatusByID: MessageSchema<messages.eRoamingPullEVSEStatusByID> = /* @__PURE__ */ createSchema("eRoamingPullEVSEStatusByID", {
  is: validators.isERoamingPullEVSEStatusByID,
  collect: validators.collectERoamingPullEVSEStatusByID,
  read: readers.readERoamingPullEVSEStatusByID,
});

/** Reads and checks `eRoamingPullEVSEStatusByOperatorID`. */
export const eRoamingPullEVSEStatusByOperatorID: MessageSchema<messages.eRoamingPullEVSEStatusByOperatorID> = /* @__PURE__ */ createSchema("eRoamingPullEVSEStatusByOperatorID", {
  is: validators.isERoamingPullEVSEStatusByOperatorID,
  collect: validators.collectERoamingPullEVSEStatusByOperatorID,
  read: readers.readERoamingPullEVSEStatusByOperatorID,
});

/** Reads and checks `eRoamingPushEvseData`. */
export const eRoamingPushEvseData: MessageSchema<messages.eRoamingPushEvseData> = /* @__PURE__ */ createSchema("eRoamingPushEvseData", {
  is: validators.isERoamingPushEvseData,
  collect: validators.collectERoamingPushEvseData,
  read: readers.readERoamingPushEvseData,
});

/** Reads and checks `eRoamingPushEvseStatus`. */
export const eRoamingPushEvseStatus: MessageSchema<messages.eRoamingPushEvseStatus> = /* @__PURE__ */ createSchema("eRoamingPushEvseStatus", {
  is: validators.isERoamingPushEvseStatus,
  collect: validators.collectERoamingPushEvseStatus,
  read: readers.readERoamingPushEvseStatus,
});

/** Reads and checks `EvseData`. */
export const EvseData: MessageSchema<messages.EvseData, received.EvseData> = /* @__PURE__ */ createSchema("EvseData", {
  is: validators.isEvseData,
  collect: validators.collectEvseData,
  read: readers.readEvseData,
});

/** Reads and checks `EvseDataRecord`. */
export const EvseDataRecord: MessageSchema<messages.EvseDataRecord> = /* @__PURE__ */ createSchema("EvseDataRecord", {
  is: validators.isEvseDataRecord,
  collect: validators.collectEvseDataRecord,
  read: readers.readEvseDataRecord,
});

/** Reads and checks `EvseStatusRecord`. */
export const EvseStatusRecord: MessageSchema<messages.EvseStatusRecord, received.EvseStatusRecord> = /* @__PURE__ */ createSchema("EvseStatusRecord", {
  is: validators.isEvseStatusRecord,
  collect: validators.collectEvseStatusRecord,
  read: readers.readEvseStatusRecord,
});

/** Reads and checks `EvseStatusRecords`. */
export const EvseStatusRecords: MessageSchema<messages.EvseStatusRecords, received.EvseStatusRecords> = /* @__PURE__ */ createSchema("EvseStatusRecords", {
  is: validators.isEvseStatusRecords,
  collect: validators.collectEvseStatusRecords,
  read: readers.readEvseStatusRecords,
});

/** Reads and checks `EvseStatuses`. */
export const EvseStatuses: MessageSchema<messages.EvseStatuses, received.EvseStatuses> = /* @__PURE__ */ createSchema("EvseStatuses", {
  is: validators.isEvseStatuses,
  collect: validators.collectEvseStatuses,
  read: readers.readEvseStatuses,
});

/** Reads and checks `GeoCoordinates`. */
export const GeoCoordinates: MessageSchema<messages.GeoCoordinates, received.GeoCoordinates> = /* @__PURE__ */ createSchema("GeoCoordinates", {
  is: validators.isGeoCoordinates,
  collect: validators.collectGeoCoordinates,
  read: readers.readGeoCoordinates,
});

/** Reads and checks `DecimalDegreeCoordinates`. */
export const DecimalDegreeCoordinates: MessageSchema<messages.DecimalDegreeCoordinates> = /* @__PURE__ */ createSchema("DecimalDegreeCoordinates", {
  is: validators.isDecimalDegreeCoordinates,
  collect: validators.collectDecimalDegreeCoordinates,
  read: readers.readDecimalDegreeCoordinates,
});

/** Reads and checks `DegreeMinuteSecondsCoordinates`. */
export const DegreeMinuteSecondsCoordinates: MessageSchema<messages.DegreeMinuteSecondsCoordinates> = /* @__PURE__ */ createSchema("DegreeMinuteSecondsCoordinates", {
  is: validators.isDegreeMinuteSecondsCoordinates,
  collect: validators.collectDegreeMinuteSecondsCoordinates,
  read: readers.readDegreeMinuteSecondsCoordinates,
});

/** Reads and checks `GoogleCoordinates`. */
export const GoogleCoordinates: MessageSchema<messages.GoogleCoordinates> = /* @__PURE__ */ createSchema("GoogleCoordinates", {
  is: validators.isGoogleCoordinates,
  collect: validators.collectGoogleCoordinates,
  read: readers.readGoogleCoordinates,
});

/** Reads and checks `InfoTextType`. */
export const InfoTextType: MessageSchema<messages.InfoTextType, received.InfoTextType> = /* @__PURE__ */ createSchema("InfoTextType", {
  is: validators.isInfoTextType,
  collect: validators.collectInfoTextType,
  read: readers.readInfoTextType,
});

/** Reads and checks `OpeningTimes`. */
export const OpeningTimes: MessageSchema<messages.OpeningTimes, received.OpeningTimes> = /* @__PURE__ */ createSchema("OpeningTimes", {
  is: validators.isOpeningTimes,
  collect: validators.collectOpeningTimes,
  read: readers.readOpeningTimes,
});

/** Reads and checks `OperatorEvseData`. */
export const OperatorEvseData: MessageSchema<messages.OperatorEvseData> = /* @__PURE__ */ createSchema("OperatorEvseData", {
  is: validators.isOperatorEvseData,
  collect: validators.collectOperatorEvseData,
  read: readers.readOperatorEvseData,
});

/** Reads and checks `OperatorEvseStatus`. */
export const OperatorEvseStatus: MessageSchema<messages.OperatorEvseStatus, received.OperatorEvseStatus> = /* @__PURE__ */ createSchema("OperatorEvseStatus", {
  is: validators.isOperatorEvseStatus,
  collect: validators.collectOperatorEvseStatus,
  read: readers.readOperatorEvseStatus,
});

/** Reads and checks `Period`. */
export const Period: MessageSchema<messages.Period> = /* @__PURE__ */ createSchema("Period", {
  is: validators.isPeriod,
  collect: validators.collectPeriod,
  read: readers.readPeriod,
});

/** Reads and checks `SearchCenter`. */
export const SearchCenter: MessageSchema<messages.SearchCenter> = /* @__PURE__ */ createSchema("SearchCenter", {
  is: validators.isSearchCenter,
  collect: validators.collectSearchCenter,
  read: readers.readSearchCenter,
});

/** Reads and checks `AuthenticationData`. */
export const AuthenticationData: MessageSchema<messages.AuthenticationData, received.AuthenticationData> = /* @__PURE__ */ createSchema("AuthenticationData", {
  is: validators.isAuthenticationData,
  collect: validators.collectAuthenticationData,
  read: readers.readAuthenticationData,
});

/** Reads and checks `AuthenticationDataRecord`. */
export const AuthenticationDataRecord: MessageSchema<messages.AuthenticationDataRecord, received.AuthenticationDataRecord> = /* @__PURE__ */ createSchema("AuthenticationDataRecord", {
  is: validators.isAuthenticationDataRecord,
  collect: validators.collectAuthenticationDataRecord,
  read: readers.readAuthenticationDataRecord,
});

/** Reads and checks `eRoamingAuthenticationData`. */
export const eRoamingAuthenticationData: MessageSchema<messages.eRoamingAuthenticationData, received.eRoamingAuthenticationData> = /* @__PURE__ */ createSchema("eRoamingAuthenticationData", {
  is: validators.isERoamingAuthenticationData,
  collect: validators.collectERoamingAuthenticationData,
  read: readers.readERoamingAuthenticationData,
});

/** Reads and checks `eRoamingPullAuthenticationData`. */
export const eRoamingPullAuthenticationData: MessageSchema<messages.eRoamingPullAuthenticationData> = /* @__PURE__ */ createSchema("eRoamingPullAuthenticationData", {
  is: validators.isERoamingPullAuthenticationData,
  collect: validators.collectERoamingPullAuthenticationData,
  read: readers.readERoamingPullAuthenticationData,
});

/** Reads and checks `eRoamingPushAuthenticationData`. */
export const eRoamingPushAuthenticationData: MessageSchema<messages.eRoamingPushAuthenticationData> = /* @__PURE__ */ createSchema("eRoamingPushAuthenticationData", {
  is: validators.isERoamingPushAuthenticationData,
  collect: validators.collectERoamingPushAuthenticationData,
  read: readers.readERoamingPushAuthenticationData,
});

/** Reads and checks `ProviderAuthenticationData`. */
export const ProviderAuthenticationData: MessageSchema<messages.ProviderAuthenticationData, received.ProviderAuthenticationData> = /* @__PURE__ */ createSchema("ProviderAuthenticationData", {
  is: validators.isProviderAuthenticationData,
  collect: validators.collectProviderAuthenticationData,
  read: readers.readProviderAuthenticationData,
});

/** Reads and checks `AdditionalReferences`. */
export const AdditionalReferences: MessageSchema<messages.AdditionalReferences, received.AdditionalReferences> = /* @__PURE__ */ createSchema("AdditionalReferences", {
  is: validators.isAdditionalReferences,
  collect: validators.collectAdditionalReferences,
  read: readers.readAdditionalReferences,
});

/** Reads and checks `eRoamingEVSEPricing`. */
export const eRoamingEVSEPricing: MessageSchema<messages.eRoamingEVSEPricing, received.eRoamingEVSEPricing> = /* @__PURE__ */ createSchema("eRoamingEVSEPricing", {
  is: validators.isERoamingEVSEPricing,
  collect: validators.collectERoamingEVSEPricing,
  read: readers.readERoamingEVSEPricing,
});

/** Reads and checks `eRoamingPricingProductData`. */
export const eRoamingPricingProductData: MessageSchema<messages.eRoamingPricingProductData, received.eRoamingPricingProductData> = /* @__PURE__ */ createSchema("eRoamingPricingProductData", {
  is: validators.isERoamingPricingProductData,
  collect: validators.collectERoamingPricingProductData,
  read: readers.readERoamingPricingProductData,
});

/** Reads and checks `eRoamingPullEVSEPricing`. */
export const eRoamingPullEVSEPricing: MessageSchema<messages.eRoamingPullEVSEPricing> = /* @__PURE__ */ createSchema("eRoamingPullEVSEPricing", {
  is: validators.isERoamingPullEVSEPricing,
  collect: validators.collectERoamingPullEVSEPricing,
  read: readers.readERoamingPullEVSEPricing,
});

/** Reads and checks `eRoamingPullPricingProductData`. */
export const eRoamingPullPricingProductData: MessageSchema<messages.eRoamingPullPricingProductData> = /* @__PURE__ */ createSchema("eRoamingPullPricingProductData", {
  is: validators.isERoamingPullPricingProductData,
  collect: validators.collectERoamingPullPricingProductData,
  read: readers.readERoamingPullPricingProductData,
});

/** Reads and checks `eRoamingPushEVSEPricing`. */
export const eRoamingPushEVSEPricing: MessageSchema<messages.eRoamingPushEVSEPricing> = /* @__PURE__ */ createSchema("eRoamingPushEVSEPricing", {
  is: validators.isERoamingPushEVSEPricing,
  collect: validators.collectERoamingPushEVSEPricing,
  read: readers.readERoamingPushEVSEPricing,
});

/** Reads and checks `eRoamingPushPricingProductData`. */
export const eRoamingPushPricingProductData: MessageSchema<messages.eRoamingPushPricingProductData> = /* @__PURE__ */ createSchema("eRoamingPushPricingProductData", {
  is: validators.isERoamingPushPricingProductData,
  collect: validators.collectERoamingPushPricingProductData,
  read: readers.readERoamingPushPricingProductData,
});

/** Reads and checks `EVSEPricing`. */
export const EVSEPricing: MessageSchema<messages.EVSEPricing, received.EVSEPricing> = /* @__PURE__ */ createSchema("EVSEPricing", {
  is: validators.isEVSEPricing,
  collect: validators.collectEVSEPricing,
  read: readers.readEVSEPricing,
});

/** Reads and checks `OperatorEVSEPricing`. */
export const OperatorEVSEPricing: MessageSchema<messages.OperatorEVSEPricing, received.OperatorEVSEPricing> = /* @__PURE__ */ createSchema("OperatorEVSEPricing", {
  is: validators.isOperatorEVSEPricing,
  collect: validators.collectOperatorEVSEPricing,
  read: readers.readOperatorEVSEPricing,
});

/** Reads and checks `PricingProductDataType`. */
export const PricingProductDataType: MessageSchema<messages.PricingProductDataType, received.PricingProductDataType> = /* @__PURE__ */ createSchema("PricingProductDataType", {
  is: validators.isPricingProductDataType,
  collect: validators.collectPricingProductDataType,
  read: readers.readPricingProductDataType,
});

/** Reads and checks `PricingProductDataRecord`. */
export const PricingProductDataRecord: MessageSchema<messages.PricingProductDataRecord, received.PricingProductDataRecord> = /* @__PURE__ */ createSchema("PricingProductDataRecord", {
  is: validators.isPricingProductDataRecord,
  collect: validators.collectPricingProductDataRecord,
  read: readers.readPricingProductDataRecord,
});

/** Reads and checks `ProductAvailabilityTimes`. */
export const ProductAvailabilityTimes: MessageSchema<messages.ProductAvailabilityTimes, received.ProductAvailabilityTimes> = /* @__PURE__ */ createSchema("ProductAvailabilityTimes", {
  is: validators.isProductAvailabilityTimes,
  collect: validators.collectProductAvailabilityTimes,
  read: readers.readProductAvailabilityTimes,
});

/** Reads and checks `eRoamingChargingNotificationStart`. */
export const eRoamingChargingNotificationStart: MessageSchema<messages.eRoamingChargingNotificationStart> = /* @__PURE__ */ createSchema("eRoamingChargingNotificationStart", {
  is: validators.isERoamingChargingNotificationStart,
  collect: validators.collectERoamingChargingNotificationStart,
  read: readers.readERoamingChargingNotificationStart,
});

/** Reads and checks `eRoamingChargingNotificationProgress`. */
export const eRoamingChargingNotificationProgress: MessageSchema<messages.eRoamingChargingNotificationProgress> = /* @__PURE__ */ createSchema("eRoamingChargingNotificationProgress", {
  is: validators.isERoamingChargingNotificationProgress,
  collect: validators.collectERoamingChargingNotificationProgress,
  read: readers.readERoamingChargingNotificationProgress,
});

/** Reads and checks `eRoamingChargingNotificationEnd`. */
export const eRoamingChargingNotificationEnd: MessageSchema<messages.eRoamingChargingNotificationEnd> = /* @__PURE__ */ createSchema("eRoamingChargingNotificationEnd", {
  is: validators.isERoamingChargingNotificationEnd,
  collect: validators.collectERoamingChargingNotificationEnd,
  read: readers.readERoamingChargingNotificationEnd,
});

/** Reads and checks `eRoamingChargingNotificationError`. */
export const eRoamingChargingNotificationError: MessageSchema<messages.eRoamingChargingNotificationError> = /* @__PURE__ */ createSchema("eRoamingChargingNotificationError", {
  is: validators.isERoamingChargingNotificationError,
  collect: validators.collectERoamingChargingNotificationError,
  read: readers.readERoamingChargingNotificationError,
});

/** Reads and checks `EvseID`. */
export const EvseID: MessageSchema<messages.EvseID> = /* @__PURE__ */ createSchema("EvseID", {
  is: validators.isEvseID,
  collect: validators.collectEvseID,
  read: readers.readEvseID,
});

/** Reads and checks `OperatorID`. */
export const OperatorID: MessageSchema<messages.OperatorID> = /* @__PURE__ */ createSchema("OperatorID", {
  is: validators.isOperatorID,
  collect: validators.collectOperatorID,
  read: readers.readOperatorID,
});

/** Reads and checks `ProviderID`. */
export const ProviderID: MessageSchema<messages.ProviderID> = /* @__PURE__ */ createSchema("ProviderID", {
  is: validators.isProviderID,
  collect: validators.collectProviderID,
  read: readers.readProviderID,
});

/** Reads and checks `ProviderIDAsterisk`. */
export const ProviderIDAsterisk: MessageSchema<messages.ProviderIDAsterisk> = /* @__PURE__ */ createSchema("ProviderIDAsterisk", {
  is: validators.isProviderIDAsterisk,
  collect: validators.collectProviderIDAsterisk,
  read: readers.readProviderIDAsterisk,
});

/** Reads and checks `EvcoID`. */
export const EvcoID: MessageSchema<messages.EvcoID> = /* @__PURE__ */ createSchema("EvcoID", {
  is: validators.isEvcoID,
  collect: validators.collectEvcoID,
  read: readers.readEvcoID,
});

/** Reads and checks `SessionID`. */
export const SessionID: MessageSchema<messages.SessionID> = /* @__PURE__ */ createSchema("SessionID", {
  is: validators.isSessionID,
  collect: validators.collectSessionID,
  read: readers.readSessionID,
});

/** Reads and checks `UID`. */
export const UID: MessageSchema<messages.UID> = /* @__PURE__ */ createSchema("UID", {
  is: validators.isUID,
  collect: validators.collectUID,
  read: readers.readUID,
});

/** Reads and checks `ChargingPoolID`. */
export const ChargingPoolID: MessageSchema<messages.ChargingPoolID> = /* @__PURE__ */ createSchema("ChargingPoolID", {
  is: validators.isChargingPoolID,
  collect: validators.collectChargingPoolID,
  read: readers.readChargingPoolID,
});

/** Reads and checks `ProductID`. */
export const ProductID: MessageSchema<messages.ProductID> = /* @__PURE__ */ createSchema("ProductID", {
  is: validators.isProductID,
  collect: validators.collectProductID,
  read: readers.readProductID,
});

/** Reads and checks `CountryCode`. */
export const CountryCode: MessageSchema<messages.CountryCode> = /* @__PURE__ */ createSchema("CountryCode", {
  is: validators.isCountryCode,
  collect: validators.collectCountryCode,
  read: readers.readCountryCode,
});

/** Reads and checks `RFID`. */
export const RFID: MessageSchema<messages.RFID, received.RFID> = /* @__PURE__ */ createSchema("RFID", {
  is: validators.isRFID,
  collect: validators.collectRFID,
  read: readers.readRFID,
});

/** Reads and checks `EvseStatus`. */
export const EvseStatus: MessageSchema<messages.EvseStatus, received.EvseStatus> = /* @__PURE__ */ createSchema("EvseStatus", {
  is: validators.isEvseStatus,
  collect: validators.collectEvseStatus,
  read: readers.readEvseStatus,
});

/** Reads and checks `GeoCoordinatesResponseFormat`. */
export const GeoCoordinatesResponseFormat: MessageSchema<messages.GeoCoordinatesResponseFormat> = /* @__PURE__ */ createSchema("GeoCoordinatesResponseFormat", {
  is: validators.isGeoCoordinatesResponseFormat,
  collect: validators.collectGeoCoordinatesResponseFormat,
  read: readers.readGeoCoordinatesResponseFormat,
});

/** Reads and checks `Plug`. */
export const Plug: MessageSchema<messages.Plug, received.Plug> = /* @__PURE__ */ createSchema("Plug", {
  is: validators.isPlug,
  collect: validators.collectPlug,
  read: readers.readPlug,
});

/** Reads and checks `AuthenticationMode`. */
export const AuthenticationMode: MessageSchema<messages.AuthenticationMode, received.AuthenticationMode> = /* @__PURE__ */ createSchema("AuthenticationMode", {
  is: validators.isAuthenticationMode,
  collect: validators.collectAuthenticationMode,
  read: readers.readAuthenticationMode,
});

/** Reads and checks `PaymentOption`. */
export const PaymentOption: MessageSchema<messages.PaymentOption, received.PaymentOption> = /* @__PURE__ */ createSchema("PaymentOption", {
  is: validators.isPaymentOption,
  collect: validators.collectPaymentOption,
  read: readers.readPaymentOption,
});

/** Reads and checks `ValueAddedService`. */
export const ValueAddedService: MessageSchema<messages.ValueAddedService, received.ValueAddedService> = /* @__PURE__ */ createSchema("ValueAddedService", {
  is: validators.isValueAddedService,
  collect: validators.collectValueAddedService,
  read: readers.readValueAddedService,
});

/** Reads and checks `Accessibility`. */
export const Accessibility: MessageSchema<messages.Accessibility, received.Accessibility> = /* @__PURE__ */ createSchema("Accessibility", {
  is: validators.isAccessibility,
  collect: validators.collectAccessibility,
  read: readers.readAccessibility,
});

/** Reads and checks `CurrencyID`. */
export const CurrencyID: MessageSchema<messages.CurrencyID> = /* @__PURE__ */ createSchema("CurrencyID", {
  is: validators.isCurrencyID,
  collect: validators.collectCurrencyID,
  read: readers.readCurrencyID,
});

/** Reads and checks `ReferenceUnit`. */
export const ReferenceUnit: MessageSchema<messages.ReferenceUnit, received.ReferenceUnit> = /* @__PURE__ */ createSchema("ReferenceUnit", {
  is: validators.isReferenceUnit,
  collect: validators.collectReferenceUnit,
  read: readers.readReferenceUnit,
});

/** Reads and checks `PullEvseDataRecord`. */
export const PullEvseDataRecord: MessageSchema<messages.PullEvseDataRecord, received.PullEvseDataRecord> = /* @__PURE__ */ createSchema("PullEvseDataRecord", {
  is: validators.isPullEvseDataRecord,
  collect: validators.collectPullEvseDataRecord,
  read: readers.readPullEvseDataRecord,
});

/** Reads and checks `PullOperatorEvseData`. */
export const PullOperatorEvseData: MessageSchema<messages.PullOperatorEvseData, received.PullOperatorEvseData> = /* @__PURE__ */ createSchema("PullOperatorEvseData", {
  is: validators.isPullOperatorEvseData,
  collect: validators.collectPullOperatorEvseData,
  read: readers.readPullOperatorEvseData,
});
