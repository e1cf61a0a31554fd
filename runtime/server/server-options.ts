import type { ValidationMode } from "../client/options.js";
import type { Middleware } from "../middleware.js";
import type { Operation, Role } from "../operation.js";
import type { RuleOptions } from "../rules/options.js";
import type { Violation } from "../schema.js";
import type { Peer, WireRequest, WireResponse } from "../wire.js";

/** Who is at the other end, and whether the host vouches for the caller without a certificate (calls in memory). */
export type ServerPeer = Peer & {
  /** Set by transports in memory: the caller is whom its requests name. */
  readonly trusted?: true;
};

/** Hands over the body once the request is known to be worth reading; fails with `BodyProblem` or a lost connection. */
export type BodySource = (limit: number) => Promise<string>;

/** A request as an adapter brings it: like `WireRequest`, but the body may still have to be read. */
export type ServerRequest = Omit<WireRequest, "body" | "peer"> & {
  /** The body, or the function that reads it. */
  readonly body: string | BodySource;
  /** Who is at the other end. */
  readonly peer?: ServerPeer;
};

/** One OICP server, independent of what carries its requests. It never throws: every outcome is an answer. */
export interface OicpServer {
  /** The role that it plays. */
  readonly role: Role;
  /** What it serves. */
  readonly operations: readonly Operation[];
  /** Answers one request. It never rejects: whatever goes wrong is an answer. */
  handle(request: ServerRequest): Promise<WireResponse>;
  /** For runtimes that speak Fetch. Pass the peer when the runtime knows it; without one nobody is identified. */
  fetch(request: Request, context?: { readonly peer?: ServerPeer }): Promise<Response>;
}

/** The ids a request names: in its path and in its body. At least one of them is there. */
export interface NamedPartner {
  /** Whether it is an operator or a provider. */
  readonly role: "operator" | "provider";
  /** The id in the path. */
  readonly path?: string | undefined;
  /** The id in the body. */
  readonly body?: string | undefined;
  /** Key of the operation. */
  readonly operation: string;
}

/**
 * Decides whether the caller may speak for the partner it names. `true` allows; a string is the id the caller was found
 * to have, which must then agree with path and body; anything else answers 017.
 */
export type IdentityFunction = (
  peer: ServerPeer | undefined,
  named: NamedPartner,
) => boolean | string | undefined | Promise<boolean | string | undefined>;

/** Something went wrong that the caller is told of only in general words. The host gets the particulars here. */
export interface ServerErrorEvent {
  /**
   * - `handler`: a handler threw.
   * - `deadline`: a handler did not answer in time.
   * - `answer`: what a handler returned is not the operation's answer.
   * - `request`: a request departs from its message (`validation.request: "report"`), or breaks a rule of the protocol,
   *   and was delivered all the same.
   * - `internal`: the server itself failed.
   */
  readonly kind: "handler" | "deadline" | "answer" | "request" | "internal";
  /** The operation; absent when the request leads to none. */
  readonly operation?: Operation;
  /** `Process-ID` of the exchange. */
  readonly processId: string;
  /** What the handler threw, or an error that describes the event. May quote what the handler put into it. */
  readonly error: unknown;
  /** Set for `answer` and `request`. */
  readonly violations?: readonly Violation[];
}

/** How a TLS-terminating proxy passes on the client certificate that it has verified. */
export interface ProxyIdentity {
  /** Addresses of the proxies that may be believed: single addresses or ranges such as `10.0.0.0/8`. */
  readonly from: readonly string[];
  /**
   * - `xfcc`: Envoy's `x-forwarded-client-cert`; its last element, the one that the nearest proxy wrote, counts.
   * - `nginx`: `x-ssl-client-verify`, `x-ssl-client-s-dn`, `x-ssl-client-i-dn` and `x-ssl-client-fingerprint`, which the
   *   proxy must set (`proxy_set_header`) from its variables `$ssl_client_verify` and so on. Only `SUCCESS` is believed;
   *   the fingerprint is nginx's, SHA-1.
   *
   * Names are read in the form of RFC 2253 (`CN=DE*ABC,O=…`), not in the older one with slashes.
   */
  readonly format: "xfcc" | "nginx";
}

/** What every server can be told. */
export interface ServerOptions {
  /**
   * How a caller is tied to the partner it names. `certificate`: the verified client certificate's common name or one
   * of its alternative names must be that partner's id. `path`: path and body need only agree.
   * Default: `certificate` on a Hubject server, `path` on CPO and EMP servers, where the caller is Hubject.
   */
  readonly identity?: "certificate" | "path" | IdentityFunction | undefined;
  /** Certificates that may call at all, by common name, alternative name or SHA-256 fingerprint. Default: any verified one. */
  readonly callers?: readonly string[] | undefined;
  /** Ids that a hub partner may speak for besides its own: `{ "DE*HUB": ["DE*SUB"] }`. Default: none. */
  readonly subPartners?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Where the client certificate is found behind a TLS-terminating proxy. Default: only the connection counts. */
  readonly proxy?: ProxyIdentity | undefined;
  /** Bytes of a request body at most. Default 16 MiB. */
  readonly bodyLimit?: number | undefined;
  /** Milliseconds a handler has, for every operation alike or by operation key. Default: the operation's own. */
  readonly deadline?: number | Readonly<Record<string, number>> | undefined;
  /**
   * What is done with a message that departs from its documented form: `strict` refuses it (an answer is replaced by a
   * failure), `report` delivers it and calls `onError`, `off` does not look. Default: both `strict`.
   */
  readonly validation?:
    | {
        /** What happens to a request that is not as documented. Default `strict`: it is refused. */
        readonly request?: ValidationMode;
        /** What happens to an answer that is not as documented. Default `strict`: the caller gets a failure. */
        readonly response?: ValidationMode;
      }
    | undefined;
  /**
   * The protocol's rules beyond its schemas, asked of every request that `validation.request` looks at. A strict Hubject
   * server refuses what breaks them (018 and 019 for foreign or repeated ids, else 022); CPO and EMP servers deliver it
   * and call `onError`. Warnings are only in the handler's `call.violations`. Default: every rule; `false` asks none.
   */
  readonly rules?: Pick<RuleOptions, "off"> | false | undefined;
  /** Wrapped around the handlers, the first outermost; they run within the handler's deadline. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Told of every failure behind an answer that says little. Default: one line on the console, without particulars. */
  readonly onError?: ((event: ServerErrorEvent) => void) | undefined;
}
