import type { Violation } from "../schema.js";
import { isError } from "./rule.js";

/** Rules whose breach has a status code of its own. */
const CODES: Readonly<Record<string, string>> = {
  "R-70": "017",
  "R-26": "018",
  "OICP23-E114": "018",
  "R-27": "019",
};

/** The status code with which a hub refuses a request for its violations: the first one that has its own, else 022. */
export function refusalCode(violations: readonly Violation[]): string {
  for (const violation of violations) {
    if (isError(violation) && Object.hasOwn(CODES, violation.rule)) return CODES[violation.rule] as string;
  }
  return "022";
}
