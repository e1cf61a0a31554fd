import { checkRules } from "../../rules/check-rules.js";
import { isError, type RuleContext } from "../../rules/rule.js";
import type { MessageSchema, ReadNote, Violation } from "../../schema.js";

/** What there is to say of one message. */
export interface Finding {
  /** `error` stops a strict sender, `warning` does not, `note` is understood all the same. */
  readonly severity: "error" | "warning" | "note";
  /** RFC 6901 pointer into the message. */
  readonly pointer: string;
  /** A keyword of JSON Schema, the id of a rule, or `reading`. */
  readonly rule: string;
  readonly message: string;
}

/**
 * Checks a message as it stands against its schema and the protocol's rules.
 *
 * @param received whether it is one that arrived: what a receiver can understand is then no more than a note
 */
export function checkMessage(
  value: unknown,
  schema: MessageSchema<unknown>,
  context: RuleContext,
  received: boolean,
): Finding[] {
  const notes: ReadNote[] = [];
  const read = schema.read(value, notes);
  const violations = schema.check(received ? read : value);
  return [
    ...violations.map((violation) => toFinding(violation, received)),
    // Rules look at the documented form, so that a departure which is named already does not hide others.
    ...checkRules(schema.name, read, context).map((violation) => toFinding(violation, received)),
    ...(received
      ? notes.map(({ pointer, message }) => ({ severity: "note", pointer, rule: "reading", message }) as const)
      : []),
  ];
}

function toFinding({ pointer, rule, message, ...violation }: Violation, received: boolean): Finding {
  const understood = received && violation.tolerated === true;
  const severity = understood ? "note" : isError({ pointer, rule, message, ...violation }) ? "error" : "warning";
  return { severity, pointer, rule, message };
}
