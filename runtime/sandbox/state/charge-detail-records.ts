import type { eRoamingChargeDetailRecord } from "../../../generated/v2.3/messages.js";

/** A charge detail record in the hub's keeping. */
export interface StoredRecord {
  /** The record, as it was sent. */
  readonly record: eRoamingChargeDetailRecord;
  /** Registered operator. */
  readonly operator: string;
  /** Registered provider. */
  readonly provider: string;
  /** When the hub received it, in milliseconds since 1970. */
  readonly received: number;
  /** Whether the provider's server has acknowledged it. */
  readonly forwarded: boolean;
}

export interface ChargeDetailRecordStore {
  get(sessionId: string): StoredRecord | undefined;
  add(record: StoredRecord): void;
  markForwarded(sessionId: string): void;
  /** All of them, in the order in which they came. */
  all(): StoredRecord[];
  save(): StoredRecord[];
  load(saved: readonly StoredRecord[]): void;
}

export function createChargeDetailRecordStore(): ChargeDetailRecordStore {
  const records = new Map<string, StoredRecord>();
  const add = (stored: StoredRecord): void => void records.set(stored.record.SessionID, stored);
  return {
    get: (sessionId) => records.get(sessionId),
    add,
    markForwarded(sessionId) {
      const stored = records.get(sessionId);
      if (stored !== undefined) add({ ...stored, forwarded: true });
    },
    all: () => [...records.values()],
    save: () => [...records.values()],
    load(saved) {
      records.clear();
      saved.forEach(add);
    },
  };
}
