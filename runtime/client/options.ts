import type { Middleware as OpenapiFetchMiddleware } from "openapi-fetch";
import type { Dispatcher } from "undici";
import type { Middleware } from "../middleware.js";
import type { RuleOptions } from "../rules/options.js";
import type { Violation } from "../schema.js";
import type { TlsOptions } from "../transport/tls-options.js";
import type { Transport } from "../wire.js";
import type { Limits } from "./limits.js";
import type { Sequence } from "./sequence.js";

export type { RuleOptions };

/**
 * What happens to a message that departs from its documented form.
 * - `strict`: the call fails with an `OicpValidationError`.
 * - `report`: it is sent or delivered, and the violations are in the call's meta data.
 * - `off`: nobody looks.
 */
export type ValidationMode = "strict" | "report" | "off";

/** What every client can be told. Every member may be left out, but for `baseUrl` of a client that calls partners. */
export interface ClientOptions {
  /** Which hub: `qa` is `service-qa.hubject.com`, `production` is `service.hubject.com`. Default `qa`. */
  readonly environment?: "qa" | "production" | undefined;
  /** Address instead of an environment. `/api/oicp` is appended unless it already ends so. */
  readonly baseUrl?: string | undefined;
  /** Operator in whose name calls are made, spelt as it is registered with the hub. */
  readonly operatorId?: string | undefined;
  /** Provider in whose name calls are made, spelt as it is registered with the hub. */
  readonly providerId?: string | undefined;
  /** Own certificate and trusted authorities. Calls then go through undici; without it, through `fetch`. */
  readonly tls?: TlsOptions | undefined;
  /** Connections and proxy. Calls then go through undici, with or without `tls`. */
  readonly pool?: PoolOptions | undefined;
  /** What carries the calls, instead of the transport that `tls` and `pool` would choose. */
  readonly transport?: Transport | undefined;
  /** Default: requests `strict`, responses `report`. */
  readonly validation?:
    | {
        /** What happens to a request that is not as documented. Default `strict`: it is not sent. */
        readonly request?: ValidationMode | undefined;
        /** What happens to an answer that is not as documented. Default `report`: it is delivered. */
        readonly response?: ValidationMode | undefined;
      }
    | undefined;
  /**
   * The protocol's rules beyond its schemas, asked of every request that `validation.request` looks at: errors stop a
   * strict call, warnings are in the call's meta data. The request is then brought into the form to send: without nulls,
   * under documented names, energies with three decimals. `false` does neither. Default: every rule, no sub-partners.
   */
  readonly rules?: RuleOptions | false | undefined;
  /** Milliseconds for a whole call: queueing, every attempt, the waits between. Default: the operation's, 30,000 to 65,000. */
  readonly deadline?: number | undefined;
  /** Repetition of failed calls, as far as the operation allows it; `false` never repeats. */
  readonly retry?: RetryOptions | false | undefined;
  /** Refuses calls for a while after repeated failures. Default off. */
  readonly circuitBreaker?: CircuitBreakerOptions | undefined;
  /**
   * Calls per minute. Default: those of the Acceptable Use Policy; `false` counts nothing. Clients of one `environment`
   * in this process count together; one with a `baseUrl` or `transport` counts alone, unless it is given a store.
   */
  readonly limits?: LimitOptions | false | undefined;
  /**
   * Keeps pushes of one operation of one partner in order, `false` lets them overlap. Default: among all clients of one
   * `environment` in this process; among the calls of this client alone when it has a `baseUrl` or `transport`.
   */
  readonly sequence?: Sequence | false | undefined;
  /** Functions around every call, the first outermost, and middleware objects of openapi-fetch. */
  readonly middleware?: readonly (Middleware | OpenapiFetchMiddleware)[] | undefined;
  /** HTTP headers sent with every call, by their lower-case names. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Largest answer taken, in bytes after decompression. Default 64 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Told what is odd but no error, for example a certificate that does not name the partner. Default: `process.emitWarning`. */
  readonly onWarning?: ((warning: ClientWarning) => void) | undefined;
}

/** How connections are made and kept. Connections are opened when a call needs one. */
export interface PoolOptions {
  /** Connections to one host at most. Default 32. */
  readonly connections?: number | undefined;
  /** Milliseconds an idle connection is kept, unless the server says otherwise. Default 30,000. */
  readonly keepAlive?: number | undefined;
  /** Milliseconds for making a connection. Default 10,000. */
  readonly connectTimeout?: number | undefined;
  /** Sends through this dispatcher of undici (a proxy, a mock) instead; the rest, and `tls`, are then its business. */
  readonly dispatcher?: Dispatcher | undefined;
}

/** How often, and how soon, a failed call is repeated: after waits of random length that grow from try to try. */
export interface RetryOptions {
  /** Repetitions after the first attempt. Default 3. */
  readonly retries?: number | undefined;
  /** Milliseconds that the first wait is at most; each further one may be twice as long. Default 250. */
  readonly baseDelay?: number | undefined;
  /** Milliseconds that any wait is at most, unless the answer names a longer one. Default 10,000. */
  readonly maxDelay?: number | undefined;
}

/** When a client stops calling a hub that fails again and again. A refusal is no failure. */
export interface CircuitBreakerOptions {
  /** Failed attempts in a row that open the circuit. */
  readonly failures: number;
  /** Milliseconds it stays open; then one call is let through to see. Default 30,000. */
  readonly cooldown?: number | undefined;
}

/** How calls per minute are counted. A call beyond the limit waits for its minute, as long as its deadline allows. */
export interface LimitOptions {
  /** Counts the calls. Default: memory of this process. */
  readonly store?: Limits | undefined;
  /**
   * Calls per minute by operation key, where they differ from the policy; `Infinity` for no limit. Operations of one
   * path, such as the four notifications, are counted together.
   */
  readonly perMinute?: Readonly<Record<string, number>> | undefined;
}

/** Something that is odd, but no error: noticed when a certificate is first used. */
export interface ClientWarning {
  /**
   * `OICP_CERTIFICATE_PARTNER`: the certificate does not name the partner. `OICP_CERTIFICATE_EXPIRY`: it has expired.
   */
  readonly code: "OICP_CERTIFICATE_PARTNER" | "OICP_CERTIFICATE_EXPIRY";
  /** The same in words. */
  readonly message: string;
}

/** What one call can be told, beside its request. It comes before what the client was told. */
export interface CallOptions {
  /** Gives the call up. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, instead of the client's. */
  readonly deadline?: number | undefined;
  /** Operator named in the path, when neither the request nor the client's options say it. */
  readonly operatorId?: string | undefined;
  /** Provider named in the path, when neither the request nor the client's options say it. */
  readonly providerId?: string | undefined;
  /** Further HTTP headers, by their lower-case names. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What a call that is answered in pages can be told besides. */
export interface PageOptions extends CallOptions {
  /** Page to begin with, from 0. Default 0. */
  readonly page?: number | undefined;
  /** Records a page. Default 20, at most 2000. */
  readonly size?: number | undefined;
  /** Whether the next page is asked for while the records of this one are consumed. Default false. */
  readonly prefetch?: boolean | undefined;
  /** Told of every record that departs from its documented form. */
  readonly onBadRecord?: ((record: BadRecord) => void) | undefined;
}

/** A record of a page that is not as documented. */
export interface BadRecord {
  /** Page it is on, from 0. */
  readonly page: number;
  /** Its place on the page, from 0. */
  readonly index: number;
  /** Its identifying member, when it can be told. */
  readonly id: string | undefined;
  /** What is wrong with it; pointers are into the record. */
  readonly violations: readonly Violation[];
  /** Whether it is handed out all the same: not in `strict` mode, and not when it is no object at all. */
  readonly delivered: boolean;
}

const ENVIRONMENTS = {
  qa: "https://service-qa.hubject.com",
  production: "https://service.hubject.com",
} as const;

/** The address that paths of operations are appended to. Throws a `TypeError` when the options name none. */
export function baseUrlOf(options: ClientOptions, toHub: boolean): string {
  let base = options.baseUrl;
  if (base === undefined && toHub) base = ENVIRONMENTS[options.environment ?? "qa"];
  // A transport in memory needs no address, but a URL needs a host.
  if (base === undefined && options.transport !== undefined) base = "http://localhost";
  if (base === undefined)
    throw new TypeError("baseUrl is missing: a client of the hub has to be told its partner's address");
  let url: URL;
  try {
    url = new URL(base);
  } catch {
    throw new TypeError("baseUrl is not a URL: give it with its scheme, for example https://partner.example");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new TypeError("baseUrl has to begin with https:// or http://");
  const trimmed = `${url.origin}${url.pathname}`.replace(/\/+$/, "");
  return trimmed.endsWith("/api/oicp") ? trimmed : `${trimmed}/api/oicp`;
}
