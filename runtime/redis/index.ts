/** Entry `oicp/redis`: order and limits shared between processes. */
export type { RedisClient } from "./command.js";
export { redisLimits } from "./limits.js";
export type { RedisLimitsOptions } from "./limits.js";
export { redisSequence } from "./sequence.js";
export type { RedisSequenceOptions } from "./sequence.js";
