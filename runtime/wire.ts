/** What travels between a client transport and a server, whatever carries it. */

/** A request on its way. Nothing in it is OICP's own. */
export interface WireRequest {
  /** HTTP method; `POST` for every operation of OICP. */
  readonly method: string;
  /** Absolute URL on the client side; path and query on the server side. */
  readonly url: string;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body as text. */
  readonly body: string;
  /** Who is at the other end, as far as the connection proves it. Servers only. */
  readonly peer?: Peer;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** Called by a transport that can tell, before any of the request may leave. Client side only. */
  readonly onSending?: () => void;
}

/** An answer on its way. */
export interface WireResponse {
  /** HTTP status. */
  readonly status: number;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body as text; empty when there is none. */
  readonly body: string;
}

/** The caller's identity, as the connection or a trusted proxy proves it. */
export interface Peer {
  /** Address of the caller, when there is a network in between. */
  readonly address?: string;
  /** The certificate it showed, once it is verified. Absent when it showed none, or one nobody vouches for. */
  readonly certificate?: PeerCertificate;
}

/** What identification needs of a verified client certificate. */
export interface PeerCertificate {
  /** Attribute values of the subject by their short names: `{ CN: ["DE*ABC"], O: ["ABC technologies"] }`. */
  readonly subject: Readonly<Record<string, readonly string[]>>;
  /** Attribute values of the authority that issued it, by their short names. */
  readonly issuer: Readonly<Record<string, readonly string[]>>;
  /** Subject alternative names without their type prefix. */
  readonly names: readonly string[];
  /** SHA-256 of the certificate, upper-case hexadecimal with colons. */
  readonly fingerprint: string;
}

/**
 * Carries one request and brings back its answer. A transport knows nothing of OICP: any HTTP status is an answer;
 * it throws only when there is none, and then an `OicpConnectionError`, `OicpTimeoutError` or `OicpAbortError`.
 */
export type Transport = ((request: WireRequest) => Promise<WireResponse>) & {
  /** Ends idle connections. */
  close?(): Promise<void>;
  /**
   * Set on a transport that calls `onSending` of each request. A call that is given up before is known not to have been
   * sent; over other transports it counts as sent from the moment it is handed over.
   */
  readonly tellsSending?: true;
};
