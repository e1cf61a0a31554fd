import type { HubjectServer } from "../../../generated/v2.3/hubject.js";
import type { eRoamingChargeDetailRecord, eRoamingGetChargeDetailRecords } from "../../../generated/v2.3/messages.js";
import type { Hub } from "../hub.js";
import { sameIdentifier } from "../../identifiers.js";
import { answerPage } from "./answer-page.js";
import { forwarded, timeoutFor } from "./forward.js";
import { knownOperator, knownProvider, notLocked } from "./partner-checks.js";
import { refuseFields } from "./refuse.js";
import { bindPartnerSessionIds, idsOf, validSession, type SessionIds } from "./session-checks.js";
import type { StoredRecord } from "../state/charge-detail-records.js";
import { recordToV22 } from "../v2.2/records.js";

/** The longest span that may be asked for, in milliseconds. */
const NINETY_DAYS = 90 * 24 * 60 * 60_000;

type RecordRules = Pick<HubjectServer, "sendChargeDetailRecord" | "getChargeDetailRecords">;

/** Charge detail records: one for each session, kept whatever the provider does. */
export function chargeDetailRecordRules(hub: Hub): RecordRules {
  return {
    sendChargeDetailRecord: async (record, call) => call.accept(await takeRecord(hub, call.partner, record)),
    getChargeDetailRecords: (query, call) =>
      answerPage(call, findRecords(hub, call.partner, query), ({ record }) => record),
  };
}

/** Takes a record and passes it on, or refuses it. Gives the ids of its session. */
export async function takeRecord(
  hub: Hub,
  partner: string | undefined,
  record: eRoamingChargeDetailRecord,
): Promise<SessionIds> {
  const { state } = hub;
  const session = validSession(hub, record.SessionID, { operator: partner });
  notLocked(hub, knownOperator(hub, partner));
  // Stored and closed at once, so that a second record finds a closed session.
  bindPartnerSessionIds(hub, session.id, { CPOPartnerSessionID: record.CPOPartnerSessionID });
  state.sessions.update(session.id, { state: "closed" });
  const { operator, provider } = session;
  state.records.add({ record, operator, provider, received: hub.now(), forwarded: false });

  const ids = idsOf(state.sessions.get(session.id) ?? session);
  const known = state.providers.get(provider);
  if (known !== undefined && known.online && !known.locked) {
    const options = { operatorId: operator, deadline: timeoutFor(hub, "sendChargeDetailRecord") };
    const message = { ...record, ...ids };
    const call =
      known.version === "2.2"
        ? hub.partners.providerV22(provider)?.sendChargeDetailRecord(recordToV22(message), options)
        : hub.partners.provider(provider)?.sendChargeDetailRecord(message, options);
    const result = await forwarded<unknown>(call);
    if (result.outcome === "answered") state.records.markForwarded(record.SessionID);
  }
  // The operator's part is done, whatever became of the provider's.
  return ids;
}

/** The records that a provider asks for. */
export function findRecords(
  hub: Hub,
  partner: string | undefined,
  { From, To, SessionID, OperatorID, CDRForwarded }: Omit<eRoamingGetChargeDetailRecords, "ProviderID">,
): StoredRecord[] {
  const provider = knownProvider(hub, partner);
  notLocked(hub, provider);
  const [from, to] = [Date.parse(From), Date.parse(To)];
  if (to - from > NINETY_DAYS) refuseFields("From and To must not be more than 90 days apart.");
  return hub.state.records.all().filter(
    (stored) =>
      stored.provider === provider.id &&
      // When the hub received it counts, not when the session was.
      stored.received >= from &&
      stored.received <= to &&
      (SessionID === undefined || SessionID.includes(stored.record.SessionID)) &&
      (OperatorID === undefined || OperatorID.some((id) => sameIdentifier(id, stored.operator))) &&
      (CDRForwarded === undefined || CDRForwarded === stored.forwarded),
  );
}
