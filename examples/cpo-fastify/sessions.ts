import { OicpError } from "oicp";
import type { CpoClient, eRoamingChargeDetailRecord } from "oicp/cpo";
import type { Chargers } from "./chargers.js";
import type { Offer } from "./offer.js";
import type { Outbox } from "./outbox.js";
import type { Store } from "./store.js";
import { localTime } from "./time.js";

/** A driver who charges. Kept on the disk until there is a charge detail record. */
export type Session = Pick<
  eRoamingChargeDetailRecord,
  "SessionID" | "EvseID" | "Identification" | "SessionStart" | "ChargingStart"
> & { readonly MeterValueStart: number };

export interface Sessions {
  /** The one that runs at a charge point. */
  at(evseId: string): Session | undefined;
  of(sessionId: string): Session | undefined;
  /** Keeps a charge point for whoever asks first, until it is charging or let go. False when somebody has it. */
  claim(evseId: string): boolean;
  letGo(evseId: string): void;
  /** Starts charging at a charge point that was claimed. False when it cannot be reached. */
  begin(session: Pick<Session, "SessionID" | "EvseID" | "Identification">): Promise<boolean>;
  /** Ends charging, and hands over the record. */
  end(session: Session): Promise<void>;
}

export interface SessionsOptions {
  readonly hubject: CpoClient;
  readonly operatorId: string;
  readonly chargers: Chargers;
  readonly offer: Offer;
  readonly outbox: Outbox;
  readonly store: Store<Session>;
  readonly log: (text: string) => void;
}

export async function openSessions(options: SessionsOptions): Promise<Sessions> {
  const { hubject, operatorId, chargers, offer, outbox, store, log } = options;
  const running = new Map<string, Session>();
  const claimed = new Set<string>();

  for (const [id, session] of await store.all()) {
    // Ended just before a crash: the record is there, and the session was about to go.
    if (await outbox.has(id)) await store.remove(id);
    else {
      running.set(id, session);
      offer.set(session.EvseID, "Occupied");
      log(`${session.EvseID} is still charging`);
    }
  }

  const at = (evseId: string) => [...running.values()].find(({ EvseID }) => EvseID === evseId);

  /** Notifications are news. Whoever bills goes by the record. */
  const notify = (call: PromiseLike<unknown>): void => {
    call.then(undefined, (error: unknown) => log(error instanceof OicpError ? error.message : String(error)));
  };

  return {
    at,
    of: (sessionId) => running.get(sessionId),
    claim: (evseId) => !claimed.has(evseId) && at(evseId) === undefined && claimed.add(evseId) !== undefined,
    letGo: (evseId) => void claimed.delete(evseId),

    async begin({ SessionID, EvseID, Identification }) {
      const now = localTime();
      const MeterValueStart = chargers.meter(EvseID);
      const session = { SessionID, EvseID, Identification, SessionStart: now, ChargingStart: now, MeterValueStart };
      // First the disk, then the relay: no energy flows that nobody would remember.
      await store.put(SessionID, session);
      if (!(await chargers.start(EvseID))) {
        await store.remove(SessionID);
        return false;
      }
      running.set(SessionID, session);
      claimed.delete(EvseID);
      offer.set(EvseID, "Occupied");
      log(`${EvseID} charges`);
      const notification = { SessionID, EvseID, OperatorID: operatorId, ChargingStart: now, MeterValueStart };
      notify(hubject.sendChargingStartNotification({ Type: "Start", ...notification }));
      return true;
    },

    async end(session) {
      const { SessionID, EvseID, MeterValueStart } = session;
      // Whoever comes second finds nothing to end.
      if (!running.delete(SessionID)) return;
      await chargers.stop(EvseID);
      const now = localTime();
      const MeterValueEnd = chargers.meter(EvseID);
      const ConsumedEnergy = Number((MeterValueEnd - MeterValueStart).toFixed(3));
      const ended = { ...session, ChargingEnd: now, SessionEnd: now, MeterValueEnd, ConsumedEnergy };
      const notification = { SessionID, EvseID, OperatorID: operatorId, ChargingEnd: now, ConsumedEnergy };
      notify(hubject.sendChargingEndNotification({ Type: "End", ...notification }));
      offer.set(EvseID, "Available");
      log(`${EvseID} is free again`);
      await outbox.put(ended);
      await store.remove(SessionID);
    },
  };
}
