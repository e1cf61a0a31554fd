import type { Operation } from "../operation.js";
import { checkRules, ruleContext } from "../rules/index.js";
import type { Violation } from "../schema.js";
import type { WireResponse } from "../wire.js";
import { memberAt, parseJson, type CallFacts } from "./describe-call.js";
import type { Exchange } from "./exchange.js";
import type { Fault } from "./faults.js";
import { redactMessage } from "./redaction.js";
import type { Surroundings } from "./surroundings.js";

/** What the log says of a request. `keep` tells whether its body is short enough. */
export function requestEntry(facts: CallFacts, keep: boolean): Omit<Exchange, "sequence" | "time" | "direction"> {
  const { key, partner, path, message } = facts;
  const sessionId = memberAt(message, "/SessionID");
  return {
    path,
    ...(key === undefined ? {} : { operation: key }),
    ...(partner === undefined ? {} : { partner }),
    ...(sessionId === undefined ? {} : { sessionId }),
    ...(keep && message !== undefined ? { request: redactMessage(message) as never } : {}),
  };
}

/** Where a request departs from its message, or breaks a rule of the protocol that a schema cannot say. */
export function requestViolations(
  { operation, message, partner }: CallFacts,
  { state, now }: Surroundings,
): {
  readonly violations?: readonly Violation[];
} {
  if (operation === undefined) return {};
  const read = operation.request.read(message);
  const isOperator = operation.partner.role === "operator";
  const registered = isOperator ? state.operators.get(partner ?? "") : state.providers.get(partner ?? "");
  const context = ruleContext(operation, partner, isOperator ? "CPO" : "EMP", registered, now());
  return listed([...operation.request.check(read), ...checkRules(operation.key, read, context)]);
}

/** The same of a partner's answer. A refusal may take the form of an acknowledgement (OICP23-E116). */
export function answerViolations(
  operation: Operation | undefined,
  answer: WireResponse,
): {
  readonly violations?: readonly Violation[];
} {
  const message = parseJson(answer.body);
  if (operation === undefined || answer.status !== 200) return {};
  if (typeof message === "object" && message !== null && "Result" in message && message.Result === false) return {};
  const { response } = operation;
  const read = response.read(message);
  return listed([...response.check(read), ...checkRules(response.name, read)]);
}

function listed(found: readonly Violation[]): { readonly violations?: readonly Violation[] } {
  const violations = found.filter(({ tolerated }) => tolerated !== true);
  return violations.length === 0 ? {} : { violations };
}

/** Finds the status code in an answer that is too long to be read again. */
const CODE = /"StatusCode":\{"Code":"([^"]*)"/;

/** What the log says of an answer. */
export function answerEntry(answer: WireResponse, { message: request }: CallFacts, longest: number): Partial<Exchange> {
  const message = answer.body.length <= longest ? parseJson(answer.body) : undefined;
  const keep = typeof message === "object" && message !== null;
  const code = memberAt(message, "/StatusCode/Code") ?? CODE.exec(answer.body)?.[1];
  const processId = answer.headers["process-id"];
  const sessionId = memberAt(message, "/SessionID");
  return {
    status: answer.status,
    ...(code === undefined ? {} : { code }),
    ...(processId === undefined ? {} : { processId }),
    ...(sessionId === undefined ? {} : { sessionId }),
    ...(keep ? { answer: redactMessage(message, request) as object } : {}),
  };
}

/** What the log says of a call that got no answer. */
export function failureEntry(error: unknown): Partial<Exchange> {
  return { failure: error instanceof Error ? error.message : "the connection broke" };
}

export function faultEntry(struck: readonly Fault[]): { readonly fault?: string } {
  return struck.length === 0 ? {} : { fault: struck.map(({ kind }) => kind).join(", ") };
}
