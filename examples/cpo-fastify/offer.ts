import { setTimeout as sleep } from "node:timers/promises";
import type { CpoClient, EvseDataRecord, EvseStatusRecord } from "oicp/cpo";

export interface OfferOptions {
  readonly hubject: CpoClient;
  readonly operatorId: string;
  readonly operatorName: string;
  readonly records: readonly EvseDataRecord[];
  readonly log: (text: string) => void;
}

/** What drivers see of the charge points: their data, and whether they are free. */
export interface Offer {
  /** Tells the hub, in the background. */
  set(evseId: string, status: "Available" | "Occupied"): void;
  status(evseId: string): string;
  close(): void;
}

const PAUSE = 5_000;
const DAY = 24 * 60 * 60_000;

/**
 * Pushes everything at once and once a day, and each change of a status as it happens. While the hub is away, changes
 * wait here, and the last one of a charge point is the one that is sent.
 */
export function openOffer({ hubject, operatorId, operatorName, records, log }: OfferOptions): Offer {
  const statuses = new Map<string, EvseStatusRecord["EvseStatus"]>(records.map(({ EvseID }) => [EvseID, "Available"]));
  const changed = new Set<string>();
  const ending = new AbortController();
  let loaded = false;
  let running = false;

  const pushStatus = (ids: readonly string[], ActionType: "fullLoad" | "update") =>
    hubject.pushEvseStatus({
      ActionType,
      OperatorEvseStatus: {
        OperatorID: operatorId,
        EvseStatusRecord: ids.map((EvseID) => ({ EvseID, EvseStatus: statuses.get(EvseID) ?? "Unknown" })),
      },
    });

  async function everything(): Promise<void> {
    await hubject.pushEvseData({
      ActionType: "fullLoad",
      OperatorEvseData: { OperatorID: operatorId, OperatorName: operatorName, EvseDataRecord: [...records] },
    });
    changed.clear();
    await pushStatus([...statuses.keys()], "fullLoad");
    loaded = true;
    log(`${records.length} charge points offered`);
  }

  /** Only one at a time; what changes meanwhile is seen before it ends. */
  async function tell(): Promise<void> {
    if (running) return;
    running = true;
    try {
      while ((!loaded || changed.size > 0) && !ending.signal.aborted) {
        const ids = [...changed];
        changed.clear();
        try {
          await (loaded ? pushStatus(ids, "update") : everything());
        } catch (error) {
          for (const id of ids) changed.add(id);
          log(`the hub was not told: ${error instanceof Error ? error.message : String(error)}`);
          await sleep(PAUSE, undefined, { signal: ending.signal }).catch(() => undefined);
        }
      }
    } finally {
      running = false;
    }
  }

  void tell();
  const daily = setInterval(() => {
    loaded = false;
    void tell();
  }, DAY);

  return {
    set(evseId, status) {
      statuses.set(evseId, status);
      changed.add(evseId);
      void tell();
    },
    status: (evseId) => statuses.get(evseId) ?? "Unknown",
    close() {
      ending.abort();
      clearInterval(daily);
    },
  };
}
