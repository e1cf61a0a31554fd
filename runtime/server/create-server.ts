import { compose, type MiddlewareResult } from "../middleware.js";
import type { Operation, Role } from "../operation.js";
import { loadRules, rulesIfLoaded, type Rules } from "../rules/load-rules.js";
import type { Violation } from "../schema.js";
import { beginServerTrace, completeServerTrace, serverTracer, type ServerTrace } from "../telemetry.js";
import type { WireResponse } from "../wire.js";
import { checkAnswer, internalFailure, toRefusal } from "./answer.js";
import { handleFetch } from "./fetch.js";
import { createIdentify, type Identify } from "./identity.js";
import { checkHead, checkLength, chooseOperation, findViolations, parseBody, textAt } from "./incoming.js";
import { createProxyPeer } from "./proxy-peer.js";
import { Refusal, refusalBody } from "./refusal.js";
import { reportOnConsole } from "./report-on-console.js";
import { brokenRules, createRuleCheck, type RuleCheck } from "./rule-check.js";
import { createRouter, readPageQuery, type Router } from "./router.js";
import { prepareOperations, type ServedOperation } from "./served-operation.js";
import { ServerCallState } from "./server-call.js";
import type { OicpServer, ServerErrorEvent, ServerOptions, ServerPeer, ServerRequest } from "./server-options.js";

const DEFAULT_BODY_LIMIT = 16 * 1024 * 1024;
const NOTHING: readonly never[] = [];
const NO_HEADERS: WireResponse["headers"] = {};
const CONTENT_TYPE = "application/json;charset=utf-8";

/** What one server consists of, settled once. */
interface Settings {
  readonly role: Role;
  readonly router: Router<ServedOperation>;
  readonly handlers: Readonly<Record<string, unknown>>;
  readonly identify: Identify;
  readonly peerOf: (request: ServerRequest) => ServerPeer | undefined;
  readonly bodyLimit: number;
  /** Missing when nobody is to ask the protocol's rules. */
  readonly ruleCheck: RuleCheck | undefined;
  readonly options: ServerOptions;
  readonly report: (event: ServerErrorEvent) => void;
}

/**
 * Makes the server of one role out of its operations and their handlers. Handlers are looked up by operation key at
 * every call; an operation without one answers 320.
 */
export function createServer(
  role: Role,
  operations: readonly Operation[],
  handlers: object,
  options: ServerOptions = {},
): OicpServer {
  const settings: Settings = {
    role,
    router: createRouter(prepareOperations(role, operations, options)),
    handlers: handlers as Record<string, unknown>,
    identify: createIdentify(role, options),
    peerOf: createProxyPeer(options.proxy),
    bodyLimit: options.bodyLimit ?? DEFAULT_BODY_LIMIT,
    ruleCheck: createRuleCheck(options),
    options,
    report(event) {
      try {
        (options.onError ?? reportOnConsole)(event);
      } catch {
        // A failing listener must not cost the caller its answer.
      }
    },
  };
  const server: OicpServer = {
    role,
    operations,
    handle(request) {
      if (!serverTracer.active) return respond(settings, request);
      const { method, headers, peer } = request;
      const trace = beginServerTrace({ role, method, headers, address: peer?.address });
      return serverTracer.run(trace, () => respond(settings, request, trace));
    },
    fetch: (request, context) => handleFetch(server, request, context?.peer),
  };
  return server;
}

/** The steps of one request, in their order. Whatever goes wrong on the way becomes a `Refusal`, and that an answer. */
async function respond(settings: Settings, request: ServerRequest, trace?: ServerTrace): Promise<WireResponse> {
  const { role, options } = settings;
  const processId = processIdFor(role, request.headers["process-id"]);
  const route = settings.router(request.url);
  let call: ServerCallState | undefined;
  try {
    checkHead(role, route, request);
    const { body } = request;
    const rawBody = typeof body === "string" ? body : await body(settings.bodyLimit);
    checkLength(rawBody, settings.bodyLimit);
    const parsed = parseBody(rawBody);

    const served = chooseOperation(route, parsed);
    call = new ServerCallState(served.operation, processId, rawBody, settings.peerOf(request), request);
    const message = readMessage(served, parsed, call);
    const identified = identify(settings, served, route.id, message, call);
    if (identified !== undefined) await identified;
    readQuery(request.url, call);
    const rules = settings.ruleCheck && (rulesIfLoaded() ?? (await loadRules()));
    validate(settings, served, message, call, rules);

    call.deadline = Date.now() + served.allowance;
    call.begun = true;
    let outcome: MiddlewareResult;
    if (options.middleware?.length) {
      const wrapped = withMiddleware(options.middleware, settings, served, message, call, rules, request.headers);
      outcome = await served.inTime(wrapped, call);
    } else {
      const returned = callHandler(settings, message, call);
      const answer = isPromise(returned) ? await served.inTime(returned, call) : returned;
      outcome = { status: 200, headers: NO_HEADERS, answer };
    }
    const { status, headers, answer } = outcome;
    const written = writeAnswer(settings, answer, call);
    const { operation, partner, violations } = call;
    if (trace) completeServerTrace(trace, { processId, operation, partner, violations, status }, answer);
    return response(status, processId, written, headers);
  } catch (error) {
    const refusal = refusalFor(settings, error, processId, call);
    const operation = call?.operation ?? route?.operations[0].operation;
    const answer = refusalBody(role, operation, refusal);
    if (trace) {
      const partner = call?.partner ?? route?.id;
      const violations = [...(call?.violations ?? NOTHING), ...refusal.violations];
      completeServerTrace(trace, { processId, operation, partner, violations, status: refusal.status }, answer);
    }
    return response(refusal.status, processId, JSON.stringify(answer), refusal.headers);
  }
}

function response(status: number, processId: string, body: string, extra = NO_HEADERS): WireResponse {
  const headers = { "content-type": CONTENT_TYPE, "process-id": processId };
  return { status, headers: extra === NO_HEADERS ? headers : { ...headers, ...extra }, body };
}

function readMessage({ operation }: ServedOperation, parsed: unknown, call: ServerCallState): unknown {
  const { value, notes, violations } = operation.request.receive(parsed);
  call.notes = notes;
  call.departures = violations;
  return value;
}

function identify(
  settings: Settings,
  { operation, partnerMember }: ServedOperation,
  path: string | undefined,
  message: unknown,
  call: ServerCallState,
): Promise<void> | undefined {
  const { role } = operation.partner;
  const body = partnerMember && textAt(message, partnerMember);
  call.partner = path ?? body;
  if (call.partner === undefined) {
    // Only in operations without an id in the path. The strict check that follows finds the member missing.
    if ((settings.options.validation?.request ?? "strict") === "strict") return undefined;
    throw new Refusal(401, "017", `The request does not name its ${role}.`);
  }
  return settings.identify(call.peer, { role, operation: operation.name, path, body });
}

function readQuery(url: string, call: ServerCallState): void {
  const { pagination } = call.operation;
  if (pagination === undefined) return;
  const query = readPageQuery(url, pagination);
  if (typeof query === "string") {
    const violation = { pointer: `/${query}`, rule: "type", message: "must be a whole number" };
    throw new Refusal(400, "022", "The page asked for is not a page.", { violations: [violation] });
  }
  call.query = query;
}

function validate(
  settings: Settings,
  served: ServedOperation,
  message: unknown,
  call: ServerCallState,
  rules: Rules | undefined,
): void {
  const { role, ruleCheck } = settings;
  const mode = settings.options.validation?.request ?? "strict";
  if (mode === "off") return;
  const { operation, processId } = call;
  const { name } = operation.request;
  const violations =
    call.departures?.length === 0 && served.requires.length === 0 ? NOTHING : findViolations(served, message, call);
  if (mode === "strict" && violations.length > 0) {
    throw new Refusal(400, "022", `The body is not a valid ${name}.`, { violations });
  }
  const broken = rules && ruleCheck ? ruleCheck(rules, served, message, call.partner) : NOTHING;
  if (violations.length + broken.length === 0) return;
  const errors = broken.filter(({ severity }) => severity !== "warning");
  // Partners take what the hub passed on: to refuse a charge detail record would only lose it.
  if (rules && role === "Hubject" && mode === "strict" && errors.length > 0) throw brokenRules(rules, name, errors);
  call.violations = [...violations, ...broken];
  if (violations.length + errors.length === 0) return;
  const error = new TypeError(`A request of ${operation.name} is no valid ${name}, and was delivered all the same.`);
  settings.report({ kind: "request", operation, processId, error, violations: [...violations, ...errors] });
}

function withMiddleware(
  middleware: NonNullable<ServerOptions["middleware"]>,
  settings: Settings,
  served: ServedOperation,
  message: unknown,
  call: ServerCallState,
  rules: Rules | undefined,
  headers: ServerRequest["headers"],
): Promise<MiddlewareResult> {
  const { operation, partner, signal } = call;
  const wrapped = compose(middleware, async ({ request }) => {
    if (request !== message) {
      call.departures = undefined;
      validate(settings, served, request, call, rules);
    }
    return { status: 200, headers: {}, answer: await callHandler(settings, request, call) };
  });
  return wrapped({ side: "server", operation, partner, request: message, headers, signal });
}

function callHandler({ handlers }: Settings, message: unknown, call: ServerCallState): unknown {
  const handler = handlers[call.operation.key];
  if (typeof handler === "function") return handler.call(handlers, message, call);
  throw new Refusal(200, "320", `${call.operation.name} is not offered here.`);
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}

function writeAnswer(settings: Settings, answer: unknown, call: ServerCallState): string {
  const { operation } = call;
  const mode = settings.options.validation?.response ?? "strict";
  try {
    const violations = mode === "off" ? NOTHING : checkAnswer(operation, answer);
    const body = JSON.stringify(answer) as string | undefined;
    if (violations.length === 0 && body !== undefined) return body;
    const error = new TypeError(`The handler of ${operation.name} returned no valid ${operation.response.name}.`);
    reportAnswer(settings, call, error, violations);
    if (mode === "report" && body !== undefined) return body;
  } catch (error) {
    reportAnswer(settings, call, error, NOTHING);
  }
  throw internalFailure(settings.role);
}

function reportAnswer(
  { report }: Settings,
  { operation, processId }: ServerCallState,
  error: unknown,
  violations: readonly Violation[],
): void {
  report({ kind: "answer", operation, processId, error, violations });
}

function refusalFor(settings: Settings, error: unknown, processId: string, call: ServerCallState | undefined): Refusal {
  if (error instanceof Refusal) return error;
  const { role, report } = settings;
  if (call?.begun !== true) {
    report({ kind: "internal", processId, error });
    return internalFailure(role);
  }
  const { operation } = call;
  const { refusal, kind } = toRefusal(role, operation, error);
  if (kind !== undefined) report({ kind, operation, processId, error });
  return refusal;
}

/** Partners give back the hub's process id so that both logs tell of the same exchange; the hub makes one for each. */
function processIdFor(role: Role, received: string | undefined): string {
  if (role !== "Hubject" && received !== undefined && /^[\w.:-]{1,128}$/.test(received)) return received;
  return crypto.randomUUID();
}
