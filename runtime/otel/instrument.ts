import { tracingChannel } from "node:diagnostics_channel";
import { context, metrics, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { Attributes, Context, Histogram, MeterProvider, Span, Tracer, TracerProvider } from "@opentelemetry/api";
import type { AttemptTrace, ClientTrace, ServerTrace, Surrounded } from "../telemetry.js";
import {
  attemptAttributes,
  attemptOutcome,
  callAttributes,
  callDimensions,
  callOutcome,
  requestAttributes,
  requestOutcome,
} from "./attributes.js";

/** Where spans and metrics go to. */
export interface InstrumentOptions {
  /** Makes the spans. Default: the provider that is registered globally when `instrument` is called. */
  readonly tracerProvider?: TracerProvider | undefined;
  /** Makes the metrics. Default: the provider that is registered globally when `instrument` is called. */
  readonly meterProvider?: MeterProvider | undefined;
  /**
   * Whether clients send the trace on in headers (`traceparent`), and servers take it up from there. Default false:
   * the other side is another company.
   */
  readonly propagation?: boolean | undefined;
}

/** A span under way, and when it began. */
interface Open {
  readonly span: Span;
  readonly started: number;
}

/** How one channel's events become spans and measurements. */
interface Kind<Trace extends Surrounded> {
  readonly channel: string;
  begin(payload: Trace, parent: Context): Span;
  end(payload: Trace, open: Open): void;
}

/**
 * Turns calls of clients and requests to servers into spans and metrics, in all of this process. Returns the function
 * that ends it. See docs/telemetry.md for names and attributes.
 */
export function instrument(options: InstrumentOptions = {}): () => void {
  const tracer = (options.tracerProvider ?? trace.getTracerProvider()).getTracer("oicp");
  const meter = (options.meterProvider ?? metrics.getMeterProvider()).getMeter("oicp");
  const histogram = (name: string, description: string): Histogram =>
    meter.createHistogram(name, { description, unit: "s", advice: { explicitBucketBoundaries: BOUNDARIES } });
  const violations = meter.createCounter("oicp.violations", {
    description: "Departures from messages and rules that did not stop the message.",
    unit: "{violation}",
  });
  const calls = new WeakMap<ClientTrace, Context>();
  const { propagation: propagated = false } = options;

  const report = (span: Span, found: ClientTrace["violations"], attributes: Attributes): void => {
    for (const [index, { pointer, rule, severity = "error" }] of found.entries()) {
      violations.add(1, { ...attributes, "oicp.rule": rule, "oicp.severity": severity });
      // A page can hold thousands. The first ones tell what is wrong.
      if (index >= MAX_EVENTS) continue;
      span.addEvent("oicp.violation", { "oicp.pointer": pointer, "oicp.rule": rule, "oicp.severity": severity });
    }
  };

  const ends = [
    follow<ClientTrace>(clientCalls(tracer, calls, histogram, report)),
    follow<AttemptTrace>(attempts(tracer, calls, histogram, propagated)),
    follow<ServerTrace>(requests(tracer, histogram, report, propagated)),
  ];
  return () => ends.forEach((end) => end());
}

type MakeHistogram = (name: string, description: string) => Histogram;
type Report = (span: Span, violations: ClientTrace["violations"], attributes: Attributes) => void;

/** Bounds that the semantic conventions give for durations of HTTP, in seconds; a remote start may take 65. */
const BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 65];

const MAX_EVENTS = 20;

function clientCalls(
  tracer: Tracer,
  calls: WeakMap<ClientTrace, Context>,
  histogram: MakeHistogram,
  report: Report,
): Kind<ClientTrace> {
  const duration = histogram("oicp.client.call.duration", "Duration of calls, with their queueing and repetitions.");
  return {
    channel: "oicp:client",
    begin(call, parent) {
      const attributes = callAttributes(call);
      const span = tracer.startSpan(`oicp ${call.operation.key}`, { kind: SpanKind.INTERNAL, attributes }, parent);
      calls.set(call, trace.setSpan(parent, span));
      return span;
    },
    end(call, { span, started }) {
      span.setAttributes(callOutcome(call));
      if (call.error !== undefined) fail(span);
      report(span, call.violations, { "oicp.operation": call.operation.key, "oicp.role": call.sender });
      duration.record(since(started), callDimensions(call));
    },
  };
}

function attempts(
  tracer: Tracer,
  calls: WeakMap<ClientTrace, Context>,
  histogram: MakeHistogram,
  propagated: boolean,
): Kind<AttemptTrace> {
  const duration = histogram("http.client.request.duration", "Duration of HTTP client requests.");
  return {
    channel: "oicp:client:attempt",
    begin(attempt, active) {
      const { call, method, headers } = attempt;
      // By the call itself rather than by what is active, so that it holds without a context manager, too.
      const parent = calls.get(call) ?? active;
      const attributes = { ...attemptAttributes(attempt), ...resent(attempt) };
      const span = tracer.startSpan(`${method} ${call.operation.path}`, { kind: SpanKind.CLIENT, attributes }, parent);
      if (propagated) propagation.inject(trace.setSpan(parent, span), headers);
      return span;
    },
    end(attempt, { span, started }) {
      const outcome = attemptOutcome(attempt);
      span.setAttributes(outcome);
      if (attempt.processId !== undefined) span.setAttribute("oicp.process_id", attempt.processId);
      if (outcome["error.type"] !== undefined) fail(span);
      duration.record(since(started), { ...attemptAttributes(attempt), ...outcome });
    },
  };
}

const resent = ({ attempt }: AttemptTrace): Attributes =>
  attempt > 1 ? { "http.request.resend_count": attempt - 1 } : {};

function requests(tracer: Tracer, histogram: MakeHistogram, report: Report, propagated: boolean): Kind<ServerTrace> {
  const duration = histogram("http.server.request.duration", "Duration of HTTP server requests.");
  return {
    channel: "oicp:server",
    begin(request, active) {
      const parent = propagated ? propagation.extract(active, request.headers) : active;
      const attributes = requestAttributes(request);
      // What it is called in the end is known when it has been read.
      return tracer.startSpan("HTTP", { kind: SpanKind.SERVER, attributes }, parent);
    },
    end(request, { span, started }) {
      const { operation, processId, violations, role } = request;
      const outcome = requestOutcome(request);
      span.setAttributes(outcome);
      if (processId !== undefined) span.setAttribute("oicp.process_id", processId);
      if (operation !== undefined) {
        span.updateName(`${request.method} ${operation.path}`);
        report(span, violations, { "oicp.operation": operation.key, "oicp.role": role });
      }
      if (outcome["error.type"] !== undefined) fail(span);
      duration.record(since(started), { ...requestAttributes(request), ...outcome });
    },
  };
}

/** Marks a span as failed. Why is in its `error.type`. */
function fail(span: Span): void {
  span.setStatus({ code: SpanStatusCode.ERROR });
}

const since = (started: number): number => (performance.now() - started) / 1000;

/** Subscribes to a channel, and returns the function that ends it. */
function follow<Trace extends Surrounded>({ channel, begin, end }: Kind<Trace>): () => void {
  const open = new WeakMap<object, Open>();
  const start = (payload: unknown): void => {
    const followed = payload as Trace;
    const { surround } = followed;
    const parent = context.active();
    const span = begin(followed, parent);
    const active = trace.setSpan(parent, span);
    open.set(followed, { span, started: performance.now() });
    followed.surround = (work) => context.with(active, () => (surround === undefined ? work() : surround(work)));
  };
  const asyncEnd = (payload: unknown): void => {
    const begun = open.get(payload as Trace);
    // What began before anybody subscribed has no span.
    if (begun === undefined) return;
    open.delete(payload as Trace);
    end(payload as Trace, begun);
    begun.span.end();
  };
  const events = tracingChannel<unknown, Trace>(channel);
  events.start.subscribe(start);
  events.asyncEnd.subscribe(asyncEnd);
  return () => {
    events.start.unsubscribe(start);
    events.asyncEnd.unsubscribe(asyncEnd);
  };
}
