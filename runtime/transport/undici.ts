import { Agent } from "undici";
import type { ClientWarning, PoolOptions } from "../client/options.js";
import { lightSignal } from "../client/scope.js";
import type { Transport, WireRequest, WireResponse } from "../wire.js";
import { createConnector } from "./connector.js";
import { Exchange } from "./exchange.js";
import { MAX_RESPONSE_BYTES } from "./fetch.js";
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

  const carry = (request: WireRequest): Promise<WireResponse> =>
    new Promise((resolve, reject) => new Exchange(request, limit, resolve, reject).begin(dispatcher));

  return Object.assign(carry, {
    [lightSignal]: true,
    tellsSending: true as const,
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
