import { connect } from "oicp/testing";
import { expect, it } from "vitest";
import {
  collect,
  evseId,
  operatorClient,
  operatorServer,
  providerClient,
  providerServer,
  record,
  world,
} from "./world.js";

const SESSIONS = 1000;

it("1,000 sessions at once, of several operators and providers, lose nothing and mix nothing", async () => {
  const { hub } = world();
  const operators = ["DE*AAA", "DE*BBB", "DE*CCC", "DE*DDD"];
  const providers = ["DE-PPP", "DE-QQQ", "DE-RRR"];
  /** Which session each partner was told belongs to which contract. */
  const told = new Map<string, Map<unknown, unknown>>();
  const tell = (partner: string, contract: unknown, session: unknown) => {
    const own = told.get(partner) ?? new Map<unknown, unknown>();
    told.set(partner, own.set(session, contract));
  };
  const yield_ = () => new Promise((resolve) => setImmediate(resolve));
  for (const id of operators) {
    const { server, handlers } = operatorServer();
    handlers.authorizeRemoteStart = async (request, call) => {
      await yield_();
      return call.accept({ CPOPartnerSessionID: `${id} ${request.EMPPartnerSessionID}` });
    };
    hub.addOperator({ id, transport: connect(server) });
  }
  for (const id of providers) {
    const { server, handlers } = providerServer(id);
    handlers.authorizeStart = async (request, call) => {
      if (Number(request.CPOPartnerSessionID) % 2 === 0) await yield_();
      return call.accept({ ProviderID: id, EMPPartnerSessionID: `${id} ${request.CPOPartnerSessionID}` });
    };
    handlers.sendChargeDetailRecord = async (cdr, call) => {
      await yield_();
      tell(id, cdr.Identification.PlugAndChargeIdentification?.EvcoID, cdr.SessionID);
      return call.accept();
    };
    hub.addProvider({ id, transport: connect(server) });
  }
  const clients = operators.map((id) => operatorClient(hub, id));

  const sessions = await Promise.all(
    Array.from({ length: SESSIONS }, async (_, index) => {
      const operator = operators[index % operators.length] ?? "";
      const provider = providers[index % providers.length] ?? "";
      const cpo = clients[index % clients.length]!;
      const EvseID = evseId(index, operator);
      const EvcoID = `${provider}-C${String(index).padStart(8, "0")}-X`;
      const Identification = { PlugAndChargeIdentification: { EvcoID } };
      const own = String(index);
      const { SessionID = "", ...started } = await cpo.authorizeStart({
        EvseID,
        Identification,
        CPOPartnerSessionID: own,
      });
      expect(started).toMatchObject({
        CPOPartnerSessionID: own,
        EMPPartnerSessionID: `${provider} ${own}`,
        ProviderID: provider,
      });
      const times = { OperatorID: operator, SessionID, EvseID, ChargingStart: "2026-03-02T09:01:00+01:00" };
      await cpo.sendChargingStartNotification({ Type: "Start", ...times });
      const stopped = await cpo.authorizeStop({ SessionID, Identification });
      expect(stopped).toMatchObject({ SessionID, CPOPartnerSessionID: own });
      const acknowledged = await cpo.sendChargeDetailRecord(record(SessionID, { EvseID, Identification }));
      expect(acknowledged).toMatchObject({ SessionID, CPOPartnerSessionID: own });
      return { SessionID, provider, EvcoID };
    }),
  );

  expect(new Set(sessions.map(({ SessionID }) => SessionID)).size).toBe(SESSIONS);
  expect(hub.sessions.filter(({ state }) => state === "closed")).toHaveLength(SESSIONS);
  expect(hub.chargeDetailRecords.filter(({ forwarded }) => forwarded)).toHaveLength(SESSIONS);
  for (const id of providers) {
    const own = sessions.filter(({ provider }) => provider === id);
    expect(told.get(id)).toEqual(new Map(own.map(({ SessionID, EvcoID }) => [SessionID, EvcoID])));
    const range = { From: "2026-03-02T00:00:00+00:00", To: "2026-03-03T00:00:00+00:00" };
    const fetched = await collect(providerClient(hub, id).getChargeDetailRecords(range, { size: 100 }));
    expect(new Set(fetched.map(({ SessionID }) => SessionID))).toEqual(new Set(own.map(({ SessionID }) => SessionID)));
  }
  // Every exchange is in the log, once, with its end.
  const log = hub.log.find({ operation: "sendChargeDetailRecord" });
  expect(log.filter(({ direction, code }) => direction === "incoming" && code === "000")).toHaveLength(SESSIONS);
  expect(log.filter(({ direction, code }) => direction === "outgoing" && code === "000")).toHaveLength(SESSIONS);
});
