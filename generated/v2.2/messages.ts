// Generated from spec/oicp-2.2.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

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
  Result: boolean;
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
  AuthorizationStopIdentifications?: readonly Identification[] | undefined;
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

/** Order of a provider to start charging at a charge point. (OICP23-E107) */
export interface eRoamingAuthorizeRemoteStart {
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
  /** Charge point to start at. Hubject derives the operator from it. */
  EvseID: EvseID;
  /** Contract of the driver, always as `RemoteIdentification`. */
  Identification: Identification;
  /** Pricing product that the driver chose. */
  PartnerProductID?: ProductID | undefined;
  /** The ordering provider, or its hub; Hubject compares it with the path and the client certificate. */
  ProviderID: ProviderID;
  /** Left out by the provider; Hubject assigns it and always names it towards the operator. */
  SessionID?: SessionID | undefined;
}

/** Order of a provider to end a session. (OICP23-E107) */
export interface eRoamingAuthorizeRemoteStop {
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
  /** Charge point the session runs at. */
  EvseID: EvseID;
  /** The ordering provider, or its hub; Hubject compares it with the path and the client certificate. */
  ProviderID: ProviderID;
  /** Session to stop, as the start brought it. */
  SessionID: SessionID;
}

/** Question of an operator whether the driver at its charge point may charge. (OICP23-E107) */
export interface eRoamingAuthorizeStart {
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
  /** Charge point the driver stands at. When it is not known yet, the start notification delivers it. */
  EvseID?: EvseID | undefined;
  /** Card, QR code with PIN, or Plug&Charge, as the driver presented it. */
  Identification: Identification;
  /** The asking operator, or its hub; Hubject compares it with the path and the client certificate. */
  OperatorID: OperatorID;
  /** Pricing product that the driver wants or that applies at the charge point. */
  PartnerProductID?: ProductID | undefined;
  /** Not needed: Hubject ignores it and assigns its own. */
  SessionID?: SessionID | undefined;
}

/** Question of an operator whether the driver at its charge point may end the session. (OICP23-E107) */
export interface eRoamingAuthorizeStop {
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
  /** Charge point the session runs at. */
  EvseID?: EvseID | undefined;
  /** Card, QR code with PIN, or Plug&Charge, as the driver presented it now. */
  Identification: Identification;
  /** The asking operator, or its hub; Hubject compares it with the path and the client certificate. */
  OperatorID: OperatorID;
  /** Session to stop, as the authorised start brought it. */
  SessionID: SessionID;
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

/** How the PIN was hashed before bcrypt. Unused since OICP 2.1; leave it out. (OICP23-E107) */
export interface LegacyHashData {
  /** Function that made the old hash. */
  Function: LegacyHashFunction;
  /** Salt of the old hash. At most 100 characters. */
  Salt?: string | undefined;
  /** The old hash itself. Its bound is too short for a whole digest. */
  Value?: string | undefined;
}

/** Body of HTTP 401 and 404: the caller is not allowed, or what it asked for does not exist. */
export interface OicpERoamingFault {
  /** Reason of the refusal, such as 017 (caller not allowed), 210 (no contract) or 300 (partner unknown). */
  StatusCode?: StatusCode | undefined;
  /** What was wrong, in free text. */
  message?: string | undefined;
}

/** A vehicle that identified itself over the cable by ISO 15118. (OICP23-E107) */
export interface PlugAndChargeIdentification {
  /** Contract of the driver, read from the vehicle's contract certificate. */
  EvcoID: EvcoID;
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
 * A card of the MIFARE family held to the reader. This is the member to use for cards in authorisations. (OICP23-E107)
 */
export interface RFIDMifareFamilyIdentification {
  /** Number of the card's chip. */
  UID: UID;
}

/**
 * A driver known to the provider, for example in its app. The only identification allowed in remote starts and
 * reservations. (OICP23-E107)
 */
export interface RemoteIdentification {
  /** Contract of the driver. */
  EvcoID: EvcoID;
}

/** The outcome of a request: a code of three digits, and text for people. (OICP23-E107) */
export interface StatusCode {
  /** Details in free text, for example which records a push was refused for. At most 1000 characters. */
  AdditionalInfo?: string | undefined;
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
  /** Standard text of the code, for people to read. At most 200 characters. */
  Description?: string | undefined;
}

/** Order of a provider to hold a charge point for a driver. (OICP23-E107) */
export interface eRoamingAuthorizeRemoteReservationStart {
  /**
   * Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 50 characters.
   */
  CPOPartnerSessionID?: string | undefined;
  /**
   * How long to hold the charge point, 1 to 99 minutes. Left out, the operator decides. Unit: minutes. An integer. At
   * least 0. (OICP22-E006)
   */
  Duration?: number | undefined;
  /**
   * Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 50 characters. (OICP23-E002)
   */
  EMPPartnerSessionID?: string | undefined;
  /** Charge point to hold. */
  EvseID: EvseID;
  /** Contract of the driver, always as `RemoteIdentification`. */
  Identification: Identification;
  /** Pricing product of the reservation. */
  PartnerProductID?: ProductID | undefined;
  /** The ordering provider, or its hub; Hubject compares it with the path and the client certificate. */
  ProviderID: ProviderID;
  /** Left out by the provider; Hubject assigns it for the operator. */
  SessionID?: SessionID | undefined;
}

/** Order of a provider to give a reserved charge point free. (OICP23-E107) */
export interface eRoamingAuthorizeRemoteReservationStop {
  /**
   * Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 50 characters.
   */
  CPOPartnerSessionID?: string | undefined;
  /**
   * Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and
   * repeats it in its messages. At most 50 characters. (OICP23-E002)
   */
  EMPPartnerSessionID?: string | undefined;
  /** Charge point that was held. */
  EvseID: EvseID;
  /** The ordering provider, or its hub; Hubject compares it with the path and the client certificate. */
  ProviderID: ProviderID;
  /** Reservation to end, as its start brought it. */
  SessionID: SessionID;
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
  eroamingChargeDetailRecords?: readonly eRoamingChargeDetailRecord[] | undefined;
}

/** Request of a provider for records of a time range of at most 90 days. (OICP23-E107) */
export interface eRoamingGetChargeDetailRecords {
  /** Earliest moment at which Hubject received a record. A date-time of RFC 3339. */
  From: string;
  /** The asking provider, or its hub; Hubject compares it with the path and the client certificate. */
  ProviderID: ProviderID;
  /** Latest moment at which Hubject received a record, 90 days after `From` at most. A date-time of RFC 3339. */
  To: string;
}

/** Meter readings taken while charging, oldest first. (OICP23-E015, OICP23-E107) */
export interface MeterValueInBetween {
  /** The readings in kWh, with three decimals at most. Unit: kWh. */
  meterValues?: readonly number[] | undefined;
}

/** Postal address of a charge point. */
export interface AddressIso19773 {
  /** Town or city. 1 to 50 characters. */
  City: string;
  /** Country, as three letters. */
  Country: CountryCode;
  /** Floor of the building. At most 5 characters. */
  Floor?: string | undefined;
  /** House number with its letters. Pulled data may hold an empty text. At most 10 characters. */
  HouseNum?: string | undefined;
  /** Postal code. Pulled data may hold an empty text. At most 10 characters. */
  PostalCode?: string | undefined;
  /** State, province or district. At most 50 characters. */
  Region?: string | undefined;
  /** Name of the street, two characters or more; pad a shorter one with underscores. 2 to 100 characters. */
  Street: string;
  /**
   * Offset from UTC, as in `UTC+01:00`; not the name of a zone. Matches `^UTC[+\-][0-9]{2}:[0-9]{2}$`. (OICP23-E070)
   */
  TimeZone?: string | undefined;
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

/** Request of a provider for master data of charge points. Each filter narrows the result. (OICP23-E107) */
export interface eRoamingPullEVSEData {
  /** Only charge points in these countries. (OICP22-E005) */
  CountryCodes?: readonly CountryCode[] | undefined;
  /** Notation of the places in the answer. */
  GeoCoordinatesResponseFormat: GeoCoordinatesResponseFormat;
  /**
   * Only what changed since this moment. Cannot go together with SearchCenter, CountryCodes or OperatorIds. A date-time
   * of RFC 3339.
   */
  LastCall?: string | undefined;
  /** Only charge points of these operators. (OICP22-E005, OICP23-E108) */
  OperatorIds?: readonly OperatorID[] | undefined;
  /** The asking provider, or its hub; Hubject compares it with the path and the client certificate. */
  ProviderID: ProviderID;
  /** Only charge points within a circle. */
  SearchCenter?: SearchCenter | undefined;
}

/** Request of a provider for the availability of charge points; without filter, of all. (OICP23-E107) */
export interface eRoamingPullEVSEStatus {
  /** Only charge points in this state. (OICP23-E005) */
  EvseStatus?: EvseStatus | undefined;
  /** The asking provider, or its hub; Hubject compares it with the path and the client certificate. */
  ProviderID: ProviderID;
  /** Only charge points within a circle. */
  SearchCenter?: SearchCenter | undefined;
}

/** Request of a provider for the availability of certain charge points. (OICP23-E107) */
export interface eRoamingPullEVSEStatusByID {
  /** The charge points asked for, 100 at most. At most 100 items. (OICP22-E005) */
  EvseID: readonly EvseID[];
  /** The asking provider, or its hub; Hubject compares it with the path and the client certificate. */
  ProviderID: ProviderID;
}

/** Request of a provider for the availability of all charge points of certain operators. (OICP23-E107) */
export interface eRoamingPullEVSEStatusByOperatorID {
  /** The operators asked for. (OICP22-E005) */
  OperatorID: readonly OperatorID[];
  /** The asking provider, or its hub; Hubject compares it with the path and the client certificate. */
  ProviderID: ProviderID;
}

/** Charge points that an operator uploads, and what to do with them. (OICP23-E107) */
export interface eRoamingPushEvseData {
  /**
   * What to do with the records: `fullLoad` puts them in place of everything stored (an empty list deletes all),
   * `insert` adds new ones, `update` changes existing ones, `delete` removes them.
   */
  ActionType: ActionType;
  /** Operator with the charge points that the action applies to. */
  OperatorEvseData: OperatorEvseData;
}

/** Availability of charge points that an operator uploads, and what to do with it. (OICP23-E107) */
export interface eRoamingPushEvseStatus {
  /**
   * What to do with the records: `fullLoad` puts them in place of everything stored (an empty list deletes all),
   * `insert` adds new ones, `update` changes existing ones, `delete` removes them.
   */
  ActionType: ActionType;
  /** Charge points of one operator with their availability. */
  OperatorEvseStatus: OperatorEvseStatus;
}

/** Master data of charge points, a block per operator. */
export interface EvseData {
  /** The blocks of the operators. (OICP22-E008) */
  OperatorEvseData?: readonly PullOperatorEvseData[] | undefined;
}

/** Master data of one charge point as its operator uploads it. (OICP22-E008, OICP23-E038) */
export interface EvseDataRecord {
  /** Who can drive up to the charge point. */
  Accessibility: Accessibility;
  /** Anything else a driver should know, once per language, English first. */
  AdditionalInfo?: readonly InfoTextType[] | undefined;
  /** Postal address of the charge point. */
  Address: AddressIso19773;
  /** Ways to identify at the charge point. */
  AuthenticationModes: readonly AuthenticationMode[];
  /** Ways of delivering power that the charge point has. */
  ChargingFacilities?: readonly ChargingFacility[] | undefined;
  /** Charging modes of IEC 61851-1 that are possible here, or CHAdeMO. (OICP23-E010) */
  ChargingModes?: readonly ChargingMode[] | undefined;
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
  DynamicInfoAvailable: DynamicInfoAvailable;
  /** Name of the station in English. At most 50 characters. */
  EnChargingStationName?: string | undefined;
  /** The charge point. */
  EvseID: EvseID;
  /** Where to drive in, when that differs from where the charge point stands. */
  GeoChargingPointEntrance?: GeoCoordinates | undefined;
  /** Where the charge point stands. */
  GeoCoordinates: GeoCoordinates;
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
  IsHubjectCompatible: boolean;
  /**
   * Whether the charge point can be used at any time. If false, OpeningTimes has to be there; Hubject refuses the
   * record without.
   */
  IsOpen24Hours: boolean;
  /**
   * Energy in kWh that can be had at once. Given when the charge point draws on something limited, such as a built-in
   * battery. Unit: kWh. An integer. At least 0. (OICP22-E006)
   */
  MaxCapacity?: number | undefined;
  /** When the charge point can be used. Given when IsOpen24Hours is false. */
  OpeningTimes?: readonly OpeningTimes[] | undefined;
  /** Ways to pay at the charge point. */
  PaymentOptions?: readonly PaymentOption[] | undefined;
  /** Sockets and attached cables of the charge point. */
  Plugs?: readonly Plug[] | undefined;
  /** Extras of the charge point. */
  ValueAddedServices?: readonly ValueAddedService[] | undefined;
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
  EvseStatusRecord?: readonly EvseStatusRecord[] | undefined;
}

/** Availability, one block per operator. (OICP23-E014) */
export interface EvseStatuses {
  /** The blocks of the operators. */
  OperatorEvseStatus: readonly OperatorEvseStatus[];
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

/** Latitude and longitude in decimal degrees. (OICP23-E107) */
export interface DecimalDegreeCoordinates {
  /**
   * Degrees north of the equator, negative to the south, with one to six decimals. At most 100 characters. Matches
   * `^-?(?:[0-8]?[0-9]\.[0-9]{1,6}|90\.0{1,6})$`. (OICP23-E058, OICP23-E066)
   */
  Latitude: string;
  /**
   * Degrees east of Greenwich, negative to the west, with one to six decimals. At most 100 characters. Matches
   * `^-?(?:1[0-7][0-9]\.[0-9]{1,6}|[0-9]{1,2}\.[0-9]{1,6}|180\.0{1,6})$`. (OICP23-E058, OICP23-E066)
   */
  Longitude: string;
}

/** Latitude and longitude in degrees, minutes and seconds. (OICP23-E107) */
export interface DegreeMinuteSecondsCoordinates {
  /**
   * Degrees, minutes and seconds north of the equator, negative to the south, as in `47°39'44.09''`. At most 100
   * characters. Matches `^-?(?:[0-8]?[0-9]|90)°[ ]?[0-5]?[0-9]'[ ]?[0-5]?[0-9]\.[0-9]+''$`. (OICP23-E058, OICP23-E067)
   */
  Latitude: string;
  /**
   * Degrees, minutes and seconds east of Greenwich, negative to the west, as in `9°21'39.32''`. At most 100 characters.
   * Matches `^-?(?:1[0-7][0-9]|[0-9]{1,2}|180)°[ ]?[0-5]?[0-9]'[ ]?[0-5]?[0-9]\.[0-9]+''$`. (OICP23-E058, OICP23-E067)
   */
  Longitude: string;
}

/** Latitude and longitude in one text. (OICP23-E107) */
export interface GoogleCoordinates {
  /**
   * Latitude, then longitude, in decimal degrees with a blank between them, as in `47.662249 9.360922`. At most 100
   * characters. Matches
   * `^-?(?:[0-8]?[0-9]\.[0-9]{1,6}|90\.0{1,6})(?:\s*,\s*|\s+)-?(?:1[0-7][0-9]\.[0-9]{1,6}|[0-9]{1,2}\.[0-9]{1,6}|180\.0{1,6})$`.
   * (OICP23-E011, OICP23-E058, OICP23-E063, OICP23-E064, OICP23-E065)
   */
  Coordinates: string;
}

/** A text in one language. (OICP23-E044, OICP23-E107) */
export interface InfoTextType {
  /**
   * Language of the text, such as `en` or `de-CH`. Pulled data may hold null. Matches
   * `^[a-z]{2,3}(?:-[A-Z]{2,3}(?:-[a-zA-Z]{4})?)?(?:-x-[a-zA-Z0-9]{1,8})?$`.
   */
  lang: string;
  /** The text itself. */
  value: string;
}

/** Times at which a charge point can be used on certain days, or any times in free text. (OICP22-E009, OICP23-E107) */
export interface OpeningTimes {
  /** Times of day at which the charge point can be used. (OICP23-E008) */
  Period?: readonly Period[] | undefined;
  /**
   * Day or days the times apply to. `Workdays` are Monday to Friday, `Weekend` is Saturday and Sunday. (OICP23-E009)
   */
  on?: DaysOfWeek | undefined;
  /** The times in free text, where they do not fit into days and spans of hours. */
  unstructuredOpeningTime?: string | undefined;
}

/** Operator with the charge points that the action applies to. */
export interface OperatorEvseData {
  /** Charge points, each at most once. May be empty. */
  EvseDataRecord?: readonly EvseDataRecord[] | undefined;
  /** The pushing operator, or its hub; Hubject compares it with the path and the client certificate. */
  OperatorID: OperatorID;
  /** Name of the operator, as drivers shall see it. At most 100 characters. */
  OperatorName?: string | undefined;
}

/** Charge points of one operator with their availability. */
export interface OperatorEvseStatus {
  /** Charge points with their availability, each at most once. May be empty. */
  EvseStatusRecord?: readonly EvseStatusRecord[] | undefined;
  /**
   * Operator of the charge points, or its hub. In a push, Hubject compares it with the path and the client certificate.
   */
  OperatorID: OperatorID;
  /** Name of the operator, as drivers shall see it. At most 100 characters. */
  OperatorName?: string | undefined;
}

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

/** Only charge points within a circle. */
export interface SearchCenter {
  /** Centre of the circle. */
  GeoCoordinates: GeoCoordinates;
  /** Radius of the circle in km, with one decimal, up to 999.9. Unit: km. 0 to 999.9. (OICP23-E059) */
  Radius: number;
}

/** Identifications of all providers that let operators have them. */
export interface AuthenticationData {
  /** Identifications, one block per provider. */
  ProviderAuthenticationData?: readonly ProviderAuthenticationData[] | undefined;
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

/** Request of an operator for the authentication data open to it. (OICP23-E107) */
export interface eRoamingPullAuthenticationData {
  /** The asking operator, or its hub; Hubject compares it with the path and the client certificate. */
  OperatorID: OperatorID;
}

/** Identifications that a provider uploads, and what to do with them. (OICP23-E107) */
export interface eRoamingPushAuthenticationData {
  /**
   * What to do with the records: `fullLoad` puts them in place of everything stored (an empty list deletes all),
   * `insert` adds new ones, `update` changes existing ones, `delete` removes them.
   */
  ActionType: ActionType;
  /** Provider with the identifications that the action applies to. */
  ProviderAuthenticationData: ProviderAuthenticationData;
}

/** Identifications of one provider. */
export interface ProviderAuthenticationData {
  /** Identifications. May be empty. */
  AuthenticationDataRecord?: readonly AuthenticationDataRecord[] | undefined;
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
  EVSEPricing: readonly OperatorEVSEPricing[];
  /** Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
  StatusCode?: StatusCode | undefined;
}

/** Pricing products for the requesting provider, a block per operator. (OICP23-E040, OICP23-E107) */
export interface eRoamingPricingProductData {
  /** The offers, one block per operator. */
  PricingProductData: readonly PricingProductDataType[];
  /** Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
  StatusCode: StatusCode;
}

/** Request of a provider for the assignments of pricing products to charge points. (OICP23-E107) */
export interface eRoamingPullEVSEPricing {
  /** Only what changed since this moment. A date-time of RFC 3339. */
  LastCall?: string | undefined;
  /** Operators whose assignments are asked for. (OICP22-E005, OICP23-E108) */
  OperatorIDs: readonly OperatorID[];
  /** The asking provider, or its hub; Hubject compares it with the path and the client certificate. (OICP22-E005) */
  ProviderID: ProviderID;
}

/** Request of a provider for the pricing products of certain operators. (OICP23-E107) */
export interface eRoamingPullPricingProductData {
  /** Only what changed since this moment. A date-time of RFC 3339. */
  LastCall?: string | undefined;
  /** Operators whose pricing products are asked for. (OICP22-E005, OICP23-E108) */
  OperatorIDs: readonly OperatorID[];
}

/**
 * Assignments of pricing products to charge points that an operator uploads, and what to do with them. (OICP23-E107)
 */
export interface eRoamingPushEVSEPricing {
  /**
   * What to do with the records: `fullLoad` puts them in place of everything stored (an empty list deletes all),
   * `insert` adds new ones, `update` changes existing ones, `delete` removes them.
   */
  ActionType: ActionType;
  /** Assignments of pricing products to charge points. At least 1 item. (OICP23-E062) */
  EVSEPricing: readonly EVSEPricing[];
}

/** Pricing products that an operator uploads, and what to do with them. (OICP23-E107) */
export interface eRoamingPushPricingProductData {
  /**
   * What to do with the records: `fullLoad` puts them in place of everything stored (an empty list deletes all),
   * `insert` adds new ones, `update` changes existing ones, `delete` removes them.
   */
  ActionType: ActionType;
  /** Operator with its pricing products, and who may have them. */
  PricingProductData: PricingProductDataType;
}

/** Pricing products of one charge point for one provider or for all. (OICP23-E107) */
export interface EVSEPricing {
  /** The charge point. */
  EvseID: EvseID;
  /** Names of the pricing products that apply. At least 1 item. (OICP22-E005, OICP23-E016, OICP23-E062) */
  EvseIDProductList: readonly ProductID[];
  /** Provider the assignment is for, or `*` for all. */
  ProviderID: ProviderIDAsterisk;
}

/** Assignments of pricing products to the charge points of one operator. (OICP23-E107) */
export interface OperatorEVSEPricing {
  /** Assignments of pricing products to charge points. */
  EVSEPricing?: readonly EVSEPricing[] | undefined;
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
  PricingProductDataRecords?: readonly PricingProductDataRecord[] | undefined;
  /** Provider the offer is for, or `*` for all. */
  ProviderID: ProviderIDAsterisk;
}

/** One pricing product: a price per unit, when it applies, and fees on top. Without value added tax. (OICP23-E107) */
export interface PricingProductDataRecord {
  /** Fees on top of the price per unit, and bounds of the total. */
  AdditionalReferences?: readonly AdditionalReferences[] | undefined;
  /** Whether the product applies at any time. If false, ProductAvailabilityTimes says when. */
  IsValid24hours: boolean;
  /** Greatest power in kW that the product includes. Unit: kW. */
  MaximumProductChargingPower: number;
  /** Price per unit without value added tax. 0 when a FIXED FEE covers everything. */
  PricePerReferenceUnit: number;
  /** When the product applies; empty when IsValid24hours is true. */
  ProductAvailabilityTimes: readonly ProductAvailabilityTimes[];
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
  Periods: readonly Period[];
  /**
   * Day or days the times apply to. `Workdays` are Monday to Friday, `Weekend` is Saturday and Sunday. (OICP23-E009)
   */
  on: DaysOfWeek;
}

/** News for the provider that energy began to flow in a session. (OICP22-E003) */
export interface eRoamingChargingNotificationStart {
  /** Which of the four notifications this is; one fixed value per message. */
  Type: "Start";
  /** Running session the news is about. */
  SessionID: SessionID;
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
  /** The reporting operator, or its hub. Operators always give it; on the way to the provider it may be missing. */
  OperatorID?: OperatorID | undefined;
  /** Pricing product that applies to the session. */
  PartnerProductID?: ProductID | undefined;
}

/**
 * News for the provider of how far charging got. It needs ChargingDuration or ConsumedEnergyProgress, and five minutes
 * between two of the same session. (OICP22-E003)
 */
export interface eRoamingChargingNotificationProgress {
  /** Which of the four notifications this is; one fixed value per message. */
  Type: "Progress";
  /** Running session the news is about. */
  SessionID: SessionID;
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
   * milliseconds. An integer.
   */
  ChargingDuration?: number | undefined;
  /**
   * When the session began, by card or remote start, as date and time with the charge point's zone offset. A date-time
   * of RFC 3339.
   */
  SessionStart?: string | undefined;
  /**
   * Energy delivered so far in kWh, with three decimals at most. Either this or ChargingDuration has to be given. Unit:
   * kWh.
   */
  ConsumedEnergyProgress?: number | undefined;
  /** Meter reading in kWh when charging began, with three decimals at most. Unit: kWh. */
  MeterValueStart?: number | undefined;
  /** The reporting operator, or its hub. Operators always give it; on the way to the provider it may be missing. */
  OperatorID?: OperatorID | undefined;
  /** Pricing product that applies to the session. */
  PartnerProductID?: ProductID | undefined;
  /** Meter readings taken while charging, oldest first. */
  MeterValueInBetween?: MeterValueInBetween | undefined;
}

/** News for the provider that energy stopped flowing while the session is still open. (OICP22-E003) */
export interface eRoamingChargingNotificationEnd {
  /** Which of the four notifications this is; one fixed value per message. */
  Type: "End";
  /** Running session the news is about. */
  SessionID: SessionID;
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
   * RFC 3339.
   */
  SessionEnd?: string | undefined;
  /** Energy delivered in kWh, the difference of the meter values, with three decimals at most. Unit: kWh. */
  ConsumedEnergy?: number | undefined;
  /** Meter reading in kWh when charging began, with three decimals at most. Unit: kWh. */
  MeterValueStart?: number | undefined;
  /** Meter reading in kWh when charging stopped, with three decimals at most. Unit: kWh. */
  MeterValueEnd?: number | undefined;
  /** The reporting operator, or its hub. Operators always give it; on the way to the provider it may be missing. */
  OperatorID?: OperatorID | undefined;
  /** Pricing product that applies to the session. */
  PartnerProductID?: ProductID | undefined;
  /**
   * When idling begins to cost, after a time of grace that follows ChargingEnd; date and time with the charge point's
   * zone offset. A date-time of RFC 3339.
   */
  PenaltyTimeStart?: string | undefined;
  /** Meter readings taken while charging, oldest first. */
  MeterValueInBetween?: MeterValueInBetween | undefined;
}

/** News for the provider that something went wrong in a session. (OICP22-E003) */
export interface eRoamingChargingNotificationError {
  /** Which of the four notifications this is; one fixed value per message. */
  Type: "Error";
  /** Running session the news is about. */
  SessionID: SessionID;
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
  /** How the driver of the session identified. */
  Identification?: Identification | undefined;
  /** The reporting operator, or its hub. Operators always give it; on the way to the provider it may be missing. */
  OperatorID?: OperatorID | undefined;
  /** Charge point the session runs at. */
  EvseID: EvseID;
  /**
   * `ConnectorError` when the driver can help by looking after plug and cable, `CriticalError` when the station failed
   * and somebody has to go there.
   */
  ErrorType: ErrorClass;
  /** More about the error, in free text. At most 250 characters. */
  ErrorAdditionalInfo?: string | undefined;
}

/**
 * Identifies one charge point: the id of the operator or sub-operator, `E`, and up to 30 letters, digits and stars, as
 * in `DE*ABC*E100001`; or the DIN form `+49*123*456*7`. Write upper case and stay with one spelling. Matches
 * `^(([A-Za-z]{2}\*?[A-Za-z0-9]{3}\*?E[A-Za-z0-9\*]{1,30})|(\+?[0-9]{1,3}\*[0-9]{3}\*[0-9\*]{1,32}))$`.
 */
export type EvseID = string;

/**
 * Identifies an operator, or a hub of operators, given by Hubject: country and three characters, `DE*ABC` (ISO) or
 * `+49*123` (DIN). Hubject compares it as text, so always write it in the form that was registered. Matches
 * `^(([A-Za-z]{2}\*?[A-Za-z0-9]{3})|(\+?[0-9]{1,3}\*[0-9]{3}))$`.
 */
export type OperatorID = string;

/**
 * Identifies a provider, or a hub of providers, given by Hubject: country and three characters, `DE-DCB` or `DE*DCB`.
 * Hubject compares it as text, so always write it in the form that was registered. Matches
 * `^[A-Za-z]{2}[*\-]?[A-Za-z0-9]{3}$`. (OICP23-E063, OICP23-E074)
 */
export type ProviderID = string;

/**
 * A provider, or `*` when an offer is open to all providers. Matches `^(?:[A-Za-z]{2}[*\-]?[A-Za-z0-9]{3}|\*)$`.
 * (OICP23-E063, OICP23-E074)
 */
export type ProviderIDAsterisk = string;

/**
 * Contract id of a driver: the id of the provider or sub-provider and the number of the contract, in the ISO form with
 * `C` or in the DIN form, with a check character. Hubject turns it to upper case. It is personal data; keep it out of
 * logs. Matches
 * `^(?:[A-Za-z]{2}-?[A-Za-z0-9]{3}-?C[A-Za-z0-9]{8}-?[0-9A-Za-z]|[A-Za-z]{2}[*\-]?[A-Za-z0-9]{3}[*\-]?[A-Za-z0-9]{6}[*\-]?[0-9X])$`.
 * (OICP23-E063, OICP23-E072)
 */
export type EvcoID = string;

/**
 * Key of one process, a UUID that Hubject assigns at an authorised start, remote start or reservation. All later
 * messages of the process repeat it. Matches `^[A-Za-z0-9]{8}(-[A-Za-z0-9]{4}){3}-[A-Za-z0-9]{12}$`. (OICP23-E079)
 */
export type SessionID = string;

/**
 * Number of an RFID chip in hexadecimal, most significant byte first: 8, 14 or 20 digits. Write upper case. It works
 * like a key; keep it out of logs. Matches `^([0-9A-F]{8,8}|[0-9A-F]{14,14}|[0-9A-F]{20,20})$`.
 */
export type UID = string;

/**
 * Identifies a group of charge points at one place: the id of the operator, `P`, and up to 30 letters, digits and
 * stars, as in `IT*123*P456*AB789`. Matches `^[A-Za-z]{2}\*?[A-Za-z0-9]{3}\*?P[A-Za-z0-9*]{1,30}$`.
 */
export type ChargingPoolID = string;

/**
 * Name of a pricing product, 50 characters at most. Usual ones are `Standardpreis`, `AC1`, `AC3` and `DC`; partners may
 * agree on any others. At most 50 characters. (OICP23-E082)
 */
export type ProductID = string;

/**
 * Country as ISO 3166-1 alpha-3 in upper case, such as `DEU`. Exactly 3 characters. Matches `^[A-Z]{3}$`. (OICP23-E030)
 */
export type CountryCode = string;

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
 * Availability of a charge point. `Occupied` covers charging; `Unknown` means no information; `EvseNotFound` occurs in
 * answers only, for an EvseID that Hubject does not have.
 */
export type EvseStatus = "Available" | "Reserved" | "Occupied" | "OutOfService" | "Unknown" | "EvseNotFound";

/** Every value of `EvseStatus`. */
export const EvseStatusValues = [
  "Available",
  "Reserved",
  "Occupied",
  "OutOfService",
  "Unknown",
  "EvseNotFound",
] as const satisfies readonly EvseStatus[];

/** Notation of places in an answer, chosen by the provider. */
export type GeoCoordinatesResponseFormat = "Google" | "DegreeMinuteSeconds" | "DecimalDegree";

/** Every value of `GeoCoordinatesResponseFormat`. */
export const GeoCoordinatesResponseFormatValues = [
  "Google",
  "DegreeMinuteSeconds",
  "DecimalDegree",
] as const satisfies readonly GeoCoordinatesResponseFormat[];

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
  | "Unspecified";

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
  "Unspecified",
] as const satisfies readonly Plug[];

/**
 * A way to identify at a charge point: MIFARE Classic or DESFire cards, Plug&Charge (`PnC`), app or QR code (`REMOTE`),
 * or paying on the spot.
 */
export type AuthenticationMode = "NFC RFID Classic" | "NFC RFID DESFire" | "PnC" | "REMOTE" | "Direct Payment";

/** Every value of `AuthenticationMode`. */
export const AuthenticationModeValues = [
  "NFC RFID Classic",
  "NFC RFID DESFire",
  "PnC",
  "REMOTE",
  "Direct Payment",
] as const satisfies readonly AuthenticationMode[];

/** How charging is paid: not at all, on the spot, or through a contract. `No Payment` stands alone. */
export type PaymentOption = "No Payment" | "Direct" | "Contract";

/** Every value of `PaymentOption`. */
export const PaymentOptionValues = [
  "No Payment",
  "Direct",
  "Contract",
] as const satisfies readonly PaymentOption[];

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
  | "None";

/** Every value of `ValueAddedService`. */
export const ValueAddedServiceValues = [
  "Reservation",
  "DynamicPricing",
  "ParkingSensors",
  "MaximumPowerCharging",
  "PredictiveChargePointUsage",
  "ChargingPlans",
  "None",
] as const satisfies readonly ValueAddedService[];

/**
 * Who can drive up to the charge point: anyone without charge, only some drivers, anyone who pays for it (a car park),
 * or nobody because it is a test station. `Unspecified` says nothing.
 */
export type Accessibility =
  | "Unspecified"
  | "Free publicly accessible"
  | "Restricted access"
  | "Paying publicly accessible"
  | "Test Station";

/** Every value of `Accessibility`. */
export const AccessibilityValues = [
  "Unspecified",
  "Free publicly accessible",
  "Restricted access",
  "Paying publicly accessible",
  "Test Station",
] as const satisfies readonly Accessibility[];

/**
 * Currency as ISO 4217 code, such as `EUR`. Pulled data may hold `UNDEFINED`. Matches `^(?:[A-Z]{3}|UNDEFINED)$`.
 * (OICP22-E007)
 */
export type CurrencyID = string;

/** What a price is counted in: hours, minutes, or kilowatt-hours. */
export type ReferenceUnit = "HOUR" | "KILOWATT_HOUR" | "MINUTE";

/** Every value of `ReferenceUnit`. */
export const ReferenceUnitValues = [
  "HOUR",
  "KILOWATT_HOUR",
  "MINUTE",
] as const satisfies readonly ReferenceUnit[];

/**
 * Master data of one charge point as a provider receives it. Only `EvseID` is certain to be there: operators on version
 * 2.3 may have no value for what this version demands. (OICP22-E008)
 */
export interface PullEvseDataRecord {
  /** Who can drive up to the charge point. */
  Accessibility: Accessibility;
  /** Anything else a driver should know, once per language, English first. */
  AdditionalInfo?: readonly InfoTextType[] | undefined;
  /** Postal address of the charge point. */
  Address: AddressIso19773;
  /** Ways to identify at the charge point. */
  AuthenticationModes: readonly AuthenticationMode[];
  /** Ways of delivering power that the charge point has. */
  ChargingFacilities?: readonly ChargingFacility[] | undefined;
  /** Charging modes of IEC 61851-1 that are possible here, or CHAdeMO. (OICP23-E010) */
  ChargingModes?: readonly ChargingMode[] | undefined;
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
  DynamicInfoAvailable: DynamicInfoAvailable;
  /** Name of the station in English. At most 50 characters. */
  EnChargingStationName?: string | undefined;
  /** The charge point. */
  EvseID: EvseID;
  /** Where to drive in, when that differs from where the charge point stands. */
  GeoChargingPointEntrance?: GeoCoordinates | undefined;
  /** Where the charge point stands. */
  GeoCoordinates: GeoCoordinates;
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
  IsHubjectCompatible: boolean;
  /**
   * Whether the charge point can be used at any time. If false, OpeningTimes has to be there; Hubject refuses the
   * record without.
   */
  IsOpen24Hours: boolean;
  /**
   * Energy in kWh that can be had at once. Given when the charge point draws on something limited, such as a built-in
   * battery. Unit: kWh. An integer. At least 0. (OICP22-E006)
   */
  MaxCapacity?: number | undefined;
  /** When the charge point can be used. Given when IsOpen24Hours is false. */
  OpeningTimes?: readonly OpeningTimes[] | undefined;
  /** Ways to pay at the charge point. */
  PaymentOptions?: readonly PaymentOption[] | undefined;
  /** Sockets and attached cables of the charge point. */
  Plugs?: readonly Plug[] | undefined;
  /** Extras of the charge point. */
  ValueAddedServices?: readonly ValueAddedService[] | undefined;
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
  EvseDataRecord?: readonly PullEvseDataRecord[] | undefined;
  /** Operator of the charge points in this block. */
  OperatorID: OperatorID;
  /** Name of that operator. At most 100 characters. */
  OperatorName?: string | undefined;
}

/** Whether the driver is allowed what was asked for. */
export type AuthorizationStatus = "Authorized" | "NotAuthorized";

/** Every value of `AuthorizationStatus`. */
export const AuthorizationStatusValues = [
  "Authorized",
  "NotAuthorized",
] as const satisfies readonly AuthorizationStatus[];

/** Function that made the hash. Only bcrypt is left. */
export type HashFunction = "Bcrypt";

/** Every value of `HashFunction`. */
export const HashFunctionValues = [
  "Bcrypt",
] as const satisfies readonly HashFunction[];

/** Function that made the old hash. */
export type LegacyHashFunction = "MD5" | "SHA-1";

/** Every value of `LegacyHashFunction`. */
export const LegacyHashFunctionValues = [
  "MD5",
  "SHA-1",
] as const satisfies readonly LegacyHashFunction[];

/** Alternating current on one or three phases, or direct current. `Unspecified` says nothing. */
export type PowerType = "AC_1_PHASE" | "AC_3_PHASE" | "DC" | "Unspecified";

/** Every value of `PowerType`. */
export const PowerTypeValues = [
  "AC_1_PHASE",
  "AC_3_PHASE",
  "DC",
  "Unspecified",
] as const satisfies readonly PowerType[];

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

/** A charging mode of IEC 61851-1, or CHAdeMO. */
export type ChargingMode = "Mode_1" | "Mode_2" | "Mode_3" | "Mode_4" | "CHAdeMO";

/** Every value of `ChargingMode`. */
export const ChargingModeValues = [
  "Mode_1",
  "Mode_2",
  "Mode_3",
  "Mode_4",
  "CHAdeMO",
] as const satisfies readonly ChargingMode[];

/**
 * Whether the operator pushes the availability of this charge point. `auto` lets Hubject find out. A text, not a
 * boolean.
 */
export type DynamicInfoAvailable = "true" | "false" | "auto";

/** Every value of `DynamicInfoAvailable`. */
export const DynamicInfoAvailableValues = [
  "true",
  "false",
  "auto",
] as const satisfies readonly DynamicInfoAvailable[];

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

/**
 * `ConnectorError` when the driver can help by looking after plug and cable, `CriticalError` when the station failed
 * and somebody has to go there.
 */
export type ErrorClass = "ConnectorError" | "CriticalError";

/** Every value of `ErrorClass`. */
export const ErrorClassValues = [
  "ConnectorError",
  "CriticalError",
] as const satisfies readonly ErrorClass[];

/**
 * What happened to the charge point since `LastCall`. Set by Hubject, and of no meaning in a pull without `LastCall`.
 */
export type DeltaType = "insert" | "update" | "delete";

/** Every value of `DeltaType`. */
export const DeltaTypeValues = [
  "insert",
  "update",
  "delete",
] as const satisfies readonly DeltaType[];
