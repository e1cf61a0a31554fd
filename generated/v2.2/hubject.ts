// Generated from spec/oicp-2.2.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

/**
 * OICP 2.2 for the hub: the server that partners call, and the clients that call them.
 *
 * @packageDocumentation
 */

import { createCaller } from "../../runtime/client/caller.js";
import type { Call, CallOptions, Caller, ClientOptions } from "../../runtime/client/index.js";
import type { Requires } from "../../runtime/operation.js";
import { createServer } from "../../runtime/server/create-server.js";
import type { Awaitable, OicpServer, ServerCall, ServerOptions } from "../../runtime/server/index.js";
import type {
  eRoamingAcknowledgment,
  eRoamingAuthenticationData,
  eRoamingAuthorizationStart,
  eRoamingAuthorizationStop,
  eRoamingAuthorizeRemoteReservationStart,
  eRoamingAuthorizeRemoteReservationStop,
  eRoamingAuthorizeRemoteStart,
  eRoamingAuthorizeRemoteStop,
  eRoamingAuthorizeStart,
  eRoamingAuthorizeStop,
  eRoamingChargeDetailRecord,
  eRoamingChargeDetailRecords,
  eRoamingChargingNotificationEnd,
  eRoamingChargingNotificationError,
  eRoamingChargingNotificationProgress,
  eRoamingChargingNotificationStart,
  eRoamingEVSEData,
  eRoamingEVSEPricing,
  eRoamingEVSEStatus,
  eRoamingEVSEStatusByID,
  eRoamingGetChargeDetailRecords,
  eRoamingPricingProductData,
  eRoamingPullAuthenticationData,
  eRoamingPullEVSEData,
  eRoamingPullEVSEPricing,
  eRoamingPullEVSEStatus,
  eRoamingPullEVSEStatusByID,
  eRoamingPullEVSEStatusByOperatorID,
  eRoamingPullPricingProductData,
  eRoamingPushAuthenticationData,
  eRoamingPushEVSEPricing,
  eRoamingPushEvseData,
  eRoamingPushEvseStatus,
  eRoamingPushPricingProductData,
} from "./messages.js";
import * as operations from "./operations.js";
import type * as received from "./received.js";

/** How Hubject reaches the server of a partner, whose address is the `baseUrl`. */
export interface HubjectClientOptions extends Omit<ClientOptions, "environment" | "operatorId" | "providerId"> {
}

/** Calls the server of a charge point operator as Hubject does, to pass on what a provider asks for. */
export class HubjectToCpoClient {
  readonly #call: Caller;

  /** Nothing is opened or sent before the first call. Throws a `TypeError` for options that cannot work. */
  constructor(options: HubjectClientOptions) {
    this.#call = createCaller("Hubject", "CPO", options);
  }

  /**
   * Ends a session from afar. The provider sends it, Hubject forwards it to the operator and waits up to 60 seconds.
   * `Result` true means that the operator stops charging; its charge detail record follows. Code 400 means that the
   * session is unknown or belongs to somebody else.
   *
   * `eRoamingAuthorizeRemoteStop` 2.1: `POST /charging/v21/providers/{providerID}/authorize-remote/stop`. At most 200
   * calls a minute.
   */
  authorizeRemoteStop(
    request: eRoamingAuthorizeRemoteStop,
    options?: CallOptions,
  ): Call<received.eRoamingAcknowledgment> {
    return this.#call(operations.authorizeRemoteStop, request, options);
  }

  /**
   * Starts charging from afar, usually from the provider's app. The provider sends it without SessionID; Hubject
   * assigns one, finds the operator by the EvseID and forwards. `Result` true means that the operator accepted. The
   * operator should answer within 10 seconds, Hubject gives up after 60. Known refusals are 501, 510, 601, 602 and 700
   * from the operator, 603 and 604 from Hubject; after a refusal the session is gone.
   *
   * `eRoamingAuthorizeRemoteStart` 2.1: `POST /charging/v21/providers/{providerID}/authorize-remote/start`. From
   * Hubject to CPO, SessionID must be given. At most 100 calls a minute.
   */
  authorizeRemoteStart(
    request: Requires<eRoamingAuthorizeRemoteStart, "SessionID">,
    options?: CallOptions,
  ): Call<received.eRoamingAcknowledgment> {
    return this.#call(operations.authorizeRemoteStart, request, options);
  }

  /**
   * Holds a charge point for one driver for some minutes. The provider sends it, Hubject opens a session and forwards
   * it to the operator. Operators that do not offer reservations answer 320; whether a charge point can be reserved is
   * told by the value `Reservation` of its `ValueAddedServices`.
   *
   * `eRoamingAuthorizeRemoteReservationStart` 1.1: `POST
   * /reservation/v11/providers/{providerID}/reservation-start-request`.
   */
  authorizeRemoteReservationStart(
    request: eRoamingAuthorizeRemoteReservationStart,
    options?: CallOptions,
  ): Call<received.eRoamingAcknowledgment> {
    return this.#call(operations.authorizeRemoteReservationStart, request, options);
  }

  /**
   * Gives a reserved charge point free again. The provider sends it with the SessionID of the reservation, Hubject
   * forwards it to the operator. A charge detail record is due afterwards, even when nobody charged.
   *
   * `eRoamingAuthorizeRemoteReservationStop` 1.1: `POST
   * /reservation/v11/providers/{providerID}/reservation-stop-request`.
   */
  authorizeRemoteReservationStop(
    request: eRoamingAuthorizeRemoteReservationStop,
    options?: CallOptions,
  ): Call<received.eRoamingAcknowledgment> {
    return this.#call(operations.authorizeRemoteReservationStop, request, options);
  }

  /** Ends the connections this client opened. A transport handed in is left alone. */
  close(): Promise<void> {
    return this.#call.close();
  }
}

/** Calls the server of an e-mobility provider as Hubject does, to pass on what an operator asks or tells. */
export class HubjectToEmpClient {
  readonly #call: Caller;

  /** Nothing is opened or sent before the first call. Throws a `TypeError` for options that cannot work. */
  constructor(options: HubjectClientOptions) {
    this.#call = createCaller("Hubject", "EMP", options);
  }

  /**
   * Asks whether the driver who identified at a charge point may charge. The operator sends it. Hubject decides from
   * uploaded authentication data, or else asks the provider that the contract id names, or else all contracted
   * providers at once, where one yes is enough. `Authorized` opens a session and brings the SessionID that everything
   * later repeats. `NotAuthorized` is an ordinary answer: its status code tells the reason, and no session remains.
   *
   * `eRoamingAuthorizeStart` 2.1: `POST /charging/v21/operators/{operatorID}/authorize/start`. At most 200 calls a
   * minute.
   */
  authorizeStart(request: eRoamingAuthorizeStart, options?: CallOptions): Call<received.eRoamingAuthorizationStart> {
    return this.#call(operations.authorizeStart, request, options);
  }

  /**
   * Asks whether the driver at the charge point may end a running session. The operator sends it with the SessionID it
   * got at the start, and Hubject passes it to the provider, or answers alone when it authorised the start from
   * uploaded data; in that case only the very medium that started the session can stop it. `NotAuthorized` leaves the
   * session running, and code 400 means that Hubject does not know the session.
   *
   * `eRoamingAuthorizeStop` 2.1: `POST /charging/v21/operators/{operatorID}/authorize/stop`. At most 50 calls a minute.
   */
  authorizeStop(request: eRoamingAuthorizeStop, options?: CallOptions): Call<received.eRoamingAuthorizationStop> {
    return this.#call(operations.authorizeStop, request, options);
  }

  /**
   * Reports a finished session for billing: times, energy, meter values. The operator sends one record per SessionID,
   * never a second one, at best one second and at most ten after the session closed, whether or not a stop message came
   * before; a finished reservation needs one too. Hubject stores the record, closes the session and passes the record
   * on, and it reports success even while the provider cannot be reached. When the outcome of a call is unknown, look
   * before repeating it: code 400 may mean that the record had arrived.
   *
   * `eRoamingChargeDetailRecord` 2.1: `POST /cdrmgmt/v21/operators/{operatorID}/charge-detail-record`. At most 350
   * calls a minute.
   */
  sendChargeDetailRecord(
    request: eRoamingChargeDetailRecord,
    options?: CallOptions,
  ): Call<received.eRoamingAcknowledgment> {
    return this.#call(operations.sendChargeDetailRecord, request, options);
  }

  /**
   * Tells the provider that energy began to flow. The operator sends it through Hubject while the session is valid.
   * When the start was authorised without EvseID, this is where the provider learns the charge point.
   *
   * `eRoamingChargingNotificationStart` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "Start"`. At
   * most 100 calls a minute.
   */
  sendChargingStartNotification(
    request: eRoamingChargingNotificationStart,
    options?: CallOptions,
  ): Call<received.eRoamingAcknowledgment> {
    return this.#call(operations.sendChargingStartNotification, request, options);
  }

  /**
   * Tells the provider how far charging got. The operator sends it at most once in five minutes per session, Hubject
   * refuses faster ones, and it must carry `ChargingDuration` or `ConsumedEnergyProgress`.
   *
   * `eRoamingChargingNotificationProgress` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type:
   * "Progress"`. At most 100 calls a minute.
   */
  sendChargingProgressNotification(
    request: eRoamingChargingNotificationProgress,
    options?: CallOptions,
  ): Call<received.eRoamingAcknowledgment> {
    return this.#call(operations.sendChargingProgressNotification, request, options);
  }

  /**
   * Tells the provider that energy no longer flows while the session is still open, because the vehicle is full or
   * still plugged in. `PenaltyTimeStart` announces from when idling costs.
   *
   * `eRoamingChargingNotificationEnd` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "End"`. At most
   * 100 calls a minute.
   */
  sendChargingEndNotification(
    request: eRoamingChargingNotificationEnd,
    options?: CallOptions,
  ): Call<received.eRoamingAcknowledgment> {
    return this.#call(operations.sendChargingEndNotification, request, options);
  }

  /**
   * Tells the provider that a session could not be started or stopped, or broke off, and whether the driver can help
   * (`ConnectorError`) or the station has to be looked at (`CriticalError`).
   *
   * `eRoamingChargingNotificationError` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "Error"`. At
   * most 100 calls a minute.
   */
  sendChargingErrorNotification(
    request: eRoamingChargingNotificationError,
    options?: CallOptions,
  ): Call<received.eRoamingAcknowledgment> {
    return this.#call(operations.sendChargingErrorNotification, request, options);
  }

  /** Ends the connections this client opened. A transport handed in is left alone. */
  close(): Promise<void> {
    return this.#call.close();
  }
}

/**
 * What Hubject does when operators and providers call: one handler for each operation. Those that may be left out
 * answer status code 320, service not available.
 */
export interface HubjectServer {
  /**
   * Asks whether the driver who identified at a charge point may charge. The operator sends it. Hubject decides from
   * uploaded authentication data, or else asks the provider that the contract id names, or else all contracted
   * providers at once, where one yes is enough. `Authorized` opens a session and brings the SessionID that everything
   * later repeats. `NotAuthorized` is an ordinary answer: its status code tells the reason, and no session remains.
   *
   * `eRoamingAuthorizeStart` 2.1: `POST /charging/v21/operators/{operatorID}/authorize/start`. At most 200 calls a
   * minute.
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
   * `eRoamingAuthorizeStop` 2.1: `POST /charging/v21/operators/{operatorID}/authorize/stop`. At most 50 calls a minute.
   */
  authorizeStop(
    request: eRoamingAuthorizeStop,
    call: ServerCall<eRoamingAuthorizationStop>,
  ): Awaitable<eRoamingAuthorizationStop>;

  /**
   * Ends a session from afar. The provider sends it, Hubject forwards it to the operator and waits up to 60 seconds.
   * `Result` true means that the operator stops charging; its charge detail record follows. Code 400 means that the
   * session is unknown or belongs to somebody else.
   *
   * `eRoamingAuthorizeRemoteStop` 2.1: `POST /charging/v21/providers/{providerID}/authorize-remote/stop`. At most 200
   * calls a minute.
   */
  authorizeRemoteStop(
    request: eRoamingAuthorizeRemoteStop,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Starts charging from afar, usually from the provider's app. The provider sends it without SessionID; Hubject
   * assigns one, finds the operator by the EvseID and forwards. `Result` true means that the operator accepted. The
   * operator should answer within 10 seconds, Hubject gives up after 60. Known refusals are 501, 510, 601, 602 and 700
   * from the operator, 603 and 604 from Hubject; after a refusal the session is gone.
   *
   * `eRoamingAuthorizeRemoteStart` 2.1: `POST /charging/v21/providers/{providerID}/authorize-remote/start`. At most 100
   * calls a minute.
   */
  authorizeRemoteStart(
    request: eRoamingAuthorizeRemoteStart,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Holds a charge point for one driver for some minutes. The provider sends it, Hubject opens a session and forwards
   * it to the operator. Operators that do not offer reservations answer 320; whether a charge point can be reserved is
   * told by the value `Reservation` of its `ValueAddedServices`.
   *
   * `eRoamingAuthorizeRemoteReservationStart` 1.1: `POST
   * /reservation/v11/providers/{providerID}/reservation-start-request`.
   */
  authorizeRemoteReservationStart(
    request: eRoamingAuthorizeRemoteReservationStart,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Gives a reserved charge point free again. The provider sends it with the SessionID of the reservation, Hubject
   * forwards it to the operator. A charge detail record is due afterwards, even when nobody charged.
   *
   * `eRoamingAuthorizeRemoteReservationStop` 1.1: `POST
   * /reservation/v11/providers/{providerID}/reservation-stop-request`.
   */
  authorizeRemoteReservationStop(
    request: eRoamingAuthorizeRemoteReservationStop,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Reports a finished session for billing: times, energy, meter values. The operator sends one record per SessionID,
   * never a second one, at best one second and at most ten after the session closed, whether or not a stop message came
   * before; a finished reservation needs one too. Hubject stores the record, closes the session and passes the record
   * on, and it reports success even while the provider cannot be reached. When the outcome of a call is unknown, look
   * before repeating it: code 400 may mean that the record had arrived.
   *
   * `eRoamingChargeDetailRecord` 2.1: `POST /cdrmgmt/v21/operators/{operatorID}/charge-detail-record`. At most 350
   * calls a minute.
   */
  sendChargeDetailRecord(
    request: eRoamingChargeDetailRecord,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Fetches the records of sessions that this provider, or the data it uploaded, authorised. The time range counts when
   * Hubject received a record, and may span 90 days at most. All records come in a single answer. The same record can
   * come again in another call, so tell records apart by SessionID. Mandatory for providers without a server, optional
   * for all others.
   *
   * `eRoamingGetChargeDetailRecords` 2.1: `POST /cdrmgmt/v21/providers/{providerID}/get-charge-detail-records-request`.
   * At most 200 calls a minute.
   */
  getChargeDetailRecords(
    request: eRoamingGetChargeDetailRecords,
    call: ServerCall<eRoamingChargeDetailRecords>,
  ): Awaitable<eRoamingChargeDetailRecords>;

  /**
   * Downloads the availability of all charge points, or of those around a place or in one state, grouped by operator
   * and in a single answer without pages. Every one to five minutes is reasonable.
   *
   * `eRoamingPullEvseStatus` 2.1: `POST /evsepull/v21/providers/{providerID}/status-records`. At most 6 calls a minute.
   */
  pullEvseStatus(request: eRoamingPullEVSEStatus, call: ServerCall<eRoamingEVSEStatus>): Awaitable<eRoamingEVSEStatus>;

  /**
   * Downloads the availability of up to 100 charge points named by EvseID. What Hubject does not know comes back as
   * `EvseNotFound`.
   *
   * `eRoamingPullEvseStatusByID` 2.1: `POST /evsepull/v21/providers/{providerID}/status-records-by-id`. At most 300
   * calls a minute.
   */
  pullEvseStatusById(
    request: eRoamingPullEVSEStatusByID,
    call: ServerCall<eRoamingEVSEStatusByID>,
  ): Awaitable<eRoamingEVSEStatusByID>;

  /**
   * Downloads the availability of every charge point of the operators named, grouped by operator.
   *
   * `eRoamingPullEvseStatusByOperatorID` 2.1: `POST
   * /evsepull/v21/providers/{providerID}/status-records-by-operator-id`. At most 75 calls a minute.
   */
  pullEvseStatusByOperatorId(
    request: eRoamingPullEVSEStatusByOperatorID,
    call: ServerCall<eRoamingEVSEStatus>,
  ): Awaitable<eRoamingEVSEStatus>;

  /**
   * Downloads master data of the charge points that the provider has contracts for, grouped by operator and in a single
   * answer, which can be large. Filters narrow the result. With `LastCall` only what changed since then comes, each
   * record marked as inserted, updated or deleted; it cannot be combined with `SearchCenter`, `CountryCodes` or
   * `OperatorIds`. Once a day is enough, best at night.
   *
   * `eRoamingPullEvseData` 2.2: `POST /evsepull/v22/providers/{providerID}/data-records`. At most 100 calls a minute.
   */
  pullEvseData(request: eRoamingPullEVSEData, call: ServerCall<eRoamingEVSEData>): Awaitable<eRoamingEVSEData>;

  /**
   * Uploads the availability of charge points whose master data is already at Hubject. Send each change as it happens,
   * and a `fullLoad` once a day, which replaces all that is stored. Pushes of one operator must not overlap: wait for
   * each answer before the next. Code 603 means that data records are missing, and `AdditionalInfo` of the answer lists
   * them.
   *
   * `eRoamingPushEvseStatus` 2.1: `POST /evsepush/v21/operators/{operatorID}/status-records`. At most 2000 calls a
   * minute. Calls of one partner must not overlap.
   */
  pushEvseStatus(
    request: eRoamingPushEvseStatus,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Uploads master data of charge points. `fullLoad` replaces everything the operator has at Hubject, with nothing
   * compared, and an empty list therefore deletes all; `insert` fails as a whole when one charge point exists, `update`
   * when one is missing. Pushes of one operator must not overlap: wait for each answer before the next. An EvseID that
   * belongs neither to the operator nor to its sub-operators, or occurs twice, is refused with 018; 009 means that the
   * data could not be applied.
   *
   * `eRoamingPushEvseData` 2.2: `POST /evsepush/v22/operators/{operatorID}/data-records`. At most 375 calls a minute.
   * Calls of one partner must not overlap.
   */
  pushEvseData(
    request: eRoamingPushEvseData,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Fetches authentication data that providers marked as open to operators, so that a charge point can decide while it
   * is cut off. Version 2.3 has dropped the operation.
   *
   * `eRoamingPullAuthenticationData` 2.1: `POST /authdata/v21/operators/{operatorID}/pull-request`. At most 6 calls a
   * minute.
   */
  pullAuthenticationData(
    request: eRoamingPullAuthenticationData,
    call: ServerCall<eRoamingAuthenticationData>,
  ): Awaitable<eRoamingAuthenticationData>;

  /**
   * Uploads the cards and contracts for which Hubject shall authorise without asking the provider. `fullLoad` replaces
   * all that is stored, with nothing compared, and an empty list therefore deletes everything; `insert` fails as a
   * whole when one entry exists, `update` when one is missing. Pushes of one provider must not overlap: wait for each
   * answer before the next. A contract id of a foreign provider is refused with 019.
   *
   * `eRoamingPushAuthenticationData` 2.1: `POST /authdata/v21/providers/{providerID}/push-request`. At most 50 calls a
   * minute. Calls of one partner must not overlap.
   */
  pushAuthenticationData(
    request: eRoamingPushAuthenticationData,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Uploads which pricing products apply at which charge point, per provider or with `*` for all. `fullLoad` replaces
   * everything stored before. Pushes of one operator must not overlap: wait for each answer before the next. An EvseID
   * of a foreign operator is refused with 018.
   *
   * `eRoamingPushEVSEPricing` 1.0: `POST /dynamicpricing/v10/operators/{operatorID}/evse-pricing`. At most 6 calls a
   * minute. Calls of one partner must not overlap.
   */
  pushEvsePricing(
    request: eRoamingPushEVSEPricing,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Uploads the pricing products that an operator offers to one provider, or with `*` to all. `fullLoad` replaces
   * everything stored before. Pushes of one operator must not overlap: wait for each answer before the next. Prices are
   * without value added tax. pushEvsePricing then says where a product applies.
   *
   * `eRoamingPushPricingProductData` 1.0: `POST /dynamicpricing/v10/operators/{operatorID}/pricing-products`. At most 6
   * calls a minute. Calls of one partner must not overlap.
   */
  pushPricingProductData(
    request: eRoamingPushPricingProductData,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Downloads which pricing products apply at which charge point of the named operators; with `LastCall`, only what
   * changed since then. Hubject refuses with 210 when there is no contract with flexible or dynamic prices.
   *
   * `eRoamingPullEVSEPricing` 1.0: `POST /dynamicpricing/v10/providers/{providerID}/evse-pricing`. At most 280 calls a
   * minute.
   */
  pullEvsePricing(
    request: eRoamingPullEVSEPricing,
    call: ServerCall<eRoamingEVSEPricing>,
  ): Awaitable<eRoamingEVSEPricing>;

  /**
   * Downloads the pricing products that the named operators offer to this provider; with `LastCall`, those changed
   * since then. Hubject refuses with 210 when there is no contract with flexible or dynamic prices.
   *
   * `eRoamingPullPricingProductData` 1.0: `POST /dynamicpricing/v10/providers/{providerID}/pricing-products`. At most
   * 300 calls a minute.
   */
  pullPricingProductData(
    request: eRoamingPullPricingProductData,
    call: ServerCall<eRoamingPricingProductData>,
  ): Awaitable<eRoamingPricingProductData>;

  /**
   * Tells the provider that energy began to flow. The operator sends it through Hubject while the session is valid.
   * When the start was authorised without EvseID, this is where the provider learns the charge point.
   *
   * `eRoamingChargingNotificationStart` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "Start"`. From
   * CPO to Hubject, OperatorID must be given. At most 100 calls a minute.
   */
  sendChargingStartNotification(
    request: Requires<eRoamingChargingNotificationStart, "OperatorID">,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Tells the provider how far charging got. The operator sends it at most once in five minutes per session, Hubject
   * refuses faster ones, and it must carry `ChargingDuration` or `ConsumedEnergyProgress`.
   *
   * `eRoamingChargingNotificationProgress` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type:
   * "Progress"`. From CPO to Hubject, OperatorID must be given. At most 100 calls a minute.
   */
  sendChargingProgressNotification(
    request: Requires<eRoamingChargingNotificationProgress, "OperatorID">,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Tells the provider that energy no longer flows while the session is still open, because the vehicle is full or
   * still plugged in. `PenaltyTimeStart` announces from when idling costs.
   *
   * `eRoamingChargingNotificationEnd` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "End"`. From CPO
   * to Hubject, OperatorID must be given. At most 100 calls a minute.
   */
  sendChargingEndNotification(
    request: Requires<eRoamingChargingNotificationEnd, "OperatorID">,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;

  /**
   * Tells the provider that a session could not be started or stopped, or broke off, and whether the driver can help
   * (`ConnectorError`) or the station has to be looked at (`CriticalError`).
   *
   * `eRoamingChargingNotificationError` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "Error"`. From
   * CPO to Hubject, OperatorID must be given. At most 100 calls a minute.
   */
  sendChargingErrorNotification(
    request: Requires<eRoamingChargingNotificationError, "OperatorID">,
    call: ServerCall<eRoamingAcknowledgment>,
  ): Awaitable<eRoamingAcknowledgment>;
}

/**
 * Makes the server of Hubject from its handlers. `serve` of `oicp/node` listens with it, `fetch` plugs it into Fetch
 * runtimes, and `connect` of `oicp/testing` calls it in memory.
 */
export function createHubjectServer(handlers: HubjectServer, options?: ServerOptions): OicpServer {
  return createServer(
    "Hubject",
    [
      operations.authorizeStart,
      operations.authorizeStop,
      operations.authorizeRemoteStop,
      operations.authorizeRemoteStart,
      operations.authorizeRemoteReservationStart,
      operations.authorizeRemoteReservationStop,
      operations.sendChargeDetailRecord,
      operations.getChargeDetailRecords,
      operations.pullEvseStatus,
      operations.pullEvseStatusById,
      operations.pullEvseStatusByOperatorId,
      operations.pullEvseData,
      operations.pushEvseStatus,
      operations.pushEvseData,
      operations.pullAuthenticationData,
      operations.pushAuthenticationData,
      operations.pushEvsePricing,
      operations.pushPricingProductData,
      operations.pullEvsePricing,
      operations.pullPricingProductData,
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
  AdditionalReference,
  AdditionalReferences,
  AddressIso19773,
  AuthenticationData,
  AuthenticationDataRecord,
  AuthenticationMode,
  AuthorizationStatus,
  ChargingFacility,
  ChargingMode,
  ChargingPoolID,
  CountryCode,
  CurrencyID,
  DaysOfWeek,
  DecimalDegreeCoordinates,
  DegreeMinuteSecondsCoordinates,
  DeltaType,
  DynamicInfoAvailable,
  EVSEPricing,
  ErrorClass,
  EvcoID,
  EvseData,
  EvseDataRecord,
  EvseID,
  EvseStatus,
  EvseStatusRecord,
  EvseStatusRecords,
  EvseStatuses,
  FaultBody,
  FieldValidationError,
  GeoCoordinates,
  GeoCoordinatesResponseFormat,
  GoogleCoordinates,
  HashFunction,
  HashedPIN,
  Identification,
  InfoTextType,
  LegacyHashData,
  LegacyHashFunction,
  MeterValueInBetween,
  OicpERoamingFault,
  OpeningTimes,
  OperatorEVSEPricing,
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
  ProviderAuthenticationData,
  ProviderID,
  ProviderIDAsterisk,
  PullEvseDataRecord,
  PullOperatorEvseData,
  QRCodeIdentification,
  RFID,
  RFIDIdentification,
  RFIDMifareFamilyIdentification,
  ReferenceUnit,
  RemoteIdentification,
  SearchCenter,
  SessionID,
  StatusCode,
  UID,
  ValueAddedService,
  eRoamingAcknowledgment,
  eRoamingAuthenticationData,
  eRoamingAuthorizationStart,
  eRoamingAuthorizationStop,
  eRoamingAuthorizeRemoteReservationStart,
  eRoamingAuthorizeRemoteReservationStop,
  eRoamingAuthorizeRemoteStart,
  eRoamingAuthorizeRemoteStop,
  eRoamingAuthorizeStart,
  eRoamingAuthorizeStop,
  eRoamingChargeDetailRecord,
  eRoamingChargeDetailRecords,
  eRoamingChargingNotificationEnd,
  eRoamingChargingNotificationError,
  eRoamingChargingNotificationProgress,
  eRoamingChargingNotificationStart,
  eRoamingEVSEData,
  eRoamingEVSEPricing,
  eRoamingEVSEStatus,
  eRoamingEVSEStatusByID,
  eRoamingGetChargeDetailRecords,
  eRoamingPricingProductData,
  eRoamingPullAuthenticationData,
  eRoamingPullEVSEData,
  eRoamingPullEVSEPricing,
  eRoamingPullEVSEStatus,
  eRoamingPullEVSEStatusByID,
  eRoamingPullEVSEStatusByOperatorID,
  eRoamingPullPricingProductData,
  eRoamingPushAuthenticationData,
  eRoamingPushEVSEPricing,
  eRoamingPushEvseData,
  eRoamingPushEvseStatus,
  eRoamingPushPricingProductData,
} from "./messages.js";
export type {
  AuthorizationStatus as ReceivedAuthorizationStatus,
  HashFunction as ReceivedHashFunction,
  HashedPIN as ReceivedHashedPIN,
  Identification as ReceivedIdentification,
  LegacyHashData as ReceivedLegacyHashData,
  LegacyHashFunction as ReceivedLegacyHashFunction,
  QRCodeIdentification as ReceivedQRCodeIdentification,
  RFID as ReceivedRFID,
  RFIDIdentification as ReceivedRFIDIdentification,
  eRoamingAcknowledgment as ReceivedeRoamingAcknowledgment,
  eRoamingAuthorizationStart as ReceivedeRoamingAuthorizationStart,
  eRoamingAuthorizationStop as ReceivedeRoamingAuthorizationStop,
} from "./received.js";
export {
  AccessibilityValues,
  ActionTypeValues,
  AdditionalReferenceValues,
  AuthenticationModeValues,
  AuthorizationStatusValues,
  ChargingModeValues,
  DaysOfWeekValues,
  DeltaTypeValues,
  DynamicInfoAvailableValues,
  ErrorClassValues,
  EvseStatusValues,
  GeoCoordinatesResponseFormatValues,
  HashFunctionValues,
  LegacyHashFunctionValues,
  PaymentOptionValues,
  PlugValues,
  PowerTypeValues,
  RFIDValues,
  ReferenceUnitValues,
  ValueAddedServiceValues,
} from "./messages.js";
