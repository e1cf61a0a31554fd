import type { SecureContextOptions } from "node:tls";
import { serve, type ServedOicp, type ServeOptions } from "../adapters/node.js";
import type { OicpServer } from "../server/index.js";
import type { FaultSource } from "./faults.js";

/** Where a sandbox listens. */
export interface ListenOptions extends ServeOptions {
  /** Certificate and key to show while the fault `expired-certificate` is on. Callers with connections keep them. */
  readonly expired?: Pick<SecureContextOptions, "cert" | "key">;
}

/** Puts a hub on a socket. */
export async function listen(server: OicpServer, faults: FaultSource, options: ListenOptions): Promise<ServedOicp> {
  const { expired, ...serveOptions } = options;
  const served = await serve(server, serveOptions);
  const { cert, key } = serveOptions.tls ?? {};
  if (expired !== undefined && serveOptions.tls !== undefined) {
    faults.listen(() => {
      const on = faults.active.some(
        ({ fault }) => fault.kind === "expired-certificate" && fault.direction !== "outgoing",
      );
      served.renew(on ? expired : { cert, key });
    });
  }
  return served;
}
