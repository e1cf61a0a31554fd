import { getResponse, RequestHandler } from "msw";
import { OicpAbortError } from "../errors.js";
import { definedOnly, fetchTransport } from "../transport/fetch.js";
import type { Transport } from "../wire.js";

/** Handlers, or what holds them: a server of `msw/node` or a worker of `msw/browser`, with what `use` added. */
export type HandlerSource =
  | readonly RequestHandler[]
  | {
      /** The handlers in force. */
      listHandlers(): readonly unknown[];
    };

/**
 * A transport that asks handlers of MSW directly. For clients whose calls MSW cannot intercept because they do not go
 * through `fetch`: those configured with `tls` or `pool`. Nothing has to listen.
 */
export function mswTransport(source: HandlerSource): Transport {
  return async (wire) => {
    const { method, url, headers, body, signal } = wire;
    if (signal?.aborted === true) throw new OicpAbortError("not-sent", { cause: signal.reason });
    const request = new Request(url, { method, headers: definedOnly(headers), body, ...(signal && { signal }) });
    const answering = getResponse(handlersOf(source), request);
    const response = await (signal === undefined ? answering : unlessAborted(answering, signal));
    if (response === undefined) {
      throw new TypeError(`No handler of MSW takes ${method} ${url}: add one, or all of handlers() of the mock.`);
    }
    const carry = fetchTransport({
      fetch: async () => {
        if (response.type === "error") throw new TypeError("a handler of MSW answered with a network error");
        return response;
      },
    });
    return carry(wire);
  };
}

const handlersOf = (source: HandlerSource): RequestHandler[] =>
  ("listHandlers" in source ? source.listHandlers() : source).filter((handler) => handler instanceof RequestHandler);

function unlessAborted<T>(answering: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(new OicpAbortError("unknown", { cause: signal.reason }));
    signal.addEventListener("abort", leave, { once: true });
    answering.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}
