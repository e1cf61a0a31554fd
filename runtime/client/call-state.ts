import {
  OicpAbortError,
  OicpConnectionError,
  OicpError,
  OicpTimeoutError,
  OicpValidationError,
  type ErrorContext,
  type Outcome,
} from "../errors.js";
import { normalizeIdentifier } from "../identifiers.js";
import type { Operation } from "../operation.js";
import type { Rule } from "../rules/index.js";
import type { ReadNote, Violation } from "../schema.js";
import { attemptTracer, verdictOf, verdictOfError, type AttemptTrace, type ClientTrace } from "../telemetry.js";
import type { Transport, WireRequest, WireResponse } from "../wire.js";
import { LimitError } from "./limits.js";
import type { Address } from "./partner.js";
import type { Scope } from "./scope.js";

/** `page` and `size` of an operation that answers in pages. */
export type Query = Readonly<Record<string, number>>;

/** What is found out about an operation once. */
export interface Prepared {
  readonly address: Address;
  /** Members that the leg makes mandatory. */
  readonly requires: readonly string[];
  readonly perMinute: number;
  /** What the protocol demands of the request beyond its schema, once it has been looked up. */
  rules: readonly Rule[] | undefined;
}

/** What is known of one call while it runs. */
export interface CallState {
  readonly operation: Operation;
  readonly prepared: Prepared;
  readonly partner: string | undefined;
  readonly path: string;
  readonly query: Query | undefined;
  readonly scope: Scope;
  /** Missing when nobody listens. */
  readonly trace: ClientTrace | undefined;
  attempts: number;
  /** Whether the request may have arrived: true once it is with the transport, unless that says it did not leave. */
  sent: boolean;
  processId: string | undefined;
  violations: readonly Violation[];
  notes: readonly ReadNote[];
}

/**
 * What limits and order go by. The hub counts calls by path (the four notifications together), and it is one partner
 * however its id is spelt.
 */
export const keyOf = ({ operation, partner }: CallState, by: "key" | "path"): string =>
  `${operation[by]} ${partner === undefined ? "" : normalizeIdentifier(partner)}`;

export const contextOf = ({ operation, processId, attempts }: CallState): ErrorContext => ({
  operation: operation.key,
  processId,
  attempts,
});

export function outcomeOf(error: unknown): Outcome | undefined {
  const told =
    error instanceof OicpConnectionError || error instanceof OicpTimeoutError || error instanceof OicpAbortError;
  return told ? error.outcome : undefined;
}

/** The same error, told which call it belongs to. Transports do not know. */
export function inContext(error: unknown, state: CallState): unknown {
  const context = contextOf(state);
  if (error instanceof LimitError) return new OicpTimeoutError(error.message, "not-sent", { ...context, cause: error });
  if (!(error instanceof OicpError) || error.operation !== undefined) return error;
  const { cause } = error;
  const outcome: Outcome = state.sent ? "unknown" : "not-sent";
  if (error instanceof OicpConnectionError) {
    return new OicpConnectionError(error.reason, outcome, { ...context, cause, code: error.code });
  }
  if (error instanceof OicpTimeoutError)
    return new OicpTimeoutError("no answer in time", outcome, { ...context, cause });
  if (error instanceof OicpAbortError) return new OicpAbortError(outcome, { ...context, cause });
  return error;
}

export function beginTrace(
  operation: Operation,
  facts: Pick<ClientTrace, "sender" | "receiver" | "baseUrl" | "page">,
): ClientTrace {
  const unknown = { partner: undefined, processId: undefined, status: undefined, code: undefined, error: undefined };
  return { operation, ...facts, ...unknown, attempts: 0, refused: false, violations: [] };
}

/** Fills in how a call ended, before the events that tell of its end. */
export function completeTrace(
  state: CallState,
  ended: { readonly answer: unknown; readonly status: number } | { readonly error: unknown },
): void {
  const { trace, partner, attempts, processId, violations } = state;
  if (trace === undefined) return;
  Object.assign(trace, { partner, attempts, processId, violations });
  if ("answer" in ended) Object.assign(trace, { status: ended.status }, verdictOf(ended.answer));
  else {
    Object.assign(trace, verdictOfError(ended.error));
    if (ended.error instanceof OicpValidationError) trace.violations = [...violations, ...ended.error.violations];
  }
}

/** Hands a request to the transport with the events of an attempt around it. */
export function traceAttempt(
  call: ClientTrace,
  attempt: number,
  wire: WireRequest,
  transport: Transport,
): Promise<WireResponse> {
  const unknown = { status: undefined, processId: undefined, error: undefined };
  const trace: AttemptTrace = { call, attempt, method: wire.method, headers: {}, ...unknown };
  return attemptTracer.run(trace, async () => {
    const response = await transport({ ...wire, headers: { ...wire.headers, ...trace.headers } });
    call.status = trace.status = response.status;
    trace.processId = response.headers["process-id"];
    return response;
  });
}
