import { OicpConnectionError, OicpStatusError, OicpTimeoutError } from "../errors.js";
import type { Operation, Role } from "../operation.js";
import type { Violation } from "../schema.js";
import { DeadlineError } from "./deadline.js";
import { Refusal } from "./refusal.js";
import type { ServerErrorEvent } from "./server-options.js";

/** What the caller is told when a handler fails; `kind` is set when the host should hear of it too. */
export function toRefusal(
  role: Role,
  operation: Operation,
  error: unknown,
): { readonly refusal: Refusal; readonly kind?: ServerErrorEvent["kind"] } {
  if (error instanceof Refusal) return { refusal: error };
  if (error instanceof OicpStatusError && error.code !== "000") {
    // Meant as an answer: the handler rejects, or hands on the refusal of whoever it asked.
    const { code, description, additionalInfo } = error;
    return { refusal: new Refusal(200, code, description ?? "The request was refused.", { additionalInfo }) };
  }
  const kind = error instanceof DeadlineError ? "deadline" : "handler";
  const late = kind === "deadline" || error instanceof OicpTimeoutError || error instanceof OicpConnectionError;
  if (late && role === "Hubject" && operation.legs.some(({ sender }) => sender === "Hubject")) {
    return { refusal: new Refusal(200, "310", "The partner did not answer."), kind };
  }
  const message = kind === "deadline" ? "The request was not processed in time." : undefined;
  return { refusal: internalFailure(role, message), kind };
}

/** A failure that is the server's own fault, in words that give nothing away. */
export function internalFailure(role: Role, message = "The request could not be processed."): Refusal {
  return new Refusal(500, role === "Hubject" ? "001" : "021", message);
}

const NOTHING: readonly never[] = [];

/** Departures of an answer from the operation's own; data requests may also be refused by an acknowledgement (OICP23-E116). */
export function checkAnswer(operation: Operation, answer: unknown): readonly Violation[] {
  if (operation.response.is(answer)) return NOTHING;
  if (isRefusal(answer) && operation.answer !== "acknowledgement") return NOTHING;
  return operation.response.check(answer);
}

function isRefusal(answer: unknown): boolean {
  if (typeof answer !== "object" || answer === null) return false;
  const { Result, StatusCode } = answer as { Result?: unknown; StatusCode?: { Code?: unknown } | null };
  return Result === false && typeof StatusCode?.Code === "string";
}
