import { Agent, request as httpRequest } from "node:http";
import { request as httpsRequest, type RequestOptions } from "node:https";
import { connect as connectSocket } from "node:net";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { createServer, type OicpServer, type ServerCall, type ServerOptions } from "../../../runtime/server/index.js";
import { type CertificateAuthority, createCertificateAuthority } from "../../../runtime/testing/index.js";
import { type Host, hosts, type Running } from "./hosts.js";
import { type Acknowledgment, cpoOperations, hubOperations } from "./operations.js";

/** One suite that every adapter passes. */

const START = "/mounted/api/oicp/charging/v21/providers/DE*DCB/authorize-remote/start";
const start = { SessionID: "s", ProviderID: "DE*DCB", EvseID: "e" };

interface Reply {
  readonly status: number | undefined;
  readonly headers: Record<string, unknown>;
  readonly text: string;
  readonly body: { Result?: boolean; StatusCode?: { Code: string }; SessionID?: string } | undefined;
}

function send(port: number, path: string, body: string, options: RequestOptions = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const make = options.ca === undefined ? httpRequest : httpsRequest;
    const headers = { "content-type": "application/json", ...options.headers };
    const request = make({ host: "127.0.0.1", port, path, method: "POST", ...options, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("error", reject).on("end", () => {
        const body = text.startsWith("{") ? (JSON.parse(text) as NonNullable<Reply["body"]>) : undefined;
        resolve({ status: response.statusCode, headers: response.headers, text, body });
      });
    });
    request.on("error", reject);
    request.end(body);
  });
}

function echo(options?: ServerOptions): OicpServer {
  return createServer(
    "CPO",
    cpoOperations,
    {
      authorizeRemoteStart: async (message: typeof start & { X?: string }, call: ServerCall<Acknowledgment>) =>
        call.accept({
          SessionID: `${message.SessionID} ${call.partner} ${message.X?.length ?? 0} ${call.rawBody.length}`,
        }),
    },
    options,
  );
}

describe.each(hosts.map((host): [string, Host] => [host.name, host]))("%s", (_, host) => {
  let running: Running | undefined;
  const begin = async (server: OicpServer): Promise<number> => (running = await host.start(server)).port;
  afterEach(async () => {
    await running?.close();
    running = undefined;
  });

  it("serves a plain body below a prefix, with a process id", async () => {
    const port = await begin(echo());
    const body = JSON.stringify(start);
    const reply = await send(port, START, body, { headers: { "process-id": "p-1" } });
    expect(reply).toMatchObject({ status: 200, body: { Result: true, SessionID: `s DE*DCB 0 ${body.length}` } });
    expect(reply.headers["process-id"]).toBe("p-1");
    expect(reply.headers["content-type"]).toMatch(/^application\/json;\s*charset=utf-8$/i);
  });

  it("takes ids escaped and as they are", async () => {
    const port = await begin(echo());
    for (const id of ["DE%2ADCB", "DE*DCB", "DE-DCB", "DEDCB"]) {
      expect((await send(port, START.replace("DE*DCB", id), JSON.stringify(start))).status).toBe(200);
    }
    const din = { ...start, ProviderID: "+49*810" };
    const reply = await send(port, START.replace("DE*DCB", "+49*810"), JSON.stringify(din));
    expect(reply.body?.SessionID).toContain("+49*810");
    expect((await send(port, START.replace("DE*DCB", "DE-XXX"), JSON.stringify(start))).status).toBe(401);
  });

  it("serves a body that has been parsed before", async () => {
    if (host.startParsed === undefined) return;
    running = await host.startParsed(echo());
    const reply = await send(running.port, START, JSON.stringify({ ...start, X: "ü".repeat(100) }));
    expect(reply).toMatchObject({ status: 200, body: { Result: true } });
    expect(reply.body?.SessionID).toMatch(/^s DE\*DCB 100 /);
  });

  it("takes 5 MB in two encodings, and answers 413 beyond its limit", async () => {
    const port = await begin(echo({ bodyLimit: 6_000_000 }));
    for (const headers of [{}, { "transfer-encoding": "chunked" }]) {
      const big = await send(port, START, JSON.stringify({ ...start, X: "ü".repeat(2_600_000) }), { headers });
      expect(big.body?.SessionID).toMatch(/^s DE\*DCB 2600000 /);
      const huge = await send(port, START, JSON.stringify({ ...start, X: "x".repeat(9_000_000) }), { headers });
      expect(huge).toMatchObject({ status: 413, body: { Result: false, StatusCode: { Code: "022" } } });
    }
    expect((await send(port, START, JSON.stringify(start))).status).toBe(200);
  });

  it.each<[string, string, string | object, RequestOptions, number, string]>([
    ["invalid JSON", START, "{", {}, 400, "022"],
    ["an empty body", START, "", {}, 400, "022"],
    ["an invalid message", START, { ProviderID: "DE*DCB" }, {}, 400, "022"],
    ["another content type", START, start, { headers: { "content-type": "text/plain" } }, 415, "022"],
    ["GET", START, "", { method: "GET" }, 405, "022"],
    ["DELETE", START, "", { method: "DELETE" }, 405, "022"],
    ["an unknown operation", "/mounted/api/oicp/nothing/v1/x", start, {}, 404, "320"],
  ])("answers %s in OICP's form", async (_name, path, body, options, status, code) => {
    const port = await begin(echo());
    const reply = await send(port, path, typeof body === "string" ? body : JSON.stringify(body), options);
    expect(reply).toMatchObject({ status, body: { Result: false, StatusCode: { Code: code } } });
    if (status === 405) expect(reply.headers.allow).toBe("POST");
    expect((await send(port, START, JSON.stringify(start))).status).toBe(200);
  });

  it("answers HEAD without a body", async () => {
    const port = await begin(echo());
    const reply = await send(port, START, "", { method: "HEAD" });
    expect([reply.status, reply.text]).toEqual([405, ""]);
  });

  it("leaves other paths alone", async () => {
    const port = await begin(echo());
    expect((await send(port, "/other", "{}")).status).toBe(404);
  });

  it("answers for a handler that fails, without a stack trace", async () => {
    const server = createServer(
      "CPO",
      cpoOperations,
      { authorizeRemoteStart: () => Promise.reject(new Error("secret")) },
      {
        onError: () => undefined,
      },
    );
    const reply = await send(await begin(server), START, JSON.stringify(start));
    expect(reply).toMatchObject({ status: 500, body: { Result: false, StatusCode: { Code: "021" } } });
    expect(reply.text).not.toMatch(/secret|\.ts|\.js|node_modules/);
  });

  it("keeps connections", async () => {
    const port = await begin(echo());
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const sockets = new Set<unknown>();
    agent.on("free", (socket) => sockets.add(socket));
    for (let call = 0; call < 5; call++) await send(port, START, JSON.stringify(start), { agent });
    expect(sockets.size).toBe(1);
    agent.destroy();
  });

  it("answers pipelined requests in their order", async () => {
    const port = await begin(echo());
    const text = (session: string, connection: string): string => {
      const body = JSON.stringify({ ...start, SessionID: session });
      return `POST ${START} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: ${connection}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    };
    const answer = await new Promise<string>((resolve, reject) => {
      let all = "";
      const socket = connectSocket(port, "127.0.0.1", () =>
        socket.write(text("a", "keep-alive") + text("b", "keep-alive") + text("c", "close")),
      );
      socket.setEncoding("utf8").on("data", (chunk: string) => (all += chunk));
      socket.on("error", reject).on("close", () => resolve(all));
    });
    expect(answer.match(/"SessionID":"\w/g)).toEqual(['"SessionID":"a', '"SessionID":"b', '"SessionID":"c']);
  });

  it("tells the handler when the caller goes away", async () => {
    let began = (): void => undefined;
    const beginning = new Promise<void>((resolve) => (began = resolve));
    let gone = (): void => undefined;
    const leaving = new Promise<void>((resolve) => (gone = resolve));
    const server = createServer("CPO", cpoOperations, {
      authorizeRemoteStart(_message: unknown, call: ServerCall<Acknowledgment>) {
        call.signal.addEventListener("abort", gone);
        began();
        return leaving.then(() => call.accept());
      },
    });
    const port = await begin(server);
    const body = JSON.stringify(start);
    const socket = connectSocket(port, "127.0.0.1", () =>
      socket.write(
        `POST ${START} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      ),
    );
    await beginning;
    socket.destroy();
    await leaving;
  });

  it("survives callers that leave in the middle of a body", async () => {
    const port = await begin(echo({ onError: () => undefined }));
    await new Promise<void>((resolve) => {
      const socket = connectSocket(port, "127.0.0.1", () => {
        const head = `POST ${START} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n{"a":`;
        socket.write(head, () => socket.destroy());
        socket.on("close", () => resolve());
      });
    });
    expect((await send(port, START, JSON.stringify(start))).status).toBe(200);
  });

  describe("over mutual TLS", () => {
    let authority: CertificateAuthority;
    beforeAll(async () => {
      authority = await createCertificateAuthority();
    });

    it("knows the caller by its certificate", async () => {
      const server = createServer("Hubject", hubOperations, {
        pushEvseData: (_message: unknown, call: ServerCall<Acknowledgment>) => call.accept(),
      });
      const own = await authority.issue({ commonName: "Hubject" });
      running = await host.start(server, { ...own, ca: authority.ca, requestCert: true, rejectUnauthorized: true });
      const path = "/mounted/api/oicp/evsepush/v23/operators/DE*ABC/data-records";
      const push = JSON.stringify({ OperatorEvseData: { OperatorID: "DE*ABC", EvseDataRecord: [] } });
      for (const [commonName, status] of [
        ["DE*ABC", 200],
        ["DE*XYZ", 401],
      ] as const) {
        const certificate = await authority.issue({ commonName });
        const reply = await send(running.port, path, push, { ca: authority.ca, ...certificate });
        expect(reply.status).toBe(status);
      }
      await expect(send(running.port, path, push, { ca: authority.ca })).rejects.toThrow();
    });
  });
});
