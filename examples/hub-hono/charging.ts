import { OicpStatusError } from "oicp";
import type { eRoamingChargeDetailRecord, HubjectServer } from "oicp/hubject";
import type { Partners } from "./partners.js";
import type { Sessions } from "./sessions.js";

type Handlers = Pick<
  HubjectServer,
  | "authorizeStart"
  | "authorizeStop"
  | "sendChargingStartNotification"
  | "sendChargingProgressNotification"
  | "sendChargingEndNotification"
  | "sendChargingErrorNotification"
  | "sendChargeDetailRecord"
  | "getChargeDetailRecords"
>;

/** From the operator to the provider: may this driver charge, how is it going, what is to be billed. */
export function charging({ provider, providerId, operatorId }: Partners, sessions: Sessions): Handlers {
  const records: { readonly received: number; readonly record: eRoamingChargeDetailRecord }[] = [];
  const isOpen = (sessionId: string): boolean => sessions.get(sessionId)?.state === "open";
  // Not every message names the operator, but the path to the provider does.
  const inItsName = { operatorId };

  return {
    async authorizeStart(request, call) {
      const SessionID = crypto.randomUUID();
      const answer = await provider.authorizeStart({ ...request, SessionID }, { signal: call.signal });
      if (answer.AuthorizationStatus !== "Authorized")
        return call.reject(answer.StatusCode.Code, { ProviderID: providerId });
      sessions.set(SessionID, { evseId: request.EvseID, state: "open" });
      return call.accept({ SessionID, ProviderID: providerId });
    },

    async authorizeStop(request, call) {
      if (!isOpen(request.SessionID)) return call.reject("400");
      const answer = await provider.authorizeStop(request, { signal: call.signal });
      if (answer.AuthorizationStatus !== "Authorized")
        return call.reject(answer.StatusCode.Code, { ProviderID: providerId });
      return call.accept({ SessionID: request.SessionID, ProviderID: providerId });
    },

    async sendChargingStartNotification(request, call) {
      if (!isOpen(request.SessionID)) return call.reject("400");
      return provider.sendChargingStartNotification(request, { signal: call.signal });
    },
    async sendChargingProgressNotification(request, call) {
      if (!isOpen(request.SessionID)) return call.reject("400");
      return provider.sendChargingProgressNotification(request, { signal: call.signal });
    },
    async sendChargingEndNotification(request, call) {
      if (!isOpen(request.SessionID)) return call.reject("400");
      return provider.sendChargingEndNotification(request, { signal: call.signal });
    },
    async sendChargingErrorNotification(request, call) {
      if (!isOpen(request.SessionID)) return call.reject("400");
      return provider.sendChargingErrorNotification(request, { signal: call.signal });
    },

    async sendChargeDetailRecord(record, call) {
      const session = sessions.get(record.SessionID);
      // One record for a session, and none for a session that nobody opened.
      if (session?.state !== "open") return call.reject("400");
      session.state = "billed";
      records.push({ received: Date.now(), record });
      // The hub has it: a provider that refuses it, or is away, fetches it later.
      await provider.sendChargeDetailRecord(record, inItsName).catch((error: unknown) => {
        console.log(`kept for ${providerId}: ${error instanceof OicpStatusError ? error.code : String(error)}`);
      });
      return call.accept();
    },

    getChargeDetailRecords({ From, To, SessionID }, call) {
      const [from, to] = [Date.parse(From), Date.parse(To)];
      const asked = records.filter(
        ({ received, record }) =>
          received >= from && received < to && (SessionID === undefined || SessionID.includes(record.SessionID)),
      );
      return call.page(asked.map(({ record }) => record));
    },
  };
}
