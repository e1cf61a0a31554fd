import type { Middleware as OpenapiFetchMiddleware } from "openapi-fetch";
import type { WireRequest, WireResponse } from "../wire.js";

export type { OpenapiFetchMiddleware };

/**
 * The part of a `Request` that openapi-fetch touches. A real one costs more than the rest of the call together, so it
 * is made only when a middleware object of openapi-fetch may ask for it.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly body: string;

  constructor(url: string, init: { readonly method: string; readonly body: string }) {
    this.url = url;
    this.method = init.method;
    this.body = init.body;
  }
}

/**
 * The part of a `Response` that openapi-fetch touches. It claims to have no content, whatever the answer: parsing is
 * left to the steps that follow, which take the answer itself.
 */
export class LightResponse {
  readonly status = 204;
  readonly ok = true;
  readonly headers = NO_HEADERS;
  readonly wire: WireResponse;

  constructor(wire: WireResponse) {
    this.wire = wire;
  }
}

const NO_HEADERS = { get: (): null => null };

/** Takes a real `Request`, as middleware objects left it, apart. */
export async function toWireRequest(request: Request): Promise<WireRequest> {
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
export function toResponse(wire: WireResponse): Response {
  const headers = Object.entries(wire.headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new Response(BODILESS.has(wire.status) ? null : wire.body, { status: wire.status, headers });
}

/** The wire form of a real `Response`, as middleware objects left it. */
export function fromResponse(response: Response, text: string): WireResponse {
  return { status: response.status, headers: Object.fromEntries(response.headers), body: text };
}
