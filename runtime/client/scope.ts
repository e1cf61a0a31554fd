import { OicpAbortError, OicpTimeoutError } from "../errors.js";
import type { ErrorContext, OicpError, Outcome } from "../errors.js";

/** How long one call may last: until its deadline, or until its caller gives up. */
export interface Scope {
  /** Aborted at the end of the scope, for whoever works on the call's behalf. */
  readonly signal: AbortSignal;
  /** Milliseconds left. */
  remaining(): number;
  /** The error that says why the scope ended, or `undefined` while it has not. */
  failure(outcome: Outcome, context: ErrorContext): OicpError | undefined;
  /** `work`, or a rejection as soon as the scope ends, whether or not `work` heeds the signal. */
  within<Value>(work: Promise<Value>): Promise<Value>;
  /** Lets go of timer and listener. */
  end(): void;
}

/** Opens a scope of `deadline` milliseconds that the caller's signal can close earlier. */
export function openScope(deadline: number, caller: AbortSignal | undefined): Scope {
  const controller = new AbortController();
  const { signal } = controller;
  const until = performance.now() + deadline;
  let ended: "deadline" | "caller" | undefined;
  let callerReason: unknown;
  let reject: ((reason: unknown) => void) | undefined;

  const close = (why: "deadline" | "caller"): void => {
    if (ended !== undefined) return;
    ended = why;
    controller.abort();
    reject?.(signal.reason);
  };
  const onAbort = (): void => {
    callerReason = caller?.reason;
    close("caller");
  };
  // A timer holds at most 31 bits of milliseconds; a longer deadline is as good as none.
  const timer = deadline < 2 ** 31 ? setTimeout(close, Math.max(0, deadline), "deadline") : undefined;
  if (caller?.aborted === true) onAbort();
  else caller?.addEventListener("abort", onAbort, { once: true });

  return {
    signal,
    remaining: () => Math.max(0, until - performance.now()),
    failure(outcome, context) {
      if (ended === undefined) return undefined;
      if (ended === "deadline") return new OicpTimeoutError(`no answer within ${deadline} ms`, outcome, context);
      return new OicpAbortError(outcome, { ...context, cause: callerReason });
    },
    within: (work) =>
      new Promise((resolve, fail) => {
        if (ended !== undefined) fail(signal.reason);
        else reject = fail;
        work.then(resolve, fail);
      }),
    end() {
      clearTimeout(timer);
      caller?.removeEventListener("abort", onAbort);
    },
  };
}

/** Waits `milliseconds`; rejects with the signal's reason as soon as it is aborted. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}
