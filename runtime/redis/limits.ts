import { LIMIT_WINDOW, LimitError } from "../client/limits.js";
import type { Limits } from "../client/limits.js";
import { sleep } from "../client/scope.js";
import { run, uniqueName } from "./command.js";
import type { RedisClient } from "./command.js";

/** Where in Redis calls are counted. */
export interface RedisLimitsOptions {
  /** Begins every key. Default `oicp:`. */
  readonly prefix?: string | undefined;
}

/**
 * Reserves a place: the latest calls are kept with the times at which they were or will be made; the next may be made
 * a window after the one that is `limit` places before it. The clock is Redis's, so that processes agree.
 */
const TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local limit, window, patience = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - window)
local at = now
local before = redis.call('ZREVRANGE', KEYS[1], limit - 1, limit - 1, 'WITHSCORES')
if before[2] then at = math.max(now, tonumber(before[2]) + window) end
if at > now and at - now > patience then return -(at - now) end
redis.call('ZADD', KEYS[1], at, ARGV[4])
redis.call('PEXPIRE', KEYS[1], at - now + window)
return at - now`;

const GIVE_BACK = `return redis.call('ZREM', KEYS[1], ARGV[1])`;

/** Counts calls in Redis: all processes that use the same one together stay within the limits. */
export function redisLimits(redis: RedisClient, options: RedisLimitsOptions = {}): Limits {
  const { prefix = "oicp:" } = options;
  const process = uniqueName();
  let count = 0;
  return {
    async take(key, perMinute, waiter) {
      const keys = [`${prefix}limit:{${key}}`];
      const place = `${process} ${(count += 1)}`;
      const patience = Math.min(waiter.patience, Number.MAX_SAFE_INTEGER);
      const wait = Number(await run(redis, TAKE, keys, [perMinute, LIMIT_WINDOW, patience, place]));
      if (wait < 0) throw new LimitError(-wait);
      if (wait === 0) return;
      try {
        await sleep(wait + 1, waiter.signal);
      } catch (reason) {
        // A place that cannot be given back is lost for a minute, no more.
        await run(redis, GIVE_BACK, keys, [place]).catch(() => undefined);
        throw reason;
      }
    },
  };
}
