import type { OicpError } from "./errors.js";
import type { Operation, Role } from "./operation.js";
import type { Violation } from "./schema.js";

/**
 * What subscribers of the tracing channels `oicp:client`, `oicp:client:attempt` and `oicp:server` are told: the same
 * object in all events of one call, filled in as things become known. None holds a message, nor anything of one but
 * the code of its answer: no card number, contract, PIN or session.
 */
export interface ClientTrace {
  readonly operation: Operation;
  readonly sender: Role;
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
export interface AttemptTrace {
  readonly call: ClientTrace;
  /** From 1; what is above 1 is a repetition. */
  readonly attempt: number;
  readonly method: string;
  /** Headers to send besides the call's own. Empty; who hears of the start may add some, such as `traceparent`. */
  readonly headers: Record<string, string>;
  status: number | undefined;
  processId: string | undefined;
  error: unknown;
}

/** One request to a server. Its failures are answers, so there is no event `error`. */
export interface ServerTrace {
  readonly role: Role;
  readonly method: string;
  /** HTTP headers by their lower-case names, for taking a trace up. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly address: string | undefined;
  processId: string | undefined;
  /** Missing when the path leads nowhere. */
  operation: Operation | undefined;
  partner: string | undefined;
  /** HTTP status. */
  status: number | undefined;
  /** OICP status code; missing when the answer has none, as a fault body. */
  code: string | undefined;
  /** Whether the answer says no: a refusal of the server, or of the handler. */
  refused: boolean;
  /** Departures of the request from its documented form, whether it was refused for them or not. */
  violations: readonly Violation[];
  error?: unknown;
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
export interface Tracer<Trace extends { error?: unknown }> {
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

function createTracer<Trace extends { error?: unknown }>(name: string): Tracer<Trace> {
  const channel = diagnostics?.tracingChannel(name);
  if (channel === undefined) return { active: false, run: (_trace, work) => work() };
  const { start, end, asyncStart, asyncEnd, error } = channel;
  const finish = (trace: Trace): void => {
    asyncStart.publish(trace);
    asyncEnd.publish(trace);
  };
  return {
    get active() {
      return channel.hasSubscribers === true;
    },
    // `tracePromise` would do, but it puts the result into the payload, and results hold messages.
    run: (trace, work) =>
      start.runStores(trace, () => {
        const done = work().then(
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

/** One run a call of a client. */
export const clientTracer: Tracer<ClientTrace> = createTracer("oicp:client");

/** One run an attempt of such a call. */
export const attemptTracer: Tracer<AttemptTrace> = createTracer("oicp:client:attempt");

/** One run a request to a server. */
export const serverTracer: Tracer<ServerTrace> = createTracer("oicp:server");

/** OICP status code of an answer, and whether it says no. */
export function verdictOf(answer: unknown): { readonly code: string | undefined; readonly refused: boolean } {
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

/** What the error of a call adds to its trace. Told by members, since an error may be of another copy of this package. */
export function verdictOfError(error: unknown): Partial<Pick<ClientTrace, "code" | "refused" | "status">> {
  const { name, code, status } = (error ?? {}) as Partial<OicpError> & { code?: unknown; status?: unknown };
  return {
    ...(name === "OicpStatusError" && typeof code === "string" ? { code, refused: true } : {}),
    ...(typeof status === "number" ? { status } : {}),
  };
}
