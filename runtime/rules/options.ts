import type { Operation, Role } from "../operation.js";
import type { RuleContext } from "./rule.js";

/** What the host says about the rules, in the options of a client or of a server. */
export interface RuleOptions {
  /** Ids of rules that are not to be asked, for example `["R-46", "OICP23-E020"]`. Default: none. */
  readonly off?: readonly string[] | undefined;
  /** Operators, or providers, configured below the one in whose name calls are made. Default: none. */
  readonly subPartners?: readonly string[] | undefined;
}

/** What the rules are told of a call: who sends it, in whose name, and when. */
export function ruleContext(
  operation: Operation,
  partner: string | undefined,
  sender: Role,
  { off, subPartners }: RuleOptions = {},
  now: number = Date.now(),
): RuleContext {
  // Literals, not spreads: one is made for every call.
  return operation.partner.role === "operator"
    ? { operatorId: partner, subOperators: subPartners, sender, now, off }
    : { providerId: partner, subProviders: subPartners, sender, now, off };
}
