/** Entry `oicp/otel`: spans and metrics of OpenTelemetry, made from what clients and servers publish. */
export { instrument } from "./instrument.js";
export type { InstrumentOptions } from "./instrument.js";
