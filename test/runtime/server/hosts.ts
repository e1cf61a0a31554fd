import {
  createServer as createHttp,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createHttps } from "node:https";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import type { TlsOptions } from "node:tls";
import express from "express";
import { fastify } from "fastify";
import { Hono, type MiddlewareHandler } from "hono";
import { toExpress } from "../../../runtime/adapters/express.js";
import { toFastify } from "../../../runtime/adapters/fastify.js";
import { toHono } from "../../../runtime/adapters/hono.js";
import type { OicpServer } from "../../../runtime/server/index.js";
import { serve, toNodeListener } from "../../../runtime/adapters/node.js";
import { peerOf } from "../../../runtime/adapters/node-peer.js";

/** A server that listens under one of the adapters, with OICP below `/mounted`. */
export interface Running {
  readonly port: number;
  close(): Promise<unknown>;
}

export interface Host {
  readonly name: string;
  start(server: OicpServer, tls?: TlsOptions): Promise<Running>;
  /** The same behind something that has already parsed the body as JSON. */
  startParsed?(server: OicpServer): Promise<Running>;
}

const host = "127.0.0.1";

async function listen(http: Server): Promise<Running> {
  await new Promise<void>((resolve) => http.listen(0, host, resolve));
  return {
    port: (http.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        http.close(resolve);
        http.closeAllConnections();
      }),
  };
}

const onNode = (listener: RequestListener, tls?: TlsOptions): Promise<Running> =>
  listen(tls === undefined ? createHttp(listener) : createHttps(tls, listener));

const node: Host = {
  name: "node",
  async start(server, tls) {
    const served = await serve(server, { host, port: 0, ...(tls && { tls }) });
    return { port: served.port, close: () => served.close(0) };
  },
  startParsed: (server) => {
    const listener = toNodeListener(server);
    return onNode((request, response) => {
      let text = "";
      request.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      request.on("end", () => listener(Object.assign(request, { body: JSON.parse(text) as unknown }), response));
    });
  },
};

/** The least that a runtime built on Fetch does: makes a request of what comes in, and writes the response out. */
function onFetch(
  answer: (request: Request, incoming: IncomingMessage) => Response | Promise<Response>,
  tls?: TlsOptions,
): Promise<Running> {
  async function respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const left = new AbortController();
    outgoing.once("close", () => outgoing.writableFinished || left.abort());
    const hasBody = incoming.method !== "GET" && incoming.method !== "HEAD";
    const request = new Request(`https://${host}${incoming.url}`, {
      method: incoming.method ?? "",
      headers: Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
      signal: left.signal,
      ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: "half" }),
    });
    const response = await answer(request, incoming);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(await response.text());
  }
  return onNode((incoming, outgoing) => void respond(incoming, outgoing), tls);
}

const fetchRuntime: Host = {
  name: "fetch",
  start: (server, tls) => onFetch((request, incoming) => server.fetch(request, { peer: peerOf(incoming.socket) }), tls),
};

const expressHost: Host = {
  name: "express",
  start: (server, tls) => onNode(express().use("/mounted", toExpress(server)), tls),
  startParsed: (server) =>
    onNode(
      express()
        .use(express.json({ limit: "10mb" }))
        .use("/mounted", toExpress(server)),
    ),
};

const fastifyHost: Host = {
  name: "fastify",
  async start(server, tls) {
    const app = fastify({
      forceCloseConnections: true,
      serverFactory: (listener) => (tls === undefined ? createHttp(listener) : createHttps(tls, listener)),
    });
    await app.register(toFastify(server), { prefix: "/mounted" });
    const url = await app.listen({ port: 0, host });
    return { port: Number(new URL(url).port), close: () => app.close() };
  },
};

/** Hono's own server for Node hands over Node's request in the same way. */
function startHono(server: OicpServer, tls: TlsOptions | undefined, ...before: MiddlewareHandler[]): Promise<Running> {
  const app = new Hono();
  for (const middleware of before) app.use(middleware);
  app.all("/mounted/api/oicp/*", toHono(server));
  return onFetch((request, incoming) => app.fetch(request, { incoming }), tls);
}

const honoHost: Host = {
  name: "hono",
  start: (server, tls) => startHono(server, tls),
  startParsed: (server) =>
    startHono(server, undefined, async (context, next) => {
      await context.req.json();
      await next();
    }),
};

export const hosts: readonly Host[] = [node, fetchRuntime, expressHost, fastifyHost, honoHost];
