import createClient, { type Middleware as OpenapiFetchMiddleware } from "openapi-fetch";
import type { WireRequest, WireResponse } from "../wire.js";
import type { Query } from "./call-state.js";

export type { OpenapiFetchMiddleware };

/** One call as it is handed to openapi-fetch. */
export interface BridgedCall {
  readonly path: string;
  readonly query: Query | undefined;
  readonly request: object;
  readonly headers: WireRequest["headers"];
  readonly signal: AbortSignal;
}

/** Takes a call past middleware objects of openapi-fetch, and hands what they left of it to `send`. */
export type Bridge = (
  call: BridgedCall,
  send: (request: Pick<WireRequest, "method" | "url" | "headers" | "body">) => Promise<WireResponse>,
) => Promise<WireResponse>;

/** Makes the bridge to middleware objects. They expect real requests and responses, which cost more than the call. */
export function createBridge(baseUrl: string, middlewares: readonly OpenapiFetchMiddleware[]): Bridge {
  const client = createClient<Record<string, never>>({ baseUrl, bodySerializer: JSON.stringify });
  client.use(...middlewares);
  return async ({ path, query, request, headers, signal }, send) => {
    const init = {
      params: query === undefined ? {} : { query },
      body: request,
      headers,
      signal,
      parseAs: "text",
      fetch: async (sent: Request) => toResponse(await send(await toWireRequest(sent))),
    };
    const { data, error, response } = (await client.POST(path as never, init as never)) as Fetched;
    const text = data ?? error ?? "";
    return fromResponse(response, typeof text === "string" ? text : JSON.stringify(text));
  };
}

interface Fetched {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Takes a real `Request`, as middleware objects left it, apart. */
async function toWireRequest(request: Request): Promise<Pick<WireRequest, "method" | "url" | "headers" | "body">> {
  return {
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(request.headers),
    body: await request.text(),
  };
}

/** Statuses that a `Response` must not give a body. */
const BODILESS: ReadonlySet<number> = new Set([101, 204, 205, 304]);

/** Makes a real `Response` for middleware objects to look at. */
function toResponse(wire: WireResponse): Response {
  const headers = Object.entries(wire.headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new Response(BODILESS.has(wire.status) ? null : wire.body, { status: wire.status, headers });
}

/** The wire form of a real `Response`, as middleware objects left it. */
function fromResponse(response: Response, text: string): WireResponse {
  return { status: response.status, headers: Object.fromEntries(response.headers), body: text };
}
