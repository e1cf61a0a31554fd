import type { Operation, Role } from "../operation.js";
import type { Violation } from "../schema.js";
import { verdictOf, type ServerTrace } from "../telemetry.js";
import type { ServerRequest } from "./server-options.js";

export function beginTrace(role: Role, { method, headers, peer }: ServerRequest): ServerTrace {
  const unknown = {
    processId: undefined,
    operation: undefined,
    partner: undefined,
    status: undefined,
    code: undefined,
  };
  return { role, method, headers, address: peer?.address, ...unknown, refused: false, violations: [] };
}

/** Fills in how it ended, before the events that tell of the end. */
export function completeTrace(
  trace: ServerTrace,
  { violations }: { readonly violations: readonly Violation[] },
  processId: string,
  operation: Operation | undefined,
  partner: string | undefined,
  status: number,
  answer: unknown,
): void {
  const { code, refused } = verdictOf(answer);
  const known = { processId, operation, partner, status, code, violations };
  Object.assign(trace, known, { refused: refused || status >= 400 });
}
