import { Agent, request as httpsRequest } from "node:https";
import {
  createServer as createHttp,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
} from "node:http";
import { type AddressInfo, connect as connectSocket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OicpServer, ServerCall, ServerPeer } from "../../../runtime/server/index.js";
import { createServer } from "../../../runtime/server/index.js";
import { serve, type ServedOicp, toNodeListener } from "../../../runtime/adapters/node.js";
import { alternativeNames } from "../../../runtime/adapters/node-peer.js";
import {
  type CertificateAuthority,
  createCertificateAuthority,
  type IssuedCertificate,
} from "../../../runtime/testing/index.js";
import { type Acknowledgment, cpoOperations, hubOperations } from "./operations.js";

const host = "127.0.0.1";
const PUSH = "/api/oicp/evsepush/v23/operators/DE*ABC/data-records";
const START = "/api/oicp/charging/v21/providers/DE-DCB/authorize-remote/start";
const push = JSON.stringify({ OperatorEvseData: { OperatorID: "DE*ABC", EvseDataRecord: [] } });
const start = JSON.stringify({ SessionID: "s", ProviderID: "DE-DCB", EvseID: "e" });

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

function send(
  url: string,
  body: string,
  options: RequestOptions & { ca?: string; cert?: string; key?: string } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const make = url.startsWith("https") ? httpsRequest : httpRequest;
    const length = { "content-length": Buffer.byteLength(body) };
    const headers = { "content-type": "application/json", ...(options.headers ?? length) };
    const request = make(url, { method: "POST", ...options, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body: text }));
      response.on("error", reject);
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** Writes text on a plain socket and collects what comes back until the server ends it. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connectSocket(port, host, () => socket.write(text));
    socket.setEncoding("utf8").on("data", (chunk: string) => (answer += chunk));
    socket.on("close", () => resolve(answer)).on("error", reject);
  });
}

const code = (reply: Reply): unknown => (JSON.parse(reply.body) as { StatusCode?: { Code: string } }).StatusCode?.Code;

function hub(seen: ServerPeer[] = []): OicpServer {
  return createServer("Hubject", hubOperations, {
    pushEvseData(_: unknown, call: ServerCall<Acknowledgment>) {
      if (call.peer) seen.push(call.peer);
      return call.accept();
    },
  });
}

describe("over mutual TLS", () => {
  let authority: CertificateAuthority;
  let server: IssuedCertificate;
  let operator: IssuedCertificate;
  let served: ServedOicp;
  const seen: ServerPeer[] = [];

  beforeAll(async () => {
    authority = await createCertificateAuthority();
    server = await authority.issue({ commonName: "Hubject", client: false });
    operator = await authority.issue({
      commonName: "DE*ABC",
      organization: "ABC, technologies",
      names: ["cpo.example"],
    });
    served = await serve(hub(seen), { host, port: 0, tls: { ...server, ca: authority.ca } });
  });
  afterAll(() => served.close(0));

  it("knows the caller by its certificate, read once per connection", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let call = 0; call < 2; call++) {
      expect((await send(served.url + PUSH, push, { agent, ca: authority.ca, ...operator })).status).toBe(200);
    }
    agent.destroy();
    expect(seen[0]).toBe(seen[1]);
    expect(seen[0]).toMatchObject({
      address: host,
      certificate: {
        subject: { CN: ["DE*ABC"], O: ["ABC, technologies"] },
        issuer: { CN: ["oicp test authority"] },
        names: ["cpo.example"],
      },
    });
    expect(seen[0]?.certificate?.fingerprint).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
  });

  it("reads ids that need escaping in a certificate", async () => {
    const din = await authority.issue({ commonName: "+49*810", names: [] });
    const body = push.replace("DE*ABC", "+49*810");
    const reply = await send(served.url + PUSH.replace("DE*ABC", "+49*810"), body, { ca: authority.ca, ...din });
    expect(reply.status).toBe(200);
  });

  it("answers 017 to another partner's certificate", async () => {
    const other = await authority.issue({ commonName: "DE*XYZ" });
    const reply = await send(served.url + PUSH, push, { ca: authority.ca, ...other });
    expect([reply.status, code(reply)]).toEqual([401, "017"]);
  });

  it("gives no connection to callers without a good certificate", async () => {
    const stranger = await (await createCertificateAuthority("stranger")).issue({ commonName: "DE*ABC" });
    const shown: Partial<IssuedCertificate>[] = [
      {},
      stranger,
      await authority.issue({ commonName: "DE*ABC", expired: true }),
      await authority.issue({ commonName: "DE*ABC", notYetValid: true }),
      await authority.issue({ commonName: "DE*ABC", client: false }),
    ];
    for (const certificate of shown) {
      await expect(send(served.url + PUSH, push, { ca: authority.ca, ...certificate })).rejects.toThrow();
    }
    expect((await send(served.url + PUSH, push, { ca: authority.ca, ...operator })).status).toBe(200);
  });

  it("believes no certificate that its own server did not verify", async () => {
    const lenient = await serve(hub(), {
      host,
      port: 0,
      tls: {
        ...server,
        requestCert: true,
        rejectUnauthorized: false,
        ca: (await createCertificateAuthority("other")).ca,
      },
    });
    const reply = await send(lenient.url + PUSH, push, { ca: authority.ca, ...operator });
    expect([reply.status, code(reply)]).toEqual([401, "017"]);
    await lenient.close(0);
  });

  it("renews its certificate without ending connections", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const renewing = await serve(hub(), { host, port: 0, tls: { ...server, ca: authority.ca } });
    expect((await send(renewing.url + PUSH, push, { agent, ca: authority.ca, ...operator })).status).toBe(200);
    const next = await createCertificateAuthority("next");
    renewing.renew(await next.issue({ commonName: "Hubject" }));
    expect((await send(renewing.url + PUSH, push, { agent, ca: authority.ca, ...operator })).status).toBe(200);
    await expect(send(renewing.url + PUSH, push, { ca: authority.ca, ...operator, agent: false })).rejects.toThrow();
    expect((await send(renewing.url + PUSH, push, { ca: next.ca, ...operator, agent: false })).status).toBe(200);
    agent.destroy();
    await renewing.close(0);
  });
});

describe("over plain HTTP", () => {
  const handlers = { authorizeRemoteStart: (_: unknown, call: ServerCall<Acknowledgment>) => call.accept() };

  it("keeps the connection, and answers pipelined requests in their order", async () => {
    const served = await serve(createServer("CPO", cpoOperations, handlers), { host, port: 0 });
    const head = (connection: string, id: string): string =>
      `POST ${START} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nProcess-ID: ${id}\r\nConnection: ${connection}\r\nContent-Length: ${start.length}\r\n\r\n${start}`;
    const answer = await raw(served.port, head("keep-alive", "p-1") + head("keep-alive", "p-2") + head("close", "p-3"));
    expect(answer.match(/process-id: (\S+)/g)).toEqual(["process-id: p-1", "process-id: p-2", "process-id: p-3"]);
    await served.close(0);
  });

  it("answers HEAD and GET with 405", async () => {
    const served = await serve(createServer("CPO", cpoOperations, handlers), { host, port: 0 });
    for (const method of ["HEAD", "GET"]) {
      const reply = await send(served.url + START, "", { method });
      expect(reply.status).toBe(405);
      expect(reply.headers.allow).toBe("POST");
      expect(reply.body === "").toBe(method === "HEAD");
    }
    await served.close(0);
  });

  it("takes 5 MB, and answers 413 to more than its limit", async () => {
    const served = await serve(createServer("CPO", cpoOperations, handlers, { bodyLimit: 6_000_000 }), {
      host,
      port: 0,
    });
    const big = `${start.slice(0, -1)},"X":"${"ü".repeat(2_500_000)}"}`;
    expect((await send(served.url + START, big)).status).toBe(200);
    const huge = `${start.slice(0, -1)},"X":"${"x".repeat(12_000_000)}"}`;
    for (const options of [{}, { headers: { "transfer-encoding": "chunked" } }]) {
      const reply = await send(served.url + START, huge, options);
      expect([reply.status, code(reply), reply.headers.connection]).toEqual([413, "022", "close"]);
    }
    expect((await send(served.url + START, start)).status).toBe(200);
    await served.close(0);
  });

  it("does not wait for the end of a body that is too long", async () => {
    const served = await serve(createServer("CPO", cpoOperations, handlers, { bodyLimit: 100 }), { host, port: 0 });
    const head = `POST ${START} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked`;
    const answer = await raw(served.port, `${head}\r\n\r\n80\r\n${"x".repeat(128)}\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 413/);
    await served.close(0);
  });

  it("lets a body wait until it is wanted", async () => {
    const served = await serve(createServer("CPO", cpoOperations, handlers), { host, port: 0 });
    const head = `Host: x\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nConnection: close\r\nContent-Length:`;
    const refused = await raw(served.port, `POST /api/oicp/nothing HTTP/1.1\r\n${head} 10\r\n\r\n`);
    expect(refused).toMatch(/^HTTP\/1.1 404/);
    const tooLong = await raw(served.port, `POST ${START} HTTP/1.1\r\n${head} 99999999\r\n\r\n`);
    expect(tooLong).toMatch(/^HTTP\/1.1 413/);
    const wanted = await raw(served.port, `POST ${START} HTTP/1.1\r\n${head} ${start.length}\r\n\r\n${start}`);
    expect(wanted).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200/);
    await served.close(0);
  });

  it("cuts slow senders off, and answers what is no HTTP", async () => {
    const served = await serve(createServer("CPO", cpoOperations, handlers), { host, port: 0, requestTimeout: 100 });
    const slow = await raw(served.port, `POST ${START} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"a"`);
    expect(slow).toMatch(/^HTTP\/1.1 408/);
    expect(slow).toContain('"Code":"022"');
    expect(await raw(served.port, `POST ${START} HTTP/1.1\r\nHost`)).toMatch(/^HTTP\/1.1 408/);
    expect(await raw(served.port, "GARBAGE\r\n\r\n")).toMatch(/^HTTP\/1.1 400/);
    expect(await raw(served.port, `POST ${START} HTTP/1.1\r\nX: ${"x".repeat(40_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 431/,
    );
    expect((await send(served.url + START, start)).status).toBe(200);
    await served.close(0);
  });

  it("tells the handler when the caller goes away", async () => {
    let gone: () => void;
    const leaving = new Promise<void>((resolve) => (gone = resolve));
    let began: () => void;
    const beginning = new Promise<void>((resolve) => (began = resolve));
    const server = createServer("CPO", cpoOperations, {
      authorizeRemoteStart(_: unknown, call: ServerCall<Acknowledgment>) {
        call.signal.addEventListener("abort", () => gone());
        began();
        return leaving.then(() => call.accept());
      },
    });
    const served = await serve(server, { host, port: 0 });
    const socket = connectSocket(served.port, host, () =>
      socket.write(`POST ${START} HTTP/1.1\r\nHost: x\r\nContent-Length: ${start.length}\r\n\r\n${start}`),
    );
    await beginning;
    socket.destroy();
    await leaving;
    await served.close(0);
  });

  it("survives callers that leave in the middle of a body", async () => {
    const served = await serve(createServer("CPO", cpoOperations, handlers), { host, port: 0 });
    await new Promise<void>((resolve) => {
      const socket = connectSocket(served.port, host, () => {
        socket.write(`POST ${START} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{"a":`, () => socket.destroy());
        socket.on("close", () => resolve());
      });
    });
    expect((await send(served.url + START, start)).status).toBe(200);
    await served.close(0);
  });

  it("finishes running calls when it closes", async () => {
    let finish: () => void;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    let began: () => void;
    const beginning = new Promise<void>((resolve) => (began = resolve));
    const server = createServer("CPO", cpoOperations, {
      async authorizeRemoteStart(_: unknown, call: ServerCall<Acknowledgment>) {
        began();
        await finished;
        return call.accept();
      },
    });
    const served = await serve(server, { host, port: 0 });
    const running = send(served.url + START, start);
    await beginning;
    const closed = served.close();
    await expect(send(served.url + START, start, { agent: false })).rejects.toThrow();
    finish!();
    const reply = await running;
    expect([reply.status, reply.headers.connection]).toEqual([200, "close"]);
    await closed;
  });

  it("cuts off what outlives its grace", async () => {
    const server = createServer(
      "CPO",
      cpoOperations,
      { authorizeRemoteStart: () => new Promise(() => undefined) },
      { deadline: 60_000 },
    );
    const served = await serve(server, { host, port: 0 });
    const running = send(served.url + START, start);
    running.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await served.close(10);
    await expect(running).rejects.toThrow();
  });

  it("fails when the port is taken", async () => {
    const served = await serve(createServer("CPO", cpoOperations, handlers), { host, port: 0 });
    await expect(serve(createServer("CPO", cpoOperations, handlers), { host, port: served.port })).rejects.toThrow(
      "EADDRINUSE",
    );
    await served.close();
  });

  it("is a listener for a server of one's own, behind a body already read too", async () => {
    const listener = toNodeListener(createServer("CPO", cpoOperations, handlers));
    const own = createHttp((request, response) => {
      if (request.headers["x-parse"] === undefined) return listener(request, response);
      let text = "";
      request.on("data", (chunk: Buffer) => (text += chunk.toString()));
      request.on("end", () => {
        Object.assign(request, { body: JSON.parse(text) as unknown, originalUrl: request.url, url: "/cut" });
        listener(request, response);
      });
    });
    await new Promise<void>((resolve) => own.listen(0, host, resolve));
    const { port } = own.address() as AddressInfo;
    for (const headers of [{}, { "x-parse": "1" }]) {
      expect((await send(`http://${host}:${port}/mounted${START}`, start, { headers })).status).toBe(200);
    }
    own.close();
  });
});

describe("alternative names", () => {
  it.each<[string, string[]]>([
    ["", []],
    ["DNS:localhost, IP Address:127.0.0.1", ["localhost", "127.0.0.1"]],
    ['DNS:"evil, DNS:DE*ABC", URI:urn:x', ["evil, DNS:DE*ABC", "urn:x"]],
    ["DirName:CN = DE*ABC", ["CN = DE*ABC"]],
  ])("of %s", (list, names) => expect(alternativeNames(list)).toEqual(names));
});
