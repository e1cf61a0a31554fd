import type { Operation, Role } from "../operation.js";
import { pointerSegments } from "../schema.js";
import { type AwaitInTime, createDeadline } from "./deadline.js";
import type { ServerOptions } from "./server-options.js";

/** An operation with what serving it at this server takes, settled once. */
export interface ServedOperation {
  readonly operation: Operation;
  /** Where the request names the partner. */
  readonly partnerMember: readonly string[] | undefined;
  /** Members that are mandatory on the leg that ends here. */
  readonly requires: readonly string[];
  /** Milliseconds its handler has. */
  readonly allowance: number;
  readonly inTime: AwaitInTime;
}

export function prepareOperations(
  role: Role,
  operations: readonly Operation[],
  { deadline }: ServerOptions,
): ServedOperation[] {
  const deadlines = new Map<number, AwaitInTime>();
  return operations.map((operation) => {
    const { key, partner, legs } = operation;
    const allowance = (typeof deadline === "number" ? deadline : deadline?.[key]) ?? operation.deadline.server;
    const inTime = deadlines.get(allowance) ?? createDeadline(allowance);
    deadlines.set(allowance, inTime);
    return {
      operation,
      partnerMember: partner.member === undefined ? undefined : pointerSegments(partner.member),
      requires: legs.find(({ receiver }) => receiver === role)?.requires ?? [],
      allowance,
      inTime,
    };
  });
}
