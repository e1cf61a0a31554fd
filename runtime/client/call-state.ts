import {
  OicpAbortError,
  OicpConnectionError,
  OicpError,
  OicpTimeoutError,
  type ErrorContext,
  type Outcome,
} from "../errors.js";
import { normalizeIdentifier } from "../identifiers.js";
import type { Operation } from "../operation.js";
import type { Rule } from "../rules/index.js";
import type { ReadNote, Violation } from "../schema.js";
import type { ClientTrace } from "../telemetry.js";
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
  /** Whether the request may have arrived: true once it may have left, unless the transport says that it did not. */
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
