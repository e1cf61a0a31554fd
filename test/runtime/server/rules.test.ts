import { createEmpServer } from "oicp/emp";
import { createHubjectServer } from "oicp/hubject";
import { describe, expect, it } from "vitest";
import type { Violation } from "../../../runtime/schema.js";
import type { ServerCall, ServerErrorEvent, ServerOptions } from "../../../runtime/server/index.js";
import { samples } from "../rules/samples.js";

type Members = Record<string, unknown>;

const sample = (name: string): Members => samples[name]?.message as Members;
const cdr = sample("eRoamingChargeDetailRecord");
const push = sample("eRoamingPushEvseData");
const wrongEnergy = { ...cdr, ConsumedEnergy: 999 };
const block = push["OperatorEvseData"] as Members;
const records = block["EvseDataRecord"] as Members[];
const pushOf = (...ids: string[]): Members => ({
  ...push,
  OperatorEvseData: { ...block, EvseDataRecord: ids.map((EvseID) => ({ ...records[0], EvseID })) },
});

/** What a server answers, and what its handler and its host were told. */
async function ask(make: (handlers: never, options: ServerOptions) => ReturnType<typeof createHubjectServer>) {
  const seen: (readonly Violation[])[] = [];
  const events: ServerErrorEvent[] = [];
  const handler = (_: unknown, call: ServerCall): unknown => {
    seen.push(call.violations);
    return call.accept();
  };
  const handlers = { sendChargeDetailRecord: handler, pushEvseData: handler, pushAuthenticationData: handler };
  return {
    seen,
    events,
    send: async (path: string, body: unknown, options: ServerOptions = {}) => {
      const server = make(handlers as never, { identity: "path", onError: (event) => events.push(event), ...options });
      const request = { method: "POST", url: `/api/oicp${path}`, headers: {}, body: JSON.stringify(body) };
      const { status, body: text } = await server.handle(request);
      return { status, answer: JSON.parse(text) as Members };
    },
  };
}

const CDR = "/cdrmgmt/v22/operators/DE*ABC/charge-detail-record";
const PUSH = "/evsepush/v23/operators/DE*ABC/data-records";

describe("a hub", () => {
  it("refuses what breaks a rule, with the fields in its fault body", async () => {
    const { send, seen } = await ask(createHubjectServer);
    const { status, answer } = await send(CDR, wrongEnergy);
    expect(status).toBe(400);
    expect(answer).toMatchObject({ validationErrors: [{ fieldReference: "consumedEnergy" }] });
    expect(JSON.stringify(answer)).not.toContain("999");
    expect(seen).toEqual([]);
  });

  it.each([
    ["018 for EVSE ids of another operator", ["DE*XYZ*E1"], "/OperatorEvseData/EvseDataRecord/0/EvseID: R-26"],
    ["018 for EVSE ids that occur twice", ["DE*ABC*E1", "DE*ABC*E1"], "OICP23-E114"],
  ])("answers %s", async (_, ids, info) => {
    const { send } = await ask(createHubjectServer);
    const { status, answer } = await send(PUSH, pushOf(...ids));
    expect(status).toBe(200);
    expect(answer).toMatchObject({ Result: false, StatusCode: { Code: "018" } });
    expect((answer["StatusCode"] as Members)["AdditionalInfo"]).toContain(info);
  });

  it("answers 019 for contracts of another provider", async () => {
    const { send } = await ask(createHubjectServer);
    const body = structuredClone(sample("eRoamingPushAuthenticationData"));
    const block = body["ProviderAuthenticationData"] as Members;
    block["AuthenticationDataRecord"] = [
      { Identification: { RemoteIdentification: { EvcoID: "DE-XYZ-C12345678-X" } } },
    ];
    const { answer } = await send("/authdata/v21/providers/DE-DCB/push-request", body);
    expect(answer).toMatchObject({ Result: false, StatusCode: { Code: "019" } });
  });

  it("lets pass what is only odd, what it was told not to ask, and what sub-partners may", async () => {
    const { send, seen, events } = await ask(createHubjectServer);
    await send(CDR, { ...cdr, SessionEnd: "2024-05-01T07:00:00+02:00" });
    await send(CDR, wrongEnergy, { rules: { off: ["R-45"] } });
    await send(CDR, wrongEnergy, { rules: false });
    await send(CDR, wrongEnergy, { validation: { request: "off" } });
    await send(PUSH, pushOf("DE*SUB*E1"), { subPartners: { DEABC: ["DE*SUB"] } });
    await send(CDR, wrongEnergy, { validation: { request: "report" } });
    expect(seen.map((violations) => violations.map(({ rule }) => rule))).toEqual([["R-46"], [], [], [], [], ["R-45"]]);
    expect(events).toMatchObject([{ kind: "request", violations: [{ rule: "R-45" }] }]);
  });

  it("asks again when a middleware changes the message", async () => {
    const { send, seen } = await ask(createHubjectServer);
    const { status } = await send(CDR, cdr, {
      middleware: [(call, next) => next({ ...call, request: wrongEnergy })],
    });
    expect([status, seen]).toEqual([400, []]);
  });
});

describe("a partner", () => {
  it("is handed every record, tells its host of broken rules, and answers that all is well", async () => {
    const { send, seen, events } = await ask(createEmpServer);
    expect(await send(CDR, wrongEnergy)).toMatchObject({ status: 200, answer: { Result: true } });
    expect(await send(CDR, { ...cdr, SessionEnd: "2024-05-01T07:00:00+02:00" })).toMatchObject({ status: 200 });
    expect(seen).toMatchObject([[{ rule: "R-45" }], [{ rule: "R-46", severity: "warning" }]]);
    expect(events).toMatchObject([{ kind: "request", violations: [{ rule: "R-45" }] }]);
  });
});
