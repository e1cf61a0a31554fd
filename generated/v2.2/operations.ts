// Generated from spec/oicp-2.2.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

import type { Operation } from "../../runtime/operation.js";
import type { MessageSchema } from "../../runtime/schema.js";
import type * as messages from "./messages.js";
import type * as received from "./received.js";
import * as schemas from "./schemas.js";

/**
 * Asks whether the driver who identified at a charge point may charge. The operator sends it. Hubject decides from
 * uploaded authentication data, or else asks the provider that the contract id names, or else all contracted providers
 * at once, where one yes is enough. `Authorized` opens a session and brings the SessionID that everything later
 * repeats. `NotAuthorized` is an ordinary answer: its status code tells the reason, and no session remains.
 *
 * `eRoamingAuthorizeStart` 2.1: `POST /charging/v21/operators/{operatorID}/authorize/start`. At most 200 calls a
 * minute. (OICP22-E001, OICP22-E011, OICP23-E116, OICP23-E136)
 */
export const authorizeStart: Operation<
  messages.eRoamingAuthorizeStart,
  messages.eRoamingAuthorizationStart,
  received.eRoamingAuthorizationStart
> = {
  key: "authorizeStart",
  name: "eRoamingAuthorizeStart",
  service: "eRoamingAuthorization",
  version: "2.1",
  path: "/charging/v21/operators/{operatorID}/authorize/start",
  partner: { role: "operator", parameter: "operatorID", member: "/OperatorID" },
  answer: "authorization",
  retry: "never",
  sequential: false,
  limitPerMinute: 200,
  deadline: { client: 30000, server: 20000 },
  legs: [
    { sender: "CPO", receiver: "Hubject", obligation: { sender: "mandatory", receiver: "mandatory" }, requires: [] },
    { sender: "Hubject", receiver: "EMP", obligation: { sender: "mandatory", receiver: "mandatory" }, requires: [] },
  ],
  request: schemas.eRoamingAuthorizeStart,
  response: schemas.eRoamingAuthorizationStart,
};

/**
 * Asks whether the driver at the charge point may end a running session. The operator sends it with the SessionID it
 * got at the start, and Hubject passes it to the provider, or answers alone when it authorised the start from uploaded
 * data; in that case only the very medium that started the session can stop it. `NotAuthorized` leaves the session
 * running, and code 400 means that Hubject does not know the session.
 *
 * `eRoamingAuthorizeStop` 2.1: `POST /charging/v21/operators/{operatorID}/authorize/stop`. At most 50 calls a minute.
 * (OICP22-E001, OICP22-E011, OICP23-E116, OICP23-E136)
 */
export const authorizeStop: Operation<
  messages.eRoamingAuthorizeStop,
  messages.eRoamingAuthorizationStop,
  received.eRoamingAuthorizationStop
> = {
  key: "authorizeStop",
  name: "eRoamingAuthorizeStop",
  service: "eRoamingAuthorization",
  version: "2.1",
  path: "/charging/v21/operators/{operatorID}/authorize/stop",
  partner: { role: "operator", parameter: "operatorID", member: "/OperatorID" },
  answer: "authorization",
  retry: "never",
  sequential: false,
  limitPerMinute: 50,
  deadline: { client: 30000, server: 20000 },
  legs: [
    { sender: "CPO", receiver: "Hubject", obligation: { sender: "optional", receiver: "mandatory" }, requires: [] },
    { sender: "Hubject", receiver: "EMP", obligation: { sender: "mandatory", receiver: "optional" }, requires: [] },
  ],
  request: schemas.eRoamingAuthorizeStop,
  response: schemas.eRoamingAuthorizationStop,
};

/**
 * Ends a session from afar. The provider sends it, Hubject forwards it to the operator and waits up to 60 seconds.
 * `Result` true means that the operator stops charging; its charge detail record follows. Code 400 means that the
 * session is unknown or belongs to somebody else.
 *
 * `eRoamingAuthorizeRemoteStop` 2.1: `POST /charging/v21/providers/{providerID}/authorize-remote/stop`. At most 200
 * calls a minute. (OICP22-E001, OICP22-E011, OICP23-E118, OICP23-E136)
 */
export const authorizeRemoteStop: Operation<
  messages.eRoamingAuthorizeRemoteStop,
  messages.eRoamingAcknowledgment,
  received.eRoamingAcknowledgment
> = {
  key: "authorizeRemoteStop",
  name: "eRoamingAuthorizeRemoteStop",
  service: "eRoamingAuthorization",
  version: "2.1",
  path: "/charging/v21/providers/{providerID}/authorize-remote/stop",
  partner: { role: "provider", parameter: "providerID", member: "/ProviderID" },
  answer: "acknowledgement",
  retry: "never",
  sequential: false,
  limitPerMinute: 200,
  deadline: { client: 65000, server: 20000 },
  legs: [
    { sender: "EMP", receiver: "Hubject", obligation: { sender: "mandatory", receiver: "mandatory" }, requires: [] },
    { sender: "Hubject", receiver: "CPO", obligation: { sender: "mandatory", receiver: "mandatory" }, requires: [] },
  ],
  request: schemas.eRoamingAuthorizeRemoteStop,
  response: schemas.eRoamingAcknowledgment,
};

/**
 * Starts charging from afar, usually from the provider's app. The provider sends it without SessionID; Hubject assigns
 * one, finds the operator by the EvseID and forwards. `Result` true means that the operator accepted. The operator
 * should answer within 10 seconds, Hubject gives up after 60. Known refusals are 501, 510, 601, 602 and 700 from the
 * operator, 603 and 604 from Hubject; after a refusal the session is gone.
 *
 * `eRoamingAuthorizeRemoteStart` 2.1: `POST /charging/v21/providers/{providerID}/authorize-remote/start`. At most 100
 * calls a minute. (OICP22-E001, OICP22-E011, OICP23-E118, OICP23-E136)
 */
export const authorizeRemoteStart: Operation<
  messages.eRoamingAuthorizeRemoteStart,
  messages.eRoamingAcknowledgment,
  received.eRoamingAcknowledgment
> = {
  key: "authorizeRemoteStart",
  name: "eRoamingAuthorizeRemoteStart",
  service: "eRoamingAuthorization",
  version: "2.1",
  path: "/charging/v21/providers/{providerID}/authorize-remote/start",
  partner: { role: "provider", parameter: "providerID", member: "/ProviderID" },
  answer: "acknowledgement",
  retry: "never",
  sequential: false,
  limitPerMinute: 100,
  deadline: { client: 65000, server: 10000 },
  legs: [
    { sender: "EMP", receiver: "Hubject", obligation: { sender: "mandatory", receiver: "mandatory" }, requires: [] },
    {
      sender: "Hubject",
      receiver: "CPO",
      obligation: { sender: "mandatory", receiver: "mandatory" },
      requires: ["SessionID"],
    },
  ],
  request: schemas.eRoamingAuthorizeRemoteStart,
  response: schemas.eRoamingAcknowledgment,
};

/**
 * Holds a charge point for one driver for some minutes. The provider sends it, Hubject opens a session and forwards it
 * to the operator. Operators that do not offer reservations answer 320; whether a charge point can be reserved is told
 * by the value `Reservation` of its `ValueAddedServices`.
 *
 * `eRoamingAuthorizeRemoteReservationStart` 1.1: `POST
 * /reservation/v11/providers/{providerID}/reservation-start-request`. (OICP22-E001, OICP22-E011, OICP23-E136)
 */
export const authorizeRemoteReservationStart: Operation<
  messages.eRoamingAuthorizeRemoteReservationStart,
  messages.eRoamingAcknowledgment,
  received.eRoamingAcknowledgment
> = {
  key: "authorizeRemoteReservationStart",
  name: "eRoamingAuthorizeRemoteReservationStart",
  service: "eRoamingReservation",
  version: "1.1",
  path: "/reservation/v11/providers/{providerID}/reservation-start-request",
  otherPaths: ["/charging/v21/providers/{providerID}/authorize-remote-reservation/start"],
  partner: { role: "provider", parameter: "providerID", member: "/ProviderID" },
  answer: "acknowledgement",
  retry: "never",
  sequential: false,
  deadline: { client: 30000, server: 20000 },
  legs: [
    { sender: "EMP", receiver: "Hubject", obligation: { sender: "optional", receiver: "mandatory" }, requires: [] },
    { sender: "Hubject", receiver: "CPO", obligation: { sender: "mandatory", receiver: "optional" }, requires: [] },
  ],
  request: schemas.eRoamingAuthorizeRemoteReservationStart,
  response: schemas.eRoamingAcknowledgment,
};

/**
 * Gives a reserved charge point free again. The provider sends it with the SessionID of the reservation, Hubject
 * forwards it to the operator. A charge detail record is due afterwards, even when nobody charged.
 *
 * `eRoamingAuthorizeRemoteReservationStop` 1.1: `POST
 * /reservation/v11/providers/{providerID}/reservation-stop-request`. (OICP22-E001, OICP22-E011, OICP23-E136)
 */
export const authorizeRemoteReservationStop: Operation<
  messages.eRoamingAuthorizeRemoteReservationStop,
  messages.eRoamingAcknowledgment,
  received.eRoamingAcknowledgment
> = {
  key: "authorizeRemoteReservationStop",
  name: "eRoamingAuthorizeRemoteReservationStop",
  service: "eRoamingReservation",
  version: "1.1",
  path: "/reservation/v11/providers/{providerID}/reservation-stop-request",
  otherPaths: ["/charging/v21/providers/{providerID}/authorize-remote-reservation/stop"],
  partner: { role: "provider", parameter: "providerID", member: "/ProviderID" },
  answer: "acknowledgement",
  retry: "never",
  sequential: false,
  deadline: { client: 30000, server: 20000 },
  legs: [
    { sender: "EMP", receiver: "Hubject", obligation: { sender: "optional", receiver: "mandatory" }, requires: [] },
    { sender: "Hubject", receiver: "CPO", obligation: { sender: "mandatory", receiver: "optional" }, requires: [] },
  ],
  request: schemas.eRoamingAuthorizeRemoteReservationStop,
  response: schemas.eRoamingAcknowledgment,
};

/**
 * Reports a finished session for billing: times, energy, meter values. The operator sends one record per SessionID,
 * never a second one, at best one second and at most ten after the session closed, whether or not a stop message came
 * before; a finished reservation needs one too. Hubject stores the record, closes the session and passes the record on,
 * and it reports success even while the provider cannot be reached. When the outcome of a call is unknown, look before
 * repeating it: code 400 may mean that the record had arrived.
 *
 * `eRoamingChargeDetailRecord` 2.1: `POST /cdrmgmt/v21/operators/{operatorID}/charge-detail-record`. At most 350 calls
 * a minute. (OICP22-E001, OICP22-E011, OICP23-E136)
 */
export const sendChargeDetailRecord: Operation<
  messages.eRoamingChargeDetailRecord,
  messages.eRoamingAcknowledgment,
  received.eRoamingAcknowledgment
> = {
  key: "sendChargeDetailRecord",
  name: "eRoamingChargeDetailRecord",
  service: "eRoamingAuthorization",
  version: "2.1",
  path: "/cdrmgmt/v21/operators/{operatorID}/charge-detail-record",
  partner: { role: "operator", parameter: "operatorID" },
  answer: "acknowledgement",
  retry: "never",
  sequential: false,
  limitPerMinute: 350,
  deadline: { client: 30000, server: 20000 },
  legs: [
    { sender: "CPO", receiver: "Hubject", obligation: { sender: "mandatory", receiver: "mandatory" }, requires: [] },
    { sender: "Hubject", receiver: "EMP", obligation: { sender: "mandatory", receiver: "mandatory" }, requires: [] },
  ],
  request: schemas.eRoamingChargeDetailRecord as MessageSchema<messages.eRoamingChargeDetailRecord>,
  response: schemas.eRoamingAcknowledgment,
};

/**
 * Fetches the records of sessions that this provider, or the data it uploaded, authorised. The time range counts when
 * Hubject received a record, and may span 90 days at most. All records come in a single answer. The same record can
 * come again in another call, so tell records apart by SessionID. Mandatory for providers without a server, optional
 * for all others.
 *
 * `eRoamingGetChargeDetailRecords` 2.1: `POST /cdrmgmt/v21/providers/{providerID}/get-charge-detail-records-request`.
 * At most 200 calls a minute. (OICP22-E001, OICP22-E011, OICP23-E116, OICP23-E136)
 */
export const getChargeDetailRecords: Operation<
  messages.eRoamingGetChargeDetailRecords,
  messages.eRoamingChargeDetailRecords,
  received.eRoamingChargeDetailRecords
> = {
  key: "getChargeDetailRecords",
  name: "eRoamingGetChargeDetailRecords",
  service: "eRoamingAuthorization",
  version: "2.1",
  path: "/cdrmgmt/v21/providers/{providerID}/get-charge-detail-records-request",
  partner: { role: "provider", parameter: "providerID", member: "/ProviderID" },
  answer: "data",
  retry: "read",
  sequential: false,
  limitPerMinute: 200,
  deadline: { client: 60000, server: 40000 },
  legs: [
    { sender: "EMP", receiver: "Hubject", obligation: { sender: "optional", receiver: "mandatory" }, requires: [] },
  ],
  request: schemas.eRoamingGetChargeDetailRecords,
  response: schemas.eRoamingChargeDetailRecords,
};

/**
 * Downloads the availability of all charge points, or of those around a place or in one state, grouped by operator and
 * in a single answer without pages. Every one to five minutes is reasonable.
 *
 * `eRoamingPullEvseStatus` 2.1: `POST /evsepull/v21/providers/{providerID}/status-records`. At most 6 calls a minute.
 * (OICP22-E001, OICP22-E011, OICP23-E116, OICP23-E136)
 */
export const pullEvseStatus: Operation<
  messages.eRoamingPullEVSEStatus,
  messages.eRoamingEVSEStatus,
  received.eRoamingEVSEStatus
> = {
  key: "pullEvseStatus",
  name: "eRoamingPullEvseStatus",
  service: "eRoamingEvseStatus",
  version: "2.1",
  path: "/evsepull/v21/providers/{providerID}/status-records",
  partner: { role: "provider", parameter: "providerID", member: "/ProviderID" },
  answer: "data",
  retry: "read",
  sequential: false,
  limitPerMinute: 6,
  deadline: { client: 60000, server: 40000 },
  legs: [
    { sender: "EMP", receiver: "Hubject", obligation: { sender: "mandatory", receiver: "mandatory" }, requires: [] },
  ],
  request: schemas.eRoamingPullEVSEStatus,
  response: schemas.eRoamingEVSEStatus,
};

/**
 * Downloads the availability of up to 100 charge points named by EvseID. What Hubject does not know comes back as
 * `EvseNotFound`.
 *
 * `eRoamingPullEvseStatusByID` 2.1: `POST /evsepull/v21/providers/{providerID}/status-records-by-id`. At most 300 calls
 * a minute. (OICP22-E001, OICP22-E011, OICP23-E116, OICP23-E136)
 */
export const pullEvseStatusById: Operation<
  messages.eRoamingPullEVSEStatusByID,
  messages.eRoamingEVSEStatusByID,
  received.eRoamingEVSEStatusByID
> = {
  key: "pullEvseStatusById",
  name: "eRoamingPullEvseStatusByID",
  service: "eRoamingEvseStatus",
  version: "2.1",
  path: "/evsepull/v21/providers/{providerID}/status-records-by-id",
  partner: { role: "provider", parameter: "providerID", member: "/ProviderID" },
  answer: "data",
  retry: "read",
  sequential: false,
  limitPerMinute: 300,
  deadline: { client: 30000, server: 20000 },
  legs: [
    { sender: "EMP", receiver: "Hubject", obligation: { sender: "optional", receiver: "mandatory" }, requires: [] },
  ],
  request: schemas.eRoamingPullEVSEStatusByID,
  response: schemas.eRoamingEVSEStatusByID,
};

/**
 * Downloads the availability of every charge point of the operators named, grouped by operator.
 *
 * `eRoamingPullEvseStatusByOperatorID` 2.1: `POST /evsepull/v21/providers/{providerID}/status-records-by-operator-id`.
 * At most 75 calls a minute. (OICP22-E001, OICP22-E011, OICP23-E116, OICP23-E136)
 */
export const pullEvseStatusByOperatorId: Operation<
  messages.eRoamingPullEVSEStatusByOperatorID,
  messages.eRoamingEVSEStatus,
  received.eRoamingEVSEStatus
> = {
  key: "pullEvseStatusByOperatorId",
  name: "eRoamingPullEvseStatusByOperatorID",
  service: "eRoamingEvseStatus",
  version: "2.1",
  path: "/evsepull/v21/providers/{providerID}/status-records-by-operator-id",
  partner: { role: "provider", parameter: "providerID", member: "/ProviderID" },
  answer: "data",
  retry: "read",
  sequential: false,
  limitPerMinute: 75,
  deadline: { client: 60000, server: 40000 },
  legs: [
    { sender: "EMP", receiver: "Hubject", obligation: { sender: "optional", receiver: "mandatory" }, requires: [] },
  ],
  request: schemas.eRoamingPullEVSEStatusByOperatorID,
  response: schemas.eRoamingEVSEStatus,
};

/**
 * Downloads master data of the charge points that the provider has contracts for, grouped by operator and in a single
 * answer, which can be large. Filters narrow the result. With `LastCall` only what changed since then comes, each
 * record marked as inserted, updated or deleted; it cannot be combined with `SearchCenter`, `CountryCodes` or
 * `OperatorIds`. Once a day is enough, best at night.
 *
 * `eRoamingPullEvseData` 2.2: `POST /evsepull/v22/providers/{providerID}/data-records`. At most 100 calls a minute.
 * (OICP22-E001, OICP22-E011, OICP22-E012, OICP23-E116, OICP23-E136)
 */
export const pullEvseData: Operation<
  messages.eRoamingPullEVSEData,
  messages.eRoamingEVSEData,
  received.eRoamingEVSEData
> = {
  key: "pullEvseData",
  name: "eRoamingPullEvseData",
  service: "eRoamingEvseData",
  version: "2.2",
  path: "/evsepull/v22/providers/{providerID}/data-records",
  partner: { role: "provider", parameter: "providerID", member: "/ProviderID" },
  answer: "data",
  retry: "read",
  sequential: false,
  limitPerMinute: 100,
  deadline: { client: 60000, server: 40000 },
  legs: [
    { sender: "EMP", receiver: "Hubject", obligation: { sender: "mandatory", receiver: "mandatory" }, requires: [] },
  ],
  request: schemas.eRoamingPullEVSEData,
  response: schemas.eRoamingEVSEData,
};

/**
 * Uploads the availability of charge points whose master data is already at Hubject. Send each change as it happens,
 * and a `fullLoad` once a day, which replaces all that is stored. Pushes of one operator must not overlap: wait for
 * each answer before the next. Code 603 means that data records are missing, and `AdditionalInfo` of the answer lists
 * them.
 *
 * `eRoamingPushEvseStatus` 2.1: `POST /evsepush/v21/operators/{operatorID}/status-records`. At most 2000 calls a
 * minute. Calls of one partner must not overlap. (OICP22-E001, OICP22-E011, OICP23-E136)
 */
export const pushEvseStatus: Operation<
  messages.eRoamingPushEvseStatus,
  messages.eRoamingAcknowledgment,
  received.eRoamingAcknowledgment
> = {
  key: "pushEvseStatus",
  name: "eRoamingPushEvseStatus",
  service: "eRoamingEvseStatus",
  version: "2.1",
  path: "/evsepush/v21/operators/{operatorID}/status-records",
  partner: { role: "operator", parameter: "operatorID", member: "/OperatorEvseStatus/OperatorID" },
  answer: "acknowledgement",
  retry: "upsert",
  sequential: true,
  limitPerMinute: 2000,
  deadline: { client: 60000, server: 40000 },
  legs: [
    { sender: "CPO", receiver: "Hubject", obligation: { sender: "mandatory", receiver: "mandatory" }, requires: [] },
  ],
  request: schemas.eRoamingPushEvseStatus,
  response: schemas.eRoamingAcknowledgment,
};

/**
 * Uploads master data of charge points. `fullLoad` replaces everything the operator has at Hubject, with nothing
 * compared, and an empty list therefore deletes all; `insert` fails as a whole when one charge point exists, `update`
 * when one is missing. Pushes of one operator must not overlap: wait for each answer before the next. An EvseID that
 * belongs neither to the operator nor to its sub-operators, or occurs twice, is refused with 018; 009 means that the
 * data could not be applied.
 *
 * `eRoamingPushEvseData` 2.2: `POST /evsepush/v22/operators/{operatorID}/data-records`. At most 375 calls a minute.
 * Calls of one partner must not overlap. (OICP22-E001, OICP22-E011, OICP23-E136)
 */
export const pushEvseData: Operation<
  messages.eRoamingPushEvseData,
  messages.eRoamingAcknowledgment,
  received.eRoamingAcknowledgment
> = {
  key: "pushEvseData",
  name: "eRoamingPushEvseData",
  service: "eRoamingEvseData",
  version: "2.2",
  path: "/evsepush/v22/operators/{operatorID}/data-records",
  partner: { role: "operator", parameter: "operatorID", member: "/OperatorEvseData/OperatorID" },
  answer: "acknowledgement",
  retry: "upsert",
  sequential: true,
  limitPerMinute: 375,
  deadline: { client: 60000, server: 40000 },
  legs: [
    { sender: "CPO", receiver: "Hubject", obligation: { sender: "mandatory", receiver: "mandatory" }, requires: [] },
  ],
  request: schemas.eRoamingPushEvseData,
  response: schemas.eRoamingAcknowledgment,
};

/**
 * Fetches authentication data that providers marked as open to operators, so that a charge point can decide while it is
 * cut off. Version 2.3 has dropped the operation.
 *
 * `eRoamingPullAuthenticationData` 2.1: `POST /authdata/v21/operators/{operatorID}/pull-request`. At most 6 calls a
 * minute. (OICP22-E001, OICP22-E011, OICP23-E116, OICP23-E136)
 */
export const pullAuthenticationData: Operation<
  messages.eRoamingPullAuthenticationData,
  messages.eRoamingAuthenticationData,
  received.eRoamingAuthenticationData
> = {
  key: "pullAuthenticationData",
  name: "eRoamingPullAuthenticationData",
  service: "eRoamingAuthenticationData",
  version: "2.1",
  path: "/authdata/v21/operators/{operatorID}/pull-request",
  partner: { role: "operator", parameter: "operatorID", member: "/OperatorID" },
  answer: "data",
  retry: "read",
  sequential: false,
  limitPerMinute: 6,
  deadline: { client: 60000, server: 40000 },
  legs: [
    { sender: "CPO", receiver: "Hubject", obligation: { sender: "optional", receiver: "mandatory" }, requires: [] },
  ],
  request: schemas.eRoamingPullAuthenticationData,
  response: schemas.eRoamingAuthenticationData,
};

/**
 * Uploads the cards and contracts for which Hubject shall authorise without asking the provider. `fullLoad` replaces
 * all that is stored, with nothing compared, and an empty list therefore deletes everything; `insert` fails as a whole
 * when one entry exists, `update` when one is missing. Pushes of one provider must not overlap: wait for each answer
 * before the next. A contract id of a foreign provider is refused with 019.
 *
 * `eRoamingPushAuthenticationData` 2.1: `POST /authdata/v21/providers/{providerID}/push-request`. At most 50 calls a
 * minute. Calls of one partner must not overlap. (OICP22-E001, OICP22-E011, OICP23-E136)
 */
export const pushAuthenticationData: Operation<
  messages.eRoamingPushAuthenticationData,
  messages.eRoamingAcknowledgment,
  received.eRoamingAcknowledgment
> = {
  key: "pushAuthenticationData",
  name: "eRoamingPushAuthenticationData",
  service: "eRoamingAuthenticationData",
  version: "2.1",
  path: "/authdata/v21/providers/{providerID}/push-request",
  partner: { role: "provider", parameter: "providerID", member: "/ProviderAuthenticationData/ProviderID" },
  answer: "acknowledgement",
  retry: "upsert",
  sequential: true,
  limitPerMinute: 50,
  deadline: { client: 60000, server: 40000 },
  legs: [
    { sender: "EMP", receiver: "Hubject", obligation: { sender: "mandatory", receiver: "mandatory" }, requires: [] },
  ],
  request: schemas.eRoamingPushAuthenticationData,
  response: schemas.eRoamingAcknowledgment,
};

/**
 * Uploads which pricing products apply at which charge point, per provider or with `*` for all. `fullLoad` replaces
 * everything stored before. Pushes of one operator must not overlap: wait for each answer before the next. An EvseID of
 * a foreign operator is refused with 018.
 *
 * `eRoamingPushEVSEPricing` 1.0: `POST /dynamicpricing/v10/operators/{operatorID}/evse-pricing`. At most 6 calls a
 * minute. Calls of one partner must not overlap. (OICP22-E001, OICP22-E011, OICP23-E136)
 */
export const pushEvsePricing: Operation<
  messages.eRoamingPushEVSEPricing,
  messages.eRoamingAcknowledgment,
  received.eRoamingAcknowledgment
> = {
  key: "pushEvsePricing",
  name: "eRoamingPushEVSEPricing",
  service: "eRoamingDynamicPricing",
  version: "1.0",
  path: "/dynamicpricing/v10/operators/{operatorID}/evse-pricing",
  partner: { role: "operator", parameter: "operatorID" },
  answer: "acknowledgement",
  retry: "upsert",
  sequential: true,
  limitPerMinute: 6,
  deadline: { client: 60000, server: 40000 },
  legs: [
    { sender: "CPO", receiver: "Hubject", obligation: { sender: "optional", receiver: "mandatory" }, requires: [] },
  ],
  request: schemas.eRoamingPushEVSEPricing,
  response: schemas.eRoamingAcknowledgment,
};

/**
 * Uploads the pricing products that an operator offers to one provider, or with `*` to all. `fullLoad` replaces
 * everything stored before. Pushes of one operator must not overlap: wait for each answer before the next. Prices are
 * without value added tax. pushEvsePricing then says where a product applies.
 *
 * `eRoamingPushPricingProductData` 1.0: `POST /dynamicpricing/v10/operators/{operatorID}/pricing-products`. At most 6
 * calls a minute. Calls of one partner must not overlap. (OICP22-E001, OICP22-E011, OICP23-E136)
 */
export const pushPricingProductData: Operation<
  messages.eRoamingPushPricingProductData,
  messages.eRoamingAcknowledgment,
  received.eRoamingAcknowledgment
> = {
  key: "pushPricingProductData",
  name: "eRoamingPushPricingProductData",
  service: "eRoamingDynamicPricing",
  version: "1.0",
  path: "/dynamicpricing/v10/operators/{operatorID}/pricing-products",
  partner: { role: "operator", parameter: "operatorID", member: "/PricingProductData/OperatorID" },
  answer: "acknowledgement",
  retry: "upsert",
  sequential: true,
  limitPerMinute: 6,
  deadline: { client: 60000, server: 40000 },
  legs: [
    { sender: "CPO", receiver: "Hubject", obligation: { sender: "optional", receiver: "mandatory" }, requires: [] },
  ],
  request: schemas.eRoamingPushPricingProductData,
  response: schemas.eRoamingAcknowledgment,
};

/**
 * Downloads which pricing products apply at which charge point of the named operators; with `LastCall`, only what
 * changed since then. Hubject refuses with 210 when there is no contract with flexible or dynamic prices.
 *
 * `eRoamingPullEVSEPricing` 1.0: `POST /dynamicpricing/v10/providers/{providerID}/evse-pricing`. At most 280 calls a
 * minute. (OICP22-E001, OICP22-E011, OICP23-E116, OICP23-E136)
 */
export const pullEvsePricing: Operation<
  messages.eRoamingPullEVSEPricing,
  messages.eRoamingEVSEPricing,
  received.eRoamingEVSEPricing
> = {
  key: "pullEvsePricing",
  name: "eRoamingPullEVSEPricing",
  service: "eRoamingDynamicPricing",
  version: "1.0",
  path: "/dynamicpricing/v10/providers/{providerID}/evse-pricing",
  partner: { role: "provider", parameter: "providerID", member: "/ProviderID" },
  answer: "data",
  retry: "read",
  sequential: false,
  limitPerMinute: 280,
  deadline: { client: 60000, server: 40000 },
  legs: [
    { sender: "EMP", receiver: "Hubject", obligation: { sender: "optional", receiver: "mandatory" }, requires: [] },
  ],
  request: schemas.eRoamingPullEVSEPricing,
  response: schemas.eRoamingEVSEPricing,
};

/**
 * Downloads the pricing products that the named operators offer to this provider; with `LastCall`, those changed since
 * then. Hubject refuses with 210 when there is no contract with flexible or dynamic prices.
 *
 * `eRoamingPullPricingProductData` 1.0: `POST /dynamicpricing/v10/providers/{providerID}/pricing-products`. At most 300
 * calls a minute. (OICP22-E001, OICP22-E011, OICP23-E116, OICP23-E136)
 */
export const pullPricingProductData: Operation<
  messages.eRoamingPullPricingProductData,
  messages.eRoamingPricingProductData,
  received.eRoamingPricingProductData
> = {
  key: "pullPricingProductData",
  name: "eRoamingPullPricingProductData",
  service: "eRoamingDynamicPricing",
  version: "1.0",
  path: "/dynamicpricing/v10/providers/{providerID}/pricing-products",
  partner: { role: "provider", parameter: "providerID" },
  answer: "data",
  retry: "read",
  sequential: false,
  limitPerMinute: 300,
  deadline: { client: 60000, server: 40000 },
  legs: [
    { sender: "EMP", receiver: "Hubject", obligation: { sender: "optional", receiver: "mandatory" }, requires: [] },
  ],
  request: schemas.eRoamingPullPricingProductData,
  response: schemas.eRoamingPricingProductData,
};

/**
 * Tells the provider that energy began to flow. The operator sends it through Hubject while the session is valid. When
 * the start was authorised without EvseID, this is where the provider learns the charge point.
 *
 * `eRoamingChargingNotificationStart` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "Start"`. At
 * most 100 calls a minute. (OICP22-E001, OICP22-E003, OICP22-E004, OICP22-E011, OICP23-E136)
 */
export const sendChargingStartNotification: Operation<
  messages.eRoamingChargingNotificationStart,
  messages.eRoamingAcknowledgment,
  received.eRoamingAcknowledgment
> = {
  key: "sendChargingStartNotification",
  name: "eRoamingChargingNotificationStart",
  service: "eRoamingChargingNotifications",
  version: "1.1",
  path: "/notificationmgmt/v11/charging-notifications",
  select: { member: "Type", value: "Start" },
  partner: { role: "operator", member: "/OperatorID" },
  answer: "acknowledgement",
  retry: "never",
  sequential: false,
  limitPerMinute: 100,
  deadline: { client: 30000, server: 20000 },
  legs: [
    {
      sender: "CPO",
      receiver: "Hubject",
      obligation: { sender: "optional", receiver: "mandatory" },
      requires: ["OperatorID"],
    },
    { sender: "Hubject", receiver: "EMP", obligation: { sender: "mandatory", receiver: "optional" }, requires: [] },
  ],
  request: schemas.eRoamingChargingNotificationStart,
  response: schemas.eRoamingAcknowledgment,
};

/**
 * Tells the provider how far charging got. The operator sends it at most once in five minutes per session, Hubject
 * refuses faster ones, and it must carry `ChargingDuration` or `ConsumedEnergyProgress`.
 *
 * `eRoamingChargingNotificationProgress` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "Progress"`.
 * At most 100 calls a minute. (OICP22-E001, OICP22-E003, OICP22-E004, OICP22-E011, OICP23-E136)
 */
export const sendChargingProgressNotification: Operation<
  messages.eRoamingChargingNotificationProgress,
  messages.eRoamingAcknowledgment,
  received.eRoamingAcknowledgment
> = {
  key: "sendChargingProgressNotification",
  name: "eRoamingChargingNotificationProgress",
  service: "eRoamingChargingNotifications",
  version: "1.1",
  path: "/notificationmgmt/v11/charging-notifications",
  select: { member: "Type", value: "Progress" },
  partner: { role: "operator", member: "/OperatorID" },
  answer: "acknowledgement",
  retry: "never",
  sequential: false,
  limitPerMinute: 100,
  deadline: { client: 30000, server: 20000 },
  legs: [
    {
      sender: "CPO",
      receiver: "Hubject",
      obligation: { sender: "optional", receiver: "mandatory" },
      requires: ["OperatorID"],
    },
    { sender: "Hubject", receiver: "EMP", obligation: { sender: "mandatory", receiver: "optional" }, requires: [] },
  ],
  request: schemas.eRoamingChargingNotificationProgress,
  response: schemas.eRoamingAcknowledgment,
};

/**
 * Tells the provider that energy no longer flows while the session is still open, because the vehicle is full or still
 * plugged in. `PenaltyTimeStart` announces from when idling costs.
 *
 * `eRoamingChargingNotificationEnd` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "End"`. At most
 * 100 calls a minute. (OICP22-E001, OICP22-E003, OICP22-E004, OICP22-E011, OICP23-E136)
 */
export const sendChargingEndNotification: Operation<
  messages.eRoamingChargingNotificationEnd,
  messages.eRoamingAcknowledgment,
  received.eRoamingAcknowledgment
> = {
  key: "sendChargingEndNotification",
  name: "eRoamingChargingNotificationEnd",
  service: "eRoamingChargingNotifications",
  version: "1.1",
  path: "/notificationmgmt/v11/charging-notifications",
  select: { member: "Type", value: "End" },
  partner: { role: "operator", member: "/OperatorID" },
  answer: "acknowledgement",
  retry: "never",
  sequential: false,
  limitPerMinute: 100,
  deadline: { client: 30000, server: 20000 },
  legs: [
    {
      sender: "CPO",
      receiver: "Hubject",
      obligation: { sender: "optional", receiver: "mandatory" },
      requires: ["OperatorID"],
    },
    { sender: "Hubject", receiver: "EMP", obligation: { sender: "mandatory", receiver: "optional" }, requires: [] },
  ],
  request: schemas.eRoamingChargingNotificationEnd,
  response: schemas.eRoamingAcknowledgment,
};

/**
 * Tells the provider that a session could not be started or stopped, or broke off, and whether the driver can help
 * (`ConnectorError`) or the station has to be looked at (`CriticalError`).
 *
 * `eRoamingChargingNotificationError` 1.1: `POST /notificationmgmt/v11/charging-notifications`, `Type: "Error"`. At
 * most 100 calls a minute. (OICP22-E001, OICP22-E003, OICP22-E004, OICP22-E011, OICP23-E136)
 */
export const sendChargingErrorNotification: Operation<
  messages.eRoamingChargingNotificationError,
  messages.eRoamingAcknowledgment,
  received.eRoamingAcknowledgment
> = {
  key: "sendChargingErrorNotification",
  name: "eRoamingChargingNotificationError",
  service: "eRoamingChargingNotifications",
  version: "1.1",
  path: "/notificationmgmt/v11/charging-notifications",
  select: { member: "Type", value: "Error" },
  partner: { role: "operator", member: "/OperatorID" },
  answer: "acknowledgement",
  retry: "never",
  sequential: false,
  limitPerMinute: 100,
  deadline: { client: 30000, server: 20000 },
  legs: [
    {
      sender: "CPO",
      receiver: "Hubject",
      obligation: { sender: "optional", receiver: "mandatory" },
      requires: ["OperatorID"],
    },
    { sender: "Hubject", receiver: "EMP", obligation: { sender: "mandatory", receiver: "optional" }, requires: [] },
  ],
  request: schemas.eRoamingChargingNotificationError,
  response: schemas.eRoamingAcknowledgment,
};
