// Generated from spec by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

export * from "../runtime/index.js";
export { errata, type Erratum } from "./errata.js";
