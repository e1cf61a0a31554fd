// Generated from spec/oicp-2.2.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

import { arbitrariesOf, type Arbitraries, type FastCheck } from "../../runtime/testing/arbitraries.js";
import { createSamples, type Samples } from "../../runtime/testing/samples.js";
import { boolean, choice, list, number, object, optional, text, type Shapes } from "../../runtime/testing/shape.js";
import * as messages from "./messages.js";

/** Every message of OICP 2.2, by its official name. */
export interface Messages {
  /** Yes or no to a request, with a status code. */
  readonly eRoamingAcknowledgment: messages.eRoamingAcknowledgment;
  /** Verdict on a start at the charge point. */
  readonly eRoamingAuthorizationStart: messages.eRoamingAuthorizationStart;
  /** Verdict on a stop at the charge point. */
  readonly eRoamingAuthorizationStop: messages.eRoamingAuthorizationStop;
  /** Order of a provider to start charging at a charge point. */
  readonly eRoamingAuthorizeRemoteStart: messages.eRoamingAuthorizeRemoteStart;
  /** Order of a provider to end a session. */
  readonly eRoamingAuthorizeRemoteStop: messages.eRoamingAuthorizeRemoteStop;
  /** Question of an operator whether the driver at its charge point may charge. */
  readonly eRoamingAuthorizeStart: messages.eRoamingAuthorizeStart;
  /** Question of an operator whether the driver at its charge point may end the session. */
  readonly eRoamingAuthorizeStop: messages.eRoamingAuthorizeStop;
  /** Body of HTTP 400 and 500: the request could not be parsed, did not conform, or could not be processed. */
  readonly FaultBody: messages.FaultBody;
  /** One member of a request that did not conform. */
  readonly FieldValidationError: messages.FieldValidationError;
  /** The PIN as hash, in place of `PIN`. */
  readonly HashedPIN: messages.HashedPIN;
  /** How the driver identified. */
  readonly Identification: messages.Identification;
  /** How the PIN was hashed before bcrypt. */
  readonly LegacyHashData: messages.LegacyHashData;
  /** Body of HTTP 401 and 404: the caller is not allowed, or what it asked for does not exist. */
  readonly OicpERoamingFault: messages.OicpERoamingFault;
  /** A vehicle that identified itself over the cable by ISO 15118. */
  readonly PlugAndChargeIdentification: messages.PlugAndChargeIdentification;
  /** A contract id and PIN that the driver typed in or scanned. */
  readonly QRCodeIdentification: messages.QRCodeIdentification;
  /** A card with what the provider knows about it. */
  readonly RFIDIdentification: messages.RFIDIdentification;
  /** A card of the MIFARE family held to the reader. */
  readonly RFIDMifareFamilyIdentification: messages.RFIDMifareFamilyIdentification;
  /** A driver known to the provider, for example in its app. */
  readonly RemoteIdentification: messages.RemoteIdentification;
  /** The outcome of a request: a code of three digits, and text for people. */
  readonly StatusCode: messages.StatusCode;
  /** Order of a provider to hold a charge point for a driver. */
  readonly eRoamingAuthorizeRemoteReservationStart: messages.eRoamingAuthorizeRemoteReservationStart;
  /** Order of a provider to give a reserved charge point free. */
  readonly eRoamingAuthorizeRemoteReservationStop: messages.eRoamingAuthorizeRemoteReservationStop;
  /** Everything needed to bill one session. */
  readonly eRoamingChargeDetailRecord: messages.eRoamingChargeDetailRecord;
  /** The charge detail records asked for. */
  readonly eRoamingChargeDetailRecords: messages.eRoamingChargeDetailRecords;
  /** Request of a provider for records of a time range of at most 90 days. */
  readonly eRoamingGetChargeDetailRecords: messages.eRoamingGetChargeDetailRecords;
  /** Meter readings taken while charging, oldest first. */
  readonly MeterValueInBetween: messages.MeterValueInBetween;
  /** Postal address of a charge point. */
  readonly AddressIso19773: messages.AddressIso19773;
  /** One way to deliver power at a charge point. */
  readonly ChargingFacility: messages.ChargingFacility;
  /** Master data of charge points, grouped by operator. */
  readonly eRoamingEVSEData: messages.eRoamingEVSEData;
  /** Availability of charge points, grouped by operator. */
  readonly eRoamingEVSEStatus: messages.eRoamingEVSEStatus;
  /** Availability of the charge points that eRoamingPullEVSEStatusByID named, as a flat list. */
  readonly eRoamingEVSEStatusByID: messages.eRoamingEVSEStatusByID;
  /** Request of a provider for master data of charge points. */
  readonly eRoamingPullEVSEData: messages.eRoamingPullEVSEData;
  /** Request of a provider for the availability of charge points; without filter, of all. */
  readonly eRoamingPullEVSEStatus: messages.eRoamingPullEVSEStatus;
  /** Request of a provider for the availability of certain charge points. */
  readonly eRoamingPullEVSEStatusByID: messages.eRoamingPullEVSEStatusByID;
  /** Request of a provider for the availability of all charge points of certain operators. */
  readonly eRoamingPullEVSEStatusByOperatorID: messages.eRoamingPullEVSEStatusByOperatorID;
  /** Charge points that an operator uploads, and what to do with them. */
  readonly eRoamingPushEvseData: messages.eRoamingPushEvseData;
  /** Availability of charge points that an operator uploads, and what to do with it. */
  readonly eRoamingPushEvseStatus: messages.eRoamingPushEvseStatus;
  /** Master data of charge points, a block per operator. */
  readonly EvseData: messages.EvseData;
  /** Master data of one charge point as its operator uploads it. */
  readonly EvseDataRecord: messages.EvseDataRecord;
  /** Availability of one charge point. */
  readonly EvseStatusRecord: messages.EvseStatusRecord;
  /** Availability of the charge points asked for. */
  readonly EvseStatusRecords: messages.EvseStatusRecords;
  /** Availability, one block per operator. */
  readonly EvseStatuses: messages.EvseStatuses;
  /** A place in WGS84, in exactly one of three notations. */
  readonly GeoCoordinates: messages.GeoCoordinates;
  /** Latitude and longitude in decimal degrees. */
  readonly DecimalDegreeCoordinates: messages.DecimalDegreeCoordinates;
  /** Latitude and longitude in degrees, minutes and seconds. */
  readonly DegreeMinuteSecondsCoordinates: messages.DegreeMinuteSecondsCoordinates;
  /** Latitude and longitude in one text. */
  readonly GoogleCoordinates: messages.GoogleCoordinates;
  /** A text in one language. */
  readonly InfoTextType: messages.InfoTextType;
  /** Times at which a charge point can be used on certain days, or any times in free text. */
  readonly OpeningTimes: messages.OpeningTimes;
  /** Operator with the charge points that the action applies to. */
  readonly OperatorEvseData: messages.OperatorEvseData;
  /** Charge points of one operator with their availability. */
  readonly OperatorEvseStatus: messages.OperatorEvseStatus;
  /** A span of time within a day. */
  readonly Period: messages.Period;
  /** Only charge points within a circle. */
  readonly SearchCenter: messages.SearchCenter;
  /** Identifications of all providers that let operators have them. */
  readonly AuthenticationData: messages.AuthenticationData;
  /** One identification, in a wrapper of its own. */
  readonly AuthenticationDataRecord: messages.AuthenticationDataRecord;
  /** Authentication data open to an operator. */
  readonly eRoamingAuthenticationData: messages.eRoamingAuthenticationData;
  /** Request of an operator for the authentication data open to it. */
  readonly eRoamingPullAuthenticationData: messages.eRoamingPullAuthenticationData;
  /** Identifications that a provider uploads, and what to do with them. */
  readonly eRoamingPushAuthenticationData: messages.eRoamingPushAuthenticationData;
  /** Identifications of one provider. */
  readonly ProviderAuthenticationData: messages.ProviderAuthenticationData;
  /** One fee or bound. */
  readonly AdditionalReferences: messages.AdditionalReferences;
  /** Assignments of pricing products to charge points, a block per operator. */
  readonly eRoamingEVSEPricing: messages.eRoamingEVSEPricing;
  /** Pricing products for the requesting provider, a block per operator. */
  readonly eRoamingPricingProductData: messages.eRoamingPricingProductData;
  /** Request of a provider for the assignments of pricing products to charge points. */
  readonly eRoamingPullEVSEPricing: messages.eRoamingPullEVSEPricing;
  /** Request of a provider for the pricing products of certain operators. */
  readonly eRoamingPullPricingProductData: messages.eRoamingPullPricingProductData;
  /** Assignments of pricing products to charge points that an operator uploads, and what to do with them. */
  readonly eRoamingPushEVSEPricing: messages.eRoamingPushEVSEPricing;
  /** Pricing products that an operator uploads, and what to do with them. */
  readonly eRoamingPushPricingProductData: messages.eRoamingPushPricingProductData;
  /** Pricing products of one charge point for one provider or for all. */
  readonly EVSEPricing: messages.EVSEPricing;
  /** Assignments of pricing products to the charge points of one operator. */
  readonly OperatorEVSEPricing: messages.OperatorEVSEPricing;
  /**
   * Pricing products of one operator for one provider or for all, with the price that holds where no product applies.
   */
  readonly PricingProductDataType: messages.PricingProductDataType;
  /** One pricing product: a price per unit, when it applies, and fees on top. */
  readonly PricingProductDataRecord: messages.PricingProductDataRecord;
  /** Times at which a product applies on certain days. */
  readonly ProductAvailabilityTimes: messages.ProductAvailabilityTimes;
  /** News for the provider that energy began to flow in a session. */
  readonly eRoamingChargingNotificationStart: messages.eRoamingChargingNotificationStart;
  /** News for the provider of how far charging got. */
  readonly eRoamingChargingNotificationProgress: messages.eRoamingChargingNotificationProgress;
  /** News for the provider that energy stopped flowing while the session is still open. */
  readonly eRoamingChargingNotificationEnd: messages.eRoamingChargingNotificationEnd;
  /** News for the provider that something went wrong in a session. */
  readonly eRoamingChargingNotificationError: messages.eRoamingChargingNotificationError;
  /**
   * Identifies one charge point: the id of the operator or sub-operator, `E`, and up to 30 letters, digits and stars,
   * as in `DE*ABC*E100001`; or the DIN form `+49*123*456*7`.
   */
  readonly EvseID: messages.EvseID;
  /**
   * Identifies an operator, or a hub of operators, given by Hubject: country and three characters, `DE*ABC` (ISO) or
   * `+49*123` (DIN).
   */
  readonly OperatorID: messages.OperatorID;
  /**
   * Identifies a provider, or a hub of providers, given by Hubject: country and three characters, `DE-DCB` or `DE*DCB`.
   */
  readonly ProviderID: messages.ProviderID;
  /** A provider, or `*` when an offer is open to all providers. */
  readonly ProviderIDAsterisk: messages.ProviderIDAsterisk;
  /**
   * Contract id of a driver: the id of the provider or sub-provider and the number of the contract, in the ISO form
   * with `C` or in the DIN form, with a check character.
   */
  readonly EvcoID: messages.EvcoID;
  /** Key of one process, a UUID that Hubject assigns at an authorised start, remote start or reservation. */
  readonly SessionID: messages.SessionID;
  /** Number of an RFID chip in hexadecimal, most significant byte first: 8, 14 or 20 digits. */
  readonly UID: messages.UID;
  /**
   * Identifies a group of charge points at one place: the id of the operator, `P`, and up to 30 letters, digits and
   * stars, as in `IT*123*P456*AB789`.
   */
  readonly ChargingPoolID: messages.ChargingPoolID;
  /** Name of a pricing product, 50 characters at most. */
  readonly ProductID: messages.ProductID;
  /** Country as ISO 3166-1 alpha-3 in upper case, such as `DEU`. */
  readonly CountryCode: messages.CountryCode;
  /** Family of RFID chips a card belongs to. */
  readonly RFID: messages.RFID;
  /** Availability of a charge point. */
  readonly EvseStatus: messages.EvseStatus;
  /** Notation of places in an answer, chosen by the provider. */
  readonly GeoCoordinatesResponseFormat: messages.GeoCoordinatesResponseFormat;
  /** Kind of socket or attached cable. */
  readonly Plug: messages.Plug;
  /**
   * A way to identify at a charge point: MIFARE Classic or DESFire cards, Plug&Charge (`PnC`), app or QR code
   * (`REMOTE`), or paying on the spot.
   */
  readonly AuthenticationMode: messages.AuthenticationMode;
  /** How charging is paid: not at all, on the spot, or through a contract. */
  readonly PaymentOption: messages.PaymentOption;
  /** An extra the charge point offers. */
  readonly ValueAddedService: messages.ValueAddedService;
  /**
   * Who can drive up to the charge point: anyone without charge, only some drivers, anyone who pays for it (a car
   * park), or nobody because it is a test station.
   */
  readonly Accessibility: messages.Accessibility;
  /** Currency as ISO 4217 code, such as `EUR`. */
  readonly CurrencyID: messages.CurrencyID;
  /** What a price is counted in: hours, minutes, or kilowatt-hours. */
  readonly ReferenceUnit: messages.ReferenceUnit;
  /** Master data of one charge point as a provider receives it. */
  readonly PullEvseDataRecord: messages.PullEvseDataRecord;
  /** Charge points of one operator as a provider receives them. */
  readonly PullOperatorEvseData: messages.PullOperatorEvseData;
  /** Whether the driver is allowed what was asked for. */
  readonly AuthorizationStatus: messages.AuthorizationStatus;
  /** Function that made the hash. */
  readonly HashFunction: messages.HashFunction;
  /** Function that made the old hash. */
  readonly LegacyHashFunction: messages.LegacyHashFunction;
  /** Alternating current on one or three phases, or direct current. */
  readonly PowerType: messages.PowerType;
  /**
   * What to do with the records: `fullLoad` puts them in place of everything stored (an empty list deletes all),
   * `insert` adds new ones, `update` changes existing ones, `delete` removes them.
   */
  readonly ActionType: messages.ActionType;
  /** A charging mode of IEC 61851-1, or CHAdeMO. */
  readonly ChargingMode: messages.ChargingMode;
  /** Whether the operator pushes the availability of this charge point. */
  readonly DynamicInfoAvailable: messages.DynamicInfoAvailable;
  /** Day or days the times apply to. */
  readonly DaysOfWeek: messages.DaysOfWeek;
  /**
   * Kind of fee: `START FEE` once per session, `FIXED FEE` in place of the price per unit, `PARKING FEE` for standing;
   * `MINIMUM FEE` and `MAXIMUM FEE` bound the total.
   */
  readonly AdditionalReference: messages.AdditionalReference;
  /**
   * `ConnectorError` when the driver can help by looking after plug and cable, `CriticalError` when the station failed
   * and somebody has to go there.
   */
  readonly ErrorClass: messages.ErrorClass;
  /** What happened to the charge point since `LastCall`. */
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
