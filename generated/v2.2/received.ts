// Generated from spec/oicp-2.2.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

import type {
  AddressIso19773,
  ChargingPoolID,
  CurrencyID,
  DecimalDegreeCoordinates,
  DegreeMinuteSecondsCoordinates,
  EvcoID,
  EvseID,
  GoogleCoordinates,
  OperatorID,
  Period,
  PlugAndChargeIdentification,
  ProductID,
  ProviderID,
  ProviderIDAsterisk,
  RFIDMifareFamilyIdentification,
  RemoteIdentification,
  SessionID,
  StatusCode,
  UID,
} from "./messages.js";

/**
 * Yes or no to a request, with a status code. Every operation without data of its own is answered this way, and Hubject
 * also uses it in place of any other answer when it refuses. (OICP22-E013, OICP23-E106)
 */
export interface eRoamingAcknowledgment {
  /**
   * Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 250 characters.
   */
  CPOPartnerSessionID?: string | undefined;
  /**
   * Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 250 characters.
   */
  EMPPartnerSessionID?: string | undefined;
  /** Whether the request was carried out. True only together with code 000. */
  Result?: boolean | undefined;
  /** Session the answer belongs to. Given for remote starts and reservations, and when the request named one. */
  SessionID?: SessionID | undefined;
  /** Code 000 for a success, otherwise the reason of the refusal. */
  StatusCode: StatusCode;
}

/**
 * Verdict on a start at the charge point. `Authorized` opens the session; `NotAuthorized` comes with the reason as
 * status code. (OICP23-E107)
 */
export interface eRoamingAuthorizationStart {
  /** Whether the driver is allowed what was asked for. */
  AuthorizationStatus: AuthorizationStatus;
  /**
   * Identifications with which this session may also be stopped at the charge point, so that the operator need not ask.
   */
  AuthorizationStopIdentifications?: Identification[] | undefined;
  /**
   * Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 250 characters.
   */
  CPOPartnerSessionID?: string | undefined;
  /**
   * Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 250 characters.
   */
  EMPPartnerSessionID?: string | undefined;
  /** Provider that authorised. Always given with `Authorized`. */
  ProviderID?: ProviderID | undefined;
  /** Session that Hubject opened. Absent when nobody authorised. */
  SessionID?: SessionID | undefined;
  /**
   * Code 000 with `Authorized`; otherwise the reason, such as 102 (card invalid), 106 (nobody authorised) or 210 (no
   * contract).
   */
  StatusCode: StatusCode;
}

/** Verdict on a stop at the charge point. (OICP23-E107) */
export interface eRoamingAuthorizationStop {
  /** Whether the driver is allowed what was asked for. */
  AuthorizationStatus: AuthorizationStatus;
  /**
   * Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 250 characters.
   */
  CPOPartnerSessionID?: string | undefined;
  /**
   * Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 250 characters.
   */
  EMPPartnerSessionID?: string | undefined;
  /** Provider that decided. */
  ProviderID?: ProviderID | undefined;
  /** Session the answer is about. */
  SessionID?: SessionID | undefined;
  /**
   * Code 000 with `Authorized`; otherwise the reason, such as 102 (other card than at the start) or 400 (session
   * unknown).
   */
  StatusCode: StatusCode;
}

/** The PIN as hash, in place of `PIN`. For uploaded authentication data only. (OICP23-E107) */
export interface HashedPIN {
  /** Function that made the hash. Only bcrypt is left. */
  Function: HashFunction;
  /**
   * How the PIN was hashed before bcrypt. Unused since OICP 2.1; leave it out.
   *
   * @deprecated The protocol does not foresee it any more.
   */
  LegacyHashData?: LegacyHashData | undefined;
  /** The hash itself. A bcrypt hash carries its own salt and cost. Matches `^[0-9A-Za-z.+\/=$]{10,100}$`. */
  Value: string;
}

/**
 * How the driver identified. It holds exactly one of its members: at a charge point the card, the QR code or
 * Plug&Charge; for anything started by a provider `RemoteIdentification`; in uploaded data any of them. Has exactly one
 * of RFIDMifareFamilyIdentification, RFIDIdentification, QRCodeIdentification, PlugAndChargeIdentification,
 * RemoteIdentification. (OICP23-E092)
 */
export interface Identification {
  /** Card held to the reader. */
  RFIDMifareFamilyIdentification?: RFIDMifareFamilyIdentification | undefined;
  /** Contract id with PIN. */
  QRCodeIdentification?: QRCodeIdentification | undefined;
  /** Contract id that the vehicle sent over the cable. */
  PlugAndChargeIdentification?: PlugAndChargeIdentification | undefined;
  /** Contract id that the provider vouches for. */
  RemoteIdentification?: RemoteIdentification | undefined;
  /** Card with its details, in uploaded authentication data. */
  RFIDIdentification?: RFIDIdentification | undefined;
}

/** How the PIN was hashed before bcrypt. Unused since OICP 2.1; leave it out. (OICP23-E107) */
export interface LegacyHashData {
  /** Function that made the old hash. */
  Function: LegacyHashFunction;
  /** Salt of the old hash. At most 100 characters. */
  Salt?: string | undefined;
  /** The old hash itself. Its bound is too short for a whole digest. */
  Value?: string | undefined;
}

/**
 * A contract id and PIN that the driver typed in or scanned. Carries `PIN` or `HashedPIN`, never both: authorisations
 * need the PIN in clear text and are refused with a hash, uploaded data may have either. (OICP23-E093, OICP23-E107)
 */
export interface QRCodeIdentification {
  /** Contract of the driver. */
  EvcoID: EvcoID;
  /** The PIN as hash, in place of `PIN`. For uploaded authentication data only. */
  HashedPIN?: HashedPIN | undefined;
  /** The PIN in clear text, as authorisations need it. Keep it out of logs. At most 20 characters. */
  PIN?: string | undefined;
}

/**
 * A card with what the provider knows about it. Meant for uploaded authentication data; authorisations must not use it.
 * (OICP23-E107)
 */
export interface RFIDIdentification {
  /** Contract the card belongs to. */
  EvcoID?: EvcoID | undefined;
  /** Last moment the card is good for. Leave out when it does not expire. A date-time of RFC 3339. */
  ExpiryDate?: string | undefined;
  /** What is printed on the card, so that a driver can read it out on the phone. At most 150 characters. */
  PrintedNumber?: string | undefined;
  /** Family of chips the card belongs to. */
  RFID: RFID;
  /** Number of the card's chip. */
  UID: UID;
}

/**
 * Everything needed to bill one session. There is one per SessionID. Times run SessionStart, ChargingStart,
 * ChargingEnd, SessionEnd, and ConsumedEnergy is the difference of the meter values. (OICP23-E107)
 */
export interface eRoamingChargeDetailRecord {
  /**
   * Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 250 characters.
   */
  CPOPartnerSessionID?: string | undefined;
  /** When energy stopped flowing, as date and time with the charge point's zone offset. A date-time of RFC 3339. */
  ChargingEnd?: string | undefined;
  /** When energy began to flow, as date and time with the charge point's zone offset. A date-time of RFC 3339. */
  ChargingStart?: string | undefined;
  /**
   * Energy to bill in kWh: MeterValueEnd minus MeterValueStart where both are given, with three decimals at most. Unit:
   * kWh.
   */
  ConsumedEnergy?: number | undefined;
  /**
   * Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 250 characters.
   */
  EMPPartnerSessionID?: string | undefined;
  /** Charge point where the session took place. */
  EvseID: EvseID;
  /** Hub that the operator takes part through. */
  HubOperatorID?: OperatorID | undefined;
  /** Hub that the provider takes part through. (OICP23-E003) */
  HubProviderID?: ProviderID | undefined;
  /** How the driver identified, as in the authorisation of the session. */
  Identification: Identification;
  /** Meter reading in kWh at ChargingEnd, with three decimals at most. Unit: kWh. */
  MeterValueEnd?: number | undefined;
  /** Meter readings taken while charging, oldest first. */
  MeterValueInBetween?: MeterValueInBetween | undefined;
  /** Meter reading in kWh at ChargingStart, with three decimals at most. Unit: kWh. */
  MeterValueStart?: number | undefined;
  /**
   * Signed readings of the meter in one text, so that the driver can verify them. Version 2.3 has SignedMeteringValues
   * in its place. At most 200 characters.
   */
  MeteringSignature?: string | undefined;
  /** Pricing product to bill. */
  PartnerProductID?: ProductID | undefined;
  /**
   * When the session ended, as date and time with the charge point's zone offset. Send the record after it. A date-time
   * of RFC 3339.
   */
  SessionEnd: string;
  /** Session the record settles. A second record for it is refused. */
  SessionID: SessionID;
  /**
   * When the session began, by card or remote start, as date and time with the charge point's zone offset. A date-time
   * of RFC 3339.
   */
  SessionStart: string;
}

/** The charge detail records asked for. (OICP23-E107) */
export interface eRoamingChargeDetailRecords {
  /** The records; the name begins in small letters. (OICP22-E010) */
  eroamingChargeDetailRecords?: eRoamingChargeDetailRecord[] | undefined;
}

/** Meter readings taken while charging, oldest first. (OICP23-E015, OICP23-E107) */
export interface MeterValueInBetween {
  /** The readings in kWh, with three decimals at most. Unit: kWh. */
  meterValues?: number[] | undefined;
}

/** One way to deliver power at a charge point. */
export interface ChargingFacility {
  /** Alternating current on one or three phases, or direct current. `Unspecified` says nothing. */
  PowerType?: PowerType | undefined;
  /** Voltage in V between line and neutral. Unit: V. An integer. At least 0. (OICP22-E006) */
  Voltage?: number | undefined;
  /** Greatest current in A. Unit: A. An integer. At least 0. (OICP22-E006) */
  Amperage?: number | undefined;
  /** Greatest power in kW. Unit: kW. At least 0. (OICP23-E020) */
  Power?: number | undefined;
}

/** Master data of charge points, grouped by operator. (OICP23-E107) */
export interface eRoamingEVSEData {
  /** The charge points, grouped by operator. */
  EvseData: EvseData;
  /** Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
  StatusCode?: StatusCode | undefined;
}

/** Availability of charge points, grouped by operator. (OICP23-E107) */
export interface eRoamingEVSEStatus {
  /** Availability, one block per operator. */
  EvseStatuses: EvseStatuses;
  /** Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
  StatusCode?: StatusCode | undefined;
}

/** Availability of the charge points that eRoamingPullEVSEStatusByID named, as a flat list. (OICP23-E107) */
export interface eRoamingEVSEStatusByID {
  /** Availability of the charge points asked for. */
  EVSEStatusRecords?: EvseStatusRecords | undefined;
  /** Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
  StatusCode?: StatusCode | undefined;
}

/** Master data of charge points, a block per operator. */
export interface EvseData {
  /** The blocks of the operators. (OICP22-E008) */
  OperatorEvseData?: PullOperatorEvseData[] | undefined;
}

/** Availability of one charge point. */
export interface EvseStatusRecord {
  /** The charge point. */
  EvseID: EvseID;
  /** Its availability now. */
  EvseStatus: EvseStatus;
}

/** Availability of the charge points asked for. */
export interface EvseStatusRecords {
  /** Charge points with their availability. */
  EvseStatusRecord?: EvseStatusRecord[] | undefined;
}

/** Availability, one block per operator. (OICP23-E014) */
export interface EvseStatuses {
  /** The blocks of the operators. */
  OperatorEvseStatus: OperatorEvseStatus[];
}

/**
 * A place in WGS84, in exactly one of three notations. Has exactly one of Google, DecimalDegree, DegreeMinuteSeconds.
 * (OICP23-E092)
 */
export interface GeoCoordinates {
  /** Latitude and longitude in one text. */
  Google?: GoogleCoordinates | undefined;
  /** Latitude and longitude in decimal degrees. */
  DecimalDegree?: DecimalDegreeCoordinates | undefined;
  /** Latitude and longitude in degrees, minutes and seconds. */
  DegreeMinuteSeconds?: DegreeMinuteSecondsCoordinates | undefined;
}

/** A text in one language. (OICP23-E044, OICP23-E107) */
export interface InfoTextType {
  /**
   * Language of the text, such as `en` or `de-CH`. Pulled data may hold null. Matches
   * `^[a-z]{2,3}(?:-[A-Z]{2,3}(?:-[a-zA-Z]{4})?)?(?:-x-[a-zA-Z0-9]{1,8})?$`.
   */
  lang?: string | undefined;
  /** The text itself. */
  value: string;
}

/** Times at which a charge point can be used on certain days, or any times in free text. (OICP22-E009, OICP23-E107) */
export interface OpeningTimes {
  /** Times of day at which the charge point can be used. (OICP23-E008) */
  Period?: Period[] | undefined;
  /**
   * Day or days the times apply to. `Workdays` are Monday to Friday, `Weekend` is Saturday and Sunday. (OICP23-E009)
   */
  on?: DaysOfWeek | undefined;
  /** The times in free text, where they do not fit into days and spans of hours. */
  unstructuredOpeningTime?: string | undefined;
}

/** Charge points of one operator with their availability. */
export interface OperatorEvseStatus {
  /** Charge points with their availability, each at most once. May be empty. */
  EvseStatusRecord?: EvseStatusRecord[] | undefined;
  /**
   * Operator of the charge points, or its hub. In a push, Hubject compares it with the path and the client certificate.
   */
  OperatorID: OperatorID;
  /** Name of the operator, as drivers shall see it. At most 100 characters. */
  OperatorName?: string | undefined;
}

/** Identifications of all providers that let operators have them. */
export interface AuthenticationData {
  /** Identifications, one block per provider. */
  ProviderAuthenticationData?: ProviderAuthenticationData[] | undefined;
}

/** One identification, in a wrapper of its own. (OICP23-E107) */
export interface AuthenticationDataRecord {
  /** Card, contract with PIN, or contract id. */
  Identification: Identification;
}

/** Authentication data open to an operator. (OICP23-E107) */
export interface eRoamingAuthenticationData {
  /** The identifications, if there are any. */
  AuthenticationData?: AuthenticationData | undefined;
  /** Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
  StatusCode?: StatusCode | undefined;
}

/** Identifications of one provider. */
export interface ProviderAuthenticationData {
  /** Identifications. May be empty. */
  AuthenticationDataRecord?: AuthenticationDataRecord[] | undefined;
  /** Provider the identifications belong to, or its hub. */
  ProviderID: ProviderID;
}

/** One fee or bound. (OICP23-E107) */
export interface AdditionalReferences {
  /**
   * Kind of fee: `START FEE` once per session, `FIXED FEE` in place of the price per unit, `PARKING FEE` for standing;
   * `MINIMUM FEE` and `MAXIMUM FEE` bound the total.
   */
  AdditionalReference: AdditionalReference;
  /** Unit that the fee is counted in. */
  AdditionalReferenceUnit: ReferenceUnit;
  /** Amount per unit in the currency of the product, without value added tax. */
  PricePerAdditionalReferenceUnit: number;
}

/** Assignments of pricing products to charge points, a block per operator. (OICP23-E107) */
export interface eRoamingEVSEPricing {
  /** The assignments, one block per operator. (OICP23-E013) */
  EVSEPricing: OperatorEVSEPricing[];
  /** Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
  StatusCode?: StatusCode | undefined;
}

/** Pricing products for the requesting provider, a block per operator. (OICP23-E040, OICP23-E107) */
export interface eRoamingPricingProductData {
  /** The offers, one block per operator. */
  PricingProductData: PricingProductDataType[];
  /** Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
  StatusCode?: StatusCode | undefined;
}

/** Pricing products of one charge point for one provider or for all. (OICP23-E107) */
export interface EVSEPricing {
  /** The charge point. */
  EvseID: EvseID;
  /** Names of the pricing products that apply. At least 1 item. (OICP22-E005, OICP23-E016, OICP23-E062) */
  EvseIDProductList: ProductID[];
  /** Provider the assignment is for, or `*` for all. */
  ProviderID: ProviderIDAsterisk;
}

/** Assignments of pricing products to the charge points of one operator. (OICP23-E107) */
export interface OperatorEVSEPricing {
  /** Assignments of pricing products to charge points. */
  EVSEPricing?: EVSEPricing[] | undefined;
  /** Operator of the charge points in this block. (OICP22-E005) */
  OperatorID: OperatorID;
  /** Name of that operator. */
  OperatorName?: string | undefined;
}

/**
 * Pricing products of one operator for one provider or for all, with the price that holds where no product applies.
 * (OICP23-E107)
 */
export interface PricingProductDataType {
  /**
   * Operator that offers the products, or its hub. In a push, Hubject compares it with the path and the client
   * certificate.
   */
  OperatorID: OperatorID;
  /** Name of the operator, as drivers shall see it. */
  OperatorName?: string | undefined;
  /** Price per unit where no pricing product is assigned to a charge point, without value added tax. */
  PricingDefaultPrice: number;
  /** Currency of PricingDefaultPrice. */
  PricingDefaultPriceCurrency: CurrencyID;
  /** Unit that PricingDefaultPrice is counted in. */
  PricingDefaultReferenceUnit: ReferenceUnit;
  /** The pricing products. May be empty. */
  PricingProductDataRecords?: PricingProductDataRecord[] | undefined;
  /** Provider the offer is for, or `*` for all. */
  ProviderID: ProviderIDAsterisk;
}

/** One pricing product: a price per unit, when it applies, and fees on top. Without value added tax. (OICP23-E107) */
export interface PricingProductDataRecord {
  /** Fees on top of the price per unit, and bounds of the total. */
  AdditionalReferences?: AdditionalReferences[] | undefined;
  /** Whether the product applies at any time. If false, ProductAvailabilityTimes says when. */
  IsValid24hours: boolean;
  /** Greatest power in kW that the product includes. Unit: kW. */
  MaximumProductChargingPower: number;
  /** Price per unit without value added tax. 0 when a FIXED FEE covers everything. */
  PricePerReferenceUnit: number;
  /** When the product applies; empty when IsValid24hours is true. */
  ProductAvailabilityTimes: ProductAvailabilityTimes[];
  /** Name of the product, unique among those of the operator. Sessions name it as PartnerProductID. */
  ProductID: ProductID;
  /** Currency of all prices of the product. */
  ProductPriceCurrency: CurrencyID;
  /** Unit that PricePerReferenceUnit is counted in. */
  ReferenceUnit: ReferenceUnit;
}

/** Times at which a product applies on certain days. (OICP23-E136) */
export interface ProductAvailabilityTimes {
  /** Times of day at which the product applies. (OICP23-E008) */
  Periods: Period[];
  /**
   * Day or days the times apply to. `Workdays` are Monday to Friday, `Weekend` is Saturday and Sunday. (OICP23-E009)
   */
  on: DaysOfWeek;
}

/** Family of RFID chips a card belongs to. */
export type RFID = "mifareCls" | "mifareDes" | "calypso" | "nfc" | "mifareFamily" | (string & {});

/**
 * Availability of a charge point. `Occupied` covers charging; `Unknown` means no information; `EvseNotFound` occurs in
 * answers only, for an EvseID that Hubject does not have.
 */
export type EvseStatus =
  | "Available"
  | "Reserved"
  | "Occupied"
  | "OutOfService"
  | "Unknown"
  | "EvseNotFound"
  | (string & {});

/**
 * Kind of socket or attached cable. Names ending in `(Cable Attached)` need no cable of the driver; `Unspecified` says
 * nothing.
 */
export type Plug =
  | "Small Paddle Inductive"
  | "Large Paddle Inductive"
  | "AVCON Connector"
  | "Tesla Connector"
  | "NEMA 5-20"
  | "Type E French Standard"
  | "Type F Schuko"
  | "Type G British Standard"
  | "Type J Swiss Standard"
  | "Type 1 Connector (Cable Attached)"
  | "Type 2 Outlet"
  | "Type 2 Connector (Cable Attached)"
  | "Type 3 Outlet"
  | "IEC 60309 Single Phase"
  | "IEC 60309 Three Phase"
  | "CCS Combo 2 Plug (Cable Attached)"
  | "CCS Combo 1 Plug (Cable Attached)"
  | "CHAdeMO"
  | "Unspecified"
  | (string & {});

/**
 * A way to identify at a charge point: MIFARE Classic or DESFire cards, Plug&Charge (`PnC`), app or QR code (`REMOTE`),
 * or paying on the spot.
 */
export type AuthenticationMode =
  | "NFC RFID Classic"
  | "NFC RFID DESFire"
  | "PnC"
  | "REMOTE"
  | "Direct Payment"
  | (string & {});

/** How charging is paid: not at all, on the spot, or through a contract. `No Payment` stands alone. */
export type PaymentOption = "No Payment" | "Direct" | "Contract" | (string & {});

/**
 * An extra the charge point offers. `Reservation` means that it takes reservations, `DynamicPricing` that its prices
 * vary; `None` stands alone.
 */
export type ValueAddedService =
  | "Reservation"
  | "DynamicPricing"
  | "ParkingSensors"
  | "MaximumPowerCharging"
  | "PredictiveChargePointUsage"
  | "ChargingPlans"
  | "None"
  | (string & {});

/**
 * Who can drive up to the charge point: anyone without charge, only some drivers, anyone who pays for it (a car park),
 * or nobody because it is a test station. `Unspecified` says nothing.
 */
export type Accessibility =
  | "Unspecified"
  | "Free publicly accessible"
  | "Restricted access"
  | "Paying publicly accessible"
  | "Test Station"
  | (string & {});

/** What a price is counted in: hours, minutes, or kilowatt-hours. */
export type ReferenceUnit = "HOUR" | "KILOWATT_HOUR" | "MINUTE" | (string & {});

/**
 * Master data of one charge point as a provider receives it. Only `EvseID` is certain to be there: operators on version
 * 2.3 may have no value for what this version demands. (OICP22-E008)
 */
export interface PullEvseDataRecord {
  /** Who can drive up to the charge point. */
  Accessibility?: Accessibility | undefined;
  /** Anything else a driver should know, once per language, English first. */
  AdditionalInfo?: InfoTextType[] | undefined;
  /** Postal address of the charge point. */
  Address?: AddressIso19773 | undefined;
  /** Ways to identify at the charge point. */
  AuthenticationModes?: AuthenticationMode[] | undefined;
  /** Ways of delivering power that the charge point has. */
  ChargingFacilities?: ChargingFacility[] | undefined;
  /** Charging modes of IEC 61851-1 that are possible here, or CHAdeMO. (OICP23-E010) */
  ChargingModes?: ChargingMode[] | undefined;
  /** Group of charge points at one place that this one belongs to. */
  ChargingPoolID?: ChargingPoolID | undefined;
  /**
   * Station that this charge point is part of, in the operator's own numbering. At most 50 characters. (OICP23-E001)
   */
  ChargingStationID?: string | undefined;
  /** Name of the station in the language of the country. At most 50 characters. */
  ChargingStationName?: string | undefined;
  /** Clearing house the record came from. Reserved for roaming between clearing houses. At most 20 characters. */
  ClearinghouseID?: string | undefined;
  /**
   * Whether the operator pushes the availability of this charge point. `auto` lets Hubject find out. A text, not a
   * boolean.
   */
  DynamicInfoAvailable?: DynamicInfoAvailable | undefined;
  /** Name of the station in English. At most 50 characters. */
  EnChargingStationName?: string | undefined;
  /** The charge point. */
  EvseID: EvseID;
  /** Where to drive in, when that differs from where the charge point stands. */
  GeoChargingPointEntrance?: GeoCoordinates | undefined;
  /** Where the charge point stands. */
  GeoCoordinates?: GeoCoordinates | undefined;
  /**
   * Telephone number for drivers in need of help: a plus sign, then 5 to 15 digits without blanks. Matches
   * `^\+[0-9]{5,15}$`.
   */
  HotlinePhoneNumber?: string | undefined;
  /** Hub that the operator takes part through. */
  HubOperatorID?: OperatorID | undefined;
  /**
   * Whether the charge point can be started and stopped through Hubject. If false, Hubject refuses remote starts with
   * 604.
   */
  IsHubjectCompatible?: boolean | undefined;
  /**
   * Whether the charge point can be used at any time. If false, OpeningTimes has to be there; Hubject refuses the
   * record without.
   */
  IsOpen24Hours?: boolean | undefined;
  /**
   * Energy in kWh that can be had at once. Given when the charge point draws on something limited, such as a built-in
   * battery. Unit: kWh. An integer. At least 0. (OICP22-E006)
   */
  MaxCapacity?: number | undefined;
  /** When the charge point can be used. Given when IsOpen24Hours is false. */
  OpeningTimes?: OpeningTimes[] | undefined;
  /** Ways to pay at the charge point. */
  PaymentOptions?: PaymentOption[] | undefined;
  /** Sockets and attached cables of the charge point. */
  Plugs?: Plug[] | undefined;
  /** Extras of the charge point. */
  ValueAddedServices?: ValueAddedService[] | undefined;
  /**
   * What happened to the charge point since `LastCall`. Set by Hubject, and of no meaning in a pull without `LastCall`.
   */
  deltaType?: DeltaType | undefined;
  /** When the record last changed at Hubject. Set by Hubject. A date-time of RFC 3339. */
  lastUpdate?: string | undefined;
}

/** Charge points of one operator as a provider receives them. (OICP22-E008) */
export interface PullOperatorEvseData {
  /** Its charge points. May be empty. (OICP22-E008) */
  EvseDataRecord?: PullEvseDataRecord[] | undefined;
  /** Operator of the charge points in this block. */
  OperatorID: OperatorID;
  /** Name of that operator. At most 100 characters. */
  OperatorName?: string | undefined;
}

/** Whether the driver is allowed what was asked for. */
export type AuthorizationStatus = "Authorized" | "NotAuthorized" | (string & {});

/** Function that made the hash. Only bcrypt is left. */
export type HashFunction = "Bcrypt" | (string & {});

/** Function that made the old hash. */
export type LegacyHashFunction = "MD5" | "SHA-1" | (string & {});

/** Alternating current on one or three phases, or direct current. `Unspecified` says nothing. */
export type PowerType = "AC_1_PHASE" | "AC_3_PHASE" | "DC" | "Unspecified" | (string & {});

/** A charging mode of IEC 61851-1, or CHAdeMO. */
export type ChargingMode = "Mode_1" | "Mode_2" | "Mode_3" | "Mode_4" | "CHAdeMO" | (string & {});

/**
 * Whether the operator pushes the availability of this charge point. `auto` lets Hubject find out. A text, not a
 * boolean.
 */
export type DynamicInfoAvailable = "true" | "false" | "auto" | (string & {});

/** Day or days the times apply to. `Workdays` are Monday to Friday, `Weekend` is Saturday and Sunday. (OICP23-E009) */
export type DaysOfWeek =
  | "Everyday"
  | "Workdays"
  | "Weekend"
  | "Monday"
  | "Tuesday"
  | "Wednesday"
  | "Thursday"
  | "Friday"
  | "Saturday"
  | "Sunday"
  | (string & {});

/**
 * Kind of fee: `START FEE` once per session, `FIXED FEE` in place of the price per unit, `PARKING FEE` for standing;
 * `MINIMUM FEE` and `MAXIMUM FEE` bound the total.
 */
export type AdditionalReference =
  | "START FEE"
  | "FIXED FEE"
  | "PARKING FEE"
  | "MINIMUM FEE"
  | "MAXIMUM FEE"
  | (string & {});

/**
 * What happened to the charge point since `LastCall`. Set by Hubject, and of no meaning in a pull without `LastCall`.
 */
export type DeltaType = "insert" | "update" | "delete" | (string & {});
