import {
  OicpConnectionError,
  OicpFaultError,
  OicpHttpError,
  OicpStatusError,
  OicpTimeoutError,
  OicpValidationError,
} from "oicp";

/** What became of a record whose sending failed. */
export type Fate = "delivered" | "refused" | "not-sent" | "unknown";

/** Codes with which the hub says that it has failed itself, and that it is worth another try. */
const PASSING = new Set(["001", "002", "021"]);

/** @param sentBefore whether an earlier attempt may have arrived */
export function fateOf(error: unknown, sentBefore: boolean): Fate {
  if (error instanceof OicpStatusError) {
    // The session is not open any more: after an earlier attempt that means that this one arrived.
    if (error.code === "400" && sentBefore) return "delivered";
    return PASSING.has(error.code) ? "not-sent" : "refused";
  }
  if (error instanceof OicpFaultError || error instanceof OicpValidationError) return "refused";
  if (error instanceof OicpConnectionError || error instanceof OicpTimeoutError) return error.outcome;
  // A firewall or a limit, in front of the hub. Behind a 5xx there may have been one that has taken the record.
  if (error instanceof OicpHttpError && error.status < 500) return "not-sent";
  return "unknown";
}
