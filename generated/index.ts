// Generated from spec by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

/**
 * What all roles and versions have in common: errors, status codes, identifiers, the errata, and the types of options,
 * calls and transports. Clients and servers are in the entries of their role, such as `oicp/cpo`.
 *
 * @packageDocumentation
 */

export * from "../runtime/index.js";
export { errata, type Erratum } from "./errata.js";
