import * as cpo from "oicp/cpo";
import * as emp from "oicp/emp";
import * as hubject from "oicp/hubject";
import * as cpo22 from "oicp/v2.2/cpo";
import * as emp22 from "oicp/v2.2/emp";
import * as hubject22 from "oicp/v2.2/hubject";
import type { ClientOptions } from "../../runtime/client/index.js";
import type { Leg } from "../../runtime/operation.js";
import type { OicpServer, ServerOptions } from "../../runtime/server/index.js";

export const operatorId = "DE*ABC";
export const providerId = "DE-DCB";

/** Any client of this package, its methods found by the operation's key. */
export type AnyClient = { close(): Promise<void> } & Readonly<
  Record<string, (request: object, options?: object) => Promise<unknown> & { withMeta(): Promise<{ value: unknown }> }>
>;

/** The classes and functions of each version, made alike. */
const bindings = {
  "2.3": { cpo, emp, hubject },
  "2.2": { cpo: cpo22, emp: emp22, hubject: hubject22 },
} as const;

export type Version = keyof typeof bindings;

/** The client that the sender of a leg uses. */
export function clientFor({ sender, receiver }: Leg, options: ClientOptions, version: Version = "2.3"): AnyClient {
  const { cpo, emp, hubject } = bindings[version];
  if (sender === "CPO") return new cpo.CpoClient({ ...options, operatorId }) as unknown as AnyClient;
  if (sender === "EMP") return new emp.EmpClient({ ...options, providerId }) as unknown as AnyClient;
  const Client = receiver === "CPO" ? hubject.HubjectToCpoClient : hubject.HubjectToEmpClient;
  return new Client(options) as unknown as AnyClient;
}

/** The server that the receiver of a leg runs, with handlers found by the operation's key. */
export function serverFor(
  { receiver }: Leg,
  handlers: object,
  options?: ServerOptions,
  version: Version = "2.3",
): OicpServer {
  const { cpo, emp, hubject } = bindings[version];
  if (receiver === "CPO") return cpo.createCpoServer(handlers as never, options);
  if (receiver === "EMP") return emp.createEmpServer(handlers as never, options);
  return hubject.createHubjectServer(handlers as never, options);
}
