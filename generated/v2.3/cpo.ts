// Generated from spec/oicp-2.3.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

/**
 * OICP 2.3 for a charge point operator: the client that calls Hubject, and the server that Hubject calls.
 *
 * @packageDocumentation
 */

import { createPush } from "../../runtime/batches.js";
import { createCaller } from "../../runtime/client/caller.js";
import type { Call, CallOptions, Caller, ClientOptions, Push } from "../../runtime/client/index.js";
import type { Filled, Requires } from "../../runtime/operation.js";
import { createServer } from "../../runtime/server/create-server.js";
import type { Awaitable, OicpServer, ServerCall, ServerOptions } from "../../runtime/server/index.js";
import type {
  eRoamingAcknowledgment,
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
  eRoamingPullAuthenticationData,
  eRoamingPushEVSEPricing,
  eRoamingPushEvseData,
  eRoamingPushEvseStatus,
  eRoamingPushPricingProductData,
} from "./messages.js";
import * as operations from "./operations.js";
import type * as received from "./received.js";

/** How a charge point operator reaches Hubject. */
export interface CpoClientOptions extends Omit<ClientOptions, "operatorId" | "providerId"> {
  /** The operator in whose name calls are made: it goes into the path, and into requests that leave it out. */
  readonly operatorId: string;
}

/**
 * Calls Hubject as a charge point operator. Each method is one operation; refusals other than `NotAuthorized` are
 * thrown as an `OicpStatusError`.
 */
export class CpoClient {
  readonly #call: Caller;

  /** Nothing is opened or sent before the first call. Throws a `TypeError` for options that cannot work. */
  constructor(options: CpoClientOptions) {
    this.#call = createCaller("CPO", "Hubject", options);
    this.pushEvseData = createPush(this.#call, operations.pushEvseData, {
      envelope: "OperatorEvseData",
      records: "EvseDataRecord",
      partner: "OperatorID",
      partnerId: options.operatorId,
    });
    this.pushEvseStatus = createPush(this.#call, operations.pushEvseStatus, {
      envelope: "OperatorEvseStatus",
      records: "EvseStatusRecord",
      partner: "OperatorID",
      partnerId: options.operatorId,
    });
    this.pushPricingProductData = createPush(this.#call, operations.pushPricingProductData, {
      envelope: "PricingProductData",
      records: "PricingProductDataRecords",
      partner: "OperatorID",
      partnerId: options.operatorId,
    });
  }

  /**
   * Asks whether the driver who identified at a charge point may charge. The operator sends it. Hubject decides from
   * uploaded authentication data, or else asks the provider that the contract id names, or else all contracted
   * providers at once, where one yes is enough. `Authorized` opens a session and brings the SessionID that everything
   * later repeats. `NotAuthorized` is an ordinary answer: its status code tells the reason, and no session remains.
   *
   * `eRoamingAuthorizeStart` 2.1: `POST /charging/v21/operators/{operatorID}/authorize/start`. A CPO must send it. At
   * most 200 calls a minute.
   */
  authorizeStart(
    request: Filled<eRoamingAuthorizeStart, "OperatorID">,
    options?: CallOptions,
  ): Call<received.eRoamingAuthorizationStart> {
    return this.#call(operations.authorizeStart, request, options);
  }

  /**
   * Asks whether the driver at the charge point may end a running session. The operator sends it with the SessionID it
   * got at the start, and Hubject passes it to the provider, or answers alone when it authorised the start from
   * uploaded data; in that case only the very medium that started the session can stop it. `NotAuthorized` leaves the
   * session running, and code 400 means that Hubject does not know the session.
   *
   * `eRoamingAuthorizeStop` 2.1: `POST /charging/v21/operators/{operatorID}/authorize/stop`. A CPO may send it. At most
   * 50 calls a minute.
   */
  authorizeStop(
    request: Filled<eRoamingAuthorizeStop, "OperatorID">,
    options?: CallOptions,
  ): Call<received.eRoamingAuthorizationStop> {
    return this.#call(operations.authorizeStop, request, options);
  }

  /**
   * Reports a finished session for billing: times, energy, meter values. The operator sends one record per SessionID,
   * never a second one, at best one second and at most ten after the session closed, whether or not a stop message came
   * before; a finished reservation needs one too. Hubject stores the record, closes the session and passes the record
   * on, and it reports success even while the provider cannot be reached. When the outcome of a call is unknown, look
   * before repeating it: code 400 may mean that the record had arrived.
   *
   * `eRoamingChargeDetailRecord` 2.2: `POST /cdrmgmt/v22/operators/{operatorID}/charge-detail-record`. A CPO must send
   * it. At most 350 calls a minute.
   */
  sendChargeDetailRecord(request: eRoamingChargeDetailRecord, options?: CallOptions): Call<eRoamingAcknowledgment> {
    return this.#call(operations.sendChargeDetailRecord, request, options);
  }

  /**
   * Uploads master data of charge points. `fullLoad` replaces everything the operator has at Hubject, with nothing
   * compared, and an empty list therefore deletes all; `insert` fails as a whole when one charge point exists, `update`
   * when one is missing. Pushes of one operator must not overlap: wait for each answer before the next. An EvseID that
   * belongs neither to the operator nor to its sub-operators, or occurs twice, is refused with 018; 009 means that the
   * data could not be applied.
   *
   * `inBatches` of it sends any number of records in as many requests as it takes, one after the other.
   *
   * `eRoamingPushEvseData` 2.3: `POST /evsepush/v23/operators/{operatorID}/data-records`. A CPO must send it. At most
   * 375 calls a minute. Calls of one partner must not overlap.
   */
  readonly pushEvseData: Push<
    eRoamingPushEvseData,
    eRoamingAcknowledgment,
    "OperatorEvseData",
    "EvseDataRecord",
    "OperatorID"
  >;

  /**
   * Uploads the availability of charge points whose master data is already at Hubject. Send each change as it happens,
   * and a `fullLoad` once a day, which replaces all that is stored. Pushes of one operator must not overlap: wait for
   * each answer before the next. Code 603 means that data records are missing, and `AdditionalInfo` of the answer lists
   * them.
   *
   * `inBatches` of it sends any number of records in as many requests as it takes, one after the other.
   *
   * `eRoamingPushEvseStatus` 2.1: `POST /evsepush/v21/operators/{operatorID}/status-records`. A CPO must send it. At
   * most 2000 calls a minute. Calls of one partner must not overlap.
   */
  readonly pushEvseStatus: Push<
    eRoamingPushEvseStatus,
    eRoamingAcknowledgment,
    "OperatorEvseStatus",
    "EvseStatusRecord",
    "OperatorID"
  >;

  /**
   * Uploads the pricing products that an operator offers to one provider, or with `*` to all. `fullLoad` replaces
   * everything stored before. Pushes of one operator must not overlap: wait for each answer before the next. Prices are
   * without value added tax. pushEvsePricing then says where a product applies.
   *
   * `inBatches` of it sends any number of records in as many requests as it takes, one after the other.
   *
   * `eRoamingPushPricingProductData` 1.0: `POST /dynamicpricing/v10/operators/{operatorID}/pricing-products`. A CPO may
   * send it. At most 6 calls a minute. Calls of one partner must not overlap.
   */
  readonly pushPricingProductData: Push<
    eRoamingPushPricingProductData,
    eRoamingAcknowledgment,
    "PricingProductData",
    "PricingProductDataRecords",
    "OperatorID"
  >;

  /**
   * Uploads which pricing products apply at which charge point, per provider or with `*` for all. `fullLoad` replaces
   * everything stored before. Pushes of one operator must not overlap: wait for each answer before the next. An EvseID
   * of a foreign operator is refused with 018.
   *
   * `eRoamingPushEVSEPricing` 1.0: `POST /dynamicpricing/v10/operators/{operatorID}/evse-pricing`. A CPO may send it.
   * At most 6 calls a minute. Calls of one partner must not overlap.
   */
  pushEvsePricing(request: eRoamingPushEVSEPricing, options?: CallOptions): Call<eRoamingAcknowledgment> {
    return this.#call(operations.pushEvsePricing, request, options);
  }

  /**
   * Tells the provider that energy began to flow. The operator sends it through Hubject while the session is valid.
   * When the start was authorised without EvseID, this is where the provider learns the charge point.
   *
   * `eRoamingChargingNotificationStart` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "Start"`. A
   * CPO may send it. From CPO to Hubject, OperatorID must be given. At most 100 calls a minute.
   */
  sendChargingStartNotification(
    request: eRoamingChargingNotificationStart,
    options?: CallOptions,
  ): Call<eRoamingAcknowledgment> {
    return this.#call(operations.sendChargingStartNotification, request, options);
  }

  /**
   * Tells the provider how far charging got. The operator sends it at most once in five minutes per session, Hubject
   * refuses faster ones, and it must carry `ChargingDuration` or `ConsumedEnergyProgress`.
   *
   * `eRoamingChargingNotificationProgress` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type:
   * "Progress"`. A CPO may send it. From CPO to Hubject, OperatorID must be given. At most 100 calls a minute.
   */
  sendChargingProgressNotification(
    request: eRoamingChargingNotificationProgress,
    options?: CallOptions,
  ): Call<eRoamingAcknowledgment> {
    return this.#call(operations.sendChargingProgressNotification, request, options);
  }

  /**
   * Tells the provider that energy no longer flows while the session is still open, because the vehicle is full or
   * still plugged in. `PenaltyTimeStart` announces from when idling costs.
   *
   * `eRoamingChargingNotificationEnd` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "End"`. A CPO
   * may send it. From CPO to Hubject, OperatorID must be given. At most 100 calls a minute.
   */
  sendChargingEndNotification(
    request: eRoamingChargingNotificationEnd,
    options?: CallOptions,
  ): Call<eRoamingAcknowledgment> {
    return this.#call(operations.sendChargingEndNotification, request, options);
  }

  /**
   * Tells the provider that a session could not be started or stopped, or broke off, and whether the driver can help
   * (`ConnectorError`) or the station has to be looked at (`CriticalError`).
   *
   * `eRoamingChargingNotificationError` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "Error"`. A
   * CPO may send it. From CPO to Hubject, OperatorID must be given. At most 100 calls a minute.
   */
  sendChargingErrorNotification(
    request: eRoamingChargingNotificationError,
    options?: CallOptions,
  ): Call<eRoamingAcknowledgment> {
    return this.#call(operations.sendChargingErrorNotification, request, options);
  }

  /**
   * Fetches authentication data that providers marked as open to operators, so that a charge point can decide while it
   * is cut off. It belongs to OICP 2.2 and is no longer part of 2.3; it is kept for operators whose contract still has
   * it. Use authorizeStart instead.
   *
   * `eRoamingPullAuthenticationData` 2.1: `POST /authdata/v21/operators/{operatorID}/pull-request`. A CPO may send it.
   * At most 6 calls a minute.
   *
   * @deprecated The protocol does not foresee it any more.
   */
  pullAuthenticationData(
    request: Filled<eRoamingPullAuthenticationData, "OperatorID">,
    options?: CallOptions,
  ): Call<received.eRoamingAuthenticationData> {
    return this.#call(operations.pullAuthenticationData, request, options);
  }

  /** Ends the connections this client opened. A transport handed in is left alone. */
  close(): Promise<void> {
    return this.#call.close();
  }
}

/**
 * What a charge point operator does when Hubject calls: one handler for each operation. Those that may be left out
 * answer status code 320, service not available.
 */
export interface CpoServer {
  /**
   * Starts charging from afar, usually from the provider's app. The provider sends it without SessionID; Hubject
   * assigns one, finds the operator by the EvseID and forwards. `Result` true means that the operator accepted. The
   * operator should answer within 10 seconds, Hubject gives up after 60. Known refusals are 501, 510, 601, 602 and 700
   * from the operator, 603 and 604 from Hubject; after a refusal the session is gone.
   *
   * `eRoamingAuthorizeRemoteStart` 2.1: `POST /charging/v21/providers/{providerID}/authorize-remote/start`. A CPO must
   * serve it. From Hubject to CPO, SessionID must be given. At most 100 calls a minute.
   */
  authorizeRemoteStart(
    request: Requires<eRoamingAuthorizeRemoteStart, "SessionID">,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Ends a session from afar. The provider sends it, Hubject forwards it to the operator and waits up to 60 seconds.
   * `Result` true means that the operator stops charging; its charge detail record follows. Code 400 means that the
   * session is unknown or belongs to somebody else.
   *
   * `eRoamingAuthorizeRemoteStop` 2.1: `POST /charging/v21/providers/{providerID}/authorize-remote/stop`. A CPO must
   * serve it. At most 200 calls a minute.
   */
  authorizeRemoteStop(
    request: eRoamingAuthorizeRemoteStop,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Holds a charge point for one driver for some minutes. The provider sends it, Hubject opens a session and forwards
   * it to the operator. Operators that do not offer reservations answer 320; whether a charge point can be reserved is
   * told by the value `Reservation` of its `ValueAddedServices`.
   *
   * `eRoamingAuthorizeRemoteReservationStart` 1.1: `POST
   * /reservation/v11/providers/{providerID}/reservation-start-request`. A CPO may serve it.
   */
  authorizeRemoteReservationStart?(
    request: eRoamingAuthorizeRemoteReservationStart,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Gives a reserved charge point free again. The provider sends it with the SessionID of the reservation, Hubject
   * forwards it to the operator. A charge detail record is due afterwards, even when nobody charged.
   *
   * `eRoamingAuthorizeRemoteReservationStop` 1.1: `POST
   * /reservation/v11/providers/{providerID}/reservation-stop-request`. A CPO may serve it.
   */
  authorizeRemoteReservationStop?(
    request: eRoamingAuthorizeRemoteReservationStop,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;
}

/**
 * Makes the server of a charge point operator from its handlers. `serve` of `oicp/node` listens with it, `fetch` plugs
 * it into Fetch runtimes, and `connect` of `oicp/testing` calls it in memory.
 */
export function createCpoServer(handlers: CpoServer, options?: ServerOptions): OicpServer {
  return createServer(
    "CPO",
    [
      operations.authorizeRemoteStart,
      operations.authorizeRemoteStop,
      operations.authorizeRemoteReservationStart,
      operations.authorizeRemoteReservationStop,
    ],
    handlers,
    options,
  );
}

export type {
  Accessibility,
  AccessibilityLocation,
  ActionType,
  AdditionalReference,
  AdditionalReferences,
  AddressIso19773,
  AuthenticationMode,
  CalibrationLawDataAvailability,
  CalibrationLawVerificationInfo,
  ChargingFacility,
  ChargingMode,
  ChargingNotificationType,
  ChargingPoolID,
  CountryCode,
  CurrencyID,
  DaysOfWeek,
  DecimalDegreeCoordinates,
  DegreeMinuteSecondsCoordinates,
  DynamicInfoAvailable,
  EVSEPricing,
  Energy,
  EnergySource,
  EnvironmentalImpact,
  ErrorClass,
  EvcoID,
  EvseDataRecord,
  EvseID,
  EvseStatus,
  EvseStatusRecord,
  FaultBody,
  FieldValidationError,
  GeoCoordinates,
  GoogleCoordinates,
  HashFunction,
  HashedPIN,
  Identification,
  InfoTextType,
  LegacyHashData,
  LegacyHashFunction,
  MeterValueInBetween,
  MeteringStatus,
  OicpERoamingFault,
  OpeningTimes,
  OperatorEvseData,
  OperatorEvseStatus,
  OperatorID,
  PaymentOption,
  Period,
  Plug,
  PlugAndChargeIdentification,
  PowerType,
  PricingProductDataRecord,
  PricingProductDataType,
  ProductAvailabilityTimes,
  ProductID,
  ProviderID,
  ProviderIDAsterisk,
  QRCodeIdentification,
  RFID,
  RFIDIdentification,
  RFIDMifareFamilyIdentification,
  ReferenceUnit,
  RemoteIdentification,
  SessionID,
  SignedMeteringValue,
  StatusCode,
  UID,
  ValueAddedService,
  eRoamingAcknowledgment,
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
  eRoamingPullAuthenticationData,
  eRoamingPushEVSEPricing,
  eRoamingPushEvseData,
  eRoamingPushEvseStatus,
  eRoamingPushPricingProductData,
} from "./messages.js";
export type {
  AuthenticationData,
  AuthenticationDataRecord,
  AuthorizationStatus,
  HashFunction as ReceivedHashFunction,
  HashedPIN as ReceivedHashedPIN,
  Identification as ReceivedIdentification,
  LegacyHashData as ReceivedLegacyHashData,
  LegacyHashFunction as ReceivedLegacyHashFunction,
  ProviderAuthenticationData,
  QRCodeIdentification as ReceivedQRCodeIdentification,
  RFID as ReceivedRFID,
  RFIDIdentification as ReceivedRFIDIdentification,
  eRoamingAuthenticationData,
  eRoamingAuthorizationStart,
  eRoamingAuthorizationStop,
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
  DynamicInfoAvailableValues,
  EnergyValues,
  ErrorClassValues,
  EvseStatusValues,
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
