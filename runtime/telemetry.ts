import { OicpStatusError, OicpValidationError } from "./errors.js";
import type { Operation, Role } from "./operation.js";
import type { Violation } from "./schema.js";
import type { Transport, WireRequest, WireResponse } from "./wire.js";

/**
 * What subscribers of the tracing channels `oicp:client`, `oicp:client:attempt` and `oicp:server` are told: the same
 * object in all events of one call, filled in as things become known. None holds a message, nor anything of one but
 * the code of its answer: no card number, contract, PIN or session.
 */
export interface ClientTrace extends Surrounded {
  /** The operation that is called. */
  readonly operation: Operation;
  /** The role that calls. */
  readonly sender: Role;
  /** The role that is called. */
  readonly receiver: Role;
  /** Address that the path of the operation is appended to. */
  readonly baseUrl: string;
  /** Operator or provider in whose name the call is made. */
  partner: string | undefined;
  /** Page asked for, from 0; missing when the operation has no pages. */
  readonly page: number | undefined;
  /** How many times the request was handed to the transport. */
  attempts: number;
  /** `Process-ID` of the answer. */
  processId: string | undefined;
  /** HTTP status of the last answer; missing when there was none. */
  status: number | undefined;
  /** OICP status code; missing when the answer has none. */
  code: string | undefined;
  /** Whether the other side said no: an `OicpStatusError`, or the answer `NotAuthorized`. */
  refused: boolean;
  /** Departures of request and answer from their documented form, as far as the client looks for them. */
  violations: readonly Violation[];
  /** Why the call failed, from the event `error` on. */
  error: unknown;
}

/** One time that a request is handed to the transport. */
export interface AttemptTrace extends Surrounded {
  /** The call that it belongs to. */
  readonly call: ClientTrace;
  /** From 1; what is above 1 is a repetition. */
  readonly attempt: number;
  /** HTTP method. */
  readonly method: string;
  /** Headers to send besides the call's own. Empty; who hears of the start may add some, such as `traceparent`. */
  readonly headers: Record<string, string>;
  /** HTTP status of the answer; missing when there is none. */
  status: number | undefined;
  /** `Process-ID` of the answer. */
  processId: string | undefined;
  /** Why there is no answer, from the event `error` on. */
  error: unknown;
}

/** One request to a server. Its failures are answers: there is no event `error`, and none in the payload. */
export interface ServerTrace extends Surrounded {
  /** The role that the server plays. */
  readonly role: Role;
  /** HTTP method. */
  readonly method: string;
  /** HTTP headers by their lower-case names, for taking a trace up. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Address of the caller, when there is a network in between. */
  readonly address: string | undefined;
  /** `Process-ID` of the exchange: the caller's, or one made for it. */
  processId: string | undefined;
  /** Missing when the path leads nowhere. */
  operation: Operation | undefined;
  /** Operator or provider that the request names. */
  partner: string | undefined;
  /** HTTP status. */
  status: number | undefined;
  /** OICP status code; missing when the answer has none, as a fault body. */
  code: string | undefined;
  /** Whether the answer says no: a refusal of the server, or of the handler. */
  refused: boolean;
  /** Departures of the request from its documented form, whether it was refused for them or not. */
  violations: readonly Violation[];
  /** Always missing: what goes wrong on a server is an answer. */
  error: unknown;
}

/** What runs in the surroundings that a subscriber wants for it. */
export interface Surrounded {
  /**
   * Set by whoever hears of the start: called with the work that is to be done, it has to call that and to return its
   * result. A trace that has one already is to be surrounded by that, too.
   */
  surround?: (<Result>(work: () => Result) => Result) | undefined;
}

/** The part of `node:diagnostics_channel` that is used. */
interface Channel {
  publish(message: object): void;
  runStores<Result>(message: object, run: () => Result): Result;
}

interface TracingChannel {
  readonly hasSubscribers?: boolean;
  readonly start: Channel;
  readonly end: Channel;
  readonly asyncStart: Channel;
  readonly asyncEnd: Channel;
  readonly error: Channel;
}

/** A tracing channel with payloads of one kind. */
export interface Tracer<Trace extends { error: unknown }> {
  /** Whether anybody listens. Asked before a payload is made, so that a call nobody traces pays for one look. */
  readonly active: boolean;
  /** Runs asynchronous work with the events of a tracing channel around it. The result itself is published nowhere. */
  run<Result>(trace: Trace, work: () => Promise<Result>): Promise<Result>;
}

interface DiagnosticsChannel {
  tracingChannel(name: string): TracingChannel;
}

/** Asked of the process, so that nothing is imported on platforms without such a module. */
const diagnostics = (
  globalThis as { process?: { getBuiltinModule?: (name: string) => DiagnosticsChannel | undefined } }
).process?.getBuiltinModule?.("node:diagnostics_channel");

function createTracer<Trace extends Surrounded & { error: unknown }>(
  name: string,
  within?: { readonly active: boolean },
): Tracer<Trace> {
  const channel = diagnostics?.tracingChannel(name);
  if (channel === undefined) return { active: false, run: (_trace, work) => work() };
  const { start, end, asyncStart, asyncEnd, error } = channel;
  const finish = (trace: Trace): void => {
    asyncStart.publish(trace);
    asyncEnd.publish(trace);
  };
  return {
    get active() {
      return channel.hasSubscribers === true || within?.active === true;
    },
    // `tracePromise` would do, but it puts the result into the payload, and results hold messages.
    run: (trace, work) =>
      start.runStores(trace, () => {
        const done = (trace.surround === undefined ? work() : trace.surround(work)).then(
          (result) => {
            finish(trace);
            return result;
          },
          (reason: unknown) => {
            trace.error = reason;
            error.publish(trace);
            finish(trace);
            throw reason;
          },
        );
        end.publish(trace);
        return done;
      }),
  };
}

/** One run an attempt of a call. */
export const attemptTracer: Tracer<AttemptTrace> = createTracer("oicp:client:attempt");

/** One run a call of a client. Whoever hears of attempts is told of their call with them. */
export const clientTracer: Tracer<ClientTrace> = createTracer("oicp:client", attemptTracer);

/** One run a request to a server. */
export const serverTracer: Tracer<ServerTrace> = createTracer("oicp:server");

const UNKNOWN = { partner: undefined, processId: undefined, status: undefined, code: undefined, error: undefined };

export function beginClientTrace(
  facts: Pick<ClientTrace, "operation" | "sender" | "receiver" | "baseUrl" | "page">,
): ClientTrace {
  return { ...facts, ...UNKNOWN, attempts: 0, refused: false, violations: [] };
}

/** What a client knows of a call when it is over. */
type Ended = Pick<ClientTrace, "partner" | "attempts" | "processId" | "violations">;

/** Fills in how a call ended, before the events that tell of its end. */
export function completeClientTrace(
  trace: ClientTrace,
  { partner, attempts, processId, violations }: Ended,
  ended: { readonly answer: unknown; readonly status: number } | { readonly error: unknown },
): void {
  Object.assign(trace, { partner, attempts, processId, violations });
  if ("answer" in ended) {
    Object.assign(trace, { status: ended.status }, verdictOf(ended.answer));
    return;
  }
  const { error } = ended;
  if (error instanceof OicpValidationError) trace.violations = [...violations, ...error.violations];
  else if (error instanceof OicpStatusError) Object.assign(trace, { code: error.code, refused: true });
}

/** Hands a request to the transport, with the events of an attempt around it. */
export function traceAttempt(
  call: ClientTrace,
  attempt: number,
  wire: WireRequest,
  transport: Transport,
): Promise<WireResponse> {
  const trace: AttemptTrace = { ...UNKNOWN, call, attempt, method: wire.method, headers: {} };
  return attemptTracer.run(trace, async () => {
    const response = await transport({ ...wire, headers: { ...wire.headers, ...trace.headers } });
    call.status = trace.status = response.status;
    trace.processId = response.headers["process-id"];
    return response;
  });
}

export function beginServerTrace(facts: Pick<ServerTrace, "role" | "method" | "headers" | "address">): ServerTrace {
  return { ...facts, ...UNKNOWN, operation: undefined, refused: false, violations: [] };
}

/** Fills in how a request ended, before the events that tell of the end. */
export function completeServerTrace(
  trace: ServerTrace,
  ended: Pick<ServerTrace, "processId" | "operation" | "partner" | "violations"> & { readonly status: number },
  answer: unknown,
): void {
  const { code, refused } = verdictOf(answer);
  Object.assign(trace, ended, { code, refused: refused || ended.status >= 400 });
}

/** OICP status code of an answer, and whether it says no. */
function verdictOf(answer: unknown): { readonly code: string | undefined; readonly refused: boolean } {
  const { Result, AuthorizationStatus, StatusCode } = (answer ?? {}) as {
    Result?: unknown;
    AuthorizationStatus?: unknown;
    StatusCode?: { Code?: unknown } | null;
  };
  const code = StatusCode?.Code;
  return {
    code: typeof code === "string" ? code : undefined,
    refused: Result === false || AuthorizationStatus === "NotAuthorized",
  };
}
