import type { Role } from "../operation.js";
import type { Violation } from "../schema.js";
import { bodyTooLarge, Refusal } from "./refusal.js";
import type { Route } from "./router.js";
import type { ServedOperation } from "./served-operation.js";
import type { ServerCallState } from "./server-call.js";
import type { ServerRequest } from "./server-options.js";

/** What happens to a request before anybody looks at who sent it. Whatever is wrong is a `Refusal`. */

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

export function checkHead(
  role: Role,
  route: Route<ServedOperation> | undefined,
  request: ServerRequest,
): asserts route is Route<ServedOperation> {
  if (route === undefined) {
    throw new Refusal(404, role === "Hubject" ? "001" : "320", "No OICP operation is served at this path.");
  }
  if (request.method !== "POST") {
    const headers = { allow: "POST" };
    throw new Refusal(405, "022", `${route.operations[0].operation.name} is called with POST.`, { headers });
  }
  if (route.malformed === true) throw new Refusal(400, "022", "The id in the path is not decodable.");
  const type = request.headers["content-type"];
  // Some callers name no type at all; the charset is often wrong and never matters, since JSON is UTF-8.
  if (type !== undefined && type !== "application/json" && !JSON_TYPE.test(type)) {
    throw new Refusal(415, "022", "The body must be application/json.", { headers: { accept: "application/json" } });
  }
  const encoding = request.headers["content-encoding"];
  if (encoding !== undefined && encoding.toLowerCase() !== "identity") {
    const headers = { "accept-encoding": "identity" };
    throw new Refusal(415, "022", "Compressed request bodies are not taken.", { headers });
  }
}

/** Bodies that an adapter has yet to read are measured by the adapter. */
export function checkLength(body: string, limit: number): void {
  // Bytes are at least as many as code units and at most three times as many.
  if (body.length * 3 <= limit) return;
  if (body.length > limit || new TextEncoder().encode(body).length > limit) throw bodyTooLarge(limit);
}

export function parseBody(rawBody: string): unknown {
  try {
    return JSON.parse(rawBody.charCodeAt(0) === 0xfeff ? rawBody.slice(1) : rawBody);
  } catch {
    // The parser's own message quotes the text it stumbled over.
    throw new Refusal(400, "022", rawBody === "" ? "The body is empty." : "The body is not valid JSON.");
  }
}

/** Operations that share a path are told apart by a member of the body. */
export function chooseOperation({ operations }: Route<ServedOperation>, message: unknown): ServedOperation {
  const [first] = operations;
  const { select } = first.operation;
  if (select === undefined) return first;
  const value = typeof message === "object" && message !== null && (message as Record<string, unknown>)[select.member];
  const chosen = operations.find(({ operation }) => operation.select?.value === value);
  if (chosen !== undefined) return chosen;
  const known = operations.map(({ operation }) => operation.select?.value).join(", ");
  const violation = { pointer: `/${select.member}`, rule: "enum", message: `must be one of ${known}` };
  throw new Refusal(400, "022", "The body does not say which operation it belongs to.", { violations: [violation] });
}

/** The text at a place in a message, or `undefined` when there is none. */
export function textAt(message: unknown, segments: readonly string[]): string | undefined {
  let value = message;
  for (const segment of segments) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return typeof value === "string" ? value : undefined;
}

/**
 * Departures that a receiver minds: not those in which a mandatory member is known to be left out, but those in which
 * one is missing that this leg makes mandatory.
 */
export function findViolations(served: ServedOperation, message: unknown, call: ServerCallState): Violation[] {
  const { request } = served.operation;
  const violations = [...(call.departures ?? request.check(message).filter(({ tolerated }) => tolerated !== true))];
  for (const member of served.requires) {
    const present = typeof message === "object" && message !== null && Object.hasOwn(message, member);
    if (!present && !violations.some(({ pointer }) => pointer === `/${member}`)) {
      violations.push({ pointer: `/${member}`, rule: "required", message: "is mandatory on this leg" });
    }
  }
  return violations;
}
