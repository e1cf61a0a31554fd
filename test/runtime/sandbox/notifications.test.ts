import { OicpFaultError } from "oicp";
import { CpoClient } from "oicp/cpo";
import { connect } from "oicp/testing";
import { describe, expect, it } from "vitest";
import {
  evseId,
  failure,
  operatorClient,
  operatorId,
  providerId,
  record,
  refusal,
  startSession,
  world,
} from "./world.js";

const at = (minute: number) => `2026-03-02T09:${String(minute).padStart(2, "0")}:00+01:00`;
const common = (SessionID: string) => ({ SessionID, EvseID: evseId(1), OperatorID: operatorId });
const progress = (SessionID: string, minute: number) => ({
  Type: "Progress" as const,
  ...common(SessionID),
  ChargingStart: at(1),
  EventOccurred: at(minute),
  ConsumedEnergyProgress: minute / 4,
});
const FIVE_MINUTES = 5 * 60_000;

describe("charging notifications", () => {
  it("all four are forwarded with the session's ids, and the provider's answer comes back", async () => {
    const w = world();
    const SessionID = await startSession(w, { CPOPartnerSessionID: "cpo-1" });
    const base = common(SessionID);
    await w.cpo.sendChargingStartNotification({ Type: "Start", ...base, ChargingStart: at(1) });
    await w.cpo.sendChargingProgressNotification(progress(SessionID, 6));
    await w.cpo.sendChargingErrorNotification({ Type: "Error", ...base, ErrorType: "ConnectorError" });
    const end = await w.cpo.sendChargingEndNotification({ Type: "End", ...base, ChargingEnd: at(31) });
    expect(end).toMatchObject({ Result: true, SessionID, CPOPartnerSessionID: "cpo-1" });
    const forwarded = w.atProvider.slice(1).map(({ request }) => [request["Type"], request["CPOPartnerSessionID"]]);
    expect(forwarded).toEqual(["Start", "Progress", "Error", "End"].map((type) => [type, "cpo-1"]));
    w.providerHandlers.sendChargingErrorNotification = (_, call) => call.reject("022");
    await refusal(
      w.cpo.sendChargingErrorNotification({ Type: "Error", ...base, ErrorType: "CriticalError" }),
      "022",
      200,
    );
  });

  it("R-50: without a valid session there is a 400, and the provider hears nothing", async () => {
    const w = world();
    const SessionID = await startSession(w);
    const start = { Type: "Start" as const, ...common(SessionID), ChargingStart: at(1) };
    w.hub.addOperator({ id: "DE*XYZ" });
    const foreign = operatorClient(w.hub, "DE*XYZ");
    await refusal(foreign.sendChargingStartNotification({ ...start, OperatorID: "DE*XYZ" }), "400", 404);
    await w.cpo.sendChargeDetailRecord(record(SessionID));
    await refusal(w.cpo.sendChargingStartNotification(start), "400", 404);
    expect(w.atProvider.map(({ operation }) => operation)).toEqual(["authorizeStart", "sendChargeDetailRecord"]);
  });

  it("R-51: less than five minutes between two progress notifications of a session are refused", async () => {
    const w = world();
    const [one, two] = [await startSession(w), await startSession(w)];
    await w.cpo.sendChargingProgressNotification(progress(one, 6));
    w.clock.advance(FIVE_MINUTES - 1);
    await refusal(w.cpo.sendChargingProgressNotification(progress(one, 10)), "022", 200);
    await w.cpo.sendChargingProgressNotification(progress(two, 10));
    w.clock.advance(1);
    await w.cpo.sendChargingProgressNotification(progress(one, 11));
    expect(w.atProvider.filter(({ operation }) => operation === "sendChargingProgressNotification")).toHaveLength(3);
  });

  it("R-51: one that did not get through does not count", async () => {
    const w = world();
    const SessionID = await startSession(w);
    w.hub.faults.add({ kind: "cut", direction: "outgoing", times: 1 });
    await refusal(w.cpo.sendChargingProgressNotification(progress(SessionID, 6)), "310", 200);
    await w.cpo.sendChargingProgressNotification(progress(SessionID, 6));
  });

  it("R-52: progress needs a duration or an energy", async () => {
    const w = world();
    const SessionID = await startSession(w);
    const careless = new CpoClient({ operatorId, transport: connect(w.hub.server), validation: { request: "off" } });
    const { ConsumedEnergyProgress: _, ...empty } = progress(SessionID, 6);
    const error = await failure(careless.sendChargingProgressNotification(empty));
    expect(error).toBeInstanceOf(OicpFaultError);
    await careless.sendChargingProgressNotification({ ...empty, ChargingDuration: 300_000 });
  });

  it("R-53: the order is session, interval, EVSE, times, endpoint, forwarding", async () => {
    const w = world();
    const careless = new CpoClient({ operatorId, transport: connect(w.hub.server), validation: { request: "off" } });
    const SessionID = await startSession(w);
    const send = (changes: object) =>
      careless.sendChargingProgressNotification({ ...progress(SessionID, 6), ...changes } as never);
    const nothing = { EvseID: undefined, ChargingStart: undefined, EventOccurred: undefined };
    await refusal(send({ ...nothing, SessionID: "11111111-1111-1111-1111-111111111111" }), "400", 404);
    const provider = { id: providerId, online: true };
    w.hub.addProvider({ ...provider, notifications: false });
    const fields = ((await failure(send(nothing))) as OicpFaultError).fields.map(({ pointer }) => pointer);
    expect(fields).toEqual(["/EvseID", "/ChargingStart", "/EventOccurred"]);
    await refusal(send({}), "320", 200);
    w.hub.addProvider({ ...provider, notifications: true });
    await refusal(send({}), "320", 200);
    const body = '{"Result":true,"StatusCode":{"Code":"000"}}';
    w.hub.addProvider({ ...provider, transport: async () => ({ status: 200, headers: {}, body }) });
    await send({});
    // The interval comes before the members.
    await refusal(send(nothing), "022", 200);
    w.clock.advance(FIVE_MINUTES);
    w.hub.faults.add({ kind: "firewall", direction: "outgoing" });
    await refusal(send({}), "310", 200);
  });
});
