import type { Operation } from "../../operation.js";
import { rulesOf, runRules } from "../../rules/index.js";
import type { Violation } from "../../schema.js";
import { Refusal } from "../../server/refusal.js";
import type { Hub } from "../hub.js";

/** HTTP statuses with which the live hub was seen to refuse; every other refusal comes with 200. */
const OBSERVED: Readonly<Record<string, number>> = { "017": 401, "210": 403, "300": 404, "400": 404 };

/** Refuses a request by a status code, in the form that the hub's options ask for. */
export function refuse({ options }: Hub, code: string, text: string, additionalInfo?: string): never {
  const status = options.refusals === "documented" ? 200 : (OBSERVED[code] ?? 200);
  throw new Refusal(status, code, text, { additionalInfo });
}

/** Refuses a request as malformed. */
export function refuseFields(message: string, ...violations: Violation[]): never {
  throw new Refusal(400, "022", message, { violations });
}

/** Rules that no schema says, but whose breach the live hub was seen to refuse. */
const REFUSED_RULES: ReadonlySet<string> = new Set(["OICP23-E043", "B-28"]);

/**
 * Refuses a request that departs from its message, or breaks a rule that the hub looks at. What senders are known to
 * leave out does not count.
 */
export function refuseInvalid(message: unknown, { request }: Operation): void {
  const rules = rulesOf(request.name).filter(({ id }) => REFUSED_RULES.has(id));
  const departures = request.check(message).filter(({ tolerated }) => tolerated !== true);
  const violations = [...departures, ...runRules(rules, message)];
  if (violations.length > 0) refuseFields(`The body is not a valid ${request.name}.`, ...violations);
}

/** A list for `AdditionalInfo`, cut between two of its items where it would become too long. */
export function listed(intro: string, items: readonly string[]): string {
  const LONGEST = 1000;
  let text = `${intro}: `;
  for (const [index, item] of items.entries()) {
    const next = index === 0 ? item : `,${item}`;
    if (text.length + next.length > LONGEST - 3) return `${text},…`;
    text += next;
  }
  return text;
}
