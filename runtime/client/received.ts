import type { WireResponse } from "../wire.js";

/** An answer as it came, and what its body says. */
export interface Received {
  readonly wire: WireResponse;
  /** `undefined` when the body is no JSON. */
  readonly json: unknown;
}

/** Looks into the body of an answer, once for all who want to know. */
export function receive(wire: WireResponse): Received {
  try {
    return { wire, json: JSON.parse(wire.body) as unknown };
  } catch {
    // The parser's own message quotes the body, which may hold card numbers.
    return { wire, json: undefined };
  }
}

/**
 * Whether a success breaks off. Where neither a length nor chunks tell the end of a body, a connection that breaks looks
 * like one that ends, and nothing but the body shows it.
 */
export function isBroken({ wire, json }: Received): boolean {
  return json === undefined && wire.status >= 200 && wire.status < 300 && /^\s*[{[]/.test(wire.body);
}
