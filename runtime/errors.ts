import type { Violation } from "./schema.js";

/**
 * What is known of a request whose answer never came.
 * - `not-sent`: it provably did not reach the other side; it may be sent again.
 * - `unknown`: it may have arrived and may have had its effect.
 */
export type Outcome = "not-sent" | "unknown";

/** Which call an error belongs to. */
export interface ErrorContext {
  /** Key of the operation, for example `authorizeStart`. */
  readonly operation?: string | undefined;
  /** `Process-ID` of the answer: what Hubject's support asks for. */
  readonly processId?: string | undefined;
  /** How many times the request was handed to the transport. */
  readonly attempts?: number | undefined;
  readonly cause?: unknown;
}

const BASE: unique symbol = Symbol.for("oicp.error");
const STATUS: unique symbol = Symbol.for("oicp.error.status");
const FAULT: unique symbol = Symbol.for("oicp.error.fault");
const HTTP: unique symbol = Symbol.for("oicp.error.http");
const DECODE: unique symbol = Symbol.for("oicp.error.decode");
const VALIDATION: unique symbol = Symbol.for("oicp.error.validation");
const TIMEOUT: unique symbol = Symbol.for("oicp.error.timeout");
const CONNECTION: unique symbol = Symbol.for("oicp.error.connection");
const ABORT: unique symbol = Symbol.for("oicp.error.abort");

/**
 * Everything that can go wrong with a call. Messages, `util.inspect` and `JSON.stringify` of an error never show a PIN,
 * a card number, an EvcoID or key material.
 *
 * `instanceof` asks for a registered symbol, so that two copies of this package in one process recognise each other's
 * errors.
 */
export class OicpError extends Error {
  /** @internal */
  static readonly brand: symbol = BASE;

  readonly operation: string | undefined;
  readonly processId: string | undefined;
  readonly attempts: number;

  static {
    OicpError.prototype.name = "OicpError";
  }

  constructor(message: string, context: ErrorContext = {}) {
    super(
      context.operation === undefined ? message : `${context.operation}: ${message}`,
      context.cause === undefined ? undefined : { cause: context.cause },
    );
    this.operation = context.operation;
    this.processId = context.processId;
    this.attempts = context.attempts ?? 0;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class that a user derives has no brand of its own, and is told by its prototype as usual.
    if (!Object.hasOwn(this, "brand")) return Function.prototype[Symbol.hasInstance].call(this, value);
    return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[this.brand] === true;
  }

  get [BASE](): true {
    return true;
  }

  /** @internal What `toJSON` and `inspect` show beside the members every error has. */
  protected details(): Record<string, unknown> {
    return {};
  }

  toJSON(): Record<string, unknown> {
    const shown: Record<string, unknown> = { name: this.name, message: this.message };
    const known = { operation: this.operation, processId: this.processId, attempts: this.attempts, ...this.details() };
    for (const [name, value] of Object.entries(known)) if (value !== undefined) shown[name] = value;
    return shown;
  }

  /** What Node prints: the stack, the members that are safe to show, and the cause in one line. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    const { name: _name, message: _message, ...members } = this.toJSON();
    const text = Object.entries(members).map(([name, value]) => `\n  ${name}: ${JSON.stringify(value)}`);
    const cause = this.cause instanceof Error ? `\n  cause: ${this.cause.name}: ${this.cause.message}` : "";
    return `${this.stack ?? `${this.name}: ${this.message}`} {${text.join("")}${cause}\n}`;
  }
}

/** What an answer that refuses a request says. */
export interface StatusDetails extends ErrorContext {
  /** The code's short text, as the answer gives it. */
  readonly description?: string | undefined;
  /** Free text of the answer, for example the EVSE ids that are unknown. */
  readonly additionalInfo?: string | undefined;
  /** HTTP status of the answer. Default 200. */
  readonly status?: number | undefined;
  /** The answer as it was received, read into its documented form. */
  readonly answer?: unknown;
}

/**
 * The other side understood the request and refused it: an acknowledgement with `Result: false`, or data whose status
 * code is not `000`, at any HTTP status. A handler of a server may throw one to answer with its code.
 */
export class OicpStatusError extends OicpError {
  /** @internal */
  static override readonly brand: symbol = STATUS;

  /** The protocol's status code, for example `017`. An open set: see `statusCodes` for those that are documented. */
  readonly code: string;
  readonly description: string | undefined;
  readonly additionalInfo: string | undefined;
  readonly status: number;
  /** The answer in its documented form. Not shown when the error is printed. */
  declare readonly answer: unknown;

  static {
    OicpStatusError.prototype.name = "OicpStatusError";
  }

  constructor(code: string, details: StatusDetails = {}) {
    const texts = [details.description, details.additionalInfo].filter((text) => text !== undefined && text !== "");
    const http = details.status === undefined || details.status === 200 ? "" : ` (HTTP ${details.status})`;
    super(`refused with status code ${code}${http}${texts.length > 0 ? `: ${texts.join(" - ")}` : ""}`, details);
    this.code = code;
    this.description = details.description;
    this.additionalInfo = details.additionalInfo;
    this.status = details.status ?? 200;
    Object.defineProperty(this, "answer", { value: details.answer, enumerable: false });
  }

  get [STATUS](): true {
    return true;
  }

  protected override details(): Record<string, unknown> {
    const { code, status, description, additionalInfo } = this;
    return { code, status, description, additionalInfo };
  }
}

/** One field that the other side does not accept. */
export interface FaultField {
  /** RFC 6901 pointer into the request as it was sent. */
  readonly pointer: string;
  /** The other side's words. */
  readonly message: string;
  /** The EVSE whose record holds the field, when there is one. */
  readonly evseId?: string;
}

/** The request was rejected as malformed (HTTP 400 in most cases), with the fields that are wrong, when they are named. */
export class OicpFaultError extends OicpError {
  /** @internal */
  static override readonly brand: symbol = FAULT;

  readonly fields: readonly FaultField[];
  readonly status: number;

  static {
    OicpFaultError.prototype.name = "OicpFaultError";
  }

  constructor(message: string, fields: readonly FaultField[], status: number, context: ErrorContext = {}) {
    const first = fields.slice(0, 3).map((field) => `${field.pointer || "/"} ${field.message}`);
    const more = fields.length > 3 ? `; and ${fields.length - 3} more` : "";
    const list = first.length > 0 ? ` [${first.join("; ")}${more}]` : "";
    super(`rejected as malformed (HTTP ${status}): ${message}${list}`, context);
    this.fields = fields;
    this.status = status;
  }

  get [FAULT](): true {
    return true;
  }

  protected override details(): Record<string, unknown> {
    return { status: this.status, fields: this.fields };
  }
}

/** An HTTP status other than success, with a body that is not OICP's: a firewall, a proxy, a wrong address. */
export class OicpHttpError extends OicpError {
  /** @internal */
  static override readonly brand: symbol = HTTP;

  readonly status: number;
  /** Beginning of the body when it is text, cut to 200 characters. */
  readonly excerpt: string;
  /** Milliseconds that the answer asked to wait before the next try. */
  readonly retryAfter: number | undefined;

  static {
    OicpHttpError.prototype.name = "OicpHttpError";
  }

  constructor(
    message: string,
    status: number,
    excerpt: string,
    context: ErrorContext & { retryAfter?: number | undefined } = {},
  ) {
    super(`HTTP ${status}: ${message}`, context);
    this.status = status;
    this.excerpt = excerpt;
    this.retryAfter = context.retryAfter;
  }

  get [HTTP](): true {
    return true;
  }

  protected override details(): Record<string, unknown> {
    const { status, excerpt, retryAfter } = this;
    return { status, excerpt, retryAfter };
  }
}

/** The HTTP status says success, but the body is empty, not JSON, cut off, or no answer to this operation. */
export class OicpDecodeError extends OicpError {
  /** @internal */
  static override readonly brand: symbol = DECODE;

  readonly status: number;
  readonly excerpt: string;

  static {
    OicpDecodeError.prototype.name = "OicpDecodeError";
  }

  constructor(message: string, status: number, excerpt: string, context: ErrorContext = {}) {
    super(`the answer (HTTP ${status}) cannot be read: ${message}`, context);
    this.status = status;
    this.excerpt = excerpt;
  }

  get [DECODE](): true {
    return true;
  }

  protected override details(): Record<string, unknown> {
    return { status: this.status, excerpt: this.excerpt };
  }
}

/** A message departs from its documented form. With direction `request` nothing was sent. */
export class OicpValidationError extends OicpError {
  /** @internal */
  static override readonly brand: symbol = VALIDATION;

  readonly direction: "request" | "response";
  readonly violations: readonly Violation[];

  static {
    OicpValidationError.prototype.name = "OicpValidationError";
  }

  constructor(direction: "request" | "response", violations: readonly Violation[], context: ErrorContext = {}) {
    const first = violations.slice(0, 5).map(({ pointer, message }) => `${pointer === "" ? "/" : pointer} ${message}`);
    const more = violations.length > 5 ? `; and ${violations.length - 5} more` : "";
    const what = direction === "request" ? "the request is not valid and was not sent" : "the answer is not valid";
    super(`${what}: ${first.join("; ")}${more}`, context);
    this.direction = direction;
    this.violations = violations;
  }

  get [VALIDATION](): true {
    return true;
  }

  protected override details(): Record<string, unknown> {
    return { direction: this.direction, violations: this.violations };
  }
}

/** What a reader should do about a request whose fate is not known. */
const ADVICE: Readonly<Record<Outcome, string>> = {
  "not-sent": "the request did not leave and may be sent again",
  unknown: "the request may have arrived; do not repeat it unless that does no harm",
};

/** No answer within the call's deadline. */
export class OicpTimeoutError extends OicpError {
  /** @internal */
  static override readonly brand: symbol = TIMEOUT;

  readonly outcome: Outcome;

  static {
    OicpTimeoutError.prototype.name = "OicpTimeoutError";
  }

  constructor(message: string, outcome: Outcome, context: ErrorContext = {}) {
    super(`${message}; ${ADVICE[outcome]}`, context);
    this.outcome = outcome;
  }

  get [TIMEOUT](): true {
    return true;
  }

  protected override details(): Record<string, unknown> {
    return { outcome: this.outcome };
  }
}

/** There is no connection, or it broke before the answer was complete. */
export class OicpConnectionError extends OicpError {
  /** @internal */
  static override readonly brand: symbol = CONNECTION;

  readonly outcome: Outcome;
  /** What failed, in words, for example that the server's certificate has expired. */
  readonly reason: string;
  /** Code of the system or TLS library, for example `ECONNREFUSED` or `CERT_HAS_EXPIRED`. */
  readonly code: string | undefined;

  static {
    OicpConnectionError.prototype.name = "OicpConnectionError";
  }

  constructor(reason: string, outcome: Outcome, context: ErrorContext & { code?: string | undefined } = {}) {
    super(`${reason}; ${ADVICE[outcome]}`, context);
    this.outcome = outcome;
    this.reason = reason;
    this.code = context.code;
  }

  get [CONNECTION](): true {
    return true;
  }

  protected override details(): Record<string, unknown> {
    const { outcome, reason, code } = this;
    return { outcome, reason, code };
  }
}

/** The caller gave the call up through its `AbortSignal`. */
export class OicpAbortError extends OicpError {
  /** @internal */
  static override readonly brand: symbol = ABORT;

  readonly outcome: Outcome;

  static {
    OicpAbortError.prototype.name = "OicpAbortError";
  }

  constructor(outcome: Outcome, context: ErrorContext = {}) {
    super(`aborted by the caller; ${ADVICE[outcome]}`, context);
    this.outcome = outcome;
  }

  get [ABORT](): true {
    return true;
  }

  protected override details(): Record<string, unknown> {
    return { outcome: this.outcome };
  }
}
