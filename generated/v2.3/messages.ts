// Generated from spec/oicp-2.3.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

/**
 * Key of one process, a UUID that Hubject assigns at an authorised start, remote start or reservation. All later
 * messages of the process repeat it. Matches `^[A-Za-z0-9]{8}(-[A-Za-z0-9]{4}){3}-[A-Za-z0-9]{12}$`. (OICP23-E079)
 */
export type SessionID = string;

/**
 * Identifies an operator, or a hub of operators, given by Hubject: country and three characters, `DE*ABC` (ISO) or
 * `+49*123` (DIN). Hubject compares it as text, so always write it in the form that was registered. Matches
 * `^(([A-Za-z]{2}\*?[A-Za-z0-9]{3})|(\+?[0-9]{1,3}\*[0-9]{3}))$`.
 */
export type OperatorID = string;

/**
 * Identifies one charge point: the id of the operator or sub-operator, `E`, and up to 30 letters, digits and stars, as
 * in `DE*ABC*E100001`; or the DIN form `+49*123*456*7`. Write upper case and stay with one spelling. Matches
 * `^(([A-Za-z]{2}\*?[A-Za-z0-9]{3}\*?E[A-Za-z0-9\*]{1,30})|(\+?[0-9]{1,3}\*[0-9]{3}\*[0-9\*]{1,32}))$`. (OICP23-E075,
 * OICP23-E076)
 */
export type EvseID = string;

/**
 * Number of an RFID chip in hexadecimal, most significant byte first: 8, 14 or 20 digits. Write upper case. It works
 * like a key; keep it out of logs. Matches `^([0-9A-F]{8,8}|[0-9A-F]{14,14}|[0-9A-F]{20,20})$`. (OICP23-E025,
 * OICP23-E077)
 */
export type UID = string;

/** A card of the MIFARE family held to the reader. This is the member to use for cards in authorisations. */
export interface RFIDMifareFamilyIdentification {
  /** Number of the card's chip. */
  UID: UID;
}

/**
 * Contract id of a driver: the id of the provider or sub-provider and the number of the contract, in the ISO form with
 * `C` or in the DIN form, with a check character. Hubject turns it to upper case. It is personal data; keep it out of
 * logs. Matches
 * `^(?:[A-Za-z]{2}-?[A-Za-z0-9]{3}-?C[A-Za-z0-9]{8}-?[0-9A-Za-z]|[A-Za-z]{2}[*\-]?[A-Za-z0-9]{3}[*\-]?[A-Za-z0-9]{6}[*\-]?[0-9X])$`.
 * (OICP23-E063, OICP23-E072, OICP23-E073)
 */
export type EvcoID = string;

/** Family of RFID chips a card belongs to. */
export type RFID = "mifareCls" | "mifareDes" | "calypso" | "nfc" | "mifareFamily";

/** Every value of `RFID`. */
export const RFIDValues = [
  "mifareCls",
  "mifareDes",
  "calypso",
  "nfc",
  "mifareFamily",
] as const satisfies readonly RFID[];

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

/** A vehicle that identified itself over the cable by ISO 15118. */
export interface PlugAndChargeIdentification {
  /** Contract of the driver, read from the vehicle's contract certificate. */
  EvcoID: EvcoID;
}

/**
 * A driver known to the provider, for example in its app. The only identification allowed in remote starts and
 * reservations.
 */
export interface RemoteIdentification {
  /** Contract of the driver. */
  EvcoID: EvcoID;
}

/**
 * How the driver identified. It holds exactly one of its members: at a charge point the card, the QR code or
 * Plug&Charge; for anything started by a provider `RemoteIdentification`; in uploaded data any of them. Has exactly one
 * of RFIDMifareFamilyIdentification, RFIDIdentification, QRCodeIdentification, PlugAndChargeIdentification,
 * RemoteIdentification. (OICP23-E092, OICP23-E128)
 */
export type Identification =
  | {
      /** Card held to the reader. */
      RFIDMifareFamilyIdentification: RFIDMifareFamilyIdentification;
      /** Absent: `RFIDMifareFamilyIdentification` is there instead. */
      RFIDIdentification?: never;
      /** Absent: `RFIDMifareFamilyIdentification` is there instead. */
      QRCodeIdentification?: never;
      /** Absent: `RFIDMifareFamilyIdentification` is there instead. */
      PlugAndChargeIdentification?: never;
      /** Absent: `RFIDMifareFamilyIdentification` is there instead. */
      RemoteIdentification?: never;
    }
  | {
      /** Card with its details, in uploaded authentication data. */
      RFIDIdentification: RFIDIdentification;
      /** Absent: `RFIDIdentification` is there instead. */
      RFIDMifareFamilyIdentification?: never;
      /** Absent: `RFIDIdentification` is there instead. */
      QRCodeIdentification?: never;
      /** Absent: `RFIDIdentification` is there instead. */
      PlugAndChargeIdentification?: never;
      /** Absent: `RFIDIdentification` is there instead. */
      RemoteIdentification?: never;
    }
  | {
      /** Contract id with PIN. */
      QRCodeIdentification: QRCodeIdentification;
      /** Absent: `QRCodeIdentification` is there instead. */
      RFIDMifareFamilyIdentification?: never;
      /** Absent: `QRCodeIdentification` is there instead. */
      RFIDIdentification?: never;
      /** Absent: `QRCodeIdentification` is there instead. */
      PlugAndChargeIdentification?: never;
      /** Absent: `QRCodeIdentification` is there instead. */
      RemoteIdentification?: never;
    }
  | {
      /** Contract id that the vehicle sent over the cable. */
      PlugAndChargeIdentification: PlugAndChargeIdentification;
      /** Absent: `PlugAndChargeIdentification` is there instead. */
      RFIDMifareFamilyIdentification?: never;
      /** Absent: `PlugAndChargeIdentification` is there instead. */
      RFIDIdentification?: never;
      /** Absent: `PlugAndChargeIdentification` is there instead. */
      QRCodeIdentification?: never;
      /** Absent: `PlugAndChargeIdentification` is there instead. */
      RemoteIdentification?: never;
    }
  | {
      /** Contract id that the provider vouches for. */
      RemoteIdentification: RemoteIdentification;
      /** Absent: `RemoteIdentification` is there instead. */
      RFIDMifareFamilyIdentification?: never;
      /** Absent: `RemoteIdentification` is there instead. */
      RFIDIdentification?: never;
      /** Absent: `RemoteIdentification` is there instead. */
      QRCodeIdentification?: never;
      /** Absent: `RemoteIdentification` is there instead. */
      PlugAndChargeIdentification?: never;
    };

/**
 * Name of a pricing product, 50 characters at most. Usual ones are `Standard Price`, `AC1`, `AC3`, `DC` and `Free`;
 * partners may agree on any others. At most 50 characters. (OICP23-E061, OICP23-E082, OICP23-E112)
 */
export type ProductID = string;

/** Question of an operator whether the driver at its charge point may charge. */
export interface eRoamingAuthorizeStart {
  /** Not needed: Hubject ignores it and assigns its own. */
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
  /** The asking operator, or its hub; Hubject compares it with the path and the client certificate. */
  OperatorID: OperatorID;
  /** Charge point the driver stands at. When it is not known yet, the start notification delivers it. */
  EvseID?: EvseID | undefined;
  /** Card, QR code with PIN, or Plug&Charge, as the driver presented it. */
  Identification: Identification;
  /** Pricing product that the driver wants or that applies at the charge point. */
  PartnerProductID?: ProductID | undefined;
}

/**
 * Identifies a provider, or a hub of providers, given by Hubject: country and three characters, `DE-DCB` or `DE*DCB`.
 * Hubject compares it as text, so always write it in the form that was registered. Matches
 * `^[A-Za-z]{2}[*\-]?[A-Za-z0-9]{3}$`. (OICP23-E063, OICP23-E074)
 */
export type ProviderID = string;

/** The outcome of a request: a code of three digits, and text for people. */
export interface StatusCode {
  /**
   * Three digits; 000 is success. Partners were seen to send codes beyond the documented 31, so expect any text.
   * (OICP23-E027)
   */
  Code:
    | "000"
    | "001"
    | "002"
    | "009"
    | "017"
    | "018"
    | "019"
    | "021"
    | "022"
    | "101"
    | "102"
    | "103"
    | "105"
    | "106"
    | "110"
    | "120"
    | "121"
    | "122"
    | "200"
    | "210"
    | "300"
    | "310"
    | "320"
    | "400"
    | "501"
    | "510"
    | "601"
    | "602"
    | "603"
    | "604"
    | "700"
    | (string & {});
  /** Standard text of the code, for people to read. At most 200 characters. (OICP23-E061) */
  Description?: string | undefined;
  /** Details in free text, for example which records a push was refused for. At most 1000 characters. (OICP23-E061) */
  AdditionalInfo?: string | undefined;
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
  AuthorizationStopIdentifications?: readonly Identification[] | undefined;
}

/** Question of an operator whether the driver at its charge point may end the session. */
export interface eRoamingAuthorizeStop {
  /** Session to stop, as the authorised start brought it. */
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
  /** The asking operator, or its hub; Hubject compares it with the path and the client certificate. */
  OperatorID: OperatorID;
  /** Charge point the session runs at. */
  EvseID?: EvseID | undefined;
  /** Card, QR code with PIN, or Plug&Charge, as the driver presented it now. */
  Identification: Identification;
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

/** Order of a provider to start charging at a charge point. (OICP23-E018) */
export interface eRoamingAuthorizeRemoteStart {
  /** Left out by the provider; Hubject assigns it and always names it towards the operator. (OICP23-E018) */
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
  /** The ordering provider, or its hub; Hubject compares it with the path and the client certificate. */
  ProviderID: ProviderID;
  /** Charge point to start at. Hubject derives the operator from it. */
  EvseID: EvseID;
  /** Contract of the driver, always as `RemoteIdentification`. */
  Identification: Identification;
  /** Pricing product that the driver chose. */
  PartnerProductID?: ProductID | undefined;
}

/**
 * Yes or no to a request, with a status code. Every operation without data of its own is answered this way, and Hubject
 * also uses it in place of any other answer when it refuses. (OICP23-E106)
 */
export interface eRoamingAcknowledgment {
  /** Whether the request was carried out. True only together with code 000. */
  Result: boolean;
  /** Code 000 for a success, otherwise the reason of the refusal. */
  StatusCode: StatusCode;
  /** Session the answer belongs to. Given for remote starts and reservations, and when the request named one. */
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
}

/** Order of a provider to end a session. */
export interface eRoamingAuthorizeRemoteStop {
  /** Session to stop, as the start brought it. */
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
  /** The ordering provider, or its hub; Hubject compares it with the path and the client certificate. */
  ProviderID: ProviderID;
  /** Charge point the session runs at. */
  EvseID: EvseID;
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
  ChargingStart: string;
  /** When energy stopped flowing, as date and time with the charge point's zone offset. A date-time of RFC 3339. */
  ChargingEnd: string;
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
  SignedMeteringValues?: readonly SignedMeteringValue[] | undefined;
  /** What the driver needs to verify the signed readings. Hubject was seen to refuse signed readings without it. */
  CalibrationLawVerificationInfo?: CalibrationLawVerificationInfo | undefined;
  /** Hub that the operator takes part through. */
  HubOperatorID?: OperatorID | undefined;
  /** Hub that the provider takes part through. (OICP23-E003) */
  HubProviderID?: ProviderID | undefined;
}

/** Order of a provider to hold a charge point for a driver. (OICP23-E002) */
export interface eRoamingAuthorizeRemoteReservationStart {
  /** Left out by the provider; Hubject assigns it for the operator. */
  SessionID?: SessionID | undefined;
  /**
   * Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 250 characters. (OICP23-E034, OICP23-E061)
   */
  CPOPartnerSessionID?: string | undefined;
  /** The ordering provider, or its hub; Hubject compares it with the path and the client certificate. */
  ProviderID: ProviderID;
  /** Charge point to hold. */
  EvseID: EvseID;
  /** Contract of the driver, always as `RemoteIdentification`. */
  Identification: Identification;
  /** Pricing product of the reservation. */
  PartnerProductID?: ProductID | undefined;
  /**
   * How long to hold the charge point, 1 to 99 minutes. Left out, the operator decides. Unit: minutes. An integer. 1 to
   * 99.
   */
  Duration?: number | undefined;
  /**
   * Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 250 characters. (OICP23-E002, OICP23-E034, OICP23-E061)
   */
  EMPPartnerSessionID?: string | undefined;
}

/** Order of a provider to give a reserved charge point free. (OICP23-E002) */
export interface eRoamingAuthorizeRemoteReservationStop {
  /** Reservation to end, as its start brought it. */
  SessionID: SessionID;
  /**
   * Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 250 characters. (OICP23-E034, OICP23-E061)
   */
  CPOPartnerSessionID?: string | undefined;
  /** The ordering provider, or its hub; Hubject compares it with the path and the client certificate. */
  ProviderID: ProviderID;
  /** Charge point that was held. */
  EvseID: EvseID;
  /**
   * Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 250 characters. (OICP23-E002, OICP23-E034, OICP23-E061)
   */
  EMPPartnerSessionID?: string | undefined;
}

/**
 * Identifies a group of charge points at one place: the id of the operator, `P`, and up to 30 letters, digits and
 * stars, as in `IT*123*P456*AB789`. Matches `^[A-Za-z]{2}\*?[A-Za-z0-9]{3}\*?P[A-Za-z0-9*]{1,30}$`. (OICP23-E069)
 */
export type ChargingPoolID = string;

/** A text in one language. (OICP23-E044) */
export interface InfoTextType {
  /**
   * Language of the text, such as `en` or `de-CH`. Pulled data may hold null when the text came from an older version.
   * Matches `^[a-z]{2,3}(?:-[A-Z]{2,3}(?:-[a-zA-Z]{4})?)?(?:-x-[a-zA-Z0-9]{1,8})?$`. (OICP23-E080)
   */
  lang: string;
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
  PostalCode: string;
  /** House number with its letters. Pulled data may hold an empty text. At most 10 characters. (OICP23-E061) */
  HouseNum: string;
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
export type GeoCoordinates =
  | {
      /** Latitude and longitude in one text. */
      Google: GoogleCoordinates;
      /** Absent: `Google` is there instead. */
      DecimalDegree?: never;
      /** Absent: `Google` is there instead. */
      DegreeMinuteSeconds?: never;
    }
  | {
      /** Latitude and longitude in decimal degrees. */
      DecimalDegree: DecimalDegreeCoordinates;
      /** Absent: `DecimalDegree` is there instead. */
      Google?: never;
      /** Absent: `DecimalDegree` is there instead. */
      DegreeMinuteSeconds?: never;
    }
  | {
      /** Latitude and longitude in degrees, minutes and seconds. */
      DegreeMinuteSeconds: DegreeMinuteSecondsCoordinates;
      /** Absent: `DegreeMinuteSeconds` is there instead. */
      Google?: never;
      /** Absent: `DegreeMinuteSeconds` is there instead. */
      DecimalDegree?: never;
    };

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
  | "CHAdeMO";

/** Every value of `Plug`. */
export const PlugValues = [
  "Small Paddle Inductive",
  "Large Paddle Inductive",
  "AVCON Connector",
  "Tesla Connector",
  "NEMA 5-20",
  "Type E French Standard",
  "Type F Schuko",
  "Type G British Standard",
  "Type J Swiss Standard",
  "Type 1 Connector (Cable Attached)",
  "Type 2 Outlet",
  "Type 2 Connector (Cable Attached)",
  "Type 3 Outlet",
  "IEC 60309 Single Phase",
  "IEC 60309 Three Phase",
  "CCS Combo 2 Plug (Cable Attached)",
  "CCS Combo 1 Plug (Cable Attached)",
  "CHAdeMO",
] as const satisfies readonly Plug[];

/** One way to deliver power at a charge point. (OICP23-E045) */
export interface ChargingFacility {
  /** Alternating current on one or three phases, or direct current. */
  PowerType: PowerType;
  /** Voltage in V between line and neutral. Unit: V. An integer. At least 0. (OICP23-E021) */
  Voltage?: number | undefined;
  /** Greatest current in A. Unit: A. An integer. At least 0. (OICP23-E021) */
  Amperage?: number | undefined;
  /** Greatest power in kW. Unit: kW. At least 0. (OICP23-E020) */
  Power: number;
  /** Charging modes that are possible here. (OICP23-E010) */
  ChargingModes?: readonly ChargingMode[] | undefined;
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
  | "No Authentication Required";

/** Every value of `AuthenticationMode`. */
export const AuthenticationModeValues = [
  "NFC RFID Classic",
  "NFC RFID DESFire",
  "PnC",
  "REMOTE",
  "Direct Payment",
  "No Authentication Required",
] as const satisfies readonly AuthenticationMode[];

/** How charging is paid: not at all, on the spot, or through a contract. `No Payment` stands alone. (OICP23-E105) */
export type PaymentOption = "No Payment" | "Direct" | "Contract";

/** Every value of `PaymentOption`. */
export const PaymentOptionValues = [
  "No Payment",
  "Direct",
  "Contract",
] as const satisfies readonly PaymentOption[];

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
  | "None";

/** Every value of `ValueAddedService`. */
export const ValueAddedServiceValues = [
  "Reservation",
  "DynamicPricing",
  "ParkingSensors",
  "MaximumPowerCharging",
  "PredictiveChargePointUsage",
  "ChargingPlans",
  "RoofProvided",
  "None",
] as const satisfies readonly ValueAddedService[];

/**
 * Who can drive up to the charge point: anyone without charge, only some drivers, anyone who pays for it (a car park),
 * or nobody because it is a test station.
 */
export type Accessibility =
  | "Free publicly accessible"
  | "Restricted access"
  | "Paying publicly accessible"
  | "Test Station";

/** Every value of `Accessibility`. */
export const AccessibilityValues = [
  "Free publicly accessible",
  "Restricted access",
  "Paying publicly accessible",
  "Test Station",
] as const satisfies readonly Accessibility[];

/** Times at which a charge point can be used on certain days. */
export interface OpeningTimes {
  /** Times of day at which the charge point can be used. (OICP23-E008) */
  Period: readonly Period[];
  /**
   * Day or days the times apply to. `Workdays` are Monday to Friday, `Weekend` is Saturday and Sunday. (OICP23-E009,
   * OICP23-E100)
   */
  on: DaysOfWeek;
}

/** Master data of one charge point as its operator uploads it. (OICP23-E001, OICP23-E038) */
export interface EvseDataRecord {
  /** The charge point. */
  EvseID: EvseID;
  /** Group of charge points at one place that this one belongs to. */
  ChargingPoolID?: ChargingPoolID | undefined;
  /** Name of the station, once per language. */
  ChargingStationNames: readonly InfoTextType[];
  /** Maker of the charge point. At most 50 characters. (OICP23-E061) */
  HardwareManufacturer?: string | undefined;
  /** Web address of a picture of the charge point. At most 200 characters. (OICP23-E061) */
  ChargingStationImage?: string | undefined;
  /** Company that owns the station, when it is not the operator itself. At most 100 characters. (OICP23-E061) */
  SubOperatorName?: string | undefined;
  /** Postal address of the charge point. */
  Address: AddressIso19773;
  /** Where the charge point stands. */
  GeoCoordinates: GeoCoordinates;
  /** Sockets and attached cables of the charge point. */
  Plugs: readonly Plug[];
  /** Whether the power can change while charging, for instance because stations share a connection. */
  DynamicPowerLevel?: boolean | undefined;
  /** Ways of delivering power that the charge point has. */
  ChargingFacilities: readonly ChargingFacility[];
  /** True only when all of the energy is from renewable sources. */
  RenewableEnergy: boolean;
  /** Mix of energy that feeds the charge point. */
  EnergySource?: readonly EnergySource[] | undefined;
  /** Emissions caused by generating the energy. */
  EnvironmentalImpact?: EnvironmentalImpact | undefined;
  /**
   * Where the driver finds signed meter readings: on the station's display (`Local`), in the charge detail record
   * (`External`), or nowhere.
   */
  CalibrationLawDataAvailability: CalibrationLawDataAvailability;
  /** Ways to identify at the charge point. */
  AuthenticationModes: readonly AuthenticationMode[];
  /**
   * Energy in kWh that can be had at once. Given when the charge point draws on something limited, such as a built-in
   * battery. Unit: kWh. An integer.
   */
  MaxCapacity?: number | undefined;
  /** Ways to pay at the charge point. */
  PaymentOptions: readonly PaymentOption[];
  /** Extras of the charge point. */
  ValueAddedServices: readonly ValueAddedService[];
  /** Who can drive up to the charge point. */
  Accessibility: Accessibility;
  /** Kind of place the charge point is at: by the road, in a car park, in a garage above or below ground. */
  AccessibilityLocation?: AccessibilityLocation | undefined;
  /**
   * Telephone number for drivers in need of help: a plus sign, then 5 to 15 digits without blanks. Matches
   * `^\+[0-9]{5,15}$`. (OICP23-E081)
   */
  HotlinePhoneNumber: string;
  /** Anything else a driver should know, once per language, English first. */
  AdditionalInfo?: readonly InfoTextType[] | undefined;
  /** How to find the charge point on the spot, once per language. */
  ChargingStationLocationReference?: readonly InfoTextType[] | undefined;
  /** Where to drive in, when that differs from where the charge point stands. */
  GeoChargingPointEntrance?: GeoCoordinates | undefined;
  /**
   * Whether the charge point can be used at any time. If false, OpeningTimes has to be there; Hubject refuses the
   * record without.
   */
  IsOpen24Hours: boolean;
  /** When the charge point can be used. Given when IsOpen24Hours is false. (OICP23-E043) */
  OpeningTimes?: readonly OpeningTimes[] | undefined;
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
  IsHubjectCompatible: boolean;
  /**
   * Whether the operator pushes the availability of this charge point. `auto` lets Hubject find out. A text, not a
   * boolean. (OICP23-E057)
   */
  DynamicInfoAvailable: DynamicInfoAvailable;
  /**
   * Station that this charge point is part of, in the operator's own numbering. At most 50 characters. (OICP23-E001,
   * OICP23-E061)
   */
  ChargingStationID?: string | undefined;
}

/** Charge points that an operator uploads, and what to do with them. */
export interface eRoamingPushEvseData {
  /**
   * What to do with the records: `fullLoad` puts them in place of everything stored (an empty list deletes all),
   * `insert` adds new ones, `update` changes existing ones, `delete` removes them.
   */
  ActionType: ActionType;
  /** Operator with the charge points that the action applies to. */
  OperatorEvseData: OperatorEvseData;
}

/** Availability of charge points that an operator uploads, and what to do with it. */
export interface eRoamingPushEvseStatus {
  /**
   * What to do with the records: `fullLoad` puts them in place of everything stored (an empty list deletes all),
   * `insert` adds new ones, `update` changes existing ones, `delete` removes them.
   */
  ActionType: ActionType;
  /** Charge points of one operator with their availability. */
  OperatorEvseStatus: OperatorEvseStatus;
}

/**
 * A provider, or `*` when an offer is open to all providers. Matches `^(?:[A-Za-z]{2}[*\-]?[A-Za-z0-9]{3}|\*)$`.
 * (OICP23-E033, OICP23-E063, OICP23-E068)
 */
export type ProviderIDAsterisk = string;

/** Currency as ISO 4217 code, such as `EUR`. Matches `^[A-Z]{3}$`. (OICP23-E029) */
export type CurrencyID = string;

/** What a price is counted in: hours, minutes, or kilowatt-hours. (OICP23-E028) */
export type ReferenceUnit = "HOUR" | "KILOWATT_HOUR" | "MINUTE";

/** Every value of `ReferenceUnit`. */
export const ReferenceUnitValues = [
  "HOUR",
  "KILOWATT_HOUR",
  "MINUTE",
] as const satisfies readonly ReferenceUnit[];

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
  ProductAvailabilityTimes: readonly ProductAvailabilityTimes[];
  /** Fees on top of the price per unit, and bounds of the total. */
  AdditionalReferences?: readonly AdditionalReferences[] | undefined;
}

/** Pricing products that an operator uploads, and what to do with them. */
export interface eRoamingPushPricingProductData {
  /**
   * What to do with the records: `fullLoad` puts them in place of everything stored (an empty list deletes all),
   * `insert` adds new ones, `update` changes existing ones, `delete` removes them.
   */
  ActionType: ActionType;
  /** Operator with its pricing products, and who may have them. */
  PricingProductData: PricingProductDataType;
}

/** Assignments of pricing products to charge points that an operator uploads, and what to do with them. */
export interface eRoamingPushEVSEPricing {
  /**
   * What to do with the records: `fullLoad` puts them in place of everything stored (an empty list deletes all),
   * `insert` adds new ones, `update` changes existing ones, `delete` removes them.
   */
  ActionType: ActionType;
  /** Assignments of pricing products to charge points. At least 1 item. (OICP23-E062) */
  EVSEPricing: readonly EVSEPricing[];
}

/** Tells the four charging notifications apart. */
export type ChargingNotificationType = "Start" | "Progress" | "End" | "Error";

/** Every value of `ChargingNotificationType`. */
export const ChargingNotificationTypeValues = [
  "Start",
  "Progress",
  "End",
  "Error",
] as const satisfies readonly ChargingNotificationType[];

/** News for the provider that energy began to flow in a session. (OICP23-E019) */
export interface eRoamingChargingNotificationStart {
  /** Which of the four notifications this is; one fixed value per message. (OICP23-E087) */
  Type: "Start";
  /** Running session the news is about. */
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
  /** How the driver of the session identified. */
  Identification?: Identification | undefined;
  /** Charge point the session runs at. */
  EvseID: EvseID;
  /** When energy began to flow, as date and time with the charge point's zone offset. A date-time of RFC 3339. */
  ChargingStart: string;
  /**
   * When the session began, by card or remote start, as date and time with the charge point's zone offset. A date-time
   * of RFC 3339.
   */
  SessionStart?: string | undefined;
  /** Meter reading in kWh when charging began, with three decimals at most. Unit: kWh. */
  MeterValueStart?: number | undefined;
  /**
   * The reporting operator, or its hub. Operators always give it; on the way to the provider it may be missing.
   * (OICP23-E019)
   */
  OperatorID?: OperatorID | undefined;
  /** Pricing product that applies to the session. */
  PartnerProductID?: ProductID | undefined;
}

/**
 * News for the provider of how far charging got. It needs ChargingDuration or ConsumedEnergyProgress, and five minutes
 * between two of the same session. (OICP23-E019)
 */
export interface eRoamingChargingNotificationProgress {
  /** Which of the four notifications this is; one fixed value per message. (OICP23-E087) */
  Type: "Progress";
  /** Running session the news is about. */
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
  /** How the driver of the session identified. */
  Identification?: Identification | undefined;
  /** Charge point the session runs at. */
  EvseID: EvseID;
  /** When energy began to flow, as date and time with the charge point's zone offset. A date-time of RFC 3339. */
  ChargingStart: string;
  /**
   * Moment the progress was measured, as date and time with the charge point's zone offset. A date-time of RFC 3339.
   */
  EventOccurred: string;
  /**
   * EventOccurred minus ChargingStart, in milliseconds. Either this or ConsumedEnergyProgress has to be given. Unit:
   * milliseconds. An integer. (OICP23-E047, OICP23-E048)
   */
  ChargingDuration?: number | undefined;
  /**
   * When the session began, by card or remote start, as date and time with the charge point's zone offset. A date-time
   * of RFC 3339.
   */
  SessionStart?: string | undefined;
  /**
   * Energy delivered so far in kWh, with three decimals at most. Either this or ChargingDuration has to be given. Unit:
   * kWh. (OICP23-E047)
   */
  ConsumedEnergyProgress?: number | undefined;
  /** Meter reading in kWh when charging began, with three decimals at most. Unit: kWh. */
  MeterValueStart?: number | undefined;
  /** Meter readings taken while charging, oldest first. (OICP23-E015) */
  MeterValueInBetween?: MeterValueInBetween | undefined;
  /**
   * The reporting operator, or its hub. Operators always give it; on the way to the provider it may be missing.
   * (OICP23-E019)
   */
  OperatorID?: OperatorID | undefined;
  /** Pricing product that applies to the session. */
  PartnerProductID?: ProductID | undefined;
}

/** News for the provider that energy stopped flowing while the session is still open. (OICP23-E019) */
export interface eRoamingChargingNotificationEnd {
  /** Which of the four notifications this is; one fixed value per message. (OICP23-E087) */
  Type: "End";
  /** Running session the news is about. */
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
  /** How the driver of the session identified. */
  Identification?: Identification | undefined;
  /** Charge point the session runs at. */
  EvseID: EvseID;
  /** When energy began to flow, as date and time with the charge point's zone offset. A date-time of RFC 3339. */
  ChargingStart?: string | undefined;
  /** When energy stopped flowing, as date and time with the charge point's zone offset. A date-time of RFC 3339. */
  ChargingEnd: string;
  /**
   * When the session began, by card or remote start, as date and time with the charge point's zone offset. A date-time
   * of RFC 3339.
   */
  SessionStart?: string | undefined;
  /**
   * When the session ended, as date and time with the charge point's zone offset, if it is over already. A date-time of
   * RFC 3339. (OICP23-E049)
   */
  SessionEnd?: string | undefined;
  /**
   * Energy delivered in kWh, the difference of the meter values, with three decimals at most. Unit: kWh. (OICP23-E060)
   */
  ConsumedEnergy?: number | undefined;
  /** Meter reading in kWh when charging began, with three decimals at most. Unit: kWh. */
  MeterValueStart?: number | undefined;
  /** Meter reading in kWh when charging stopped, with three decimals at most. Unit: kWh. */
  MeterValueEnd?: number | undefined;
  /** Meter readings taken while charging, oldest first. (OICP23-E015) */
  MeterValueInBetween?: MeterValueInBetween | undefined;
  /**
   * The reporting operator, or its hub. Operators always give it; on the way to the provider it may be missing.
   * (OICP23-E019)
   */
  OperatorID?: OperatorID | undefined;
  /** Pricing product that applies to the session. */
  PartnerProductID?: ProductID | undefined;
  /**
   * When idling begins to cost, after a time of grace that follows ChargingEnd; date and time with the charge point's
   * zone offset. A date-time of RFC 3339.
   */
  PenaltyTimeStart?: string | undefined;
}

/** News for the provider that something went wrong in a session. (OICP23-E019) */
export interface eRoamingChargingNotificationError {
  /** Which of the four notifications this is; one fixed value per message. (OICP23-E087) */
  Type: "Error";
  /** Running session the news is about. */
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
  /** How the driver of the session identified. */
  Identification?: Identification | undefined;
  /**
   * The reporting operator, or its hub. Operators always give it; on the way to the provider it may be missing.
   * (OICP23-E019)
   */
  OperatorID?: OperatorID | undefined;
  /** Charge point the session runs at. */
  EvseID: EvseID;
  /**
   * `ConnectorError` when the driver can help by looking after plug and cable, `CriticalError` when the station failed
   * and somebody has to go there. (OICP23-E017)
   */
  ErrorType: ErrorClass;
  /** More about the error, in free text. At most 250 characters. (OICP23-E061) */
  ErrorAdditionalInfo?: string | undefined;
}

/**
 * Country as ISO 3166-1 alpha-3 in upper case, such as `DEU`. Exactly 3 characters. Matches `^[A-Z]{3}$`. (OICP23-E030,
 * OICP23-E061)
 */
export type CountryCode = string;

/** Request of a provider for records of a time range of at most 90 days. (OICP23-E004) */
export interface eRoamingGetChargeDetailRecords {
  /** The asking provider, or its hub; Hubject compares it with the path and the client certificate. */
  ProviderID: ProviderID;
  /** Earliest moment at which Hubject received a record. A date-time of RFC 3339. */
  From: string;
  /** Latest moment at which Hubject received a record, 90 days after `From` at most. A date-time of RFC 3339. */
  To: string;
  /** Only records of these sessions. */
  SessionID?: readonly SessionID[] | undefined;
  /** Only records of these operators. (OICP23-E006) */
  OperatorID?: readonly OperatorID[] | undefined;
  /**
   * False asks for the records that Hubject has not marked as forwarded to the provider. Left out, all are meant.
   * (OICP23-E004)
   */
  CDRForwarded?: boolean | undefined;
}

/** One page of charge detail records. (OICP23-E040, OICP23-E054) */
export interface eRoamingChargeDetailRecords {
  /** Records on this page. */
  content: readonly eRoamingChargeDetailRecord[];
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
  StatusCode: StatusCode;
}

/** Identifications of one provider. */
export interface ProviderAuthenticationData {
  /** Provider the identifications belong to, or its hub. */
  ProviderID: ProviderID;
  /** Identifications. May be empty. */
  AuthenticationDataRecord: readonly AuthenticationDataRecord[];
}

/** Identifications that a provider uploads, and what to do with them. */
export interface eRoamingPushAuthenticationData {
  /**
   * What to do with the records: `fullLoad` puts them in place of everything stored (an empty list deletes all),
   * `insert` adds new ones, `update` changes existing ones, `delete` removes them.
   */
  ActionType: ActionType;
  /** Provider with the identifications that the action applies to. */
  ProviderAuthenticationData: ProviderAuthenticationData;
}

/** Notation of places in an answer, chosen by the provider. */
export type GeoCoordinatesResponseFormat = "Google" | "DegreeMinuteSeconds" | "DecimalDegree";

/** Every value of `GeoCoordinatesResponseFormat`. */
export const GeoCoordinatesResponseFormatValues = [
  "Google",
  "DegreeMinuteSeconds",
  "DecimalDegree",
] as const satisfies readonly GeoCoordinatesResponseFormat[];

/**
 * Request of a provider for master data of charge points. Each filter narrows the result; `page` and `size` are query
 * parameters. (OICP23-E138)
 */
export interface eRoamingPullEVSEData {
  /** The asking provider, or its hub; Hubject compares it with the path and the client certificate. */
  ProviderID: ProviderID;
  /** Only charge points within a circle. */
  SearchCenter?: SearchCenter | undefined;
  /**
   * Only what changed since this moment. Cannot go together with SearchCenter, CountryCodes or OperatorIds. A date-time
   * of RFC 3339.
   */
  LastCall?: string | undefined;
  /** Notation of the places in the answer. (OICP23-E012) */
  GeoCoordinatesResponseFormat: GeoCoordinatesResponseFormat;
  /** Only charge points in these countries. */
  CountryCodes?: readonly CountryCode[] | undefined;
  /** Only charge points of these operators. (OICP23-E108) */
  OperatorIds?: readonly OperatorID[] | undefined;
  /** Only charge points with one of these ways to identify. */
  AuthenticationModes?: readonly AuthenticationMode[] | undefined;
  /** Only charge points that can be driven up to in one of these ways. */
  Accessibility?: readonly Accessibility[] | undefined;
  /** Only charge points that offer signed meter readings in one of these ways. */
  CalibrationLawDataAvailability?: readonly CalibrationLawDataAvailability[] | undefined;
  /** Only charge points that run, or do not run, on renewable energy alone. */
  RenewableEnergy?: boolean | undefined;
  /** Only charge points that can, or cannot, be started through Hubject. */
  IsHubjectCompatible?: boolean | undefined;
  /** Only charge points that are, or are not, usable at any time. */
  IsOpen24Hours?: boolean | undefined;
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
  ChargingStationNames: readonly InfoTextType[];
  /** Maker of the charge point. At most 50 characters. (OICP23-E061) */
  HardwareManufacturer?: string | undefined;
  /** Web address of a picture of the charge point. At most 200 characters. (OICP23-E061) */
  ChargingStationImage?: string | undefined;
  /** Company that owns the station, when it is not the operator itself. At most 100 characters. (OICP23-E061) */
  SubOperatorName?: string | undefined;
  /** Postal address of the charge point. */
  Address: AddressIso19773;
  /** Where the charge point stands. */
  GeoCoordinates: GeoCoordinates;
  /** Sockets and attached cables of the charge point. */
  Plugs: readonly Plug[];
  /** Whether the power can change while charging, for instance because stations share a connection. */
  DynamicPowerLevel?: boolean | undefined;
  /** Ways of delivering power that the charge point has. */
  ChargingFacilities: readonly ChargingFacility[];
  /** True only when all of the energy is from renewable sources. */
  RenewableEnergy: boolean;
  /** Mix of energy that feeds the charge point. */
  EnergySource?: readonly EnergySource[] | undefined;
  /** Emissions caused by generating the energy. */
  EnvironmentalImpact?: EnvironmentalImpact | undefined;
  /**
   * Where the driver finds signed meter readings: on the station's display (`Local`), in the charge detail record
   * (`External`), or nowhere.
   */
  CalibrationLawDataAvailability: CalibrationLawDataAvailability;
  /** Ways to identify at the charge point. */
  AuthenticationModes: readonly AuthenticationMode[];
  /**
   * Energy in kWh that can be had at once. Given when the charge point draws on something limited, such as a built-in
   * battery. Unit: kWh. An integer.
   */
  MaxCapacity?: number | undefined;
  /** Ways to pay at the charge point. */
  PaymentOptions: readonly PaymentOption[];
  /** Extras of the charge point. */
  ValueAddedServices: readonly ValueAddedService[];
  /** Who can drive up to the charge point. */
  Accessibility: Accessibility;
  /** Kind of place the charge point is at: by the road, in a car park, in a garage above or below ground. */
  AccessibilityLocation?: AccessibilityLocation | undefined;
  /**
   * Telephone number for drivers in need of help: a plus sign, then 5 to 15 digits without blanks. Matches
   * `^\+[0-9]{5,15}$`. (OICP23-E081)
   */
  HotlinePhoneNumber: string;
  /** Anything else a driver should know, once per language, English first. */
  AdditionalInfo?: readonly InfoTextType[] | undefined;
  /** How to find the charge point on the spot, once per language. */
  ChargingStationLocationReference?: readonly InfoTextType[] | undefined;
  /** Where to drive in, when that differs from where the charge point stands. */
  GeoChargingPointEntrance?: GeoCoordinates | undefined;
  /**
   * Whether the charge point can be used at any time. If false, OpeningTimes has to be there; Hubject refuses the
   * record without.
   */
  IsOpen24Hours: boolean;
  /** When the charge point can be used. Given when IsOpen24Hours is false. (OICP23-E043) */
  OpeningTimes?: readonly OpeningTimes[] | undefined;
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
  IsHubjectCompatible: boolean;
  /**
   * Whether the operator pushes the availability of this charge point. `auto` lets Hubject find out. A text, not a
   * boolean. (OICP23-E057)
   */
  DynamicInfoAvailable: DynamicInfoAvailable;
  /** Operator that uploaded the record. (OICP23-E007) */
  OperatorID: OperatorID;
  /** Name of that operator. At most 100 characters. (OICP23-E031) */
  OperatorName: string;
  /**
   * Station that this charge point is part of, in the operator's own numbering. At most 50 characters. (OICP23-E001,
   * OICP23-E061)
   */
  ChargingStationID?: string | undefined;
}

/** One page of charge points of all operators. Each record names its operator. (OICP23-E040, OICP23-E137) */
export interface eRoamingEVSEData {
  /** Charge points on this page, of any operators mixed. (OICP23-E051) */
  content: readonly PullEvseDataRecord[];
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
  StatusCode: StatusCode;
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
export type EvseStatus = "Available" | "Reserved" | "Occupied" | "OutOfService" | "EvseNotFound" | "Unknown";

/** Every value of `EvseStatus`. */
export const EvseStatusValues = [
  "Available",
  "Reserved",
  "Occupied",
  "OutOfService",
  "EvseNotFound",
  "Unknown",
] as const satisfies readonly EvseStatus[];

/** Request of a provider for the availability of charge points; without filter, of all. (OICP23-E005) */
export interface eRoamingPullEVSEStatus {
  /** The asking provider, or its hub; Hubject compares it with the path and the client certificate. */
  ProviderID: ProviderID;
  /** Only charge points within a circle. */
  SearchCenter?: SearchCenter | undefined;
  /** Only charge points in this state. (OICP23-E005) */
  EvseStatus?: EvseStatus | undefined;
}

/** Request of a provider for the availability of certain charge points. */
export interface eRoamingPullEVSEStatusByID {
  /** The asking provider, or its hub; Hubject compares it with the path and the client certificate. */
  ProviderID: ProviderID;
  /** The charge points asked for, 100 at most. At most 100 items. */
  EvseID: readonly EvseID[];
}

/** Request of a provider for the availability of all charge points of certain operators. */
export interface eRoamingPullEVSEStatusByOperatorID {
  /** The asking provider, or its hub; Hubject compares it with the path and the client certificate. */
  ProviderID: ProviderID;
  /** The operators asked for. */
  OperatorID: readonly OperatorID[];
}

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

/** Request of a provider for the pricing products of certain operators. (OICP23-E042) */
export interface eRoamingPullPricingProductData {
  /** Only what changed since this moment. A date-time of RFC 3339. */
  LastCall?: string | undefined;
  /** Operators whose pricing products are asked for. (OICP23-E108) */
  OperatorIDs: readonly OperatorID[];
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
  PricingProductDataRecords: readonly PricingProductDataRecord[];
}

/** Pricing products for the requesting provider, a block per operator. (OICP23-E041) */
export interface eRoamingPricingProductData {
  /** The offers, one block per operator. */
  PricingProductData: readonly PricingProductDataType[];
  /** Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
  StatusCode?: StatusCode | undefined;
}

/** Request of a provider for the assignments of pricing products to charge points. (OICP23-E053) */
export interface eRoamingPullEVSEPricing {
  /** The asking provider, or its hub; Hubject compares it with the path and the client certificate. */
  ProviderID: ProviderID;
  /** Only what changed since this moment. A date-time of RFC 3339. */
  LastCall?: string | undefined;
  /** Operators whose assignments are asked for. (OICP23-E108) */
  OperatorIDs: readonly OperatorID[];
}

/** Assignments of pricing products to the charge points of one operator. */
export interface OperatorEVSEPricing {
  /** Operator of the charge points in this block. */
  OperatorID: OperatorID;
  /** Name of that operator. At most 100 characters. (OICP23-E061) */
  OperatorName?: string | undefined;
  /** Assignments of pricing products to charge points. */
  EVSEPricing: readonly EVSEPricing[];
}

/** Assignments of pricing products to charge points, a block per operator. */
export interface eRoamingEVSEPricing {
  /** The assignments, one block per operator. (OICP23-E013) */
  EVSEPricing: readonly OperatorEVSEPricing[];
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
  ProviderAuthenticationData?: readonly ProviderAuthenticationData[] | undefined;
}

/** Body of HTTP 400 and 500: the request could not be parsed, did not conform, or could not be processed. */
export interface FaultBody {
  /** More about it, hardly ever given. */
  extendedInfo?: string | undefined;
  /** What was wrong, in one sentence. */
  message?: string | undefined;
  /** The members that did not conform. Missing when the request as a whole was at fault. */
  validationErrors?: readonly FieldValidationError[] | undefined;
}

/** One member of a request that did not conform. */
export interface FieldValidationError {
  /** Rule that the member broke. */
  errorMessage?: string | undefined;
  /**
   * Path of the member in the request, each name starting in lower case, as in
   * `operatorEvseData.evseDataRecord[0].plugs`.
   */
  fieldReference?: string | undefined;
}

/** Body of HTTP 401 and 404: the caller is not allowed, or what it asked for does not exist. */
export interface OicpERoamingFault {
  /**
   * Reason of the refusal, such as 017 (caller not allowed), 210 (no contract) or 300 (partner unknown). (OICP23-E107)
   */
  StatusCode?: StatusCode | undefined;
  /** What was wrong, in free text. */
  message?: string | undefined;
}

/**
 * Request of an operator for the authentication data open to it (OICP 2.2). (OICP23-E107)
 *
 * @deprecated The protocol does not foresee it any more.
 */
export interface eRoamingPullAuthenticationData {
  /** The asking operator, or its hub; Hubject compares it with the path and the client certificate. */
  OperatorID: OperatorID;
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
export type AuthorizationStatus = "Authorized" | "NotAuthorized";

/** Every value of `AuthorizationStatus`. */
export const AuthorizationStatusValues = [
  "Authorized",
  "NotAuthorized",
] as const satisfies readonly AuthorizationStatus[];

/** Meter readings taken while charging, oldest first. (OICP23-E015) */
export interface MeterValueInBetween {
  /** The readings in kWh, with three decimals at most. Unit: kWh. */
  meterValues?: readonly number[] | undefined;
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

/** What the driver needs to verify the signed readings. Hubject was seen to refuse signed readings without it. */
export interface CalibrationLawVerificationInfo {
  /**
   * Certificate of conformity from the metrology authority, written as number, revision and date with colons between
   * them. At most 100 characters. (OICP23-E061)
   */
  CalibrationLawCertificateID?: string | undefined;
  /**
   * Public key of the meter at this charge point, to check the signatures with. At most 1000 characters. (OICP23-E061)
   */
  PublicKey?: string | undefined;
  /**
   * Address of an XML file of the operator that gathers the calibration data of the session, for the provider's
   * invoice. At most 200 characters. (OICP23-E035, OICP23-E061)
   */
  MeteringSignatureUrl?: string | undefined;
  /** Encoding of the signed readings, with its version. At most 50 characters. (OICP23-E061) */
  MeteringSignatureEncodingFormat?: string | undefined;
  /** How to verify the readings, in words for the driver. At most 400 characters. (OICP23-E061) */
  SignedMeteringValuesVerificationInstruction?: string | undefined;
}

/** Latitude and longitude in one text. */
export interface GoogleCoordinates {
  /**
   * Latitude, then longitude, in decimal degrees with a blank between them, as in `47.662249 9.360922`. At most 100
   * characters. Matches
   * `^-?(?:[0-8]?[0-9]\.[0-9]{1,6}|90\.0{1,6})(?:\s*,\s*|\s+)-?(?:1[0-7][0-9]\.[0-9]{1,6}|[0-9]{1,2}\.[0-9]{1,6}|180\.0{1,6})$`.
   * (OICP23-E011, OICP23-E058, OICP23-E063, OICP23-E064, OICP23-E065)
   */
  Coordinates: string;
}

/** Latitude and longitude in decimal degrees. */
export interface DecimalDegreeCoordinates {
  /**
   * Degrees east of Greenwich, negative to the west, with one to six decimals. At most 100 characters. Matches
   * `^-?(?:1[0-7][0-9]\.[0-9]{1,6}|[0-9]{1,2}\.[0-9]{1,6}|180\.0{1,6})$`. (OICP23-E058, OICP23-E066)
   */
  Longitude: string;
  /**
   * Degrees north of the equator, negative to the south, with one to six decimals. At most 100 characters. Matches
   * `^-?(?:[0-8]?[0-9]\.[0-9]{1,6}|90\.0{1,6})$`. (OICP23-E058, OICP23-E066)
   */
  Latitude: string;
}

/** Latitude and longitude in degrees, minutes and seconds. */
export interface DegreeMinuteSecondsCoordinates {
  /**
   * Degrees, minutes and seconds east of Greenwich, negative to the west, as in `9°21'39.32''`. At most 100 characters.
   * Matches `^-?(?:1[0-7][0-9]|[0-9]{1,2}|180)°[ ]?[0-5]?[0-9]'[ ]?[0-5]?[0-9]\.[0-9]+''$`. (OICP23-E058, OICP23-E067)
   */
  Longitude: string;
  /**
   * Degrees, minutes and seconds north of the equator, negative to the south, as in `47°39'44.09''`. At most 100
   * characters. Matches `^-?(?:[0-8]?[0-9]|90)°[ ]?[0-5]?[0-9]'[ ]?[0-5]?[0-9]\.[0-9]+''$`. (OICP23-E058, OICP23-E067)
   */
  Latitude: string;
}

/** Alternating current on one or three phases, or direct current. */
export type PowerType = "AC_1_PHASE" | "AC_3_PHASE" | "DC";

/** Every value of `PowerType`. */
export const PowerTypeValues = [
  "AC_1_PHASE",
  "AC_3_PHASE",
  "DC",
] as const satisfies readonly PowerType[];

/** Charging mode of IEC 61851-1, from a plain socket (`Mode_1`) to direct current (`Mode_4`), or CHAdeMO. */
export type ChargingMode = "Mode_1" | "Mode_2" | "Mode_3" | "Mode_4" | "CHAdeMO";

/** Every value of `ChargingMode`. */
export const ChargingModeValues = [
  "Mode_1",
  "Mode_2",
  "Mode_3",
  "Mode_4",
  "CHAdeMO",
] as const satisfies readonly ChargingMode[];

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
  | "NaturalGas";

/** Every value of `Energy`. */
export const EnergyValues = [
  "Solar",
  "Wind",
  "HydroPower",
  "GeothermalEnergy",
  "Biomass",
  "Coal",
  "NuclearEnergy",
  "Petroleum",
  "NaturalGas",
] as const satisfies readonly Energy[];

/** A span of time within a day. */
export interface Period {
  /**
   * Start of the span in local time, as hours and minutes: `08:00`. Matches `^(?:[01][0-9]|2[0-3]):[0-5][0-9]$`.
   * (OICP23-E071)
   */
  begin: string;
  /**
   * End of the span in local time, as hours and minutes: `20:00`. `24:00` is in use for the end of the day. Matches
   * `^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$`. (OICP23-E071)
   */
  end: string;
}

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
  | "Sunday";

/** Every value of `DaysOfWeek`. */
export const DaysOfWeekValues = [
  "Everyday",
  "Workdays",
  "Weekend",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const satisfies readonly DaysOfWeek[];

/** Emissions caused by generating the energy. */
export interface EnvironmentalImpact {
  /** Carbon dioxide in grams per kWh delivered. Unit: g/kWh. 0 to 99999. (OICP23-E023) */
  CO2Emission?: number | undefined;
  /** Radioactive waste in grams per kWh delivered. Unit: g/kWh. 0 to 99999. (OICP23-E023) */
  NuclearWaste?: number | undefined;
}

/**
 * Where the driver finds signed meter readings: on the station's display (`Local`), in the charge detail record
 * (`External`), or nowhere.
 */
export type CalibrationLawDataAvailability = "Local" | "External" | "Not Available";

/** Every value of `CalibrationLawDataAvailability`. */
export const CalibrationLawDataAvailabilityValues = [
  "Local",
  "External",
  "Not Available",
] as const satisfies readonly CalibrationLawDataAvailability[];

/** Kind of place the charge point is at: by the road, in a car park, in a garage above or below ground. */
export type AccessibilityLocation = "OnStreet" | "ParkingLot" | "ParkingGarage" | "UndergroundParkingGarage";

/** Every value of `AccessibilityLocation`. */
export const AccessibilityLocationValues = [
  "OnStreet",
  "ParkingLot",
  "ParkingGarage",
  "UndergroundParkingGarage",
] as const satisfies readonly AccessibilityLocation[];

/**
 * Whether the operator pushes the availability of this charge point. `auto` lets Hubject find out. A text, not a
 * boolean. (OICP23-E057)
 */
export type DynamicInfoAvailable = "true" | "false" | "auto";

/** Every value of `DynamicInfoAvailable`. */
export const DynamicInfoAvailableValues = [
  "true",
  "false",
  "auto",
] as const satisfies readonly DynamicInfoAvailable[];

/**
 * What to do with the records: `fullLoad` puts them in place of everything stored (an empty list deletes all), `insert`
 * adds new ones, `update` changes existing ones, `delete` removes them.
 */
export type ActionType = "fullLoad" | "update" | "insert" | "delete";

/** Every value of `ActionType`. */
export const ActionTypeValues = [
  "fullLoad",
  "update",
  "insert",
  "delete",
] as const satisfies readonly ActionType[];

/** Operator with the charge points that the action applies to. */
export interface OperatorEvseData {
  /** The pushing operator, or its hub; Hubject compares it with the path and the client certificate. */
  OperatorID: OperatorID;
  /** Name of the operator, as drivers shall see it. At most 100 characters. (OICP23-E061) */
  OperatorName: string;
  /** Charge points, each at most once. May be empty. */
  EvseDataRecord: readonly EvseDataRecord[];
}

/** Charge points of one operator with their availability. */
export interface OperatorEvseStatus {
  /**
   * Operator of the charge points, or its hub. In a push, Hubject compares it with the path and the client certificate.
   */
  OperatorID: OperatorID;
  /** Name of the operator, as drivers shall see it. At most 100 characters. (OICP23-E061) */
  OperatorName?: string | undefined;
  /** Charge points with their availability, each at most once. May be empty. */
  EvseStatusRecord: readonly EvseStatusRecord[];
}

/** Times at which a product applies on certain days. */
export interface ProductAvailabilityTimes {
  /** Times of day at which the product applies. (OICP23-E008) */
  Periods: readonly Period[];
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
  EvseIDProductList: readonly ProductID[];
}

/**
 * `ConnectorError` when the driver can help by looking after plug and cable, `CriticalError` when the station failed
 * and somebody has to go there. (OICP23-E017)
 */
export type ErrorClass = "ConnectorError" | "CriticalError";

/** Every value of `ErrorClass`. */
export const ErrorClassValues = [
  "ConnectorError",
  "CriticalError",
] as const satisfies readonly ErrorClass[];

/** The page as Hubject's server asked its database for it. Informative; the other members say all that paging needs. */
export interface Pageable {
  /** Order of the records. */
  sort?: Sort | undefined;
  /** Records asked for per page. An integer. */
  pageSize?: number | undefined;
  /** Number of the page, from 0. An integer. */
  pageNumber?: number | undefined;
  /** Records on the pages before this one. An integer. */
  offset?: number | undefined;
  /** Whether the result is cut into pages. */
  paged?: boolean | undefined;
  /** Whether the result comes in one piece. */
  unpaged?: boolean | undefined;
}

/** One identification, in a wrapper of its own. */
export interface AuthenticationDataRecord {
  /** Card, contract with PIN, or contract id. */
  Identification: Identification;
}

/** Only charge points within a circle. */
export interface SearchCenter {
  /** Centre of the circle. */
  GeoCoordinates: GeoCoordinates;
  /** Radius of the circle in km, with one decimal, up to 999.9. Unit: km. 0 to 999.9. (OICP23-E059) */
  Radius: number;
}

/**
 * What happened to the charge point since `LastCall`. Set by Hubject, and of no meaning in a pull without `LastCall`.
 */
export type DeltaType = "update" | "insert" | "delete";

/** Every value of `DeltaType`. */
export const DeltaTypeValues = [
  "update",
  "insert",
  "delete",
] as const satisfies readonly DeltaType[];

/** Availability, one block per operator. (OICP23-E014) */
export interface EvseStatuses {
  /** The blocks of the operators. */
  OperatorEvseStatus: readonly OperatorEvseStatus[];
}

/** Availability of the charge points asked for. */
export interface EvseStatusRecords {
  /** Charge points with their availability. */
  EvseStatusRecord: readonly EvseStatusRecord[];
}

/** Function that made the hash. Only bcrypt is left in OICP 2.3. */
export type HashFunction = "Bcrypt";

/** Every value of `HashFunction`. */
export const HashFunctionValues = [
  "Bcrypt",
] as const satisfies readonly HashFunction[];

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
export type MeteringStatus = "Start" | "Progress" | "End";

/** Every value of `MeteringStatus`. */
export const MeteringStatusValues = [
  "Start",
  "Progress",
  "End",
] as const satisfies readonly MeteringStatus[];

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
export type AdditionalReference = "START FEE" | "FIXED FEE" | "PARKING FEE" | "MINIMUM FEE" | "MAXIMUM FEE";

/** Every value of `AdditionalReference`. */
export const AdditionalReferenceValues = [
  "START FEE",
  "FIXED FEE",
  "PARKING FEE",
  "MINIMUM FEE",
  "MAXIMUM FEE",
] as const satisfies readonly AdditionalReference[];

/** Order of the records. */
export interface Sort {
  /** Whether the records are in an order that was asked for. */
  sorted?: boolean | undefined;
  /** Whether no order was asked for. */
  empty?: boolean | undefined;
  /** Whether the records come in any order. */
  unsorted?: boolean | undefined;
}

/** Function that made the old hash. */
export type LegacyHashFunction = "MD5" | "SHA-1";

/** Every value of `LegacyHashFunction`. */
export const LegacyHashFunctionValues = [
  "MD5",
  "SHA-1",
] as const satisfies readonly LegacyHashFunction[];
