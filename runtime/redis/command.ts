import { OicpConnectionError } from "../errors.js";

/** A client of Redis that somebody else has made: one of ioredis or of node-redis, connected and owned by its maker. */
export type RedisClient =
  | {
      /** As ioredis has it. */
      call(command: string, ...args: string[]): Promise<unknown>;
    }
  | {
      /** As node-redis has it. */
      sendCommand(args: string[]): Promise<unknown>;
    };

/** Runs a script on one key's worth of data. A failing Redis means that nothing was sent to the hub. */
export async function run(
  redis: RedisClient,
  script: string,
  keys: readonly string[],
  args: readonly (string | number)[],
): Promise<unknown> {
  const command = [script, String(keys.length), ...keys, ...args.map(String)];
  try {
    // ioredis has a `sendCommand` too, but it takes something else.
    return "call" in redis ? await redis.call("EVAL", ...command) : await redis.sendCommand(["EVAL", ...command]);
  } catch (cause) {
    const reason = `Redis, which keeps order and limits, failed (${cause instanceof Error ? cause.message : "unknown"})`;
    throw new OicpConnectionError(reason, "not-sent", { code: "OICP_REDIS", cause });
  }
}

/** A name that no other process uses. */
export const uniqueName = (): string => globalThis.crypto.randomUUID();
