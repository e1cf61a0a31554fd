import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Agent, request as undiciRequest, type Dispatcher } from "undici";
import type { ClientWarning, PoolOptions } from "../client/options.js";
import { lightSignal } from "../client/scope.js";
import { OicpConnectionError } from "../errors.js";
import type { Transport, WireRequest, WireResponse } from "../wire.js";
import { toConnectionError } from "./failure.js";
import { decodeBody, MAX_RESPONSE_BYTES, tooLarge } from "./fetch.js";
import { createConnector } from "./connector.js";
import type { TlsOptions } from "./tls-options.js";

export interface UndiciTransportOptions extends PoolOptions {
  /** Own certificate and trusted authorities. */
  readonly tls?: TlsOptions | undefined;
  /** Largest answer taken, in bytes after decompression. Default 64 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Partners that the own certificate should name; a warning says when it does not. */
  readonly partnerIds?: readonly (string | undefined)[] | undefined;
  readonly onWarning?: ((warning: ClientWarning) => void) | undefined;
}

/** Carries calls over undici, with keep-alive and, when asked, mutual TLS. Node only. */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  const limit = options.maxResponseBytes ?? MAX_RESPONSE_BYTES;
  const dispatcher = options.dispatcher ?? createAgent(options);

  const carry = async ({ method, url, headers, body, signal }: WireRequest): Promise<WireResponse> => {
    try {
      const response = await undiciRequest(url, {
        dispatcher,
        method: method as Dispatcher.HttpMethod,
        headers: { "accept-encoding": "gzip, br", ...headers },
        body,
        signal: signal ?? null,
      });
      return await toWire(response, limit);
    } catch (error) {
      throw error instanceof OicpConnectionError ? error : toConnectionError(error, "sent");
    }
  };
  return Object.assign(carry, {
    [lightSignal]: true,
    async close() {
      if (options.dispatcher === undefined) await dispatcher.close();
    },
  });
}

function createAgent(options: UndiciTransportOptions): Agent {
  const { connections = 32, keepAlive = 30_000, connectTimeout = 10_000 } = options;
  return new Agent({
    connections,
    keepAliveTimeout: keepAlive,
    // The call's own deadline decides how long an answer may take.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: createConnector({ ...options, connectTimeout }),
  });
}

async function toWire(response: Dispatcher.ResponseData, limit: number): Promise<WireResponse> {
  const headers = response.headers as Record<string, string | undefined>;
  for (const name in headers) {
    const value: unknown = headers[name];
    if (Array.isArray(value)) headers[name] = value.join(", ");
  }
  const { body: stream } = response;
  if (Number(headers["content-length"]) > limit) {
    stream.destroy();
    throw tooLarge(limit);
  }
  const bytes = await readAll(decompressed(stream, headers["content-encoding"]), stream, limit);
  return { status: response.statusCode, headers, body: decodeBody(bytes, headers["content-type"]) };
}

/** The body as it was before its `Content-Encoding`. */
function decompressed(body: Readable, encoding: string | undefined): Readable {
  const decoder = decoderOf(encoding?.trim().toLowerCase());
  if (decoder === undefined) return body;
  body.on("error", (error) => decoder.destroy(error));
  return body.pipe(decoder);
}

function decoderOf(encoding: string | undefined): ReturnType<typeof createGunzip> | undefined {
  if (encoding === "gzip" || encoding === "x-gzip") return createGunzip();
  if (encoding === "br") return createBrotliDecompress();
  return encoding === "deflate" ? createInflate() : undefined;
}

function readAll(readable: Readable, source: Readable, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    // What is left of an answer that nobody wants would keep its connection busy for good.
    const giveUp = (error: Error): void => {
      reject(error);
      source.destroy();
      if (readable !== source) readable.destroy();
    };
    readable.on("data", (chunk: Buffer) => {
      length += chunk.byteLength;
      if (length <= limit) chunks.push(chunk);
      else giveUp(tooLarge(limit));
    });
    readable.once("error", giveUp);
    readable.once("end", () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length)));
  });
}
