import { http, HttpResponse, ws } from "msw";
import { setupServer } from "msw/node";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { CpoClient } from "oicp/cpo";
import { HubjectToEmpClient } from "oicp/hubject";
import { emp, hubject, mswTransport } from "oicp/msw";
import { createCertificateAuthority, samples } from "oicp/testing";

const hub = hubject({ baseUrl: "https://hub.example" });
afterEach(() => hub.reset());

const record = samples.eRoamingChargeDetailRecord({ seed: 5 });

describe("mswTransport", () => {
  let tls: { cert: string; key: string; ca: string };
  beforeAll(async () => {
    const authority = await createCertificateAuthority();
    tls = { ca: authority.ca, ...(await authority.issue({ commonName: "DE*ABC" })) };
  });

  it("serves a client configured with mutual TLS, with nothing listening", async () => {
    const transport = mswTransport(hub.handlers());
    const client = new CpoClient({ baseUrl: "https://hub.example", operatorId: "DE*ABC", tls, transport });
    expect(await client.sendChargeDetailRecord(record)).toMatchObject({ Result: true, SessionID: record.SessionID });
    expect(hub.calls("sendChargeDetailRecord")[0]?.params).toEqual({ operatorID: "DE*ABC" });
    await client.close();
  });

  it("sees what a server is told to use, once or for good", async () => {
    const server = setupServer(
      ...hub.handlers(),
      ws.link("wss://hub.example/").addEventListener("connection", () => {}),
    );
    const client = new CpoClient({
      baseUrl: "https://hub.example",
      operatorId: "DE*ABC",
      transport: mswTransport(server),
    });
    server.use(hub.sendChargeDetailRecord.once.reject("400"));
    await expect(client.sendChargeDetailRecord(record)).rejects.toMatchObject({ code: "400" });
    await client.sendChargeDetailRecord(record);
    server.use(hub.sendChargeDetailRecord.fault({ lost: "answer" }));
    await expect(client.sendChargeDetailRecord(record)).rejects.toMatchObject({
      name: "OicpConnectionError",
      outcome: "unknown",
    });
    server.resetHandlers();
    await client.sendChargeDetailRecord(record);
    expect(hub.calls("sendChargeDetailRecord")).toHaveLength(4);
  });

  it("takes any handlers of MSW, and says so when none fits", async () => {
    const elsewhere = http.post("https://other.example/", () => HttpResponse.json({}));
    const client = new CpoClient({
      baseUrl: "https://hub.example",
      operatorId: "DE*ABC",
      transport: mswTransport([elsewhere]),
    });
    await expect(client.sendChargeDetailRecord(record)).rejects.toThrow(/No handler of MSW takes POST https:\/\/hub/);
  });

  it("lets go of a call that is given up", async () => {
    const transport = mswTransport([hub.sendChargeDetailRecord.fault({ delay: 1_000_000 })]);
    const client = new CpoClient({ baseUrl: "https://hub.example", operatorId: "DE*ABC", transport });
    const controller = new AbortController();
    const call = client.sendChargeDetailRecord(record, { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: "OicpAbortError" });
    const late = client.sendChargeDetailRecord(record, { signal: AbortSignal.timeout(20) });
    await expect(late).rejects.toMatchObject({ name: "OicpAbortError" });
  });

  it("ends what a fault was waiting for", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const transport = mswTransport([hub.sendChargeDetailRecord.fault({ delay: 1_000_000 })]);
      const controller = new AbortController();
      const url = "https://hub.example/api/oicp/cdrmgmt/v22/operators/DE*ABC/charge-detail-record";
      const call = transport({ method: "POST", url, headers: {}, body: "{}", signal: controller.signal });
      await vi.waitUntil(() => vi.getTimerCount() > 0, { interval: 1 });
      controller.abort();
      await expect(call).rejects.toMatchObject({ name: "OicpAbortError", outcome: "unknown" });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("mocks of partners", () => {
  it("an EMP as the hub sees it", async () => {
    const provider = emp({ baseUrl: "https://emp.example/oicp" });
    const transport = mswTransport(provider.handlers());
    const client = new HubjectToEmpClient({ baseUrl: "https://emp.example/oicp", transport });
    const start = samples.eRoamingAuthorizeStart({ seed: 2, sessionId: samples.SessionID({ seed: 2 }) });
    expect(await client.authorizeStart(start)).toMatchObject({ ProviderID: "DE-DCB", SessionID: start.SessionID });
    expect(provider.calls("authorizeStart")[0]?.request).toEqual(start);
  });

  it("what breaks a rule is refused by a hub and reported by a partner", async () => {
    const problems: string[] = [];
    const report = (problem: string): void => void problems.push(problem);
    const wrong = { ...record, MeterValueStart: 1, MeterValueEnd: 2, ConsumedEnergy: 7 };
    const strict = mswTransport(hub.handlers());
    const cpo = new CpoClient({
      baseUrl: "https://hub.example",
      operatorId: "DE*ABC",
      transport: strict,
      rules: false,
    });
    await expect(cpo.sendChargeDetailRecord(wrong)).rejects.toMatchObject({ name: "OicpFaultError" });
    expect(hub.calls()).toEqual([]);
    const provider = emp({ baseUrl: "https://emp.example", report });
    const transport = mswTransport(provider.handlers());
    const client = new HubjectToEmpClient({ baseUrl: "https://emp.example", transport, rules: false });
    await client.sendChargeDetailRecord(wrong, { operatorId: "DE*ABC" });
    expect(problems).toEqual([expect.stringMatching(/A request to emp\.sendChargeDetailRecord .*\/ConsumedEnergy/)]);
    const lenient = hubject({ baseUrl: "https://hub.example", rules: false });
    const other = new CpoClient({
      baseUrl: "https://hub.example",
      operatorId: "DE*ABC",
      transport: mswTransport(lenient.handlers()),
      rules: false,
    });
    await other.sendChargeDetailRecord(wrong);
  });

  it("its answer is explained when the operation is somebody else's", async () => {
    const problems: string[] = [];
    const provider = emp({ baseUrl: "https://emp.example", report: (problem) => problems.push(problem) });
    const transport = mswTransport(provider.handlers());
    const answer = await transport({
      method: "POST",
      url: "https://emp.example/api/oicp/evsepush/v23/operators/DE*ABC/data-records",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    expect(answer.status).toBe(404);
    expect(problems).toEqual([expect.stringMatching(/this is pushEvseData, which Hubject receives/)]);
  });

  it("a baseUrl that is none is told at once", () => {
    expect(() => emp({ baseUrl: "emp.example" })).toThrow(TypeError);
  });
});
