import { CpoClient, createCpoServer } from "oicp/cpo";
import { createEmpServer, EmpClient } from "oicp/emp";
import { createHubjectServer, HubjectToCpoClient, HubjectToEmpClient } from "oicp/hubject";
import type { ClientOptions } from "../../runtime/client/index.js";
import type { Leg } from "../../runtime/operation.js";
import type { OicpServer, ServerOptions } from "../../runtime/server/index.js";

export const operatorId = "DE*ABC";
export const providerId = "DE-DCB";

/** Any client of this package, its methods found by the operation's key. */
export type AnyClient = { close(): Promise<void> } & Readonly<
  Record<string, (request: object, options?: object) => Promise<unknown> & { withMeta(): Promise<{ value: unknown }> }>
>;

/** The client that the sender of a leg uses. */
export function clientFor({ sender, receiver }: Leg, options: ClientOptions): AnyClient {
  if (sender === "CPO") return new CpoClient({ ...options, operatorId }) as unknown as AnyClient;
  if (sender === "EMP") return new EmpClient({ ...options, providerId }) as unknown as AnyClient;
  const Client = receiver === "CPO" ? HubjectToCpoClient : HubjectToEmpClient;
  return new Client(options) as unknown as AnyClient;
}

/** The server that the receiver of a leg runs, with handlers found by the operation's key. */
export function serverFor({ receiver }: Leg, handlers: object, options?: ServerOptions): OicpServer {
  if (receiver === "CPO") return createCpoServer(handlers as never, options);
  if (receiver === "EMP") return createEmpServer(handlers as never, options);
  return createHubjectServer(handlers as never, options);
}
