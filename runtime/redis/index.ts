/**
 * Order of pushes and limits of calls, shared between processes by way of Redis.
 *
 * @packageDocumentation
 */
export type { RedisClient } from "./command.js";
export { redisLimits } from "./limits.js";
export type { RedisLimitsOptions } from "./limits.js";
export { redisSequence } from "./sequence.js";
export type { RedisSequenceOptions } from "./sequence.js";
