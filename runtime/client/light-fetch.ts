import type { Middleware as OpenapiFetchMiddleware } from "openapi-fetch";
import type { WireRequest, WireResponse } from "../wire.js";

export type { OpenapiFetchMiddleware };

/**
 * The part of a `Request` and a `Response` that openapi-fetch touches. The real ones cost more than the rest of the
 * call together, so they are made only when a middleware object of openapi-fetch may ask for them.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;

  constructor(url: string, init: { method: string; headers: Headers; body: string }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
  }
}

export class LightResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: { get(name: string): string | null };
  readonly wire: WireResponse;

  constructor(wire: WireResponse) {
    this.wire = wire;
    this.status = wire.status;
    this.ok = wire.status >= 200 && wire.status < 300;
    // openapi-fetch asks for the length to skip empty bodies; what is empty is decided later, for every transport alike.
    this.headers = NO_HEADERS;
  }

  text(): Promise<string> {
    // A failed answer would be parsed by openapi-fetch and thrown away: the body is taken from `wire` instead.
    return EMPTY_TEXT;
  }
}

const NO_HEADERS = { get: () => null };
const EMPTY_TEXT = Promise.resolve("");

/** Takes a real `Request`, as middleware objects left it, apart. */
export async function toWireRequest(request: Request): Promise<WireRequest> {
  return {
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(request.headers),
    body: await request.text(),
    signal: request.signal,
  };
}

/** Statuses that a `Response` must not give a body. */
const BODILESS: ReadonlySet<number> = new Set([101, 204, 205, 304]);

/** Makes a real `Response` for middleware objects to look at. */
export function toResponse(wire: WireResponse): Response {
  const headers = Object.entries(wire.headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new Response(BODILESS.has(wire.status) ? null : wire.body, { status: wire.status, headers });
}

/** The wire form of what openapi-fetch gives back, whichever kind of response it was. */
export async function fromResponse(response: LightResponse | Response, text: string): Promise<WireResponse> {
  if (response instanceof LightResponse) return response.wire;
  return { status: response.status, headers: Object.fromEntries(response.headers), body: text };
}
