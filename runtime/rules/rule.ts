import type { Role } from "../operation.js";
import type { Violation } from "../schema.js";

export type Severity = "error" | "warning";

/** Adds a violation at an RFC 6901 pointer. Without words of its own it says the rule's title. */
export type Report = (pointer: string, message?: string) => void;

/** What is known besides the message. A rule that lacks what it needs to judge stays silent. */
export interface RuleContext {
  /** Operator in whose name the call is made: the one its path names. */
  readonly operatorId?: string | undefined;
  /** Operators configured below it, whose EVSEs it may speak of. */
  readonly subOperators?: readonly string[] | undefined;
  /** Provider in whose name the call is made. */
  readonly providerId?: string | undefined;
  /** Providers configured below it, whose contracts it may speak of. */
  readonly subProviders?: readonly string[] | undefined;
  /** Who sends the message. Some members are given on one leg only. */
  readonly sender?: Role | undefined;
  /** Milliseconds since 1970 at which the message is sent. */
  readonly now?: number | undefined;
  /** Ids of rules that are not to be asked. */
  readonly off?: readonly string[] | undefined;
}

/** One thing the protocol demands of a message that its schema cannot say. */
export interface Rule {
  /** `R-…` for the protocol's prose, `OICP23-E…` for an erratum; docs/rules.md explains the others. */
  readonly id: string;
  /** What has to hold, in one sentence and without values. */
  readonly title: string;
  /** An error stops a strict sender, a warning never does. */
  readonly severity: Severity;
  /** Looks at a message of any shape and never throws. What the schema already forbids it passes over. */
  readonly check: (message: unknown, report: Report, context: RuleContext) => void;
}

/** What the rules of a message have to say of it, in their order. */
export function runRules(rules: readonly Rule[], message: unknown, context: RuleContext = {}): Violation[] {
  const violations: Violation[] = [];
  let asked: Rule | undefined;
  // One for all rules: making a function for each would cost more than most of them do.
  const report: Report = (pointer, text) => {
    const { id, title, severity } = asked as Rule;
    violations.push({ pointer, rule: id, message: text ?? title, severity });
  };
  for (asked of rules) {
    if (context.off?.includes(asked.id) !== true) asked.check(message, report, context);
  }
  return violations;
}

/** Whether a violation stops a strict sender. */
export function isError(violation: Violation): boolean {
  return violation.severity !== "warning";
}
