// Generated from spec by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

/**
 * Reads and checks every message of every version, for those who get messages another way than through a client or
 * server of this package.
 *
 * @packageDocumentation
 */

/** The schemas of OICP 2.3, under their official names. */
export * as v23 from "./v2.3/schemas.js";

/** The schemas of OICP 2.2, under their official names. */
export * as v22 from "./v2.2/schemas.js";
