import { AsyncLocalStorage } from "node:async_hooks";
import { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { Context, ContextManager } from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import type { HistogramMetricData } from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { CpoClient } from "oicp/cpo";
import { createHubjectServer } from "oicp/hubject";
import { connect } from "oicp/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { instrument } from "../../../runtime/otel/index.js";
import type { OicpServer } from "../../../runtime/server/index.js";
import type { Transport } from "../../../runtime/wire.js";
import { answer, failure, scripted } from "../client/support.js";

/** What a process with the Node SDK has: the active span follows asynchronous work. */
class Contexts implements ContextManager {
  readonly #storage = new AsyncLocalStorage<Context>();
  active = (): Context => this.#storage.getStore() ?? ROOT_CONTEXT;
  with: ContextManager["with"] = (active, work, that, ...args) =>
    this.#storage.run(active, () => Reflect.apply(work, that, args) as never);
  bind: ContextManager["bind"] = (_, target) => target;
  enable = (): this => this;
  disable = (): this => this;
}

const spans = new InMemorySpanExporter();
const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
let metricExporter: InMemoryMetricExporter;
let meterProvider: MeterProvider;
let end: (() => void) | undefined;

function start(options: { readonly propagation?: boolean } = {}): void {
  metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  meterProvider = new MeterProvider({
    readers: [new PeriodicExportingMetricReader({ exporter: metricExporter, exportIntervalMillis: 1e8 })],
  });
  end = instrument({ tracerProvider, meterProvider, ...options });
}

beforeEach(() => {
  context.setGlobalContextManager(new Contexts());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
});

afterEach(async () => {
  end?.();
  await meterProvider.shutdown();
  spans.reset();
  context.disable();
  propagation.disable();
});

const span = (name: string) => {
  const found = spans.getFinishedSpans().filter((finished) => finished.name === name);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} spans ${name}`);
  return found[0];
};

/** The points of one metric, as attributes. */
async function measured(name: string): Promise<object[]> {
  await meterProvider.forceFlush();
  const all = metricExporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics));
  const metric = all.findLast(({ descriptor }) => descriptor.name === name) as HistogramMetricData | undefined;
  return (metric?.dataPoints ?? []).map(({ attributes }) => attributes);
}

const PATH = "/charging/v21/operators/{operatorID}/authorize/start";
const SESSION = "b2688855-7f00-0002-6d8e-48d883f6abb6";
const card = { RFIDMifareFamilyIdentification: { UID: "0A1B2C3D" } };
const AUTHORIZED = { AuthorizationStatus: "Authorized", StatusCode: { Code: "000" }, SessionID: SESSION };
const clientOf = (transport: Transport): CpoClient =>
  new CpoClient({ operatorId: "DE*ABC", transport, retry: { baseDelay: 1, maxDelay: 1 } });
const hub = (work: () => void = () => undefined): OicpServer =>
  createHubjectServer(
    {
      authorizeStart(_: unknown, call: { accept(members: object): unknown }) {
        work();
        return call.accept({ SessionID: SESSION, ProviderID: "DE-DCB" });
      },
    } as never,
    { identity: "path" },
  );

describe("spans", () => {
  it("are one for the call and one for each attempt within it", async () => {
    start();
    const { transport } = scripted(answer("", 429), answer(AUTHORIZED, 200, { "process-id": "p-1" }));
    await clientOf(transport).authorizeStart({ Identification: card });
    const call = span("oicp authorizeStart");
    expect(call).toMatchObject({ kind: SpanKind.INTERNAL, status: { code: SpanStatusCode.UNSET } });
    expect(call.attributes).toEqual({
      "oicp.operation": "authorizeStart",
      "oicp.role": "CPO",
      "oicp.peer_role": "Hubject",
      "oicp.version": "2.1",
      "oicp.status_code": "000",
      "oicp.process_id": "p-1",
      "oicp.attempts": 2,
      "http.response.status_code": 200,
    });
    const attempts = spans.getFinishedSpans().filter(({ name }) => name === `POST ${PATH}`);
    expect(attempts.map(({ attributes }) => attributes)).toMatchObject([
      {
        "http.response.status_code": 429,
        "error.type": "429",
        "server.address": "service-qa.hubject.com",
        "server.port": 443,
      },
      { "http.response.status_code": 200, "http.request.resend_count": 1, "oicp.process_id": "p-1" },
    ]);
    for (const attempt of attempts) {
      expect(attempt.kind).toBe(SpanKind.CLIENT);
      expect(attempt.parentSpanContext?.spanId).toBe(call.spanContext().spanId);
    }
    expect(attempts.map(({ status }) => status.code)).toEqual([SpanStatusCode.ERROR, SpanStatusCode.UNSET]);
  });

  it("of attempts are within the call's even where no context is kept", async () => {
    context.disable();
    start();
    await clientOf(scripted(answer(AUTHORIZED)).transport).authorizeStart({ Identification: card });
    expect(span(`POST ${PATH}`).parentSpanContext?.spanId).toBe(span("oicp authorizeStart").spanContext().spanId);
  });

  it("are within what was active before, and active in what follows", async () => {
    start();
    const inHandler: (string | undefined)[] = [];
    const transport = connect(
      hub(() => inHandler.push(trace.getActiveSpan()?.spanContext().spanId)),
      { certificate: "DE*ABC" },
    );
    await tracerProvider.getTracer("test").startActiveSpan("mine", async (mine) => {
      await clientOf(transport).authorizeStart({ Identification: card });
      mine.end();
    });
    const [mine, call, server] = [span("mine"), span("oicp authorizeStart"), serverSpan()];
    expect(call.parentSpanContext?.spanId).toBe(mine.spanContext().spanId);
    expect(inHandler).toEqual([server.spanContext().spanId]);
  });

  it("fail with a call, and say nothing of why but the kind of error and the code", async () => {
    start();
    const refusal = { Result: false, StatusCode: { Code: "400", Description: `Session ${SESSION} is invalid` } };
    await failure(clientOf(scripted(answer(refusal)).transport).authorizeStart({ Identification: card }));
    const { status, attributes, events } = span("oicp authorizeStart");
    expect(status).toEqual({ code: SpanStatusCode.ERROR });
    expect(attributes).toMatchObject({ "error.type": "OicpStatusError", "oicp.status_code": "400" });
    expect(events).toEqual([]);
  });

  it("of a server are named when its request has been read", async () => {
    start();
    const server = hub();
    const request = { method: "POST", headers: {}, body: "{}" };
    await server.handle({ ...request, url: "/api/oicp/charging/v21/operators/DE*ABC/authorize/start" });
    await server.handle({ ...request, method: "BREW", url: "/api/oicp/nowhere" });
    expect(serverSpan()).toMatchObject({
      kind: SpanKind.SERVER,
      attributes: {
        "http.request.method": "POST",
        "http.route": PATH,
        "http.response.status_code": 400,
        "oicp.operation": "authorizeStart",
        "oicp.role": "Hubject",
        "oicp.process_id": expect.any(String) as string,
      },
    });
    expect(span("HTTP").attributes).toMatchObject({
      "http.request.method": "_OTHER",
      "http.response.status_code": 404,
    });
  });

  it("carry what was reported instead of refused, place and rule alone", async () => {
    start();
    const { transport } = scripted(answer({ ...AUTHORIZED, ProviderID: "?" }));
    await clientOf(transport).authorizeStart({ Identification: card });
    expect(span("oicp authorizeStart").events).toMatchObject([
      { name: "oicp.violation", attributes: { "oicp.pointer": "/ProviderID", "oicp.rule": "pattern" } },
    ]);
    expect(await measured("oicp.violations")).toEqual([
      { "oicp.operation": "authorizeStart", "oicp.role": "CPO", "oicp.rule": "pattern", "oicp.severity": "error" },
    ]);
  });

  it("name no driver, no session and no partner", async () => {
    start();
    await clientOf(connect(hub(), { certificate: "DE*ABC" })).authorizeStart({ Identification: card });
    const all = spans.getFinishedSpans().map(({ name, attributes, events }) => ({ name, attributes, events }));
    const text = JSON.stringify([all, await measured("http.client.request.duration")]);
    expect(all).toHaveLength(3);
    for (const secret of ["0A1B2C3D", SESSION, "DE*ABC", "DE-DCB"]) expect(text).not.toContain(secret);
  });
});

describe("traces across companies", () => {
  it("stay at home unless asked", async () => {
    start();
    const { transport, sent } = scripted(answer(AUTHORIZED));
    await clientOf(transport).authorizeStart({ Identification: card });
    expect(sent[0]?.headers).not.toHaveProperty("traceparent");
    await callWithTrace();
    expect(serverSpan().parentSpanContext).toBeUndefined();
  });

  it("are sent on and taken up when asked", async () => {
    start({ propagation: true });
    const { transport, sent } = scripted(answer(AUTHORIZED));
    await clientOf(transport).authorizeStart({ Identification: card });
    expect(sent[0]?.headers["traceparent"]).toContain(span(`POST ${PATH}`).spanContext().spanId);
    await callWithTrace();
    expect(serverSpan().parentSpanContext?.spanId).toBe("b7ad6b7169203331");
  });
});

describe("metrics", () => {
  it("are durations by operation, role and outcome, without anything that has a value of its own for each call", async () => {
    start();
    const transport = connect(hub(), { certificate: "DE*ABC" });
    const client = new CpoClient({ operatorId: "DE*ABC", baseUrl: "http://localhost:8080", transport });
    await client.authorizeStart({ Identification: card });
    expect(await measured("oicp.client.call.duration")).toEqual([
      {
        "oicp.operation": "authorizeStart",
        "oicp.role": "CPO",
        "oicp.status_code": "000",
        "http.response.status_code": 200,
      },
    ]);
    expect(await measured("http.client.request.duration")).toEqual([
      {
        "http.request.method": "POST",
        "http.response.status_code": 200,
        "server.address": "localhost",
        "server.port": 8080,
        "url.scheme": "http",
        "url.template": PATH,
        "oicp.operation": "authorizeStart",
        "oicp.role": "CPO",
      },
    ]);
    expect(await measured("http.server.request.duration")).toEqual([
      {
        "http.request.method": "POST",
        "http.route": PATH,
        "http.response.status_code": 200,
        "oicp.operation": "authorizeStart",
        "oicp.role": "Hubject",
        "oicp.status_code": "000",
      },
    ]);
  });
});

it("ends when told, and calls that are under way end well", async () => {
  start();
  let give = (): void => undefined;
  const waiting = new Promise<void>((resolve) => (give = resolve));
  const { transport } = scripted(async () => {
    await waiting;
    return answer(AUTHORIZED);
  });
  const call = clientOf(transport).authorizeStart({ Identification: card });
  end?.();
  give();
  await call;
  await clientOf(transport).authorizeStart({ Identification: card });
  expect(spans.getFinishedSpans()).toEqual([]);
});

/** The one span of a server; that of a client has the same name. */
function serverSpan() {
  const found = spans.getFinishedSpans().filter(({ kind, name }) => kind === SpanKind.SERVER && name !== "HTTP");
  expect(found).toHaveLength(1);
  return found[0] as (typeof found)[number];
}

async function callWithTrace(): Promise<void> {
  await hub().handle({
    method: "POST",
    url: "/api/oicp/charging/v21/operators/DE*ABC/authorize/start",
    headers: { traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" },
    body: "{}",
  });
}
