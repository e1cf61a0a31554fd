import type { Hub } from "../hub.js";
import type { Session } from "../state/sessions.js";
import { refuse } from "./refuse.js";

/** Ids of a session that answers and forwarded requests carry. */
export interface SessionIds {
  SessionID: string;
  CPOPartnerSessionID?: string;
  EMPPartnerSessionID?: string;
}

export function idsOf(session: Session): SessionIds {
  const { id, cpoPartnerSessionId: cpo, empPartnerSessionId: emp } = session;
  return {
    SessionID: id,
    ...(cpo === undefined ? {} : { CPOPartnerSessionID: cpo }),
    ...(emp === undefined ? {} : { EMPPartnerSessionID: emp }),
  };
}

/** Why a request cannot be part of a session, or the session. */
export function findSession(
  { state }: Hub,
  id: string,
  partner: { readonly operator?: string | undefined; readonly provider?: string | undefined },
): Session | "unknown" | "closed" {
  const session = state.sessions.get(id);
  if (session === undefined || session.state === "pending") return "unknown";
  // A session of somebody else is as unknown as one that does not exist.
  if (partner.operator !== undefined && partner.operator !== session.operator) return "unknown";
  if (partner.provider !== undefined && partner.provider !== session.provider) return "unknown";
  return session.state === "closed" ? "closed" : session;
}

export const sessionProblems = {
  unknown: "There is no such session of this partner.",
  closed: "The session is closed.",
} as const;

/** The session that a request is part of, or a refusal with 400. */
export function validSession(hub: Hub, id: string, partner: Parameters<typeof findSession>[2]): Session {
  const found = findSession(hub, id, partner);
  return typeof found === "string" ? refuse(hub, "400", sessionProblems[found]) : found;
}

/** Binds the ids that partners give a session of their own to it. */
export function bindPartnerSessionIds(
  { state }: Hub,
  id: string,
  message: { readonly CPOPartnerSessionID?: string | undefined; readonly EMPPartnerSessionID?: string | undefined },
): void {
  const { CPOPartnerSessionID: cpo, EMPPartnerSessionID: emp } = message;
  state.sessions.update(id, {
    ...(cpo === undefined ? {} : { cpoPartnerSessionId: cpo }),
    ...(emp === undefined ? {} : { empPartnerSessionId: emp }),
  });
}
