export { createServer } from "./create-server.js";
export type { AcceptArguments, AcceptMembers, PageRecord, RejectMembers, ServerCall } from "./server-call.js";
export type {
  BodySource,
  IdentityFunction,
  NamedPartner,
  OicpServer,
  ProxyIdentity,
  ServerErrorEvent,
  ServerOptions,
  ServerPeer,
  ServerRequest,
} from "./server-options.js";

export type { ServerTrace } from "../telemetry.js";

/** What a handler may return: the answer, or a promise of it. */
export type Awaitable<T> = T | Promise<T>;
