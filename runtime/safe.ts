import { OicpError } from "./errors.js";

/** What became of a call, as a value. */
export type Result<Value> =
  | {
      /** Whether there is an answer. */
      readonly ok: true;
      /** The answer. */
      readonly value: Value;
      /** Absent: there is an answer. */
      readonly error?: undefined;
    }
  | {
      /** Whether there is an answer. */
      readonly ok: false;
      /** What went wrong. */
      readonly error: OicpError;
      /** Absent: there is none. */
      readonly value?: undefined;
    };

/**
 * Turns a call's rejection into a value, for those who do not like `try`. Errors that are not OICP's (mistakes in the
 * program) are thrown as before.
 */
export async function safe<Value>(call: PromiseLike<Value>): Promise<Result<Value>> {
  try {
    return { ok: true, value: await call };
  } catch (error) {
    if (error instanceof OicpError) return { ok: false, error };
    throw error;
  }
}
