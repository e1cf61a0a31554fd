// Generated from spec/oicp-2.2.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

/**
 * Mocks of OICP 2.2 for MSW: Hubject, operators and providers as their callers see them, answering from samples.
 *
 * @packageDocumentation
 */

import { createMock } from "../../runtime/msw/create-mock.js";
import type { Exchange, HubjectMockOptions, Mock, MockOptions } from "../../runtime/msw/index.js";
import type { Operation, Requires } from "../../runtime/operation.js";
import type * as messages from "./messages.js";
import * as operations from "./operations.js";
import { samples, type Messages } from "./samples.js";

export * from "../../runtime/msw/index.js";

const everyOperation: readonly Operation[] = /* @__PURE__ */ Object.values(operations);

/** The operations of OICP 2.2 that Hubject receives, by their keys. */
export interface HubjectExchanges {
  /**
   * Asks whether the driver who identified at a charge point may charge. The operator sends it. Hubject decides from
   * uploaded authentication data, or else asks the provider that the contract id names, or else all contracted
   * providers at once, where one yes is enough. `Authorized` opens a session and brings the SessionID that everything
   * later repeats. `NotAuthorized` is an ordinary answer: its status code tells the reason, and no session remains.
   *
   * `eRoamingAuthorizeStart` 2.1: `POST /charging/v21/operators/{operatorID}/authorize/start`. At most 200 calls a
   * minute.
   */
  readonly authorizeStart: Exchange<messages.eRoamingAuthorizeStart, messages.eRoamingAuthorizationStart, "operatorID">;

  /**
   * Asks whether the driver at the charge point may end a running session. The operator sends it with the SessionID it
   * got at the start, and Hubject passes it to the provider, or answers alone when it authorised the start from
   * uploaded data; in that case only the very medium that started the session can stop it. `NotAuthorized` leaves the
   * session running, and code 400 means that Hubject does not know the session.
   *
   * `eRoamingAuthorizeStop` 2.1: `POST /charging/v21/operators/{operatorID}/authorize/stop`. At most 50 calls a minute.
   */
  readonly authorizeStop: Exchange<messages.eRoamingAuthorizeStop, messages.eRoamingAuthorizationStop, "operatorID">;

  /**
   * Ends a session from afar. The provider sends it, Hubject forwards it to the operator and waits up to 60 seconds.
   * `Result` true means that the operator stops charging; its charge detail record follows. Code 400 means that the
   * session is unknown or belongs to somebody else.
   *
   * `eRoamingAuthorizeRemoteStop` 2.1: `POST /charging/v21/providers/{providerID}/authorize-remote/stop`. At most 200
   * calls a minute.
   */
  readonly authorizeRemoteStop: Exchange<
    messages.eRoamingAuthorizeRemoteStop,
    messages.eRoamingAcknowledgment,
    "providerID"
  >;

  /**
   * Starts charging from afar, usually from the provider's app. The provider sends it without SessionID; Hubject
   * assigns one, finds the operator by the EvseID and forwards. `Result` true means that the operator accepted. The
   * operator should answer within 10 seconds, Hubject gives up after 60. Known refusals are 501, 510, 601, 602 and 700
   * from the operator, 603 and 604 from Hubject; after a refusal the session is gone.
   *
   * `eRoamingAuthorizeRemoteStart` 2.1: `POST /charging/v21/providers/{providerID}/authorize-remote/start`. At most 100
   * calls a minute.
   */
  readonly authorizeRemoteStart: Exchange<
    messages.eRoamingAuthorizeRemoteStart,
    messages.eRoamingAcknowledgment,
    "providerID"
  >;

  /**
   * Holds a charge point for one driver for some minutes. The provider sends it, Hubject opens a session and forwards
   * it to the operator. Operators that do not offer reservations answer 320; whether a charge point can be reserved is
   * told by the value `Reservation` of its `ValueAddedServices`.
   *
   * `eRoamingAuthorizeRemoteReservationStart` 1.1: `POST
   * /reservation/v11/providers/{providerID}/reservation-start-request`.
   */
  readonly authorizeRemoteReservationStart: Exchange<
    messages.eRoamingAuthorizeRemoteReservationStart,
    messages.eRoamingAcknowledgment,
    "providerID"
  >;

  /**
   * Gives a reserved charge point free again. The provider sends it with the SessionID of the reservation, Hubject
   * forwards it to the operator. A charge detail record is due afterwards, even when nobody charged.
   *
   * `eRoamingAuthorizeRemoteReservationStop` 1.1: `POST
   * /reservation/v11/providers/{providerID}/reservation-stop-request`.
   */
  readonly authorizeRemoteReservationStop: Exchange<
    messages.eRoamingAuthorizeRemoteReservationStop,
    messages.eRoamingAcknowledgment,
    "providerID"
  >;

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
  readonly sendChargeDetailRecord: Exchange<
    messages.eRoamingChargeDetailRecord,
    messages.eRoamingAcknowledgment,
    "operatorID"
  >;

  /**
   * Fetches the records of sessions that this provider, or the data it uploaded, authorised. The time range counts when
   * Hubject received a record, and may span 90 days at most. All records come in a single answer. The same record can
   * come again in another call, so tell records apart by SessionID. Mandatory for providers without a server, optional
   * for all others.
   *
   * `eRoamingGetChargeDetailRecords` 2.1: `POST /cdrmgmt/v21/providers/{providerID}/get-charge-detail-records-request`.
   * At most 200 calls a minute.
   */
  readonly getChargeDetailRecords: Exchange<
    messages.eRoamingGetChargeDetailRecords,
    messages.eRoamingChargeDetailRecords,
    "providerID"
  >;

  /**
   * Downloads the availability of all charge points, or of those around a place or in one state, grouped by operator
   * and in a single answer without pages. Every one to five minutes is reasonable.
   *
   * `eRoamingPullEvseStatus` 2.1: `POST /evsepull/v21/providers/{providerID}/status-records`. At most 6 calls a minute.
   */
  readonly pullEvseStatus: Exchange<messages.eRoamingPullEVSEStatus, messages.eRoamingEVSEStatus, "providerID">;

  /**
   * Downloads the availability of up to 100 charge points named by EvseID. What Hubject does not know comes back as
   * `EvseNotFound`.
   *
   * `eRoamingPullEvseStatusByID` 2.1: `POST /evsepull/v21/providers/{providerID}/status-records-by-id`. At most 300
   * calls a minute.
   */
  readonly pullEvseStatusById: Exchange<
    messages.eRoamingPullEVSEStatusByID,
    messages.eRoamingEVSEStatusByID,
    "providerID"
  >;

  /**
   * Downloads the availability of every charge point of the operators named, grouped by operator.
   *
   * `eRoamingPullEvseStatusByOperatorID` 2.1: `POST
   * /evsepull/v21/providers/{providerID}/status-records-by-operator-id`. At most 75 calls a minute.
   */
  readonly pullEvseStatusByOperatorId: Exchange<
    messages.eRoamingPullEVSEStatusByOperatorID,
    messages.eRoamingEVSEStatus,
    "providerID"
  >;

  /**
   * Downloads master data of the charge points that the provider has contracts for, grouped by operator and in a single
   * answer, which can be large. Filters narrow the result. With `LastCall` only what changed since then comes, each
   * record marked as inserted, updated or deleted; it cannot be combined with `SearchCenter`, `CountryCodes` or
   * `OperatorIds`. Once a day is enough, best at night.
   *
   * `eRoamingPullEvseData` 2.2: `POST /evsepull/v22/providers/{providerID}/data-records`. At most 100 calls a minute.
   */
  readonly pullEvseData: Exchange<messages.eRoamingPullEVSEData, messages.eRoamingEVSEData, "providerID">;

  /**
   * Uploads the availability of charge points whose master data is already at Hubject. Send each change as it happens,
   * and a `fullLoad` once a day, which replaces all that is stored. Pushes of one operator must not overlap: wait for
   * each answer before the next. Code 603 means that data records are missing, and `AdditionalInfo` of the answer lists
   * them.
   *
   * `eRoamingPushEvseStatus` 2.1: `POST /evsepush/v21/operators/{operatorID}/status-records`. At most 2000 calls a
   * minute. Calls of one partner must not overlap.
   */
  readonly pushEvseStatus: Exchange<messages.eRoamingPushEvseStatus, messages.eRoamingAcknowledgment, "operatorID">;

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
  readonly pushEvseData: Exchange<messages.eRoamingPushEvseData, messages.eRoamingAcknowledgment, "operatorID">;

  /**
   * Fetches authentication data that providers marked as open to operators, so that a charge point can decide while it
   * is cut off. Version 2.3 has dropped the operation.
   *
   * `eRoamingPullAuthenticationData` 2.1: `POST /authdata/v21/operators/{operatorID}/pull-request`. At most 6 calls a
   * minute.
   */
  readonly pullAuthenticationData: Exchange<
    messages.eRoamingPullAuthenticationData,
    messages.eRoamingAuthenticationData,
    "operatorID"
  >;

  /**
   * Uploads the cards and contracts for which Hubject shall authorise without asking the provider. `fullLoad` replaces
   * all that is stored, with nothing compared, and an empty list therefore deletes everything; `insert` fails as a
   * whole when one entry exists, `update` when one is missing. Pushes of one provider must not overlap: wait for each
   * answer before the next. A contract id of a foreign provider is refused with 019.
   *
   * `eRoamingPushAuthenticationData` 2.1: `POST /authdata/v21/providers/{providerID}/push-request`. At most 50 calls a
   * minute. Calls of one partner must not overlap.
   */
  readonly pushAuthenticationData: Exchange<
    messages.eRoamingPushAuthenticationData,
    messages.eRoamingAcknowledgment,
    "providerID"
  >;

  /**
   * Uploads which pricing products apply at which charge point, per provider or with `*` for all. `fullLoad` replaces
   * everything stored before. Pushes of one operator must not overlap: wait for each answer before the next. An EvseID
   * of a foreign operator is refused with 018.
   *
   * `eRoamingPushEVSEPricing` 1.0: `POST /dynamicpricing/v10/operators/{operatorID}/evse-pricing`. At most 6 calls a
   * minute. Calls of one partner must not overlap.
   */
  readonly pushEvsePricing: Exchange<messages.eRoamingPushEVSEPricing, messages.eRoamingAcknowledgment, "operatorID">;

  /**
   * Uploads the pricing products that an operator offers to one provider, or with `*` to all. `fullLoad` replaces
   * everything stored before. Pushes of one operator must not overlap: wait for each answer before the next. Prices are
   * without value added tax. pushEvsePricing then says where a product applies.
   *
   * `eRoamingPushPricingProductData` 1.0: `POST /dynamicpricing/v10/operators/{operatorID}/pricing-products`. At most 6
   * calls a minute. Calls of one partner must not overlap.
   */
  readonly pushPricingProductData: Exchange<
    messages.eRoamingPushPricingProductData,
    messages.eRoamingAcknowledgment,
    "operatorID"
  >;

  /**
   * Downloads which pricing products apply at which charge point of the named operators; with `LastCall`, only what
   * changed since then. Hubject refuses with 210 when there is no contract with flexible or dynamic prices.
   *
   * `eRoamingPullEVSEPricing` 1.0: `POST /dynamicpricing/v10/providers/{providerID}/evse-pricing`. At most 280 calls a
   * minute.
   */
  readonly pullEvsePricing: Exchange<messages.eRoamingPullEVSEPricing, messages.eRoamingEVSEPricing, "providerID">;

  /**
   * Downloads the pricing products that the named operators offer to this provider; with `LastCall`, those changed
   * since then. Hubject refuses with 210 when there is no contract with flexible or dynamic prices.
   *
   * `eRoamingPullPricingProductData` 1.0: `POST /dynamicpricing/v10/providers/{providerID}/pricing-products`. At most
   * 300 calls a minute.
   */
  readonly pullPricingProductData: Exchange<
    messages.eRoamingPullPricingProductData,
    messages.eRoamingPricingProductData,
    "providerID"
  >;

  /**
   * Tells the provider that energy began to flow. The operator sends it through Hubject while the session is valid.
   * When the start was authorised without EvseID, this is where the provider learns the charge point.
   *
   * `eRoamingChargingNotificationStart` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "Start"`. From
   * CPO to Hubject, OperatorID must be given. At most 100 calls a minute.
   */
  readonly sendChargingStartNotification: Exchange<
    Requires<messages.eRoamingChargingNotificationStart, "OperatorID">,
    messages.eRoamingAcknowledgment
  >;

  /**
   * Tells the provider how far charging got. The operator sends it at most once in five minutes per session, Hubject
   * refuses faster ones, and it must carry `ChargingDuration` or `ConsumedEnergyProgress`.
   *
   * `eRoamingChargingNotificationProgress` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type:
   * "Progress"`. From CPO to Hubject, OperatorID must be given. At most 100 calls a minute.
   */
  readonly sendChargingProgressNotification: Exchange<
    Requires<messages.eRoamingChargingNotificationProgress, "OperatorID">,
    messages.eRoamingAcknowledgment
  >;

  /**
   * Tells the provider that energy no longer flows while the session is still open, because the vehicle is full or
   * still plugged in. `PenaltyTimeStart` announces from when idling costs.
   *
   * `eRoamingChargingNotificationEnd` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "End"`. From CPO
   * to Hubject, OperatorID must be given. At most 100 calls a minute.
   */
  readonly sendChargingEndNotification: Exchange<
    Requires<messages.eRoamingChargingNotificationEnd, "OperatorID">,
    messages.eRoamingAcknowledgment
  >;

  /**
   * Tells the provider that a session could not be started or stopped, or broke off, and whether the driver can help
   * (`ConnectorError`) or the station has to be looked at (`CriticalError`).
   *
   * `eRoamingChargingNotificationError` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "Error"`. From
   * CPO to Hubject, OperatorID must be given. At most 100 calls a minute.
   */
  readonly sendChargingErrorNotification: Exchange<
    Requires<messages.eRoamingChargingNotificationError, "OperatorID">,
    messages.eRoamingAcknowledgment
  >;
}

/** The mock that `hubject` makes. */
export type HubjectMock = Mock<HubjectExchanges>;

/**
 * Hubject as operators and providers see it. Makes handlers of MSW for the operations they call, at the address that
 * clients use by default, or at another.
 *
 * Throws a `TypeError` when `baseUrl` is no URL.
 */
export function hubject(options: HubjectMockOptions = {}): HubjectMock {
  return createMock<HubjectExchanges, Messages>("Hubject", everyOperation, samples, options);
}

/** The operations of OICP 2.2 that a charge point operator receives, by their keys. */
export interface CpoExchanges {
  /**
   * Ends a session from afar. The provider sends it, Hubject forwards it to the operator and waits up to 60 seconds.
   * `Result` true means that the operator stops charging; its charge detail record follows. Code 400 means that the
   * session is unknown or belongs to somebody else.
   *
   * `eRoamingAuthorizeRemoteStop` 2.1: `POST /charging/v21/providers/{providerID}/authorize-remote/stop`. A CPO must
   * serve it. At most 200 calls a minute.
   */
  readonly authorizeRemoteStop: Exchange<
    messages.eRoamingAuthorizeRemoteStop,
    messages.eRoamingAcknowledgment,
    "providerID"
  >;

  /**
   * Starts charging from afar, usually from the provider's app. The provider sends it without SessionID; Hubject
   * assigns one, finds the operator by the EvseID and forwards. `Result` true means that the operator accepted. The
   * operator should answer within 10 seconds, Hubject gives up after 60. Known refusals are 501, 510, 601, 602 and 700
   * from the operator, 603 and 604 from Hubject; after a refusal the session is gone.
   *
   * `eRoamingAuthorizeRemoteStart` 2.1: `POST /charging/v21/providers/{providerID}/authorize-remote/start`. A CPO must
   * serve it. From Hubject to CPO, SessionID must be given. At most 100 calls a minute.
   */
  readonly authorizeRemoteStart: Exchange<
    Requires<messages.eRoamingAuthorizeRemoteStart, "SessionID">,
    messages.eRoamingAcknowledgment,
    "providerID"
  >;

  /**
   * Holds a charge point for one driver for some minutes. The provider sends it, Hubject opens a session and forwards
   * it to the operator. Operators that do not offer reservations answer 320; whether a charge point can be reserved is
   * told by the value `Reservation` of its `ValueAddedServices`.
   *
   * `eRoamingAuthorizeRemoteReservationStart` 1.1: `POST
   * /reservation/v11/providers/{providerID}/reservation-start-request`. A CPO may serve it.
   */
  readonly authorizeRemoteReservationStart: Exchange<
    messages.eRoamingAuthorizeRemoteReservationStart,
    messages.eRoamingAcknowledgment,
    "providerID"
  >;

  /**
   * Gives a reserved charge point free again. The provider sends it with the SessionID of the reservation, Hubject
   * forwards it to the operator. A charge detail record is due afterwards, even when nobody charged.
   *
   * `eRoamingAuthorizeRemoteReservationStop` 1.1: `POST
   * /reservation/v11/providers/{providerID}/reservation-stop-request`. A CPO may serve it.
   */
  readonly authorizeRemoteReservationStop: Exchange<
    messages.eRoamingAuthorizeRemoteReservationStop,
    messages.eRoamingAcknowledgment,
    "providerID"
  >;
}

/** The mock that `cpo` makes. */
export type CpoMock = Mock<CpoExchanges>;

/**
 * A charge point operator as Hubject sees it. Makes handlers of MSW for the operations that Hubject calls.
 *
 * Throws a `TypeError` when `baseUrl` is no URL.
 */
export function cpo(options: MockOptions): CpoMock {
  return createMock<CpoExchanges, Messages>("CPO", everyOperation, samples, options);
}

/** The operations of OICP 2.2 that an e-mobility provider receives, by their keys. */
export interface EmpExchanges {
  /**
   * Asks whether the driver who identified at a charge point may charge. The operator sends it. Hubject decides from
   * uploaded authentication data, or else asks the provider that the contract id names, or else all contracted
   * providers at once, where one yes is enough. `Authorized` opens a session and brings the SessionID that everything
   * later repeats. `NotAuthorized` is an ordinary answer: its status code tells the reason, and no session remains.
   *
   * `eRoamingAuthorizeStart` 2.1: `POST /charging/v21/operators/{operatorID}/authorize/start`. An EMP must serve it. At
   * most 200 calls a minute.
   */
  readonly authorizeStart: Exchange<messages.eRoamingAuthorizeStart, messages.eRoamingAuthorizationStart, "operatorID">;

  /**
   * Asks whether the driver at the charge point may end a running session. The operator sends it with the SessionID it
   * got at the start, and Hubject passes it to the provider, or answers alone when it authorised the start from
   * uploaded data; in that case only the very medium that started the session can stop it. `NotAuthorized` leaves the
   * session running, and code 400 means that Hubject does not know the session.
   *
   * `eRoamingAuthorizeStop` 2.1: `POST /charging/v21/operators/{operatorID}/authorize/stop`. An EMP may serve it. At
   * most 50 calls a minute.
   */
  readonly authorizeStop: Exchange<messages.eRoamingAuthorizeStop, messages.eRoamingAuthorizationStop, "operatorID">;

  /**
   * Reports a finished session for billing: times, energy, meter values. The operator sends one record per SessionID,
   * never a second one, at best one second and at most ten after the session closed, whether or not a stop message came
   * before; a finished reservation needs one too. Hubject stores the record, closes the session and passes the record
   * on, and it reports success even while the provider cannot be reached. When the outcome of a call is unknown, look
   * before repeating it: code 400 may mean that the record had arrived.
   *
   * `eRoamingChargeDetailRecord` 2.1: `POST /cdrmgmt/v21/operators/{operatorID}/charge-detail-record`. An EMP must
   * serve it. At most 350 calls a minute.
   */
  readonly sendChargeDetailRecord: Exchange<
    messages.eRoamingChargeDetailRecord,
    messages.eRoamingAcknowledgment,
    "operatorID"
  >;

  /**
   * Tells the provider that energy began to flow. The operator sends it through Hubject while the session is valid.
   * When the start was authorised without EvseID, this is where the provider learns the charge point.
   *
   * `eRoamingChargingNotificationStart` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "Start"`. An
   * EMP may serve it. At most 100 calls a minute.
   */
  readonly sendChargingStartNotification: Exchange<
    messages.eRoamingChargingNotificationStart,
    messages.eRoamingAcknowledgment
  >;

  /**
   * Tells the provider how far charging got. The operator sends it at most once in five minutes per session, Hubject
   * refuses faster ones, and it must carry `ChargingDuration` or `ConsumedEnergyProgress`.
   *
   * `eRoamingChargingNotificationProgress` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type:
   * "Progress"`. An EMP may serve it. At most 100 calls a minute.
   */
  readonly sendChargingProgressNotification: Exchange<
    messages.eRoamingChargingNotificationProgress,
    messages.eRoamingAcknowledgment
  >;

  /**
   * Tells the provider that energy no longer flows while the session is still open, because the vehicle is full or
   * still plugged in. `PenaltyTimeStart` announces from when idling costs.
   *
   * `eRoamingChargingNotificationEnd` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "End"`. An EMP
   * may serve it. At most 100 calls a minute.
   */
  readonly sendChargingEndNotification: Exchange<
    messages.eRoamingChargingNotificationEnd,
    messages.eRoamingAcknowledgment
  >;

  /**
   * Tells the provider that a session could not be started or stopped, or broke off, and whether the driver can help
   * (`ConnectorError`) or the station has to be looked at (`CriticalError`).
   *
   * `eRoamingChargingNotificationError` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "Error"`. An
   * EMP may serve it. At most 100 calls a minute.
   */
  readonly sendChargingErrorNotification: Exchange<
    messages.eRoamingChargingNotificationError,
    messages.eRoamingAcknowledgment
  >;
}

/** The mock that `emp` makes. */
export type EmpMock = Mock<EmpExchanges>;

/**
 * An e-mobility provider as Hubject sees it. Makes handlers of MSW for the operations that Hubject calls.
 *
 * Throws a `TypeError` when `baseUrl` is no URL.
 */
export function emp(options: MockOptions): EmpMock {
  return createMock<EmpExchanges, Messages>("EMP", everyOperation, samples, options);
}
