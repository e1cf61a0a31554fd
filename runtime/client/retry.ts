import { OicpConnectionError } from "../errors.js";
import type { Operation, RetryClass } from "../operation.js";
import { isPermanent } from "../transport/failure.js";
import type { WireResponse } from "../wire.js";
import type { RetryOptions } from "./options.js";
import { isBroken, type Received } from "./received.js";
import { sleep, type Waiter } from "./scope.js";

/** What one attempt came to. */
type Attempt = { readonly error: unknown } | { readonly value: Received };

/** Repeats a failed attempt as far as the operation allows it, and gives the last one's result. */
export type Retry = (
  operation: Operation,
  request: unknown,
  waiter: Waiter,
  attempt: () => Promise<Received>,
) => Promise<Received>;

/** Makes the step of the pipeline that repeats. */
export function createRetry(options: RetryOptions = {}): Retry {
  const { retries = 3, baseDelay = 250, maxDelay = 10_000 } = options;

  /** Milliseconds before the next attempt: what the answer asks for, or else anything up to a bound that doubles. */
  const delayAfter = (last: Attempt, repetition: number): number => {
    const asked = "value" in last ? retryAfter(last.value.wire) : undefined;
    return asked ?? Math.random() * Math.min(maxDelay, baseDelay * 2 ** (repetition - 1));
  };

  const repeat = async (
    retryClass: RetryClass,
    first: Attempt,
    waiter: Waiter,
    attempt: () => Promise<Received>,
  ): Promise<Received> => {
    let last = first;
    // Loaded when it is first needed: most processes never see a failed call in their first second.
    const { DelegateBackoff, handleWhen, retry } = await import("cockatiel");
    let over = false;
    const again = (result: Attempt): boolean => !over && worthRepeating(retryClass, result);
    const policy = retry(
      handleWhen((error) => again({ error })).orWhenResult((value) => again({ value: value as Received })),
      // The policy's own wait cannot be cut short, so it is none, and each attempt begins with a wait that can.
      { maxAttempts: retries - 1, backoff: new DelegateBackoff(() => 0) },
    );
    return policy.execute(async ({ attempt: index }) => {
      const delay = delayAfter(last, index + 1);
      // A wait beyond the deadline would only turn this failure into a less telling one.
      over = delay >= waiter.patience;
      if (over) return unwrap(last);
      await sleep(delay, waiter.signal);
      last = await settle(attempt);
      return unwrap(last);
    }, waiter.signal);
  };

  return (operation, request, waiter, attempt) => {
    const goOn = (first: Attempt): Received | Promise<Received> => {
      const retryClass = retryClassOf(operation, request);
      return retries > 0 && worthRepeating(retryClass, first)
        ? repeat(retryClass, first, waiter, attempt)
        : unwrap(first);
    };
    return attempt().then(
      (value) => (value.json !== undefined && value.wire.status < 400 ? value : goOn({ value })),
      (error: unknown) => goOn({ error }),
    );
  };
}

async function settle(attempt: () => Promise<Received>): Promise<Attempt> {
  try {
    return { value: await attempt() };
  } catch (error) {
    return { error };
  }
}

function unwrap(attempt: Attempt): Received {
  if ("value" in attempt) return attempt.value;
  throw attempt.error;
}

/** An insert that arrived fails when it is repeated, so it is no upsert although its operation is one. */
function retryClassOf(operation: Operation, request: unknown): RetryClass {
  const action = (request as { readonly ActionType?: unknown } | null)?.ActionType;
  return operation.retry === "upsert" && action === "insert" ? "never" : operation.retry;
}

function worthRepeating(retryClass: RetryClass, attempt: Attempt): boolean {
  const harmless = retryClass !== "never";
  if ("value" in attempt) {
    const { status } = attempt.value.wire;
    // 429 says that nothing was done, so even what must not be done twice may be sent again.
    return status === 429 || (harmless && (status === 408 || status >= 500 || isBroken(attempt.value)));
  }
  const { error } = attempt;
  if (!(error instanceof OicpConnectionError) || isPermanent(error.code)) return false;
  return harmless || error.outcome === "not-sent";
}

/** Milliseconds that an answer's `Retry-After` asks to wait, given in seconds or as a date. */
export function retryAfter(wire: WireResponse): number | undefined {
  const header = wire.headers["retry-after"]?.trim();
  if (header === undefined || header === "") return undefined;
  if (/^[0-9]+(?:\.[0-9]+)?$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
