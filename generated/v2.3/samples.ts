// Generated from spec/oicp-2.3.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

import { arbitrariesOf, type Arbitraries, type FastCheck } from "../../runtime/testing/arbitraries.js";
import { createSamples, type Samples } from "../../runtime/testing/samples.js";
import { boolean, choice, list, number, object, optional, text, type Shapes } from "../../runtime/testing/shape.js";
import * as messages from "./messages.js";

/** Every message of OICP 2.3, by its official name. */
export interface Messages {
  readonly SessionID: messages.SessionID;
  readonly OperatorID: messages.OperatorID;
  readonly EvseID: messages.EvseID;
  readonly UID: messages.UID;
  readonly RFIDMifareFamilyIdentification: messages.RFIDMifareFamilyIdentification;
  readonly EvcoID: messages.EvcoID;
  readonly RFID: messages.RFID;
  readonly RFIDIdentification: messages.RFIDIdentification;
  readonly QRCodeIdentification: messages.QRCodeIdentification;
  readonly PlugAndChargeIdentification: messages.PlugAndChargeIdentification;
  readonly RemoteIdentification: messages.RemoteIdentification;
  readonly Identification: messages.Identification;
  readonly ProductID: messages.ProductID;
  readonly eRoamingAuthorizeStart: messages.eRoamingAuthorizeStart;
  readonly ProviderID: messages.ProviderID;
  readonly StatusCode: messages.StatusCode;
  readonly eRoamingAuthorizationStart: messages.eRoamingAuthorizationStart;
  readonly eRoamingAuthorizeStop: messages.eRoamingAuthorizeStop;
  readonly eRoamingAuthorizationStop: messages.eRoamingAuthorizationStop;
  readonly eRoamingAuthorizeRemoteStart: messages.eRoamingAuthorizeRemoteStart;
  readonly eRoamingAcknowledgment: messages.eRoamingAcknowledgment;
  readonly eRoamingAuthorizeRemoteStop: messages.eRoamingAuthorizeRemoteStop;
  readonly eRoamingChargeDetailRecord: messages.eRoamingChargeDetailRecord;
  readonly eRoamingAuthorizeRemoteReservationStart: messages.eRoamingAuthorizeRemoteReservationStart;
  readonly eRoamingAuthorizeRemoteReservationStop: messages.eRoamingAuthorizeRemoteReservationStop;
  readonly ChargingPoolID: messages.ChargingPoolID;
  readonly InfoTextType: messages.InfoTextType;
  readonly AddressIso19773: messages.AddressIso19773;
  readonly GeoCoordinates: messages.GeoCoordinates;
  readonly Plug: messages.Plug;
  readonly ChargingFacility: messages.ChargingFacility;
  readonly EnergySource: messages.EnergySource;
  readonly AuthenticationMode: messages.AuthenticationMode;
  readonly PaymentOption: messages.PaymentOption;
  readonly ValueAddedService: messages.ValueAddedService;
  readonly Accessibility: messages.Accessibility;
  readonly OpeningTimes: messages.OpeningTimes;
  readonly EvseDataRecord: messages.EvseDataRecord;
  readonly eRoamingPushEvseData: messages.eRoamingPushEvseData;
  readonly eRoamingPushEvseStatus: messages.eRoamingPushEvseStatus;
  readonly ProviderIDAsterisk: messages.ProviderIDAsterisk;
  readonly CurrencyID: messages.CurrencyID;
  readonly ReferenceUnit: messages.ReferenceUnit;
  readonly PricingProductDataRecord: messages.PricingProductDataRecord;
  readonly eRoamingPushPricingProductData: messages.eRoamingPushPricingProductData;
  readonly eRoamingPushEVSEPricing: messages.eRoamingPushEVSEPricing;
  readonly ChargingNotificationType: messages.ChargingNotificationType;
  readonly eRoamingChargingNotificationStart: messages.eRoamingChargingNotificationStart;
  readonly eRoamingChargingNotificationProgress: messages.eRoamingChargingNotificationProgress;
  readonly eRoamingChargingNotificationEnd: messages.eRoamingChargingNotificationEnd;
  readonly eRoamingChargingNotificationError: messages.eRoamingChargingNotificationError;
  readonly CountryCode: messages.CountryCode;
  readonly eRoamingGetChargeDetailRecords: messages.eRoamingGetChargeDetailRecords;
  readonly eRoamingChargeDetailRecords: messages.eRoamingChargeDetailRecords;
  readonly ProviderAuthenticationData: messages.ProviderAuthenticationData;
  readonly eRoamingPushAuthenticationData: messages.eRoamingPushAuthenticationData;
  readonly GeoCoordinatesResponseFormat: messages.GeoCoordinatesResponseFormat;
  readonly eRoamingPullEVSEData: messages.eRoamingPullEVSEData;
  readonly PullEvseDataRecord: messages.PullEvseDataRecord;
  readonly eRoamingEVSEData: messages.eRoamingEVSEData;
  readonly EvseStatus: messages.EvseStatus;
  readonly eRoamingPullEVSEStatus: messages.eRoamingPullEVSEStatus;
  readonly eRoamingPullEVSEStatusByID: messages.eRoamingPullEVSEStatusByID;
  readonly eRoamingPullEVSEStatusByOperatorID: messages.eRoamingPullEVSEStatusByOperatorID;
  readonly eRoamingEVSEStatus: messages.eRoamingEVSEStatus;
  readonly eRoamingEVSEStatusByID: messages.eRoamingEVSEStatusByID;
  readonly eRoamingPullPricingProductData: messages.eRoamingPullPricingProductData;
  readonly PricingProductDataType: messages.PricingProductDataType;
  readonly eRoamingPricingProductData: messages.eRoamingPricingProductData;
  readonly eRoamingPullEVSEPricing: messages.eRoamingPullEVSEPricing;
  readonly OperatorEVSEPricing: messages.OperatorEVSEPricing;
  readonly eRoamingEVSEPricing: messages.eRoamingEVSEPricing;
  readonly AuthenticationData: messages.AuthenticationData;
  readonly FaultBody: messages.FaultBody;
  readonly FieldValidationError: messages.FieldValidationError;
  readonly OicpERoamingFault: messages.OicpERoamingFault;
  readonly eRoamingPullAuthenticationData: messages.eRoamingPullAuthenticationData;
  readonly eRoamingAuthenticationData: messages.eRoamingAuthenticationData;
  readonly HashedPIN: messages.HashedPIN;
  readonly AuthorizationStatus: messages.AuthorizationStatus;
  readonly MeterValueInBetween: messages.MeterValueInBetween;
  readonly SignedMeteringValue: messages.SignedMeteringValue;
  readonly CalibrationLawVerificationInfo: messages.CalibrationLawVerificationInfo;
  readonly GoogleCoordinates: messages.GoogleCoordinates;
  readonly DecimalDegreeCoordinates: messages.DecimalDegreeCoordinates;
  readonly DegreeMinuteSecondsCoordinates: messages.DegreeMinuteSecondsCoordinates;
  readonly PowerType: messages.PowerType;
  readonly ChargingMode: messages.ChargingMode;
  readonly Energy: messages.Energy;
  readonly Period: messages.Period;
  readonly DaysOfWeek: messages.DaysOfWeek;
  readonly EnvironmentalImpact: messages.EnvironmentalImpact;
  readonly CalibrationLawDataAvailability: messages.CalibrationLawDataAvailability;
  readonly AccessibilityLocation: messages.AccessibilityLocation;
  readonly DynamicInfoAvailable: messages.DynamicInfoAvailable;
  readonly ActionType: messages.ActionType;
  readonly OperatorEvseData: messages.OperatorEvseData;
  readonly OperatorEvseStatus: messages.OperatorEvseStatus;
  readonly ProductAvailabilityTimes: messages.ProductAvailabilityTimes;
  readonly AdditionalReferences: messages.AdditionalReferences;
  readonly EVSEPricing: messages.EVSEPricing;
  readonly ErrorClass: messages.ErrorClass;
  readonly Pageable: messages.Pageable;
  readonly AuthenticationDataRecord: messages.AuthenticationDataRecord;
  readonly SearchCenter: messages.SearchCenter;
  readonly DeltaType: messages.DeltaType;
  readonly EvseStatuses: messages.EvseStatuses;
  readonly EvseStatusRecords: messages.EvseStatusRecords;
  readonly HashFunction: messages.HashFunction;
  readonly LegacyHashData: messages.LegacyHashData;
  readonly MeteringStatus: messages.MeteringStatus;
  readonly EvseStatusRecord: messages.EvseStatusRecord;
  readonly AdditionalReference: messages.AdditionalReference;
  readonly Sort: messages.Sort;
  readonly LegacyHashFunction: messages.LegacyHashFunction;
}

/** What each message is made of. */
const shapes: Shapes<Messages> = {
  SessionID: text({ pattern: /^[A-Za-z0-9]{8}(-[A-Za-z0-9]{4}){3}-[A-Za-z0-9]{12}$/u }),
  OperatorID: text({ pattern: /^(([A-Za-z]{2}\*?[A-Za-z0-9]{3})|(\+?[0-9]{1,3}\*[0-9]{3}))$/u }),
  EvseID: text({ pattern: /^(([A-Za-z]{2}\*?[A-Za-z0-9]{3}\*?E[A-Za-z0-9\*]{1,30})|(\+?[0-9]{1,3}\*[0-9]{3}\*[0-9\*]{1,32}))$/u }),
  UID: text({ pattern: /^([0-9A-F]{8,8}|[0-9A-F]{14,14}|[0-9A-F]{20,20})$/u }),
  RFIDMifareFamilyIdentification: object({ UID: "UID" }),
  EvcoID: text({
    pattern: /^(?:[A-Za-z]{2}-?[A-Za-z0-9]{3}-?C[A-Za-z0-9]{8}-?[0-9A-Za-z]|[A-Za-z]{2}[*\-]?[A-Za-z0-9]{3}[*\-]?[A-Za-z0-9]{6}[*\-]?[0-9X])$/u,
  }),
  RFID: choice(messages.RFIDValues),
  RFIDIdentification: object({
    UID: "UID",
    EvcoID: optional("EvcoID"),
    RFID: "RFID",
    PrintedNumber: optional(text({ maxLength: 150 })),
    ExpiryDate: optional(text({ format: "date-time" })),
  }),
  QRCodeIdentification: object({
    EvcoID: "EvcoID",
    HashedPIN: optional("HashedPIN"),
    PIN: optional(text({ maxLength: 20 })),
  }),
  PlugAndChargeIdentification: object({ EvcoID: "EvcoID" }),
  RemoteIdentification: object({ EvcoID: "EvcoID" }),
  Identification: object({
    RFIDMifareFamilyIdentification: "RFIDMifareFamilyIdentification",
    RFIDIdentification: "RFIDIdentification",
    QRCodeIdentification: "QRCodeIdentification",
    PlugAndChargeIdentification: "PlugAndChargeIdentification",
    RemoteIdentification: "RemoteIdentification",
  }, [
  "RFIDMifareFamilyIdentification",
  "RFIDIdentification",
  "QRCodeIdentification",
  "PlugAndChargeIdentification",
  "RemoteIdentification",
]),
  ProductID: text({ maxLength: 50 }),
  eRoamingAuthorizeStart: object({
    SessionID: optional("SessionID"),
    CPOPartnerSessionID: optional(text({ maxLength: 250 })),
    EMPPartnerSessionID: optional(text({ maxLength: 250 })),
    OperatorID: "OperatorID",
    EvseID: optional("EvseID"),
    Identification: "Identification",
    PartnerProductID: optional("ProductID"),
  }),
  ProviderID: text({ pattern: /^[A-Za-z]{2}[*\-]?[A-Za-z0-9]{3}$/u }),
  StatusCode: object({
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
    Description: optional(text({ maxLength: 200 })),
    AdditionalInfo: optional(text({ maxLength: 1000 })),
  }),
  eRoamingAuthorizationStart: object({
    SessionID: optional("SessionID"),
    CPOPartnerSessionID: optional(text({ maxLength: 250 })),
    EMPPartnerSessionID: optional(text({ maxLength: 250 })),
    ProviderID: optional("ProviderID"),
    AuthorizationStatus: "AuthorizationStatus",
    StatusCode: "StatusCode",
    AuthorizationStopIdentifications: optional(list("Identification")),
  }),
  eRoamingAuthorizeStop: object({
    SessionID: "SessionID",
    CPOPartnerSessionID: optional(text({ maxLength: 250 })),
    EMPPartnerSessionID: optional(text({ maxLength: 250 })),
    OperatorID: "OperatorID",
    EvseID: optional("EvseID"),
    Identification: "Identification",
  }),
  eRoamingAuthorizationStop: object({
    SessionID: optional("SessionID"),
    CPOPartnerSessionID: optional(text({ maxLength: 250 })),
    EMPPartnerSessionID: optional(text({ maxLength: 250 })),
    ProviderID: optional("ProviderID"),
    AuthorizationStatus: "AuthorizationStatus",
    StatusCode: "StatusCode",
  }),
  eRoamingAuthorizeRemoteStart: object({
    SessionID: optional("SessionID"),
    CPOPartnerSessionID: optional(text({ maxLength: 250 })),
    EMPPartnerSessionID: optional(text({ maxLength: 250 })),
    ProviderID: "ProviderID",
    EvseID: "EvseID",
    Identification: "Identification",
    PartnerProductID: optional("ProductID"),
  }),
  eRoamingAcknowledgment: object({
    Result: boolean(),
    StatusCode: "StatusCode",
    SessionID: optional("SessionID"),
    CPOPartnerSessionID: optional(text({ maxLength: 250 })),
    EMPPartnerSessionID: optional(text({ maxLength: 250 })),
  }),
  eRoamingAuthorizeRemoteStop: object({
    SessionID: "SessionID",
    CPOPartnerSessionID: optional(text({ maxLength: 250 })),
    EMPPartnerSessionID: optional(text({ maxLength: 250 })),
    ProviderID: "ProviderID",
    EvseID: "EvseID",
  }),
  eRoamingChargeDetailRecord: object({
    SessionID: "SessionID",
    CPOPartnerSessionID: optional(text({ maxLength: 250 })),
    EMPPartnerSessionID: optional(text({ maxLength: 250 })),
    PartnerProductID: optional("ProductID"),
    EvseID: "EvseID",
    Identification: "Identification",
    ChargingStart: text({ format: "date-time" }),
    ChargingEnd: text({ format: "date-time" }),
    SessionStart: text({ format: "date-time" }),
    SessionEnd: text({ format: "date-time" }),
    MeterValueStart: optional(number()),
    MeterValueEnd: optional(number()),
    MeterValueInBetween: optional("MeterValueInBetween"),
    ConsumedEnergy: number(),
    SignedMeteringValues: optional(list("SignedMeteringValue", { maxItems: 10 })),
    CalibrationLawVerificationInfo: optional("CalibrationLawVerificationInfo"),
    HubOperatorID: optional("OperatorID"),
    HubProviderID: optional("ProviderID"),
  }),
  eRoamingAuthorizeRemoteReservationStart: object({
    SessionID: optional("SessionID"),
    CPOPartnerSessionID: optional(text({ maxLength: 250 })),
    ProviderID: "ProviderID",
    EvseID: "EvseID",
    Identification: "Identification",
    PartnerProductID: optional("ProductID"),
    Duration: optional(number({ integer: true, minimum: 1, maximum: 99 })),
    EMPPartnerSessionID: optional(text({ maxLength: 250 })),
  }),
  eRoamingAuthorizeRemoteReservationStop: object({
    SessionID: "SessionID",
    CPOPartnerSessionID: optional(text({ maxLength: 250 })),
    ProviderID: "ProviderID",
    EvseID: "EvseID",
    EMPPartnerSessionID: optional(text({ maxLength: 250 })),
  }),
  ChargingPoolID: text({ pattern: /^[A-Za-z]{2}\*?[A-Za-z0-9]{3}\*?P[A-Za-z0-9*]{1,30}$/u }),
  InfoTextType: object({
    lang: text({ pattern: /^[a-z]{2,3}(?:-[A-Z]{2,3}(?:-[a-zA-Z]{4})?)?(?:-x-[a-zA-Z0-9]{1,8})?$/u }),
    value: text({ maxLength: 150 }),
  }),
  AddressIso19773: object({
    Country: "CountryCode",
    City: text({ minLength: 1, maxLength: 50 }),
    Street: text({ minLength: 2, maxLength: 100 }),
    PostalCode: text({ maxLength: 10 }),
    HouseNum: text({ maxLength: 10 }),
    Floor: optional(text({ maxLength: 5 })),
    Region: optional(text({ maxLength: 50 })),
    ParkingFacility: optional(boolean()),
    ParkingSpot: optional(text({ maxLength: 5 })),
    TimeZone: optional(text({ pattern: /^UTC[+\-][0-9]{2}:[0-9]{2}$/u })),
  }),
  GeoCoordinates: object({
    Google: "GoogleCoordinates",
    DecimalDegree: "DecimalDegreeCoordinates",
    DegreeMinuteSeconds: "DegreeMinuteSecondsCoordinates",
  }, ["Google", "DecimalDegree", "DegreeMinuteSeconds"]),
  Plug: choice(messages.PlugValues),
  ChargingFacility: object({
    PowerType: "PowerType",
    Voltage: optional(number({ integer: true, minimum: 0 })),
    Amperage: optional(number({ integer: true, minimum: 0 })),
    Power: number({ minimum: 0 }),
    ChargingModes: optional(list("ChargingMode")),
  }),
  EnergySource: object({
    Energy: optional("Energy"),
    Percentage: optional(number({ integer: true, minimum: 0, maximum: 100 })),
  }),
  AuthenticationMode: choice(messages.AuthenticationModeValues),
  PaymentOption: choice(messages.PaymentOptionValues),
  ValueAddedService: choice(messages.ValueAddedServiceValues),
  Accessibility: choice(messages.AccessibilityValues),
  OpeningTimes: object({ Period: list("Period"), on: "DaysOfWeek" }),
  EvseDataRecord: object({
    EvseID: "EvseID",
    ChargingPoolID: optional("ChargingPoolID"),
    ChargingStationNames: list("InfoTextType"),
    HardwareManufacturer: optional(text({ maxLength: 50 })),
    ChargingStationImage: optional(text({ maxLength: 200 })),
    SubOperatorName: optional(text({ maxLength: 100 })),
    Address: "AddressIso19773",
    GeoCoordinates: "GeoCoordinates",
    Plugs: list("Plug"),
    DynamicPowerLevel: optional(boolean()),
    ChargingFacilities: list("ChargingFacility"),
    RenewableEnergy: boolean(),
    EnergySource: optional(list("EnergySource")),
    EnvironmentalImpact: optional("EnvironmentalImpact"),
    CalibrationLawDataAvailability: "CalibrationLawDataAvailability",
    AuthenticationModes: list("AuthenticationMode"),
    MaxCapacity: optional(number({ integer: true })),
    PaymentOptions: list("PaymentOption"),
    ValueAddedServices: list("ValueAddedService"),
    Accessibility: "Accessibility",
    AccessibilityLocation: optional("AccessibilityLocation"),
    HotlinePhoneNumber: text({ pattern: /^\+[0-9]{5,15}$/u }),
    AdditionalInfo: optional(list("InfoTextType")),
    ChargingStationLocationReference: optional(list("InfoTextType")),
    GeoChargingPointEntrance: optional("GeoCoordinates"),
    IsOpen24Hours: boolean(),
    OpeningTimes: optional(list("OpeningTimes")),
    HubOperatorID: optional("OperatorID"),
    ClearinghouseID: optional(text({ maxLength: 20 })),
    IsHubjectCompatible: boolean(),
    DynamicInfoAvailable: "DynamicInfoAvailable",
    ChargingStationID: optional(text({ maxLength: 50 })),
  }),
  eRoamingPushEvseData: object({ ActionType: "ActionType", OperatorEvseData: "OperatorEvseData" }),
  eRoamingPushEvseStatus: object({ ActionType: "ActionType", OperatorEvseStatus: "OperatorEvseStatus" }),
  ProviderIDAsterisk: text({ pattern: /^(?:[A-Za-z]{2}[*\-]?[A-Za-z0-9]{3}|\*)$/u }),
  CurrencyID: text({ pattern: /^[A-Z]{3}$/u }),
  ReferenceUnit: choice(messages.ReferenceUnitValues),
  PricingProductDataRecord: object({
    ProductID: "ProductID",
    ReferenceUnit: "ReferenceUnit",
    ProductPriceCurrency: "CurrencyID",
    PricePerReferenceUnit: number(),
    MaximumProductChargingPower: number(),
    IsValid24hours: boolean(),
    ProductAvailabilityTimes: list("ProductAvailabilityTimes"),
    AdditionalReferences: optional(list("AdditionalReferences")),
  }),
  eRoamingPushPricingProductData: object({ ActionType: "ActionType", PricingProductData: "PricingProductDataType" }),
  eRoamingPushEVSEPricing: object({ ActionType: "ActionType", EVSEPricing: list("EVSEPricing", { minItems: 1 }) }),
  ChargingNotificationType: choice(messages.ChargingNotificationTypeValues),
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
    MeterValueInBetween: optional("MeterValueInBetween"),
    OperatorID: optional("OperatorID"),
    PartnerProductID: optional("ProductID"),
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
    MeterValueInBetween: optional("MeterValueInBetween"),
    OperatorID: optional("OperatorID"),
    PartnerProductID: optional("ProductID"),
    PenaltyTimeStart: optional(text({ format: "date-time" })),
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
  CountryCode: text({ minLength: 3, maxLength: 3, pattern: /^[A-Z]{3}$/u }),
  eRoamingGetChargeDetailRecords: object({
    ProviderID: "ProviderID",
    From: text({ format: "date-time" }),
    To: text({ format: "date-time" }),
    SessionID: optional(list("SessionID")),
    OperatorID: optional(list("OperatorID")),
    CDRForwarded: optional(boolean()),
  }),
  eRoamingChargeDetailRecords: object({
    content: list("eRoamingChargeDetailRecord"),
    number: number({ integer: true }),
    size: number({ integer: true }),
    totalElements: number({ integer: true }),
    pageable: optional("Pageable"),
    empty: optional(boolean()),
    last: boolean(),
    totalPages: number({ integer: true }),
    first: boolean(),
    numberOfElements: number({ integer: true }),
    StatusCode: "StatusCode",
  }),
  ProviderAuthenticationData: object({
    ProviderID: "ProviderID",
    AuthenticationDataRecord: list("AuthenticationDataRecord"),
  }),
  eRoamingPushAuthenticationData: object({
    ActionType: "ActionType",
    ProviderAuthenticationData: "ProviderAuthenticationData",
  }),
  GeoCoordinatesResponseFormat: choice(messages.GeoCoordinatesResponseFormatValues),
  eRoamingPullEVSEData: object({
    ProviderID: "ProviderID",
    SearchCenter: optional("SearchCenter"),
    LastCall: optional(text({ format: "date-time" })),
    GeoCoordinatesResponseFormat: "GeoCoordinatesResponseFormat",
    CountryCodes: optional(list("CountryCode")),
    OperatorIds: optional(list("OperatorID")),
    AuthenticationModes: optional(list("AuthenticationMode")),
    Accessibility: optional(list("Accessibility")),
    CalibrationLawDataAvailability: optional(list("CalibrationLawDataAvailability")),
    RenewableEnergy: optional(boolean()),
    IsHubjectCompatible: optional(boolean()),
    IsOpen24Hours: optional(boolean()),
  }),
  PullEvseDataRecord: object({
    deltaType: optional("DeltaType"),
    lastUpdate: optional(text({ format: "date-time" })),
    EvseID: "EvseID",
    ChargingPoolID: optional("ChargingPoolID"),
    ChargingStationNames: list("InfoTextType"),
    HardwareManufacturer: optional(text({ maxLength: 50 })),
    ChargingStationImage: optional(text({ maxLength: 200 })),
    SubOperatorName: optional(text({ maxLength: 100 })),
    Address: "AddressIso19773",
    GeoCoordinates: "GeoCoordinates",
    Plugs: list("Plug"),
    DynamicPowerLevel: optional(boolean()),
    ChargingFacilities: list("ChargingFacility"),
    RenewableEnergy: boolean(),
    EnergySource: optional(list("EnergySource")),
    EnvironmentalImpact: optional("EnvironmentalImpact"),
    CalibrationLawDataAvailability: "CalibrationLawDataAvailability",
    AuthenticationModes: list("AuthenticationMode"),
    MaxCapacity: optional(number({ integer: true })),
    PaymentOptions: list("PaymentOption"),
    ValueAddedServices: list("ValueAddedService"),
    Accessibility: "Accessibility",
    AccessibilityLocation: optional("AccessibilityLocation"),
    HotlinePhoneNumber: text({ pattern: /^\+[0-9]{5,15}$/u }),
    AdditionalInfo: optional(list("InfoTextType")),
    ChargingStationLocationReference: optional(list("InfoTextType")),
    GeoChargingPointEntrance: optional("GeoCoordinates"),
    IsOpen24Hours: boolean(),
    OpeningTimes: optional(list("OpeningTimes")),
    HubOperatorID: optional("OperatorID"),
    ClearinghouseID: optional(text({ maxLength: 20 })),
    IsHubjectCompatible: boolean(),
    DynamicInfoAvailable: "DynamicInfoAvailable",
    OperatorID: "OperatorID",
    OperatorName: text({ maxLength: 100 }),
    ChargingStationID: optional(text({ maxLength: 50 })),
  }),
  eRoamingEVSEData: object({
    content: list("PullEvseDataRecord"),
    number: number({ integer: true }),
    size: number({ integer: true }),
    totalElements: number({ integer: true }),
    last: boolean(),
    totalPages: number({ integer: true }),
    first: boolean(),
    numberOfElements: number({ integer: true }),
    StatusCode: "StatusCode",
    pageable: optional("Pageable"),
    empty: optional(boolean()),
  }),
  EvseStatus: choice(messages.EvseStatusValues),
  eRoamingPullEVSEStatus: object({
    ProviderID: "ProviderID",
    SearchCenter: optional("SearchCenter"),
    EvseStatus: optional("EvseStatus"),
  }),
  eRoamingPullEVSEStatusByID: object({ ProviderID: "ProviderID", EvseID: list("EvseID", { maxItems: 100 }) }),
  eRoamingPullEVSEStatusByOperatorID: object({ ProviderID: "ProviderID", OperatorID: list("OperatorID") }),
  eRoamingEVSEStatus: object({ EvseStatuses: "EvseStatuses", StatusCode: optional("StatusCode") }),
  eRoamingEVSEStatusByID: object({ EVSEStatusRecords: "EvseStatusRecords", StatusCode: optional("StatusCode") }),
  eRoamingPullPricingProductData: object({
    LastCall: optional(text({ format: "date-time" })),
    OperatorIDs: list("OperatorID"),
  }),
  PricingProductDataType: object({
    OperatorID: "OperatorID",
    OperatorName: optional(text({ maxLength: 100 })),
    ProviderID: "ProviderIDAsterisk",
    PricingDefaultPrice: number(),
    PricingDefaultPriceCurrency: "CurrencyID",
    PricingDefaultReferenceUnit: "ReferenceUnit",
    PricingProductDataRecords: list("PricingProductDataRecord"),
  }),
  eRoamingPricingProductData: object({
    PricingProductData: list("PricingProductDataType"),
    StatusCode: optional("StatusCode"),
  }),
  eRoamingPullEVSEPricing: object({
    ProviderID: "ProviderID",
    LastCall: optional(text({ format: "date-time" })),
    OperatorIDs: list("OperatorID"),
  }),
  OperatorEVSEPricing: object({
    OperatorID: "OperatorID",
    OperatorName: optional(text({ maxLength: 100 })),
    EVSEPricing: list("EVSEPricing"),
  }),
  eRoamingEVSEPricing: object({ EVSEPricing: list("OperatorEVSEPricing"), StatusCode: optional("StatusCode") }),
  AuthenticationData: object({ ProviderAuthenticationData: optional(list("ProviderAuthenticationData")) }),
  FaultBody: object({
    extendedInfo: optional(text()),
    message: optional(text()),
    validationErrors: optional(list("FieldValidationError")),
  }),
  FieldValidationError: object({ errorMessage: optional(text()), fieldReference: optional(text()) }),
  OicpERoamingFault: object({ StatusCode: optional("StatusCode"), message: optional(text()) }),
  eRoamingPullAuthenticationData: object({ OperatorID: "OperatorID" }),
  eRoamingAuthenticationData: object({
    AuthenticationData: optional("AuthenticationData"),
    StatusCode: optional("StatusCode"),
  }),
  HashedPIN: object({
    Value: text({ pattern: /^[0-9A-Za-z.+\/=$]{10,100}$/u }),
    Function: "HashFunction",
    LegacyHashData: optional("LegacyHashData"),
  }),
  AuthorizationStatus: choice(messages.AuthorizationStatusValues),
  MeterValueInBetween: object({ meterValues: optional(list(number())) }),
  SignedMeteringValue: object({
    SignedMeteringValue: optional(text({ maxLength: 3000 })),
    MeteringStatus: optional("MeteringStatus"),
  }),
  CalibrationLawVerificationInfo: object({
    CalibrationLawCertificateID: optional(text({ maxLength: 100 })),
    PublicKey: optional(text({ maxLength: 1000 })),
    MeteringSignatureUrl: optional(text({ maxLength: 200 })),
    MeteringSignatureEncodingFormat: optional(text({ maxLength: 50 })),
    SignedMeteringValuesVerificationInstruction: optional(text({ maxLength: 400 })),
  }),
  GoogleCoordinates: object({
    Coordinates: text({
      maxLength: 100,
      pattern: /^-?(?:[0-8]?[0-9]\.[0-9]{1,6}|90\.0{1,6})(?:\s*,\s*|\s+)-?(?:1[0-7][0-9]\.[0-9]{1,6}|[0-9]{1,2}\.[0-9]{1,6}|180\.0{1,6})$/u,
    }),
  }),
  DecimalDegreeCoordinates: object({
    Longitude: text({ maxLength: 100, pattern: /^-?(?:1[0-7][0-9]\.[0-9]{1,6}|[0-9]{1,2}\.[0-9]{1,6}|180\.0{1,6})$/u }),
    Latitude: text({ maxLength: 100, pattern: /^-?(?:[0-8]?[0-9]\.[0-9]{1,6}|90\.0{1,6})$/u }),
  }),
  DegreeMinuteSecondsCoordinates: object({
    Longitude: text({ maxLength: 100, pattern: /^-?(?:1[0-7][0-9]|[0-9]{1,2}|180)°[ ]?[0-5]?[0-9]'[ ]?[0-5]?[0-9]\.[0-9]+''$/u }),
    Latitude: text({ maxLength: 100, pattern: /^-?(?:[0-8]?[0-9]|90)°[ ]?[0-5]?[0-9]'[ ]?[0-5]?[0-9]\.[0-9]+''$/u }),
  }),
  PowerType: choice(messages.PowerTypeValues),
  ChargingMode: choice(messages.ChargingModeValues),
  Energy: choice(messages.EnergyValues),
  Period: object({
    begin: text({ pattern: /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/u }),
    end: text({ pattern: /^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/u }),
  }),
  DaysOfWeek: choice(messages.DaysOfWeekValues),
  EnvironmentalImpact: object({
    CO2Emission: optional(number({ minimum: 0, maximum: 99999 })),
    NuclearWaste: optional(number({ minimum: 0, maximum: 99999 })),
  }),
  CalibrationLawDataAvailability: choice(messages.CalibrationLawDataAvailabilityValues),
  AccessibilityLocation: choice(messages.AccessibilityLocationValues),
  DynamicInfoAvailable: choice(messages.DynamicInfoAvailableValues),
  ActionType: choice(messages.ActionTypeValues),
  OperatorEvseData: object({
    OperatorID: "OperatorID",
    OperatorName: text({ maxLength: 100 }),
    EvseDataRecord: list("EvseDataRecord"),
  }),
  OperatorEvseStatus: object({
    OperatorID: "OperatorID",
    OperatorName: optional(text({ maxLength: 100 })),
    EvseStatusRecord: list("EvseStatusRecord"),
  }),
  ProductAvailabilityTimes: object({ Periods: list("Period"), on: "DaysOfWeek" }),
  AdditionalReferences: object({
    AdditionalReference: "AdditionalReference",
    AdditionalReferenceUnit: "ReferenceUnit",
    PricePerAdditionalReferenceUnit: number(),
  }),
  EVSEPricing: object({
    EvseID: "EvseID",
    ProviderID: "ProviderIDAsterisk",
    EvseIDProductList: list("ProductID", { minItems: 1 }),
  }),
  ErrorClass: choice(messages.ErrorClassValues),
  Pageable: object({
    sort: optional("Sort"),
    pageSize: optional(number({ integer: true })),
    pageNumber: optional(number({ integer: true })),
    offset: optional(number({ integer: true })),
    paged: optional(boolean()),
    unpaged: optional(boolean()),
  }),
  AuthenticationDataRecord: object({ Identification: "Identification" }),
  SearchCenter: object({ GeoCoordinates: "GeoCoordinates", Radius: number({ minimum: 0, maximum: 999.9 }) }),
  DeltaType: choice(messages.DeltaTypeValues),
  EvseStatuses: object({ OperatorEvseStatus: list("OperatorEvseStatus") }),
  EvseStatusRecords: object({ EvseStatusRecord: list("EvseStatusRecord") }),
  HashFunction: choice(messages.HashFunctionValues),
  LegacyHashData: object({
    Function: "LegacyHashFunction",
    Salt: optional(text({ minLength: 0, maxLength: 100 })),
    Value: optional(text({ minLength: 0, maxLength: 20 })),
  }),
  MeteringStatus: choice(messages.MeteringStatusValues),
  EvseStatusRecord: object({ EvseID: "EvseID", EvseStatus: "EvseStatus" }),
  AdditionalReference: choice(messages.AdditionalReferenceValues),
  Sort: object({ sorted: optional(boolean()), empty: optional(boolean()), unsorted: optional(boolean()) }),
  LegacyHashFunction: choice(messages.LegacyHashFunctionValues),
};

/**
 * A valid instance of every message of OICP 2.3, made from a seed: the same seed tells the same charging session
 * in every message, so that an authorisation, its notifications and its charge detail record belong together.
 */
export const samples: Samples<Messages> = /* @__PURE__ */ createSamples<Messages>(shapes);

/**
 * Arbitraries of fast-check for every message of OICP 2.3, made from the same table. Instances satisfy their
 * message and the protocol's rules of severity `error`; shrinking keeps them valid.
 */
export function createArbitraries(fc: FastCheck): Arbitraries<Messages> {
  return arbitrariesOf<Messages>(shapes, fc);
}
