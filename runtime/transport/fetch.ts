import { OicpConnectionError } from "../errors.js";
import type { Transport, WireResponse } from "../wire.js";
import { toConnectionError } from "./failure.js";

/** How calls go over `fetch`. */
export interface FetchTransportOptions {
  /** What to call instead of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Largest answer taken, in bytes after decompression. Default 64 MiB. */
  readonly maxResponseBytes?: number | undefined;
}

/** Default of `maxResponseBytes`: a page of 2,000 EVSE records with every member filled is a tenth of it. */
export const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/**
 * Carries calls over `fetch`, in any runtime that has it. The global function is looked up at each call, so that
 * whatever replaces it later (MSW, an instrumentation) sees the calls.
 */
export function fetchTransport(options: FetchTransportOptions = {}): Transport {
  const limit = options.maxResponseBytes ?? MAX_RESPONSE_BYTES;
  return async ({ method, url, headers, body, signal }) => {
    const send = options.fetch ?? globalThis.fetch;
    let response: Response;
    try {
      response = await send(url, {
        method,
        headers: definedOnly(headers),
        body,
        redirect: "manual",
        ...(signal === undefined ? {} : { signal }),
      });
      return await toWire(response, limit);
    } catch (error) {
      throw error instanceof OicpConnectionError ? error : toConnectionError(error, "sent");
    }
  };
}

async function toWire(response: Response, limit: number): Promise<WireResponse> {
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => (headers[name] = value));
  const bytes = await readAll(response, limit);
  return { status: response.status, headers, body: decodeBody(bytes, headers["content-type"]) };
}

async function readAll(response: Response, limit: number): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array(0);
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let { done, value } = await reader.read(); !done && value !== undefined; { done, value } = await reader.read()) {
    length += value.byteLength;
    if (length > limit) {
      await reader.cancel();
      throw tooLarge(limit);
    }
    chunks.push(value);
  }
  if (chunks.length === 1 && chunks[0] !== undefined) return chunks[0];
  const all = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return all;
}

/** The error for an answer that is not taken because of its size. */
export function tooLarge(limit: number): OicpConnectionError {
  return new OicpConnectionError(`the answer is larger than maxResponseBytes (${limit})`, "unknown", {
    code: "UND_ERR_RES_EXCEEDED_MAX_SIZE",
  });
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Bytes of a body as text. JSON is UTF-8 whatever the label says (Hubject was seen to send `charset=ISO-8859-1`); only
 * bytes that are no UTF-8 are taken as their label says, and in the end as Latin-1, which takes anything.
 */
export function decodeBody(bytes: Uint8Array, contentType: string | undefined): string {
  try {
    return utf8.decode(bytes);
  } catch {
    const label = /charset="?([^\s;"]+)/i.exec(contentType ?? "")?.[1] ?? "latin1";
    try {
      return new TextDecoder(/^utf-?8$/i.test(label) ? "latin1" : label).decode(bytes);
    } catch {
      return new TextDecoder("latin1").decode(bytes);
    }
  }
}

/** Headers without those that are not set. */
export function definedOnly(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const defined: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) defined[name] = value;
  }
  return defined;
}
