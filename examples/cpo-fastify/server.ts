import { createCpoServer } from "oicp/cpo";
import type { Chargers } from "./chargers.js";
import type { Sessions } from "./sessions.js";

/** What the hub calls: a driver's app starts and stops a charge point. */
export function createOperatorServer(hubName: string, chargers: Chargers, sessions: Sessions) {
  return createCpoServer(
    {
      async authorizeRemoteStart({ SessionID, EvseID, Identification }, call) {
        // The same request once more: the answer to the first one was lost.
        if (sessions.of(SessionID)?.EvseID === EvseID) return call.accept({ SessionID });
        if (!chargers.knows(EvseID)) return call.reject("603");
        if (!sessions.claim(EvseID)) return call.reject("602");
        try {
          const started = await sessions.begin({ SessionID, EvseID, Identification });
          return started ? call.accept({ SessionID }) : call.reject("501");
        } finally {
          sessions.letGo(EvseID);
        }
      },
      async authorizeRemoteStop({ SessionID }, call) {
        const session = sessions.of(SessionID);
        if (session === undefined) return call.reject("400");
        await sessions.end(session);
        return call.accept({ SessionID });
      },
    },
    { callers: [hubName] },
  );
}
