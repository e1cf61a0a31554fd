import { OicpAbortError, OicpTimeoutError, type ErrorContext, type OicpError, type Outcome } from "../errors.js";

/** Set on a transport that can do with the few members of a signal that a scope has. */
export const lightSignal: unique symbol = Symbol.for("oicp.transport.light-signal");

/** Somebody who waits, and for how long. */
export interface Waiter {
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
  /** Milliseconds that the wait may last at most. */
  readonly patience: number;
}

/**
 * How long one call may last: until its deadline, or until its caller gives up.
 *
 * A real `AbortSignal` costs as much as the rest of a call's bookkeeping, so one is made only for those who ask. A
 * transport that can do with less listens to the scope itself, which has the few members undici needs of a signal.
 */
export class Scope implements Waiter {
  readonly #deadline: number;
  readonly #until: number;
  readonly #caller: AbortSignal | undefined;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  #ended: "deadline" | "caller" | undefined;
  #controller: AbortController | undefined;
  #listeners: (() => void)[] = [];

  /** Opens a scope of `deadline` milliseconds, counted from `start`, that the caller's signal can close earlier. */
  constructor(deadline: number, caller: AbortSignal | undefined, start: number) {
    this.#deadline = deadline;
    this.#until = start + deadline;
    this.#caller = caller;
    // A timer holds at most 31 bits of milliseconds; a longer deadline is as good as none.
    this.#timer = deadline < 2 ** 31 ? setTimeout(expire, Math.max(0, deadline), this) : undefined;
    if (caller?.aborted === true) this.close("caller");
    else caller?.addEventListener("abort", this, { once: true });
  }

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.aborted) this.#controller.abort();
    }
    return this.#controller.signal;
  }

  /** Whether the scope has ended before the call did. */
  get aborted(): boolean {
    return this.#ended !== undefined;
  }

  get reason(): unknown {
    return this.aborted ? this.signal.reason : undefined;
  }

  get patience(): number {
    return Math.max(0, this.#until - performance.now());
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }

  addEventListener(_type: string, listener: () => void): void {
    this.#listeners.push(listener);
  }

  removeEventListener(_type: string, listener: () => void): void {
    this.#listeners = this.#listeners.filter((other) => other !== listener);
  }

  /** @internal Called by the caller's signal. */
  handleEvent(): void {
    this.close("caller");
  }

  /** @internal */
  close(why: "deadline" | "caller"): void {
    if (this.aborted) return;
    this.#ended = why;
    this.#controller?.abort();
    for (const listener of this.#listeners) listener();
  }

  /** `work`, or a rejection as soon as the scope ends, whether or not `work` heeds the signal. */
  within<Value>(work: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      if (this.aborted) reject(this.reason);
      else this.#listeners.push(() => reject(this.reason));
      work.then(resolve, reject);
    });
  }

  /** The error that says why the scope ended, or `undefined` while it has not. */
  failure(outcome: Outcome, context: ErrorContext): OicpError | undefined {
    if (!this.aborted) return undefined;
    if (this.#ended === "caller") return new OicpAbortError(outcome, { ...context, cause: this.#caller?.reason });
    return new OicpTimeoutError(`no answer within ${this.#deadline} ms`, outcome, context);
  }

  /** Lets go of timer and listener. */
  end(): void {
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener("abort", this);
  }
}

const expire = (scope: Scope): void => scope.close("deadline");

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
