import type { Middleware } from "../middleware.js";
import type { Operation, Role } from "../operation.js";
import { fetchTransport } from "../transport/fetch.js";
import type { Transport } from "../wire.js";
import { toCall, type Call, type Completed } from "./call.js";
import { createCircuitBreaker } from "./circuit-breaker.js";
import type { OpenapiFetchMiddleware } from "./openapi-fetch-bridge.js";
import { memoryLimits, type Limits } from "./limits.js";
import { baseUrlOf, type CallOptions, type ClientOptions, type ClientWarning, type PageOptions } from "./options.js";
import { PagedCall } from "./paged-call.js";
import { createPipeline, type Steps } from "./pipeline.js";
import { createRetry } from "./retry.js";
import { lightSignal } from "./scope.js";
import { memorySequence, type Sequence } from "./sequence.js";

/** What several clients may have in common. */
type Stores = { readonly limits: Limits; readonly sequence: Sequence };

/** Makes the calls of one generated client. */
export interface Caller {
  <Request, Answer, Received>(
    operation: Operation<Request, Answer, Received>,
    request: object,
    options?: CallOptions,
  ): Call<Received>;
  /** The same for an operation that answers in pages. */
  pages<Request, Answer, Page, Record>(
    operation: Operation<Request, Answer, Page>,
    request: object,
    options?: PageOptions,
  ): PagedCall<Page, Record>;
  /** Lets go of the connections that the client has opened. Calls under way end first. */
  close(): Promise<void>;
}

/**
 * Makes what a generated client calls its operations with.
 * Throws a `TypeError` when the options contradict themselves.
 */
export function createCaller(sender: Role, receiver: Role, options: ClientOptions): Caller {
  const toHub = receiver === "Hubject";
  const transport = options.transport ?? ownTransport(options);
  const validation = {
    request: options.validation?.request ?? "strict",
    response: options.validation?.response ?? "report",
  } as const;
  const pipeline = createPipeline({
    sender,
    receiver,
    baseUrl: baseUrlOf(options, toHub),
    client: options,
    validation,
    steps: { ...stepsOf(options, toHub), transport },
  });

  const call = <Request, Answer, Received>(
    operation: Operation<Request, Answer, Received>,
    request: object,
    callOptions?: CallOptions,
  ): Call<Received> =>
    toCall(pipeline(operation as unknown as Operation, request, callOptions) as Promise<Completed<Received>>);

  return Object.assign(call, {
    pages<Request, Answer, Page, Record>(
      given: Operation<Request, Answer, Page>,
      request: object,
      pageOptions: PageOptions = {},
    ) {
      const operation = given as unknown as Operation;
      return new PagedCall<Page, Record>(
        operation,
        ({ page, size }, signal) =>
          pipeline(operation, request, { ...pageOptions, signal }, { page, size }) as Promise<Completed<Page>>,
        pageOptions,
        validation.response === "strict",
      );
    },
    async close() {
      // A transport that was handed in belongs to who made it.
      if (options.transport === undefined) await transport.close?.();
    },
  });
}

/** The steps that the options ask for. Limits are the hub's; a partner publishes none. */
function stepsOf(options: ClientOptions, toHub: boolean): Omit<Steps, "transport"> {
  const middleware = options.middleware ?? [];
  const shared = storesFor(options, toHub);
  const limits = options.limits === false ? undefined : options.limits;
  const perMinute = limits?.perMinute ?? {};
  const limitOf = (operation: Operation): number | undefined =>
    Object.hasOwn(perMinute, operation.key) ? perMinute[operation.key] : toHub ? operation.limitPerMinute : undefined;
  return {
    middlewares: middleware.filter((entry): entry is Middleware => typeof entry === "function"),
    bridged: middleware.filter((entry): entry is OpenapiFetchMiddleware => typeof entry === "object"),
    sequence: options.sequence === false ? undefined : (options.sequence ?? shared.sequence),
    retry: options.retry === false ? undefined : createRetry(options.retry),
    circuitBreaker: options.circuitBreaker === undefined ? undefined : createCircuitBreaker(options.circuitBreaker),
    limits: options.limits === false ? undefined : { store: limits?.store ?? shared.limits, of: limitOf },
  };
}

/** Kept where a second copy of this package in the process finds it, too: the other module system's, for example. */
const KEY = Symbol.for("oicp.client.environments");

/**
 * Limits and order when the options name none. The hub counts and orders by partner, whatever number of clients calls
 * in its name, so those of one environment share theirs. An address or a transport of one's own may lead anywhere.
 */
function storesFor({ environment = "qa", baseUrl, transport }: ClientOptions, toHub: boolean): Stores {
  if (!toHub || baseUrl !== undefined || transport !== undefined) return newStores();
  const environments = ((globalThis as { [KEY]?: Record<string, Stores> })[KEY] ??= {});
  return (environments[environment] ??= newStores());
}

const newStores = (): Stores => ({ limits: memoryLimits(), sequence: memorySequence() });

/** `fetch`, or undici when there is a client certificate: `fetch` has no portable way to present one. */
function ownTransport(options: ClientOptions): Transport {
  const { maxResponseBytes, pool, tls } = options;
  if (tls === undefined && pool === undefined) return fetchTransport({ maxResponseBytes });
  let transport: Transport | undefined;
  let closed = false;
  const load = async (): Promise<Transport> => {
    const { undiciTransport } = await import("../transport/undici.js");
    const partnerIds = [options.operatorId, options.providerId];
    const onWarning = options.onWarning ?? emitWarning;
    transport ??= undiciTransport({ ...pool, tls, maxResponseBytes, partnerIds, onWarning });
    if (closed) await transport.close?.();
    return transport;
  };
  return Object.assign(
    (request: Parameters<Transport>[0]) =>
      transport === undefined ? load().then((loaded) => loaded(request)) : transport(request),
    {
      [lightSignal]: true,
      tellsSending: true as const,
      async close() {
        closed = true;
        await transport?.close?.();
      },
    },
  );
}

/** Node shows it once and lets programs listen; elsewhere the console has to do. */
function emitWarning({ code, message }: ClientWarning): void {
  const { process } = globalThis as { process?: { emitWarning?: (message: string, options: object) => void } };
  if (process?.emitWarning !== undefined) process.emitWarning(message, { type: "OicpWarning", code });
  else console.warn(`${code}: ${message}`);
}
