import type { Socket } from "node:net";
import { peerOf } from "./node-peer.js";
import type { OicpServer, ServerPeer } from "../server/server-options.js";

/** What this handler uses of a Hono context. */
export interface HonoContext {
  readonly req: { readonly raw: Request; text(): Promise<string> };
  readonly env: unknown;
}

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
