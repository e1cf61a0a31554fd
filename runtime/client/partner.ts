import { OicpValidationError } from "../errors.js";
import type { Operation } from "../operation.js";
import { pointerSegments } from "../schema.js";
import type { CallOptions, ClientOptions } from "./options.js";

type Ids = Pick<CallOptions, "operatorId" | "providerId">;

const idFrom = (source: Ids | undefined, role: "operator" | "provider"): string | undefined =>
  role === "operator" ? source?.operatorId : source?.providerId;

/** The text at an RFC 6901 pointer, or `undefined` when there is none. */
function textAt(value: unknown, pointer: string): string | undefined {
  let found = value;
  for (const name of pointerSegments(pointer)) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return typeof found === "string" ? found : undefined;
}

/** The partner in whose name a call is made, and the request with that partner's id in its place. */
export interface Addressed {
  readonly request: object;
  readonly partner: string | undefined;
}

/**
 * Finds the partner's id: the call's option first, then the request's own member, then the client's option. A member
 * at the top of the request that was left out is filled in.
 */
export function address(
  operation: Operation,
  request: object,
  call: CallOptions | undefined,
  client: ClientOptions,
): Addressed {
  const { role, parameter, member } = operation.partner;
  const known = member === undefined ? undefined : textAt(request, member);
  const partner = idFrom(call, role) ?? known ?? idFrom(client, role);
  if (partner === undefined && parameter !== undefined) {
    const option = role === "operator" ? "operatorId" : "providerId";
    const message = `names no ${role}, and the path of ${operation.name} needs one: give ${option} with the call or to the client`;
    throw new OicpValidationError("request", [{ pointer: member ?? "", rule: "partner", message }], {
      operation: operation.key,
    });
  }
  if (partner !== undefined && known === undefined && member !== undefined && isTopLevel(member)) {
    const name = member.slice(1);
    const given = (request as Record<string, unknown>)[name];
    if (given === undefined) return { request: { [name]: partner, ...omit(request, name) }, partner };
  }
  return { request, partner };
}

const isTopLevel = (pointer: string): boolean => pointer.lastIndexOf("/") === 0;

function omit(request: object, name: string): object {
  if (!(name in request)) return request;
  const { [name]: _left, ...rest } = request as Record<string, unknown>;
  return rest;
}
