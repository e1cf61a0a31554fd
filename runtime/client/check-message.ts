import { OicpValidationError } from "../errors.js";
import type { Role } from "../operation.js";
import type { Rules } from "../rules/load-rules.js";
import type { ReadNote, Violation } from "../schema.js";
import { contextOf, type CallState } from "./call-state.js";
import type { RuleOptions, ValidationMode } from "./options.js";

/** How a client looks at what it is given to send. */
export interface RequestCheck {
  readonly sender: Role;
  readonly receiver: Role;
  readonly mode: ValidationMode;
  readonly rules: RuleOptions | false | undefined;
}

/**
 * Looks at a request, and brings it into the form in which it is sent. Departures from the schema and from the
 * protocol's rules are reported together; what is no more than a warning never stops a call. Without `rules` only the
 * schema is asked and the request goes as it is.
 */
export function checkRequest(state: CallState, request: object, check: RequestCheck, rules: Rules | undefined): object {
  const { operation, prepared, partner } = state;
  const { sender, mode } = check;
  if (mode === "off" && rules === undefined) return request;
  // Nearly every request is; one look saves checking it, and reading it to be written.
  const asDocumented = operation.request.is(request);
  if (mode !== "off") {
    let violations = asDocumented ? [] : operation.request.check(request);
    for (const name of prepared.requires) {
      if ((request as Record<string, unknown>)[name] !== undefined) continue;
      const message = `is required from ${sender} to ${check.receiver}`;
      violations.push({ pointer: `/${name}`, rule: "required", message });
    }
    if (rules !== undefined) {
      prepared.rules ??= rules.rulesOf(operation.request.name);
      if (prepared.rules.length > 0) {
        const context = rules.ruleContext(operation, partner, sender, check.rules || undefined);
        // Arguments of a call would be too many for what a large push may be warned of.
        violations = [...violations, ...rules.runRules(prepared.rules, request, context)];
      }
    }
    if (violations.length > 0) {
      const errors = violations.filter(({ severity }) => severity !== "warning");
      if (mode === "strict" && errors.length > 0) throw new OicpValidationError("request", errors, contextOf(state));
      state.violations = violations;
    }
  }
  if (rules === undefined) return request;
  const notes: ReadNote[] = [];
  const written = rules.write(operation.request, request, notes, asDocumented) as object;
  state.notes = notes;
  return written;
}

/** Decides what becomes of an answer that departs from what is documented. */
export function judgeAnswer(state: CallState, violations: readonly Violation[], mode: ValidationMode): void {
  const { pagination } = state.operation;
  // A page is not given up for a bad record: whoever turns the pages decides record by record.
  const fatal =
    pagination === undefined
      ? violations
      : violations.filter(({ pointer }) => !pointer.startsWith(`/${pagination.records}/`));
  if (fatal.length > 0 && mode === "strict") throw new OicpValidationError("response", fatal, contextOf(state));
  state.violations = [...state.violations, ...violations];
}
