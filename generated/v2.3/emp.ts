// Generated from spec/oicp-2.3.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

/**
 * OICP 2.3 for an e-mobility provider: the client that calls Hubject, and the server that Hubject calls.
 *
 * @packageDocumentation
 */

import { createPush } from "../../runtime/batches.js";
import { createCaller } from "../../runtime/client/caller.js";
import type {
  Call,
  CallOptions,
  Caller,
  ClientOptions,
  PageOptions,
  PagedCall,
  Push,
} from "../../runtime/client/index.js";
import type { Filled } from "../../runtime/operation.js";
import { createServer } from "../../runtime/server/create-server.js";
import type { Awaitable, OicpServer, ServerCall, ServerOptions } from "../../runtime/server/index.js";
import type {
  eRoamingAcknowledgment,
  eRoamingAuthorizationStart,
  eRoamingAuthorizationStop,
  eRoamingAuthorizeRemoteReservationStart,
  eRoamingAuthorizeRemoteReservationStop,
  eRoamingAuthorizeRemoteStart,
  eRoamingAuthorizeRemoteStop,
  eRoamingAuthorizeStart,
  eRoamingAuthorizeStop,
  eRoamingChargeDetailRecord,
  eRoamingChargingNotificationEnd,
  eRoamingChargingNotificationError,
  eRoamingChargingNotificationProgress,
  eRoamingChargingNotificationStart,
  eRoamingGetChargeDetailRecords,
  eRoamingPullEVSEData,
  eRoamingPullEVSEPricing,
  eRoamingPullEVSEStatus,
  eRoamingPullEVSEStatusByID,
  eRoamingPullEVSEStatusByOperatorID,
  eRoamingPullPricingProductData,
  eRoamingPushAuthenticationData,
} from "./messages.js";
import * as operations from "./operations.js";
import type * as received from "./received.js";

/** How an e-mobility provider reaches Hubject. */
export interface EmpClientOptions extends Omit<ClientOptions, "operatorId" | "providerId"> {
  /** The provider in whose name calls are made: it goes into the path, and into requests that leave it out. */
  readonly providerId: string;
}

/**
 * Calls Hubject as an e-mobility provider. Each method is one operation; refusals are thrown as an `OicpStatusError`.
 */
export class EmpClient {
  readonly #call: Caller;

  /** Nothing is opened or sent before the first call. Throws a `TypeError` for options that cannot work. */
  constructor(options: EmpClientOptions) {
    this.#call = createCaller("EMP", "Hubject", options);
    this.pushAuthenticationData = createPush(this.#call, operations.pushAuthenticationData, {
      envelope: "ProviderAuthenticationData",
      records: "AuthenticationDataRecord",
      partner: "ProviderID",
      partnerId: options.providerId,
    });
  }

  /**
   * Starts charging from afar, usually from the provider's app. The provider sends it without SessionID; Hubject
   * assigns one, finds the operator by the EvseID and forwards. `Result` true means that the operator accepted. The
   * operator should answer within 10 seconds, Hubject gives up after 60. Known refusals are 501, 510, 601, 602 and 700
   * from the operator, 603 and 604 from Hubject; after a refusal the session is gone.
   *
   * `eRoamingAuthorizeRemoteStart` 2.1: `POST /charging/v21/providers/{providerID}/authorize-remote/start`. An EMP must
   * send it. At most 100 calls a minute.
   */
  authorizeRemoteStart(
    request: Filled<eRoamingAuthorizeRemoteStart, "ProviderID">,
    options?: CallOptions,
  ): Call<eRoamingAcknowledgment> {
    return this.#call(operations.authorizeRemoteStart, request, options);
  }

  /**
   * Ends a session from afar. The provider sends it, Hubject forwards it to the operator and waits up to 60 seconds.
   * `Result` true means that the operator stops charging; its charge detail record follows. Code 400 means that the
   * session is unknown or belongs to somebody else.
   *
   * `eRoamingAuthorizeRemoteStop` 2.1: `POST /charging/v21/providers/{providerID}/authorize-remote/stop`. An EMP must
   * send it. At most 200 calls a minute.
   */
  authorizeRemoteStop(
    request: Filled<eRoamingAuthorizeRemoteStop, "ProviderID">,
    options?: CallOptions,
  ): Call<eRoamingAcknowledgment> {
    return this.#call(operations.authorizeRemoteStop, request, options);
  }

  /**
   * Holds a charge point for one driver for some minutes. The provider sends it, Hubject opens a session and forwards
   * it to the operator. Operators that do not offer reservations answer 320; whether a charge point can be reserved is
   * told by the value `Reservation` of its `ValueAddedServices`.
   *
   * `eRoamingAuthorizeRemoteReservationStart` 1.1: `POST
   * /reservation/v11/providers/{providerID}/reservation-start-request`. An EMP may send it.
   */
  authorizeRemoteReservationStart(
    request: Filled<eRoamingAuthorizeRemoteReservationStart, "ProviderID">,
    options?: CallOptions,
  ): Call<eRoamingAcknowledgment> {
    return this.#call(operations.authorizeRemoteReservationStart, request, options);
  }

  /**
   * Gives a reserved charge point free again. The provider sends it with the SessionID of the reservation, Hubject
   * forwards it to the operator. A charge detail record is due afterwards, even when nobody charged.
   *
   * `eRoamingAuthorizeRemoteReservationStop` 1.1: `POST
   * /reservation/v11/providers/{providerID}/reservation-stop-request`. An EMP may send it.
   */
  authorizeRemoteReservationStop(
    request: Filled<eRoamingAuthorizeRemoteReservationStop, "ProviderID">,
    options?: CallOptions,
  ): Call<eRoamingAcknowledgment> {
    return this.#call(operations.authorizeRemoteReservationStop, request, options);
  }

  /**
   * Fetches the records of sessions that this provider, or the data it uploaded, authorised. The time range counts when
   * Hubject received a record, and may span 90 days at most. The answer is one page; go on until `last` is true. The
   * same record can come again in another call, so tell records apart by SessionID. Mandatory for providers without a
   * server, optional for all others.
   *
   * `eRoamingGetChargeDetailRecords` 2.2: `POST /cdrmgmt/v22/providers/{providerID}/get-charge-detail-records-request`.
   * An EMP may send it. At most 200 calls a minute. Answered in pages of at most 2000 records.
   */
  getChargeDetailRecords(
    request: Filled<eRoamingGetChargeDetailRecords, "ProviderID">,
    options?: PageOptions,
  ): PagedCall<received.eRoamingChargeDetailRecords, received.eRoamingChargeDetailRecord> {
    return this.#call.pages(operations.getChargeDetailRecords, request, options);
  }

  /**
   * Uploads the cards and contracts for which Hubject shall authorise without asking the provider. `fullLoad` replaces
   * all that is stored, with nothing compared, and an empty list therefore deletes everything; `insert` fails as a
   * whole when one entry exists, `update` when one is missing. Pushes of one provider must not overlap: wait for each
   * answer before the next. A contract id of a foreign provider is refused with 019.
   *
   * `inBatches` of it sends any number of records in as many requests as it takes, one after the other.
   *
   * `eRoamingPushAuthenticationData` 2.1: `POST /authdata/v21/providers/{providerID}/push-request`. An EMP must send
   * it. At most 50 calls a minute. Calls of one partner must not overlap.
   */
  readonly pushAuthenticationData: Push<
    eRoamingPushAuthenticationData,
    eRoamingAcknowledgment,
    "ProviderAuthenticationData",
    "AuthenticationDataRecord",
    "ProviderID"
  >;

  /**
   * Downloads master data of the charge points that the provider has contracts for, one page per call; go on until
   * `last` is true. Filters narrow the result. With `LastCall` only what changed since then comes, each record marked
   * as inserted, updated or deleted; it cannot be combined with `SearchCenter`, `CountryCodes` or `OperatorIds`. Once a
   * day is enough, best at night.
   *
   * `eRoamingPullEvseData` 2.3: `POST /evsepull/v23/providers/{providerID}/data-records`. An EMP must send it. At most
   * 100 calls a minute. Answered in pages of at most 2000 records.
   */
  pullEvseData(
    request: Filled<eRoamingPullEVSEData, "ProviderID">,
    options?: PageOptions,
  ): PagedCall<received.eRoamingEVSEData, received.PullEvseDataRecord> {
    return this.#call.pages(operations.pullEvseData, request, options);
  }

  /**
   * Downloads the availability of all charge points, or of those around a place or in one state, grouped by operator
   * and in a single answer without pages. Every one to five minutes is reasonable.
   *
   * `eRoamingPullEvseStatus` 2.1: `POST /evsepull/v21/providers/{providerID}/status-records`. An EMP must send it. At
   * most 6 calls a minute.
   */
  pullEvseStatus(
    request: Filled<eRoamingPullEVSEStatus, "ProviderID">,
    options?: CallOptions,
  ): Call<received.eRoamingEVSEStatus> {
    return this.#call(operations.pullEvseStatus, request, options);
  }

  /**
   * Downloads the pricing products that the named operators offer to this provider; with `LastCall`, those changed
   * since then. Hubject refuses with 210 when there is no contract with flexible or dynamic prices.
   *
   * `eRoamingPullPricingProductData` 1.0: `POST /dynamicpricing/v10/providers/{providerID}/pricing-products`. An EMP
   * may send it. At most 300 calls a minute.
   */
  pullPricingProductData(
    request: eRoamingPullPricingProductData,
    options?: CallOptions,
  ): Call<received.eRoamingPricingProductData> {
    return this.#call(operations.pullPricingProductData, request, options);
  }

  /**
   * Downloads which pricing products apply at which charge point of the named operators; with `LastCall`, only what
   * changed since then. Hubject refuses with 210 when there is no contract with flexible or dynamic prices.
   *
   * `eRoamingPullEVSEPricing` 1.0: `POST /dynamicpricing/v10/providers/{providerID}/evse-pricing`. An EMP may send it.
   * At most 280 calls a minute.
   */
  pullEvsePricing(
    request: Filled<eRoamingPullEVSEPricing, "ProviderID">,
    options?: CallOptions,
  ): Call<received.eRoamingEVSEPricing> {
    return this.#call(operations.pullEvsePricing, request, options);
  }

  /**
   * Downloads the availability of up to 100 charge points named by EvseID. What Hubject does not know comes back as
   * `EvseNotFound`.
   *
   * `eRoamingPullEvseStatusByID` 2.1: `POST /evsepull/v21/providers/{providerID}/status-records-by-id`. An EMP may send
   * it. At most 300 calls a minute.
   */
  pullEvseStatusById(
    request: Filled<eRoamingPullEVSEStatusByID, "ProviderID">,
    options?: CallOptions,
  ): Call<received.eRoamingEVSEStatusByID> {
    return this.#call(operations.pullEvseStatusById, request, options);
  }

  /**
   * Downloads the availability of every charge point of the operators named, grouped by operator.
   *
   * `eRoamingPullEvseStatusByOperatorID` 2.1: `POST
   * /evsepull/v21/providers/{providerID}/status-records-by-operator-id`. An EMP may send it. At most 75 calls a minute.
   */
  pullEvseStatusByOperatorId(
    request: Filled<eRoamingPullEVSEStatusByOperatorID, "ProviderID">,
    options?: CallOptions,
  ): Call<received.eRoamingEVSEStatus> {
    return this.#call(operations.pullEvseStatusByOperatorId, request, options);
  }

  /** Ends the connections this client opened. A transport handed in is left alone. */
  close(): Promise<void> {
    return this.#call.close();
  }
}

/**
 * What an e-mobility provider does when Hubject calls: one handler for each operation. Those that may be left out
 * answer status code 320, service not available.
 */
export interface EmpServer {
  /**
   * Asks whether the driver who identified at a charge point may charge. The operator sends it. Hubject decides from
   * uploaded authentication data, or else asks the provider that the contract id names, or else all contracted
   * providers at once, where one yes is enough. `Authorized` opens a session and brings the SessionID that everything
   * later repeats. `NotAuthorized` is an ordinary answer: its status code tells the reason, and no session remains.
   *
   * `eRoamingAuthorizeStart` 2.1: `POST /charging/v21/operators/{operatorID}/authorize/start`. An EMP must serve it. At
   * most 200 calls a minute.
   */
  authorizeStart(
    request: eRoamingAuthorizeStart,
    call: ServerCall<eRoamingAuthorizationStart>,
  ): Awaitable<eRoamingAuthorizationStart>;

  /**
   * Asks whether the driver at the charge point may end a running session. The operator sends it with the SessionID it
   * got at the start, and Hubject passes it to the provider, or answers alone when it authorised the start from
   * uploaded data; in that case only the very medium that started the session can stop it. `NotAuthorized` leaves the
   * session running, and code 400 means that Hubject does not know the session.
   *
   * `eRoamingAuthorizeStop` 2.1: `POST /charging/v21/operators/{operatorID}/authorize/stop`. An EMP may serve it. At
   * most 50 calls a minute.
   */
  authorizeStop?(
    request: eRoamingAuthorizeStop,
    call: ServerCall<eRoamingAuthorizationStop>,
  ): Awaitable<eRoamingAuthorizationStop>;

  /**
   * Reports a finished session for billing: times, energy, meter values. The operator sends one record per SessionID,
   * never a second one, at best one second and at most ten after the session closed, whether or not a stop message came
   * before; a finished reservation needs one too. Hubject stores the record, closes the session and passes the record
   * on, and it reports success even while the provider cannot be reached. When the outcome of a call is unknown, look
   * before repeating it: code 400 may mean that the record had arrived.
   *
   * `eRoamingChargeDetailRecord` 2.2: `POST /cdrmgmt/v22/operators/{operatorID}/charge-detail-record`. An EMP must
   * serve it. At most 350 calls a minute.
   */
  sendChargeDetailRecord(
    request: eRoamingChargeDetailRecord,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Tells the provider that energy began to flow. The operator sends it through Hubject while the session is valid.
   * When the start was authorised without EvseID, this is where the provider learns the charge point.
   *
   * `eRoamingChargingNotificationStart` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "Start"`. An
   * EMP may serve it. At most 100 calls a minute.
   */
  sendChargingStartNotification?(
    request: eRoamingChargingNotificationStart,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Tells the provider how far charging got. The operator sends it at most once in five minutes per session, Hubject
   * refuses faster ones, and it must carry `ChargingDuration` or `ConsumedEnergyProgress`.
   *
   * `eRoamingChargingNotificationProgress` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type:
   * "Progress"`. An EMP may serve it. At most 100 calls a minute.
   */
  sendChargingProgressNotification?(
    request: eRoamingChargingNotificationProgress,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Tells the provider that energy no longer flows while the session is still open, because the vehicle is full or
   * still plugged in. `PenaltyTimeStart` announces from when idling costs.
   *
   * `eRoamingChargingNotificationEnd` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "End"`. An EMP
   * may serve it. At most 100 calls a minute.
   */
  sendChargingEndNotification?(
    request: eRoamingChargingNotificationEnd,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Tells the provider that a session could not be started or stopped, or broke off, and whether the driver can help
   * (`ConnectorError`) or the station has to be looked at (`CriticalError`).
   *
   * `eRoamingChargingNotificationError` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "Error"`. An
   * EMP may serve it. At most 100 calls a minute.
   */
  sendChargingErrorNotification?(
    request: eRoamingChargingNotificationError,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;
}

/**
 * Makes the server of an e-mobility provider from its handlers. `serve` of `oicp/node` listens with it, `fetch` plugs
 * it into Fetch runtimes, and `connect` of `oicp/testing` calls it in memory.
 */
export function createEmpServer(handlers: EmpServer, options?: ServerOptions): OicpServer {
  return createServer(
    "EMP",
    [
      operations.authorizeStart,
      operations.authorizeStop,
      operations.sendChargeDetailRecord,
      operations.sendChargingStartNotification,
      operations.sendChargingProgressNotification,
      operations.sendChargingEndNotification,
      operations.sendChargingErrorNotification,
    ],
    handlers,
    options,
  );
}

export type {
  Accessibility,
  ActionType,
  AuthenticationDataRecord,
  AuthenticationMode,
  AuthorizationStatus,
  CalibrationLawDataAvailability,
  CalibrationLawVerificationInfo,
  ChargingNotificationType,
  ChargingPoolID,
  CountryCode,
  CurrencyID,
  DecimalDegreeCoordinates,
  DegreeMinuteSecondsCoordinates,
  EnvironmentalImpact,
  ErrorClass,
  EvcoID,
  EvseID,
  EvseStatus,
  FaultBody,
  FieldValidationError,
  GeoCoordinates,
  GeoCoordinatesResponseFormat,
  GoogleCoordinates,
  HashFunction,
  HashedPIN,
  Identification,
  LegacyHashData,
  LegacyHashFunction,
  MeterValueInBetween,
  MeteringStatus,
  OicpERoamingFault,
  OperatorID,
  Pageable,
  Period,
  PlugAndChargeIdentification,
  ProductID,
  ProviderAuthenticationData,
  ProviderID,
  ProviderIDAsterisk,
  QRCodeIdentification,
  RFID,
  RFIDIdentification,
  RFIDMifareFamilyIdentification,
  RemoteIdentification,
  SearchCenter,
  SessionID,
  SignedMeteringValue,
  Sort,
  StatusCode,
  UID,
  eRoamingAcknowledgment,
  eRoamingAuthorizationStart,
  eRoamingAuthorizationStop,
  eRoamingAuthorizeRemoteReservationStart,
  eRoamingAuthorizeRemoteReservationStop,
  eRoamingAuthorizeRemoteStart,
  eRoamingAuthorizeRemoteStop,
  eRoamingAuthorizeStart,
  eRoamingAuthorizeStop,
  eRoamingChargeDetailRecord,
  eRoamingChargingNotificationEnd,
  eRoamingChargingNotificationError,
  eRoamingChargingNotificationProgress,
  eRoamingChargingNotificationStart,
  eRoamingGetChargeDetailRecords,
  eRoamingPullEVSEData,
  eRoamingPullEVSEPricing,
  eRoamingPullEVSEStatus,
  eRoamingPullEVSEStatusByID,
  eRoamingPullEVSEStatusByOperatorID,
  eRoamingPullPricingProductData,
  eRoamingPushAuthenticationData,
} from "./messages.js";
export type {
  Accessibility as ReceivedAccessibility,
  AccessibilityLocation,
  AdditionalReference,
  AdditionalReferences,
  AddressIso19773,
  AuthenticationMode as ReceivedAuthenticationMode,
  CalibrationLawDataAvailability as ReceivedCalibrationLawDataAvailability,
  ChargingFacility,
  ChargingMode,
  DaysOfWeek,
  DeltaType,
  DynamicInfoAvailable,
  EVSEPricing,
  Energy,
  EnergySource,
  EvseStatus as ReceivedEvseStatus,
  EvseStatusRecord,
  EvseStatusRecords,
  EvseStatuses,
  GeoCoordinates as ReceivedGeoCoordinates,
  HashFunction as ReceivedHashFunction,
  HashedPIN as ReceivedHashedPIN,
  Identification as ReceivedIdentification,
  InfoTextType,
  LegacyHashData as ReceivedLegacyHashData,
  LegacyHashFunction as ReceivedLegacyHashFunction,
  MeterValueInBetween as ReceivedMeterValueInBetween,
  MeteringStatus as ReceivedMeteringStatus,
  OpeningTimes,
  OperatorEVSEPricing,
  OperatorEvseStatus,
  PaymentOption,
  Plug,
  PowerType,
  PricingProductDataRecord,
  PricingProductDataType,
  ProductAvailabilityTimes,
  PullEvseDataRecord,
  QRCodeIdentification as ReceivedQRCodeIdentification,
  RFID as ReceivedRFID,
  RFIDIdentification as ReceivedRFIDIdentification,
  ReferenceUnit,
  SignedMeteringValue as ReceivedSignedMeteringValue,
  ValueAddedService,
  eRoamingChargeDetailRecord as ReceivedeRoamingChargeDetailRecord,
  eRoamingChargeDetailRecords,
  eRoamingEVSEData,
  eRoamingEVSEPricing,
  eRoamingEVSEStatus,
  eRoamingEVSEStatusByID,
  eRoamingPricingProductData,
} from "./received.js";
export {
  AccessibilityLocationValues,
  AccessibilityValues,
  ActionTypeValues,
  AdditionalReferenceValues,
  AuthenticationModeValues,
  AuthorizationStatusValues,
  CalibrationLawDataAvailabilityValues,
  ChargingModeValues,
  ChargingNotificationTypeValues,
  DaysOfWeekValues,
  DeltaTypeValues,
  DynamicInfoAvailableValues,
  EnergyValues,
  ErrorClassValues,
  EvseStatusValues,
  GeoCoordinatesResponseFormatValues,
  HashFunctionValues,
  LegacyHashFunctionValues,
  MeteringStatusValues,
  PaymentOptionValues,
  PlugValues,
  PowerTypeValues,
  RFIDValues,
  ReferenceUnitValues,
  ValueAddedServiceValues,
} from "./messages.js";
