import type { Waiter } from "./scope.js";

/**
 * Keeps calls with the same key from overlapping, in the order in which they asked (R-20: pushes of one operation of
 * one partner must never run side by side, or an older state may overwrite a newer one).
 */
export interface Sequence {
  /**
   * Waits for the turn and resolves with the function that ends it. Rejects when nobody waits any more; the place in
   * the queue is then given up.
   */
  enter(key: string, waiter: Waiter): Promise<() => void | Promise<void>>;
}

/** A sequence within this process. Clients that share it are kept in order with each other. */
export function memorySequence(): Sequence {
  /** The last one in the queue of each key; a key without anybody in its queue is not in the map. */
  const last = new Map<string, Promise<void>>();
  return {
    async enter(key, waiter) {
      const before = last.get(key);
      let leave!: () => void;
      const left = new Promise<void>((resolve) => (leave = resolve));
      const done = before === undefined ? left : before.then(() => left);
      last.set(key, done);
      void done.then(() => {
        if (last.get(key) === done) last.delete(key);
      });
      if (before === undefined) return leave;
      const { signal } = waiter;
      await Promise.race([before, whenAborted(signal, before)]);
      if (!signal.aborted) return leave;
      leave();
      throw signal.reason;
    },
  };
}

/** Settles when the signal is aborted, and lets go of it when there is nothing left to wait for. */
function whenAborted(signal: AbortSignal, until: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => resolve();
    signal.addEventListener("abort", done, { once: true });
    void until.then(() => signal.removeEventListener("abort", done));
  });
}
