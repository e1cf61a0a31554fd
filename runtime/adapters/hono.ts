/**
 * Serves OICP in an application of Hono.
 *
 * @packageDocumentation
 */

import type { Socket } from "node:net";
import { peerOf } from "./node-peer.js";
import type { OicpServer, ServerPeer } from "../server/server-options.js";

/** What this handler uses of a Hono context. */
export interface HonoContext {
  /** The request. */
  readonly req: {
    /** The request as the runtime gave it. */
    readonly raw: Request;
    /** Its body, also when a middleware has read it before. */
    text(): Promise<string>;
  };
  /** What the runtime adds; under `@hono/node-server` the socket is found there. */
  readonly env: unknown;
}

/** How callers are found out. */
export interface HonoOptions<Context> {
  /** Who is at the other end. Default: what the socket proves under `@hono/node-server`, and nobody elsewhere. */
  readonly peer?: (context: Context) => ServerPeer | undefined;
}

/** A Hono handler: `app.all("/api/oicp/*", toHono(server))`. */
export function toHono<Context extends HonoContext>(
  server: OicpServer,
  { peer = peerOfContext }: HonoOptions<Context> = {},
): (context: Context) => Promise<Response> {
  return async (context) => {
    const { raw } = context.req;
    const caller = peer(context);
    // A middleware that has read the body left a copy with Hono.
    const request = raw.bodyUsed ? new Request(raw.url, { ...copyOf(raw), body: await context.req.text() }) : raw;
    return server.fetch(request, caller && { peer: caller });
  };
}

function copyOf({ method, headers, signal }: Request): RequestInit {
  return { method, headers, signal };
}

function peerOfContext({ env }: HonoContext): ServerPeer | undefined {
  const incoming = (env as { incoming?: { socket?: Socket } } | undefined)?.incoming;
  return incoming?.socket && peerOf(incoming.socket);
}
