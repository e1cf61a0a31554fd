import { OicpFaultError } from "oicp";
import { CpoClient } from "oicp/cpo";
import { connect } from "oicp/testing";
import { describe, expect, it } from "vitest";
import {
  card,
  evseId,
  failure,
  operatorClient,
  operatorId,
  plug,
  providerClient,
  providerId,
  providerServer,
  record,
  refusal,
  startSession,
  world,
} from "./world.js";
import type { World } from "./world.js";

const other = { RFIDMifareFamilyIdentification: { UID: "00000000" } };
const qr = (PIN: string) => ({ QRCodeIdentification: { EvcoID: "DE-DCB-C12345678-X", PIN } });

/** Registers a further provider that says what it is told to say. */
function addProvider({ hub }: World, id: string, code = "000") {
  const provider = providerServer(id);
  provider.handlers.authorizeStart = (_, call) =>
    code === "000" ? call.accept({ ProviderID: id }) : call.reject(code, { StatusCode: { Description: `says ${id}` } });
  hub.addProvider({ id, transport: connect(provider.server) });
  return provider;
}

const upload = ({ hub }: World, records: readonly object[], id = providerId) =>
  providerClient(hub, id).pushAuthenticationData({
    ActionType: "fullLoad",
    ProviderAuthenticationData: { ProviderID: id, AuthenticationDataRecord: records as never },
  });

describe("starting", () => {
  it("R-01: the hub makes the session id, and what the operator calls it does not count", async () => {
    const w = world();
    const own = "11111111-1111-1111-1111-111111111111";
    const SessionID = await startSession(w, { SessionID: own });
    expect(SessionID).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(SessionID).not.toBe(own);
    expect(w.atProvider[0]?.request).toMatchObject({ SessionID, OperatorID: operatorId, EvseID: evseId(1) });
    expect(w.hub.sessions).toMatchObject([{ id: SessionID, state: "open", provider: providerId }]);
  });

  it("R-05: a refused authorisation deletes its session", async () => {
    const w = world();
    w.providerHandlers.authorizeStart = (_, call) => call.reject("102");
    const answer = await w.cpo.authorizeStart({ Identification: other });
    expect(answer).toMatchObject({ AuthorizationStatus: "NotAuthorized", StatusCode: { Code: "102" } });
    expect(answer.SessionID).toBeUndefined();
    expect(w.hub.sessions).toEqual([]);
    const SessionID = String(w.atProvider[0]?.request["SessionID"]);
    await refusal(w.cpo.sendChargeDetailRecord(record(SessionID)), "400", 404);
    const stop = await w.cpo.authorizeStop({ SessionID, Identification: other });
    expect(stop).toMatchObject({ AuthorizationStatus: "NotAuthorized", StatusCode: { Code: "400" } });
  });

  it("R-06: partner session ids are bound to the session, echoed, and passed on later", async () => {
    const w = world();
    w.providerHandlers.authorizeStart = (_, call) =>
      call.accept({ ProviderID: providerId, EMPPartnerSessionID: "emp-1" });
    const answer = await w.cpo.authorizeStart({ Identification: card, CPOPartnerSessionID: "cpo-1" });
    expect(answer).toMatchObject({ CPOPartnerSessionID: "cpo-1", EMPPartnerSessionID: "emp-1" });
    const acknowledged = await w.cpo.sendChargeDetailRecord(record(answer.SessionID ?? ""));
    expect(acknowledged).toMatchObject({ CPOPartnerSessionID: "cpo-1", EMPPartnerSessionID: "emp-1" });
    expect(w.atProvider[1]?.request).toMatchObject({ CPOPartnerSessionID: "cpo-1", EMPPartnerSessionID: "emp-1" });
  });

  it("R-10: the order is partner, lock, contract, session, offline data, contract id, broadcast", async () => {
    const w = world();
    await upload(w, [{ Identification: card }]);
    const { hub } = w;
    await refusal(operatorClient(hub, "DE*NIX").authorizeStart({ Identification: card }), "300", 404);
    hub.lock(operatorId);
    hub.endContract({ service: "eRoamingAuthorization", operator: operatorId, provider: providerId });
    await refusal(w.cpo.authorizeStart({ Identification: card }), "017", 401);
    hub.unlock(operatorId);
    const refused = await w.cpo.authorizeStart({ Identification: card, CPOPartnerSessionID: "cpo-1" });
    expect(refused).toMatchObject({
      AuthorizationStatus: "NotAuthorized",
      StatusCode: { Code: "210" },
      CPOPartnerSessionID: "cpo-1",
    });
    expect(refused.SessionID).toBeUndefined();
    hub.concludeContract({ service: "eRoamingAuthorization", operator: operatorId, provider: providerId });
    // From the uploaded data, without asking.
    await startSession(w);
    expect(w.atProvider).toEqual([]);
    // By the contract id, only the provider that it names.
    const second = addProvider(w, "DE-ZZZ");
    await startSession(w, { Identification: plug });
    expect([w.atProvider.length, second.arrived.length]).toEqual([1, 0]);
    // All of them.
    await startSession(w, { Identification: other });
    expect([w.atProvider.length, second.arrived.length]).toEqual([2, 1]);
  });

  it("R-10: in a broadcast one yes is enough, and the session belongs to who said it", async () => {
    const w = world();
    w.providerHandlers.authorizeStart = (_, call) => call.reject("102");
    addProvider(w, "DE-YES");
    addProvider(w, "DE-NOO", "200");
    const SessionID = await startSession(w);
    expect(w.hub.sessions).toMatchObject([{ id: SessionID, provider: "DE-YES" }]);
  });

  it("R-10: several providers that all refuse give 106, a single one its own code and words", async () => {
    const w = world();
    w.providerHandlers.authorizeStart = (_, call) =>
      call.reject("200", { StatusCode: { Description: "locked contract" } });
    const alone = await w.cpo.authorizeStart({ Identification: card });
    expect(alone.StatusCode).toMatchObject({ Code: "200", Description: "locked contract" });
    addProvider(w, "DE-NOO", "102");
    expect((await w.cpo.authorizeStart({ Identification: card })).StatusCode.Code).toBe("106");
  });

  it("R-10: locked providers are passed over, and a contract id of nobody is without contract", async () => {
    const w = world();
    w.hub.lock(providerId);
    expect((await w.cpo.authorizeStart({ Identification: card })).StatusCode.Code).toBe("102");
    expect(w.atProvider).toEqual([]);
    const stranger = { PlugAndChargeIdentification: { EvcoID: "DE-NIX-C12345678-X" } };
    expect((await w.cpo.authorizeStart({ Identification: stranger })).StatusCode.Code).toBe("210");
  });

  it("R-11: a provider that cannot be reached counts as one that refuses", async () => {
    const w = world();
    const { faults } = w.hub;
    faults.add({ kind: "cut", direction: "outgoing", partner: providerId });
    const alone = await w.cpo.authorizeStart({ Identification: card });
    expect(alone).toMatchObject({ AuthorizationStatus: "NotAuthorized", StatusCode: { Code: "310" } });
    addProvider(w, "DE-YES");
    await startSession(w);
  });

  it("R-15: a card's provider is remembered and asked alone, when that is wanted", async () => {
    const w = world({ rememberCards: true });
    w.providerHandlers.authorizeStart = (_, call) => call.reject("102");
    addProvider(w, "DE-YES");
    await startSession(w);
    await startSession(w);
    expect(w.atProvider).toHaveLength(1);
    const forgetful = world();
    addProvider(forgetful, "DE-YES");
    await startSession(forgetful);
    await startSession(forgetful);
    expect(forgetful.atProvider).toHaveLength(2);
  });

  it("section 6.4: kinds of identification that are not for charge points are refused, and so are hashed PINs", async () => {
    const w = world();
    const careless = new CpoClient({ operatorId, transport: connect(w.hub.server), validation: { request: "off" } });
    const rfid = { RFIDIdentification: { UID: "1234ABCD", RFID: "nfc" } } as const;
    for (const Identification of [rfid, { RemoteIdentification: { EvcoID: "DE-DCB-C12345678-X" } }]) {
      expect(await failure(careless.authorizeStart({ Identification }))).toBeInstanceOf(OicpFaultError);
    }
    const hashed = {
      QRCodeIdentification: {
        EvcoID: "DE-DCB-C12345678-X",
        HashedPIN: { Value: `$2b$10$${"a".repeat(53)}`, Function: "Bcrypt" },
      },
    } as const;
    expect((await careless.authorizeStart({ Identification: hashed })).StatusCode.Code).toBe("101");
    expect(w.atProvider).toEqual([]);
  });

  it("R-08: an answer that is no authorisation at all counts as silence, and the operator still gets one answer", async () => {
    const w = world();
    w.hub.addProvider({
      id: providerId,
      transport: async () => ({ status: 200, headers: {}, body: "<html>" }),
    });
    const answer = await w.cpo.authorizeStart({ Identification: card });
    expect(answer).toMatchObject({ AuthorizationStatus: "NotAuthorized", StatusCode: { Code: "310" } });
  });

  it("R-91: a provider that takes too long is not waited for", async () => {
    const w = world({ partnerTimeout: { authorizeStart: 20 } });
    w.providerHandlers.authorizeStart = () => new Promise(() => undefined);
    expect((await w.cpo.authorizeStart({ Identification: card })).StatusCode.Code).toBe("310");
  });
});

describe("starting from uploaded data", () => {
  it("knows cards by their number in any case, contracts, and codes with the right PIN", async () => {
    const w = world({}, { provider: { online: false } });
    const rfid = { RFIDIdentification: { UID: "1234ABCD5678EF", RFID: "mifareCls" } };
    await upload(w, [{ Identification: rfid }, { Identification: plug }, { Identification: qr("1234") }]);
    for (const Identification of [card, plug, qr("1234")]) {
      const answer = await w.cpo.authorizeStart({ Identification });
      expect(answer).toMatchObject({ AuthorizationStatus: "Authorized", ProviderID: providerId });
    }
    expect((await w.cpo.authorizeStart({ Identification: other })).StatusCode.Code).toBe("102");
    expect((await w.cpo.authorizeStart({ Identification: qr("4321") })).StatusCode.Code).toBe("101");
    const unknown = { PlugAndChargeIdentification: { EvcoID: "DE-DCB-C87654321-X" } };
    expect((await w.cpo.authorizeStart({ Identification: unknown })).StatusCode.Code).toBe("105");
    expect(w.atProvider).toEqual([]);
  });

  it("refuses a card that has expired", async () => {
    const w = world({}, { provider: { online: false } });
    const ExpiryDate = "2026-03-02T09:00:00+00:00";
    await upload(w, [{ Identification: { RFIDIdentification: { UID: "1234ABCD5678EF", RFID: "nfc", ExpiryDate } } }]);
    await startSession(w);
    w.clock.advance(2 * 3_600_000);
    expect((await w.cpo.authorizeStart({ Identification: card })).StatusCode.Code).toBe("102");
  });

  it("a provider that is online is asked about what it has not uploaded", async () => {
    const w = world();
    await upload(w, [{ Identification: card }]);
    await startSession(w, { Identification: other });
    expect(w.atProvider).toHaveLength(1);
  });
});

describe("stopping", () => {
  it("R-04: a session that does not exist or belongs to another operator gives 400, and nobody is asked", async () => {
    const w = world();
    const SessionID = await startSession(w);
    w.hub.addOperator({ id: "DE*XYZ" });
    const foreign = await operatorClient(w.hub, "DE*XYZ").authorizeStop({ SessionID, Identification: card });
    expect(foreign).toMatchObject({ AuthorizationStatus: "NotAuthorized", StatusCode: { Code: "400" } });
    const unknown = "11111111-1111-1111-1111-111111111111";
    const stop = await w.cpo.authorizeStop({
      SessionID: unknown,
      Identification: card,
      CPOPartnerSessionID: "cpo-1",
    });
    expect(stop).toMatchObject({ StatusCode: { Code: "400" }, CPOPartnerSessionID: "cpo-1" });
    expect(w.atProvider).toHaveLength(1);
  });

  it("R-04: a session that is not authorised yet is none", async () => {
    const w = world();
    const codes: string[] = [];
    w.providerHandlers.authorizeStart = async ({ SessionID = "" }, call) => {
      const early = await w.cpo.authorizeStop({ SessionID, Identification: card });
      codes.push(early.StatusCode.Code);
      return call.accept({ ProviderID: providerId });
    };
    await startSession(w);
    expect(codes).toEqual(["400"]);
  });

  it("asks the provider of the session, and passes on its refusal", async () => {
    const w = world();
    const SessionID = await startSession(w, { CPOPartnerSessionID: "cpo-1" });
    const stopped = await w.cpo.authorizeStop({ SessionID, Identification: card });
    expect(stopped).toMatchObject({ AuthorizationStatus: "Authorized", SessionID, ProviderID: providerId });
    expect(w.atProvider[1]?.request).toMatchObject({ SessionID, CPOPartnerSessionID: "cpo-1" });
    w.providerHandlers.authorizeStop = (_, call) => call.reject("102");
    const refused = await w.cpo.authorizeStop({ SessionID, Identification: other });
    expect(refused).toMatchObject({ AuthorizationStatus: "NotAuthorized", StatusCode: { Code: "102" } });
    // The session goes on.
    await w.cpo.sendChargeDetailRecord(record(SessionID));
  });

  it("R-07: what was authorised from uploaded data can be stopped only with what started it", async () => {
    const w = world({}, { provider: { online: false } });
    await upload(w, [
      { Identification: card },
      { Identification: other },
      { Identification: plug },
      { Identification: qr("1234") },
    ]);
    const SessionID = await startSession(w);
    for (const [Identification, code] of [
      [other, "102"],
      [plug, "105"],
      [qr("1234"), "101"],
    ] as const) {
      expect((await w.cpo.authorizeStop({ SessionID, Identification })).StatusCode.Code).toBe(code);
    }
    expect((await w.cpo.authorizeStop({ SessionID, Identification: card })).AuthorizationStatus).toBe("Authorized");
    const byCode = await startSession(w, { Identification: qr("1234") });
    expect((await w.cpo.authorizeStop({ SessionID: byCode, Identification: qr("9999") })).StatusCode.Code).toBe("101");
    const right = await w.cpo.authorizeStop({ SessionID: byCode, Identification: qr("1234") });
    expect(right.AuthorizationStatus).toBe("Authorized");
    expect(w.atProvider).toEqual([]);
  });

  it("is refused in the form of its answer when a partner is locked (017) or does not answer (310)", async () => {
    const w = world();
    const SessionID = await startSession(w);
    w.hub.lock(providerId);
    const locked = await w.cpo.authorizeStop({ SessionID, Identification: card });
    expect(locked).toMatchObject({ AuthorizationStatus: "NotAuthorized", StatusCode: { Code: "017" } });
    w.hub.unlock(providerId);
    w.hub.connect(providerId, {});
    const silent = await w.cpo.authorizeStop({ SessionID, Identification: card });
    expect(silent).toMatchObject({ AuthorizationStatus: "NotAuthorized", StatusCode: { Code: "310" } });
  });
});
