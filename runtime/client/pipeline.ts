import { OicpError } from "../errors.js";
import { compose, type Middleware, type MiddlewareCall, type MiddlewareResult } from "../middleware.js";
import type { Operation, Role } from "../operation.js";
import { loadRules, rulesIfLoaded, type Rules } from "../rules/load-rules.js";
import { beginClientTrace, clientTracer, completeClientTrace, traceAttempt, type ClientTrace } from "../telemetry.js";
import type { Transport, WireRequest, WireResponse } from "../wire.js";
import { interpret } from "./answer.js";
import type { Completed } from "./call.js";
import { contextOf, inContext, keyOf, type CallState, type Prepared, type Query } from "./call-state.js";
import { checkRequest, judgeAnswer } from "./check-message.js";
import type { CircuitBreaker } from "./circuit-breaker.js";
import type { Limits } from "./limits.js";
import type { OpenapiFetchMiddleware } from "./openapi-fetch-bridge.js";
import type { CallOptions, ClientOptions, ValidationMode } from "./options.js";
import { createAddress } from "./partner.js";
import { receive, type Received } from "./received.js";
import type { Retry } from "./retry.js";
import { lightSignal, Scope } from "./scope.js";
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

/** Runs one call from its request to its answer. */
export type Pipeline = (
  operation: Operation,
  request: object,
  options?: CallOptions,
  query?: Query,
) => Promise<Completed<unknown>>;

const JSON_HEADERS = { "content-type": "application/json;charset=UTF-8", accept: "application/json" };
const NONE: readonly never[] = [];

/**
 * The way of a call, in order:
 *
 *   check request (schema, rules), write it -> middleware, functions and objects of openapi-fetch -> sequence
 *   -> retry -> limit -> transport -> read -> map status -> validate response
 *
 * The limit is asked by each attempt right before it is sent: a repetition is a call too, and a call that waited in
 * the queue must not go out on a permit of an earlier minute. Steps that have nothing to do add no promise of their
 * own: a call on a quiet client takes a few microseconds.
 */
export function createPipeline({ sender, receiver, baseUrl, client, validation, steps }: PipelineOptions): Pipeline {
  const { middlewares, bridged, sequence, retry, circuitBreaker, limits, transport } = steps;
  const headersOfClient = { ...JSON_HEADERS, ...client.headers };
  const bridge =
    bridged.length === 0
      ? undefined
      : import("./openapi-fetch-bridge.js").then(({ createBridge }) => createBridge(baseUrl, bridged));

  const check = { sender, receiver, mode: validation.request, rules: client.rules };
  const known = new Map<Operation, Prepared>();
  const prepare = (operation: Operation): Prepared => {
    const leg = operation.legs.find((candidate) => candidate.sender === sender && candidate.receiver === receiver);
    const prepared: Prepared = {
      address: createAddress(operation, client),
      requires: leg?.requires ?? NONE,
      perMinute: limits?.of(operation) ?? Infinity,
      rules: undefined,
    };
    known.set(operation, prepared);
    return prepared;
  };

  const run = async (
    operation: Operation,
    givenRequest: object,
    options?: CallOptions,
    query?: Query,
    trace?: ClientTrace,
  ): Promise<Completed<unknown>> => {
    const started = performance.now();
    const prepared = known.get(operation) ?? prepare(operation);
    const { request: filled, partner, path } = prepared.address(givenRequest, options);
    const state: CallState = {
      operation,
      prepared,
      partner,
      path,
      query,
      scope: new Scope(options?.deadline ?? client.deadline ?? operation.deadline.client, options?.signal, started),
      trace,
      attempts: 0,
      sent: false,
      processId: undefined,
      violations: NONE,
      notes: NONE,
    };
    const { scope } = state;
    try {
      scope.throwIfAborted();
      const rules = client.rules === false ? undefined : (rulesIfLoaded() ?? (await loadRules()));
      const request = checkRequest(state, filled, check, rules);
      const through = throughMiddleware(state, request, rules, options?.headers);
      const { status, headers, answer } = await scope.within(through);
      if (trace) completeClientTrace(trace, state, { answer, status });
      const { processId, attempts, violations, notes } = state;
      const durationMs = performance.now() - started;
      return { value: answer, meta: { status, headers, processId, attempts, durationMs, violations, notes } };
    } catch (thrown) {
      const error = scope.failure(state.sent ? "unknown" : "not-sent", contextOf(state)) ?? inContext(thrown, state);
      if (trace) completeClientTrace(trace, state, { error });
      throw error;
    } finally {
      scope.end();
    }
  };

  return (operation, request, options, query) => {
    if (!clientTracer.active) return run(operation, request, options, query);
    const trace = beginClientTrace({ operation, sender, receiver, baseUrl, page: query?.["page"] });
    return clientTracer.run(trace, () => run(operation, request, options, query, trace));
  };

  function throughMiddleware(
    state: CallState,
    request: object,
    rules: Rules | undefined,
    headers: Readonly<Record<string, string>> | undefined,
  ): Promise<MiddlewareResult> {
    const allHeaders = headers === undefined ? headersOfClient : { ...headersOfClient, ...headers };
    if (middlewares.length === 0) return exchange(state, request, allHeaders);
    const { operation, partner, scope } = state;
    const call: MiddlewareCall = {
      side: "client",
      operation,
      partner,
      request,
      headers: allHeaders,
      signal: scope.signal,
    };
    return compose(middlewares, (inner) => {
      const changed = inner.request as object;
      return exchange(state, changed === request ? request : checkRequest(state, changed, check, rules), inner.headers);
    })(call);
  }

  /** Sends the request and makes an answer or an error of what comes back. */
  async function exchange(
    state: CallState,
    request: object,
    headers: WireRequest["headers"],
  ): Promise<MiddlewareResult> {
    const received = await (bridge === undefined
      ? inSequence(state, request, requestOf(state, request, headers))
      : throughBridge(state, request, headers));
    const { wire } = received;
    state.processId = wire.headers["process-id"];
    const { value, notes, violations } = interpret(state.operation, received, request, () => contextOf(state));
    if (notes.length > 0) state.notes = [...state.notes, ...notes];
    if (violations.length > 0 && validation.response !== "off") judgeAnswer(state, violations, validation.response);
    return { status: wire.status, headers: wire.headers, answer: value };
  }

  function requestOf(state: CallState, request: object, headers: WireRequest["headers"]): WireRequest {
    const { path, query, scope } = state;
    const search =
      query === undefined
        ? ""
        : `?${Object.entries(query)
            .map((pair) => pair.join("="))
            .join("&")}`;
    return {
      method: "POST",
      url: baseUrl + path + search,
      headers,
      body: JSON.stringify(request),
      signal: signalFor(transport, scope),
      onSending: () => void (state.sent = true),
    };
  }

  async function throughBridge(state: CallState, request: object, headers: WireRequest["headers"]): Promise<Received> {
    const { path, query, scope } = state;
    const cross = await bridge!;
    const wire = await cross({ path, query, request, headers, signal: scope.signal }, async (changed) => {
      const onSending = (): void => void (state.sent = true);
      const signal = signalFor(transport, scope);
      return (await inSequence(state, request, { ...changed, signal, onSending })).wire;
    });
    return receive(wire);
  }

  function inSequence(state: CallState, request: object, wire: WireRequest): Promise<Received> {
    if (sequence === undefined || !state.operation.sequential) return withRetry(state, request, wire);
    return sequence.enter(keyOf(state, "key"), state.scope).then(async (leave) => {
      try {
        // A call that is over holds nobody up, even if its transport does not let go.
        return await state.scope.within(withRetry(state, request, wire));
      } finally {
        await leave();
      }
    });
  }

  function withRetry(state: CallState, request: object, wire: WireRequest): Promise<Received> {
    if (retry === undefined) return attempt(state, wire);
    return retry(state.operation, request, state.scope, () => attempt(state, wire));
  }

  async function attempt(state: CallState, wire: WireRequest): Promise<Received> {
    const { prepared, scope } = state;
    if (limits !== undefined && prepared.perMinute !== Infinity) {
      const wait = limits.store.take(keyOf(state, "path"), prepared.perMinute, scope);
      if (wait !== undefined) await wait;
    }
    scope.throwIfAborted();
    const before = state.sent;
    try {
      const response = await (circuitBreaker === undefined
        ? carry(state, wire)
        : circuitBreaker(() => carry(state, wire)));
      // 429 says that nothing was done. After any other answer the request has arrived, whatever became of it.
      if (response.status === 429) state.sent = before;
      return receive(response);
    } catch (error) {
      if (error instanceof OicpError && "outcome" in error && error.outcome === "not-sent") state.sent = before;
      throw error;
    }
  }

  function carry(state: CallState, wire: WireRequest): Promise<WireResponse> {
    const { trace } = state;
    state.attempts += 1;
    if (transport.tellsSending !== true) state.sent = true;
    if (trace === undefined) return transport(wire);
    return traceAttempt(trace, state.attempts, wire, transport);
  }
}

function signalFor(transport: Transport, scope: Scope): AbortSignal {
  return lightSignal in transport ? (scope as unknown as AbortSignal) : scope.signal;
}
