import type { OicpServer } from "../server/index.js";
import type { ServedOicp, ServeOptions } from "../adapters/node.js";
import type { TlsMaterial } from "../transport/tls-options.js";
import type { Transport } from "../wire.js";
import type { OperatorUnderTest } from "./partner.js";
import type { Stranger } from "./stage.js";

/** Where the hub of the scenarios listens. */
export interface ScenarioListenOptions extends ServeOptions {
  /** A certificate of the hub that has expired, with its key. Without it nobody's trust is tested. */
  readonly expired?:
    | {
        /** The certificate, PEM. */
        readonly cert: string;
        /** Its private key, PEM. */
        readonly key: string;
      }
    | undefined;
}

/** What carries calls to the server of a partner under test; nothing when it has none. */
export async function transportTo(
  { endpoint, tls }: Pick<OperatorUnderTest, "endpoint" | "tls">,
  common: TlsMaterial | undefined,
): Promise<Transport | undefined> {
  if (endpoint === undefined) return undefined;
  const material = tls ?? common;
  if (material === undefined) return (await import("../transport/fetch.js")).fetchTransport();
  return (await import("../transport/undici.js")).undiciTransport({ tls: material });
}

/** What carries the calls of somebody who trusts whom the hub trusts, but is not the hub. */
export async function strangerTransport(who: Stranger, { ca, servername }: TlsMaterial = {}): Promise<Transport> {
  const [{ undiciTransport }, { createCertificateAuthority }] = await Promise.all([
    import("../transport/undici.js"),
    import("../testing/certificates.js"),
  ]);
  const trust = { ...(ca === undefined ? {} : { ca }), ...(servername === undefined ? {} : { servername }) };
  if (who === "without certificate") return undiciTransport({ tls: trust });
  const stranger = await createCertificateAuthority("somebody else's authority");
  return undiciTransport({ tls: { ...trust, ...(await stranger.issue({ commonName: "Hubject" })) } });
}

/** Has a server listen, when that is asked for. */
export async function listen(
  front: OicpServer,
  options: ScenarioListenOptions | undefined,
): Promise<ServedOicp | undefined> {
  if (options === undefined) return undefined;
  const { serve } = await import("../adapters/node.js");
  const { expired: _, ...serveOptions } = options;
  return serve(front, serveOptions);
}
