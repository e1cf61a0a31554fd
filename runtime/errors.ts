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
  /** What led to it: an error of the transport, the reason of an `AbortSignal`, or what a handler threw. */
  readonly cause?: unknown;
}

/**
 * Everything that can go wrong with a call. Messages, `util.inspect` and `JSON.stringify` of an error never show a PIN,
 * a card number, an EvcoID or key material.
 *
 * `instanceof` asks for a registered symbol, so that two copies of this package in one process recognise each other's
 * errors.
 */
export class OicpError extends Error {
  /** @internal */
  static readonly brand: symbol = Symbol.for("oicp.error.OicpError");

  /** Key of the operation, for example `authorizeStart`; `undefined` when the error belongs to none. */
  readonly operation: string | undefined;
  /** `Process-ID` of the answer: what Hubject's support asks for. `undefined` when there was no answer. */
  readonly processId: string | undefined;
  /** How many times the request was handed to the transport; 0 when it never was. */
  readonly attempts: number;

  /** Makes an error of a call. Control characters in the message become blanks; the operation's key goes before it. */
  constructor(message: string, context: ErrorContext = {}) {
    // Parts of it are the other side's words, which must not begin lines in a log or steer a terminal.
    const line = message.replace(/\p{Cc}+/gu, " ");
    super(
      context.operation === undefined ? line : `${context.operation}: ${line}`,
      context.cause === undefined ? undefined : { cause: context.cause },
    );
    this.operation = context.operation;
    this.processId = context.processId;
    this.attempts = context.attempts ?? 0;
  }

  /** Tells errors by their registered symbol, so that those of another copy of this package count as well. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class that a user derives has no brand of its own, and is told by its prototype as usual.
    if (!Object.hasOwn(this, "brand")) return Function.prototype[Symbol.hasInstance].call(this, value);
    return classesOf(value).some(({ brand }) => brand === this.brand);
  }

  static {
    // A minifier may rename classes, but not this.
    Object.defineProperty(OicpError.prototype, "name", {
      get(this: OicpError) {
        return classesOf(this)[0]?.brand.description?.slice("oicp.error.".length) ?? "OicpError";
      },
      set(this: OicpError, value: string) {
        Object.defineProperty(this, "name", { value, configurable: true, writable: true });
      },
    });
  }

  /** Name, message and every member that is set, for logs. Neither the stack nor the cause, and no answer. */
  toJSON(): Record<string, unknown> {
    const known = Object.entries(this).filter(([, value]) => value !== undefined);
    return { name: this.name, message: this.message, ...Object.fromEntries(known) };
  }

  /** What Node prints: the stack, the members that are safe to show, and the cause in one line. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    const { name: _name, message: _message, ...members } = this.toJSON();
    const text = Object.entries(members).map(([name, value]) => `\n  ${name}: ${JSON.stringify(value)}`);
    const cause = this.cause instanceof Error ? `\n  cause: ${this.cause.name}: ${this.cause.message}` : "";
    return `${this.stack ?? `${this.name}: ${this.message}`} {${text.join("")}${cause}\n}`;
  }
}

/** The branded classes of an error, its own first, whichever copy of this package they are from. */
function classesOf(error: unknown): { readonly brand: symbol }[] {
  const classes: { readonly brand: symbol }[] = [];
  let at: unknown = typeof error === "object" ? error : null;
  while ((at = at === null ? null : Object.getPrototypeOf(at)) !== null) {
    const { constructor } = at as { constructor?: { readonly brand?: unknown } };
    if (constructor !== undefined && Object.hasOwn(constructor, "brand") && typeof constructor.brand === "symbol") {
      classes.push(constructor as { readonly brand: symbol });
    }
  }
  return classes;
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
  static override readonly brand: symbol = Symbol.for("oicp.error.OicpStatusError");

  /** The protocol's status code, for example `017`. An open set: see `statusCodes` for those that are documented. */
  readonly code: string;
  /** The code's short text, as the answer gives it. */
  readonly description: string | undefined;
  /** Free text of the answer, for example the EVSE ids that are unknown. */
  readonly additionalInfo: string | undefined;
  /** HTTP status of the answer: 200 in most cases. Hubject was seen to refuse with 400, 401, 403, 404 and 500 too. */
  readonly status: number;
  /** The answer in its documented form. Not shown when the error is printed. */
  declare readonly answer: unknown;

  /** Thrown by a handler of a server, its code, description and additional information become the answer's. */
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
  static override readonly brand: symbol = Symbol.for("oicp.error.OicpFaultError");

  /** The fields that are named as wrong; empty when none is. */
  readonly fields: readonly FaultField[];
  /** HTTP status of the answer. */
  readonly status: number;

  /** Made by clients. `message` is the other side's, `status` the HTTP status of its answer. */
  constructor(message: string, fields: readonly FaultField[], status: number, context: ErrorContext = {}) {
    const first = fields.slice(0, 3).map((field) => `${field.pointer || "/"} ${field.message}`);
    const more = fields.length > 3 ? `; and ${fields.length - 3} more` : "";
    const list = first.length > 0 ? ` [${first.join("; ")}${more}]` : "";
    super(`rejected as malformed (HTTP ${status}): ${message}${list}`, context);
    this.fields = fields;
    this.status = status;
  }
}

/** An HTTP status other than success, with a body that is not OICP's: a firewall, a proxy, a wrong address. */
export class OicpHttpError extends OicpError {
  static override readonly brand: symbol = Symbol.for("oicp.error.OicpHttpError");

  /** HTTP status of the answer. */
  readonly status: number;
  /** Beginning of the body when it is text for people, cut to 200 characters. Empty for JSON, which may hold secrets. */
  readonly excerpt: string;
  /** Milliseconds that the answer asked to wait before the next try. */
  readonly retryAfter: number | undefined;

  /** Made by clients. `excerpt` is the beginning of the body. */
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
}

/** The HTTP status says success, but the body is empty, not JSON, cut off, or no answer to this operation. */
export class OicpDecodeError extends OicpError {
  static override readonly brand: symbol = Symbol.for("oicp.error.OicpDecodeError");

  /** HTTP status of the answer. */
  readonly status: number;
  /** Beginning of the body when it is text for people, cut to 200 characters. Empty for JSON, which may hold secrets. */
  readonly excerpt: string;

  /** Made by clients. `excerpt` is the beginning of the body. */
  constructor(message: string, status: number, excerpt: string, context: ErrorContext = {}) {
    super(`the answer (HTTP ${status}) cannot be read: ${message}`, context);
    this.status = status;
    this.excerpt = excerpt;
  }
}

/** A message departs from its documented form. With direction `request` nothing was sent. */
export class OicpValidationError extends OicpError {
  static override readonly brand: symbol = Symbol.for("oicp.error.OicpValidationError");

  /** Whose message it is: the `request`, which was then not sent, or the `response`. */
  readonly direction: "request" | "response";
  /** Everything that is wrong with the message, with a pointer to each place. No violation holds a value. */
  readonly violations: readonly Violation[];

  /** Made by clients and servers from what a schema and the protocol's rules found. */
  constructor(direction: "request" | "response", violations: readonly Violation[], context: ErrorContext = {}) {
    const first = violations.slice(0, 5).map(({ pointer, message }) => `${pointer === "" ? "/" : pointer} ${message}`);
    const more = violations.length > 5 ? `; and ${violations.length - 5} more` : "";
    const what = direction === "request" ? "the request is not valid and was not sent" : "the answer is not valid";
    super(`${what}: ${first.join("; ")}${more}`, context);
    this.direction = direction;
    this.violations = violations;
  }
}

/** What a reader should do about a request whose fate is not known. */
const ADVICE: Readonly<Record<Outcome, string>> = {
  "not-sent": "the request did not leave and may be sent again",
  unknown: "the request may have arrived; do not repeat it unless that does no harm",
};

/** No answer within the call's deadline. */
export class OicpTimeoutError extends OicpError {
  static override readonly brand: symbol = Symbol.for("oicp.error.OicpTimeoutError");

  /** Whether the request may have arrived. */
  readonly outcome: Outcome;

  /** Made by clients when the deadline passes. `message` says what was waited for. */
  constructor(message: string, outcome: Outcome, context: ErrorContext = {}) {
    super(`${message}; ${ADVICE[outcome]}`, context);
    this.outcome = outcome;
  }
}

/** There is no connection, or it broke before the answer was complete. */
export class OicpConnectionError extends OicpError {
  static override readonly brand: symbol = Symbol.for("oicp.error.OicpConnectionError");

  /** Whether the request may have arrived. */
  readonly outcome: Outcome;
  /** What failed, in words, for example that the server's certificate has expired. */
  readonly reason: string;
  /** Code of the system or TLS library, for example `ECONNREFUSED` or `CERT_HAS_EXPIRED`. */
  readonly code: string | undefined;

  /** Made by transports. A transport of one's own throws it to say whether the request left. */
  constructor(reason: string, outcome: Outcome, context: ErrorContext & { code?: string | undefined } = {}) {
    super(`${reason}; ${ADVICE[outcome]}`, context);
    this.outcome = outcome;
    this.reason = reason;
    this.code = context.code;
  }
}

/** The caller gave the call up through its `AbortSignal`. */
export class OicpAbortError extends OicpError {
  static override readonly brand: symbol = Symbol.for("oicp.error.OicpAbortError");

  /** Whether the request may have arrived. */
  readonly outcome: Outcome;

  /** Made by clients and transports when the caller's signal is aborted; its reason is the `cause`. */
  constructor(outcome: Outcome, context: ErrorContext = {}) {
    super(`aborted by the caller; ${ADVICE[outcome]}`, context);
    this.outcome = outcome;
  }
}
