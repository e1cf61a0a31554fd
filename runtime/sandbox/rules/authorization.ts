import type {
  eRoamingAuthorizeStart,
  eRoamingAuthorizationStart,
  Identification,
} from "../../../generated/v2.3/messages.js";
import type { HubjectServer } from "../../../generated/v2.3/hubject.js";
import type * as received from "../../../generated/v2.3/received.js";
import type { ServerCall } from "../../server/index.js";
import { newSessionId, type Hub } from "../hub.js";
import type { Provider } from "../state/partners.js";
import type { Session } from "../state/sessions.js";
import { authorizedOffline } from "./authentication-data.js";
import { forwarded, timeoutFor, type Forwarded } from "./forward.js";
import { allowOnly, evcoIdOf, mediumOf, refusalCodeOf } from "./media.js";
import { knownOperator, notLocked } from "./partner-checks.js";
import { bindPartnerSessionIds, findSession, idsOf, sessionProblems } from "./session-checks.js";

type Answered = Forwarded<received.eRoamingAuthorizationStart>;

/** What a driver can show at a charge point. */
const AT_CHARGE_POINT = [
  "RFIDMifareFamilyIdentification",
  "QRCodeIdentification",
  "PlugAndChargeIdentification",
] as const;

/** Drivers who identify at a charge point, to start charging and to stop. */
export function authorizationRules(hub: Hub): Pick<HubjectServer, "authorizeStart" | "authorizeStop"> {
  const { state, partners } = hub;

  return {
    /** In the order of R-10: partner, lock, contract, session, offline data, the provider of the contract id, broadcast. */
    async authorizeStart(request, call) {
      const { Identification } = request;
      allowOnly(Identification, ...AT_CHARGE_POINT);
      const operator = knownOperator(hub, call.partner);
      notLocked(hub, operator);
      const echo = cpoIdOf(request);
      const providers = contractedProviders(hub, operator.id, Identification);
      if (providers.length === 0) {
        const Description = "No provider has a contract for eRoamingAuthorization.";
        return call.reject("210", { ...echo, StatusCode: { Description } });
      }
      // What a hashed PIN was made of cannot be checked, neither here nor by the provider.
      if (Identification.QRCodeIdentification?.HashedPIN !== undefined) {
        return call.reject("101", { ...echo, StatusCode: { Description: "A QR code needs the PIN in clear text." } });
      }
      const session = open(hub, { operator: operator.id, request });
      // Locked providers are passed over.
      const asked = providers.filter(({ locked }) => !locked);
      const provider = await authorizedOffline(
        hub,
        Identification,
        asked.map(({ id }) => id),
      );
      if (provider !== undefined) {
        state.sessions.update(session.id, { state: "open", provider, offline: true, medium: mediumOf(Identification) });
        const stop = [Identification].filter(({ QRCodeIdentification }) => QRCodeIdentification === undefined);
        return call.accept({
          SessionID: session.id,
          ...echo,
          ProviderID: provider,
          ...(stop.length === 0 ? {} : { AuthorizationStopIdentifications: stop }),
        });
      }
      return askOnline(
        hub,
        asked.filter(({ online }) => online),
        { session, request, call },
      );
    },

    /** In the order of the process diagram: session, medium, partner, locks, then offline data or the provider. */
    async authorizeStop(request, call) {
      const { Identification } = request;
      allowOnly(Identification, ...AT_CHARGE_POINT);
      // Refusals of a stop keep the form of its answer (OICP23-E116).
      const no = (code: string, Description: string, members: object = cpoIdOf(request)) =>
        call.reject(code, { ...members, StatusCode: { Description } });

      const session = findSession(hub, request.SessionID, { operator: call.partner });
      if (typeof session === "string") return no("400", sessionProblems[session]);
      if (session.offline && !(await sameMedium(hub, session, Identification))) {
        return no(refusalCodeOf(Identification), "Only what started the session may stop it.", idsOf(session));
      }
      const operator = state.operators.get(session.operator);
      const provider = state.providers.get(session.provider);
      if (operator === undefined || provider === undefined) return no("300", "A partner is not registered any more.");
      if (operator.locked || provider.locked) return no("017", "A partner of the session is locked.", idsOf(session));
      bindPartnerSessionIds(hub, session.id, request);
      const ids = idsOf({ ...session, ...state.sessions.get(session.id) });
      if (session.offline) return call.accept({ ...ids, ProviderID: provider.id });

      const client = partners.provider(provider.id);
      const deadline = timeoutFor(hub, "authorizeStop");
      const result = await forwarded(client?.authorizeStop({ ...request, ...ids }, { deadline }));
      if (result.outcome === "silent") return no("310", "The provider did not answer.", ids);
      if (result.outcome === "refused") return call.reject(result.code, { ...ids, StatusCode: result.texts });
      const { AuthorizationStatus, StatusCode } = result.answer;
      if (AuthorizationStatus !== "Authorized") {
        const { Code, ...texts } = StatusCode;
        return call.reject(Code, { ...ids, StatusCode: texts as object });
      }
      return call.accept({ ...ids, ProviderID: provider.id });
    },
  };
}

const cpoIdOf = ({ CPOPartnerSessionID }: { readonly CPOPartnerSessionID?: string | undefined }) =>
  CPOPartnerSessionID === undefined ? {} : { CPOPartnerSessionID };

/** The provider that a contract id names, or else all of them, as far as they have a contract with the operator. */
function contractedProviders({ state, options }: Hub, operator: string, identification: Identification): Provider[] {
  const evcoId = evcoIdOf(identification);
  const named = evcoId === undefined ? undefined : state.providers.ownerOf(evcoId);
  const candidates = evcoId === undefined ? state.providers.all() : named === undefined ? [] : [named];
  const contracted = candidates.filter(({ id }) =>
    state.contracts.has({ service: "eRoamingAuthorization", operator, provider: id }),
  );
  const known = options.rememberCards === true ? state.cards.get(mediumOf(identification)) : undefined;
  const owner = contracted.find(({ id }) => id === known);
  return owner === undefined ? contracted : [owner];
}

/** Opens a session for an authorisation that is still to come. What the operator calls it does not count. */
function open(hub: Hub, { operator, request }: { operator: string; request: eRoamingAuthorizeStart }): Session {
  const session: Session = {
    id: newSessionId(hub),
    kind: "charging",
    operator,
    provider: "",
    evseId: request.EvseID,
    cpoPartnerSessionId: request.CPOPartnerSessionID,
    empPartnerSessionId: undefined,
    state: "pending",
    offline: false,
    medium: undefined,
    started: hub.now(),
    lastProgress: undefined,
  };
  hub.state.sessions.set(session);
  return session;
}

interface OnlineRequest {
  readonly session: Session;
  readonly request: eRoamingAuthorizeStart;
  readonly call: ServerCall<eRoamingAuthorizationStart>;
}

/** Asks providers, all at once; the first in the order of their registration that says yes has it. */
async function askOnline(
  hub: Hub,
  providers: readonly Provider[],
  { session, request, call }: OnlineRequest,
): Promise<eRoamingAuthorizationStart> {
  const { state, partners } = hub;
  const options = { deadline: timeoutFor(hub, "authorizeStart") };
  const message = { ...request, ...idsOf(session) };
  const answers = await Promise.all(
    providers.map(({ id }) => forwarded(partners.provider(id)?.authorizeStart(message, options))),
  );
  for (const [index, { id }] of providers.entries()) {
    const result = answers[index];
    if (result?.outcome !== "answered" || result.answer.AuthorizationStatus !== "Authorized") continue;
    const { EMPPartnerSessionID, AuthorizationStopIdentifications } = result.answer;
    state.sessions.update(session.id, { state: "open", provider: id });
    bindPartnerSessionIds(hub, session.id, EMPPartnerSessionID === undefined ? {} : { EMPPartnerSessionID });
    if (hub.options.rememberCards === true) state.cards.set(mediumOf(request.Identification), id);
    return call.accept({
      ...idsOf(state.sessions.get(session.id) ?? session),
      ProviderID: id,
      ...(AuthorizationStopIdentifications === undefined
        ? {}
        : {
            AuthorizationStopIdentifications: AuthorizationStopIdentifications as unknown as readonly Identification[],
          }),
    });
  }
  // A refused session is deleted.
  state.sessions.remove(session.id);
  const { code, StatusCode } = refusalOf(answers, request.Identification);
  return call.reject(code, { ...cpoIdOf(request), StatusCode });
}

/** One provider's own words when only one was asked; 106 when several were and none said yes. */
function refusalOf(answers: readonly Answered[], identification: Identification): { code: string; StatusCode: object } {
  const [only, another] = answers;
  if (only === undefined) {
    // Nobody could be asked, so the hub itself refuses.
    return { code: refusalCodeOf(identification), StatusCode: { Description: "The identification is not known." } };
  }
  if (another !== undefined) return { code: "106", StatusCode: { Description: "No provider authorised the driver." } };
  switch (only.outcome) {
    case "silent":
      // It counts as a refusal.
      return { code: "310", StatusCode: { Description: "The provider did not answer." } };
    case "refused":
      return { code: only.code, StatusCode: only.texts };
    case "answered": {
      const { Code, ...texts } = only.answer.StatusCode;
      return { code: Code, StatusCode: texts };
    }
  }
}

/** */
async function sameMedium(hub: Hub, session: Session, identification: Identification): Promise<boolean> {
  if (session.medium !== mediumOf(identification)) return false;
  if (identification.QRCodeIdentification === undefined) return true;
  return (await authorizedOffline(hub, identification, [session.provider])) !== undefined;
}
