import type { Draws } from "./draws.js";
import type { OperationKey } from "./exchange.js";

/** When a fault strikes. What is left out does not matter. */
export interface FaultScope {
  /** The operation, by its key. */
  readonly operation?: OperationKey;
  /** Operator or provider at the other end. */
  readonly partner?: string;
  /** Calls from partners to the hub, or from the hub to partners. Default `incoming`. */
  readonly direction?: "incoming" | "outgoing";
  /** How often it strikes at most. Default: always. */
  readonly times?: number;
  /** Calls that pass first. Default 0. */
  readonly after?: number;
  /** How likely it strikes, from 0 to 1, drawn from the hub's seed. Default 1. */
  readonly probability?: number;
}

/** Something that goes wrong. */
export type FaultKind =
  /** The call takes longer. */
  | {
      /** An answer that is late. */
      readonly kind: "latency";
      /** How late, in milliseconds. */
      readonly milliseconds: number;
    }
  /** The request is processed, and the connection then breaks without an answer. */
  | {
      /** An answer that is lost. */
      readonly kind: "lost-answer";
    }
  /** The connection breaks before the request is processed. */
  | {
      /** A request that is lost. */
      readonly kind: "cut";
    }
  /** An HTTP status instead of processing; from 500 on with the hub's own failure code. Default 500. */
  | {
      /** An HTTP status. */
      readonly kind: "status";
      /** Which one. Default 500. */
      readonly status?: number;
    }
  /** The page of a firewall, as callers from an unknown address get it. */
  | {
      /** A firewall. */
      readonly kind: "firewall";
    }
  /** The call is refused as one too many. */
  | {
      /** Too many calls. */
      readonly kind: "too-many-calls";
      /** Seconds after which the caller may come again, as the answer says. Default: it does not say. */
      readonly retryAfterSeconds?: number;
    }
  /** The request is processed, and its answer ends in the middle. */
  | {
      /** An answer that is cut off. */
      readonly kind: "truncated-json";
    }
  /** A page says that more records follow than it then has. */
  | {
      /** A page that promises too much. */
      readonly kind: "contradictory-page";
    }
  /** Every page is the first one again. */
  | {
      /** The first page, again and again. */
      readonly kind: "repeating-page";
    }
  /** No connection, because the other end's certificate has expired. */
  | {
      /** A certificate that has expired. */
      readonly kind: "expired-certificate";
    };

/** Something that goes wrong, and when. */
export type Fault = FaultScope & FaultKind;

/** A fault that was asked for. */
export interface AddedFault {
  /** What goes wrong, and when. */
  readonly fault: Fault;
  /** How often it has struck. */
  readonly hits: number;
  /** Lets it strike no more. */
  remove(): void;
}

/** The faults a hub has on demand. */
export interface Faults {
  /** Adds a fault. Throws a `RangeError` for a probability that is none. */
  add(fault: Fault): AddedFault;
  /** The faults that may still strike. */
  readonly active: readonly AddedFault[];
  /** Removes all of them. */
  clear(): void;
}

/** The faults, as those see them who let them strike. */
export interface FaultSource extends Faults {
  /** Calls back when faults were added or removed. */
  listen(listener: () => void): void;
  /** The faults that strike a call: delays, and at most one other. */
  strike(call: Required<Pick<FaultScope, "direction">> & Pick<FaultScope, "operation" | "partner">): Fault[];
}

/** @param count numbers the chances that are drawn */
export function createFaults(draws: Draws, count: (name: string) => number): FaultSource {
  interface Entry {
    fault: Fault;
    hits: number;
    passed: number;
  }
  let entries: readonly (Entry & AddedFault)[] = [];
  const listeners: (() => void)[] = [];
  const change = (changed: readonly (Entry & AddedFault)[]): void => {
    entries = changed;
    for (const listener of listeners) listener();
  };
  const concerns = (fault: Fault, call: Parameters<FaultSource["strike"]>[0]): boolean =>
    (fault.direction ?? "incoming") === call.direction &&
    (fault.operation === undefined || fault.operation === call.operation) &&
    (fault.partner === undefined || fault.partner === call.partner);

  const strikes = (entry: Entry): boolean => {
    const { times = Infinity, after = 0, probability = 1 } = entry.fault;
    if (entry.passed < after) {
      entry.passed++;
      return false;
    }
    if (entry.hits >= times) return false;
    if (probability < 1 && draws.number("fault", count("fault")) >= probability) return false;
    entry.hits++;
    return true;
  };
  return {
    add(fault) {
      if (fault.probability !== undefined && !(fault.probability >= 0 && fault.probability <= 1)) {
        throw new RangeError("The probability of a fault is a number from 0 to 1");
      }
      const entry = {
        fault,
        hits: 0,
        passed: 0,
        remove: () => change(entries.filter((other) => other !== entry)),
      };
      change([...entries, entry]);
      return entry;
    },
    get active() {
      return entries.filter(({ fault, hits }) => hits < (fault.times ?? Infinity));
    },
    clear: () => change([]),
    listen: (listener) => void listeners.push(listener),
    strike(call) {
      const struck: Fault[] = [];
      for (const entry of entries) {
        if (!concerns(entry.fault, call)) continue;
        // Delays add up; of everything else the first one leaves nothing for the next to spoil.
        const delay = entry.fault.kind === "latency";
        if (!delay && struck.some(({ kind }) => kind !== "latency")) continue;
        if (strikes(entry)) struck.push(entry.fault);
      }
      return struck;
    },
  };
}
