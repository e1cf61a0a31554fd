import type { Operation } from "../operation.js";

/** Counts calls as the Acceptable Use Policy does. */
export interface CallLimits {
  /** Counts a call. Gives the seconds after which another would be allowed when this one is too many. */
  take(operation: Operation, partner: string): number | undefined;
  clear(): void;
}

const MINUTE = 60_000;

/**
 * @param now the hub's clock
 * @param perMinute calls per minute by operation key, where they differ from the policy
 */
export function createCallLimits(now: () => number, perMinute: Readonly<Record<string, number>> = {}): CallLimits {
  const calls = new Map<string, number[]>();
  return {
    take(operation, partner) {
      const limit = perMinute[operation.key] ?? operation.limitPerMinute;
      if (limit === undefined) return undefined;
      const time = now();
      // Operations that share a path, the charging notifications, share its limit.
      const key = `${operation.path} ${partner}`;
      const recent = (calls.get(key) ?? []).filter((call) => call > time - MINUTE);
      calls.set(key, recent);
      const [oldest = time] = recent;
      if (recent.length >= limit) return Math.max(1, Math.ceil((oldest + MINUTE - time) / 1000));
      recent.push(time);
      return undefined;
    },
    clear: () => calls.clear(),
  };
}
