import type { ServerCallState } from "./server-call.js";

/** Thrown when a handler's time is over. */
export class DeadlineError extends Error {
  override readonly name = "DeadlineError";
}

/** A handler that is being waited for. Waits of one length form a list, oldest first. */
interface Wait {
  readonly call: ServerCallState;
  readonly reject: (error: unknown) => void;
  before: Wait | undefined;
  after: Wait | undefined;
}

/** Waits for a promise, but no longer than the call's deadline. */
export type AwaitInTime = <Result>(result: PromiseLike<Result>, call: ServerCallState) => Promise<Result>;

/**
 * Handlers of one server and one allowance of time. They come due in the order in which they began, so one timer is
 * enough for all; it is not stopped when the last of them ends but finds nothing to do, since starting and stopping a
 * timer at every call costs more than the rest of the waiting.
 */
export function createDeadline(milliseconds: number): AwaitInTime {
  let oldest: Wait | undefined;
  let newest: Wait | undefined;
  let armed = false;

  function arm(delay: number): void {
    armed = true;
    const timer: unknown = setTimeout(expire, Math.min(delay, 2 ** 31 - 1));
    // A process that is done otherwise need not wait for it. Not every runtime has this.
    (timer as { unref?: () => void }).unref?.();
  }

  function expire(): void {
    armed = false;
    const now = Date.now();
    while (oldest !== undefined && oldest.call.deadline <= now) {
      const { call, reject } = oldest;
      remove(oldest);
      const error = new DeadlineError(
        `The handler of ${call.operation.name} did not answer within ${milliseconds} ms. Its signal is aborted now.`,
      );
      call.expire(error);
      reject(error);
    }
    if (oldest !== undefined) arm(oldest.call.deadline - now);
  }

  function remove(wait: Wait): void {
    if (wait.before === undefined) oldest = wait.after;
    else wait.before.after = wait.after;
    if (wait.after === undefined) newest = wait.before;
    else wait.after.before = wait.before;
    wait.before = wait.after = undefined;
  }

  return (result, call) =>
    new Promise((resolve, reject) => {
      const wait: Wait = { call, reject, before: newest, after: undefined };
      if (newest === undefined) oldest = wait;
      else newest.after = wait;
      newest = wait;
      if (!armed) arm(milliseconds);
      result.then(
        (value) => {
          if (wait === oldest || wait.before !== undefined) remove(wait);
          resolve(value);
        },
        (error: unknown) => {
          if (wait === oldest || wait.before !== undefined) remove(wait);
          reject(error as Error);
        },
      );
    });
}
