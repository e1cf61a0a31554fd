import type { Exchange, OperationKey } from "./exchange.js";

/** What an exchange must be like to be found. What is left out does not matter. */
export interface ExchangeQuery<Key extends OperationKey = OperationKey> {
  /** The operation, by its key. */
  readonly operation?: Key;
  /** Calls from partners to the hub, or from the hub to partners. */
  readonly direction?: Exchange["direction"];
  /** Operator or provider at the other end. */
  readonly partner?: string;
  /** The session that it belongs to. */
  readonly sessionId?: string;
  /** Status code of the answer. */
  readonly code?: string;
  /** HTTP status. */
  readonly status?: number;
  /** Kind of the fault that was injected. */
  readonly fault?: string;
  /** Exchanges after this one, by their sequence number. */
  readonly after?: number;
}

/** Every exchange of the hub with its partners, in the order in which they began. */
export interface ExchangeLog {
  /** All that are kept, the oldest first. */
  readonly entries: readonly Exchange[];
  /** Those that fit, the oldest first. */
  find<Key extends OperationKey = OperationKey>(query?: ExchangeQuery<Key>): Exchange<Key>[];
  /** The latest one found. */
  last<Key extends OperationKey = OperationKey>(query?: ExchangeQuery<Key>): Exchange<Key> | undefined;
  /** One line of JSON for each exchange. */
  toText(): string;
  /** Forgets all, and counts anew. */
  clear(): void;
  /** Calls back when an exchange is over. Returns a function that ends this. */
  listen(listener: (exchange: Exchange) => void): () => void;
}

/** An exchange that goes on. */
export interface OpenExchange {
  /** Adds what has become known; the last time with the end. */
  end(known: Partial<Exchange>): void;
}

/** The log, as those see it who write it. */
export interface LogWriter extends ExchangeLog {
  begin(known: Omit<Exchange, "sequence" | "time">): OpenExchange;
}

/**
 * @param now the hub's clock
 * @param size exchanges kept at most; the oldest go first
 */
export function createLog(now: () => number, size: number): LogWriter {
  let entries: Exchange[] = [];
  let sequence = 0;
  const listeners = new Set<(exchange: Exchange) => void>();
  const matches = (entry: Exchange, query: ExchangeQuery): boolean =>
    Object.entries(query).every(([name, value]) => {
      if (value === undefined) return true;
      return name === "after" ? entry.sequence > (value as number) : entry[name as keyof Exchange] === value;
    });
  const find = (query: ExchangeQuery = {}): Exchange[] => entries.filter((entry) => matches(entry, query));
  return {
    get entries() {
      return entries;
    },
    find: find as ExchangeLog["find"],
    last: ((query) => entries.findLast((entry) => matches(entry, query ?? {}))) as ExchangeLog["last"],
    toText: () => entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""),
    clear() {
      entries = [];
      sequence = 0;
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    begin(known) {
      const time = now();
      let entry = ordered({ sequence: ++sequence, time, ...known });
      entries.push(entry);
      // Cut rarely, so that an exchange costs no copying.
      if (entries.length > size * 1.25 + 16) entries = entries.slice(-size);
      return {
        end(result) {
          const ended = ordered({ ...entry, ...result, duration: now() - time });
          const at = entries.lastIndexOf(entry);
          if (at >= 0) entries[at] = ended;
          entry = ended;
          for (const listener of listeners) listener(ended);
        },
      };
    },
  };
}

const ORDER: readonly (keyof Exchange)[] = [
  "sequence",
  "time",
  "duration",
  "direction",
  "operation",
  "partner",
  "path",
  "sessionId",
  "request",
  "status",
  "code",
  "processId",
  "answer",
  "failure",
  "fault",
  "violations",
];

/** The same members in the same order, however they became known, and none that says nothing. */
function ordered(entry: Exchange): Exchange {
  return Object.fromEntries(
    ORDER.filter((name) => entry[name] !== undefined).map((name) => [name, entry[name]]),
  ) as unknown as Exchange;
}
