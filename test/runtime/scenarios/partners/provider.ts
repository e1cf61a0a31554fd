import { normalizeIdentifier, type OicpError } from "oicp";
import { createEmpServer, EmpClient, type EmpServer, type Identification } from "oicp/emp";
import type { ProviderActions } from "../../../../runtime/scenarios/actions.js";
import type { HubAccess, ProviderMedia, ProviderUnderTest } from "../../../../runtime/scenarios/partner.js";

/** What a provider's system can get wrong. Each is found by a scenario. */
export type ProviderMistake =
  | "authorises every card"
  | "answers without its id"
  | "looks at no PIN"
  | "knows one spelling of contracts"
  | "needs to know the charge point"
  | "lets anybody stop"
  | "fails on a second record"
  | "refuses late records"
  | "fails on unexpected notifications"
  | "chokes on nulls"
  | "crashes on nonsense"
  | "reads the first page only"
  | "reads pages for ever"
  | "takes a part for the whole"
  | "gives up on a broken pull"
  | "filters while asking for changes"
  | "sends a session id of its own"
  | "stops under its own session id"
  | "starts again when it failed"
  | "starts again after a lost answer"
  | "stops what never began"
  | "tells drivers that it started"
  | "fetches a whole year"
  | "uploads foreign contracts";

const id = "DE-DCB";
export const media: Required<ProviderMedia> = {
  card: "1234ABCD5678EF",
  code: { evcoId: "DE-DCB-C12345678-X", pin: "4711" },
  plug: "DE-DCB-C12345678-X",
  unknownCard: "00000000",
};
const own = "DE-DCB-C12345678-X";

/** A provider's system in miniature: a correct one, or one with a mistake. */
export function providerSystem(mistake?: ProviderMistake): ProviderUnderTest {
  const wrong = (...mistakes: ProviderMistake[]): boolean => mistake !== undefined && mistakes.includes(mistake);
  const sessions = new Map<string, string>();
  const settled = new Set<string>();
  let client: EmpClient | undefined;
  let transport: HubAccess["transport"] | undefined;

  const spelling = (evcoId: string): string =>
    wrong("knows one spelling of contracts") ? evcoId : normalizeIdentifier(evcoId);
  const refusalOf = ({
    RFIDMifareFamilyIdentification: card,
    QRCodeIdentification: code,
    PlugAndChargeIdentification: plug,
  }: Identification) => {
    if (card !== undefined) return card.UID === media.card || wrong("authorises every card") ? undefined : "102";
    const contract = code?.EvcoID ?? plug?.EvcoID ?? "";
    if (spelling(contract) !== spelling(own)) return code === undefined ? "105" : "101";
    return code === undefined || code.PIN === media.code?.pin || wrong("looks at no PIN") ? undefined : "101";
  };

  const handlers: EmpServer = {
    authorizeStart({ EvseID, Identification }, call) {
      if (wrong("chokes on nulls") && call.rawBody.includes("null")) throw new Error("null");
      if (EvseID === undefined && wrong("needs to know the charge point"))
        return call.reject("022", { ProviderID: id });
      const ProviderID = wrong("answers without its id") ? undefined : id;
      const refusal = refusalOf(Identification);
      if (refusal !== undefined) return call.reject(refusal, { ProviderID: id });
      return call.accept({ ProviderID } as never);
    },
    authorizeStop({ Identification }, call) {
      const refusal = wrong("lets anybody stop") ? undefined : refusalOf(Identification);
      return refusal === undefined ? call.accept({ ProviderID: id }) : call.reject(refusal, { ProviderID: id });
    },
    sendChargeDetailRecord({ SessionID, SessionEnd }, call) {
      if (wrong("refuses late records") && Date.parse(SessionEnd) < Date.now() - 3_600_000) return call.reject("400");
      if (settled.has(SessionID) && wrong("fails on a second record")) throw new Error("duplicate key");
      settled.add(SessionID);
      return call.accept({ SessionID });
    },
    sendChargingStartNotification(_, call) {
      if (wrong("fails on unexpected notifications") && ended) throw new Error("it has ended");
      return call.accept();
    },
    sendChargingProgressNotification: (_, call) => call.accept(),
    sendChargingEndNotification(_, call) {
      ended = true;
      return call.accept();
    },
    sendChargingErrorNotification: (_, call) => call.accept(),
  };
  let ended = false;
  const server = createEmpServer(handlers, {
    onError: () => undefined,
    validation: { response: mistake === undefined ? "strict" : "off" },
    rules: mistake === undefined ? {} : false,
  });
  // A failure inside that gets out.
  const crashing = {
    ...server,
    handle: async (request: Parameters<typeof server.handle>[0]) => {
      const answer = await server.handle(request);
      const crashed =
        answer.status >= 500 ||
        (answer.status === 400 && wrong("crashes on nonsense")) ||
        answer.body.includes('"021"');
      return crashed ? { status: 500, headers: { "content-type": "text/html" }, body: "<h1>Oops</h1>" } : answer;
    },
  };

  const identification = { RemoteIdentification: { EvcoID: own } };
  const day = 24 * 60 * 60_000;
  const time = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "+00:00");

  const actions: Required<ProviderActions> = {
    async pullEvseData({ lastCall }) {
      const filter = wrong("filters while asking for changes") ? { OperatorIds: ["DE*TST"] } : {};
      const request = {
        GeoCoordinatesResponseFormat: "DecimalDegree" as const,
        ...(lastCall === undefined ? {} : { LastCall: lastCall, ...filter }),
      };
      const found: string[] = [];
      if (wrong("reads pages for ever")) {
        for (let page = 0; page < 1000; page++) {
          const answer = await transport?.({
            method: "POST",
            url: `http://localhost/api/oicp/evsepull/v23/providers/${id}/data-records?page=${page}&size=20`,
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ ProviderID: id, ...request }),
          });
          if ((JSON.parse(answer?.body ?? "{}") as { content?: object[] }).content?.length === 0) break;
        }
        return {};
      }
      const pull = client?.pullEvseData(request);
      if (pull === undefined) return {};
      if (wrong("reads the first page only")) found.push(...((await pull).content ?? []).map(({ EvseID }) => EvseID));
      else {
        try {
          for await (const { EvseID } of pull) found.push(EvseID);
        } catch (error) {
          if (!wrong("takes a part for the whole")) throw error;
        }
      }
      return { evseIds: found };
    },
    async pullEvseStatus() {
      await client?.pullEvseStatus({});
    },
    async startCharging({ evseId }) {
      const ask = () =>
        client?.authorizeRemoteStart({
          EvseID: evseId,
          Identification: identification,
          ...(wrong("sends a session id of its own") ? { SessionID: "77777777-0000-4000-8000-000000000000" } : {}),
        });
      try {
        const answer = await ask();
        sessions.set(
          evseId,
          wrong("stops under its own session id") ? "77777777-0000-4000-8000-000000000000" : (answer?.SessionID ?? ""),
        );
        return { started: true };
      } catch (error) {
        const lost = (error as OicpError & { outcome?: string }).outcome === "unknown";
        if (lost ? wrong("starts again after a lost answer") : wrong("starts again when it failed")) {
          await ask()?.catch(() => undefined);
        }
        if (wrong("stops what never began")) {
          const stop = { SessionID: "77777777-0000-4000-8000-000000000000", EvseID: evseId };
          await client?.authorizeRemoteStop(stop).catch(() => undefined);
        }
        return { started: wrong("tells drivers that it started") };
      }
    },
    async stopCharging({ evseId }) {
      await client?.authorizeRemoteStop({ SessionID: sessions.get(evseId) ?? "", EvseID: evseId });
    },
    async reserve({ evseId, minutes }) {
      const answer = await client?.authorizeRemoteReservationStart({
        EvseID: evseId,
        Identification: identification,
        Duration: minutes,
      });
      sessions.set(evseId, answer?.SessionID ?? "");
      return { started: true };
    },
    async cancelReservation({ evseId }) {
      await client?.authorizeRemoteReservationStop({ SessionID: sessions.get(evseId) ?? "", EvseID: evseId });
    },
    async fetchChargeDetailRecords() {
      const From = time(Date.now() - (wrong("fetches a whole year") ? 365 : 7) * day);
      const records = await client?.getChargeDetailRecords({ From, To: time(Date.now() + day) }).toArray({ max: 1000 });
      return { sessionIds: records?.map(({ SessionID }) => SessionID) };
    },
    async uploadAuthenticationData() {
      const EvcoID = wrong("uploads foreign contracts") ? "DE-XYZ-C12345678-X" : own;
      await client?.pushAuthenticationData({
        ActionType: "fullLoad",
        ProviderAuthenticationData: {
          ProviderID: id,
          AuthenticationDataRecord: [
            { Identification: { RFIDMifareFamilyIdentification: { UID: media.card ?? "" } } },
            { Identification: { RFIDIdentification: { UID: "11223344", EvcoID, RFID: "mifareCls" } } },
          ],
        },
      });
    },
  };

  return {
    id,
    media,
    server: mistake === undefined ? server : crashing,
    actions(hub: HubAccess) {
      transport = hub.transport;
      client = new EmpClient({
        providerId: id,
        transport,
        limits: false,
        ...(mistake === undefined ? {} : { validation: { request: "off" }, rules: false }),
        retry: wrong("gives up on a broken pull") ? false : { baseDelay: 2, maxDelay: 10 },
      });
      return actions;
    },
  };
}
