import type { Operation } from "./operation.js";

/** One call on its way through a client or a server, as a middleware sees it. */
export interface MiddlewareCall {
  /** Whether it runs on a client or on a server. */
  readonly side: "client" | "server";
  /** The operation that is called. */
  readonly operation: Operation;
  /** Id of the operator or provider in whose name the call is made. */
  readonly partner: string | undefined;
  /** The message: on a client as it will be sent, on a server as it was received, read and checked. */
  readonly request: unknown;
  /** HTTP headers by their lower-case names: on a client those to be sent, on a server those that came. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Aborted when the call is given up: by its caller, or at its deadline. */
  readonly signal: AbortSignal;
}

/** What comes back. */
export interface MiddlewareResult {
  /** HTTP status. */
  readonly status: number;
  /** HTTP headers by their lower-case names: on a client those that came, on a server those to be sent. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The answer in its documented form. */
  readonly answer: unknown;
}

/**
 * Wraps calls, on a client around everything that happens after the request was checked, on a server around the
 * handler. It may look, hand on a changed call (`next({ ...call, headers: … })`), change the result, or answer without
 * calling `next` at all. A message that it replaces is checked again. What it throws reaches the caller.
 */
export type Middleware = (
  call: MiddlewareCall,
  next: (call: MiddlewareCall) => Promise<MiddlewareResult>,
) => Promise<MiddlewareResult>;

/** Puts middlewares around an innermost step; the first of the list is the outermost. */
export function compose(
  middlewares: readonly Middleware[],
  innermost: (call: MiddlewareCall) => Promise<MiddlewareResult>,
): (call: MiddlewareCall) => Promise<MiddlewareResult> {
  return middlewares.reduceRight<(call: MiddlewareCall) => Promise<MiddlewareResult>>(
    (next, middleware) => (call) => middleware(call, next),
    innermost,
  );
}
