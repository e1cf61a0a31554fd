export { checkRules, messagesWithRules, rulesOf } from "./check-rules.js";
export { ruleContext } from "./options.js";
export type { RuleOptions } from "./options.js";
export { refusalCode } from "./refusal-code.js";
export { isError, runRules } from "./rule.js";
export type { Report, Rule, RuleContext, Severity } from "./rule.js";
export { write } from "./write.js";
