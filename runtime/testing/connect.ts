import { OicpAbortError } from "../errors.js";
import type { OicpServer, ServerPeer } from "../server/index.js";
import type { PeerCertificate, Transport, WireResponse } from "../wire.js";

/** Who the caller is. */
export interface ConnectOptions {
  /**
   * The certificate the caller shows: a partner id, for a certificate that names it, or a certificate in full.
   * Default: none, and the server trusts the caller to be whom its requests name.
   */
  readonly certificate?: string | PeerCertificate;
}

/** A transport that hands requests to a server in the same process, with no network in between. */
export function connect(server: OicpServer, { certificate }: ConnectOptions = {}): Transport {
  const peer: ServerPeer =
    certificate === undefined
      ? { trusted: true }
      : { certificate: typeof certificate === "string" ? certificateNaming(certificate) : certificate };
  return async (request) => {
    const { signal } = request;
    if (signal === undefined) return server.handle({ ...request, peer });
    if (signal.aborted) throw new OicpAbortError("not-sent", { cause: signal.reason });
    return unlessAborted(server.handle({ ...request, peer }), signal);
  };
}

function certificateNaming(partner: string): PeerCertificate {
  return {
    subject: { CN: [partner] },
    issuer: { CN: ["oicp testing"] },
    names: [],
    fingerprint: Array.from({ length: 32 }, () => "00").join(":"),
  };
}

function unlessAborted(answer: Promise<WireResponse>, signal: AbortSignal): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(new OicpAbortError("unknown", { cause: signal.reason }));
    signal.addEventListener("abort", leave, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}
