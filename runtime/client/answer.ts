import { OicpDecodeError, OicpFaultError, OicpHttpError, OicpStatusError, type ErrorContext } from "../errors.js";
import type { Operation } from "../operation.js";
import { redact, secretsOf } from "../redact.js";
import type { Reception } from "../schema.js";
import type { WireResponse } from "../wire.js";
import { toFaultField } from "./field-reference.js";
import { isBroken, type Received } from "./received.js";
import { retryAfter } from "./retry.js";

type Members = Readonly<Record<string, unknown>>;

const EXCERPT = 200;

/** Reads and checks an answer and tells a granted request from a refused one; every refusal is thrown as its error. */
export function interpret(
  operation: Operation,
  received: Received,
  request: unknown,
  contextOf: () => ErrorContext,
): Reception<unknown> {
  const { wire, json } = received;
  if (wire.status >= 200 && wire.status < 300) {
    if (json === undefined) throw undecodable(received, contextOf());
    return granted(operation, json, wire, request, contextOf);
  }
  const context = contextOf();
  if (isMembers(json)) {
    refuseByStatus(json, wire.status, request, context);
    refuseByFault(json, wire.status, request, context);
  }
  throw new OicpHttpError(httpReason(wire), wire.status, excerptOf(wire.body), {
    ...context,
    retryAfter: retryAfter(wire),
  });
}

function granted(
  operation: Operation,
  json: unknown,
  wire: WireResponse,
  request: unknown,
  contextOf: () => ErrorContext,
): Reception<unknown> {
  const reception: Reception<unknown> = operation.response.receive(json);
  const { value } = reception;
  if (!isMembers(value)) throw new OicpDecodeError("it is no JSON object", wire.status, "", contextOf());
  if (!isRefusal(operation, value)) return reception;
  const context = contextOf();
  refuseByStatus(value, wire.status, request, context);
  refuseByFault(value, wire.status, request, context);
  throw new OicpDecodeError(`it is no answer to ${operation.name}`, wire.status, "", context);
}

/** Whether an answer does not grant what was asked, by the member that says so for this kind of answer. */
function isRefusal({ answer, response }: Operation, value: Members): boolean {
  const code = codeOf(value);
  switch (answer) {
    case "acknowledgement":
      // `Result` decides. Without it only the code can tell; one capture of the hub has a code alone.
      return value["Result"] !== true && (value["Result"] === false || code !== "000");
    case "authorization":
      // A refusal is an answer here. Failures on the way may come as an acknowledgement instead (OICP23-E116).
      return typeof value["AuthorizationStatus"] !== "string";
    case "data":
      return (
        value["Result"] === false || (code !== undefined && code !== "000") || (isFault(value) && !response.is(value))
      );
  }
}

/** Throws when the body carries a status code that is no success, or says `Result: false`. */
function refuseByStatus(body: Members, status: number, request: unknown, context: ErrorContext): void {
  const code = codeOf(body);
  const success = status >= 200 && status < 300;
  if (body["Result"] !== false && success && (code === undefined || code === "000")) return;
  if (body["Result"] !== false && code === undefined) return;
  const details = body["StatusCode"];
  const secrets = secretsOf(request);
  const text = (value: unknown): string | undefined =>
    typeof value === "string" && value !== "" ? redact(value, secrets) : undefined;
  const member = (name: string): string | undefined => (isMembers(details) ? text(details[name]) : undefined);
  throw new OicpStatusError(code ?? "unknown", {
    ...context,
    description: member("Description") ?? text(body["message"]),
    additionalInfo: member("AdditionalInfo"),
    status,
    answer: body,
  });
}

/** Throws when the body is the one of a rejected request: a message, with or without the fields that are wrong. */
function refuseByFault(body: Members, status: number, request: unknown, context: ErrorContext): void {
  if (!isFault(body)) return;
  const { message, validationErrors } = body;
  const secrets = secretsOf(request);
  const fields = Array.isArray(validationErrors)
    ? validationErrors.filter(isMembers).map((error) => toFaultField(error, request, secrets))
    : [];
  const said = typeof message === "string" ? redact(message, secrets) : "no reason given";
  throw new OicpFaultError(said, fields, status, context);
}

const isFault = (body: Members): boolean =>
  typeof body["message"] === "string" || Array.isArray(body["validationErrors"]);

function codeOf(body: Members): string | undefined {
  const status = body["StatusCode"];
  const code = isMembers(status) ? status["Code"] : status;
  if (typeof code === "number") return String(code).padStart(3, "0");
  return typeof code === "string" && code !== "" ? code : undefined;
}

const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function undecodable(received: Received, context: ErrorContext): OicpDecodeError {
  const { wire } = received;
  const start = wire.body.trimStart();
  if (start === "") return new OicpDecodeError("it is empty", wire.status, "", context);
  if (isBroken(received)) {
    const reason = `its JSON is cut off or broken (${wire.body.length} characters)`;
    return new OicpDecodeError(reason, wire.status, "", context);
  }
  const kind = start.startsWith("<") ? "it is HTML or XML, so it comes from something in between" : "it is not JSON";
  return new OicpDecodeError(kind, wire.status, excerptOf(wire.body), context);
}

function httpReason(wire: WireResponse): string {
  if (wire.status >= 300 && wire.status < 400) return "a redirect, which is not followed: check the address";
  const html = /^\s*</.test(wire.body);
  switch (wire.status) {
    case 400:
      return html ? "rejected before OICP, often for a missing client certificate" : "rejected without a reason";
    case 401:
      return "the caller is not authenticated";
    case 403:
      return html
        ? "refused before OICP, by a firewall: check that the caller's address is registered with the hub"
        : "not allowed";
    case 404:
      return "nothing answers at this path: check the address and the version";
    case 429:
      return "too many calls";
    default:
      return wire.status >= 500 ? "the other side failed" : "not a success";
  }
}

/** The beginning of a body that is meant for people. JSON is left out: it may hold what must not be shown. */
function excerptOf(body: string): string {
  const start = body.trimStart();
  if (start.startsWith("{") || start.startsWith("[")) return "";
  return redact(start.slice(0, EXCERPT).replace(/\s+/g, " ").trim());
}
