// Generated from spec/oicp-2.2.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

import { arbitrariesOf, type Arbitraries, type FastCheck } from "../../runtime/testing/arbitraries.js";
import { createSamples, type Samples } from "../../runtime/testing/samples.js";
import { boolean, choice, list, number, object, optional, text, type Shapes } from "../../runtime/testing/shape.js";
import * as messages from "./messages.js";

/** Every message of OICP 2.2, by its official name. */
export interface Messages {
  readonly eRoamingAcknowledgment: messages.eRoamingAcknowledgment;
  readonly eRoamingAuthorizationStart: messages.eRoamingAuthorizationStart;
  readonly eRoamingAuthorizationStop: messages.eRoamingAuthorizationStop;
  readonly eRoamingAuthorizeRemoteStart: messages.eRoamingAuthorizeRemoteStart;
  readonly eRoamingAuthorizeRemoteStop: messages.eRoamingAuthorizeRemoteStop;
  readonly eRoamingAuthorizeStart: messages.eRoamingAuthorizeStart;
  readonly eRoamingAuthorizeStop: messages.eRoamingAuthorizeStop;
  readonly FaultBody: messages.FaultBody;
  readonly FieldValidationError: messages.FieldValidationError;
  readonly HashedPIN: messages.HashedPIN;
  readonly Identification: messages.Identification;
  readonly LegacyHashData: messages.LegacyHashData;
  readonly OicpERoamingFault: messages.OicpERoamingFault;
  readonly PlugAndChargeIdentification: messages.PlugAndChargeIdentification;
  readonly QRCodeIdentification: messages.QRCodeIdentification;
  readonly RFIDIdentification: messages.RFIDIdentification;
  readonly RFIDMifareFamilyIdentification: messages.RFIDMifareFamilyIdentification;
  readonly RemoteIdentification: messages.RemoteIdentification;
  readonly StatusCode: messages.StatusCode;
  readonly eRoamingAuthorizeRemoteReservationStart: messages.eRoamingAuthorizeRemoteReservationStart;
  readonly eRoamingAuthorizeRemoteReservationStop: messages.eRoamingAuthorizeRemoteReservationStop;
  readonly eRoamingChargeDetailRecord: messages.eRoamingChargeDetailRecord;
  readonly eRoamingChargeDetailRecords: messages.eRoamingChargeDetailRecords;
  readonly eRoamingGetChargeDetailRecords: messages.eRoamingGetChargeDetailRecords;
  readonly MeterValueInBetween: messages.MeterValueInBetween;
  readonly AddressIso19773: messages.AddressIso19773;
  readonly ChargingFacility: messages.ChargingFacility;
  readonly eRoamingEVSEData: messages.eRoamingEVSEData;
  readonly eRoamingEVSEStatus: messages.eRoamingEVSEStatus;
  readonly eRoamingEVSEStatusByID: messages.eRoamingEVSEStatusByID;
  readonly eRoamingPullEVSEData: messages.eRoamingPullEVSEData;
  readonly eRoamingPullEVSEStatus: messages.eRoamingPullEVSEStatus;
  readonly eRoamingPullEVSEStatusByID: messages.eRoamingPullEVSEStatusByID;
  readonly eRoamingPullEVSEStatusByOperatorID: messages.eRoamingPullEVSEStatusByOperatorID;
  readonly eRoamingPushEvseData: messages.eRoamingPushEvseData;
  readonly eRoamingPushEvseStatus: messages.eRoamingPushEvseStatus;
  readonly EvseData: messages.EvseData;
  readonly EvseDataRecord: messages.EvseDataRecord;
  readonly EvseStatusRecord: messages.EvseStatusRecord;
  readonly EvseStatusRecords: messages.EvseStatusRecords;
  readonly EvseStatuses: messages.EvseStatuses;
  readonly GeoCoordinates: messages.GeoCoordinates;
  readonly DecimalDegreeCoordinates: messages.DecimalDegreeCoordinates;
  readonly DegreeMinuteSecondsCoordinates: messages.DegreeMinuteSecondsCoordinates;
  readonly GoogleCoordinates: messages.GoogleCoordinates;
  readonly InfoTextType: messages.InfoTextType;
  readonly OpeningTimes: messages.OpeningTimes;
  readonly OperatorEvseData: messages.OperatorEvseData;
  readonly OperatorEvseStatus: messages.OperatorEvseStatus;
  readonly Period: messages.Period;
  readonly SearchCenter: messages.SearchCenter;
  readonly AuthenticationData: messages.AuthenticationData;
  readonly AuthenticationDataRecord: messages.AuthenticationDataRecord;
  readonly eRoamingAuthenticationData: messages.eRoamingAuthenticationData;
  readonly eRoamingPullAuthenticationData: messages.eRoamingPullAuthenticationData;
  readonly eRoamingPushAuthenticationData: messages.eRoamingPushAuthenticationData;
  readonly ProviderAuthenticationData: messages.ProviderAuthenticationData;
  readonly AdditionalReferences: messages.AdditionalReferences;
  readonly eRoamingEVSEPricing: messages.eRoamingEVSEPricing;
  readonly eRoamingPricingProductData: messages.eRoamingPricingProductData;
  readonly eRoamingPullEVSEPricing: messages.eRoamingPullEVSEPricing;
  readonly eRoamingPullPricingProductData: messages.eRoamingPullPricingProductData;
  readonly eRoamingPushEVSEPricing: messages.eRoamingPushEVSEPricing;
  readonly eRoamingPushPricingProductData: messages.eRoamingPushPricingProductData;
  readonly EVSEPricing: messages.EVSEPricing;
  readonly OperatorEVSEPricing: messages.OperatorEVSEPricing;
  readonly PricingProductDataType: messages.PricingProductDataType;
  readonly PricingProductDataRecord: messages.PricingProductDataRecord;
  readonly ProductAvailabilityTimes: messages.ProductAvailabilityTimes;
  readonly eRoamingChargingNotificationStart: messages.eRoamingChargingNotificationStart;
  readonly eRoamingChargingNotificationProgress: messages.eRoamingChargingNotificationProgress;
  readonly eRoamingChargingNotificationEnd: messages.eRoamingChargingNotificationEnd;
  readonly eRoamingChargingNotificationError: messages.eRoamingChargingNotificationError;
  readonly EvseID: messages.EvseID;
  readonly OperatorID: messages.OperatorID;
  readonly ProviderID: messages.ProviderID;
  readonly ProviderIDAsterisk: messages.ProviderIDAsterisk;
  readonly EvcoID: messages.EvcoID;
  readonly SessionID: messages.SessionID;
  readonly UID: messages.UID;
  readonly ChargingPoolID: messages.ChargingPoolID;
  readonly ProductID: messages.ProductID;
  readonly CountryCode: messages.CountryCode;
  readonly RFID: messages.RFID;
  readonly EvseStatus: messages.EvseStatus;
  readonly GeoCoordinatesResponseFormat: messages.GeoCoordinatesResponseFormat;
  readonly Plug: messages.Plug;
  readonly AuthenticationMode: messages.AuthenticationMode;
  readonly PaymentOption: messages.PaymentOption;
  readonly ValueAddedService: messages.ValueAddedService;
  readonly Accessibility: messages.Accessibility;
  readonly CurrencyID: messages.CurrencyID;
  readonly ReferenceUnit: messages.ReferenceUnit;
  readonly PullEvseDataRecord: messages.PullEvseDataRecord;
  readonly PullOperatorEvseData: messages.PullOperatorEvseData;
  readonly AuthorizationStatus: messages.AuthorizationStatus;
  readonly HashFunction: messages.HashFunction;
  readonly LegacyHashFunction: messages.LegacyHashFunction;
  readonly PowerType: messages.PowerType;
  readonly ActionType: messages.ActionType;
  readonly ChargingMode: messages.ChargingMode;
  readonly DynamicInfoAvailable: messages.DynamicInfoAvailable;
  readonly DaysOfWeek: messages.DaysOfWeek;
  readonly AdditionalReference: messages.AdditionalReference;
  readonly ErrorClass: messages.ErrorClass;
  readonly DeltaType: messages.DeltaType;
}

/** What each message is made of. */
const shapes: Shapes<Messages> = {
  eRoamingAcknowledgment: object({
    CPOPartnerSessionID: optional(text({ minLength: 0, maxLength: 250 })),
    EMPPartnerSessionID: optional(text({ minLength: 0, maxLength: 250 })),
    Result: boolean(),
    SessionID: optional("SessionID"),
    StatusCode: "StatusCode",
  }),
  eRoamingAuthorizationStart: object({
    AuthorizationStatus: "AuthorizationStatus",
    AuthorizationStopIdentifications: optional(list("Identification")),
    CPOPartnerSessionID: optional(text({ minLength: 0, maxLength: 250 })),
    EMPPartnerSessionID: optional(text({ minLength: 0, maxLength: 250 })),
    ProviderID: optional("ProviderID"),
    SessionID: optional("SessionID"),
    StatusCode: "StatusCode",
  }),
  eRoamingAuthorizationStop: object({
    AuthorizationStatus: "AuthorizationStatus",
    CPOPartnerSessionID: optional(text({ minLength: 0, maxLength: 250 })),
    EMPPartnerSessionID: optional(text({ minLength: 0, maxLength: 250 })),
    ProviderID: optional("ProviderID"),
    SessionID: optional("SessionID"),
    StatusCode: "StatusCode",
  }),
  eRoamingAuthorizeRemoteStart: object({
    CPOPartnerSessionID: optional(text({ minLength: 0, maxLength: 250 })),
    EMPPartnerSessionID: optional(text({ minLength: 0, maxLength: 250 })),
    EvseID: "EvseID",
    Identification: "Identification",
    PartnerProductID: optional("ProductID"),
    ProviderID: "ProviderID",
    SessionID: optional("SessionID"),
  }),
  eRoamingAuthorizeRemoteStop: object({
    CPOPartnerSessionID: optional(text({ minLength: 0, maxLength: 250 })),
    EMPPartnerSessionID: optional(text({ minLength: 0, maxLength: 250 })),
    EvseID: "EvseID",
    ProviderID: "ProviderID",
    SessionID: "SessionID",
  }),
  eRoamingAuthorizeStart: object({
    CPOPartnerSessionID: optional(text({ minLength: 0, maxLength: 250 })),
    EMPPartnerSessionID: optional(text({ minLength: 0, maxLength: 250 })),
    EvseID: optional("EvseID"),
    Identification: "Identification",
    OperatorID: "OperatorID",
    PartnerProductID: optional("ProductID"),
    SessionID: optional("SessionID"),
  }),
  eRoamingAuthorizeStop: object({
    CPOPartnerSessionID: optional(text({ minLength: 0, maxLength: 250 })),
    EMPPartnerSessionID: optional(text({ minLength: 0, maxLength: 250 })),
    EvseID: optional("EvseID"),
    Identification: "Identification",
    OperatorID: "OperatorID",
    SessionID: "SessionID",
  }),
  FaultBody: object({
    extendedInfo: optional(text()),
    message: optional(text()),
    validationErrors: optional(list("FieldValidationError")),
  }),
  FieldValidationError: object({ errorMessage: optional(text()), fieldReference: optional(text()) }),
  HashedPIN: object({
    Function: "HashFunction",
    LegacyHashData: optional("LegacyHashData"),
    Value: text({ pattern: /^[0-9A-Za-z.+\/=$]{10,100}$/u }),
  }),
  Identification: object({
    RFIDMifareFamilyIdentification: "RFIDMifareFamilyIdentification",
    QRCodeIdentification: "QRCodeIdentification",
    PlugAndChargeIdentification: "PlugAndChargeIdentification",
    RemoteIdentification: "RemoteIdentification",
    RFIDIdentification: "RFIDIdentification",
  }, [
  "RFIDMifareFamilyIdentification",
  "RFIDIdentification",
  "QRCodeIdentification",
  "PlugAndChargeIdentification",
  "RemoteIdentification",
]),
  LegacyHashData: object({
    Function: "LegacyHashFunction",
    Salt: optional(text({ minLength: 0, maxLength: 100 })),
    Value: optional(text()),
  }),
  OicpERoamingFault: object({ StatusCode: optional("StatusCode"), message: optional(text()) }),
  PlugAndChargeIdentification: object({ EvcoID: "EvcoID" }),
  QRCodeIdentification: object({
    EvcoID: "EvcoID",
    HashedPIN: optional("HashedPIN"),
    PIN: optional(text({ minLength: 0, maxLength: 20 })),
  }),
  RFIDIdentification: object({
    EvcoID: optional("EvcoID"),
    ExpiryDate: optional(text({ format: "date-time" })),
    PrintedNumber: optional(text({ minLength: 0, maxLength: 150 })),
    RFID: "RFID",
    UID: "UID",
  }),
  RFIDMifareFamilyIdentification: object({ UID: "UID" }),
  RemoteIdentification: object({ EvcoID: "EvcoID" }),
  StatusCode: object({
    AdditionalInfo: optional(text({ minLength: 0, maxLength: 1000 })),
    Code: choice([
      "000",
      "001",
      "002",
      "009",
      "017",
      "018",
      "019",
      "021",
      "022",
      "101",
      "102",
      "103",
      "105",
      "106",
      "110",
      "120",
      "121",
      "122",
      "200",
      "210",
      "300",
      "310",
      "320",
      "400",
      "501",
      "510",
      "601",
      "602",
      "603",
      "604",
      "700",
    ]),
    Description: optional(text({ minLength: 0, maxLength: 200 })),
  }),
  eRoamingAuthorizeRemoteReservationStart: object({
    CPOPartnerSessionID: optional(text({ minLength: 0, maxLength: 50 })),
    Duration: optional(number({ integer: true, minimum: 0 })),
    EMPPartnerSessionID: optional(text({ minLength: 0, maxLength: 50 })),
    EvseID: "EvseID",
    Identification: "Identification",
    PartnerProductID: optional("ProductID"),
    ProviderID: "ProviderID",
    SessionID: optional("SessionID"),
  }),
  eRoamingAuthorizeRemoteReservationStop: object({
    CPOPartnerSessionID: optional(text({ minLength: 0, maxLength: 50 })),
    EMPPartnerSessionID: optional(text({ minLength: 0, maxLength: 50 })),
    EvseID: "EvseID",
    ProviderID: "ProviderID",
    SessionID: "SessionID",
  }),
  eRoamingChargeDetailRecord: object({
    CPOPartnerSessionID: optional(text({ minLength: 0, maxLength: 250 })),
    ChargingEnd: optional(text({ format: "date-time" })),
    ChargingStart: optional(text({ format: "date-time" })),
    ConsumedEnergy: optional(number()),
    EMPPartnerSessionID: optional(text({ minLength: 0, maxLength: 250 })),
    EvseID: "EvseID",
    HubOperatorID: optional("OperatorID"),
    HubProviderID: optional("ProviderID"),
    Identification: "Identification",
    MeterValueEnd: optional(number()),
    MeterValueInBetween: optional("MeterValueInBetween"),
    MeterValueStart: optional(number()),
    MeteringSignature: optional(text({ minLength: 0, maxLength: 200 })),
    PartnerProductID: optional("ProductID"),
    SessionEnd: text({ format: "date-time" }),
    SessionID: "SessionID",
    SessionStart: text({ format: "date-time" }),
  }),
  eRoamingChargeDetailRecords: object({ eroamingChargeDetailRecords: optional(list("eRoamingChargeDetailRecord")) }),
  eRoamingGetChargeDetailRecords: object({
    From: text({ format: "date-time" }),
    ProviderID: "ProviderID",
    To: text({ format: "date-time" }),
  }),
  MeterValueInBetween: object({ meterValues: optional(list(number())) }),
  AddressIso19773: object({
    City: text({ minLength: 1, maxLength: 50 }),
    Country: "CountryCode",
    Floor: optional(text({ minLength: 0, maxLength: 5 })),
    HouseNum: optional(text({ minLength: 0, maxLength: 10 })),
    PostalCode: optional(text({ minLength: 0, maxLength: 10 })),
    Region: optional(text({ minLength: 0, maxLength: 50 })),
    Street: text({ minLength: 2, maxLength: 100 }),
    TimeZone: optional(text({ pattern: /^UTC[+\-][0-9]{2}:[0-9]{2}$/u })),
  }),
  ChargingFacility: object({
    PowerType: optional("PowerType"),
    Voltage: optional(number({ integer: true, minimum: 0 })),
    Amperage: optional(number({ integer: true, minimum: 0 })),
    Power: optional(number({ minimum: 0 })),
  }),
  eRoamingEVSEData: object({ EvseData: "EvseData", StatusCode: optional("StatusCode") }),
  eRoamingEVSEStatus: object({ EvseStatuses: "EvseStatuses", StatusCode: optional("StatusCode") }),
  eRoamingEVSEStatusByID: object({
    EVSEStatusRecords: optional("EvseStatusRecords"),
    StatusCode: optional("StatusCode"),
  }),
  eRoamingPullEVSEData: object({
    CountryCodes: optional(list("CountryCode")),
    GeoCoordinatesResponseFormat: "GeoCoordinatesResponseFormat",
    LastCall: optional(text({ format: "date-time" })),
    OperatorIds: optional(list("OperatorID")),
    ProviderID: "ProviderID",
    SearchCenter: optional("SearchCenter"),
  }),
  eRoamingPullEVSEStatus: object({
    EvseStatus: optional("EvseStatus"),
    ProviderID: "ProviderID",
    SearchCenter: optional("SearchCenter"),
  }),
  eRoamingPullEVSEStatusByID: object({ EvseID: list("EvseID", { maxItems: 100 }), ProviderID: "ProviderID" }),
  eRoamingPullEVSEStatusByOperatorID: object({ OperatorID: list("OperatorID"), ProviderID: "ProviderID" }),
  eRoamingPushEvseData: object({ ActionType: "ActionType", OperatorEvseData: "OperatorEvseData" }),
  eRoamingPushEvseStatus: object({ ActionType: "ActionType", OperatorEvseStatus: "OperatorEvseStatus" }),
  EvseData: object({ OperatorEvseData: optional(list("PullOperatorEvseData")) }),
  EvseDataRecord: object({
    Accessibility: "Accessibility",
    AdditionalInfo: optional(list("InfoTextType")),
    Address: "AddressIso19773",
    AuthenticationModes: list("AuthenticationMode"),
    ChargingFacilities: optional(list("ChargingFacility")),
    ChargingModes: optional(list("ChargingMode")),
    ChargingPoolID: optional("ChargingPoolID"),
    ChargingStationID: optional(text({ minLength: 0, maxLength: 50 })),
    ChargingStationName: optional(text({ minLength: 0, maxLength: 50 })),
    ClearinghouseID: optional(text({ minLength: 0, maxLength: 20 })),
    DynamicInfoAvailable: "DynamicInfoAvailable",
    EnChargingStationName: optional(text({ minLength: 0, maxLength: 50 })),
    EvseID: "EvseID",
    GeoChargingPointEntrance: optional("GeoCoordinates"),
    GeoCoordinates: "GeoCoordinates",
    HotlinePhoneNumber: optional(text({ pattern: /^\+[0-9]{5,15}$/u })),
    HubOperatorID: optional("OperatorID"),
    IsHubjectCompatible: boolean(),
    IsOpen24Hours: boolean(),
    MaxCapacity: optional(number({ integer: true, minimum: 0 })),
    OpeningTimes: optional(list("OpeningTimes")),
    PaymentOptions: optional(list("PaymentOption")),
    Plugs: optional(list("Plug")),
    ValueAddedServices: optional(list("ValueAddedService")),
  }),
  EvseStatusRecord: object({ EvseID: "EvseID", EvseStatus: "EvseStatus" }),
  EvseStatusRecords: object({ EvseStatusRecord: optional(list("EvseStatusRecord")) }),
  EvseStatuses: object({ OperatorEvseStatus: list("OperatorEvseStatus") }),
  GeoCoordinates: object({
    Google: "GoogleCoordinates",
    DecimalDegree: "DecimalDegreeCoordinates",
    DegreeMinuteSeconds: "DegreeMinuteSecondsCoordinates",
  }, ["Google", "DecimalDegree", "DegreeMinuteSeconds"]),
  DecimalDegreeCoordinates: object({
    Latitude: text({ maxLength: 100, pattern: /^-?(?:[0-8]?[0-9]\.[0-9]{1,6}|90\.0{1,6})$/u }),
    Longitude: text({ maxLength: 100, pattern: /^-?(?:1[0-7][0-9]\.[0-9]{1,6}|[0-9]{1,2}\.[0-9]{1,6}|180\.0{1,6})$/u }),
  }),
  DegreeMinuteSecondsCoordinates: object({
    Latitude: text({ maxLength: 100, pattern: /^-?(?:[0-8]?[0-9]|90)°[ ]?[0-5]?[0-9]'[ ]?[0-5]?[0-9]\.[0-9]+''$/u }),
    Longitude: text({ maxLength: 100, pattern: /^-?(?:1[0-7][0-9]|[0-9]{1,2}|180)°[ ]?[0-5]?[0-9]'[ ]?[0-5]?[0-9]\.[0-9]+''$/u }),
  }),
  GoogleCoordinates: object({
    Coordinates: text({
      maxLength: 100,
      pattern: /^-?(?:[0-8]?[0-9]\.[0-9]{1,6}|90\.0{1,6})(?:\s*,\s*|\s+)-?(?:1[0-7][0-9]\.[0-9]{1,6}|[0-9]{1,2}\.[0-9]{1,6}|180\.0{1,6})$/u,
    }),
  }),
  InfoTextType: object({
    lang: text({ pattern: /^[a-z]{2,3}(?:-[A-Z]{2,3}(?:-[a-zA-Z]{4})?)?(?:-x-[a-zA-Z0-9]{1,8})?$/u }),
    value: text(),
  }),
  OpeningTimes: object({
    Period: optional(list("Period")),
    on: optional("DaysOfWeek"),
    unstructuredOpeningTime: optional(text()),
  }),
  OperatorEvseData: object({
    EvseDataRecord: optional(list("EvseDataRecord")),
    OperatorID: "OperatorID",
    OperatorName: optional(text({ minLength: 0, maxLength: 100 })),
  }),
  OperatorEvseStatus: object({
    EvseStatusRecord: optional(list("EvseStatusRecord")),
    OperatorID: "OperatorID",
    OperatorName: optional(text({ minLength: 0, maxLength: 100 })),
  }),
  Period: object({
    begin: text({ pattern: /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/u }),
    end: text({ pattern: /^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/u }),
  }),
  SearchCenter: object({ GeoCoordinates: "GeoCoordinates", Radius: number({ minimum: 0, maximum: 999.9 }) }),
  AuthenticationData: object({ ProviderAuthenticationData: optional(list("ProviderAuthenticationData")) }),
  AuthenticationDataRecord: object({ Identification: "Identification" }),
  eRoamingAuthenticationData: object({
    AuthenticationData: optional("AuthenticationData"),
    StatusCode: optional("StatusCode"),
  }),
  eRoamingPullAuthenticationData: object({ OperatorID: "OperatorID" }),
  eRoamingPushAuthenticationData: object({
    ActionType: "ActionType",
    ProviderAuthenticationData: "ProviderAuthenticationData",
  }),
  ProviderAuthenticationData: object({
    AuthenticationDataRecord: optional(list("AuthenticationDataRecord")),
    ProviderID: "ProviderID",
  }),
  AdditionalReferences: object({
    AdditionalReference: "AdditionalReference",
    AdditionalReferenceUnit: "ReferenceUnit",
    PricePerAdditionalReferenceUnit: number(),
  }),
  eRoamingEVSEPricing: object({ EVSEPricing: list("OperatorEVSEPricing"), StatusCode: optional("StatusCode") }),
  eRoamingPricingProductData: object({ PricingProductData: list("PricingProductDataType"), StatusCode: "StatusCode" }),
  eRoamingPullEVSEPricing: object({
    LastCall: optional(text({ format: "date-time" })),
    OperatorIDs: list("OperatorID"),
    ProviderID: "ProviderID",
  }),
  eRoamingPullPricingProductData: object({
    LastCall: optional(text({ format: "date-time" })),
    OperatorIDs: list("OperatorID"),
  }),
  eRoamingPushEVSEPricing: object({ ActionType: "ActionType", EVSEPricing: list("EVSEPricing", { minItems: 1 }) }),
  eRoamingPushPricingProductData: object({ ActionType: "ActionType", PricingProductData: "PricingProductDataType" }),
  EVSEPricing: object({
    EvseID: "EvseID",
    EvseIDProductList: list("ProductID", { minItems: 1 }),
    ProviderID: "ProviderIDAsterisk",
  }),
  OperatorEVSEPricing: object({
    EVSEPricing: optional(list("EVSEPricing")),
    OperatorID: "OperatorID",
    OperatorName: optional(text()),
  }),
  PricingProductDataType: object({
    OperatorID: "OperatorID",
    OperatorName: optional(text()),
    PricingDefaultPrice: number(),
    PricingDefaultPriceCurrency: "CurrencyID",
    PricingDefaultReferenceUnit: "ReferenceUnit",
    PricingProductDataRecords: optional(list("PricingProductDataRecord")),
    ProviderID: "ProviderIDAsterisk",
  }),
  PricingProductDataRecord: object({
    AdditionalReferences: optional(list("AdditionalReferences")),
    IsValid24hours: boolean(),
    MaximumProductChargingPower: number(),
    PricePerReferenceUnit: number(),
    ProductAvailabilityTimes: list("ProductAvailabilityTimes"),
    ProductID: "ProductID",
    ProductPriceCurrency: "CurrencyID",
    ReferenceUnit: "ReferenceUnit",
  }),
  ProductAvailabilityTimes: object({ Periods: list("Period"), on: "DaysOfWeek" }),
  eRoamingChargingNotificationStart: object({
    Type: choice(["Start"]),
    SessionID: "SessionID",
    CPOPartnerSessionID: optional(text({ maxLength: 250 })),
    EMPPartnerSessionID: optional(text({ maxLength: 250 })),
    Identification: optional("Identification"),
    EvseID: "EvseID",
    ChargingStart: text({ format: "date-time" }),
    SessionStart: optional(text({ format: "date-time" })),
    MeterValueStart: optional(number()),
    OperatorID: optional("OperatorID"),
    PartnerProductID: optional("ProductID"),
  }),
  eRoamingChargingNotificationProgress: object({
    Type: choice(["Progress"]),
    SessionID: "SessionID",
    CPOPartnerSessionID: optional(text({ maxLength: 250 })),
    EMPPartnerSessionID: optional(text({ maxLength: 250 })),
    Identification: optional("Identification"),
    EvseID: "EvseID",
    ChargingStart: text({ format: "date-time" }),
    EventOccurred: text({ format: "date-time" }),
    ChargingDuration: optional(number({ integer: true })),
    SessionStart: optional(text({ format: "date-time" })),
    ConsumedEnergyProgress: optional(number()),
    MeterValueStart: optional(number()),
    OperatorID: optional("OperatorID"),
    PartnerProductID: optional("ProductID"),
    MeterValueInBetween: optional("MeterValueInBetween"),
  }),
  eRoamingChargingNotificationEnd: object({
    Type: choice(["End"]),
    SessionID: "SessionID",
    CPOPartnerSessionID: optional(text({ maxLength: 250 })),
    EMPPartnerSessionID: optional(text({ maxLength: 250 })),
    Identification: optional("Identification"),
    EvseID: "EvseID",
    ChargingStart: optional(text({ format: "date-time" })),
    ChargingEnd: text({ format: "date-time" }),
    SessionStart: optional(text({ format: "date-time" })),
    SessionEnd: optional(text({ format: "date-time" })),
    ConsumedEnergy: optional(number()),
    MeterValueStart: optional(number()),
    MeterValueEnd: optional(number()),
    OperatorID: optional("OperatorID"),
    PartnerProductID: optional("ProductID"),
    PenaltyTimeStart: optional(text({ format: "date-time" })),
    MeterValueInBetween: optional("MeterValueInBetween"),
  }),
  eRoamingChargingNotificationError: object({
    Type: choice(["Error"]),
    SessionID: "SessionID",
    CPOPartnerSessionID: optional(text({ maxLength: 250 })),
    EMPPartnerSessionID: optional(text({ maxLength: 250 })),
    Identification: optional("Identification"),
    OperatorID: optional("OperatorID"),
    EvseID: "EvseID",
    ErrorType: "ErrorClass",
    ErrorAdditionalInfo: optional(text({ maxLength: 250 })),
  }),
  EvseID: text({ pattern: /^(([A-Za-z]{2}\*?[A-Za-z0-9]{3}\*?E[A-Za-z0-9\*]{1,30})|(\+?[0-9]{1,3}\*[0-9]{3}\*[0-9\*]{1,32}))$/u }),
  OperatorID: text({ pattern: /^(([A-Za-z]{2}\*?[A-Za-z0-9]{3})|(\+?[0-9]{1,3}\*[0-9]{3}))$/u }),
  ProviderID: text({ pattern: /^[A-Za-z]{2}[*\-]?[A-Za-z0-9]{3}$/u }),
  ProviderIDAsterisk: text({ pattern: /^(?:[A-Za-z]{2}[*\-]?[A-Za-z0-9]{3}|\*)$/u }),
  EvcoID: text({
    pattern: /^(?:[A-Za-z]{2}-?[A-Za-z0-9]{3}-?C[A-Za-z0-9]{8}-?[0-9A-Za-z]|[A-Za-z]{2}[*\-]?[A-Za-z0-9]{3}[*\-]?[A-Za-z0-9]{6}[*\-]?[0-9X])$/u,
  }),
  SessionID: text({ pattern: /^[A-Za-z0-9]{8}(-[A-Za-z0-9]{4}){3}-[A-Za-z0-9]{12}$/u }),
  UID: text({ pattern: /^([0-9A-F]{8,8}|[0-9A-F]{14,14}|[0-9A-F]{20,20})$/u }),
  ChargingPoolID: text({ pattern: /^[A-Za-z]{2}\*?[A-Za-z0-9]{3}\*?P[A-Za-z0-9*]{1,30}$/u }),
  ProductID: text({ minLength: 0, maxLength: 50 }),
  CountryCode: text({ minLength: 3, maxLength: 3, pattern: /^[A-Z]{3}$/u }),
  RFID: choice(messages.RFIDValues),
  EvseStatus: choice(messages.EvseStatusValues),
  GeoCoordinatesResponseFormat: choice(messages.GeoCoordinatesResponseFormatValues),
  Plug: choice(messages.PlugValues),
  AuthenticationMode: choice(messages.AuthenticationModeValues),
  PaymentOption: choice(messages.PaymentOptionValues),
  ValueAddedService: choice(messages.ValueAddedServiceValues),
  Accessibility: choice(messages.AccessibilityValues),
  CurrencyID: text({ pattern: /^(?:[A-Z]{3}|UNDEFINED)$/u }),
  ReferenceUnit: choice(messages.ReferenceUnitValues),
  PullEvseDataRecord: object({
    Accessibility: "Accessibility",
    AdditionalInfo: optional(list("InfoTextType")),
    Address: "AddressIso19773",
    AuthenticationModes: list("AuthenticationMode"),
    ChargingFacilities: optional(list("ChargingFacility")),
    ChargingModes: optional(list("ChargingMode")),
    ChargingPoolID: optional("ChargingPoolID"),
    ChargingStationID: optional(text({ minLength: 0, maxLength: 50 })),
    ChargingStationName: optional(text({ minLength: 0, maxLength: 50 })),
    ClearinghouseID: optional(text({ minLength: 0, maxLength: 20 })),
    DynamicInfoAvailable: "DynamicInfoAvailable",
    EnChargingStationName: optional(text({ minLength: 0, maxLength: 50 })),
    EvseID: "EvseID",
    GeoChargingPointEntrance: optional("GeoCoordinates"),
    GeoCoordinates: "GeoCoordinates",
    HotlinePhoneNumber: optional(text({ pattern: /^\+[0-9]{5,15}$/u })),
    HubOperatorID: optional("OperatorID"),
    IsHubjectCompatible: boolean(),
    IsOpen24Hours: boolean(),
    MaxCapacity: optional(number({ integer: true, minimum: 0 })),
    OpeningTimes: optional(list("OpeningTimes")),
    PaymentOptions: optional(list("PaymentOption")),
    Plugs: optional(list("Plug")),
    ValueAddedServices: optional(list("ValueAddedService")),
    deltaType: optional("DeltaType"),
    lastUpdate: optional(text({ format: "date-time" })),
  }),
  PullOperatorEvseData: object({
    EvseDataRecord: optional(list("PullEvseDataRecord")),
    OperatorID: "OperatorID",
    OperatorName: optional(text({ minLength: 0, maxLength: 100 })),
  }),
  AuthorizationStatus: choice(messages.AuthorizationStatusValues),
  HashFunction: choice(messages.HashFunctionValues),
  LegacyHashFunction: choice(messages.LegacyHashFunctionValues),
  PowerType: choice(messages.PowerTypeValues),
  ActionType: choice(messages.ActionTypeValues),
  ChargingMode: choice(messages.ChargingModeValues),
  DynamicInfoAvailable: choice(messages.DynamicInfoAvailableValues),
  DaysOfWeek: choice(messages.DaysOfWeekValues),
  AdditionalReference: choice(messages.AdditionalReferenceValues),
  ErrorClass: choice(messages.ErrorClassValues),
  DeltaType: choice(messages.DeltaTypeValues),
};

/**
 * A valid instance of every message of OICP 2.2, made from a seed: the same seed tells the same charging session
 * in every message, so that an authorisation, its notifications and its charge detail record belong together.
 */
export const samples: Samples<Messages> = /* @__PURE__ */ createSamples<Messages>(shapes);

/**
 * Arbitraries of fast-check for every message of OICP 2.2, made from the same table. Instances satisfy their
 * message and the protocol's rules of severity `error`; shrinking keeps them valid.
 */
export function createArbitraries(fc: FastCheck): Arbitraries<Messages> {
  return arbitrariesOf<Messages>(shapes, fc);
}
