/**
 * Spans and metrics of OpenTelemetry, made from what clients and servers publish.
 *
 * @packageDocumentation
 */
export { instrument } from "./instrument.js";
export type { InstrumentOptions } from "./instrument.js";
