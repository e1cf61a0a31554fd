import { setupServer } from "msw/node";
import { http, HttpResponse } from "msw";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { CpoClient } from "oicp/cpo";
import { EmpClient } from "oicp/emp";
import { OicpConnectionError, OicpDecodeError, OicpStatusError } from "oicp";
import { hubject } from "oicp/msw";
import { samples } from "oicp/testing";

const problems: string[] = [];
const hub = hubject({
  baseUrl: "https://service-qa.hubject.com/api/oicp",
  report: (problem) => problems.push(problem),
});
const server = setupServer(...hub.handlers({ seed: 1 }));

// Made before anything listens, as a program does that keeps its clients in constants.
const cpo = new CpoClient({ operatorId: "DE*ABC" });
const emp = new EmpClient({ providerId: "DE-DCB" });
const impatient = new EmpClient({ providerId: "DE-DCB", retry: false });

beforeAll(() => server.listen({ onUnhandledRequest: hub.onUnhandledRequest }));
beforeEach(() => {
  hub.reset();
  problems.length = 0;
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const start = samples.eRoamingAuthorizeStart({ seed: 4, members: "all" });

describe("answers", () => {
  it("a value is the answer to every call", async () => {
    server.use(hub.authorizeStart({ AuthorizationStatus: "NotAuthorized", StatusCode: { Code: "102" } }));
    for (let time = 0; time < 2; time++) {
      const answer = await cpo.authorizeStart(start);
      expect(answer).toEqual({ AuthorizationStatus: "NotAuthorized", StatusCode: { Code: "102" } });
    }
    expect(hub.calls("authorizeStart").map(({ request }) => request.EvseID)).toEqual([start.EvseID, start.EvseID]);
  });

  it("a function is told the message, the path, the headers, and which call it is", async () => {
    server.use(
      hub.authorizeStart(async (request, call) => {
        await Promise.resolve();
        expect(call.params).toEqual({ operatorID: "DE*ABC" });
        expect(call.headers["x-shop"]).toBe("7");
        expect(request.OperatorID).toBe("DE*ABC");
        return call.count === 1
          ? call.accept({ ProviderID: "DE-DCB", SessionID: samples.SessionID() })
          : call.reject("106");
      }),
    );
    const options = { headers: { "x-shop": "7" } };
    expect((await cpo.authorizeStart(start, options)).AuthorizationStatus).toBe("Authorized");
    expect((await cpo.authorizeStart(start, options)).StatusCode.Code).toBe("106");
  });

  it("once lasts for one call, and the handler behind it takes over", async () => {
    server.use(hub.sendChargeDetailRecord.once((_, call) => call.reject("400")));
    const record = samples.eRoamingChargeDetailRecord({ seed: 2 });
    await expect(cpo.sendChargeDetailRecord(record)).rejects.toMatchObject({ code: "400" });
    await expect(cpo.sendChargeDetailRecord(record)).resolves.toMatchObject({ SessionID: record.SessionID });
    expect(hub.calls("sendChargeDetailRecord").map(({ answer }) => answer?.StatusCode.Code)).toEqual(["400", "000"]);
  });

  it("reject refuses in the form of the operation", async () => {
    server.use(hub.authorizeStart.reject("105", { StatusCode: { Description: "not now" } }));
    server.use(hub.pullEvseData.once.reject("018"), hub.pushEvseData.reject("009"));
    expect(await cpo.authorizeStart(start)).toMatchObject({
      AuthorizationStatus: "NotAuthorized",
      StatusCode: { Code: "105", Description: "not now" },
    });
    await expect(emp.pullEvseData({ GeoCoordinatesResponseFormat: "Google" })).rejects.toBeInstanceOf(OicpStatusError);
    await expect(cpo.pushEvseData(samples.eRoamingPushEvseData())).rejects.toMatchObject({ code: "009" });
    expect(await emp.pullEvseData({ GeoCoordinatesResponseFormat: "Google" })).toMatchObject({ number: 0 });
  });

  it("a list is answered in real pages", async () => {
    const records = samples.eRoamingEVSEData({ records: 45 }).content;
    server.use(hub.pullEvseData(records));
    const pulled = await emp
      .pullEvseData({ GeoCoordinatesResponseFormat: "Google" }, { size: 10 })
      .toArray({ max: 1000 });
    expect(pulled).toEqual(records);
    expect(hub.calls("pullEvseData").map(({ query }) => query)).toEqual(
      [0, 1, 2, 3, 4].map((page) => ({ page, size: 10 })),
    );
    server.use(hub.pullEvseData([]));
    expect(await emp.pullEvseData({ GeoCoordinatesResponseFormat: "Google" }).toArray({ max: 1000 })).toEqual([]);
    server.use(hub.pullEvseData((request) => records.filter(() => request.ProviderID === "DE-DCB").slice(0, 3)));
    expect(await emp.pullEvseData({ GeoCoordinatesResponseFormat: "Google" }).toArray({ max: 1000 })).toHaveLength(3);
  });

  it("notifications on one path are told apart, even once", async () => {
    server.use(hub.sendChargingEndNotification.once.reject("400"));
    await cpo.sendChargingStartNotification(samples.eRoamingChargingNotificationStart());
    await expect(cpo.sendChargingEndNotification(samples.eRoamingChargingNotificationEnd())).rejects.toMatchObject({
      code: "400",
    });
    await cpo.sendChargingEndNotification(samples.eRoamingChargingNotificationEnd());
    expect(hub.calls().map(({ operation }) => operation)).toEqual([
      "sendChargingStartNotification",
      "sendChargingEndNotification",
      "sendChargingEndNotification",
    ]);
  });

  it("an answer that is none is found, and says where", async () => {
    server.use(hub.authorizeStart({ AuthorizationStatus: "Perhaps" } as never));
    await expect(cpo.authorizeStart(start)).rejects.toMatchObject({ status: 500 });
    expect(problems).toEqual([
      expect.stringMatching(
        /The answer given to hubject\.authorizeStart is no valid eRoamingAuthorizationStart: \/AuthorizationStatus .*\/StatusCode/,
      ),
    ]);
  });

  it("a handler that throws is reported", async () => {
    server.use(
      hub.authorizeStart(() => {
        throw new Error("no such shelf");
      }),
    );
    await expect(cpo.authorizeStart(start)).rejects.toMatchObject({ status: 500 });
    expect(problems).toEqual(["oicp/msw: The handler given to hubject.authorizeStart failed: no such shelf"]);
    expect(hub.calls("authorizeStart")).toMatchObject([{ status: 500 }]);
  });
});

describe("faults", () => {
  it("a status, with JSON, a page for people, or a text", async () => {
    server.use(hub.authorizeStart.once.fault({ status: 503, html: true }));
    await expect(cpo.authorizeStart(start)).rejects.toMatchObject({ name: "OicpHttpError", status: 503 });
    server.use(hub.authorizeStart.once.fault({ status: 403, body: "<html>Forbidden</html>" }));
    await expect(cpo.authorizeStart(start)).rejects.toMatchObject({ name: "OicpHttpError", status: 403 });
    server.use(hub.authorizeStart.once.fault({ status: 401, body: { StatusCode: { Code: "017" } } }));
    await expect(cpo.authorizeStart(start)).rejects.toMatchObject({ code: "017" });
    expect(hub.calls("authorizeStart").map(({ status, fault }) => [status, fault !== undefined])).toEqual([
      [503, true],
      [403, true],
      [401, true],
    ]);
    expect(hub.calls("authorizeStart")[0]).not.toHaveProperty("answer");
  });

  it("429 is obeyed by the client, and 503 repeated where that is harmless", async () => {
    server.use(hub.authorizeStart.once.fault({ status: 429, retryAfter: 0 }));
    expect((await cpo.authorizeStart(start)).AuthorizationStatus).toBe("Authorized");
    server.use(hub.pullEvseStatus.once.fault({ status: 503, headers: { "retry-after": "0" } }));
    await emp.pullEvseStatus({});
    expect(hub.calls().map(({ operation, status }) => [operation, status])).toEqual([
      ["authorizeStart", 429],
      ["authorizeStart", 200],
      ["pullEvseStatus", 503],
      ["pullEvseStatus", 200],
    ]);
  });

  it("a lost request never arrives, a lost answer was processed", async () => {
    server.use(hub.authorizeStart.once.fault({ lost: "request" }));
    await expect(cpo.authorizeStart(start)).rejects.toBeInstanceOf(OicpConnectionError);
    expect(hub.calls()).toEqual([]);
    server.use(hub.authorizeStart.once.fault({ lost: "answer" }));
    await expect(cpo.authorizeStart(start)).rejects.toMatchObject({ outcome: "unknown" });
    expect(hub.calls("authorizeStart")).toHaveLength(1);
    expect(hub.calls("authorizeStart")[0]).not.toHaveProperty("status");
  });

  it("an answer that ends in the middle", async () => {
    server.use(hub.pullEvseStatus.fault({ truncated: true }));
    await expect(impatient.pullEvseStatus({})).rejects.toBeInstanceOf(OicpDecodeError);
  });

  it("a late answer comes, or the caller gives up first", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      server.use(hub.authorizeStart.fault({ delay: 20_000 }));
      const late = cpo.authorizeStart(start, { deadline: 60_000 });
      await vi.advanceTimersByTimeAsync(20_000);
      expect((await late).AuthorizationStatus).toBe("Authorized");
    } finally {
      vi.useRealTimers();
    }
    server.use(hub.authorizeStart.fault({ delay: 1_000_000 }));
    await expect(cpo.authorizeStart(start, { deadline: 30 })).rejects.toMatchObject({ name: "OicpTimeoutError" });
  });
});

describe("requests that are no calls", () => {
  it("a message that does not conform is refused like by the hub", async () => {
    const careless = new CpoClient({ operatorId: "DE*ABC", validation: { request: "off" } });
    await expect(careless.authorizeStart({ ...start, EvseID: "?" })).rejects.toMatchObject({ name: "OicpFaultError" });
    expect(hub.calls()).toEqual([]);
    expect(hub.refused()).toEqual([
      {
        method: "POST",
        url: "https://service-qa.hubject.com/api/oicp/charging/v21/operators/DE*ABC/authorize/start",
        status: 400,
        reason: expect.stringContaining("evseID") as string,
      },
    ]);
  });

  const json = { "content-type": "application/json" };
  const asked = async (
    path: string,
    init: RequestInit = { method: "POST", headers: json, body: "{}" },
  ): Promise<Response> => fetch(`https://service-qa.hubject.com${path}`, init);

  it.each([
    ["/api/oicp/evsepush/v22/operators/DE*ABC/data-records", 404, /pushEvseData is at \/evsepush\/v23/],
    ["/api/oicp/somewhere", 404, /no operation of OICP is at this path/],
    ["/api/oicp/notificationmgmt/v11/charging-notifications", 400, /The member Type/],
    ["/oicp/charging", 404, /begin with \/api\/oicp/],
  ])("%s", async (path, status, words) => {
    expect((await asked(path)).status).toBe(status);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(words);
    expect(hub.refused()).toMatchObject([{ status, reason: expect.stringMatching(words) as string }]);
  });

  it("another method", async () => {
    expect((await asked("/api/oicp/evsepush/v23/operators/DE*ABC/data-records", { method: "PUT" })).status).toBe(405);
    expect(problems[0]).toMatch(/called with POST/);
  });

  it("an address that no mock stands at", async () => {
    const lost = new CpoClient({ operatorId: "DE*ABC", environment: "production" });
    await expect(lost.authorizeStart(start)).rejects.toMatchObject({ status: 404 });
    expect(problems[0]).toContain('hubject({ baseUrl: "https://service.hubject.com/api/oicp" })');
  });

  it("an operation that no handler is in use for", async () => {
    server.resetHandlers(hub.pushEvseData((_, call) => call.accept()));
    try {
      await expect(cpo.authorizeStart(start)).rejects.toMatchObject({ status: 404 });
      expect(problems[0]).toMatch(/add hubject\.authorizeStart\(…\), or all of hubject\.handlers\(\)/);
    } finally {
      server.resetHandlers(...hub.handlers());
    }
  });

  it("what is not OICP is left to MSW and to other handlers", async () => {
    server.use(http.get("https://shop.example/", () => HttpResponse.text("open")));
    expect(await (await fetch("https://shop.example/")).text()).toBe("open");
    const warning = vi.fn<() => void>();
    hub.onUnhandledRequest(new Request("https://shop.example/cellar"), { warning });
    expect(warning).toHaveBeenCalledOnce();
    expect(problems).toEqual([]);
  });
});
