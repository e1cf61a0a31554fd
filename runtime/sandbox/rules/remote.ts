import type { eRoamingAcknowledgment } from "../../../generated/v2.3/messages.js";
import type { HubjectServer, HubjectToCpoClient } from "../../../generated/v2.3/hubject.js";
import type { ServerCall } from "../../server/index.js";
import { newSessionId, type Hub } from "../hub.js";
import type { Operator, Provider } from "../state/partners.js";
import type { Session } from "../state/sessions.js";
import { forwarded, timeoutFor, type Forwarded } from "./forward.js";
import { allowOnly } from "./media.js";
import { knownProvider, noContract, notLocked } from "./partner-checks.js";
import { refuse } from "./refuse.js";
import { bindPartnerSessionIds, idsOf, validSession } from "./session-checks.js";

type RemoteRules = Pick<
  HubjectServer,
  "authorizeRemoteStart" | "authorizeRemoteStop" | "authorizeRemoteReservationStart" | "authorizeRemoteReservationStop"
>;
type StartKey = "authorizeRemoteStart" | "authorizeRemoteReservationStart";
type StopKey = "authorizeRemoteStop" | "authorizeRemoteReservationStop";
type StartRequest = Parameters<RemoteRules[StartKey]>[0];
type StopRequest = Parameters<RemoteRules[StopKey]>[0];
type Call = ServerCall<eRoamingAcknowledgment>;

/** What providers have operators do: charging and reservations, which differ in little but their contract. */
export function remoteRules(hub: Hub): RemoteRules {
  return {
    authorizeRemoteStart: (request, call) =>
      start(hub, request, call, "authorizeRemoteStart", (cpo, message, options) =>
        cpo.authorizeRemoteStart(message, options),
      ),
    authorizeRemoteStop: (request, call) =>
      stop(hub, request, call, "authorizeRemoteStop", (cpo, message, options) =>
        cpo.authorizeRemoteStop(message, options),
      ),
    authorizeRemoteReservationStart: (request, call) =>
      start(hub, request, call, "authorizeRemoteReservationStart", (cpo, message, options) =>
        cpo.authorizeRemoteReservationStart(message, options),
      ),
    authorizeRemoteReservationStop: (request, call) =>
      stop(hub, request, call, "authorizeRemoteReservationStop", (cpo, message, options) =>
        cpo.authorizeRemoteReservationStop(message, options),
      ),
  };
}

type Send<Request> = (
  cpo: HubjectToCpoClient,
  request: Request,
  options: { readonly deadline: number },
) => Promise<eRoamingAcknowledgment>;

/** Partners, locks, contract, EVSE, session, then the operator; a refused session is deleted. */
async function start<Request extends StartRequest>(
  hub: Hub,
  request: Request,
  call: Call,
  key: StartKey,
  send: Send<Request & { SessionID: string }>,
): Promise<eRoamingAcknowledgment> {
  const { state } = hub;
  allowOnly(request.Identification, "RemoteIdentification");
  const { operator, provider } = partnersOf(hub, call.partner, request.EvseID, "017");
  const service = key === "authorizeRemoteStart" ? "eRoamingAuthorization" : "eRoamingReservation";
  if (!state.contracts.has({ service, operator: operator.id, provider: provider.id })) noContract(hub, service);
  checkEvse(hub, operator, request.EvseID);

  const session: Session = {
    id: newSessionId(hub),
    kind: key === "authorizeRemoteStart" ? "charging" : "reservation",
    operator: operator.id,
    provider: provider.id,
    evseId: request.EvseID,
    cpoPartnerSessionId: undefined,
    empPartnerSessionId: request.EMPPartnerSessionID,
    // An operator may tell of a session before it has answered that it starts one.
    state: "open",
    offline: false,
    medium: undefined,
    started: hub.now(),
    lastProgress: undefined,
  };
  state.sessions.set(session);
  const message = { ...request, ...idsOf(session) };
  const cpo = hub.partners.operator(operator.id);
  const result = await forwarded(cpo && send(cpo, message, { deadline: timeoutFor(hub, key) }));
  if (result.outcome === "answered") bindPartnerSessionIds(hub, session.id, cpoId(result.answer));
  else state.sessions.remove(session.id);
  return acknowledge(call, result, state.sessions.get(session.id) ?? session);
}

/** Partners, locks, EVSE, session, then the operator. The session goes on until its charge detail record comes. */
async function stop<Request extends StopRequest>(
  hub: Hub,
  request: Request,
  call: Call,
  key: StopKey,
  send: Send<Request>,
): Promise<eRoamingAcknowledgment> {
  // The diagram of the remote stop answers a locked partner with 320, those of the starts with 017 (OICP23-E115).
  const { operator, provider } = partnersOf(hub, call.partner, request.EvseID, "320");
  checkEvse(hub, operator, request.EvseID);
  const session = validSession(hub, request.SessionID, { provider: provider.id });
  bindPartnerSessionIds(hub, session.id, { EMPPartnerSessionID: request.EMPPartnerSessionID });
  const ids = idsOf(hub.state.sessions.get(session.id) ?? session);
  const cpo = hub.partners.operator(session.operator);
  const result = await forwarded(cpo && send(cpo, { ...request, ...ids }, { deadline: timeoutFor(hub, key) }));
  if (result.outcome === "answered") bindPartnerSessionIds(hub, session.id, cpoId(result.answer));
  return acknowledge(call, result, hub.state.sessions.get(session.id) ?? session);
}

const cpoId = ({ CPOPartnerSessionID }: eRoamingAcknowledgment) => ({ CPOPartnerSessionID });

/** The provider that asks, and the operator that the EVSE id names. */
function partnersOf(
  hub: Hub,
  providerId: string | undefined,
  evseId: string,
  lockedCode: string,
): { readonly operator: Operator; readonly provider: Provider } {
  const provider = knownProvider(hub, providerId);
  const operator =
    hub.state.operators.ownerOf(evseId) ?? refuse(hub, "300", "The EVSE id names no operator that is registered.");
  notLocked(hub, provider, lockedCode);
  notLocked(hub, operator, lockedCode);
  return { operator, provider };
}

/** An operator that has uploaded nothing is taken to know its own charge points. */
function checkEvse(hub: Hub, operator: Operator, evseId: string): void {
  const { evseData } = hub.state;
  if (evseData.summary(operator.id).count === 0) return;
  const evse = evseData.get(evseId);
  if (evse === undefined) refuse(hub, "603", "The operator has uploaded no such EVSE.");
  if (!evse.record.IsHubjectCompatible) refuse(hub, "604", "The EVSE is not open to roaming.");
}

/** The operator's answer, in the session's name. */
function acknowledge(call: Call, result: Forwarded<eRoamingAcknowledgment>, session: Session): eRoamingAcknowledgment {
  const ids = idsOf(session);
  switch (result.outcome) {
    case "answered":
      return call.accept(ids);
    case "refused":
      return call.reject(result.code, { ...ids, StatusCode: result.texts });
    case "silent":
      return call.reject("310", { ...ids, StatusCode: { Description: "The operator could not be reached." } });
  }
}
