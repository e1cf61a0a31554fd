import type { ServerErrorEvent } from "../server/index.js";
import type { TlsOptions } from "../transport/tls-options.js";
import type { Transport } from "../wire.js";

/** How a sandbox behaves. By default it refuses, answers and names things as the live hub was seen to do. */
export interface SandboxOptions {
  /** What ids and chances are drawn from. Two hubs with one seed and one clock do the same. Default 1. */
  readonly seed?: number | undefined;
  /** Milliseconds since 1970. Default: the computer's clock. See `createClock` for one that is moved by hand. */
  readonly clock?: (() => number) | undefined;
  /** Waits for the milliseconds of a delay that was asked for. Default: a timer. */
  readonly sleep?: ((milliseconds: number) => Promise<void>) | undefined;
  /**
   * How callers are tied to the partner they name. `certificate`: they must show one that is registered for it.
   * `path`: they are believed, for those without TLS. Default `certificate`.
   */
  readonly identity?: "certificate" | "path" | undefined;
  /** Whether partners have every contract that was not ended, or none that was not concluded. Default `open`. */
  readonly contracts?: "open" | "closed" | undefined;
  /**
   * How refusals travel. `observed`: as the live hub was seen to send them, with HTTP 401, 403 and 404 for an unknown
   * partner, a missing contract or a session that is not valid. `documented`: always with HTTP 200. Default `observed`.
   */
  readonly refusals?: "observed" | "documented" | undefined;
  /** Whether absent members are sent as explicit nulls, as the live hub does. Default true. */
  readonly nulls?: boolean | undefined;
  /**
   * Whether calls beyond those that the usage policy allows a minute are answered with HTTP 429; an object changes the
   * numbers by operation key. Default false.
   */
  readonly limits?: boolean | Readonly<Record<string, number>> | undefined;
  /** Whether the provider that authorised a card is asked alone the next time, instead of all of them. Default false. */
  readonly rememberCards?: boolean | undefined;
  /** The hub's own certificate, for calls to the endpoints of partners. */
  readonly tls?: TlsOptions | undefined;
  /** Milliseconds a partner has to answer. Default 10,000; 60,000 for remote starts and stops. */
  readonly partnerTimeout?: number | Readonly<Record<string, number>> | undefined;
  /** Exchanges that the log keeps at most. Default 10,000. */
  readonly logSize?: number | undefined;
  /** Characters of a body beyond which the log leaves it out. Default 1,048,576. */
  readonly logBodyLength?: number | undefined;
  /** Told when the hub itself fails. Default: one line on the console. */
  readonly onError?: ((event: ServerErrorEvent) => void) | undefined;
}

/** How the hub reaches a partner. Without any of this it cannot. */
export interface Connection {
  /** Where the partner's server is, without `/api/oicp`, as it would be entered in the hub's portal. */
  readonly endpoint?: string | undefined;
  /** Certificate for this partner, instead of the hub's. */
  readonly tls?: TlsOptions | undefined;
  /** What carries the calls, instead of a connection to the endpoint: `connect(server)`. */
  readonly transport?: Transport | undefined;
}

/** What is known of a partner. */
export interface PartnerOptions extends Connection {
  /** Spelt as it is to be registered: the hub compares ids as text. */
  readonly id: string;
  /**
   * Common names, alternative names or SHA-256 fingerprints of the certificates that the partner shows. Default: those
   * that name its id, in any spelling.
   */
  readonly certificates?: readonly string[] | undefined;
  /** Ids besides its own that occur in its EVSE ids or contract ids, because it is a hub of partners itself. */
  readonly subPartners?: readonly string[] | undefined;
  /** Default false. */
  readonly locked?: boolean | undefined;
}

/** An operator to be registered. */
export type OperatorOptions = PartnerOptions;

/** A provider to be registered. */
export interface ProviderOptions extends PartnerOptions {
  /** Whether it is asked when a driver identifies. Default: when the hub can reach it. */
  readonly online?: boolean | undefined;
  /** Whether it takes charging notifications. Default: when it is online. */
  readonly notifications?: boolean | undefined;
  /** Version of OICP that its server speaks: where charge detail records are sent to depends on it. Default `2.3`. */
  readonly version?: "2.3" | "2.2" | undefined;
  /** Whether operators may download its authentication data, an operation of OICP 2.2. Default false. */
  readonly disclosed?: boolean | undefined;
}
