import { expect, it } from "vitest";
import type { Snapshot } from "../../../runtime/sandbox/index.js";
import {
  card,
  collect,
  contract,
  evse,
  evseId,
  pushEvses,
  pushStatuses,
  record,
  refusal,
  startSession,
  world,
} from "./world.js";
import type { World } from "./world.js";

const google = { GeoCoordinatesResponseFormat: "Google" } as const;

async function fill(w: World): Promise<string> {
  await pushEvses(w.cpo, "fullLoad", [evse(1), evse(2)]);
  await pushEvses(w.cpo, "delete", [evse(2)]);
  await pushStatuses(w.cpo, "fullLoad", { [evseId(1)]: "Occupied" });
  w.hub.endContract({ service: "eRoamingDynamicPricing", operator: "DE*ABC" });
  await w.cpo.sendChargeDetailRecord(record(await startSession(w)));
  return startSession(w);
}

it("a snapshot brings everything back, and what happens then is what would have happened", async () => {
  const w = world();
  const SessionID = await fill(w);
  const snapshot = w.hub.snapshot();
  const go = async () => {
    await pushEvses(w.cpo, "fullLoad", [evse(5)]);
    await w.cpo.sendChargeDetailRecord(record(SessionID));
    await w.emp.authorizeRemoteStart({ EvseID: evseId(5), Identification: contract });
    return [w.hub.log.toText(), JSON.stringify(w.hub.snapshot())];
  };
  w.hub.log.clear();
  const first = await go();
  await refusal(w.cpo.sendChargeDetailRecord(record(SessionID)), "400");
  w.hub.restore(snapshot);
  expect(w.hub.snapshot()).toEqual(snapshot);
  expect(w.hub.log.entries).toEqual([]);
  expect(w.hub.evseStatus(evseId(1))).toBe("Occupied");
  expect((await collect(w.emp.pullEvseData(google))).map(({ EvseID }) => EvseID)).toEqual([evseId(1)]);
  w.hub.restore(snapshot);
  expect(await go()).toEqual(first);
});

it("a snapshot survives JSON and another hub, whose partners keep their connections", async () => {
  const [from, to] = [world(), world()];
  const SessionID = await fill(from);
  from.hub.lock("DE-DCB");
  to.hub.addOperator({ id: "DE*XYZ" });
  to.hub.restore(JSON.parse(JSON.stringify(from.hub.snapshot())) as Snapshot);
  expect(to.hub.snapshot()).toEqual(JSON.parse(JSON.stringify(from.hub.snapshot())));
  expect(to.hub.operators.map(({ id }) => id)).toEqual(["DE*ABC"]);
  expect(to.hub.providers).toMatchObject([{ id: "DE-DCB", locked: true }]);
  to.hub.unlock("DE-DCB");
  const stopped = await to.cpo.authorizeStop({ SessionID, Identification: card });
  expect(stopped.AuthorizationStatus).toBe("Authorized");
  expect(to.atProvider).toHaveLength(1);
  expect(() => to.hub.restore({} as Snapshot)).toThrow(/no snapshot/);
});
