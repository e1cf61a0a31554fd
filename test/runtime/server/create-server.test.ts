import { describe, expect, it, vi } from "vitest";
import { OicpConnectionError, OicpStatusError } from "../../../runtime/errors.js";
import type { ServerErrorEvent, ServerOptions, ServerRequest } from "../../../runtime/server/index.js";
import { createServer, type ServerCall } from "../../../runtime/server/index.js";
import type { WireResponse } from "../../../runtime/wire.js";
import type { Acknowledgment, EvseDataPage } from "./operations.js";
import { cpoOperations, empOperations, hubOperations } from "./operations.js";

const CPO = "/api/oicp/charging/v21/providers/DE-DCB/authorize-remote/start";
const HUB_PUSH = "/api/oicp/evsepush/v23/operators/DE*ABC/data-records";
const EMP_START = "/api/oicp/charging/v21/operators/DE*ABC/authorize/start";
const NOTIFY = "/api/oicp/notificationmgmt/v11/charging-notifications";
const remoteStart = { SessionID: "s-1", ProviderID: "DE-DCB", EvseID: "DE*ABC*E1" };

function request(url: string, body: unknown, more: Partial<ServerRequest> = {}): ServerRequest {
  return {
    method: "POST",
    url,
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
    peer: { trusted: true },
    ...more,
  };
}

function read({ status, headers, body }: WireResponse): { status: number; type: unknown; id: unknown; body: unknown } {
  return { status, type: headers["content-type"], id: headers["process-id"], body: JSON.parse(body) };
}

const accept = { authorizeRemoteStart: (_: unknown, call: ServerCall<Acknowledgment>) => call.accept() };

describe("a CPO server", () => {
  it("hands the message to the handler and writes its answer", async () => {
    const handler = vi.fn((message: typeof remoteStart, call: ServerCall<Acknowledgment>) =>
      call.accept({ SessionID: message.SessionID }),
    );
    const server = createServer("CPO", cpoOperations, { authorizeRemoteStart: handler });
    const answer = await server.handle(
      request(CPO, { ...remoteStart, PartnerProductID: null }, { headers: { "process-id": "0a1b" } }),
    );
    expect(read(answer)).toEqual({
      status: 200,
      type: "application/json;charset=utf-8",
      id: "0a1b",
      body: { Result: true, StatusCode: { Code: "000" }, SessionID: "s-1" },
    });
    const [message, call] = handler.mock.calls[0] ?? [];
    expect(message).toEqual(remoteStart);
    expect(call).toMatchObject({ partner: "DE-DCB", processId: "0a1b", query: { page: 0, size: 0 } });
    expect(call?.rawBody).toContain("PartnerProductID");
    expect(call?.signal.aborted).toBe(false);
  });

  it("keeps `this` of a handler object", async () => {
    class Handlers {
      #count = 0;
      authorizeRemoteStart(_: unknown, call: ServerCall<Acknowledgment>): Acknowledgment {
        this.#count++;
        return call.accept({ SessionID: String(this.#count) });
      }
    }
    const server = createServer("CPO", cpoOperations, new Handlers());
    expect(read(await server.handle(request(CPO, remoteStart))).body).toMatchObject({ SessionID: "1" });
  });

  it("serves both reservation paths, and answers 320 without a handler", async () => {
    const server = createServer("CPO", cpoOperations, accept);
    for (const path of [
      "/api/oicp/reservation/v11/providers/DE-DCB/reservation-start-request",
      "/api/oicp/charging/v21/providers/DE-DCB/authorize-remote-reservation/start",
    ]) {
      expect(read(await server.handle(request(path, remoteStart)))).toMatchObject({
        status: 200,
        body: { Result: false, StatusCode: { Code: "320" } },
      });
    }
  });

  it.each<[string, Partial<ServerRequest>, number, string]>([
    ["invalid JSON", { body: '{"a":' }, 400, "022"],
    ["an empty body", { body: "" }, 400, "022"],
    ["a body that is no object", { body: "[]" }, 400, "022"],
    ["an unknown path", { url: "/api/oicp/nothing" }, 404, "320"],
    ["an undecodable id", { url: CPO.replace("DE-DCB", "%zz") }, 400, "022"],
    ["GET", { method: "GET", body: "" }, 405, "022"],
    ["another content type", { headers: { "content-type": "text/plain" } }, 415, "022"],
    ["a compressed body", { headers: { "content-encoding": "gzip" } }, 415, "022"],
    ["another partner in the path", { url: CPO.replace("DE-DCB", "DE-XXX") }, 401, "017"],
  ])("refuses %s", async (_, change, status, code) => {
    const handler = vi.fn();
    const server = createServer("CPO", cpoOperations, { authorizeRemoteStart: handler });
    const answer = await server.handle(request(CPO, remoteStart, change));
    expect(read(answer)).toMatchObject({ status, body: { Result: false, StatusCode: { Code: code } } });
    expect(handler).not.toHaveBeenCalled();
    if (status === 405) expect(answer.headers.allow).toBe("POST");
  });

  it("takes JSON under any charset and with a byte order mark", async () => {
    const server = createServer("CPO", cpoOperations, accept);
    for (const type of [
      "application/json;charset=ISO-8859-1",
      "Application/JSON",
      "application/problem+json",
      undefined,
    ]) {
      const answer = await server.handle(
        request(CPO, `\ufeff${JSON.stringify(remoteStart)}`, { headers: { "content-type": type } }),
      );
      expect(answer.status).toBe(200);
    }
  });

  it("says what is wrong with a message, without its values", async () => {
    const server = createServer("CPO", cpoOperations, accept);
    const answer = await server.handle(request(CPO, { ProviderID: "DE-DCB", EvseID: 12345678 }));
    expect(read(answer)).toMatchObject({
      status: 400,
      body: { Result: false, StatusCode: { Code: "022", AdditionalInfo: "/EvseID: type, /SessionID: required" } },
    });
    expect(answer.body).not.toContain("12345678");
  });

  it("delivers a message that departs, and says so, when told to report", async () => {
    const onError = vi.fn<(event: ServerErrorEvent) => void>();
    const handler = vi.fn((_: unknown, call: ServerCall<Acknowledgment>) => call.accept());
    const options: ServerOptions = { validation: { request: "report" }, onError };
    const server = createServer("CPO", cpoOperations, { authorizeRemoteStart: handler }, options);
    const answer = await server.handle(request(CPO, { ProviderID: "DE-DCB" }));
    expect(answer.status).toBe(200);
    expect(handler.mock.calls[0]?.[1].violations.map(({ pointer }) => pointer)).toEqual(["/EvseID", "/SessionID"]);
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ kind: "request" });
  });

  it("refuses a body over the limit, measured in bytes", async () => {
    const server = createServer("CPO", cpoOperations, accept, { bodyLimit: 200 });
    const fits = { ...remoteStart, X: "ä".repeat(20) };
    expect((await server.handle(request(CPO, fits))).status).toBe(200);
    const answer = await server.handle(request(CPO, { ...remoteStart, X: "ä".repeat(70) }));
    expect(read(answer)).toMatchObject({ status: 413, body: { Result: false, StatusCode: { Code: "022" } } });
    expect((await server.handle(request(CPO, { ...remoteStart, X: "x".repeat(300) }))).status).toBe(413);
  });

  it("is not harmed by members named like parts of an object", async () => {
    const server = createServer("CPO", cpoOperations, accept);
    const body = `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},${JSON.stringify(remoteStart).slice(1)}`;
    expect((await server.handle(request(CPO, body))).status).toBe(200);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(
      (await server.handle(request(CPO, '{"__proto__":{"ProviderID":"DE-DCB","EvseID":"x","SessionID":"s"}}'))).status,
    ).toBe(400);
  });

  describe("whose handler fails", () => {
    const secret = "0123456789ABCDEF";
    const failing: [string, () => unknown, ServerErrorEvent["kind"] | undefined, string][] = [
      [
        "throws",
        () => {
          throw new Error(secret);
        },
        "handler",
        "021",
      ],
      ["rejects", () => Promise.reject(new Error(secret)), "handler", "021"],
      [
        "throws nothing useful",
        () => {
          throw undefined;
        },
        "handler",
        "021",
      ],
      ["returns nothing", () => undefined, "answer", "021"],
      ["returns another message", () => ({ AuthorizationStatus: secret }), "answer", "021"],
      ["returns what cannot be written", () => ({ Result: true, StatusCode: { Code: "000" }, x: 1n }), "answer", "021"],
      ["never answers", () => new Promise(() => undefined), "deadline", "021"],
      [
        "loses its connection",
        () => {
          throw new OicpConnectionError("gone", "unknown");
        },
        "handler",
        "021",
      ],
      [
        "refuses by an error",
        () => {
          throw new OicpStatusError("501", { description: "No link" });
        },
        undefined,
        "501",
      ],
    ];
    it.each(failing)("%s", async (_, handler, kind, code) => {
      const onError = vi.fn<(event: ServerErrorEvent) => void>(() => {
        throw new Error("from the listener");
      });
      const server = createServer("CPO", cpoOperations, { authorizeRemoteStart: handler }, { onError, deadline: 20 });
      const answer = await server.handle(request(CPO, remoteStart));
      expect(read(answer)).toMatchObject({
        status: kind === undefined ? 200 : 500,
        body: { Result: false, StatusCode: { Code: code } },
      });
      expect(answer.body).not.toContain(secret);
      expect(answer.body).not.toContain("    at ");
      expect(onError.mock.calls.map(([event]) => event.kind)).toEqual(kind === undefined ? [] : [kind]);
    });

    it("hears of the deadline through its signal", async () => {
      let signal: AbortSignal | undefined;
      const handlers = {
        authorizeRemoteStart(_: unknown, call: ServerCall) {
          signal = call.signal;
          return new Promise(() => undefined);
        },
      };
      const deadline = { authorizeRemoteStart: 10 };
      const server = createServer("CPO", cpoOperations, handlers, { deadline, onError: () => undefined });
      await server.handle(request(CPO, remoteStart));
      expect(signal?.aborted).toBe(true);
    });

    it("leaves one line on the console when nobody listens", async () => {
      const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
      const server = createServer("CPO", cpoOperations, {
        authorizeRemoteStart: () => {
          throw new Error(secret);
        },
      });
      await server.handle(request(CPO, remoteStart));
      expect(error.mock.calls.flat().join()).toMatch(/handler failure of eRoamingAuthorizeRemoteStart \(Error/);
      expect(error.mock.calls.flat().join()).not.toContain(secret);
      error.mockRestore();
    });
  });

  it("wraps handlers in middleware, and checks a message they replace", async () => {
    const order: string[] = [];
    const handlers = {
      authorizeRemoteStart(message: typeof remoteStart, call: ServerCall<Acknowledgment>) {
        order.push(`handler ${message.EvseID}`);
        return call.accept();
      },
    };
    const server = createServer("CPO", cpoOperations, handlers, {
      middleware: [
        async (call, next) => {
          order.push(`${call.side} ${call.operation.key} ${call.partner}`);
          const result = await next(call);
          return { ...result, headers: { "x-seen": "yes" } };
        },
        (call, next) => next({ ...call, request: { ...(call.request as object), EvseID: call.headers["x-evse"] } }),
      ],
    });
    const good = await server.handle(request(CPO, remoteStart, { headers: { "x-evse": "DE*ABC*E2" } }));
    expect(good.status).toBe(200);
    expect(good.headers["x-seen"]).toBe("yes");
    expect(order).toEqual(["server authorizeRemoteStart DE-DCB", "handler DE*ABC*E2"]);
    expect((await server.handle(request(CPO, remoteStart))).status).toBe(400);
  });
});

describe("an EMP server", () => {
  it("refuses in the form of an authorisation", async () => {
    const server = createServer("EMP", empOperations, {
      authorizeStart: (_: unknown, call: ServerCall<Acknowledgment>) => call.reject("102"),
    });
    const answer = await server.handle(request(EMP_START, { OperatorID: "DE*ABC" }));
    expect(read(answer).body).toEqual({ AuthorizationStatus: "NotAuthorized", StatusCode: { Code: "102" } });
    const bad = await server.handle(request(EMP_START, { OperatorID: 1 }));
    expect(read(bad)).toMatchObject({
      status: 400,
      body: { AuthorizationStatus: "NotAuthorized", StatusCode: { Code: "022" } },
    });
  });

  it("tells operations of one path apart by the body", async () => {
    const seen: string[] = [];
    const server = createServer("EMP", empOperations, {
      sendChargingStartNotification: (_: unknown, call: ServerCall<Acknowledgment>) => (
        seen.push("start"),
        call.accept()
      ),
      sendChargingEndNotification: (_: unknown, call: ServerCall<Acknowledgment>) => (seen.push("end"), call.accept()),
    });
    for (const Type of ["End", "Start"]) {
      expect((await server.handle(request(NOTIFY, { Type, OperatorID: "DE*ABC" }))).status).toBe(200);
    }
    expect(seen).toEqual(["end", "start"]);
    for (const body of [{ Type: "Other", OperatorID: "DE*ABC" }, {}, "null", "[]"]) {
      const answer = await server.handle(request(NOTIFY, body));
      expect(read(answer)).toMatchObject({
        status: 400,
        body: { StatusCode: { Code: "022", AdditionalInfo: "/Type: enum" } },
      });
    }
    expect((await server.handle(request(NOTIFY, { Type: "Start" }))).status).toBe(400);
  });
});

describe("a Hubject server", () => {
  const push = { OperatorEvseData: { OperatorID: "DE*ABC", EvseDataRecord: [{}] } };

  it("answers with a fault body that names the field", async () => {
    const server = createServer("Hubject", hubOperations, {});
    const answer = await server.handle(request(HUB_PUSH, { ...push, bad: true }));
    expect(read(answer)).toMatchObject({
      status: 400,
      body: {
        message: "The body is not a valid eRoamingPushEvseData.",
        extendedInfo: null,
        validationErrors: [
          {
            fieldReference: "operatorEvseData.evseDataRecord[0].hotlinePhoneNumber",
            errorMessage: "must look like a phone number",
          },
        ],
      },
    });
    expect(read(await server.handle(request(HUB_PUSH, "{")))).toMatchObject({
      status: 400,
      body: { message: "The body is not valid JSON.", extendedInfo: null, validationErrors: [] },
    });
  });

  it.each<[string, Partial<ServerRequest>, number, string]>([
    ["an unknown path", { url: "/api/oicp/nothing" }, 404, "001"],
    ["PUT", { method: "PUT" }, 405, "022"],
    ["another content type", { headers: { "content-type": "text/xml" } }, 415, "022"],
    ["nobody", { peer: {} }, 401, "017"],
  ])("answers %s with a fault and a code", async (_, change, status, code) => {
    const server = createServer("Hubject", hubOperations, {});
    const answer = await server.handle(request(HUB_PUSH, push, change));
    const { message, ...others } = read(answer).body as { message: string };
    expect(answer.status).toBe(status);
    expect(others).toEqual({ StatusCode: { Code: code, Description: message } });
  });

  it("makes a process id of its own", async () => {
    const server = createServer("Hubject", hubOperations, {});
    const headers = { "process-id": "mine" };
    const first = await server.handle(request(HUB_PUSH, push, { headers }));
    const second = await server.handle(request(HUB_PUSH, push, { headers }));
    expect(first.headers["process-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(second.headers["process-id"]).not.toBe(first.headers["process-id"]);
  });

  it("cuts the page asked for out of all records", async () => {
    const all = Array.from({ length: 45 }, (_, index) => ({ EvseID: `DE*ABC*E${index}` }));
    const server = createServer("Hubject", hubOperations, {
      pullEvseData: (_: unknown, call: ServerCall<EvseDataPage>) => call.page(all),
    });
    const pull = async (query: string): Promise<EvseDataPage> => {
      const url = `/api/oicp/evsepull/v23/providers/DE-DCB/data-records${query}`;
      return JSON.parse((await server.handle(request(url, { ProviderID: "DE-DCB" }))).body) as EvseDataPage;
    };
    expect(await pull("")).toMatchObject({
      number: 0,
      size: 20,
      first: true,
      last: false,
      totalPages: 3,
      totalElements: 45,
    });
    const last = await pull("?page=2&size=20");
    expect(last).toMatchObject({
      number: 2,
      numberOfElements: 5,
      first: false,
      last: true,
      StatusCode: { Code: "000" },
    });
    expect(last.content[0]).toEqual(all[40]);
    expect(await pull("?page=9")).toMatchObject({ content: [], last: true });
    expect(await pull("?page=x")).toMatchObject({ validationErrors: [{ fieldReference: "page" }] });
  });

  it("refuses data by an acknowledgement", async () => {
    const server = createServer("Hubject", hubOperations, {
      pullEvseData: (_: unknown, call: ServerCall<EvseDataPage>) => call.reject("210"),
    });
    const url = "/api/oicp/evsepull/v23/providers/DE-DCB/data-records";
    const answer = await server.handle(request(url, { ProviderID: "DE-DCB" }));
    expect(read(answer)).toMatchObject({ status: 200, body: { Result: false, StatusCode: { Code: "210" } } });
  });

  it("answers 310 when the partner it forwards to does not answer, and 001 when it fails itself", async () => {
    const options = { onError: () => undefined, deadline: 10 };
    const late = createServer(
      "Hubject",
      hubOperations,
      { authorizeStart: () => new Promise(() => undefined) },
      options,
    );
    const url = "/api/oicp/charging/v21/operators/DE*ABC/authorize/start";
    expect(read(await late.handle(request(url, { OperatorID: "DE*ABC" })))).toMatchObject({
      status: 200,
      body: { AuthorizationStatus: "NotAuthorized", StatusCode: { Code: "310" } },
    });
    const broken = createServer(
      "Hubject",
      hubOperations,
      { pushEvseData: () => new Promise(() => undefined) },
      options,
    );
    expect(read(await broken.handle(request(HUB_PUSH, push)))).toMatchObject({
      status: 500,
      body: { StatusCode: { Code: "001" } },
    });
  });
});
