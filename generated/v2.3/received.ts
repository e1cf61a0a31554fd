// Generated from spec/oicp-2.3.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

import type {
  CalibrationLawVerificationInfo,
  ChargingPoolID,
  CountryCode,
  CurrencyID,
  DecimalDegreeCoordinates,
  DegreeMinuteSecondsCoordinates,
  EnvironmentalImpact,
  EvcoID,
  EvseID,
  GoogleCoordinates,
  OperatorID,
  Pageable,
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

/** Family of RFID chips a card belongs to. */
export type RFID = "mifareCls" | "mifareDes" | "calypso" | "nfc" | "mifareFamily" | (string & {});

/**
 * A card with what the provider knows about it. Meant for uploaded authentication data; authorisations must not use it.
 */
export interface RFIDIdentification {
  /** Number of the card's chip. */
  UID: UID;
  /** Contract the card belongs to. */
  EvcoID?: EvcoID | undefined;
  /** Family of chips the card belongs to. */
  RFID: RFID;
  /**
   * What is printed on the card, so that a driver can read it out on the phone. At most 150 characters. (OICP23-E061)
   */
  PrintedNumber?: string | undefined;
  /** Last moment the card is good for. Leave out when it does not expire. A date-time of RFC 3339. (OICP23-E026) */
  ExpiryDate?: string | undefined;
}

/**
 * A contract id and PIN that the driver typed in or scanned. Carries `PIN` or `HashedPIN`, never both: authorisations
 * need the PIN in clear text and are refused with a hash, uploaded data may have either. (OICP23-E093)
 */
export interface QRCodeIdentification {
  /** Contract of the driver. */
  EvcoID: EvcoID;
  /** The PIN as hash, in place of `PIN`. For uploaded authentication data only. */
  HashedPIN?: HashedPIN | undefined;
  /** The PIN in clear text, as authorisations need it. Keep it out of logs. At most 20 characters. (OICP23-E024) */
  PIN?: string | undefined;
}

/**
 * How the driver identified. It holds exactly one of its members: at a charge point the card, the QR code or
 * Plug&Charge; for anything started by a provider `RemoteIdentification`; in uploaded data any of them. Has exactly one
 * of RFIDMifareFamilyIdentification, RFIDIdentification, QRCodeIdentification, PlugAndChargeIdentification,
 * RemoteIdentification. (OICP23-E092, OICP23-E128)
 */
export interface Identification {
  /** Card held to the reader. */
  RFIDMifareFamilyIdentification?: RFIDMifareFamilyIdentification | undefined;
  /** Card with its details, in uploaded authentication data. */
  RFIDIdentification?: RFIDIdentification | undefined;
  /** Contract id with PIN. */
  QRCodeIdentification?: QRCodeIdentification | undefined;
  /** Contract id that the vehicle sent over the cable. */
  PlugAndChargeIdentification?: PlugAndChargeIdentification | undefined;
  /** Contract id that the provider vouches for. */
  RemoteIdentification?: RemoteIdentification | undefined;
}

/**
 * Verdict on a start at the charge point. `Authorized` opens the session; `NotAuthorized` comes with the reason as
 * status code.
 */
export interface eRoamingAuthorizationStart {
  /** Session that Hubject opened. Absent when nobody authorised. */
  SessionID?: SessionID | undefined;
  /**
   * Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 250 characters. (OICP23-E061)
   */
  CPOPartnerSessionID?: string | undefined;
  /**
   * Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 250 characters. (OICP23-E061)
   */
  EMPPartnerSessionID?: string | undefined;
  /** Provider that authorised. Always given with `Authorized`. */
  ProviderID?: ProviderID | undefined;
  /** Whether the driver is allowed what was asked for. */
  AuthorizationStatus: AuthorizationStatus;
  /**
   * Code 000 with `Authorized`; otherwise the reason, such as 102 (card invalid), 106 (nobody authorised) or 210 (no
   * contract).
   */
  StatusCode: StatusCode;
  /**
   * Identifications with which this session may also be stopped at the charge point, so that the operator need not ask.
   * (OICP23-E094)
   */
  AuthorizationStopIdentifications?: Identification[] | undefined;
}

/** Verdict on a stop at the charge point. */
export interface eRoamingAuthorizationStop {
  /** Session the answer is about. */
  SessionID?: SessionID | undefined;
  /**
   * Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 250 characters. (OICP23-E061)
   */
  CPOPartnerSessionID?: string | undefined;
  /**
   * Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 250 characters. (OICP23-E061)
   */
  EMPPartnerSessionID?: string | undefined;
  /** Provider that decided. */
  ProviderID?: ProviderID | undefined;
  /** Whether the driver is allowed what was asked for. */
  AuthorizationStatus: AuthorizationStatus;
  /**
   * Code 000 with `Authorized`; otherwise the reason, such as 102 (other card than at the start) or 400 (session
   * unknown).
   */
  StatusCode: StatusCode;
}

/**
 * Everything needed to bill one session. There is one per SessionID. Times run SessionStart, ChargingStart,
 * ChargingEnd, SessionEnd, and ConsumedEnergy is the difference of the meter values. (OICP23-E003)
 */
export interface eRoamingChargeDetailRecord {
  /** Session the record settles. A second record for it is refused. */
  SessionID: SessionID;
  /**
   * Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 250 characters. (OICP23-E061)
   */
  CPOPartnerSessionID?: string | undefined;
  /**
   * Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 250 characters. (OICP23-E061)
   */
  EMPPartnerSessionID?: string | undefined;
  /** Pricing product to bill. */
  PartnerProductID?: ProductID | undefined;
  /** Charge point where the session took place. */
  EvseID: EvseID;
  /** How the driver identified, as in the authorisation of the session. */
  Identification: Identification;
  /** When energy began to flow, as date and time with the charge point's zone offset. A date-time of RFC 3339. */
  ChargingStart?: string | undefined;
  /** When energy stopped flowing, as date and time with the charge point's zone offset. A date-time of RFC 3339. */
  ChargingEnd?: string | undefined;
  /**
   * When the session began, by card or remote start, as date and time with the charge point's zone offset. A date-time
   * of RFC 3339.
   */
  SessionStart: string;
  /**
   * When the session ended, as date and time with the charge point's zone offset. Send the record after it. A date-time
   * of RFC 3339. (OICP23-E049)
   */
  SessionEnd: string;
  /** Meter reading in kWh at ChargingStart, with three decimals at most. Unit: kWh. */
  MeterValueStart?: number | undefined;
  /** Meter reading in kWh at ChargingEnd, with three decimals at most. Unit: kWh. */
  MeterValueEnd?: number | undefined;
  /** Meter readings taken while charging, oldest first. (OICP23-E015) */
  MeterValueInBetween?: MeterValueInBetween | undefined;
  /**
   * Energy to bill in kWh: MeterValueEnd minus MeterValueStart where both are given, with three decimals at most. Unit:
   * kWh. (OICP23-E060)
   */
  ConsumedEnergy: number;
  /**
   * Signed readings of the meter, at most ten, from the start over up to eight in between to the end. Mandatory when
   * the master data promise calibration law data as `External`. At most 10 items. (OICP23-E062, OICP23-E129)
   */
  SignedMeteringValues?: SignedMeteringValue[] | undefined;
  /** What the driver needs to verify the signed readings. Hubject was seen to refuse signed readings without it. */
  CalibrationLawVerificationInfo?: CalibrationLawVerificationInfo | undefined;
  /** Hub that the operator takes part through. */
  HubOperatorID?: OperatorID | undefined;
  /** Hub that the provider takes part through. (OICP23-E003) */
  HubProviderID?: ProviderID | undefined;
}

/** A text in one language. (OICP23-E044) */
export interface InfoTextType {
  /**
   * Language of the text, such as `en` or `de-CH`. Pulled data may hold null when the text came from an older version.
   * Matches `^[a-z]{2,3}(?:-[A-Z]{2,3}(?:-[a-zA-Z]{4})?)?(?:-x-[a-zA-Z0-9]{1,8})?$`. (OICP23-E080)
   */
  lang?: string | undefined;
  /** The text itself. At most 150 characters. (OICP23-E037, OICP23-E061) */
  value: string;
}

/** Postal address of a charge point. (OICP23-E045) */
export interface AddressIso19773 {
  /** Country, as three letters. (OICP23-E030, OICP23-E061) */
  Country: CountryCode;
  /** Town or city. 1 to 50 characters. (OICP23-E061) */
  City: string;
  /**
   * Name of the street, two characters or more; pad a shorter one with underscores. 2 to 100 characters. (OICP23-E061)
   */
  Street: string;
  /** Postal code. Pulled data may hold an empty text. At most 10 characters. (OICP23-E061) */
  PostalCode?: string | undefined;
  /** House number with its letters. Pulled data may hold an empty text. At most 10 characters. (OICP23-E061) */
  HouseNum?: string | undefined;
  /** Floor of the building. At most 5 characters. (OICP23-E061) */
  Floor?: string | undefined;
  /** State, province or district. At most 50 characters. (OICP23-E061) */
  Region?: string | undefined;
  /** Whether the charge point belongs to a parking facility. */
  ParkingFacility?: boolean | undefined;
  /** Mark or number of the parking space. At most 5 characters. (OICP23-E061) */
  ParkingSpot?: string | undefined;
  /**
   * Offset from UTC, as in `UTC+01:00`; not the name of a zone. Matches `^UTC[+\-][0-9]{2}:[0-9]{2}$`. (OICP23-E070)
   */
  TimeZone?: string | undefined;
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

/** Kind of socket or attached cable. Names ending in `(Cable Attached)` need no cable of the driver. */
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
  | (string & {});

/** One way to deliver power at a charge point. (OICP23-E045) */
export interface ChargingFacility {
  /** Alternating current on one or three phases, or direct current. */
  PowerType?: PowerType | undefined;
  /** Voltage in V between line and neutral. Unit: V. An integer. At least 0. (OICP23-E021) */
  Voltage?: number | undefined;
  /** Greatest current in A. Unit: A. An integer. At least 0. (OICP23-E021) */
  Amperage?: number | undefined;
  /** Greatest power in kW. Unit: kW. At least 0. (OICP23-E020) */
  Power?: number | undefined;
  /** Charging modes that are possible here. (OICP23-E010) */
  ChargingModes?: ChargingMode[] | undefined;
}

/** A kind of energy in the mix that feeds the charge point, and its share. */
export interface EnergySource {
  /** Kind of energy. */
  Energy?: Energy | undefined;
  /** Share in the mix, in percent. Unit: %. An integer. 0 to 100. (OICP23-E022) */
  Percentage?: number | undefined;
}

/**
 * A way to identify at a charge point: MIFARE Classic or DESFire cards, Plug&Charge (`PnC`), app or QR code (`REMOTE`),
 * paying on the spot, or nothing at all. (OICP23-E111)
 */
export type AuthenticationMode =
  | "NFC RFID Classic"
  | "NFC RFID DESFire"
  | "PnC"
  | "REMOTE"
  | "Direct Payment"
  | "No Authentication Required"
  | (string & {});

/** How charging is paid: not at all, on the spot, or through a contract. `No Payment` stands alone. (OICP23-E105) */
export type PaymentOption = "No Payment" | "Direct" | "Contract" | (string & {});

/**
 * An extra the charge point offers. `Reservation` means that it takes reservations, `DynamicPricing` that its prices
 * vary, `RoofProvided` that drivers stay dry; `None` stands alone.
 */
export type ValueAddedService =
  | "Reservation"
  | "DynamicPricing"
  | "ParkingSensors"
  | "MaximumPowerCharging"
  | "PredictiveChargePointUsage"
  | "ChargingPlans"
  | "RoofProvided"
  | "None"
  | (string & {});

/**
 * Who can drive up to the charge point: anyone without charge, only some drivers, anyone who pays for it (a car park),
 * or nobody because it is a test station.
 */
export type Accessibility =
  | "Free publicly accessible"
  | "Restricted access"
  | "Paying publicly accessible"
  | "Test Station"
  | (string & {});

/** Times at which a charge point can be used on certain days. */
export interface OpeningTimes {
  /** Times of day at which the charge point can be used. (OICP23-E008) */
  Period: Period[];
  /**
   * Day or days the times apply to. `Workdays` are Monday to Friday, `Weekend` is Saturday and Sunday. (OICP23-E009,
   * OICP23-E100)
   */
  on: DaysOfWeek;
}

/** What a price is counted in: hours, minutes, or kilowatt-hours. (OICP23-E028) */
export type ReferenceUnit = "HOUR" | "KILOWATT_HOUR" | "MINUTE" | (string & {});

/** One pricing product: a price per unit, when it applies, and fees on top. Without value added tax. */
export interface PricingProductDataRecord {
  /** Name of the product, unique among those of the operator. Sessions name it as PartnerProductID. */
  ProductID: ProductID;
  /** Unit that PricePerReferenceUnit is counted in. */
  ReferenceUnit: ReferenceUnit;
  /** Currency of all prices of the product. */
  ProductPriceCurrency: CurrencyID;
  /** Price per unit without value added tax. 0 when a FIXED FEE covers everything. */
  PricePerReferenceUnit: number;
  /** Greatest power in kW that the product includes. Unit: kW. (OICP23-E050) */
  MaximumProductChargingPower: number;
  /** Whether the product applies at any time. If false, ProductAvailabilityTimes says when. */
  IsValid24hours: boolean;
  /** When the product applies; empty when IsValid24hours is true. */
  ProductAvailabilityTimes: ProductAvailabilityTimes[];
  /** Fees on top of the price per unit, and bounds of the total. */
  AdditionalReferences?: AdditionalReferences[] | undefined;
}

/** One page of charge detail records. (OICP23-E040, OICP23-E054) */
export interface eRoamingChargeDetailRecords {
  /** Records on this page. */
  content: eRoamingChargeDetailRecord[];
  /** Number of this page; the first is 0. An integer. */
  number: number;
  /** Records asked for per page: 20 unless the request says otherwise, 2000 at most. An integer. */
  size: number;
  /** Records on all pages together. An integer. */
  totalElements: number;
  /**
   * The page as Hubject's server asked its database for it. Informative; the other members say all that paging needs.
   */
  pageable?: Pageable | undefined;
  /** Whether this page has no records. */
  empty?: boolean | undefined;
  /** Whether this is the last page. Stop here, not at an empty page. */
  last: boolean;
  /** How many pages there are. An integer. */
  totalPages: number;
  /** Whether this is the first page. */
  first: boolean;
  /** Records on this page. An integer. */
  numberOfElements: number;
  /** Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
  StatusCode?: StatusCode | undefined;
}

/** Identifications of one provider. */
export interface ProviderAuthenticationData {
  /** Provider the identifications belong to, or its hub. */
  ProviderID: ProviderID;
  /** Identifications. May be empty. */
  AuthenticationDataRecord: AuthenticationDataRecord[];
}

/**
 * Master data of one charge point as a provider receives it. Only `EvseID` is certain to be there: older operators do
 * not know the newer mandatory members, and Hubject then sends null. (OICP23-E001, OICP23-E045)
 */
export interface PullEvseDataRecord {
  /**
   * What happened to the charge point since `LastCall`. Set by Hubject, and of no meaning in a pull without `LastCall`.
   */
  deltaType?: DeltaType | undefined;
  /** When the record last changed at Hubject. Set by Hubject. A date-time of RFC 3339. */
  lastUpdate?: string | undefined;
  /** The charge point. */
  EvseID: EvseID;
  /** Group of charge points at one place that this one belongs to. */
  ChargingPoolID?: ChargingPoolID | undefined;
  /** Name of the station, once per language. */
  ChargingStationNames?: InfoTextType[] | undefined;
  /** Maker of the charge point. At most 50 characters. (OICP23-E061) */
  HardwareManufacturer?: string | undefined;
  /** Web address of a picture of the charge point. At most 200 characters. (OICP23-E061) */
  ChargingStationImage?: string | undefined;
  /** Company that owns the station, when it is not the operator itself. At most 100 characters. (OICP23-E061) */
  SubOperatorName?: string | undefined;
  /** Postal address of the charge point. */
  Address?: AddressIso19773 | undefined;
  /** Where the charge point stands. */
  GeoCoordinates?: GeoCoordinates | undefined;
  /** Sockets and attached cables of the charge point. */
  Plugs?: Plug[] | undefined;
  /** Whether the power can change while charging, for instance because stations share a connection. */
  DynamicPowerLevel?: boolean | undefined;
  /** Ways of delivering power that the charge point has. */
  ChargingFacilities?: ChargingFacility[] | undefined;
  /** True only when all of the energy is from renewable sources. */
  RenewableEnergy?: boolean | undefined;
  /** Mix of energy that feeds the charge point. */
  EnergySource?: EnergySource[] | undefined;
  /** Emissions caused by generating the energy. */
  EnvironmentalImpact?: EnvironmentalImpact | undefined;
  /**
   * Where the driver finds signed meter readings: on the station's display (`Local`), in the charge detail record
   * (`External`), or nowhere.
   */
  CalibrationLawDataAvailability?: CalibrationLawDataAvailability | undefined;
  /** Ways to identify at the charge point. */
  AuthenticationModes?: AuthenticationMode[] | undefined;
  /**
   * Energy in kWh that can be had at once. Given when the charge point draws on something limited, such as a built-in
   * battery. Unit: kWh. An integer.
   */
  MaxCapacity?: number | undefined;
  /** Ways to pay at the charge point. */
  PaymentOptions?: PaymentOption[] | undefined;
  /** Extras of the charge point. */
  ValueAddedServices?: ValueAddedService[] | undefined;
  /** Who can drive up to the charge point. */
  Accessibility?: Accessibility | undefined;
  /** Kind of place the charge point is at: by the road, in a car park, in a garage above or below ground. */
  AccessibilityLocation?: AccessibilityLocation | undefined;
  /**
   * Telephone number for drivers in need of help: a plus sign, then 5 to 15 digits without blanks. Matches
   * `^\+[0-9]{5,15}$`. (OICP23-E081)
   */
  HotlinePhoneNumber?: string | undefined;
  /** Anything else a driver should know, once per language, English first. */
  AdditionalInfo?: InfoTextType[] | undefined;
  /** How to find the charge point on the spot, once per language. */
  ChargingStationLocationReference?: InfoTextType[] | undefined;
  /** Where to drive in, when that differs from where the charge point stands. */
  GeoChargingPointEntrance?: GeoCoordinates | undefined;
  /**
   * Whether the charge point can be used at any time. If false, OpeningTimes has to be there; Hubject refuses the
   * record without.
   */
  IsOpen24Hours?: boolean | undefined;
  /** When the charge point can be used. Given when IsOpen24Hours is false. (OICP23-E043) */
  OpeningTimes?: OpeningTimes[] | undefined;
  /** Hub that the operator takes part through. */
  HubOperatorID?: OperatorID | undefined;
  /**
   * Clearing house the record came from. Reserved for roaming between clearing houses. At most 20 characters.
   * (OICP23-E061)
   */
  ClearinghouseID?: string | undefined;
  /**
   * Whether the charge point can be started and stopped through Hubject. If false, Hubject refuses remote starts with
   * 604.
   */
  IsHubjectCompatible?: boolean | undefined;
  /**
   * Whether the operator pushes the availability of this charge point. `auto` lets Hubject find out. A text, not a
   * boolean. (OICP23-E057)
   */
  DynamicInfoAvailable?: DynamicInfoAvailable | undefined;
  /** Operator that uploaded the record. (OICP23-E007) */
  OperatorID?: OperatorID | undefined;
  /** Name of that operator. At most 100 characters. (OICP23-E031) */
  OperatorName?: string | undefined;
  /**
   * Station that this charge point is part of, in the operator's own numbering. At most 50 characters. (OICP23-E001,
   * OICP23-E061)
   */
  ChargingStationID?: string | undefined;
}

/** One page of charge points of all operators. Each record names its operator. (OICP23-E040, OICP23-E137) */
export interface eRoamingEVSEData {
  /** Charge points on this page, of any operators mixed. (OICP23-E051) */
  content: PullEvseDataRecord[];
  /** Number of this page; the first is 0. An integer. */
  number: number;
  /** Records asked for per page: 20 unless the request says otherwise, 2000 at most. An integer. */
  size: number;
  /** Records on all pages together. An integer. */
  totalElements: number;
  /** Whether this is the last page. Stop here, not at an empty page. */
  last: boolean;
  /** How many pages there are. An integer. */
  totalPages: number;
  /** Whether this is the first page. */
  first: boolean;
  /** Records on this page. An integer. */
  numberOfElements: number;
  /** Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
  StatusCode?: StatusCode | undefined;
  /**
   * The page as Hubject's server asked its database for it. Informative; the other members say all that paging needs.
   * (OICP23-E039)
   */
  pageable?: Pageable | undefined;
  /** Whether this page has no records. (OICP23-E039) */
  empty?: boolean | undefined;
}

/**
 * Availability of a charge point. `Occupied` covers charging; `Unknown` means no information; `EvseNotFound` occurs in
 * answers only, for an EvseID that Hubject does not have. (OICP23-E056)
 */
export type EvseStatus =
  | "Available"
  | "Reserved"
  | "Occupied"
  | "OutOfService"
  | "EvseNotFound"
  | "Unknown"
  | (string & {});

/** Availability of charge points, grouped by operator. */
export interface eRoamingEVSEStatus {
  /** Availability, one block per operator. (OICP23-E014) */
  EvseStatuses: EvseStatuses;
  /** Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
  StatusCode?: StatusCode | undefined;
}

/**
 * Availability of the charge points that eRoamingPullEVSEStatusByID named, as a flat list. (OICP23-E052, OICP23-E054)
 */
export interface eRoamingEVSEStatusByID {
  /** Availability of the charge points asked for. */
  EVSEStatusRecords: EvseStatusRecords;
  /** Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
  StatusCode?: StatusCode | undefined;
}

/** Pricing products of one operator for one provider or for all, with the price that holds where no product applies. */
export interface PricingProductDataType {
  /**
   * Operator that offers the products, or its hub. In a push, Hubject compares it with the path and the client
   * certificate.
   */
  OperatorID: OperatorID;
  /** Name of the operator, as drivers shall see it. At most 100 characters. (OICP23-E061) */
  OperatorName?: string | undefined;
  /** Provider the offer is for, or `*` for all. */
  ProviderID: ProviderIDAsterisk;
  /** Price per unit where no pricing product is assigned to a charge point, without value added tax. */
  PricingDefaultPrice: number;
  /** Currency of PricingDefaultPrice. */
  PricingDefaultPriceCurrency: CurrencyID;
  /** Unit that PricingDefaultPrice is counted in. */
  PricingDefaultReferenceUnit: ReferenceUnit;
  /** The pricing products. May be empty. */
  PricingProductDataRecords: PricingProductDataRecord[];
}

/** Pricing products for the requesting provider, a block per operator. (OICP23-E041) */
export interface eRoamingPricingProductData {
  /** The offers, one block per operator. */
  PricingProductData: PricingProductDataType[];
  /** Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
  StatusCode?: StatusCode | undefined;
}

/** Assignments of pricing products to the charge points of one operator. */
export interface OperatorEVSEPricing {
  /** Operator of the charge points in this block. */
  OperatorID: OperatorID;
  /** Name of that operator. At most 100 characters. (OICP23-E061) */
  OperatorName?: string | undefined;
  /** Assignments of pricing products to charge points. */
  EVSEPricing: EVSEPricing[];
}

/** Assignments of pricing products to charge points, a block per operator. */
export interface eRoamingEVSEPricing {
  /** The assignments, one block per operator. (OICP23-E013) */
  EVSEPricing: OperatorEVSEPricing[];
  /** Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
  StatusCode?: StatusCode | undefined;
}

/**
 * Identifications of all providers that let operators have them (OICP 2.2). (OICP23-E126)
 *
 * @deprecated The protocol does not foresee it any more.
 */
export interface AuthenticationData {
  /** Identifications, one block per provider. */
  ProviderAuthenticationData?: ProviderAuthenticationData[] | undefined;
}

/**
 * Authentication data open to an operator (OICP 2.2). (OICP23-E107)
 *
 * @deprecated The protocol does not foresee it any more.
 */
export interface eRoamingAuthenticationData {
  /** The identifications, if there are any. */
  AuthenticationData?: AuthenticationData | undefined;
  /** Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
  StatusCode?: StatusCode | undefined;
}

/** The PIN as hash, in place of `PIN`. For uploaded authentication data only. */
export interface HashedPIN {
  /**
   * The hash itself. A bcrypt hash carries its own salt and cost. Matches `^[0-9A-Za-z.+\/=$]{10,100}$`. (OICP23-E078)
   */
  Value: string;
  /** Function that made the hash. Only bcrypt is left in OICP 2.3. */
  Function: HashFunction;
  /**
   * How the PIN was hashed before bcrypt. Unused since OICP 2.1; leave it out. (OICP23-E036)
   *
   * @deprecated The protocol does not foresee it any more.
   */
  LegacyHashData?: LegacyHashData | undefined;
}

/** Whether the driver is allowed what was asked for. */
export type AuthorizationStatus = "Authorized" | "NotAuthorized" | (string & {});

/** Meter readings taken while charging, oldest first. (OICP23-E015) */
export interface MeterValueInBetween {
  /** The readings in kWh, with three decimals at most. Unit: kWh. */
  meterValues?: number[] | undefined;
}

/** One signed reading of the meter. */
export interface SignedMeteringValue {
  /**
   * Reading with its signature, in the format that the transparency software of the meter understands. At most 3000
   * characters. (OICP23-E061)
   */
  SignedMeteringValue?: string | undefined;
  /** Point of the session at which it was read. */
  MeteringStatus?: MeteringStatus | undefined;
}

/** Alternating current on one or three phases, or direct current. */
export type PowerType = "AC_1_PHASE" | "AC_3_PHASE" | "DC" | (string & {});

/** Charging mode of IEC 61851-1, from a plain socket (`Mode_1`) to direct current (`Mode_4`), or CHAdeMO. */
export type ChargingMode = "Mode_1" | "Mode_2" | "Mode_3" | "Mode_4" | "CHAdeMO" | (string & {});

/** Kind of energy. */
export type Energy =
  | "Solar"
  | "Wind"
  | "HydroPower"
  | "GeothermalEnergy"
  | "Biomass"
  | "Coal"
  | "NuclearEnergy"
  | "Petroleum"
  | "NaturalGas"
  | (string & {});

/**
 * Day or days the times apply to. `Workdays` are Monday to Friday, `Weekend` is Saturday and Sunday. (OICP23-E009,
 * OICP23-E100)
 */
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
 * Where the driver finds signed meter readings: on the station's display (`Local`), in the charge detail record
 * (`External`), or nowhere.
 */
export type CalibrationLawDataAvailability = "Local" | "External" | "Not Available" | (string & {});

/** Kind of place the charge point is at: by the road, in a car park, in a garage above or below ground. */
export type AccessibilityLocation =
  | "OnStreet"
  | "ParkingLot"
  | "ParkingGarage"
  | "UndergroundParkingGarage"
  | (string & {});

/**
 * Whether the operator pushes the availability of this charge point. `auto` lets Hubject find out. A text, not a
 * boolean. (OICP23-E057)
 */
export type DynamicInfoAvailable = "true" | "false" | "auto" | (string & {});

/** Charge points of one operator with their availability. */
export interface OperatorEvseStatus {
  /**
   * Operator of the charge points, or its hub. In a push, Hubject compares it with the path and the client certificate.
   */
  OperatorID: OperatorID;
  /** Name of the operator, as drivers shall see it. At most 100 characters. (OICP23-E061) */
  OperatorName?: string | undefined;
  /** Charge points with their availability, each at most once. May be empty. */
  EvseStatusRecord: EvseStatusRecord[];
}

/** Times at which a product applies on certain days. */
export interface ProductAvailabilityTimes {
  /** Times of day at which the product applies. (OICP23-E008) */
  Periods: Period[];
  /**
   * Day or days the times apply to. `Workdays` are Monday to Friday, `Weekend` is Saturday and Sunday. (OICP23-E009,
   * OICP23-E100)
   */
  on: DaysOfWeek;
}

/** One fee or bound. */
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

/** Pricing products of one charge point for one provider or for all. */
export interface EVSEPricing {
  /** The charge point. */
  EvseID: EvseID;
  /** Provider the assignment is for, or `*` for all. */
  ProviderID: ProviderIDAsterisk;
  /** Names of the pricing products that apply. At least 1 item. (OICP23-E016, OICP23-E062) */
  EvseIDProductList: ProductID[];
}

/** One identification, in a wrapper of its own. */
export interface AuthenticationDataRecord {
  /** Card, contract with PIN, or contract id. */
  Identification: Identification;
}

/**
 * What happened to the charge point since `LastCall`. Set by Hubject, and of no meaning in a pull without `LastCall`.
 */
export type DeltaType = "update" | "insert" | "delete" | (string & {});

/** Availability, one block per operator. (OICP23-E014) */
export interface EvseStatuses {
  /** The blocks of the operators. */
  OperatorEvseStatus: OperatorEvseStatus[];
}

/** Availability of the charge points asked for. */
export interface EvseStatusRecords {
  /** Charge points with their availability. */
  EvseStatusRecord: EvseStatusRecord[];
}

/** Function that made the hash. Only bcrypt is left in OICP 2.3. */
export type HashFunction = "Bcrypt" | (string & {});

/**
 * How the PIN was hashed before bcrypt. Unused since OICP 2.1; leave it out. (OICP23-E036)
 *
 * @deprecated The protocol does not foresee it any more.
 */
export interface LegacyHashData {
  /** Function that made the old hash. */
  Function: LegacyHashFunction;
  /** Salt of the old hash. At most 100 characters. (OICP23-E061) */
  Salt?: string | undefined;
  /** The old hash itself. Its bound is too short for a whole digest. At most 20 characters. (OICP23-E061) */
  Value?: string | undefined;
}

/** Point of the session at which it was read. */
export type MeteringStatus = "Start" | "Progress" | "End" | (string & {});

/** Availability of one charge point. */
export interface EvseStatusRecord {
  /** The charge point. */
  EvseID: EvseID;
  /** Its availability now. */
  EvseStatus: EvseStatus;
}

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

/** Function that made the old hash. */
export type LegacyHashFunction = "MD5" | "SHA-1" | (string & {});
