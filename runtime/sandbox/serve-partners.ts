import { handleFetch } from "../server/fetch.js";
import type { Middleware } from "../middleware.js";
import type { Operation } from "../operation.js";
import type { OicpServer, ServerRequest } from "../server/index.js";
import type { WireResponse } from "../wire.js";
import { createDescribe, parseJson } from "./describe-call.js";
import { injectFaults, tooManyCalls } from "./inject-faults.js";
import { answerEntry, failureEntry, faultEntry, requestEntry, requestViolations } from "./log-entries.js";
import { withNulls } from "./nulls.js";
import type { Surroundings } from "./surroundings.js";

/** Bytes of a body at most: more than real pushes have. */
export const BODY_LIMIT = 64 * 1024 * 1024;

/**
 * Makes one server of those of several versions, and puts around it what the hub does with every call alike: log,
 * faults, limits, nulls, process ids. The first serves what belongs to none.
 */
export function servePartners(servers: readonly [OicpServer, ...OicpServer[]], surroundings: Surroundings): OicpServer {
  const { state, draws, log, logBodyLength, faults, limits, nulls, sleep } = surroundings;
  const operations = servers.flatMap((server) => server.operations);
  const describe = createDescribe(operations);
  const serverOf = (operation: Operation | undefined): OicpServer =>
    servers.find((server) => operation !== undefined && server.operations.includes(operation)) ?? servers[0];

  const handle = async (request: ServerRequest): Promise<WireResponse> => {
    const body = await bodyOf(request);
    const text = typeof body === "string" ? body : "";
    const facts = describe(request.url, text);
    const { operation, key, partner } = facts;
    const struck = faults.strike({
      direction: "incoming",
      ...(key === undefined ? {} : { operation: key }),
      ...(partner === undefined ? {} : { partner }),
    });
    const processId = draws.uuid("process", state.count("process"));
    const said = { ...requestEntry(facts, text.length <= logBodyLength), ...requestViolations(facts, surroundings) };
    const exchange = log.begin({ direction: "incoming", ...said, ...faultEntry(struck) });

    const carry = async (url: string): Promise<WireResponse> => {
      const wait = operation === undefined ? undefined : limits?.take(operation, partner ?? "");
      if (wait !== undefined) return tooManyCalls(wait);
      const answer = await serverOf(operation).handle({ ...request, url, body });
      const headers = { ...answer.headers, "process-id": processId };
      return { ...answer, headers, body: finishBody(answer, operation, nulls) };
    };
    try {
      const answer = await injectFaults({ faults: struck, url: request.url, operation, sleep, carry });
      exchange.end(answerEntry(answer, facts, logBodyLength));
      return answer;
    } catch (error) {
      exchange.end(failureEntry(error));
      throw error;
    }
  };
  const outer: OicpServer = {
    role: "Hubject",
    operations,
    handle,
    fetch: (request, context) => handleFetch(outer, request, context?.peer),
  };
  return outer;
}

/** The body, or, when it cannot be read, a source that fails in the same way once more. */
async function bodyOf({ body }: ServerRequest): Promise<ServerRequest["body"]> {
  if (typeof body === "string") return body;
  try {
    return await body(BODY_LIMIT);
  } catch (error) {
    return () => Promise.reject(error as Error);
  }
}

/** Answers beyond this are no refusals, and are left as they are. */
const REFUSAL_LENGTH = 10_000;

/** The body of a refusal in the live hub's manner. Granted answers have passed `nullsInAnswers` already. */
function finishBody({ status, body }: WireResponse, operation: Operation | undefined, nulls: boolean): string {
  const message = body.length > REFUSAL_LENGTH ? undefined : parseJson(body);
  if (typeof message !== "object" || message === null) return body;
  if (status === 400) {
    // Without a field to blame there is no list of fields.
    const { validationErrors, ...fault } = message as { validationErrors?: unknown };
    return Array.isArray(validationErrors) && validationErrors.length === 0 ? JSON.stringify(fault) : body;
  }
  if (!nulls || status !== 200 || operation === undefined) return body;
  return JSON.stringify(answerWithNulls(operation, message));
}

function answerWithNulls(operation: Operation, answer: object): unknown {
  // A refusal may have another form than the operation's answer (OICP23-E116).
  return withNulls("Result" in answer ? "eRoamingAcknowledgment" : operation.response.name, answer);
}

/** Puts nulls into answers while they are still objects: pages are long, and reading them again would cost the most. */
export const nullsInAnswers: Middleware = async (call, next) => {
  const result = await next(call);
  const { answer } = result;
  if (typeof answer !== "object" || answer === null) return result;
  return { ...result, answer: answerWithNulls(call.operation, answer) };
};
