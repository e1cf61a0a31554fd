// Generated from spec/oicp-2.2.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

/**
 * Reads and checks every message of OICP 2.2, each under its official name.
 *
 * @packageDocumentation
 */

import { createSchema, type MessageSchema } from "../../runtime/schema.js";
import type * as messages from "./messages.js";
import type * as received from "./received.js";
import * as validators from "./validators.js";

/** Reads and checks `eRoamingAcknowledgment`. */
export const eRoamingAcknowledgment: MessageSchema<messages.eRoamingAcknowledgment, received.eRoamingAcknowledgment> = /* @__PURE__ */ createSchema("eRoamingAcknowledgment", validators.walkERoamingAcknowledgment);

/** Reads and checks `eRoamingAuthorizationStart`. */
export const eRoamingAuthorizationStart: MessageSchema<messages.eRoamingAuthorizationStart, received.eRoamingAuthorizationStart> = /* @__PURE__ */ createSchema("eRoamingAuthorizationStart", validators.walkERoamingAuthorizationStart);

/** Reads and checks `eRoamingAuthorizationStop`. */
export const eRoamingAuthorizationStop: MessageSchema<messages.eRoamingAuthorizationStop, received.eRoamingAuthorizationStop> = /* @__PURE__ */ createSchema("eRoamingAuthorizationStop", validators.walkERoamingAuthorizationStop);

/** Reads and checks `eRoamingAuthorizeRemoteStart`. */
export const eRoamingAuthorizeRemoteStart: MessageSchema<messages.eRoamingAuthorizeRemoteStart> = /* @__PURE__ */ createSchema("eRoamingAuthorizeRemoteStart", validators.walkERoamingAuthorizeRemoteStart);

/** Reads and checks `eRoamingAuthorizeRemoteStop`. */
export const eRoamingAuthorizeRemoteStop: MessageSchema<messages.eRoamingAuthorizeRemoteStop> = /* @__PURE__ */ createSchema("eRoamingAuthorizeRemoteStop", validators.walkERoamingAuthorizeRemoteStop);

/** Reads and checks `eRoamingAuthorizeStart`. */
export const eRoamingAuthorizeStart: MessageSchema<messages.eRoamingAuthorizeStart> = /* @__PURE__ */ createSchema("eRoamingAuthorizeStart", validators.walkERoamingAuthorizeStart);

/** Reads and checks `eRoamingAuthorizeStop`. */
export const eRoamingAuthorizeStop: MessageSchema<messages.eRoamingAuthorizeStop> = /* @__PURE__ */ createSchema("eRoamingAuthorizeStop", validators.walkERoamingAuthorizeStop);

/** Reads and checks `FaultBody`. */
export const FaultBody: MessageSchema<messages.FaultBody> = /* @__PURE__ */ createSchema("FaultBody", validators.walkFaultBody);

/** Reads and checks `FieldValidationError`. */
export const FieldValidationError: MessageSchema<messages.FieldValidationError> = /* @__PURE__ */ createSchema("FieldValidationError", validators.walkFieldValidationError);

/** Reads and checks `HashedPIN`. */
export const HashedPIN: MessageSchema<messages.HashedPIN, received.HashedPIN> = /* @__PURE__ */ createSchema("HashedPIN", validators.walkHashedPIN);

/** Reads and checks `Identification`. */
export const Identification: MessageSchema<messages.Identification, received.Identification> = /* @__PURE__ */ createSchema("Identification", validators.walkIdentification);

/** Reads and checks `LegacyHashData`. */
export const LegacyHashData: MessageSchema<messages.LegacyHashData, received.LegacyHashData> = /* @__PURE__ */ createSchema("LegacyHashData", validators.walkLegacyHashData);

/** Reads and checks `OicpERoamingFault`. */
export const OicpERoamingFault: MessageSchema<messages.OicpERoamingFault> = /* @__PURE__ */ createSchema("OicpERoamingFault", validators.walkOicpERoamingFault);

/** Reads and checks `PlugAndChargeIdentification`. */
export const PlugAndChargeIdentification: MessageSchema<messages.PlugAndChargeIdentification> = /* @__PURE__ */ createSchema("PlugAndChargeIdentification", validators.walkPlugAndChargeIdentification);

/** Reads and checks `QRCodeIdentification`. */
export const QRCodeIdentification: MessageSchema<messages.QRCodeIdentification, received.QRCodeIdentification> = /* @__PURE__ */ createSchema("QRCodeIdentification", validators.walkQRCodeIdentification);

/** Reads and checks `RFIDIdentification`. */
export const RFIDIdentification: MessageSchema<messages.RFIDIdentification, received.RFIDIdentification> = /* @__PURE__ */ createSchema("RFIDIdentification", validators.walkRFIDIdentification);

/** Reads and checks `RFIDMifareFamilyIdentification`. */
export const RFIDMifareFamilyIdentification: MessageSchema<messages.RFIDMifareFamilyIdentification> = /* @__PURE__ */ createSchema("RFIDMifareFamilyIdentification", validators.walkRFIDMifareFamilyIdentification);

/** Reads and checks `RemoteIdentification`. */
export const RemoteIdentification: MessageSchema<messages.RemoteIdentification> = /* @__PURE__ */ createSchema("RemoteIdentification", validators.walkRemoteIdentification);

/** Reads and checks `StatusCode`. */
export const StatusCode: MessageSchema<messages.StatusCode> = /* @__PURE__ */ createSchema("StatusCode", validators.walkStatusCode);

/** Reads and checks `eRoamingAuthorizeRemoteReservationStart`. */
export const eRoamingAuthorizeRemoteReservationStart: MessageSchema<messages.eRoamingAuthorizeRemoteReservationStart> = /* @__PURE__ */ createSchema("eRoamingAuthorizeRemoteReservationStart", validators.walkERoamingAuthorizeRemoteReservationStart);

/** Reads and checks `eRoamingAuthorizeRemoteReservationStop`. */
export const eRoamingAuthorizeRemoteReservationStop: MessageSchema<messages.eRoamingAuthorizeRemoteReservationStop> = /* @__PURE__ */ createSchema("eRoamingAuthorizeRemoteReservationStop", validators.walkERoamingAuthorizeRemoteReservationStop);

/** Reads and checks `eRoamingChargeDetailRecord`. */
export const eRoamingChargeDetailRecord: MessageSchema<messages.eRoamingChargeDetailRecord, received.eRoamingChargeDetailRecord> = /* @__PURE__ */ createSchema("eRoamingChargeDetailRecord", validators.walkERoamingChargeDetailRecord);

/** Reads and checks `eRoamingChargeDetailRecords`. */
export const eRoamingChargeDetailRecords: MessageSchema<messages.eRoamingChargeDetailRecords, received.eRoamingChargeDetailRecords> = /* @__PURE__ */ createSchema("eRoamingChargeDetailRecords", validators.walkERoamingChargeDetailRecords);

/** Reads and checks `eRoamingGetChargeDetailRecords`. */
export const eRoamingGetChargeDetailRecords: MessageSchema<messages.eRoamingGetChargeDetailRecords> = /* @__PURE__ */ createSchema("eRoamingGetChargeDetailRecords", validators.walkERoamingGetChargeDetailRecords);

/** Reads and checks `MeterValueInBetween`. */
export const MeterValueInBetween: MessageSchema<messages.MeterValueInBetween, received.MeterValueInBetween> = /* @__PURE__ */ createSchema("MeterValueInBetween", validators.walkMeterValueInBetween);

/** Reads and checks `AddressIso19773`. */
export const AddressIso19773: MessageSchema<messages.AddressIso19773> = /* @__PURE__ */ createSchema("AddressIso19773", validators.walkAddressIso19773);

/** Reads and checks `ChargingFacility`. */
export const ChargingFacility: MessageSchema<messages.ChargingFacility, received.ChargingFacility> = /* @__PURE__ */ createSchema("ChargingFacility", validators.walkChargingFacility);

/** Reads and checks `eRoamingEVSEData`. */
export const eRoamingEVSEData: MessageSchema<messages.eRoamingEVSEData, received.eRoamingEVSEData> = /* @__PURE__ */ createSchema("eRoamingEVSEData", validators.walkERoamingEVSEData);

/** Reads and checks `eRoamingEVSEStatus`. */
export const eRoamingEVSEStatus: MessageSchema<messages.eRoamingEVSEStatus, received.eRoamingEVSEStatus> = /* @__PURE__ */ createSchema("eRoamingEVSEStatus", validators.walkERoamingEVSEStatus);

/** Reads and checks `eRoamingEVSEStatusByID`. */
export const eRoamingEVSEStatusByID: MessageSchema<messages.eRoamingEVSEStatusByID, received.eRoamingEVSEStatusByID> = /* @__PURE__ */ createSchema("eRoamingEVSEStatusByID", validators.walkERoamingEVSEStatusByID);

/** Reads and checks `eRoamingPullEVSEData`. */
export const eRoamingPullEVSEData: MessageSchema<messages.eRoamingPullEVSEData> = /* @__PURE__ */ createSchema("eRoamingPullEVSEData", validators.walkERoamingPullEVSEData);

/** Reads and checks `eRoamingPullEVSEStatus`. */
export const eRoamingPullEVSEStatus: MessageSchema<messages.eRoamingPullEVSEStatus> = /* @__PURE__ */ createSchema("eRoamingPullEVSEStatus", validators.walkERoamingPullEVSEStatus);

/** Reads and checks `eRoamingPullEVSEStatusByID`. */
export const eRoamingPullEVSEStatusByID: MessageSchema<messages.eRoamingPullEVSEStatusByID> = /* @__PURE__ */ createSchema("eRoamingPullEVSEStatusByID", validators.walkERoamingPullEVSEStatusByID);

/** Reads and checks `eRoamingPullEVSEStatusByOperatorID`. */
export const eRoamingPullEVSEStatusByOperatorID: MessageSchema<messages.eRoamingPullEVSEStatusByOperatorID> = /* @__PURE__ */ createSchema("eRoamingPullEVSEStatusByOperatorID", validators.walkERoamingPullEVSEStatusByOperatorID);

/** Reads and checks `eRoamingPushEvseData`. */
export const eRoamingPushEvseData: MessageSchema<messages.eRoamingPushEvseData> = /* @__PURE__ */ createSchema("eRoamingPushEvseData", validators.walkERoamingPushEvseData);

/** Reads and checks `eRoamingPushEvseStatus`. */
export const eRoamingPushEvseStatus: MessageSchema<messages.eRoamingPushEvseStatus> = /* @__PURE__ */ createSchema("eRoamingPushEvseStatus", validators.walkERoamingPushEvseStatus);

/** Reads and checks `EvseData`. */
export const EvseData: MessageSchema<messages.EvseData, received.EvseData> = /* @__PURE__ */ createSchema("EvseData", validators.walkEvseData);

/** Reads and checks `EvseDataRecord`. */
export const EvseDataRecord: MessageSchema<messages.EvseDataRecord> = /* @__PURE__ */ createSchema("EvseDataRecord", validators.walkEvseDataRecord);

/** Reads and checks `EvseStatusRecord`. */
export const EvseStatusRecord: MessageSchema<messages.EvseStatusRecord, received.EvseStatusRecord> = /* @__PURE__ */ createSchema("EvseStatusRecord", validators.walkEvseStatusRecord);

/** Reads and checks `EvseStatusRecords`. */
export const EvseStatusRecords: MessageSchema<messages.EvseStatusRecords, received.EvseStatusRecords> = /* @__PURE__ */ createSchema("EvseStatusRecords", validators.walkEvseStatusRecords);

/** Reads and checks `EvseStatuses`. */
export const EvseStatuses: MessageSchema<messages.EvseStatuses, received.EvseStatuses> = /* @__PURE__ */ createSchema("EvseStatuses", validators.walkEvseStatuses);

/** Reads and checks `GeoCoordinates`. */
export const GeoCoordinates: MessageSchema<messages.GeoCoordinates, received.GeoCoordinates> = /* @__PURE__ */ createSchema("GeoCoordinates", validators.walkGeoCoordinates);

/** Reads and checks `DecimalDegreeCoordinates`. */
export const DecimalDegreeCoordinates: MessageSchema<messages.DecimalDegreeCoordinates> = /* @__PURE__ */ createSchema("DecimalDegreeCoordinates", validators.walkDecimalDegreeCoordinates);

/** Reads and checks `DegreeMinuteSecondsCoordinates`. */
export const DegreeMinuteSecondsCoordinates: MessageSchema<messages.DegreeMinuteSecondsCoordinates> = /* @__PURE__ */ createSchema("DegreeMinuteSecondsCoordinates", validators.walkDegreeMinuteSecondsCoordinates);

/** Reads and checks `GoogleCoordinates`. */
export const GoogleCoordinates: MessageSchema<messages.GoogleCoordinates> = /* @__PURE__ */ createSchema("GoogleCoordinates", validators.walkGoogleCoordinates);

/** Reads and checks `InfoTextType`. */
export const InfoTextType: MessageSchema<messages.InfoTextType, received.InfoTextType> = /* @__PURE__ */ createSchema("InfoTextType", validators.walkInfoTextType);

/** Reads and checks `OpeningTimes`. */
export const OpeningTimes: MessageSchema<messages.OpeningTimes, received.OpeningTimes> = /* @__PURE__ */ createSchema("OpeningTimes", validators.walkOpeningTimes);

/** Reads and checks `OperatorEvseData`. */
export const OperatorEvseData: MessageSchema<messages.OperatorEvseData> = /* @__PURE__ */ createSchema("OperatorEvseData", validators.walkOperatorEvseData);

/** Reads and checks `OperatorEvseStatus`. */
export const OperatorEvseStatus: MessageSchema<messages.OperatorEvseStatus, received.OperatorEvseStatus> = /* @__PURE__ */ createSchema("OperatorEvseStatus", validators.walkOperatorEvseStatus);

/** Reads and checks `Period`. */
export const Period: MessageSchema<messages.Period> = /* @__PURE__ */ createSchema("Period", validators.walkPeriod);

/** Reads and checks `SearchCenter`. */
export const SearchCenter: MessageSchema<messages.SearchCenter> = /* @__PURE__ */ createSchema("SearchCenter", validators.walkSearchCenter);

/** Reads and checks `AuthenticationData`. */
export const AuthenticationData: MessageSchema<messages.AuthenticationData, received.AuthenticationData> = /* @__PURE__ */ createSchema("AuthenticationData", validators.walkAuthenticationData);

/** Reads and checks `AuthenticationDataRecord`. */
export const AuthenticationDataRecord: MessageSchema<messages.AuthenticationDataRecord, received.AuthenticationDataRecord> = /* @__PURE__ */ createSchema("AuthenticationDataRecord", validators.walkAuthenticationDataRecord);

/** Reads and checks `eRoamingAuthenticationData`. */
export const eRoamingAuthenticationData: MessageSchema<messages.eRoamingAuthenticationData, received.eRoamingAuthenticationData> = /* @__PURE__ */ createSchema("eRoamingAuthenticationData", validators.walkERoamingAuthenticationData);

/** Reads and checks `eRoamingPullAuthenticationData`. */
export const eRoamingPullAuthenticationData: MessageSchema<messages.eRoamingPullAuthenticationData> = /* @__PURE__ */ createSchema("eRoamingPullAuthenticationData", validators.walkERoamingPullAuthenticationData);

/** Reads and checks `eRoamingPushAuthenticationData`. */
export const eRoamingPushAuthenticationData: MessageSchema<messages.eRoamingPushAuthenticationData> = /* @__PURE__ */ createSchema("eRoamingPushAuthenticationData", validators.walkERoamingPushAuthenticationData);

/** Reads and checks `ProviderAuthenticationData`. */
export const ProviderAuthenticationData: MessageSchema<messages.ProviderAuthenticationData, received.ProviderAuthenticationData> = /* @__PURE__ */ createSchema("ProviderAuthenticationData", validators.walkProviderAuthenticationData);

/** Reads and checks `AdditionalReferences`. */
export const AdditionalReferences: MessageSchema<messages.AdditionalReferences, received.AdditionalReferences> = /* @__PURE__ */ createSchema("AdditionalReferences", validators.walkAdditionalReferences);

/** Reads and checks `eRoamingEVSEPricing`. */
export const eRoamingEVSEPricing: MessageSchema<messages.eRoamingEVSEPricing, received.eRoamingEVSEPricing> = /* @__PURE__ */ createSchema("eRoamingEVSEPricing", validators.walkERoamingEVSEPricing);

/** Reads and checks `eRoamingPricingProductData`. */
export const eRoamingPricingProductData: MessageSchema<messages.eRoamingPricingProductData, received.eRoamingPricingProductData> = /* @__PURE__ */ createSchema("eRoamingPricingProductData", validators.walkERoamingPricingProductData);

/** Reads and checks `eRoamingPullEVSEPricing`. */
export const eRoamingPullEVSEPricing: MessageSchema<messages.eRoamingPullEVSEPricing> = /* @__PURE__ */ createSchema("eRoamingPullEVSEPricing", validators.walkERoamingPullEVSEPricing);

/** Reads and checks `eRoamingPullPricingProductData`. */
export const eRoamingPullPricingProductData: MessageSchema<messages.eRoamingPullPricingProductData> = /* @__PURE__ */ createSchema("eRoamingPullPricingProductData", validators.walkERoamingPullPricingProductData);

/** Reads and checks `eRoamingPushEVSEPricing`. */
export const eRoamingPushEVSEPricing: MessageSchema<messages.eRoamingPushEVSEPricing> = /* @__PURE__ */ createSchema("eRoamingPushEVSEPricing", validators.walkERoamingPushEVSEPricing);

/** Reads and checks `eRoamingPushPricingProductData`. */
export const eRoamingPushPricingProductData: MessageSchema<messages.eRoamingPushPricingProductData> = /* @__PURE__ */ createSchema("eRoamingPushPricingProductData", validators.walkERoamingPushPricingProductData);

/** Reads and checks `EVSEPricing`. */
export const EVSEPricing: MessageSchema<messages.EVSEPricing, received.EVSEPricing> = /* @__PURE__ */ createSchema("EVSEPricing", validators.walkEVSEPricing);

/** Reads and checks `OperatorEVSEPricing`. */
export const OperatorEVSEPricing: MessageSchema<messages.OperatorEVSEPricing, received.OperatorEVSEPricing> = /* @__PURE__ */ createSchema("OperatorEVSEPricing", validators.walkOperatorEVSEPricing);

/** Reads and checks `PricingProductDataType`. */
export const PricingProductDataType: MessageSchema<messages.PricingProductDataType, received.PricingProductDataType> = /* @__PURE__ */ createSchema("PricingProductDataType", validators.walkPricingProductDataType);

/** Reads and checks `PricingProductDataRecord`. */
export const PricingProductDataRecord: MessageSchema<messages.PricingProductDataRecord, received.PricingProductDataRecord> = /* @__PURE__ */ createSchema("PricingProductDataRecord", validators.walkPricingProductDataRecord);

/** Reads and checks `ProductAvailabilityTimes`. */
export const ProductAvailabilityTimes: MessageSchema<messages.ProductAvailabilityTimes, received.ProductAvailabilityTimes> = /* @__PURE__ */ createSchema("ProductAvailabilityTimes", validators.walkProductAvailabilityTimes);

/** Reads and checks `eRoamingChargingNotificationStart`. */
export const eRoamingChargingNotificationStart: MessageSchema<messages.eRoamingChargingNotificationStart> = /* @__PURE__ */ createSchema("eRoamingChargingNotificationStart", validators.walkERoamingChargingNotificationStart);

/** Reads and checks `eRoamingChargingNotificationProgress`. */
export const eRoamingChargingNotificationProgress: MessageSchema<messages.eRoamingChargingNotificationProgress> = /* @__PURE__ */ createSchema("eRoamingChargingNotificationProgress", validators.walkERoamingChargingNotificationProgress);

/** Reads and checks `eRoamingChargingNotificationEnd`. */
export const eRoamingChargingNotificationEnd: MessageSchema<messages.eRoamingChargingNotificationEnd> = /* @__PURE__ */ createSchema("eRoamingChargingNotificationEnd", validators.walkERoamingChargingNotificationEnd);

/** Reads and checks `eRoamingChargingNotificationError`. */
export const eRoamingChargingNotificationError: MessageSchema<messages.eRoamingChargingNotificationError> = /* @__PURE__ */ createSchema("eRoamingChargingNotificationError", validators.walkERoamingChargingNotificationError);

/** Reads and checks `EvseID`. */
export const EvseID: MessageSchema<messages.EvseID> = /* @__PURE__ */ createSchema("EvseID", validators.walkEvseID);

/** Reads and checks `OperatorID`. */
export const OperatorID: MessageSchema<messages.OperatorID> = /* @__PURE__ */ createSchema("OperatorID", validators.walkOperatorID);

/** Reads and checks `ProviderID`. */
export const ProviderID: MessageSchema<messages.ProviderID> = /* @__PURE__ */ createSchema("ProviderID", validators.walkProviderID);

/** Reads and checks `ProviderIDAsterisk`. */
export const ProviderIDAsterisk: MessageSchema<messages.ProviderIDAsterisk> = /* @__PURE__ */ createSchema("ProviderIDAsterisk", validators.walkProviderIDAsterisk);

/** Reads and checks `EvcoID`. */
export const EvcoID: MessageSchema<messages.EvcoID> = /* @__PURE__ */ createSchema("EvcoID", validators.walkEvcoID);

/** Reads and checks `SessionID`. */
export const SessionID: MessageSchema<messages.SessionID> = /* @__PURE__ */ createSchema("SessionID", validators.walkSessionID);

/** Reads and checks `UID`. */
export const UID: MessageSchema<messages.UID> = /* @__PURE__ */ createSchema("UID", validators.walkUID);

/** Reads and checks `ChargingPoolID`. */
export const ChargingPoolID: MessageSchema<messages.ChargingPoolID> = /* @__PURE__ */ createSchema("ChargingPoolID", validators.walkChargingPoolID);

/** Reads and checks `ProductID`. */
export const ProductID: MessageSchema<messages.ProductID> = /* @__PURE__ */ createSchema("ProductID", validators.walkProductID);

/** Reads and checks `CountryCode`. */
export const CountryCode: MessageSchema<messages.CountryCode> = /* @__PURE__ */ createSchema("CountryCode", validators.walkCountryCode);

/** Reads and checks `RFID`. */
export const RFID: MessageSchema<messages.RFID, received.RFID> = /* @__PURE__ */ createSchema("RFID", validators.walkRFID);

/** Reads and checks `EvseStatus`. */
export const EvseStatus: MessageSchema<messages.EvseStatus, received.EvseStatus> = /* @__PURE__ */ createSchema("EvseStatus", validators.walkEvseStatus);

/** Reads and checks `GeoCoordinatesResponseFormat`. */
export const GeoCoordinatesResponseFormat: MessageSchema<messages.GeoCoordinatesResponseFormat> = /* @__PURE__ */ createSchema("GeoCoordinatesResponseFormat", validators.walkGeoCoordinatesResponseFormat);

/** Reads and checks `Plug`. */
export const Plug: MessageSchema<messages.Plug, received.Plug> = /* @__PURE__ */ createSchema("Plug", validators.walkPlug);

/** Reads and checks `AuthenticationMode`. */
export const AuthenticationMode: MessageSchema<messages.AuthenticationMode, received.AuthenticationMode> = /* @__PURE__ */ createSchema("AuthenticationMode", validators.walkAuthenticationMode);

/** Reads and checks `PaymentOption`. */
export const PaymentOption: MessageSchema<messages.PaymentOption, received.PaymentOption> = /* @__PURE__ */ createSchema("PaymentOption", validators.walkPaymentOption);

/** Reads and checks `ValueAddedService`. */
export const ValueAddedService: MessageSchema<messages.ValueAddedService, received.ValueAddedService> = /* @__PURE__ */ createSchema("ValueAddedService", validators.walkValueAddedService);

/** Reads and checks `Accessibility`. */
export const Accessibility: MessageSchema<messages.Accessibility, received.Accessibility> = /* @__PURE__ */ createSchema("Accessibility", validators.walkAccessibility);

/** Reads and checks `CurrencyID`. */
export const CurrencyID: MessageSchema<messages.CurrencyID> = /* @__PURE__ */ createSchema("CurrencyID", validators.walkCurrencyID);

/** Reads and checks `ReferenceUnit`. */
export const ReferenceUnit: MessageSchema<messages.ReferenceUnit, received.ReferenceUnit> = /* @__PURE__ */ createSchema("ReferenceUnit", validators.walkReferenceUnit);

/** Reads and checks `PullEvseDataRecord`. */
export const PullEvseDataRecord: MessageSchema<messages.PullEvseDataRecord, received.PullEvseDataRecord> = /* @__PURE__ */ createSchema("PullEvseDataRecord", validators.walkPullEvseDataRecord);

/** Reads and checks `PullOperatorEvseData`. */
export const PullOperatorEvseData: MessageSchema<messages.PullOperatorEvseData, received.PullOperatorEvseData> = /* @__PURE__ */ createSchema("PullOperatorEvseData", validators.walkPullOperatorEvseData);
