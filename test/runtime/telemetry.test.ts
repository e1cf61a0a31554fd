import { tracingChannel } from "node:diagnostics_channel";
import { CpoClient } from "oicp/cpo";
import { createHubjectServer } from "oicp/hubject";
import { connect } from "oicp/testing";
import { afterEach, describe, expect, it } from "vitest";
import { clientTracer, attemptTracer, serverTracer } from "../../runtime/telemetry.js";
import type { AttemptTrace, ClientTrace, ServerTrace } from "../../runtime/telemetry.js";
import type { WireResponse } from "../../runtime/wire.js";
import { answer, failure, scripted } from "./client/support.js";

type Trace = ClientTrace & AttemptTrace & ServerTrace;
type Event = readonly [channel: string, event: string, payload: Trace];

const EVENTS = ["start", "end", "asyncStart", "asyncEnd", "error"] as const;
const SECRETS = { UID: "0A1B2C3D", EvcoID: "DE-DCB-C12345678-X", SessionID: "b2688855-7f00-0002-6d8e-48d883f6abb6" };
const AUTHORIZED = { AuthorizationStatus: "Authorized", StatusCode: { Code: "000" }, SessionID: SECRETS.SessionID };

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const clean of cleanups.splice(0)) clean();
});

/** What is published, each payload as it was at that moment. */
function listen(...names: readonly string[]): Event[] {
  const events: Event[] = [];
  for (const name of names) {
    const subscribers = Object.fromEntries(
      EVENTS.map((event) => [event, (payload: unknown) => void events.push([name, event, { ...(payload as Trace) }])]),
    );
    tracingChannel(name).subscribe(subscribers as never);
    cleanups.push(() => tracingChannel(name).unsubscribe(subscribers as never));
  }
  return events;
}

const authorize = (client: CpoClient) =>
  client.authorizeStart({
    EvseID: "DE*ABC*E1",
    Identification: { RFIDMifareFamilyIdentification: { UID: SECRETS.UID } },
  });
const clientOf = (...answers: WireResponse[]) => {
  const { transport, sent } = scripted(...answers);
  return { client: new CpoClient({ operatorId: "DE*ABC", transport, retry: { baseDelay: 1, maxDelay: 1 } }), sent };
};
const last = (events: readonly Event[], channel = "oicp:client"): Trace | undefined =>
  events.findLast(([name, event]) => name === channel && event === "asyncEnd")?.[2];

describe("a call", () => {
  it("is told from its start to its end, each attempt within it", async () => {
    const events = listen("oicp:client", "oicp:client:attempt");
    const { client } = clientOf(answer("", 429), answer(AUTHORIZED, 200, { "process-id": "p-1" }));
    await authorize(client);
    expect(events.map(([name, event]) => `${name} ${event}`)).toEqual([
      "oicp:client start",
      "oicp:client end",
      ...["start", "end", "asyncStart", "asyncEnd"].map((event) => `oicp:client:attempt ${event}`),
      ...["start", "end", "asyncStart", "asyncEnd"].map((event) => `oicp:client:attempt ${event}`),
      "oicp:client asyncStart",
      "oicp:client asyncEnd",
    ]);
    expect(last(events)).toMatchObject({
      sender: "CPO",
      receiver: "Hubject",
      baseUrl: "https://service-qa.hubject.com/api/oicp",
      partner: "DE*ABC",
      attempts: 2,
      status: 200,
      code: "000",
      refused: false,
      processId: "p-1",
      violations: [],
      error: undefined,
    });
    expect(last(events)?.operation.key).toBe("authorizeStart");
    const attempts = events.filter(([name, event]) => name === "oicp:client:attempt" && event === "asyncEnd");
    expect(attempts.map(([, , { attempt, status, processId }]) => [attempt, status, processId])).toEqual([
      [1, 429, undefined],
      [2, 200, "p-1"],
    ]);
  });

  it.each([
    ["NotAuthorized", answer({ AuthorizationStatus: "NotAuthorized", StatusCode: { Code: "102" } }), "102", 200],
    ["an acknowledgement", answer({ Result: false, StatusCode: { Code: "017" } }, 401), "017", 401],
  ])("that is refused by %s says so", async (_, refusal, code, status) => {
    const events = listen("oicp:client");
    await authorize(clientOf(refusal).client).catch(() => undefined);
    expect(last(events)).toMatchObject({ refused: true, code, status });
  });

  it("that fails tells why before it ends, and that it never left", async () => {
    const events = listen("oicp:client", "oicp:client:attempt");
    const error = await failure(clientOf(answer("")).client.authorizeStart({ Identification: {} as never }));
    expect(events.map(([, event]) => event)).toEqual(["start", "end", "error", "asyncStart", "asyncEnd"]);
    expect(last(events)).toMatchObject({ attempts: 0, status: undefined, error });
    expect(last(events)?.violations).not.toEqual([]);
  });

  it("tells what was reported instead of refused", async () => {
    const events = listen("oicp:client");
    await authorize(clientOf(answer({ ...AUTHORIZED, ProviderID: "?" })).client);
    expect(last(events)?.violations).toMatchObject([{ pointer: "/ProviderID", rule: "pattern" }]);
  });

  it("takes headers from whoever hears of an attempt", async () => {
    const listener = (payload: unknown): void => {
      (payload as AttemptTrace).headers["traceparent"] = "00-1-2-01";
    };
    tracingChannel("oicp:client:attempt").start.subscribe(listener);
    cleanups.push(() => tracingChannel("oicp:client:attempt").start.unsubscribe(listener));
    const { client, sent } = clientOf(answer(AUTHORIZED));
    await authorize(client);
    expect(sent[0]?.headers).toMatchObject({ traceparent: "00-1-2-01", accept: "application/json" });
  });

  it("has a page when the operation has pages", async () => {
    const { EmpClient } = await import("oicp/emp");
    const events = listen("oicp:client");
    const { transport } = scripted(answer({ content: [], last: true, StatusCode: { Code: "000" } }));
    const emp = new EmpClient({ providerId: "DE-DCB", transport });
    await emp.pullEvseData({ GeoCoordinatesResponseFormat: "Google" }, { page: 7 });
    expect(last(events)).toMatchObject({ page: 7, partner: "DE-DCB" });
  });
});

it("nothing published names a card, a contract, a PIN or a session", async () => {
  const events = listen("oicp:client", "oicp:client:attempt", "oicp:server");
  const server = createHubjectServer(
    {
      authorizeStart: (_: unknown, call: { accept(members: object): unknown }) =>
        call.accept({ SessionID: SECRETS.SessionID, ProviderID: "DE-DCB" }),
      authorizeStop: (_: unknown, call: { reject(code: string, members: object): unknown }) =>
        call.reject("400", { StatusCode: { Description: `no session ${SECRETS.UID}` } }),
    } as never,
    { identity: "path" },
  );
  const client = new CpoClient({ operatorId: "DE*ABC", transport: connect(server, { certificate: "DE*ABC" }) });
  expect(await authorize(client)).toMatchObject({ SessionID: SECRETS.SessionID });
  const Identification = { QRCodeIdentification: { EvcoID: SECRETS.EvcoID, PIN: "9876" } };
  await client.authorizeStop({ SessionID: SECRETS.SessionID, Identification });
  await failure(client.authorizeStop({ SessionID: SECRETS.SessionID, Identification, EvseID: "9876" }));
  expect(new Set(events.map(([name]) => name)).size).toBe(3);
  const text = JSON.stringify(events.map(([, , payload]) => ({ ...payload, operation: undefined, call: undefined })));
  for (const secret of [...Object.values(SECRETS), "9876"]) expect(text).not.toContain(secret);
  expect(text).toContain("DE*ABC");
});

it("costs nothing while nobody listens: no payload is made", async () => {
  const tracers = [clientTracer, attemptTracer, serverTracer];
  expect(tracers.map(({ active }) => active)).toEqual([false, false, false]);
  listen("oicp:client");
  expect(tracers.map(({ active }) => active)).toEqual([true, false, false]);
});
