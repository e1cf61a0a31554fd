import type { ProxyIdentity, ServerPeer, ServerRequest } from "./server-options.js";

/** Who the caller is: what the connection proves, or what a trusted proxy says. */
export function createProxyPeer(proxy: ProxyIdentity | undefined): (request: ServerRequest) => ServerPeer | undefined {
  if (proxy === undefined) return (request) => request.peer;
  return (request) => request.peer;
}
