import type { Operation, Role } from "../operation.js";
import type { Rule } from "../rules/index.js";
import { pointerSegments } from "../schema.js";
import { type AwaitInTime, createDeadline } from "./deadline.js";
import type { Routed } from "./router.js";
import type { ServerOptions } from "./server-options.js";

/** An operation with what serving it at this server takes, settled once. */
export interface ServedOperation extends Routed {
  readonly operation: Operation;
  /** Where the request names the partner. */
  readonly partnerMember: readonly string[] | undefined;
  /** Who sends it here. */
  readonly sender: Role;
  /** Members that are mandatory on the leg that ends here. */
  readonly requires: readonly string[];
  /** Milliseconds its handler has. */
  readonly allowance: number;
  readonly inTime: AwaitInTime;
  /** What the protocol demands of the request beyond its schema, once it has been looked up. */
  rules: readonly Rule[] | undefined;
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
    const leg = legs.find(({ receiver }) => receiver === role);
    return {
      path: operation.path,
      ...(operation.otherPaths && { otherPaths: operation.otherPaths }),
      operation,
      partnerMember: partner.member === undefined ? undefined : pointerSegments(partner.member),
      sender: leg?.sender ?? "Hubject",
      requires: leg?.requires ?? [],
      allowance,
      inTime,
      rules: undefined,
    };
  });
}
