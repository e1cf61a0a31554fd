import { OicpAbortError, OicpConnectionError, type OicpError, type Outcome } from "../errors.js";

/** How far a request had come when it failed. */
export type Phase = "connecting" | "sent";

/** Why a connection could not be made, by the code of the system, of OpenSSL or of undici. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens at this address and port",
  ENOTFOUND: "the host name is not known: check the address",
  EAI_AGAIN: "the host name cannot be looked up at the moment",
  EHOSTUNREACH: "there is no route to the host",
  ENETUNREACH: "there is no route to the network",
  ETIMEDOUT: "the host does not answer",
  UND_ERR_CONNECT_TIMEOUT: "the host did not take the connection in time",
  ECONNRESET: "the other side reset the connection",
  EPIPE: "the other side closed the connection while the request was written",
  UND_ERR_SOCKET: "the other side closed the connection before its answer was complete",
  UND_ERR_RES_EXCEEDED_MAX_SIZE: "the answer is larger than maxResponseBytes",
  UND_ERR_RESPONSE_TOO_LARGE: "the answer is larger than maxResponseBytes",
  ERR_BUFFER_TOO_LARGE: "the answer is larger than maxResponseBytes after decompression",
  UND_ERR_HEADERS_OVERFLOW: "the answer's headers are too large",
  UND_ERR_CLOSED: "the client was closed",
  UND_ERR_DESTROYED: "the client was closed",
  SELF_SIGNED_CERT_IN_CHAIN:
    "the server's certificate was issued by an authority that is not trusted: give it in tls.ca",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is self-signed and not trusted: give it in tls.ca",
  UNABLE_TO_GET_ISSUER_CERT: "the server's certificate was issued by an unknown authority: give it in tls.ca",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the server's certificate was issued by an unknown authority: give it in tls.ca",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    "the server's certificate cannot be traced to a trusted authority: give the authority in tls.ca, or let the server send its chain",
  CERT_UNTRUSTED: "the server's certificate is not trusted",
  CERT_SIGNATURE_FAILURE: "the signature of the server's certificate is wrong: is tls.ca the right authority?",
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  CERT_NOT_YET_VALID: "the server's certificate is not valid yet: check this machine's clock",
  CERT_REVOKED: "the server's certificate was revoked",
  INVALID_PURPOSE: "the server's certificate is not meant for servers",
  ERR_TLS_CERT_ALTNAME_INVALID:
    "the server's certificate is for another host name: check the address, or set tls.servername",
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED:
    "the server requires a client certificate: set tls.cert and tls.key, or tls.pfx",
  ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: "the server refused the client certificate as bad",
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED: "the server refused the client certificate: it has expired",
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_REVOKED: "the server refused the client certificate: it was revoked",
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN: "the server refused the client certificate",
  ERR_SSL_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE: "the server refused the kind of the client certificate",
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: "the server does not trust the authority of the client certificate",
  ERR_SSL_TLSV1_ALERT_ACCESS_DENIED: "the server refused the client certificate",
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE:
    "client and server agree on no way to encrypt, or a client certificate is missing",
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: "the server does not speak the TLS versions that are allowed (1.2 and later)",
  ERR_SSL_UNSUPPORTED_PROTOCOL: "the server speaks only TLS versions that are not allowed (before 1.2)",
  ERR_SSL_WRONG_VERSION_NUMBER: "the other side does not speak TLS: is it an http:// address?",
  ERR_SSL_PACKET_LENGTH_TOO_LONG: "the other side does not speak TLS: is it an http:// address?",
  ERR_OSSL_X509_KEY_VALUES_MISMATCH: "tls.key is not the key of tls.cert",
};

/** Why, in words. OpenSSL 3.2 and later, in Node 22 and later, name the alerts older than TLS 1.0 differently. */
const reasonOf = (code: string): string | undefined =>
  REASONS[code.replace("ERR_SSL_SSL/TLS_ALERT", "ERR_SSL_SSLV3_ALERT")];

/** Failures that another attempt cannot mend: something has to be configured differently. */
export function isPermanent(code: string | undefined): boolean {
  if (code === undefined) return false;
  if (reasonOf(code) !== undefined) return !TRANSIENT.has(code);
  return code.startsWith("OICP_TLS") || code === "OICP_CIRCUIT_OPEN";
}

function setOf(codes: string): ReadonlySet<string> {
  return new Set(codes.split(" "));
}

const TRANSIENT = setOf(
  "ECONNREFUSED ENOTFOUND EAI_AGAIN EHOSTUNREACH ENETUNREACH ETIMEDOUT UND_ERR_CONNECT_TIMEOUT ECONNRESET EPIPE UND_ERR_SOCKET",
);

/** Failures of making a connection: the request cannot have left. A client may be destroyed at any time, so that is none. */
const BEFORE_SENDING = setOf(
  "ECONNREFUSED ENOTFOUND EAI_AGAIN EHOSTUNREACH ENETUNREACH UND_ERR_CONNECT_TIMEOUT UND_ERR_CLOSED",
);

/** Says in OICP's terms why there is no answer. `phase` is what the transport knows; a code may know better. */
export function toConnectionError(error: unknown, phase: Phase): OicpError {
  const cause = rootOf(error);
  if (cause.name === "AbortError") return new OicpAbortError(phase === "connecting" ? "not-sent" : "unknown");
  const { code } = cause;
  const early = phase === "connecting" || isConnectFailure(cause) || isTrustFailure(code);
  const outcome: Outcome = early ? "not-sent" : "unknown";
  const words = refusedQuietly(cause) ? REFUSED_QUIETLY : wordsFor(cause);
  return new OicpConnectionError(words, outcome, { code, cause });
}

function wordsFor({ name, code, message }: PlatformError): string {
  if (name === "HTTPParserError") return "the other side does not speak HTTP";
  if (code !== undefined && /^Z_|^ERR__ERROR_FORMAT/.test(code)) return "the answer cannot be decompressed";
  if (code === undefined) return `the connection failed (${message})`;
  return code.startsWith("OICP_") ? message : (reasonOf(code) ?? `the connection failed (${code})`);
}

const REFUSED_QUIETLY =
  "the other side closed the connection without a word; with TLS 1.3 this is how most servers refuse a client certificate (missing, expired, or of an authority they do not trust)";

/** In TLS 1.3 a client learns of its refusal only when it waits for an answer. undici counts what it has read by then. */
function refusedQuietly({ code, socket }: PlatformError): boolean {
  return code === "UND_ERR_SOCKET" && socket?.bytesRead === 0;
}

/** The network may also fail under a connection that exists; the system then names what it was doing. */
function isConnectFailure({ code, syscall }: PlatformError): boolean {
  return code !== undefined && BEFORE_SENDING.has(code) && syscall !== "read" && syscall !== "write";
}

/** A failed check of the server's certificate, or a refusal of ours with an alert: both precede the request. */
function isTrustFailure(code: string | undefined): boolean {
  if (code === undefined) return false;
  return code.startsWith("CERT_") || code.startsWith("ERR_TLS_CERT") || REFUSAL.test(code) || SELF.has(code);
}

/** Alerts and failures that belong to the handshake; any other failure of TLS may come in the middle of an answer. */
const REFUSAL =
  /^ERR_SSL_.*(?:CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|HANDSHAKE_FAILURE|PROTOCOL|WRONG_VERSION|PACKET_LENGTH)/;

const SELF = setOf(
  "SELF_SIGNED_CERT_IN_CHAIN DEPTH_ZERO_SELF_SIGNED_CERT UNABLE_TO_GET_ISSUER_CERT UNABLE_TO_GET_ISSUER_CERT_LOCALLY UNABLE_TO_VERIFY_LEAF_SIGNATURE INVALID_PURPOSE",
);

/** An error of a platform; one of our own has a code that begins with `OICP_` and a message for people. */
export type PlatformError = Error & {
  readonly code?: string | undefined;
  readonly syscall?: string | undefined;
  readonly socket?: { readonly bytesRead?: number } | undefined;
};

/** `fetch` wraps the system's error once, and attempts at several addresses are collected into one error. */
function rootOf(error: unknown): PlatformError {
  let root: unknown = error;
  for (let depth = 0; depth < 4; depth++) {
    if (root instanceof AggregateError && root.errors.length > 0) root = root.errors[0] as unknown;
    else if (root instanceof Error && codeOf(root) === undefined && root.cause instanceof Error) root = root.cause;
    else break;
  }
  if (!(root instanceof Error)) return new Error(String(root));
  return root;
}

function codeOf(error: Error): string | undefined {
  const code = (error as PlatformError).code;
  return typeof code === "string" ? code : undefined;
}
