import { OicpStatusError } from "oicp";
import type { HubjectServer } from "oicp/hubject";
import type { Partners } from "./partners.js";
import type { Sessions } from "./sessions.js";

type Handlers = Pick<
  HubjectServer,
  "authorizeRemoteStart" | "authorizeRemoteStop" | "authorizeRemoteReservationStart" | "authorizeRemoteReservationStop"
>;

/** From the provider to the operator: an app starts, stops and reserves charge points. */
export function remote({ operator }: Partners, sessions: Sessions, knows: (evseId: string) => boolean): Handlers {
  /** Opens a session, asks the operator in its name, and forgets it when that refuses. */
  async function open(evseId: string, ask: (SessionID: string) => PromiseLike<unknown>): Promise<string> {
    const SessionID = crypto.randomUUID();
    // Before asking: the operator's notification may be quicker than its answer.
    sessions.set(SessionID, { evseId, state: "open" });
    try {
      await ask(SessionID);
      return SessionID;
    } catch (error) {
      // Only a refusal is certain. Without an answer it may be charging, and its record has to be taken.
      if (error instanceof OicpStatusError) sessions.delete(SessionID);
      throw error;
    }
  }

  return {
    async authorizeRemoteStart(request, call) {
      if (!knows(request.EvseID)) return call.reject("603");
      const { signal } = call;
      const SessionID = await open(request.EvseID, (SessionID) =>
        operator.authorizeRemoteStart({ ...request, SessionID }, { signal }),
      );
      return call.accept({ SessionID });
    },

    async authorizeRemoteStop(request, call) {
      if (sessions.get(request.SessionID)?.state !== "open") return call.reject("400");
      await operator.authorizeRemoteStop(request, { signal: call.signal });
      return call.accept({ SessionID: request.SessionID });
    },

    async authorizeRemoteReservationStart(request, call) {
      if (!knows(request.EvseID)) return call.reject("603");
      const { signal } = call;
      const SessionID = await open(request.EvseID, (SessionID) =>
        operator.authorizeRemoteReservationStart({ ...request, SessionID }, { signal }),
      );
      return call.accept({ SessionID });
    },

    async authorizeRemoteReservationStop(request, call) {
      if (sessions.get(request.SessionID)?.state !== "open") return call.reject("400");
      await operator.authorizeRemoteReservationStop(request, { signal: call.signal });
      sessions.delete(request.SessionID);
      return call.accept({ SessionID: request.SessionID });
    },
  };
}
