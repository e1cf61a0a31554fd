import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { createServer as createTcpServer, type AddressInfo, type Server as TcpServer } from "node:net";
import { createCertificateAuthority } from "oicp/testing";
import { afterEach, describe, expect, test } from "vitest";
import { Agent, MockAgent, type Dispatcher } from "undici";
import { createCaller, type Caller, type ClientOptions } from "../../../runtime/client/index.js";
import { undiciTransport } from "../../../runtime/transport/undici.js";
import { authorizeStart, failure, OK, pullEvseData, pushEvseData } from "../client/support.js";

const REQUEST = { OperatorID: "DE*ABC", Identification: {} };
const ANSWER = JSON.stringify({ AuthorizationStatus: "Authorized", StatusCode: { Code: "000" } });

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).toReversed()) await close();
});

async function listen(server: TcpServer): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  opened.push(() => server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A client whose connections are real. */
function open(baseUrl: string, options: ClientOptions = {}): Caller {
  const caller = createCaller("CPO", "Hubject", {
    baseUrl,
    operatorId: "DE*ABC",
    rules: false,
    retry: { baseDelay: 1, maxDelay: 2 },
    ...options,
  });
  opened.push(() => caller.close());
  return caller;
}

/** A server over plain HTTP that holds its answers back, and the requests that arrived. */
async function holding(): Promise<{ url: string; server: Server; arrived: string[]; release: () => void }> {
  const arrived: string[] = [];
  const held: (() => void)[] = [];
  const listener: RequestListener = (request, response) => {
    request.resume();
    arrived.push(request.headers["x-call"] as string);
    held.push(() => void response.end(ANSWER));
  };
  const server = createServer(listener);
  const url = `http://${await listen(server)}`;
  opened.push(() => server.closeAllConnections());
  return { url, server, arrived, release: () => held.splice(0).forEach((answer) => answer()) };
}

/** Such a server, and a client that has a connection to it, over which nothing else is under way. */
async function warm(options: ClientOptions = {}) {
  const held = await holding();
  const client = open(held.url, { pool: { connections: 1 }, ...options });
  const first = client(authorizeStart, REQUEST, { headers: { "x-call": "first" } });
  await expect.poll(() => held.arrived, { interval: 2 }).toEqual(["first"]);
  held.release();
  await first;
  return { ...held, client };
}

/** Deadline or signal: how a call may be given up, and the error's name. */
const WAYS = [
  ["its deadline passes", () => ({ deadline: 100 }), "OicpTimeoutError"],
  [
    "its caller gives up",
    () => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 100);
      return { signal: controller.signal };
    },
    "OicpAbortError",
  ],
] as const;

describe.each(WAYS)("when %s", (_way, giveUp, name) => {
  test("before the handshake is done, nothing was sent", async () => {
    // Takes connections, and says nothing.
    let connections = 0;
    const server = createTcpServer((socket) => {
      connections += 1;
      socket.on("error", () => undefined);
      opened.push(() => socket.destroy());
    });
    const client = open(`https://${await listen(server)}`, { tls: {} });
    // Once for the loading of undici, so that the second call surely got as far as the handshake.
    await failure(client(authorizeStart, REQUEST, giveUp()));
    const error = await failure(client(authorizeStart, REQUEST, giveUp()));
    expect(error).toMatchObject({ name, outcome: "not-sent", attempts: 1 });
    expect(connections).toBeGreaterThan(0);
  });

  test("behind a busy connection, nothing was sent and nothing will be", async () => {
    const { url, server, arrived, release } = await holding();
    let connections = 0;
    server.on("connection", () => (connections += 1));
    const client = open(url, { pool: { connections: 1 } });
    const first = client(authorizeStart, REQUEST, { headers: { "x-call": "first" } });
    await expect.poll(() => arrived, { interval: 2 }).toEqual(["first"]);
    const error = await failure(client(authorizeStart, REQUEST, { ...giveUp(), headers: { "x-call": "second" } }));
    expect(error).toMatchObject({ name, outcome: "not-sent", attempts: 1 });

    const third = client(authorizeStart, REQUEST, { headers: { "x-call": "third" } });
    release();
    expect(await first).toMatchObject({ AuthorizationStatus: "Authorized" });
    await expect.poll(() => arrived, { interval: 2 }).toEqual(["first", "third"]);
    release();
    await third;
    // Nor has it cost the connection that it waited for.
    expect(connections).toBe(1);
  });

  test("after the request was written, it may have arrived", async () => {
    const { client, arrived } = await warm();
    const error = await failure(client(authorizeStart, REQUEST, { ...giveUp(), headers: { "x-call": "second" } }));
    expect(error).toMatchObject({ name, outcome: "unknown", attempts: 1 });
    expect(arrived).toEqual(["first", "second"]);
  });
});

test("a call that is over in a repetition without a connection may have arrived the first time", async () => {
  const { client, server, arrived } = await warm({ retry: { retries: 1000, baseDelay: 50, maxDelay: 50 } });
  server.on("request", (request) => {
    // Whoever comes back finds nobody.
    server.close();
    request.socket.destroy();
  });
  const push = { ActionType: "update", OperatorEvseData: { OperatorID: "DE*ABC" } };
  const error = await failure(client(pushEvseData, push, { deadline: 1500, headers: { "x-call": "push" } }));
  expect(arrived).toEqual(["first", "push"]);
  expect(error).toMatchObject({ outcome: "unknown" });
  expect((error as { attempts: number }).attempts).toBeGreaterThan(1);
});

test("what must not be done twice is repeated when there was no connection", async () => {
  const authority = await createCertificateAuthority();
  const { cert, key } = await authority.issue({ commonName: "hub" });
  let arrived = 0;
  const secure = createSecureServer({ cert, key }, (request, response) => {
    request.resume();
    arrived += 1;
    response.end(ANSWER);
  });
  let connections = 0;
  const front = createTcpServer((socket) => {
    connections += 1;
    if (connections === 1) socket.resetAndDestroy();
    else secure.emit("connection", socket);
  });
  const client = open(`https://${await listen(front)}`, { tls: { ca: authority.ca } });
  const { value, meta } = await client(authorizeStart, REQUEST).withMeta();
  expect(value).toMatchObject({ AuthorizationStatus: "Authorized" });
  expect(meta.attempts).toBe(2);
  expect(arrived).toBe(1);
});

describe("a dispatcher of one's own", () => {
  const carried = async (dispatcher: Dispatcher, url: string) =>
    undiciTransport({ dispatcher })({ method: "POST", url, headers: { "x-call": "own" }, body: "{}" });

  test("that is destroyed says nothing of a request that it has sent", async () => {
    const { url, arrived } = await holding();
    const dispatcher = new Agent();
    const answer = failure(carried(dispatcher, url));
    await expect.poll(() => arrived, { interval: 2 }).toHaveLength(1);
    await dispatcher.destroy();
    expect(await answer).toMatchObject({ code: "UND_ERR_DESTROYED", outcome: "unknown" });
    expect(await failure(carried(dispatcher, url))).toMatchObject({ code: "UND_ERR_DESTROYED", outcome: "not-sent" });
    expect(arrived).toHaveLength(1);
  });

  test("that pretends is believed", async () => {
    const dispatcher = new MockAgent();
    dispatcher.disableNetConnect();
    const pool = dispatcher.get("http://hub.example");
    pool.intercept({ method: "POST", path: "/x?page=0" }).reply(200, "yes", { headers: { "Process-ID": "p-1" } });
    expect(await carried(dispatcher, "http://hub.example/x?page=0")).toMatchObject({
      status: 200,
      headers: { "process-id": "p-1" },
      body: "yes",
    });
    expect(await failure(carried(dispatcher, "http://hub.example/y"))).toMatchObject({ name: "OicpConnectionError" });
  });

  test("of an older undici is spoken to in its own way", async () => {
    const { url, arrived, release } = await holding();
    const agent = new Agent();
    opened.push(() => agent.close());
    /** Knows of a handler what undici 6 knew. */
    const older = {
      dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler) {
        return agent.dispatch(options, {
          onConnect: (abort) => handler.onConnect?.(abort),
          onHeaders: (...all) => handler.onHeaders?.(...all) ?? true,
          onData: (chunk) => handler.onData?.(chunk) ?? true,
          onComplete: (trailers) => handler.onComplete?.(trailers),
          onError: (error) => handler.onError?.(error),
        });
      },
    } as Dispatcher;
    const answer = carried(older, url);
    await expect.poll(() => arrived, { interval: 2 }).toHaveLength(1);
    release();
    expect(await answer).toMatchObject({ status: 200, body: ANSWER });
    const controller = new AbortController();
    const given = failure(
      undiciTransport({ dispatcher: older })({ method: "POST", url, headers: {}, body: "", signal: controller.signal }),
    );
    await expect.poll(() => arrived, { interval: 2 }).toHaveLength(2);
    controller.abort();
    expect(await given).toMatchObject({ name: "OicpAbortError", outcome: "unknown" });
    expect(await failure(carried(older, "http://127.0.0.1:1/"))).toMatchObject({ outcome: "not-sent" });
  });
});

test("hints that come before an answer are no answer", async () => {
  const server = createServer((request, response) => {
    request.resume();
    response.writeEarlyHints({ link: "</style.css>; rel=preload; as=style" });
    response.end(JSON.stringify({ ...OK, content: [] }));
  });
  const client = createCaller("EMP", "Hubject", {
    baseUrl: `http://${await listen(server)}`,
    providerId: "DE-DCB",
    rules: false,
    pool: {},
  });
  opened.push(() => client.close());
  expect((await client(pullEvseData, {}).withMeta()).meta.status).toBe(200);
});
