import { OicpValidationError } from "../errors.js";
import type { Operation } from "../operation.js";
import { pointerSegments } from "../schema.js";
import type { CallOptions, ClientOptions } from "./options.js";

type Members = Readonly<Record<string, unknown>>;

/** The partner in whose name a call is made, the request with that partner's id in its place, and the path. */
export interface Addressed {
  readonly request: object;
  readonly partner: string | undefined;
  readonly path: string;
}

/** Addresses the calls of one operation. */
export type Address = (request: object, call: CallOptions | undefined) => Addressed;

/**
 * Makes the function that finds the partner's id for an operation: the call's option first, then the request's own
 * member, then the client's option. A member at the top of the request that was left out is filled in.
 */
export function createAddress(operation: Operation, client: ClientOptions): Address {
  const { role, parameter, member } = operation.partner;
  const option = role === "operator" ? "operatorId" : "providerId";
  const segments = member === undefined ? [] : pointerSegments(member);
  const filled = segments.length === 1 ? segments[0] : undefined;
  const [before = "", after = ""] = parameter === undefined ? [operation.path] : operation.path.split(`{${parameter}}`);

  return (request, call) => {
    const known = segments.length === 0 ? undefined : textAt(request, segments);
    const partner = call?.[option] ?? known ?? client[option];
    if (partner === undefined && parameter !== undefined) {
      const message = `names no ${role}, and the path of ${operation.name} needs one: give ${option} with the call or to the client`;
      throw new OicpValidationError("request", [{ pointer: member ?? "", rule: "partner", message }], {
        operation: operation.key,
      });
    }
    const path = parameter === undefined ? before : before + encodeURIComponent(partner ?? "") + after;
    if (filled !== undefined && partner !== undefined && (request as Members)[filled] === undefined) {
      const { [filled]: _left, ...rest } = request as Members;
      return { request: { [filled]: partner, ...rest }, partner, path };
    }
    return { request, partner, path };
  };
}

/** The text at a path of members, or `undefined` when there is none. */
function textAt(value: unknown, segments: readonly string[]): string | undefined {
  let found = value;
  for (const name of segments) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Members)[name];
  }
  return typeof found === "string" ? found : undefined;
}
