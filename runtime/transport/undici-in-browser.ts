import type { undiciTransport as original } from "./undici.js";

/**
 * What stands in for undici in a bundle for browsers (`browser` in package.json), which present their own certificates
 * and keep their own connections.
 */
export const undiciTransport: typeof original = () => {
  throw new TypeError("tls and pool need Node: leave them out, or hand in a transport");
};
