import { secretsOf } from "../../../runtime/redact.js";
import { describe, expect, it } from "vitest";
import type { Exchange } from "../../../runtime/sandbox/index.js";
import {
  card,
  collect,
  contract,
  evse,
  evseId,
  operatorId,
  providerId,
  pushEvses,
  pushStatuses,
  record,
  startSession,
  world,
} from "./world.js";
import type { World } from "./world.js";

async function day(w: World): Promise<void> {
  await pushEvses(w.cpo, "fullLoad", [evse(1), evse(2)]);
  await pushStatuses(w.cpo, "fullLoad", { [evseId(1)]: "Available" });
  await collect(w.emp.pullEvseData({ GeoCoordinatesResponseFormat: "DecimalDegree" }));
  const SessionID = await startSession(w);
  w.clock.advance(60_000);
  await w.cpo.authorizeStop({ SessionID, Identification: card });
  await w.cpo.sendChargeDetailRecord(record(SessionID));
  await w.cpo.sendChargeDetailRecord(record(SessionID)).catch(() => undefined);
  await w.emp.authorizeRemoteStart({ EvseID: evseId(2), Identification: contract });
  w.hub.faults.add({ kind: "status", probability: 0.5 });
  for (let call = 0; call < 10; call++) await w.emp.pullEvseStatus({}).catch(() => undefined);
}

describe("the log", () => {
  it("finds exchanges by what they were, typed by their operation", async () => {
    const w = world();
    await day(w);
    const { log } = w.hub;
    const [first] = log.find({ operation: "authorizeStart", direction: "incoming" });
    expect(first?.request?.EvseID).toBe(evseId(1));
    expect(first).toMatchObject({
      partner: operatorId,
      status: 200,
      code: "000",
      path: expect.stringMatching(/^\/api\/oicp\//),
    });
    const sessionId = first?.sessionId ?? "";
    expect(log.find({ sessionId }).map(({ direction, operation }) => `${direction} ${operation}`)).toEqual([
      "incoming authorizeStart",
      "outgoing authorizeStart",
      "incoming authorizeStop",
      "outgoing authorizeStop",
      "incoming sendChargeDetailRecord",
      "outgoing sendChargeDetailRecord",
      "incoming sendChargeDetailRecord",
    ]);
    expect(log.find({ code: "400" })).toMatchObject([{ status: 404, operation: "sendChargeDetailRecord" }]);
    const outgoing = log.find({ direction: "outgoing", partner: operatorId });
    expect(outgoing.map(({ operation }) => operation)).toEqual(["authorizeRemoteStart"]);
    const last = log.last({ operation: "pullEvseData" });
    expect(log.find({ after: last?.sequence ?? 0 })[0]?.operation).toBe("authorizeStart");
    expect(log.find().length).toBe(log.entries.length);
  });

  it("notes what departs from its message, in requests and in partners' answers", async () => {
    const w = world();
    await w.hub.server.handle({
      method: "POST",
      url: "/api/oicp/charging/v21/operators/DE*ABC/authorize/start",
      headers: {},
      body: JSON.stringify({
        OperatorID: operatorId,
        Identification: { RFIDMifareFamilyIdentification: { UID: "x" } },
      }),
      peer: { trusted: true },
    });
    expect(w.hub.log.last()?.status).toBe(400);
    expect(w.hub.log.last()?.violations?.map(({ rule }) => rule)).toContain("pattern");
    const body = '{"AuthorizationStatus":"Authorized","StatusCode":{"Code":"000"},"ProviderID":"nonsense"}';
    w.hub.addProvider({ id: providerId, transport: async () => ({ status: 200, headers: {}, body }) });
    await startSession(w);
    expect(w.hub.log.last({ direction: "outgoing" })?.violations).toMatchObject([{ pointer: "/ProviderID" }]);
    // whoever authorises says who it is.
    const nameless = '{"AuthorizationStatus":"Authorized","StatusCode":{"Code":"000"}}';
    w.hub.addProvider({ id: providerId, transport: async () => ({ status: 200, headers: {}, body: nameless }) });
    await startSession(w);
    expect(w.hub.log.last({ direction: "outgoing" })?.violations).toMatchObject([{ rule: "R-12" }]);
  });

  it("notes what the protocol's rules have to say, although nothing is refused for it", async () => {
    const w = world();
    const SessionID = await startSession(w);
    await w.cpo.sendChargeDetailRecord(record(SessionID, { ConsumedEnergy: 11 }));
    const [violation] =
      w.hub.log.last({ operation: "sendChargeDetailRecord", direction: "incoming" })?.violations ?? [];
    expect(violation?.rule).toBe("R-45");
  });

  it("shows nothing that identifies a driver, wherever it stands", async () => {
    const w = world({}, { provider: { disclosed: true } });
    const EvcoID = "DE-DCB-C12345678-X";
    const secrets = [
      card,
      { RFIDIdentification: { UID: "AABBCCDD", RFID: "nfc", EvcoID, PrintedNumber: "No 4711-0815" } },
      { QRCodeIdentification: { EvcoID, PIN: "83920174" } },
      {
        QRCodeIdentification: {
          EvcoID: "DE-DCB-C00000001-X",
          HashedPIN: { Value: `$2b$10$${"b".repeat(53)}`, Function: "Bcrypt" },
        },
      },
    ] as const;
    await w.emp.pushAuthenticationData({
      ActionType: "fullLoad",
      ProviderAuthenticationData: {
        ProviderID: providerId,
        AuthenticationDataRecord: secrets.map((Identification) => ({ Identification })) as never,
      },
    });
    await w.cpo.pullAuthenticationData({});
    await w.cpo.authorizeStart({ Identification: secrets[2], CPOPartnerSessionID: "driver-83920174" });
    w.providerHandlers.authorizeStart = (_, call) =>
      call.reject("102", { StatusCode: { Description: "card 00112233445566 is blocked", AdditionalInfo: EvcoID } });
    await w.cpo.authorizeStart({ Identification: { RFIDMifareFamilyIdentification: { UID: "00112233445566" } } });
    const text = w.hub.log.toText();
    const values = secretsOf(secrets).filter((value) => value !== "Bcrypt");
    expect(values.length).toBeGreaterThan(6);
    for (const value of [...values, "00112233445566"]) expect(text).not.toContain(value);
    expect(text).toContain("driver-[hidden]");
    expect(w.hub.log.last({ operation: "pushAuthenticationData" })?.request).toMatchObject({
      ProviderAuthenticationData: {
        AuthenticationDataRecord: [{}, { Identification: { RFIDIdentification: { RFID: "nfc" } } }, {}, {}],
      },
    });
  });

  it("leaves out bodies that are too long to keep, and the oldest exchanges when there are too many", async () => {
    const w = world({ logBodyLength: 2000, logSize: 20 });
    await pushEvses(w.cpo, "fullLoad", [evse(1), evse(2), evse(3), evse(4)]);
    expect(w.hub.log.last()).toMatchObject({ code: "000", operation: "pushEvseData" });
    expect(w.hub.log.last()?.request).toBeUndefined();
    await w.emp.pullEvseData({ GeoCoordinatesResponseFormat: "Google" });
    expect(w.hub.log.last()).toMatchObject({ code: "000", status: 200 });
    expect(w.hub.log.last()?.answer).toBeUndefined();
    w.hub.log.clear();
    for (let call = 0; call < 100; call++) await w.emp.pullEvseStatus({});
    expect(w.hub.log.entries.length).toBeLessThanOrEqual(20 * 1.25 + 16);
    expect(w.hub.log.last()?.sequence).toBe(100);
  });

  it("tells listeners of every exchange that is over", async () => {
    const w = world();
    const seen: Exchange[] = [];
    const stop = w.hub.log.listen((exchange) => seen.push(exchange));
    await startSession(w);
    expect(seen.map(({ direction }) => direction)).toEqual(["outgoing", "incoming"]);
    stop();
    await startSession(w);
    expect(seen).toHaveLength(2);
  });

  it("is the same, byte for byte, for two hubs with one seed and one clock that get the same calls", async () => {
    const [one, two, other] = [world(), world(), world({ seed: 8 })];
    for (const w of [one, two, other]) await day(w);
    expect(one.hub.log.toText().length).toBeGreaterThan(5000);
    expect(two.hub.log.toText()).toBe(one.hub.log.toText());
    expect(JSON.stringify(two.hub.snapshot())).toBe(JSON.stringify(one.hub.snapshot()));
    expect(other.hub.log.toText()).not.toBe(one.hub.log.toText());
  });
});
