import type { ReadNote, Violation } from "../schema.js";

/** What is known of a call beside its answer. */
export interface CallMeta {
  /** HTTP status of the answer. */
  readonly status: number;
  /** HTTP headers of the answer, by their lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** `Process-ID` of the answer: what Hubject's support asks for. */
  readonly processId: string | undefined;
  /** How many times the request was handed to the transport. */
  readonly attempts: number;
  /** Milliseconds from the call to its end, waits included. */
  readonly durationMs: number;
  /** Departures of request and answer from their documented form that did not stop the call, warnings among them. */
  readonly violations: readonly Violation[];
  /** What was changed to bring the request into the form to send, and the answer into its documented form. */
  readonly notes: readonly ReadNote[];
}

/** An answer, and what is known of the call that brought it. */
export interface Completed<Value> {
  /** The answer in its documented form. */
  readonly value: Value;
  /** HTTP status, process id, attempts, duration, violations and notes. */
  readonly meta: CallMeta;
}

/** A call under way: a promise of the answer, and on request of what else is known. */
export type Call<Value> = Promise<Value> & {
  /** The answer together with HTTP status, headers, process id, attempts, duration, violations and notes. */
  withMeta(): Promise<Completed<Value>>;
};

/** Makes a call of the promise of its result. */
export function toCall<Value>(completed: Promise<Completed<Value>>): Call<Value> {
  const call = completed.then(({ value }) => value) as Call<Value>;
  call.withMeta = () => {
    // Who asks for the meta data handles the failure there; the plain promise must not report it as unhandled.
    call.catch(() => undefined);
    return completed;
  };
  return call;
}
