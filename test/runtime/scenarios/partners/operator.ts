import { normalizeIdentifier, OicpConnectionError, OicpStatusError } from "oicp";
import { CpoClient, createCpoServer, type CpoServer, type Identification } from "oicp/cpo";
import { sampleEvse } from "../../../../runtime/scenarios/sample-evses.js";
import type { OperatorActions } from "../../../../runtime/scenarios/actions.js";
import type { HubAccess, OperatorUnderTest } from "../../../../runtime/scenarios/partner.js";

/** What an operator's system can get wrong. Each is found by a scenario. */
export type OperatorMistake =
  | "charges the refused"
  | "charges without an answer"
  | "settles twice"
  | "settles under its own session id"
  | "adds energy up wrongly"
  | "never settles remote sessions"
  | "never settles reservations"
  | "stops for any card"
  | "takes a second card for a start"
  | "hashes the PIN"
  | "writes card numbers small"
  | "starts what it does not have"
  | "starts what is busy"
  | "starts what is reserved"
  | "stops unknown sessions"
  | "stops whatever runs"
  | "chokes on nulls"
  | "knows one spelling"
  | "crashes on nonsense"
  | "uploads nothing in the place of everything"
  | "changes one status by a full load"
  | "pushes at the same time"
  | "gives up on 603"
  | "gives up on a broken push"
  | "gives up on 429"
  | "repeats a refused record for ever"
  | "settles anew after a lost answer"
  | "settles nothing without notifications"
  | "notifies after settling"
  | "names the sub-operator"
  | "sends times without offset";

interface Running {
  readonly session: string;
  readonly identification: Identification;
  readonly reservation?: boolean;
}

/** An operator's system in miniature: a correct one, or one with a mistake. */
export function operatorSystem(
  mistake?: OperatorMistake,
  { id = "DE*ABC", subOperator, withClient = true }: { id?: string; subOperator?: string; withClient?: boolean } = {},
): OperatorUnderTest {
  const wrong = (...mistakes: OperatorMistake[]): boolean => mistake !== undefined && mistakes.includes(mistake);
  const owner = (number: number): string => (subOperator !== undefined && number < 2 ? subOperator : id);
  const evseIds = [0, 1, 2, 3].map((number) => `${owner(number)}*E${1001 + number}`);
  const running = new Map<string, Running>();
  let hub: HubAccess | undefined;
  let client: CpoClient | undefined;

  const spelling = (evseId: string): string => (wrong("knows one spelling") ? evseId : normalizeIdentifier(evseId));
  const known = (evseId: string): boolean => evseIds.some((own) => spelling(own) === spelling(evseId));
  const at = (evseId: string): Running | undefined => running.get(normalizeIdentifier(evseId));
  const time = (minutes: number): string => {
    const text = new Date(Date.now() + minutes * 60_000).toISOString();
    return wrong("sends times without offset") ? text.replace(/\.\d+Z$/, "") : text.replace(/\.\d+Z$/, "+00:00");
  };
  const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  async function notify(evseId: string, { session, identification }: Running, type: "Start" | "End"): Promise<boolean> {
    const common = { SessionID: session, EvseID: evseId, OperatorID: id, Identification: identification };
    const start = { ...common, ChargingStart: time(-30) };
    try {
      if (type === "Start") await client?.sendChargingStartNotification({ Type: "Start", ...start });
      else
        await client?.sendChargingEndNotification({
          Type: "End",
          ...start,
          ChargingEnd: time(-2),
          ConsumedEnergy: 10.5,
        });
      return true;
    } catch {
      return false;
    }
  }

  async function settle(evseId: string, { session, identification }: Running): Promise<void> {
    const record = () => ({
      SessionID: wrong("settles under its own session id") ? "99999999-0000-4000-8000-000000000000" : session,
      EvseID: evseId,
      Identification: identification,
      SessionStart: time(-40),
      ChargingStart: time(-39),
      ChargingEnd: time(-2),
      SessionEnd: time(-1),
      MeterValueStart: 1000,
      MeterValueEnd: wrong("settles anew after a lost answer") ? 1010 + Math.random() : 1010.5,
      ConsumedEnergy: wrong("adds energy up wrongly") ? 11 : 10.5,
    });
    const first = record();
    for (let round = 0; round < (wrong("repeats a refused record for ever") ? 50 : 3); round++) {
      try {
        await client?.sendChargeDetailRecord(wrong("settles anew after a lost answer") ? record() : first);
        if (!wrong("settles twice")) return;
      } catch (error) {
        const again = error instanceof OicpConnectionError && !wrong("gives up on 429");
        if (!again && !wrong("repeats a refused record for ever")) return;
        await sleep(2);
      }
    }
  }

  async function end(evseId: string): Promise<void> {
    const ended = at(evseId);
    running.delete(normalizeIdentifier(evseId));
    if (ended === undefined) return;
    const remote = ended.identification.RemoteIdentification !== undefined;
    if (ended.reservation === true && wrong("never settles reservations")) return;
    if (ended.reservation !== true && remote && wrong("never settles remote sessions")) return;
    if (wrong("notifies after settling")) {
      await settle(evseId, ended);
      await notify(evseId, ended, "End");
      return;
    }
    const told = ended.reservation === true || (await notify(evseId, ended, "End"));
    if (!told && wrong("settles nothing without notifications")) return;
    await settle(evseId, ended);
  }

  async function identified(evseId: string, identification: Identification) {
    const session = at(evseId);
    if (session !== undefined && !wrong("takes a second card for a start")) {
      if (wrong("stops for any card")) {
        await end(evseId);
        return { charging: false };
      }
      const stop = { SessionID: session.session, EvseID: evseId, Identification: identification };
      const answer = await client?.authorizeStop(stop).catch(() => undefined);
      if (answer?.AuthorizationStatus !== "Authorized") return { charging: true };
      await end(evseId);
      return { charging: false };
    }
    const operator = wrong("names the sub-operator") ? (subOperator ?? id) : id;
    try {
      const answer = await client?.authorizeStart({
        EvseID: evseId,
        Identification: identification,
        OperatorID: operator,
      });
      if (answer?.AuthorizationStatus !== "Authorized" && !wrong("charges the refused")) return { charging: false };
      const started = { session: answer?.SessionID ?? "88888888-0000-4000-8000-000000000000", identification };
      running.set(normalizeIdentifier(evseId), started);
      await notify(evseId, started, "Start");
      return { charging: true };
    } catch {
      return { charging: wrong("charges without an answer") };
    }
  }

  const handlers: CpoServer = {
    authorizeRemoteStart({ SessionID, EvseID, Identification }, call) {
      if (wrong("chokes on nulls") && call.rawBody.includes("null")) throw new Error("null");
      if (!known(EvseID) && !wrong("starts what it does not have")) return call.reject("603");
      const there = at(EvseID);
      if (there?.session === SessionID) return call.accept({ SessionID });
      if (there?.reservation === true && !wrong("starts what is reserved")) return call.reject("601");
      if (there !== undefined && there.reservation !== true && !wrong("starts what is busy")) return call.reject("602");
      running.set(normalizeIdentifier(EvseID), { session: SessionID, identification: Identification });
      return call.accept({ SessionID });
    },
    authorizeRemoteStop({ SessionID, EvseID }, call) {
      const there = at(EvseID);
      const mine = there?.session === SessionID && there.reservation !== true;
      if (!mine && !(wrong("stops whatever runs") && there !== undefined) && !wrong("stops unknown sessions")) {
        return call.reject("400");
      }
      // The record follows the answer.
      setImmediate(() => void end(EvseID));
      return call.accept({ SessionID });
    },
    authorizeRemoteReservationStart({ SessionID, EvseID, Identification }, call) {
      if (at(EvseID) !== undefined) return call.reject("601");
      running.set(normalizeIdentifier(EvseID), {
        session: SessionID ?? "",
        identification: Identification,
        reservation: true,
      });
      return call.accept();
    },
    authorizeRemoteReservationStop({ SessionID, EvseID }, call) {
      if (at(EvseID)?.session !== SessionID) return call.reject("400");
      setImmediate(() => void end(EvseID));
      return call.accept({ SessionID });
    },
  };
  const server = createCpoServer(handlers, { onError: () => undefined });
  const crashing = {
    ...server,
    handle: async (request: Parameters<typeof server.handle>[0]) => {
      const answer = await server.handle(request);
      return answer.status === 400
        ? { status: 500, headers: { "content-type": "text/html" }, body: "<h1>Oops</h1>" }
        : answer;
    },
  };

  const pushEvses = () =>
    client?.pushEvseData({
      ActionType: "fullLoad",
      OperatorEvseData: { OperatorID: id, OperatorName: "ABC", EvseDataRecord: evseIds.map(sampleEvse) },
    });
  const pushStatuses = (
    ActionType: "fullLoad" | "update",
    statuses: Readonly<Record<string, "Available" | "Occupied" | "OutOfService">>,
  ) =>
    client?.pushEvseStatus({
      ActionType,
      OperatorEvseStatus: {
        OperatorID: id,
        OperatorName: "ABC",
        EvseStatusRecord: Object.entries(statuses).map(([EvseID, EvseStatus]) => ({ EvseID, EvseStatus })),
      },
    });

  const actions: Required<OperatorActions> = {
    async uploadEvseData() {
      await pushEvses();
      await pushStatuses("fullLoad", Object.fromEntries(evseIds.map((evseId) => [evseId, "Available"] as const)));
    },
    async uploadNothing() {
      if (!wrong("uploads nothing in the place of everything")) return;
      const OperatorEvseData = { OperatorID: id, OperatorName: "ABC", EvseDataRecord: [] };
      await client?.pushEvseData({ ActionType: "fullLoad", OperatorEvseData });
    },
    async setEvseStatus({ evseId, status }) {
      const action = wrong("changes one status by a full load") ? "fullLoad" : "update";
      try {
        await pushStatuses(action, { [evseId]: status });
      } catch (error) {
        if (!(error instanceof OicpStatusError) || error.code !== "603" || wrong("gives up on 603")) return;
        await pushEvses();
        await pushStatuses(action, { [evseId]: status });
      }
    },
    presentCard: ({ evseId, uid }) =>
      identified(evseId, {
        RFIDMifareFamilyIdentification: { UID: wrong("writes card numbers small") ? uid.toLowerCase() : uid },
      }),
    presentCode: ({ evseId, evcoId, pin }) =>
      identified(evseId, {
        QRCodeIdentification: wrong("hashes the PIN")
          ? { EvcoID: evcoId, HashedPIN: { Value: `$2b$10$${"a".repeat(53)}`, Function: "Bcrypt" } }
          : { EvcoID: evcoId, PIN: pin },
      } as Identification),
    plugIn: ({ evseId, evcoId }) => identified(evseId, { PlugAndChargeIdentification: { EvcoID: evcoId } }),
    async unplug({ evseId }) {
      if (at(evseId)?.reservation !== true) await end(evseId);
      else running.delete(normalizeIdentifier(evseId));
    },
  };

  return {
    id,
    evseIds,
    server: wrong("crashes on nonsense") ? crashing : server,
    ...(subOperator === undefined ? {} : { subPartners: [subOperator] }),
    ...(withClient
      ? {
          actions(access: HubAccess) {
            hub = access;
            client = new CpoClient({
              operatorId: id,
              transport: hub.transport,
              ...(hub.url === undefined ? {} : { baseUrl: hub.url }),
              limits: false,
              // A system with a mistake is one that nothing keeps from sending it.
              ...(mistake === undefined
                ? { rules: { subPartners: subOperator === undefined ? [] : [subOperator] } }
                : { validation: { request: "off" }, rules: false }),
              ...(wrong("pushes at the same time") ? { sequence: false } : {}),
              retry: wrong("gives up on a broken push", "gives up on 429") ? false : { baseDelay: 2, maxDelay: 10 },
            });
            return actions;
          },
        }
      : {}),
  };
}
