import { http, type HttpHandler } from "msw";
import type { Operation } from "../operation.js";
import { createServer } from "../server/create-server.js";
import type { ServerCall, ServerErrorEvent, ServerPeer } from "../server/index.js";
import { createRouter } from "../server/router.js";
import { mockName, type MockContext } from "./context.js";
import { answerByDefault } from "./defaults.js";
import { suffer, type Fault } from "./fault.js";
import type { OpenCall } from "./log.js";
import { refusalReason } from "./refusal-reason.js";
import type { AnyExchange, DefaultOptions, MockCall, MockFactory, OperationMock } from "./types.js";

/** How a handler of a mock answers: with a value, a list, or by asking a function. */
type Respond = (request: unknown, call: MockCall<AnyExchange>) => unknown;

/** The factory of handlers for one operation. */
export function createOperationMock(context: MockContext, operation: Operation): OperationMock<AnyExchange> {
  const factory = (once: boolean): MockFactory<AnyExchange> => {
    const answer = (given: unknown): HttpHandler =>
      createHandler(context, operation, typeof given === "function" ? (given as Respond) : () => given, { once });
    return Object.assign(answer, {
      reject: (code: string, members?: object) =>
        createHandler(context, operation, (_, call) => call.reject(code, members as never), { once }),
      fault: (fault: Fault) => createHandler(context, operation, respondByDefault(context), { once, fault }),
    });
  };
  return Object.assign(factory(false), { once: factory(true) });
}

/** The handler that answers an operation from samples. */
export function createDefaultHandler(context: MockContext, operation: Operation, options: DefaultOptions): HttpHandler {
  return createHandler(context, operation, respondByDefault(context, options), { once: false });
}

const respondByDefault =
  (context: MockContext, options: DefaultOptions = {}): Respond =>
  (request, call) =>
    answerByDefault(context, options, request, call);

/** One request on its way: the server hands this from where the request comes in to where it is handled. */
interface Visit extends ServerPeer {
  readonly headers: Readonly<Record<string, string>>;
  /** Set once the request has reached the handler. */
  entry?: OpenCall;
}

/** A handler of MSW behind which a server of this one operation reads, checks and answers like any other. */
function createHandler(
  context: MockContext,
  operation: Operation,
  respond: Respond,
  { once, fault }: { readonly once: boolean; readonly fault?: Fault },
): HttpHandler {
  const { role, base, log, checks } = context;
  const route = createRouter([operation]);
  const concerns = async (request: Request): Promise<boolean> => {
    if (!request.url.startsWith(`${base}/`) || route(request.url) === undefined) return false;
    return operation.select === undefined || selects(request, operation.select);
  };

  const handle = async (request: unknown, call: ServerCall): Promise<unknown> => {
    const visit = call.peer as Visit;
    const { parameter } = operation.partner;
    const params = parameter === undefined ? {} : { [parameter]: call.partner ?? "" };
    const { headers } = visit;
    const entry: OpenCall = { operation: operation.key, request, params, headers, query: call.query };
    if (fault !== undefined) entry.fault = fault;
    visit.entry = entry;
    const count = log.enter(entry);
    const answer = await respond(request, Object.assign(call as MockCall<AnyExchange>, { params, headers, count }));
    const whole = Array.isArray(answer) && operation.pagination !== undefined ? call.page(answer as never) : answer;
    if (fault === undefined) entry.answer = whole;
    return whole;
  };
  const server = createServer(
    role,
    [operation],
    { [operation.key]: handle },
    {
      identity: "path",
      onError: (event) => reportFailure(context, operation, event),
      ...checks,
    },
  );

  const resolve = async (request: Request): Promise<Response> => {
    const visit: Visit = { trusted: true, headers: Object.fromEntries(request.headers) };
    const process = async (): Promise<Response> => {
      const response = await server.fetch(request.clone(), { peer: visit });
      if (visit.entry === undefined) log.refuse(await refusalReason(request, response));
      return response;
    };
    const response = fault === undefined ? await process() : await suffer(fault, request, process);
    // A network error has no status.
    if (visit.entry !== undefined && response.type !== "error") visit.entry.status = response.status;
    return response;
  };
  return http.post(
    ({ request }) => concerns(request),
    ({ request }) => resolve(request),
    { once },
  );
}

/** Whether the body is one of those that the operation shares its path with. */
async function selects(request: Request, { member, value }: NonNullable<Operation["select"]>): Promise<boolean> {
  try {
    const body = (await request.clone().json()) as Readonly<Record<string, unknown>> | null;
    return body?.[member] === value;
  } catch {
    return false;
  }
}

function reportFailure({ role, report }: MockContext, operation: Operation, event: ServerErrorEvent): void {
  const name = `${mockName(role)}.${operation.key}`;
  const violations = (event.violations ?? []).map(({ pointer, message }) => `${pointer || "/"} ${message}`).join("; ");
  if (event.kind === "request") {
    report(`A request to ${name} is not as documented, and was answered all the same: ${violations}.`);
  } else if (event.kind === "answer" && violations !== "") {
    report(`The answer given to ${name} is no valid ${operation.response.name}: ${violations}.`);
  } else {
    const text = event.error instanceof Error ? event.error.message : String(event.error);
    report(`The handler given to ${name} failed: ${text}`);
  }
}
