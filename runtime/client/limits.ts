import { sleep, type Waiter } from "./scope.js";

/** Counts calls, so that no minute sees more of them than the hub's Acceptable Use Policy allows. */
export interface Limits {
  /**
   * Waits until one more call with this key is within `perMinute`, and counts it. Rejects when nobody waits any more,
   * and with a `LimitError` when the wait would outlast the waiter's patience; nothing is counted then.
   */
  take(key: string, perMinute: number, waiter: Waiter): Promise<void> | void;
}

/**
 * The next free place is further away than the caller can wait. Thrown by a store of calls, it becomes an
 * `OicpTimeoutError` that says that nothing was sent.
 */
export class LimitError extends Error {
  /** Milliseconds until a call would be allowed. */
  readonly wait: number;

  /** Made by stores of calls. `wait` is in milliseconds. */
  constructor(wait: number) {
    super(`the calls of this minute are used up; the next is allowed in ${Math.ceil(wait / 1000)} s`);
    this.name = "LimitError";
    this.wait = wait;
  }
}

/**
 * Milliseconds in which no more calls are made than a minute allows. A little over a minute, since the hub counts when
 * calls arrive, and two of them may come closer together than they were sent.
 */
export const LIMIT_WINDOW = 61_000;

/**
 * Counts within this process. The window slides: any stretch of a minute is within the limit, not only those that begin
 * on a full one. Places are given in the order in which they were asked for.
 */
export function memoryLimits(now: () => number = () => performance.now()): Limits {
  /** When each of the latest calls was or will be made, oldest first, by key. */
  const taken = new Map<string, number[]>();
  return {
    take(key, perMinute, waiter) {
      const times = taken.get(key) ?? [];
      if (times.length === 0) taken.set(key, times);
      const current = now();
      const oldest = times[times.length - perMinute];
      const at = oldest === undefined ? current : Math.max(current, oldest + LIMIT_WINDOW);
      const wait = at - current;
      if (wait > 0 && wait > waiter.patience) throw new LimitError(wait);
      times.push(at);
      // What is older than the window matters to nobody. It is cut rarely, so that a call costs no copying.
      if (times.length > 2 * perMinute + 16) {
        const young = times.findIndex((time) => time > current - LIMIT_WINDOW);
        if (young > perMinute) times.splice(0, young);
      }
      if (wait === 0) return;
      // Timers may fire a millisecond early.
      return sleep(wait + 1, waiter.signal).catch((reason: unknown) => {
        const place = times.lastIndexOf(at);
        if (place >= 0) times.splice(place, 1);
        throw reason;
      });
    },
  };
}
