/** What generated clients are made with. */
export { createPush } from "../batches.js";
export type * from "../batches.js";
export type * from "./call.js";
export { createCaller } from "./caller.js";
export type { Caller } from "./caller.js";
export { memoryLimits } from "./limits.js";
export type { Limits } from "./limits.js";
export type * from "./options.js";
export { PagedCall } from "./paged-call.js";
export type { PageCursor } from "./paged-call.js";
export { memorySequence } from "./sequence.js";
export type { Sequence } from "./sequence.js";
