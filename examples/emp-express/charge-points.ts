import { setTimeout as sleep } from "node:timers/promises";
import type { EmpClient } from "oicp/emp";

/** What an app shows of a charge point. Of what operators send, only the id is sure to be there. */
export interface ChargePoint {
  readonly evseId: string;
  readonly name: string | undefined;
  readonly city: string | undefined;
  readonly status: string;
}

export interface ChargePoints {
  all(): ChargePoint[];
  has(evseId: string): boolean;
  close(): Promise<void>;
}

const PAGE_SIZE = 2_000;
const DAY = 24 * 60 * 60_000;
/** The hub's clock is not ours: what changed in this time before the last pull is asked for once more. */
const OVERLAP = 5 * 60_000;

type Known = Omit<ChargePoint, "status">;

/** A copy of the hub's charge points: all of them once a day, in between what has changed. */
export function openChargePoints(emp: EmpClient, interval: number, log: (text: string) => void): ChargePoints {
  let points = new Map<string, Known>();
  let statuses = new Map<string, string>();
  let complete: number | undefined;
  let seen = 0;
  const ending = new AbortController();

  async function pull(): Promise<void> {
    const begun = Date.now();
    const everything = complete === undefined || begun - complete > DAY;
    const LastCall = new Date(seen - OVERLAP).toISOString();
    const before = points.size;
    const request = { GeoCoordinatesResponseFormat: "DecimalDegree" as const, ...(everything ? {} : { LastCall }) };
    // What is not in a full pull is gone, so that one fills a new map, which counts once all of it is there.
    const target = everything ? new Map<string, Known>() : points;
    for await (const evse of emp.pullEvseData(request, { size: PAGE_SIZE, signal: ending.signal })) {
      const { EvseID, ChargingStationNames, Address } = evse;
      if (!everything && evse.deltaType === "delete") target.delete(EvseID);
      else target.set(EvseID, { evseId: EvseID, name: ChargingStationNames?.[0]?.value, city: Address?.City });
    }
    points = target;
    // Only now: had a page failed, its changes would be asked for again.
    seen = begun;
    if (everything) complete = begun;
    if (points.size !== before) log(`${points.size} charge points`);
  }

  async function pullStatus(): Promise<void> {
    const { EvseStatuses } = await emp.pullEvseStatus({}, { signal: ending.signal });
    const records = EvseStatuses.OperatorEvseStatus.flatMap(({ EvseStatusRecord }) => EvseStatusRecord);
    statuses = new Map(records.map(({ EvseID, EvseStatus }) => [EvseID, EvseStatus]));
  }

  async function follow(): Promise<void> {
    while (!ending.signal.aborted) {
      for (const look of [pull, pullStatus]) {
        await look().catch((error: unknown) => {
          if (!ending.signal.aborted) log(`the hub could not be asked: ${String(error)}`);
        });
      }
      await sleep(interval, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  }

  const following = follow();
  return {
    all: () => [...points.values()].map((point) => ({ ...point, status: statuses.get(point.evseId) ?? "Unknown" })),
    has: (evseId) => points.has(evseId),
    async close() {
      ending.abort();
      await following;
    },
  };
}
