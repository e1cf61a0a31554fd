import { OicpFaultError } from "oicp";
import { describe, expect, it } from "vitest";
import {
  collect,
  failure,
  operatorClient,
  operatorId,
  providerClient,
  providerId,
  record,
  refusal,
  startSession,
  world,
} from "./world.js";

const range = { From: "2026-03-02T00:00:00+00:00", To: "2026-03-03T00:00:00+00:00" };
const DAY = 24 * 3_600_000;

describe("charge detail records", () => {
  it("R-09, R-40: the record closes its session, and a second one is refused", async () => {
    const w = world();
    const SessionID = await startSession(w);
    expect(await w.cpo.sendChargeDetailRecord(record(SessionID))).toMatchObject({ Result: true, SessionID });
    expect(w.hub.sessions).toMatchObject([{ id: SessionID, state: "closed" }]);
    const second = await refusal(w.cpo.sendChargeDetailRecord(record(SessionID, { ConsumedEnergy: 99 })), "400", 404);
    expect(second.description).toBe("The session is closed.");
    expect(w.hub.chargeDetailRecords).toHaveLength(1);
    expect(w.atProvider.filter(({ operation }) => operation === "sendChargeDetailRecord")).toHaveLength(1);
  });

  it("R-40: of two that come at once one is taken", async () => {
    const w = world();
    const SessionID = await startSession(w);
    const both = await Promise.allSettled([1, 2].map(() => w.cpo.sendChargeDetailRecord(record(SessionID))));
    expect(both.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(w.hub.chargeDetailRecords).toHaveLength(1);
  });

  it("R-04: one for a session of another operator is refused", async () => {
    const w = world();
    w.hub.addOperator({ id: "DE*XYZ" });
    const SessionID = await startSession(w);
    await refusal(operatorClient(w.hub, "DE*XYZ").sendChargeDetailRecord(record(SessionID)), "400", 404);
    expect(w.hub.chargeDetailRecords).toEqual([]);
  });

  it("R-41: one is taken although nobody stopped the session", async () => {
    const w = world();
    await w.cpo.sendChargeDetailRecord(record(await startSession(w)));
    expect(w.hub.chargeDetailRecords).toMatchObject([{ operator: operatorId, provider: providerId, forwarded: true }]);
  });

  it("R-42: it is stored and acknowledged although the provider is away, locked, or refuses it", async () => {
    const w = world();
    const sessions = [
      await startSession(w),
      await startSession(w),
      await startSession(w),
      await startSession(w),
    ] as const;
    w.hub.faults.add({ kind: "cut", direction: "outgoing", times: 1 });
    await w.cpo.sendChargeDetailRecord(record(sessions[0]));
    w.hub.lock(providerId);
    await w.cpo.sendChargeDetailRecord(record(sessions[1]));
    w.hub.unlock(providerId);
    w.providerHandlers.sendChargeDetailRecord = (_, call) => call.reject("021");
    await w.cpo.sendChargeDetailRecord(record(sessions[2]));
    delete w.providerHandlers.sendChargeDetailRecord;
    await w.cpo.sendChargeDetailRecord(record(sessions[3]));
    expect(w.hub.chargeDetailRecords.map(({ forwarded }) => forwarded)).toEqual([false, false, false, true]);
  });

  it("a locked operator is refused after its session was found", async () => {
    const w = world();
    const SessionID = await startSession(w);
    w.hub.lock(operatorId);
    await refusal(w.cpo.sendChargeDetailRecord(record(SessionID)), "017", 401);
    await refusal(w.cpo.sendChargeDetailRecord(record("11111111-1111-1111-1111-111111111111")), "400", 404);
  });

  it("R-80: times reach the provider as they were written, and come back so", async () => {
    const w = world();
    const SessionID = await startSession(w);
    const times = { ChargingStart: "2026-03-02T09:01:00.000+01:00", ChargingEnd: "2026-03-02T08:31:00Z" };
    await w.cpo.sendChargeDetailRecord(record(SessionID, times));
    const sent = JSON.parse(w.atProvider[1]?.rawBody ?? "") as object;
    expect(sent).toMatchObject({ ...times, SessionStart: "2026-03-02T09:00:00+01:00" });
    const [fetched] = await collect(w.emp.getChargeDetailRecords(range));
    expect(fetched).toMatchObject(times);
  });

  it("R-80: members that the hub does not know are passed on", async () => {
    const w = world();
    const SessionID = await startSession(w);
    const body = JSON.stringify({ ...record(SessionID), SomethingNew: { a: 1 } });
    const url = "/api/oicp/cdrmgmt/v22/operators/DE*ABC/charge-detail-record";
    await w.hub.server.handle({ method: "POST", url, headers: {}, body, peer: { trusted: true } });
    expect(JSON.parse(w.atProvider[1]?.rawBody ?? "")).toMatchObject({ SomethingNew: { a: 1 } });
  });
});

describe("fetching charge detail records", () => {
  async function withRecords() {
    const w = world();
    w.hub.addProvider({ id: "DE-ZZZ" });
    const sessions: string[] = [];
    for (let index = 0; index < 3; index++) {
      const SessionID = await startSession(w);
      sessions.push(SessionID);
      w.clock.advance(3_600_000);
      if (index === 2) w.hub.faults.add({ kind: "cut", direction: "outgoing", times: 1 });
      await w.cpo.sendChargeDetailRecord(record(SessionID));
    }
    const fetch = async (request: object) =>
      (await collect(w.emp.getChargeDetailRecords({ ...range, ...request }))).map(({ SessionID }) => SessionID);
    return { ...w, sessions, fetch };
  }

  it("R-37: those received in the range whose session the provider authorised, as often as it asks", async () => {
    const { fetch, sessions, hub } = await withRecords();
    expect(await fetch({})).toEqual(sessions);
    expect(await fetch({})).toEqual(sessions);
    // Received at 9, 10 and 11, whatever the records themselves say.
    expect(await fetch({ From: "2026-03-02T09:30:00Z", To: "2026-03-02T11:30:00+01:00" })).toEqual([sessions[1]]);
    expect(await collect(providerClient(hub, "DE-ZZZ").getChargeDetailRecords(range))).toEqual([]);
  });

  it("R-37: CDRForwarded tells those that reached the provider from those that did not", async () => {
    const { fetch, sessions } = await withRecords();
    expect(await fetch({ CDRForwarded: true })).toEqual(sessions.slice(0, 2));
    expect(await fetch({ CDRForwarded: false })).toEqual(sessions.slice(2));
  });

  it("finds those of sessions and operators, and turns pages", async () => {
    const { fetch, sessions, emp } = await withRecords();
    expect(await fetch({ SessionID: sessions.slice(1, 2) })).toEqual(sessions.slice(1, 2));
    expect(await fetch({ OperatorID: [operatorId] })).toHaveLength(3);
    expect(await fetch({ OperatorID: ["DE*XYZ"] })).toEqual([]);
    const page = await emp.getChargeDetailRecords(range, { page: 1, size: 2 });
    expect(page).toMatchObject({ number: 1, numberOfElements: 1, totalElements: 3, last: true });
  });

  it("more than 90 days at once are refused as the live hub does, without a field", async () => {
    const { emp, hub } = await withRecords();
    const From = new Date(Date.parse(range.To) - 90 * DAY).toISOString();
    await collect(emp.getChargeDetailRecords({ ...range, From }));
    const further = new Date(Date.parse(range.To) - 91 * DAY).toISOString();
    const error = await failure(collect(emp.getChargeDetailRecords({ ...range, From: further })));
    expect(error).toBeInstanceOf(OicpFaultError);
    expect(hub.log.last()?.answer).not.toHaveProperty("validationErrors");
  });
});
