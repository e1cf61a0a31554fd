import { OicpFaultError } from "oicp";
import { EmpClient } from "oicp/emp";
import { connect } from "oicp/testing";
import { describe, expect, it } from "vitest";
import {
  card,
  contract,
  evse,
  evseId,
  failure,
  operatorId,
  providerClient,
  providerId,
  pushEvses,
  record,
  refusal,
  world,
} from "./world.js";
import type { World } from "./world.js";

const start = { EvseID: evseId(1), Identification: contract };

async function started(w: World, changes: object = {}): Promise<string> {
  return (await w.emp.authorizeRemoteStart({ ...start, ...changes })).SessionID ?? "";
}

describe("starting from afar", () => {
  it("R-01: the hub makes the session id, gives it to both sides, and ignores the provider's own", async () => {
    const w = world();
    const own = "11111111-1111-1111-1111-111111111111";
    const SessionID = await started(w, { SessionID: own, EMPPartnerSessionID: "emp-1" });
    expect(SessionID).not.toBe(own);
    expect(w.atOperator[0]?.request).toMatchObject({ SessionID, EMPPartnerSessionID: "emp-1", ProviderID: providerId });
    expect(w.hub.sessions).toMatchObject([{ id: SessionID, kind: "charging", operator: operatorId }]);
  });

  it("R-06: the operator's own session id comes back to the provider, now and later", async () => {
    const w = world();
    w.operatorHandlers.authorizeRemoteStart = (_, call) => call.accept({ CPOPartnerSessionID: "cpo-1" });
    const answer = await w.emp.authorizeRemoteStart({ ...start, EMPPartnerSessionID: "emp-1" });
    expect(answer).toMatchObject({ CPOPartnerSessionID: "cpo-1", EMPPartnerSessionID: "emp-1" });
    const stopped = await w.emp.authorizeRemoteStop({ SessionID: answer.SessionID ?? "", EvseID: evseId(1) });
    expect(stopped).toMatchObject({ CPOPartnerSessionID: "cpo-1", EMPPartnerSessionID: "emp-1" });
  });

  it("R-10: the order is partners, locks, contract, EVSE", async () => {
    const w = world();
    await pushEvses(w.cpo, "fullLoad", [evse(2, { IsHubjectCompatible: false })]);
    await refusal(w.emp.authorizeRemoteStart({ ...start, EvseID: "DE*NIX*E1" }), "300", 404);
    w.hub.endContract({ service: "eRoamingAuthorization", operator: operatorId, provider: providerId });
    w.hub.lock(operatorId);
    await refusal(w.emp.authorizeRemoteStart(start), "017", 401);
    w.hub.unlock(operatorId);
    await refusal(w.emp.authorizeRemoteStart(start), "210", 403);
    w.hub.concludeContract({ service: "eRoamingAuthorization", operator: operatorId, provider: providerId });
    await refusal(w.emp.authorizeRemoteStart(start), "603", 200);
    await refusal(w.emp.authorizeRemoteStart({ ...start, EvseID: evseId(2) }), "604", 200);
    expect(w.atOperator).toEqual([]);
    expect(w.hub.sessions).toEqual([]);
  });

  it("R-13: an EVSE is looked for only when the operator has uploaded any", async () => {
    const w = world();
    await started(w);
    await pushEvses(w.cpo, "fullLoad", [evse(1)]);
    await started(w);
    await refusal(w.emp.authorizeRemoteStart({ ...start, EvseID: evseId(9) }), "603");
    await pushEvses(w.cpo, "update", [evse(1, { IsHubjectCompatible: false })]);
    await refusal(w.emp.authorizeRemoteStart(start), "604");
    await pushEvses(w.cpo, "fullLoad", []);
    await started(w, { EvseID: evseId(9) });
    expect(w.atOperator).toHaveLength(3);
  });

  it("R-05: the operator's refusal is passed on, and the session deleted", async () => {
    const w = world();
    w.operatorHandlers.authorizeRemoteStart = (_, call) =>
      call.reject("510", { StatusCode: { Description: "no car" } });
    const error = await refusal(w.emp.authorizeRemoteStart(start), "510", 200);
    expect(error.description).toBe("no car");
    expect(w.hub.sessions).toEqual([]);
    const SessionID = String(w.atOperator[0]?.request["SessionID"]);
    await refusal(w.cpo.sendChargeDetailRecord(record(SessionID)), "400", 404);
  });

  it("R-11: an operator that cannot be reached gives 310, and the session is deleted", async () => {
    const w = world();
    w.hub.faults.add({ kind: "lost-answer", direction: "outgoing", operation: "authorizeRemoteStart" });
    await refusal(w.emp.authorizeRemoteStart(start), "310", 200);
    expect(w.hub.sessions).toEqual([]);
    // It may have acted all the same, and its record then finds no session.
    expect(w.atOperator).toHaveLength(1);
    await refusal(w.cpo.sendChargeDetailRecord(record(String(w.atOperator[0]?.request["SessionID"]))), "400");
  });

  it("R-90: remote starts and stops are cut off after 60 seconds, or when it is said", async () => {
    const w = world({ partnerTimeout: 20 });
    w.operatorHandlers.authorizeRemoteStart = () => new Promise(() => undefined);
    await refusal(w.emp.authorizeRemoteStart(start), "310");
    const { timeoutFor } = await import("../../../runtime/sandbox/rules/forward.js");
    const timeouts = ["authorizeRemoteStart", "authorizeRemoteStop", "authorizeStart"].map((key) =>
      timeoutFor({ options: {} } as never, key),
    );
    expect(timeouts).toEqual([60_000, 60_000, 10_000]);
  });

  it("section 6.4: only a contract can start from afar", async () => {
    const { hub } = world();
    const careless = new EmpClient({ providerId, transport: connect(hub.server), validation: { request: "off" } });
    const error = await failure(careless.authorizeRemoteStart({ ...start, Identification: card }));
    expect(error).toBeInstanceOf(OicpFaultError);
  });
});

describe("stopping from afar", () => {
  it("R-04: a session that does not exist or belongs to another provider gives 400, and nobody is told", async () => {
    const w = world();
    const SessionID = await started(w);
    w.hub.addProvider({ id: "DE-ZZZ" });
    const stop = { SessionID, EvseID: evseId(1) };
    await refusal(providerClient(w.hub, "DE-ZZZ").authorizeRemoteStop(stop), "400", 404);
    const unknown = "11111111-1111-1111-1111-111111111111";
    await refusal(w.emp.authorizeRemoteStop({ ...stop, SessionID: unknown }), "400", 404);
    expect(w.atOperator).toHaveLength(1);
  });

  it("is forwarded, and the session goes on until its record comes", async () => {
    const w = world();
    const SessionID = await started(w);
    w.operatorHandlers.authorizeRemoteStop = (_, call) => call.reject("501");
    await refusal(w.emp.authorizeRemoteStop({ SessionID, EvseID: evseId(1) }), "501", 200);
    delete w.operatorHandlers.authorizeRemoteStop;
    await w.emp.authorizeRemoteStop({ SessionID, EvseID: evseId(1) });
    expect(w.hub.sessions).toMatchObject([{ state: "open" }]);
    await w.cpo.sendChargeDetailRecord(record(SessionID, { Identification: contract }));
    await refusal(w.emp.authorizeRemoteStop({ SessionID, EvseID: evseId(1) }), "400", 404);
  });

  it("a locked partner gives 320 here (OICP23-E115)", async () => {
    const w = world();
    const SessionID = await started(w);
    w.hub.lock(operatorId);
    await refusal(w.emp.authorizeRemoteStop({ SessionID, EvseID: evseId(1) }), "320", 200);
  });
});

describe("reserving", () => {
  const reserve = { ...start, Duration: 15 };

  it("R-60: needs a contract of its own, and an operator that offers it", async () => {
    const w = world();
    w.hub.endContract({ service: "eRoamingReservation", operator: operatorId, provider: providerId });
    await refusal(w.emp.authorizeRemoteReservationStart(reserve), "210", 403);
    await started(w);
    w.hub.concludeContract({ service: "eRoamingReservation", operator: operatorId, provider: providerId });
    w.operatorHandlers.authorizeRemoteReservationStart = (_, call) => call.reject("320");
    await refusal(w.emp.authorizeRemoteReservationStart(reserve), "320", 200);
  });

  it("R-61, R-62: is forwarded with its duration, stopped, and settled by a record", async () => {
    const w = world();
    const { SessionID = "" } = await w.emp.authorizeRemoteReservationStart(reserve);
    expect(w.atOperator[0]?.request).toMatchObject({ SessionID, Duration: 15 });
    await w.emp.authorizeRemoteReservationStop({ SessionID, EvseID: evseId(1) });
    expect(w.hub.sessions).toMatchObject([{ kind: "reservation", state: "open" }]);
    await w.cpo.sendChargeDetailRecord(record(SessionID, { Identification: contract, ConsumedEnergy: 0 }));
    expect(w.hub.sessions).toMatchObject([{ state: "closed" }]);
  });

  it("R-13: 603 and 604 hold here too", async () => {
    const w = world();
    await pushEvses(w.cpo, "fullLoad", [evse(1, { IsHubjectCompatible: false })]);
    await refusal(w.emp.authorizeRemoteReservationStart(reserve), "604");
    await refusal(w.emp.authorizeRemoteReservationStart({ ...reserve, EvseID: evseId(9) }), "603");
  });
});
