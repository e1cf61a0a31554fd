// Generated from spec/oicp-2.3.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

import { arbitrariesOf, type Arbitraries, type FastCheck } from "../../runtime/testing/arbitraries.js";
import { createSamples, type Samples } from "../../runtime/testing/samples.js";
import { boolean, choice, list, number, object, optional, text, type Shapes } from "../../runtime/testing/shape.js";
import * as messages from "./messages.js";

/** Every message of OICP 2.3, by its official name. */
export interface Messages {
  /** Key of one process, a UUID that Hubject assigns at an authorised start, remote start or reservation. */
  readonly SessionID: messages.SessionID;
  /**
   * Identifies an operator, or a hub of operators, given by Hubject: country and three characters, `DE*ABC` (ISO) or
   * `+49*123` (DIN).
   */
  readonly OperatorID: messages.OperatorID;
  /**
   * Identifies one charge point: the id of the operator or sub-operator, `E`, and up to 30 letters, digits and stars,
   * as in `DE*ABC*E100001`; or the DIN form `+49*123*456*7`.
   */
  readonly EvseID: messages.EvseID;
  /** Number of an RFID chip in hexadecimal, most significant byte first: 8, 14 or 20 digits. */
  readonly UID: messages.UID;
  /** A card of the MIFARE family held to the reader. */
  readonly RFIDMifareFamilyIdentification: messages.RFIDMifareFamilyIdentification;
  /**
   * Contract id of a driver: the id of the provider or sub-provider and the number of the contract, in the ISO form
   * with `C` or in the DIN form, with a check character.
   */
  readonly EvcoID: messages.EvcoID;
  /** Family of RFID chips a card belongs to. */
  readonly RFID: messages.RFID;
  /** A card with what the provider knows about it. */
  readonly RFIDIdentification: messages.RFIDIdentification;
  /** A contract id and PIN that the driver typed in or scanned. */
  readonly QRCodeIdentification: messages.QRCodeIdentification;
  /** A vehicle that identified itself over the cable by ISO 15118. */
  readonly PlugAndChargeIdentification: messages.PlugAndChargeIdentification;
  /** A driver known to the provider, for example in its app. */
  readonly RemoteIdentification: messages.RemoteIdentification;
  /** How the driver identified. */
  readonly Identification: messages.Identification;
  /** Name of a pricing product, 50 characters at most. */
  readonly ProductID: messages.ProductID;
  /** Question of an operator whether the driver at its charge point may charge. */
  readonly eRoamingAuthorizeStart: messages.eRoamingAuthorizeStart;
  /**
   * Identifies a provider, or a hub of providers, given by Hubject: country and three characters, `DE-DCB` or `DE*DCB`.
   */
  readonly ProviderID: messages.ProviderID;
  /** The outcome of a request: a code of three digits, and text for people. */
  readonly StatusCode: messages.StatusCode;
  /** Verdict on a start at the charge point. */
  readonly eRoamingAuthorizationStart: messages.eRoamingAuthorizationStart;
  /** Question of an operator whether the driver at its charge point may end the session. */
  readonly eRoamingAuthorizeStop: messages.eRoamingAuthorizeStop;
  /** Verdict on a stop at the charge point. */
  readonly eRoamingAuthorizationStop: messages.eRoamingAuthorizationStop;
  /** Order of a provider to start charging at a charge point. */
  readonly eRoamingAuthorizeRemoteStart: messages.eRoamingAuthorizeRemoteStart;
  /** Yes or no to a request, with a status code. */
  readonly eRoamingAcknowledgment: messages.eRoamingAcknowledgment;
  /** Order of a provider to end a session. */
  readonly eRoamingAuthorizeRemoteStop: messages.eRoamingAuthorizeRemoteStop;
  /** Everything needed to bill one session. */
  readonly eRoamingChargeDetailRecord: messages.eRoamingChargeDetailRecord;
  /** Order of a provider to hold a charge point for a driver. */
  readonly eRoamingAuthorizeRemoteReservationStart: messages.eRoamingAuthorizeRemoteReservationStart;
  /** Order of a provider to give a reserved charge point free. */
  readonly eRoamingAuthorizeRemoteReservationStop: messages.eRoamingAuthorizeRemoteReservationStop;
  /**
   * Identifies a group of charge points at one place: the id of the operator, `P`, and up to 30 letters, digits and
   * stars, as in `IT*123*P456*AB789`.
   */
  readonly ChargingPoolID: messages.ChargingPoolID;
  /** A text in one language. */
  readonly InfoTextType: messages.InfoTextType;
  /** Postal address of a charge point. */
  readonly AddressIso19773: messages.AddressIso19773;
  /** A place in WGS84, in exactly one of three notations. */
  readonly GeoCoordinates: messages.GeoCoordinates;
  /** Kind of socket or attached cable. */
  readonly Plug: messages.Plug;
  /** One way to deliver power at a charge point. */
  readonly ChargingFacility: messages.ChargingFacility;
  /** A kind of energy in the mix that feeds the charge point, and its share. */
  readonly EnergySource: messages.EnergySource;
  /**
   * A way to identify at a charge point: MIFARE Classic or DESFire cards, Plug&Charge (`PnC`), app or QR code
   * (`REMOTE`), paying on the spot, or nothing at all.
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
  /** Times at which a charge point can be used on certain days. */
  readonly OpeningTimes: messages.OpeningTimes;
  /** Master data of one charge point as its operator uploads it. */
  readonly EvseDataRecord: messages.EvseDataRecord;
  /** Charge points that an operator uploads, and what to do with them. */
  readonly eRoamingPushEvseData: messages.eRoamingPushEvseData;
  /** Availability of charge points that an operator uploads, and what to do with it. */
  readonly eRoamingPushEvseStatus: messages.eRoamingPushEvseStatus;
  /** A provider, or `*` when an offer is open to all providers. */
  readonly ProviderIDAsterisk: messages.ProviderIDAsterisk;
  /** Currency as ISO 4217 code, such as `EUR`. */
  readonly CurrencyID: messages.CurrencyID;
  /** What a price is counted in: hours, minutes, or kilowatt-hours. */
  readonly ReferenceUnit: messages.ReferenceUnit;
  /** One pricing product: a price per unit, when it applies, and fees on top. */
  readonly PricingProductDataRecord: messages.PricingProductDataRecord;
  /** Pricing products that an operator uploads, and what to do with them. */
  readonly eRoamingPushPricingProductData: messages.eRoamingPushPricingProductData;
  /** Assignments of pricing products to charge points that an operator uploads, and what to do with them. */
  readonly eRoamingPushEVSEPricing: messages.eRoamingPushEVSEPricing;
  /** Tells the four charging notifications apart. */
  readonly ChargingNotificationType: messages.ChargingNotificationType;
  /** News for the provider that energy began to flow in a session. */
  readonly eRoamingChargingNotificationStart: messages.eRoamingChargingNotificationStart;
  /** News for the provider of how far charging got. */
  readonly eRoamingChargingNotificationProgress: messages.eRoamingChargingNotificationProgress;
  /** News for the provider that energy stopped flowing while the session is still open. */
  readonly eRoamingChargingNotificationEnd: messages.eRoamingChargingNotificationEnd;
  /** News for the provider that something went wrong in a session. */
  readonly eRoamingChargingNotificationError: messages.eRoamingChargingNotificationError;
  /** Country as ISO 3166-1 alpha-3 in upper case, such as `DEU`. */
  readonly CountryCode: messages.CountryCode;
  /** Request of a provider for records of a time range of at most 90 days. */
  readonly eRoamingGetChargeDetailRecords: messages.eRoamingGetChargeDetailRecords;
  /** One page of charge detail records. */
  readonly eRoamingChargeDetailRecords: messages.eRoamingChargeDetailRecords;
  /** Identifications of one provider. */
  readonly ProviderAuthenticationData: messages.ProviderAuthenticationData;
  /** Identifications that a provider uploads, and what to do with them. */
  readonly eRoamingPushAuthenticationData: messages.eRoamingPushAuthenticationData;
  /** Notation of places in an answer, chosen by the provider. */
  readonly GeoCoordinatesResponseFormat: messages.GeoCoordinatesResponseFormat;
  /** Request of a provider for master data of charge points. */
  readonly eRoamingPullEVSEData: messages.eRoamingPullEVSEData;
  /** Master data of one charge point as a provider receives it. */
  readonly PullEvseDataRecord: messages.PullEvseDataRecord;
  /** One page of charge points of all operators. */
  readonly eRoamingEVSEData: messages.eRoamingEVSEData;
  /** Availability of a charge point. */
  readonly EvseStatus: messages.EvseStatus;
  /** Request of a provider for the availability of charge points; without filter, of all. */
  readonly eRoamingPullEVSEStatus: messages.eRoamingPullEVSEStatus;
  /** Request of a provider for the availability of certain charge points. */
  readonly eRoamingPullEVSEStatusByID: messages.eRoamingPullEVSEStatusByID;
  /** Request of a provider for the availability of all charge points of certain operators. */
  readonly eRoamingPullEVSEStatusByOperatorID: messages.eRoamingPullEVSEStatusByOperatorID;
  /** Availability of charge points, grouped by operator. */
  readonly eRoamingEVSEStatus: messages.eRoamingEVSEStatus;
  /** Availability of the charge points that eRoamingPullEVSEStatusByID named, as a flat list. */
  readonly eRoamingEVSEStatusByID: messages.eRoamingEVSEStatusByID;
  /** Request of a provider for the pricing products of certain operators. */
  readonly eRoamingPullPricingProductData: messages.eRoamingPullPricingProductData;
  /**
   * Pricing products of one operator for one provider or for all, with the price that holds where no product applies.
   */
  readonly PricingProductDataType: messages.PricingProductDataType;
  /** Pricing products for the requesting provider, a block per operator. */
  readonly eRoamingPricingProductData: messages.eRoamingPricingProductData;
  /** Request of a provider for the assignments of pricing products to charge points. */
  readonly eRoamingPullEVSEPricing: messages.eRoamingPullEVSEPricing;
  /** Assignments of pricing products to the charge points of one operator. */
  readonly OperatorEVSEPricing: messages.OperatorEVSEPricing;
  /** Assignments of pricing products to charge points, a block per operator. */
  readonly eRoamingEVSEPricing: messages.eRoamingEVSEPricing;
  /** Identifications of all providers that let operators have them (OICP 2.2). */
  readonly AuthenticationData: messages.AuthenticationData;
  /** Body of HTTP 400 and 500: the request could not be parsed, did not conform, or could not be processed. */
  readonly FaultBody: messages.FaultBody;
  /** One member of a request that did not conform. */
  readonly FieldValidationError: messages.FieldValidationError;
  /** Body of HTTP 401 and 404: the caller is not allowed, or what it asked for does not exist. */
  readonly OicpERoamingFault: messages.OicpERoamingFault;
  /** Request of an operator for the authentication data open to it (OICP 2.2). */
  readonly eRoamingPullAuthenticationData: messages.eRoamingPullAuthenticationData;
  /** Authentication data open to an operator (OICP 2.2). */
  readonly eRoamingAuthenticationData: messages.eRoamingAuthenticationData;
  /** The PIN as hash, in place of `PIN`. */
  readonly HashedPIN: messages.HashedPIN;
  /** Whether the driver is allowed what was asked for. */
  readonly AuthorizationStatus: messages.AuthorizationStatus;
  /** Meter readings taken while charging, oldest first. */
  readonly MeterValueInBetween: messages.MeterValueInBetween;
  /** One signed reading of the meter. */
  readonly SignedMeteringValue: messages.SignedMeteringValue;
  /** What the driver needs to verify the signed readings. */
  readonly CalibrationLawVerificationInfo: messages.CalibrationLawVerificationInfo;
  /** Latitude and longitude in one text. */
  readonly GoogleCoordinates: messages.GoogleCoordinates;
  /** Latitude and longitude in decimal degrees. */
  readonly DecimalDegreeCoordinates: messages.DecimalDegreeCoordinates;
  /** Latitude and longitude in degrees, minutes and seconds. */
  readonly DegreeMinuteSecondsCoordinates: messages.DegreeMinuteSecondsCoordinates;
  /** Alternating current on one or three phases, or direct current. */
  readonly PowerType: messages.PowerType;
  /** Charging mode of IEC 61851-1, from a plain socket (`Mode_1`) to direct current (`Mode_4`), or CHAdeMO. */
  readonly ChargingMode: messages.ChargingMode;
  /** Kind of energy. */
  readonly Energy: messages.Energy;
  /** A span of time within a day. */
  readonly Period: messages.Period;
  /** Day or days the times apply to. */
  readonly DaysOfWeek: messages.DaysOfWeek;
  /** Emissions caused by generating the energy. */
  readonly EnvironmentalImpact: messages.EnvironmentalImpact;
  /**
   * Where the driver finds signed meter readings: on the station's display (`Local`), in the charge detail record
   * (`External`), or nowhere.
   */
  readonly CalibrationLawDataAvailability: messages.CalibrationLawDataAvailability;
  /** Kind of place the charge point is at: by the road, in a car park, in a garage above or below ground. */
  readonly AccessibilityLocation: messages.AccessibilityLocation;
  /** Whether the operator pushes the availability of this charge point. */
  readonly DynamicInfoAvailable: messages.DynamicInfoAvailable;
  /**
   * What to do with the records: `fullLoad` puts them in place of everything stored (an empty list deletes all),
   * `insert` adds new ones, `update` changes existing ones, `delete` removes them.
   */
  readonly ActionType: messages.ActionType;
  /** Operator with the charge points that the action applies to. */
  readonly OperatorEvseData: messages.OperatorEvseData;
  /** Charge points of one operator with their availability. */
  readonly OperatorEvseStatus: messages.OperatorEvseStatus;
  /** Times at which a product applies on certain days. */
  readonly ProductAvailabilityTimes: messages.ProductAvailabilityTimes;
  /** One fee or bound. */
  readonly AdditionalReferences: messages.AdditionalReferences;
  /** Pricing products of one charge point for one provider or for all. */
  readonly EVSEPricing: messages.EVSEPricing;
  /**
   * `ConnectorError` when the driver can help by looking after plug and cable, `CriticalError` when the station failed
   * and somebody has to go there.
   */
  readonly ErrorClass: messages.ErrorClass;
  /** The page as Hubject's server asked its database for it. */
  readonly Pageable: messages.Pageable;
  /** One identification, in a wrapper of its own. */
  readonly AuthenticationDataRecord: messages.AuthenticationDataRecord;
  /** Only charge points within a circle. */
  readonly SearchCenter: messages.SearchCenter;
  /** What happened to the charge point since `LastCall`. */
  readonly DeltaType: messages.DeltaType;
  /** Availability, one block per operator. */
  readonly EvseStatuses: messages.EvseStatuses;
  /** Availability of the charge points asked for. */
  readonly EvseStatusRecords: messages.EvseStatusRecords;
  /** Function that made the hash. */
  readonly HashFunction: messages.HashFunction;
  /** How the PIN was hashed before bcrypt. */
  readonly LegacyHashData: messages.LegacyHashData;
  /** Point of the session at which it was read. */
  readonly MeteringStatus: messages.MeteringStatus;
  /** Availability of one charge point. */
  readonly EvseStatusRecord: messages.EvseStatusRecord;
  /**
   * Kind of fee: `START FEE` once per session, `FIXED FEE` in place of the price per unit, `PARKING FEE` for standing;
   * `MINIMUM FEE` and `MAXIMUM FEE` bound the total.
   */
  readonly AdditionalReference: messages.AdditionalReference;
  /** Order of the records. */
  readonly Sort: messages.Sort;
  /** Function that made the old hash. */
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
