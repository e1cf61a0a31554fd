import type { RuleContext } from "../../../../runtime/rules/rule.js";
import type { Changes } from "../change.js";

/** One way of breaking a rule, or of nearly breaking it. */
export interface Case {
  readonly rule: string;
  /** The message whose sample is changed. */
  readonly on: string;
  readonly change: Changes;
  /** Where the rule speaks; nowhere for what just conforms. */
  readonly at: readonly string[];
  /** Besides the sample's context. */
  readonly context?: RuleContext;
}
