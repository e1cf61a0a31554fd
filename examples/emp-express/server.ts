import { createEmpServer } from "oicp/emp";
import { contractOf } from "./contracts.js";
import type { Ledger } from "./ledger.js";
import type { Sessions } from "./sessions.js";

export interface ServerParts {
  readonly hubName: string;
  readonly providerId: string;
  readonly sessions: Sessions;
  readonly ledger: Ledger;
  readonly log: (text: string) => void;
}

/** What the hub calls: may this driver charge, and what is to be billed. */
export function createProviderServer({ hubName, providerId, sessions, ledger, log }: ServerParts) {
  return createEmpServer(
    {
      authorizeStart({ Identification, SessionID, EvseID }, call) {
        // The hub asks every provider about a card that says nothing of its own: most are somebody else's.
        const contract = contractOf(Identification);
        if (contract === undefined) return call.reject("102");
        if (contract.locked) return call.reject("200");
        if (SessionID !== undefined) sessions.set(SessionID, EvseID, "requested");
        return call.accept({ ProviderID: providerId });
      },
      authorizeStop: ({ Identification }, call) =>
        contractOf(Identification) === undefined ? call.reject("102") : call.accept({ ProviderID: providerId }),
      sendChargingStartNotification({ SessionID, EvseID }, call) {
        sessions.set(SessionID, EvseID, "charging");
        return call.accept();
      },
      sendChargingEndNotification({ SessionID, EvseID }, call) {
        sessions.set(SessionID, EvseID, "ended");
        return call.accept();
      },
      async sendChargeDetailRecord(record, call) {
        // Acknowledged once it is on the disk, and as well when it has been there before.
        const isNew = await ledger.add(record);
        sessions.set(record.SessionID, record.EvseID, "billed");
        log(`${isNew ? "billed" : "billed before"}: ${record.ConsumedEnergy} kWh at ${record.EvseID}`);
        return call.accept();
      },
    },
    { callers: [hubName] },
  );
}
