// Generated from spec/oicp-2.2.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

/**
 * What tests of systems that speak OICP 2.2 need: a connection in memory, samples of every message, arbitraries of
 * fast-check, and throw-away certificates.
 *
 * @packageDocumentation
 */

export * from "../../runtime/testing/index.js";
export { createArbitraries, samples } from "./samples.js";
export type { Messages } from "./samples.js";
