import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OicpConnectionError, OicpError } from "../../../runtime/index.js";
import { fetchTransport } from "../../../runtime/transport/fetch.js";
import { undiciTransport } from "../../../runtime/transport/undici.js";
import type { Transport } from "../../../runtime/wire.js";
import { failure } from "../client/support.js";

const text = JSON.stringify({ name: "Zürich ☀", list: Array.from({ length: 5000 }, (_, i) => i) });
const LIMIT = 200_000;

/** A server that does what its path says. */
const deeds: Readonly<Record<string, RequestListener>> = {
  "/echo": (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method, url, headers } = request;
      const { connection: _c, "accept-encoding": _e, ...rest } = headers;
      response.setHeader("Process-ID", "p-1");
      response.end(
        JSON.stringify({
          method,
          url,
          type: rest["content-type"],
          length: rest["content-length"],
          custom: rest["x-custom"],
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
  },
  "/gzip": (_, response) => response.setHeader("content-encoding", "gzip").end(gzipSync(text)),
  "/br": (_, response) => response.setHeader("content-encoding", "br").end(brotliCompressSync(text)),
  "/deflate": (_, response) => response.setHeader("content-encoding", "deflate").end(deflateSync(text)),
  "/bomb": (_, response) => response.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(LIMIT + 1, 32))),
  "/broken-gzip": (_, response) => response.setHeader("content-encoding", "gzip").end("no gzip at all"),
  "/label": (_, response) => response.setHeader("content-type", "application/json;charset=ISO-8859-1").end(text),
  "/latin1": (_, response) =>
    response.setHeader("content-type", "application/json;charset=ISO-8859-1").end(Buffer.from("Zürich", "latin1")),
  "/bom": (_, response) => response.end(`\uFEFF${text}`),
  "/large": (_, response) => response.end(Buffer.alloc(LIMIT + 1, 32)),
  "/large-chunked": (_, response) => {
    response.write(Buffer.alloc(LIMIT, 32));
    response.end(" ");
  },
  "/redirect": (_, response) => response.writeHead(302, { location: "/echo" }).end(),
  "/empty": (_, response) => response.end(),
  "/nothing": (_, response) => response.writeHead(204).end(),
  "/teapot": (_, response) => response.writeHead(418, { "retry-after": "7" }).end("tea"),
  "/cut": (request) => request.socket.destroy(),
  "/reset": (request) => (request.socket as Socket).resetAndDestroy(),
  "/half": (request, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write('{"half":', () => request.socket.destroy());
  },
  "/half-chunked": (request, response) => response.write('{"half":', () => request.socket.destroy()),
  "/garbage": (request) => request.socket.end("this is not HTTP\r\n\r\n"),
  "/silence": () => undefined,
  "/slow": (_, response) => void response.writeHead(200).write("{"),
};

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    (deeds[request.url?.split("?")[0] ?? ""] ?? deeds["/echo"])?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const transports: readonly (readonly [string, () => Transport])[] = [
  ["fetch", () => fetchTransport({ maxResponseBytes: LIMIT })],
  ["undici", () => undiciTransport({ maxResponseBytes: LIMIT })],
];

describe.each(transports)("over %s", (_name, create) => {
  const transport = create();
  const post = (path: string, signal?: AbortSignal) =>
    transport({
      method: "POST",
      url: base + path,
      headers: { "content-type": "application/json", "x-custom": "c", absent: undefined },
      body: '{"ü":1}',
      ...(signal ? { signal } : {}),
    });

  /** Whatever went wrong before, the next call succeeds. */
  const goesOn = async (): Promise<void> => expect(await post("/echo")).toMatchObject({ status: 200 });

  afterAll(() => transport.close?.());

  test("a request arrives as it was given, and so does its answer", async () => {
    const { status, headers, body } = await post("/echo?page=0");
    expect(status).toBe(200);
    expect(headers["process-id"]).toBe("p-1");
    expect(JSON.parse(body)).toEqual({
      method: "POST",
      url: "/echo?page=0",
      type: "application/json",
      length: "8",
      custom: "c",
      body: '{"ü":1}',
    });
  });

  test.each(["/gzip", "/br", "/deflate", "/label", "/bom"])("%s is read", async (path) => {
    expect((await post(path)).body).toBe(text);
  });

  test("bytes that are no UTF-8 are read by their label", async () => {
    expect((await post("/latin1")).body).toBe("Zürich");
  });

  test.each([
    ["/redirect", 302, ""],
    ["/empty", 200, ""],
    ["/nothing", 204, ""],
    ["/teapot", 418, "tea"],
  ])("%s is an answer", async (path, status, body) => {
    expect(await post(path)).toMatchObject({ status, body });
  });

  test.each([
    ["/large", /larger than maxResponseBytes/],
    ["/large-chunked", /larger than maxResponseBytes/],
    ["/bomb", /larger than maxResponseBytes/],
    ["/broken-gzip", /decompress/],
    ["/cut", /closed the connection/],
    ["/reset", /reset the connection|closed the connection/],
    ["/half", /closed the connection/],
    ["/half-chunked", /closed the connection/],
    ["/garbage", /does not speak HTTP/],
  ])("%s is a failed connection, and what happened is not known", async (path, words) => {
    const error = await failure(post(path));
    expect(error).toBeInstanceOf(OicpConnectionError);
    expect((error as OicpConnectionError).reason).toMatch(words);
    expect(error).toMatchObject({ outcome: "unknown" });
    await goesOn();
  });

  test("a port where nobody listens is a failed connection, and nothing was sent", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const error = await failure(transport({ method: "POST", url: `http://127.0.0.1:${port}/`, headers: {}, body: "" }));
    expect(error).toMatchObject({ name: "OicpConnectionError", code: "ECONNREFUSED", outcome: "not-sent" });
    await goesOn();
  });

  test("a host that does not exist is a failed connection, and nothing was sent", async () => {
    const error = await failure(transport({ method: "POST", url: "http://nowhere.invalid/", headers: {}, body: "" }));
    expect(error).toMatchObject({ name: "OicpConnectionError", outcome: "not-sent" });
  });

  test("plain HTTP at an https address is explained", async () => {
    const error = await failure(
      transport({ method: "POST", url: `${base.replace("http:", "https:")}/`, headers: {}, body: "" }),
    );
    expect(error).toMatchObject({
      name: "OicpConnectionError",
      outcome: "not-sent",
      reason: expect.stringContaining("http://") as unknown,
    });
  });

  test.each(["/silence", "/slow"])("%s can be given up", async (path) => {
    const controller = new AbortController();
    const call = post(path, controller.signal);
    setTimeout(() => controller.abort(), 20);
    expect(await failure(call)).toMatchObject({ name: "OicpAbortError" });
    await goesOn();
  });

  test("every failure is an OicpError", async () => {
    for (const path of Object.keys(deeds).filter((deed) => deed !== "/silence" && deed !== "/slow")) {
      await post(path).catch((error: unknown) => expect(error, path).toBeInstanceOf(OicpError));
    }
  });
});

test("fetch is looked up when a call is made", async () => {
  const transport = fetchTransport();
  const original = globalThis.fetch;
  globalThis.fetch = () => Promise.resolve(new Response("replaced"));
  try {
    expect(await transport({ method: "POST", url: "http://x.invalid/", headers: {}, body: "" })).toMatchObject({
      body: "replaced",
    });
  } finally {
    globalThis.fetch = original;
  }
});
