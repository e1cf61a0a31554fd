import { OicpConnectionError } from "../errors.js";
import type { WireResponse } from "../wire.js";
import type { CircuitBreakerOptions } from "./options.js";

/** Lets an attempt through, or refuses it while the other side is known to fail. */
export type CircuitBreaker = (attempt: () => Promise<WireResponse>) => Promise<WireResponse>;

/** Makes a breaker that opens after a number of failed attempts in a row: no connection, or HTTP 5xx. */
export function createCircuitBreaker(options: CircuitBreakerOptions): CircuitBreaker {
  const { failures, cooldown = 30_000 } = options;
  const loaded = import("cockatiel").then(
    ({ circuitBreaker, ConsecutiveBreaker, handleWhen, isBrokenCircuitError }) => ({
      isBrokenCircuitError,
      policy: circuitBreaker(
        handleWhen((error) => error instanceof OicpConnectionError).orWhenResult(
          (value) => (value as WireResponse).status >= 500,
        ),
        { halfOpenAfter: cooldown, breaker: new ConsecutiveBreaker(failures) },
      ),
    }),
  );
  return async (attempt) => {
    const { policy, isBrokenCircuitError } = await loaded;
    try {
      return await policy.execute(attempt);
    } catch (error) {
      if (!isBrokenCircuitError(error)) throw error;
      const reason = `the last ${failures} attempts failed, so none is made for up to ${cooldown} ms (circuit breaker)`;
      throw new OicpConnectionError(reason, "not-sent", { code: "OICP_CIRCUIT_OPEN" });
    }
  };
}
