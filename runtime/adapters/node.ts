/**
 * Listens with a server on Node's own HTTP and HTTPS, with client certificates.
 *
 * @packageDocumentation
 */

import {
  STATUS_CODES,
  createServer as createHttpServer,
  type RequestListener,
  type Server as HttpServer,
  type ServerResponse,
} from "node:http";
import { createServer as createHttpsServer, type Server as HttpsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { SecureContextOptions, TlsOptions } from "node:tls";
import { NodeRequest, writeNodeResponse } from "./node-request.js";
import { Refusal, refusalBody } from "../server/refusal.js";
import type { OicpServer } from "../server/server-options.js";

export type { OicpServer };

/** Certificates and keys, as `node:tls` takes them. With `ca` given, every caller must show a certificate of that authority. */
export type ServeTlsOptions = TlsOptions;

/** Where and how a server listens. */
export interface ServeOptions {
  /** Port to listen on; 0 takes any free one. */
  readonly port: number;
  /** Address to listen on. Default: every address with `tls`, and `127.0.0.1` without, since plain HTTP belongs behind a proxy. */
  readonly host?: string;
  /** Without it the server speaks plain HTTP and cannot identify its callers by certificate. TLS 1.2 at least. */
  readonly tls?: ServeTlsOptions;
  /** Milliseconds in which a request must have arrived in full. Default 30,000. */
  readonly requestTimeout?: number;
  /** Milliseconds in which the head of a request must have arrived. Default 10,000. */
  readonly headersTimeout?: number;
  /** Milliseconds for which an idle connection is kept. Default 65,000, longer than usual proxies keep theirs. */
  readonly keepAliveTimeout?: number;
}

/** A server that listens. */
export interface ServedOicp {
  /** Where it is reached, without a trailing slash; `/api/oicp/…` follows. */
  readonly url: string;
  /** The port it listens on. */
  readonly port: number;
  /** New connections use the new certificate; those that exist keep the old one. */
  renew(tls: SecureContextOptions): void;
  /**
   * Takes no more connections, lets running calls finish, and ends the connections.
   * @param grace milliseconds after which what still runs is cut off. Default 10,000.
   */
  close(grace?: number): Promise<void>;
}

/** A request listener for a `node:http` or `node:https` server of one's own, or for a framework built on them. */
export function toNodeListener(server: OicpServer): RequestListener {
  return (request, response) => {
    server.handle(new NodeRequest(request, response)).then(
      (answer) => writeNodeResponse(response, answer),
      () => response.destroy(),
    );
  };
}

/** Listens for HTTP or, with `tls`, HTTPS. Resolves once connections are taken; fails when the port is not to be had. */
export async function serve(server: OicpServer, options: ServeOptions): Promise<ServedOicp> {
  const { tls, requestTimeout = 30_000, headersTimeout = 10_000, keepAliveTimeout = 65_000 } = options;
  const timeouts = {
    requestTimeout,
    headersTimeout: Math.min(headersTimeout, requestTimeout),
    keepAliveTimeout,
    connectionsCheckingInterval: Math.max(10, Math.min(1_000, (requestTimeout || 4_000) >> 2)),
  };
  const listener = toNodeListener(server);
  const handshakeTimeout = timeouts.headersTimeout;
  const https = tls && createHttpsServer({ handshakeTimeout, ...timeouts, ...withClientCertificates(tls) }, listener);
  const http: HttpServer | HttpsServer = https ?? createHttpServer(timeouts, listener);
  // A connection that is still shaking hands is none that Node's HTTP server knows of.
  const sockets = new Set<Socket>();
  http.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  // The listener itself asks for the body, once it knows that it wants it.
  http.on("checkContinue", listener);
  http.on("clientError", (error: NodeJS.ErrnoException, socket) => refuseConnection(server, error, socket as Socket));

  await new Promise<void>((resolve, reject) => {
    http.once("error", reject);
    http.listen(options.port, options.host ?? (tls === undefined ? "127.0.0.1" : undefined), () => {
      http.off("error", reject);
      resolve();
    });
  });

  const { port, address, family } = http.address() as AddressInfo;
  const host = address === "::" || address === "0.0.0.0" ? "localhost" : family === "IPv6" ? `[${address}]` : address;
  return {
    url: `${tls === undefined ? "http" : "https"}://${host}:${port}`,
    port,
    renew(context) {
      if (https === undefined) throw new TypeError("A server without TLS has no certificate to renew.");
      https.setSecureContext({ minVersion: "TLSv1.2", ...tls, ...context });
    },
    close: (grace = 10_000) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => sockets.forEach((socket) => socket.destroy()), grace);
        http.close(() => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
}

function withClientCertificates(tls: TlsOptions): TlsOptions {
  const verify = tls.ca === undefined ? {} : { requestCert: true, rejectUnauthorized: true };
  return { minVersion: "TLSv1.2", ...verify, ...tls };
}

/** Answers what is no HTTP request, or did not come in time, and ends the connection. */
function refuseConnection(server: OicpServer, { code }: NodeJS.ErrnoException, socket: Socket): void {
  const { _httpMessage: running } = socket as { _httpMessage?: ServerResponse };
  if (running?.req.complete === true && !running.headersSent) {
    // What is wrong came after a request that is being worked on, and its answer must not be taken for that one's.
    running.shouldKeepAlive = false;
    return;
  }
  const { secureConnecting } = socket as { secureConnecting?: boolean };
  // Who does not get through the handshake cannot be told anything.
  if (code === "ECONNRESET" || !socket.writable || secureConnecting === true || running?.headersSent === true) {
    socket.destroy();
    return;
  }
  const refusal =
    code === "ERR_HTTP_REQUEST_TIMEOUT"
      ? new Refusal(408, "022", "The request did not arrive in time.")
      : code === "HPE_HEADER_OVERFLOW"
        ? new Refusal(431, "022", "The headers are too long.")
        : new Refusal(400, "022", "This is no HTTP request.");
  const body = JSON.stringify(refusalBody(server.role, undefined, refusal));
  const head = `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}`;
  const fields = `Content-Type: application/json;charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close`;
  socket.end(`${head}\r\n${fields}\r\n\r\n${body}`);
}
