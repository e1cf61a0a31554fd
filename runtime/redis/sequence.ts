import { sleep } from "../client/scope.js";
import { memorySequence } from "../client/sequence.js";
import type { Sequence } from "../client/sequence.js";
import { run, uniqueName } from "./command.js";
import type { RedisClient } from "./command.js";

/** Where in Redis the order is kept, and how. */
export interface RedisSequenceOptions {
  /** Begins every key. Default `oicp:`. */
  readonly prefix?: string | undefined;
  /**
   * Milliseconds after which a process that does not answer any more loses its places. Default 15,000. A process that
   * is only slow (stopped, or with a blocked event loop) for longer may then overlap with its successor.
   */
  readonly lease?: number | undefined;
  /** Milliseconds between two looks at the queue. Default 20. */
  readonly poll?: number | undefined;
}

/** Sets `now`, in milliseconds of Redis's clock. */
const NOW = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local lease = tonumber(ARGV[1])
local function keep()
  for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, lease * 4) end
end`;

/** Draws a number and stands in the queue with it. */
const ENTER = `${NOW}
local number = redis.call('INCR', KEYS[1])
redis.call('ZADD', KEYS[2], number, ARGV[2])
redis.call('ZADD', KEYS[3], now + lease, ARGV[2])
keep()
return number`;

/** Says whether it is this place's turn, after removing places in front whose process is gone. */
const TURN = `${NOW}
redis.call('ZADD', KEYS[2], ARGV[3], ARGV[2])
redis.call('ZADD', KEYS[3], now + lease, ARGV[2])
keep()
while true do
  local head = redis.call('ZRANGE', KEYS[2], 0, 0)[1]
  if head == ARGV[2] then return 1 end
  local till = redis.call('ZSCORE', KEYS[3], head)
  if till and tonumber(till) > now then return 0 end
  redis.call('ZREM', KEYS[2], head)
  redis.call('ZREM', KEYS[3], head)
end`;

/** Says that the places named are still wanted. */
const STAY = `${NOW}
for i = 2, #ARGV do redis.call('ZADD', KEYS[3], 'XX', now + lease, ARGV[i]) end
keep()
return 1`;

const LEAVE = `
redis.call('ZREM', KEYS[2], ARGV[2])
redis.call('ZREM', KEYS[3], ARGV[2])
return 1`;

/**
 * Keeps calls in order across all processes that use the same Redis: first come, first served. A process that dies is
 * passed over when its lease ends. There is no protection against a Redis that loses its data, nor against a push that
 * is still on its way when its process dies.
 */
export function redisSequence(redis: RedisClient, options: RedisSequenceOptions = {}): Sequence {
  const { prefix = "oicp:", lease = 15_000, poll = 20 } = options;
  const process = uniqueName();
  const local = memorySequence();
  /** Places that this process holds or waits for, by key. */
  const places = new Map<string, Set<string>>();
  let count = 0;
  let heart: ReturnType<typeof setInterval> | undefined;

  const keysOf = (key: string): string[] =>
    ["number", "queue", "alive"].map((part) => `${prefix}sequence:{${key}}:${part}`);

  const beat = (): void => {
    for (const [key, held] of places) void run(redis, STAY, keysOf(key), [lease, ...held]).catch(() => undefined);
  };

  const hold = (key: string, place: string): void => {
    places.set(key, (places.get(key) ?? new Set()).add(place));
    heart ??= setInterval(beat, lease / 3);
    // Waiting calls have timers of their own; this one must not keep a process alive.
    (heart as { unref?: () => void }).unref?.();
  };

  const letGo = async (key: string, place: string): Promise<void> => {
    const held = places.get(key);
    held?.delete(place);
    if (held?.size === 0) places.delete(key);
    if (places.size === 0) {
      clearInterval(heart);
      heart = undefined;
    }
    // If Redis cannot be told, the lease of this place ends it.
    await run(redis, LEAVE, keysOf(key), [lease, place]).catch(() => undefined);
  };

  return {
    async enter(key, waiter) {
      const place = `${process} ${(count += 1)}`;
      const keys = keysOf(key);
      hold(key, place);
      // The number is drawn at once, so that the order across processes is the order of the calls; among the places of
      // this process only the first has to look whether its turn has come.
      const drawn = run(redis, ENTER, keys, [lease, place]);
      drawn.catch(() => undefined);
      let leave: (() => void | Promise<void>) | undefined;
      try {
        leave = await local.enter(key, waiter);
        const number = Number(await drawn);
        while (Number(await run(redis, TURN, keys, [lease, place, number])) !== 1) await sleep(poll, waiter.signal);
        waiter.signal.throwIfAborted();
      } catch (error) {
        await drawn.catch(() => undefined);
        await letGo(key, place);
        await leave?.();
        throw error;
      }
      const enter = leave;
      return async () => {
        await letGo(key, place);
        await enter();
      };
    },
  };
}
