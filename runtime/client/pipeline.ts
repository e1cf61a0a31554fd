import createClient from "openapi-fetch";
import { OicpAbortError, OicpConnectionError, OicpError, OicpTimeoutError, OicpValidationError } from "../errors.js";
import type { ErrorContext, Outcome } from "../errors.js";
import { compose } from "../middleware.js";
import type { Middleware, MiddlewareCall, MiddlewareResult } from "../middleware.js";
import type { Operation, Role } from "../operation.js";
import type { ReadNote, Violation } from "../schema.js";
import type { Transport, WireRequest, WireResponse } from "../wire.js";
import { interpret } from "./answer.js";
import type { Completed } from "./call.js";
import type { CircuitBreaker } from "./circuit-breaker.js";
import { fromResponse, LightRequest, LightResponse, toResponse, toWireRequest } from "./light-fetch.js";
import type { OpenapiFetchMiddleware } from "./light-fetch.js";
import { LimitError } from "./limits.js";
import type { Limits } from "./limits.js";
import type { CallOptions, ValidationMode } from "./options.js";
import { address } from "./partner.js";
import type { ClientOptions } from "./options.js";
import type { Retry } from "./retry.js";
import { openScope } from "./scope.js";
import type { Scope } from "./scope.js";
import type { Sequence } from "./sequence.js";

/** The steps of a pipeline that the client's options choose. What is absent is left out. */
export interface Steps {
  readonly middlewares: readonly Middleware[];
  readonly bridged: readonly OpenapiFetchMiddleware[];
  readonly sequence: Sequence | undefined;
  readonly retry: Retry | undefined;
  readonly circuitBreaker: CircuitBreaker | undefined;
  readonly limits: { readonly store: Limits; readonly of: (operation: Operation) => number | undefined } | undefined;
  readonly transport: Transport;
}

export interface PipelineOptions {
  readonly sender: Role;
  readonly receiver: Role;
  readonly baseUrl: string;
  readonly client: ClientOptions;
  readonly validation: { readonly request: ValidationMode; readonly response: ValidationMode };
  readonly steps: Steps;
}

/** `page` and `size` of an operation that answers in pages. */
export type Query = Readonly<Record<string, number>>;

/** Runs one call from its request to its answer. */
export type Pipeline = (
  operation: Operation,
  request: object,
  options?: CallOptions,
  query?: Query,
) => Promise<Completed<unknown>>;

/** What is known of one call while it runs. */
interface State {
  readonly operation: Operation;
  readonly partner: string | undefined;
  readonly scope: Scope;
  readonly query: Query | undefined;
  attempts: number;
  /** Whether the request may have arrived: true once it is with the transport, unless that says it did not leave. */
  sent: boolean;
  processId: string | undefined;
  violations: Violation[];
  notes: readonly ReadNote[];
}

const JSON_HEADERS = { "content-type": "application/json;charset=UTF-8", accept: "application/json" };

/**
 * The way of a call, in order:
 *
 *   validate request -> middleware -> openapi-fetch -> sequence -> retry -> limit -> transport
 *   -> read -> map status -> validate response
 *
 * The limit is asked by each attempt right before it is sent: a repetition is a call too, and a call that waited in
 * the queue must not go out on a permit of an earlier minute.
 */
export function createPipeline({ sender, receiver, baseUrl, client, validation, steps }: PipelineOptions): Pipeline {
  const { middlewares, bridged, sequence, retry, circuitBreaker, limits, transport } = steps;
  const fetchClient = createClient<Record<string, never>>({
    baseUrl,
    // Bridged middleware objects expect the real classes; without any, light ones do.
    ...(bridged.length === 0 ? { Request: LightRequest as unknown as typeof Request } : {}),
  });
  fetchClient.use(...bridged);
  const headersOfClient = { ...JSON_HEADERS, ...client.headers };

  return async (operation, givenRequest, options, query) => {
    const started = performance.now();
    const { request, partner } = address(operation, givenRequest, options, client);
    const violations = validateRequest(operation, request);
    const scope = openScope(options?.deadline ?? client.deadline ?? operation.deadline.client, options?.signal);
    const state: State = {
      operation,
      partner,
      scope,
      query,
      attempts: 0,
      sent: false,
      processId: undefined,
      violations,
      notes: [],
    };
    try {
      scope.signal.throwIfAborted();
      const { status, headers, answer } = await scope.within(throughMiddleware(state, request, options?.headers));
      const { processId, attempts, notes } = state;
      const durationMs = performance.now() - started;
      return { value: answer, meta: { status, headers, processId, attempts, durationMs, violations, notes } };
    } catch (error) {
      throw scope.failure(state.sent ? "unknown" : "not-sent", contextOf(state)) ?? inContext(error, state);
    } finally {
      scope.end();
    }
  };

  function validateRequest(operation: Operation, request: object): Violation[] {
    if (validation.request === "off") return [];
    const violations = operation.request.check(request);
    const leg = operation.legs.find((candidate) => candidate.sender === sender && candidate.receiver === receiver);
    for (const name of leg?.requires ?? []) {
      if ((request as Record<string, unknown>)[name] !== undefined) continue;
      violations.push({ pointer: `/${name}`, rule: "required", message: `is required from ${sender} to ${receiver}` });
    }
    if (violations.length > 0 && validation.request === "strict") {
      throw new OicpValidationError("request", violations, { operation: operation.key });
    }
    return violations;
  }

  function throughMiddleware(
    state: State,
    request: object,
    headers: Readonly<Record<string, string>> | undefined,
  ): Promise<MiddlewareResult> {
    const { operation, partner, scope } = state;
    const call: MiddlewareCall = {
      side: "client",
      operation,
      partner,
      request,
      headers: headers === undefined ? headersOfClient : { ...headersOfClient, ...headers },
      signal: scope.signal,
    };
    if (middlewares.length === 0) return exchange(state, call);
    return compose(middlewares, (inner) => {
      if (inner.request !== request) state.violations.push(...validateRequest(operation, inner.request as object));
      return exchange(state, inner);
    })(call);
  }

  /** Sends the request and makes an answer or an error of what comes back. */
  async function exchange(state: State, call: MiddlewareCall): Promise<MiddlewareResult> {
    const wire = await throughOpenapiFetch(state, call);
    state.processId = wire.headers["process-id"];
    const { operation } = state;
    const { value, notes, conforms } = interpret(operation, wire, call.request, contextOf(state));
    state.notes = notes;
    if (!conforms && validation.response !== "off") validateResponse(state, value);
    return { status: wire.status, headers: wire.headers, answer: value };
  }

  function validateResponse(state: State, value: unknown): void {
    const { operation } = state;
    // What senders are known to leave out is no news to a receiver.
    const violations = operation.response.check(value).filter(({ tolerated }) => tolerated !== true);
    // A page is not given up for a bad record: whoever turns the pages decides record by record.
    const { pagination } = operation;
    const fatal =
      pagination === undefined
        ? violations
        : violations.filter(({ pointer }) => !pointer.startsWith(`/${pagination.records}/`));
    if (fatal.length > 0 && validation.response === "strict") {
      throw new OicpValidationError("response", fatal, contextOf(state));
    }
    state.violations.push(...violations);
  }

  async function throughOpenapiFetch(state: State, call: MiddlewareCall): Promise<WireResponse> {
    const { operation, partner, query, scope } = state;
    const { parameter } = operation.partner;
    const send = async (light: LightRequest | Request): Promise<Response> => {
      if (light instanceof LightRequest) {
        const { method, url, body } = light;
        const wire = await inSequence(state, call.request, { method, url, headers: call.headers, body, signal: scope.signal });
        return new LightResponse(wire) as unknown as Response;
      }
      return toResponse(await inSequence(state, call.request, { ...(await toWireRequest(light)), signal: scope.signal }));
    };
    const { data, error, response } = await fetchClient.request("post", operation.path as never, {
      params: { ...(parameter === undefined ? {} : { path: { [parameter]: partner } }), ...(query ? { query } : {}) },
      body: call.request,
      parseAs: "text",
      fetch: send,
      ...(bridged.length === 0 ? {} : { headers: call.headers, signal: scope.signal }),
    } as never) as { data?: unknown; error?: unknown; response: Response };
    const text = data ?? error ?? "";
    return fromResponse(response, typeof text === "string" ? text : JSON.stringify(text));
  }

  async function inSequence(state: State, request: unknown, wire: WireRequest): Promise<WireResponse> {
    const { operation, partner, scope } = state;
    if (!operation.sequential || sequence === undefined) return withRetry(state, request, wire);
    const leave = await sequence.enter(keyOf(operation, partner), scope.signal);
    try {
      return await withRetry(state, request, wire);
    } finally {
      await leave();
    }
  }

  function withRetry(state: State, request: unknown, wire: WireRequest): Promise<WireResponse> {
    if (retry === undefined) return attempt(state, wire);
    return retry(state.operation, request, state.scope, () => attempt(state, wire));
  }

  async function attempt(state: State, wire: WireRequest): Promise<WireResponse> {
    await withinLimit(state);
    state.scope.signal.throwIfAborted();
    return circuitBreaker === undefined ? overTransport(state, wire) : circuitBreaker(() => overTransport(state, wire));
  }

  async function withinLimit({ operation, partner, scope }: State): Promise<void> {
    const perMinute = limits?.of(operation);
    if (limits === undefined || perMinute === undefined || perMinute === Infinity) return;
    await limits.store.take(keyOf(operation, partner), perMinute, scope.signal, scope.remaining());
  }

  async function overTransport(state: State, wire: WireRequest): Promise<WireResponse> {
    state.attempts += 1;
    const before = state.sent;
    state.sent = true;
    try {
      const response = await transport(wire);
      // 429 says that nothing was done. After any other answer the request has arrived, whatever became of it.
      if (response.status === 429) state.sent = before;
      return response;
    } catch (error) {
      if (outcomeOf(error) === "not-sent") state.sent = before;
      throw error;
    }
  }
}

const keyOf = (operation: Operation, partner: string | undefined): string => `${operation.key} ${partner ?? ""}`;

const contextOf = ({ operation, processId, attempts }: State): ErrorContext => ({
  operation: operation.key,
  processId,
  attempts,
});

function outcomeOf(error: unknown): Outcome | undefined {
  const told = error instanceof OicpConnectionError || error instanceof OicpTimeoutError || error instanceof OicpAbortError;
  return told ? error.outcome : undefined;
}

/** The same error, told which call it belongs to. Transports do not know. */
function inContext(error: unknown, state: State): unknown {
  const context = contextOf(state);
  if (error instanceof LimitError) return new OicpTimeoutError(error.message, "not-sent", { ...context, cause: error });
  if (!(error instanceof OicpError) || error.operation !== undefined) return error;
  const { cause } = error;
  const outcome: Outcome = state.sent ? "unknown" : "not-sent";
  if (error instanceof OicpConnectionError) {
    return new OicpConnectionError(error.reason, outcome, { ...context, cause, code: error.code });
  }
  if (error instanceof OicpTimeoutError) return new OicpTimeoutError("no answer in time", outcome, { ...context, cause });
  if (error instanceof OicpAbortError) return new OicpAbortError(outcome, { ...context, cause });
  return error;
}
