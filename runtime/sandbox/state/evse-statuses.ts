import type { EvseStatus } from "../../../generated/v2.3/messages.js";
import { normalizeIdentifier } from "../../identifiers.js";

/** The availability that an operator has reported of its charge points. */
export interface EvseStatusStore {
  get(evseId: string): EvseStatus | undefined;
  /** Ids of the charge points whose status an operator has reported. */
  idsOf(operator: string): string[];
  /** Whether an operator has ever reported one. */
  reports(operator: string): boolean;
  set(operator: string, evseId: string, status: EvseStatus): void;
  remove(operator: string, evseId: string): void;
  /** Notes that an operator pushes statuses, even when it pushed none. */
  touch(operator: string): void;
  save(): [string, [string, EvseStatus][]][];
  load(saved: readonly (readonly [string, readonly (readonly [string, EvseStatus])[]])[]): void;
}

export function createEvseStatusStore(): EvseStatusStore {
  /** By operator, then by the id as it was pushed. */
  const statuses = new Map<string, Map<string, EvseStatus>>();
  const byKey = new Map<string, EvseStatus>();
  const of = (operator: string): Map<string, EvseStatus> => {
    let found = statuses.get(operator);
    if (found === undefined) statuses.set(operator, (found = new Map()));
    return found;
  };
  const remove = (operator: string, evseId: string): void => {
    const key = normalizeIdentifier(evseId);
    if (byKey.delete(key)) of(operator).delete(key);
  };
  const store: EvseStatusStore = {
    get: (evseId) => byKey.get(normalizeIdentifier(evseId)),
    idsOf: (operator) => [...(statuses.get(operator)?.keys() ?? [])],
    reports: (operator) => statuses.has(operator),
    set(operator, evseId, status) {
      const key = normalizeIdentifier(evseId);
      byKey.set(key, status);
      of(operator).set(key, status);
    },
    remove,
    touch: (operator) => void of(operator),
    save: () => [...statuses].map(([operator, records]) => [operator, [...records]]),
    load(saved) {
      statuses.clear();
      byKey.clear();
      for (const [operator, records] of saved) {
        store.touch(operator);
        for (const [evseId, status] of records) store.set(operator, evseId, status);
      }
    },
  };
  return store;
}
