import { normalizeIdentifier } from "../identifiers.js";
import type { Rules } from "../rules/load-rules.js";
import type { Violation } from "../schema.js";
import { Refusal } from "./refusal.js";
import type { ServedOperation } from "./served-operation.js";
import type { ServerOptions } from "./server-options.js";

/** What the protocol's rules have to say of a request. */
export type RuleCheck = (
  rules: Rules,
  served: ServedOperation,
  message: unknown,
  partner: string | undefined,
) => readonly Violation[];

const NOTHING: readonly never[] = [];

/** Makes the check of one server, or none when its options want none. */
export function createRuleCheck({ rules: options, subPartners, validation }: ServerOptions): RuleCheck | undefined {
  if (options === false || validation?.request === "off") return undefined;
  const subs = new Map(Object.entries(subPartners ?? {}).map(([id, ids]) => [normalizeIdentifier(id), ids]));
  return (rules, served, message, partner) => {
    const { operation, sender } = served;
    served.rules ??= rules.rulesOf(operation.request.name);
    if (served.rules.length === 0) return NOTHING;
    const ids = partner === undefined || subs.size === 0 ? undefined : subs.get(normalizeIdentifier(partner));
    const context = rules.ruleContext(operation, partner, sender, { off: options?.off, subPartners: ids });
    return rules.runRules(served.rules, message, context);
  };
}

/** The refusal of a request that breaks rules: an answer with the code that the first of them has, or a fault body. */
export function brokenRules(rules: Rules, name: string, violations: readonly Violation[]): Refusal {
  const code = rules.refusalCode(violations);
  const status = code === "022" ? 400 : code === "017" ? 401 : 200;
  return new Refusal(status, code, `The ${name} breaks rules of the protocol.`, { violations });
}
