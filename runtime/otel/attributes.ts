import type { Attributes } from "@opentelemetry/api";
import type { AttemptTrace, ClientTrace, ServerTrace } from "../telemetry.js";

/**
 * Attributes of spans and metrics: those of the semantic conventions for HTTP, and `oicp.…`. Templates stand for paths,
 * and nothing names a partner, a driver or a session. Those that are undefined are left out by OpenTelemetry.
 */

/** Of a call when it begins. */
export function callAttributes({ operation, sender, receiver, page }: ClientTrace): Attributes {
  return defined({
    "oicp.operation": operation.key,
    "oicp.role": sender,
    "oicp.peer_role": receiver,
    "oicp.version": operation.version,
    "oicp.page": page,
  });
}

/** Of a call when it is over. */
export function callOutcome(trace: ClientTrace): Attributes {
  return defined({
    "http.response.status_code": trace.status,
    "oicp.status_code": trace.code,
    "oicp.process_id": trace.processId,
    "oicp.attempts": trace.attempts,
    "oicp.violations": trace.violations.length || undefined,
    "error.type": errorType(trace.error),
  });
}

/** What the duration of a call is measured by: nothing that has a value of its own for every call. */
export function callDimensions(trace: ClientTrace): Attributes {
  return defined({
    "oicp.operation": trace.operation.key,
    "oicp.role": trace.sender,
    "oicp.status_code": trace.code,
    "http.response.status_code": trace.status,
    "error.type": errorType(trace.error),
  });
}

/** Of an attempt when it begins; also what its duration is measured by. */
export function attemptAttributes({ call, method }: AttemptTrace): Attributes {
  const { hostname, port, protocol } = addressOf(call.baseUrl);
  return defined({
    "http.request.method": method,
    "server.address": hostname,
    "server.port": port === "" ? (protocol === "http:" ? 80 : 443) : Number(port),
    "url.scheme": protocol.slice(0, -1),
    "url.template": call.operation.path,
    "oicp.operation": call.operation.key,
    "oicp.role": call.sender,
  });
}

export function attemptOutcome({ status, error }: AttemptTrace): Attributes {
  return defined({ "http.response.status_code": status, "error.type": failureOf(status, error) });
}

/** Of a request to a server when it begins; more is known only when it has been read. */
export function requestAttributes({ role, method }: ServerTrace): Attributes {
  return { "http.request.method": knownMethod(method), "oicp.role": role };
}

/** Of a request to a server when it is over; with `requestAttributes` also what its duration is measured by. */
export function requestOutcome({ operation, status, code }: ServerTrace): Attributes {
  return defined({
    "http.route": operation?.path,
    "http.response.status_code": status,
    "oicp.operation": operation?.key,
    "oicp.status_code": code,
    "error.type": status !== undefined && status >= 500 ? String(status) : undefined,
  });
}

/** The class of an error, and no word of what it says: messages of partners may name drivers and sessions. */
export function errorType(error: unknown): string | undefined {
  if (error === undefined) return undefined;
  return error instanceof Error ? error.name : "_OTHER";
}

function failureOf(status: number | undefined, error: unknown): string | undefined {
  if (error !== undefined) return errorType(error);
  return status !== undefined && status >= 400 ? String(status) : undefined;
}

/** Callers may send any word as a method; as a dimension of metrics it must be one of few. */
function knownMethod(method: string): string {
  return KNOWN_METHODS.has(method) ? method : "_OTHER";
}

const KNOWN_METHODS: ReadonlySet<string> = new Set(
  "GET HEAD POST PUT DELETE CONNECT OPTIONS TRACE PATCH QUERY".split(" "),
);

let latest: { readonly text: string; readonly url: URL } | undefined;

/** A client has one address, and few processes have many clients. */
function addressOf(text: string): URL {
  if (latest?.text !== text) latest = { text, url: new URL(text) };
  return latest.url;
}

function defined(attributes: Attributes): Attributes {
  for (const name in attributes) if (attributes[name] === undefined) delete attributes[name];
  return attributes;
}
