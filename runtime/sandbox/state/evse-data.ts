import type { EvseDataRecord } from "../../../generated/v2.3/messages.js";
import { normalizeIdentifier } from "../../identifiers.js";

/** One state of a charge point's master data, from a push until the next one that changes it. */
export interface EvseVersion {
  /** When the hub took it, in milliseconds since 1970. */
  readonly time: number;
  /** Version of the operator's data that it came with. */
  readonly version: number;
  /** Registered operator that pushed it. */
  readonly operator: string;
  /** The operator's name, as it was pushed. */
  readonly operatorName: string;
  /** The charge point's master data, as it was pushed. */
  readonly record: EvseDataRecord;
  /** Whether the charge point was taken away; `record` is then the last there was. */
  readonly deleted: boolean;
}

export interface OperatorSummary {
  /** How many pushes succeeded. */
  readonly version: number;
  /** How many charge points there are now. */
  readonly count: number;
  /** The name that came with the last push. */
  readonly name: string | undefined;
}

/** Master data of charge points, with everything that it ever was. */
export interface EvseDataStore {
  /** The present state, unless there is none or it was deleted. */
  get(evseId: string): EvseVersion | undefined;
  /** Every state there was, the oldest first. */
  history(evseId: string): readonly EvseVersion[];
  /** What was known at a point in time, or before anything when nothing was. */
  at(evseId: string, time: number): EvseVersion | undefined;
  /** Last states of all charge points, deleted ones too, in the order in which they first appeared. */
  latest(): Iterable<EvseVersion>;
  /** Ids of the charge points that an operator has now. */
  idsOf(operator: string): string[];
  /** Takes the changes of one push as the operator's next version. */
  change(push: {
    readonly operator: string;
    readonly operatorName: string;
    readonly time: number;
    readonly set: readonly EvseDataRecord[];
    readonly remove: readonly string[];
  }): void;
  /** What an operator's pushes came to. */
  summary(operator: string): OperatorSummary;
  /** Grows with every change, so that what was computed from the data can be told from what is out of date. */
  revision(): number;
  save(): SavedEvseData;
  load(saved: SavedEvseData): void;
}

/** Master data of charge points, as a snapshot holds it. */
export interface SavedEvseData {
  /** Every state that a charge point was ever in, the oldest first, by its id in comparable form. */
  readonly histories: readonly (readonly [key: string, versions: readonly EvseVersion[]])[];
  /** What operators have pushed so far, by operator. */
  readonly pushes: readonly (readonly [operator: string, pushes: OperatorPushes])[];
}

/** What an operator has pushed so far. */
export interface OperatorPushes {
  /** How many pushes succeeded. */
  readonly version: number;
  /** The name that came with the last one. */
  readonly name: string;
}

export function createEvseDataStore(): EvseDataStore {
  const histories = new Map<string, readonly EvseVersion[]>();
  const owned = new Map<string, Set<string>>();
  const pushes = new Map<string, OperatorPushes>();
  let revision = 0;

  const last = (key: string): EvseVersion | undefined => histories.get(key)?.at(-1);
  const append = (version: EvseVersion): void => {
    const key = normalizeIdentifier(version.record.EvseID);
    histories.set(key, [...(histories.get(key) ?? []), version]);
    let ids = owned.get(version.operator);
    if (ids === undefined) owned.set(version.operator, (ids = new Set()));
    if (version.deleted) ids.delete(key);
    else ids.add(key);
  };
  return {
    get(evseId) {
      const version = last(normalizeIdentifier(evseId));
      return version?.deleted === false ? version : undefined;
    },
    history: (evseId) => histories.get(normalizeIdentifier(evseId)) ?? [],
    at: (evseId, time) => histories.get(normalizeIdentifier(evseId))?.findLast((version) => version.time <= time),
    *latest() {
      for (const history of histories.values()) {
        const version = history.at(-1);
        if (version !== undefined) yield version;
      }
    },
    idsOf: (operator) =>
      [...(owned.get(operator) ?? [])].map((key) => last(key)?.record.EvseID).filter((id) => id !== undefined),
    change({ operator, operatorName, time, set, remove }) {
      const version = (pushes.get(operator)?.version ?? 0) + 1;
      pushes.set(operator, { version, name: operatorName });
      revision++;
      for (const evseId of remove) {
        const present = last(normalizeIdentifier(evseId));
        if (present?.deleted === false) append({ ...present, time, version, deleted: true });
      }
      for (const record of set) append({ time, version, operator, operatorName, record, deleted: false });
    },
    summary: (operator) => ({
      version: pushes.get(operator)?.version ?? 0,
      count: owned.get(operator)?.size ?? 0,
      name: pushes.get(operator)?.name,
    }),
    revision: () => revision,
    save: () => ({ histories: [...histories], pushes: [...pushes] }),
    load(saved) {
      histories.clear();
      owned.clear();
      pushes.clear();
      revision++;
      for (const [, history] of saved.histories) for (const version of history) append(version);
      for (const [operator, own] of saved.pushes) pushes.set(operator, own);
    },
  };
}
