import { describe, expect, test } from "vitest";
import { createCaller } from "../../../runtime/client/index.js";
import { OicpAbortError, OicpConnectionError, OicpTimeoutError, OicpValidationError } from "../../../runtime/index.js";
import type { Middleware } from "../../../runtime/middleware.js";
import {
  answer,
  authorizeStart,
  client,
  failure,
  OK,
  pullEvseData,
  pushEvseData,
  scripted,
  sendChargeDetailRecord,
} from "./support.js";

const push = { ActionType: "update", OperatorEvseData: { OperatorID: "DE*ABC" } };
const cdr = { SessionID: "f98efba4-02d8-4fa0-b810-9a9d50d2c527" };
const card = { OperatorID: "DE*ABC", Identification: {} };
const AUTHORIZED = { AuthorizationStatus: "Authorized", StatusCode: { Code: "000" } };
const refused = (): Error => new OicpConnectionError("nothing listens", "not-sent", { code: "ECONNREFUSED" });
const cut = (): Error => new OicpConnectionError("cut", "unknown", { code: "ECONNRESET" });
const never = (): Promise<never> => new Promise(() => undefined);

describe("the address of a call", () => {
  const pathOf = async (
    options: object,
    callOptions?: object,
    request: object = cdr,
    operation = sendChargeDetailRecord,
  ): Promise<string> => {
    const { transport, sent } = scripted(answer(OK));
    await createCaller("CPO", "Hubject", { transport, ...options })(operation, request, callOptions);
    return sent[0]?.url ?? "";
  };

  test("comes from the environment", async () => {
    expect(await pathOf({ operatorId: "DE*ABC" })).toMatch(/^https:\/\/service-qa\.hubject\.com\/api\/oicp\/cdrmgmt/);
    expect(await pathOf({ operatorId: "DE*ABC", environment: "production" })).toMatch(
      /^https:\/\/service\.hubject\.com\/api\/oicp\//,
    );
  });

  test.each([
    ["http://127.0.0.1:1", "http://127.0.0.1:1/api/oicp/"],
    ["http://127.0.0.1:1/", "http://127.0.0.1:1/api/oicp/"],
    ["http://127.0.0.1:1/prefix/", "http://127.0.0.1:1/prefix/api/oicp/"],
    ["http://127.0.0.1:1/prefix/api/oicp/", "http://127.0.0.1:1/prefix/api/oicp/"],
  ])("is taken from %s", async (baseUrl, expected) => {
    expect((await pathOf({ operatorId: "DE*ABC", baseUrl })).startsWith(`${expected}cdrmgmt`)).toBe(true);
  });

  test.each(["nonsense", "ftp://x"])("is refused when it is %s", (baseUrl) => {
    expect(() => createCaller("CPO", "Hubject", { baseUrl })).toThrow(TypeError);
  });

  test("has to be given to a client of the hub", () => {
    expect(() => createCaller("Hubject", "CPO", {})).toThrow(/baseUrl/);
  });

  test("names the partner: call, then body, then client", async () => {
    expect(await pathOf({ operatorId: "DE*ABC" })).toContain("/operators/DE*ABC/");
    expect(await pathOf({ operatorId: "DE*ABC" }, { operatorId: "+49*810" })).toContain("/operators/%2B49*810/");
    expect(
      await pathOf({ operatorId: "DE*ABC" }, {}, { ...push, OperatorEvseData: { OperatorID: "DE*XYZ" } }, pushEvseData),
    ).toContain("/operators/DE*XYZ/");
  });

  test("without a partner is refused before anything is sent", async () => {
    const { transport, sent } = scripted(answer(OK));
    const error = await failure(createCaller("CPO", "Hubject", { transport })(sendChargeDetailRecord, cdr));
    expect(error).toBeInstanceOf(OicpValidationError);
    expect(error).toMatchObject({ operation: "sendChargeDetailRecord", violations: [{ rule: "partner" }] });
    expect(sent).toHaveLength(0);
  });

  test("a member that names the partner is filled in when it was left out", async () => {
    const { transport, sent } = scripted(answer(AUTHORIZED));
    await client(transport)(authorizeStart, { Identification: {} });
    await client(transport)(authorizeStart, { OperatorID: undefined, Identification: {} });
    for (const { body } of sent) expect(JSON.parse(body)).toEqual({ OperatorID: "DE*ABC", Identification: {} });
  });
});

describe("validation", () => {
  test("a request that is wrong is not sent, and every place is named", async () => {
    const { transport, sent } = scripted(answer(OK));
    const error = await failure(client(transport)(pushEvseData, {}));
    expect(error).toMatchObject({
      name: "OicpValidationError",
      direction: "request",
      violations: [{ pointer: "/ActionType" }, { pointer: "/OperatorEvseData" }],
      attempts: 0,
    });
    expect(sent).toHaveLength(0);
  });

  test("is reported, or off, when asked", async () => {
    const { transport } = scripted(answer(OK));
    const report = await client(transport, { validation: { request: "report" } })(pushEvseData, {}).withMeta();
    expect(report.meta.violations).toHaveLength(2);
    const off = await client(transport, { validation: { request: "off" } })(pushEvseData, {}).withMeta();
    expect(off.meta.violations).toHaveLength(0);
  });

  test("a member that only this leg requires is asked for", async () => {
    const { transport } = scripted(answer(OK));
    const leg = {
      ...sendChargeDetailRecord.legs[0],
      sender: "CPO",
      receiver: "Hubject",
      requires: ["ChargingEnd"],
    } as never;
    const error = await failure(client(transport)({ ...sendChargeDetailRecord, legs: [leg] }, cdr));
    expect(error).toMatchObject({ violations: [{ pointer: "/ChargingEnd", rule: "required" }] });
  });

  test("an answer that is wrong is delivered with a report, or refused when strict", async () => {
    const { transport } = scripted(answer({ AuthorizationStatus: "Authorized" }));
    const { value, meta } = await client(transport)(authorizeStart, card).withMeta();
    expect(value).toEqual({ AuthorizationStatus: "Authorized" });
    expect(meta.violations).toMatchObject([{ pointer: "/StatusCode" }]);
    const error = await failure(client(transport, { validation: { response: "strict" } })(authorizeStart, card));
    expect(error).toMatchObject({ name: "OicpValidationError", direction: "response" });
  });
});

describe("repetition", () => {
  test.each([
    ["a read after a cut connection", pullEvseData, {}, cut(), 2],
    ["a read after 503", pullEvseData, {}, answer("", 503), 2],
    ["a read after 408", pullEvseData, {}, answer("", 408), 2],
    ["an upsert after a cut connection", pushEvseData, push, cut(), 2],
    ["a read whose answer breaks off", pullEvseData, {}, answer('{"content":[{"EvseID":"DE*A'), 2],
    ["an upsert whose answer breaks off", pushEvseData, push, answer('{"Result":true,"StatusCode":{"Code":"000"}'), 2],
    ["what may not be repeated, when it did not leave", sendChargeDetailRecord, cdr, refused(), 2],
    ["what may not be repeated, after 429", sendChargeDetailRecord, cdr, answer("", 429, { "retry-after": "0" }), 2],
  ])("is made of %s", async (_name, operation, request, first, attempts) => {
    const { transport, sent } = scripted(first, answer(operation === pullEvseData ? { content: [], last: true } : OK));
    const { meta } = await client(transport, { providerId: "DE-DCB" })(operation, request).withMeta();
    expect(meta.attempts).toBe(attempts);
    expect(sent).toHaveLength(attempts);
  });

  test.each([
    ["what may have arrived", sendChargeDetailRecord, cdr, cut(), { name: "OicpConnectionError", outcome: "unknown" }],
    [
      "what was answered with 503",
      sendChargeDetailRecord,
      cdr,
      answer("", 503),
      { name: "OicpHttpError", status: 503 },
    ],
    ["an insert that may have arrived", pushEvseData, { ...push, ActionType: "insert" }, cut(), { outcome: "unknown" }],
    [
      "what a wrong authority made fail",
      pullEvseData,
      {},
      new OicpConnectionError("ca", "not-sent", { code: "SELF_SIGNED_CERT_IN_CHAIN" }),
      { outcome: "not-sent" },
    ],
    [
      "what must not be done twice and was answered with half a document",
      sendChargeDetailRecord,
      cdr,
      answer('{"Result":tr'),
      { name: "OicpDecodeError" },
    ],
    ["what was answered with something else than JSON", pullEvseData, {}, answer("<p>"), { name: "OicpDecodeError" }],
    ["what was answered with nothing", pullEvseData, {}, answer(""), { name: "OicpDecodeError" }],
    ["what is simply refused", pullEvseData, {}, answer({ StatusCode: { Code: "300" } }, 404), { code: "300" }],
  ])("is not made of %s", async (_name, operation, request, first, expected) => {
    const { transport, sent } = scripted(first);
    const error = await failure(client(transport, { providerId: "DE-DCB" })(operation, request));
    expect(error).toMatchObject({ ...expected, attempts: 1, operation: operation.key });
    expect(sent).toHaveLength(1);
  });

  test("ends after the last attempt with its error", async () => {
    const { transport, sent } = scripted(cut());
    const error = await failure(
      client(transport, { providerId: "DE-DCB", retry: { retries: 2, baseDelay: 1 } })(pullEvseData, {}),
    );
    expect(error).toMatchObject({ attempts: 3, outcome: "unknown" });
    expect(sent).toHaveLength(3);
  });

  test("of an answer that breaks off every time ends with the error that says so", async () => {
    const { transport, sent } = scripted(answer('{"content":['));
    const caller = client(transport, { retry: { retries: 2, baseDelay: 1 } }, "EMP");
    const error = await failure(caller(pullEvseData, {}));
    expect(error).toMatchObject({ name: "OicpDecodeError", attempts: 3, operation: "pullEvseData" });
    expect(sent).toHaveLength(3);
  });

  test("an earlier attempt that may have arrived is not forgotten", async () => {
    const { transport } = scripted(cut(), refused());
    const error = await failure(client(transport, { retry: { retries: 1, baseDelay: 1 } })(pushEvseData, push));
    expect(error).toMatchObject({ outcome: "unknown", code: "ECONNREFUSED" });
  });

  test("a wait beyond the deadline is not begun", async () => {
    const { transport, sent } = scripted(answer("", 429, { "retry-after": "3600" }));
    const error = await failure(client(transport)(sendChargeDetailRecord, cdr));
    expect(error).toMatchObject({ name: "OicpHttpError", status: 429, retryAfter: 3_600_000, attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  test("a wait ends at once when the caller gives up", async () => {
    const controller = new AbortController();
    const { transport } = scripted(async () => {
      setTimeout(() => controller.abort(), 5);
      return answer("", 429, { "retry-after": "30" });
    });
    const error = await failure(client(transport)(sendChargeDetailRecord, cdr, { signal: controller.signal }));
    expect(error).toBeInstanceOf(OicpAbortError);
    expect(error).toMatchObject({ outcome: "not-sent", attempts: 1 });
  });

  test("can be switched off", async () => {
    const { transport, sent } = scripted(refused());
    await failure(client(transport, { retry: false })(pushEvseData, push));
    expect(sent).toHaveLength(1);
  });

  test("the circuit breaker stops attempts, and tries again later", async () => {
    const { transport, sent } = scripted(cut(), cut(), answer(OK));
    const caller = client(transport, { retry: false, circuitBreaker: { failures: 2, cooldown: 250 } });
    await failure(caller(pushEvseData, push));
    await failure(caller(pushEvseData, push));
    const error = await failure(caller(pushEvseData, push));
    expect(error).toMatchObject({ code: "OICP_CIRCUIT_OPEN", outcome: "not-sent", attempts: 0 });
    expect(sent).toHaveLength(2);
    await expect
      .poll(
        () =>
          caller(pushEvseData, push).then(
            () => true,
            () => false,
          ),
        { interval: 5 },
      )
      .toBe(true);
  });
});

describe("the end of a call", () => {
  test("comes at its deadline, whether or not the transport heeds it", async () => {
    const { transport } = scripted(never);
    const error = await failure(client(transport)(sendChargeDetailRecord, cdr, { deadline: 5 }));
    expect(error).toBeInstanceOf(OicpTimeoutError);
    expect(error).toMatchObject({ outcome: "unknown", attempts: 1, operation: "sendChargeDetailRecord" });
  });

  test("comes when the caller gives up, before or after it was sent", async () => {
    const { transport, sent } = scripted(never);
    const controller = new AbortController();
    const call = client(transport)(sendChargeDetailRecord, cdr, { signal: controller.signal });
    await expect.poll(() => sent.length).toBe(1);
    controller.abort(new Error("why"));
    expect(await failure(call)).toMatchObject({
      name: "OicpAbortError",
      outcome: "unknown",
      cause: { message: "why" },
    });
    const late = await failure(client(transport)(sendChargeDetailRecord, cdr, { signal: controller.signal }));
    expect(late).toMatchObject({ outcome: "not-sent" });
  });

  test("a failure that is asked for with its meta data is reported once", async () => {
    const { transport } = scripted(answer("", 403));
    expect(await failure(client(transport)(authorizeStart, card).withMeta())).toMatchObject({ status: 403 });
  });
});

describe("middleware", () => {
  const marked =
    (mark: string, log: string[]): Middleware =>
    async (call, next) => {
      log.push(`> ${mark}`);
      const result = await next({ ...call, headers: { ...call.headers, [mark]: "yes" } });
      log.push(`< ${mark}`);
      return result;
    };

  test("wraps the call, the first outermost", async () => {
    const log: string[] = [];
    const { transport, sent } = scripted(answer(AUTHORIZED));
    await client(transport, { middleware: [marked("x-a", log), marked("x-b", log)] })(authorizeStart, card);
    expect(log).toEqual(["> x-a", "> x-b", "< x-b", "< x-a"]);
    expect(sent[0]?.headers).toMatchObject({ "x-a": "yes", "x-b": "yes" });
  });

  test("a message that it replaces is checked again", async () => {
    const { transport, sent } = scripted(answer(AUTHORIZED));
    const spoil: Middleware = (call, next) => next({ ...call, request: {} });
    expect(await failure(client(transport, { middleware: [spoil] })(authorizeStart, card))).toBeInstanceOf(
      OicpValidationError,
    );
    expect(sent).toHaveLength(0);
  });

  test("objects of openapi-fetch see real requests and responses", async () => {
    const { transport, sent } = scripted(answer(AUTHORIZED, 200, { "process-id": "p" }));
    const seen: string[] = [];
    const caller = client(transport, {
      headers: { "x-client": "c" },
      middleware: [
        {
          onRequest({ request }) {
            seen.push(`${request.method} ${new URL(request.url).pathname}`);
            const changed = new Request(request, {
              headers: { ...Object.fromEntries(request.headers), "x-bridge": "1" },
            });
            return changed;
          },
          async onResponse({ response }) {
            seen.push(await response.clone().text());
          },
        },
      ],
    });
    const { value, meta } = await caller(authorizeStart, card).withMeta();
    expect(value).toEqual(AUTHORIZED);
    expect(meta.processId).toBe("p");
    expect(seen).toEqual(["POST /api/oicp/charging/v21/operators/DE*ABC/authorize/start", JSON.stringify(AUTHORIZED)]);
    expect(sent[0]?.headers).toMatchObject({
      "x-bridge": "1",
      "x-client": "c",
      "content-type": "application/json;charset=UTF-8",
    });
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual(card);
  });

  test("objects of openapi-fetch see pages asked for, each attempt, and may answer themselves", async () => {
    const { transport, sent } = scripted(answer('{"content":['), answer({ content: [], last: true }));
    let asked = 0;
    const caller = client(transport, { middleware: [{ onRequest: () => void (asked += 1) }] }, "EMP");
    expect(await caller.pages(pullEvseData, {}, { size: 7, page: 3 }).withMeta()).toMatchObject({
      meta: { attempts: 2 },
    });
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(["?page=3&size=7", "?page=3&size=7"]);
    expect(asked).toBe(1);
    const answering = client(transport, { middleware: [{ onRequest: () => Response.json(AUTHORIZED) }] });
    expect((await answering(authorizeStart, card).withMeta()).meta.attempts).toBe(0);
    expect(sent).toHaveLength(2);
  });

  test("errors come through objects of openapi-fetch as they are", async () => {
    const { transport } = scripted(answer({ StatusCode: { Code: "017" } }, 401));
    const caller = client(transport, { middleware: [{ onRequest: () => undefined }] });
    expect(await failure(caller(authorizeStart, card))).toMatchObject({ code: "017", status: 401 });
  });
});
