import { OicpFaultError } from "oicp";
import { EmpClient } from "oicp/emp";
import { connect } from "oicp/testing";
import { describe, expect, it } from "vitest";
import { evse, evseId, failure, operatorClient, providerId, pushEvses, pushStatuses, refusal, world } from "./world.js";

const [one, two, three] = [evseId(1), evseId(2), evseId(3)];

async function withData() {
  const w = world();
  await pushEvses(w.cpo, "fullLoad", [evse(1), evse(2), evse(3)]);
  return w;
}

describe("pushing EVSE statuses", () => {
  it("603 names the EVSEs that have no data, and stores nothing", async () => {
    const { cpo, hub } = await withData();
    const push = pushStatuses(cpo, "update", { [one]: "Available", [evseId(8)]: "Occupied", [evseId(9)]: "Occupied" });
    const { additionalInfo } = await refusal(push, "603", 200);
    expect(additionalInfo?.split(/[:,]\s*/).slice(1)).toEqual([evseId(8), evseId(9)]);
    expect(hub.evseStatus(one)).toBeUndefined();
  });

  it("a list of missing EVSEs that is too long ends between two of them", async () => {
    const { cpo, hub } = await withData();
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [evseId(100 + index), "Occupied" as const]),
    );
    const { additionalInfo = "" } = await refusal(pushStatuses(cpo, "update", many), "603");
    expect(additionalInfo.length).toBeLessThanOrEqual(1000);
    expect(additionalInfo).toMatch(/DE\*ABC\*E\d{4},…$/);
    expect(hub.log.last()?.answer).not.toHaveProperty("validationErrors");
  });

  it("R-26: EVSE ids of other operators and duplicates are refused with 018", async () => {
    const { cpo } = await withData();
    await refusal(pushStatuses(cpo, "update", { "DE*XYZ*E1": "Available" }), "018");
    await refusal(pushStatuses(cpo, "update", { [one]: "Available", DEABCE1001: "Occupied" }), "018");
  });

  it("R-21, R-22, R-23, R-24: the actions are those of every push", async () => {
    const { cpo, hub } = await withData();
    // Whoever has data has a status, `Unknown` at first, so that it can be updated.
    await pushStatuses(cpo, "update", { [one]: "Occupied" });
    await refusal(pushStatuses(cpo, "insert", { [one]: "Available", [two]: "Available" }), "009");
    expect([hub.evseStatus(one), hub.evseStatus(two)]).toEqual(["Occupied", undefined]);
    await pushStatuses(cpo, "insert", { [two]: "Available" });
    await pushStatuses(cpo, "fullLoad", { [three]: "OutOfService" });
    expect([one, two, three].map((id) => hub.evseStatus(id))).toEqual([undefined, undefined, "OutOfService"]);
    await pushStatuses(cpo, "delete", { [three]: "OutOfService" });
    expect(hub.evseStatus(three)).toBeUndefined();
  });
});

describe("pulling EVSE statuses", () => {
  it("R-35: statuses are grouped by operator", async () => {
    const { cpo, emp, hub } = await withData();
    hub.addOperator({ id: "DE*XYZ" });
    hub.addOperator({ id: "DE*NOT" });
    const other = operatorClient(hub, "DE*XYZ");
    const foreign = evseId(1, "DE*XYZ");
    await pushEvses(other, "fullLoad", [evse(1, { EvseID: foreign })], "DE*XYZ");
    await pushStatuses(other, "fullLoad", { [foreign]: "Occupied" }, "DE*XYZ");
    await pushStatuses(cpo, "fullLoad", { [one]: "Available" });
    const { EvseStatuses } = await emp.pullEvseStatus({});
    expect(EvseStatuses.OperatorEvseStatus).toEqual([
      {
        OperatorID: "DE*ABC",
        OperatorName: "ABC technologies",
        EvseStatusRecord: [
          { EvseID: one, EvseStatus: "Available" },
          { EvseID: two, EvseStatus: "Unknown" },
          { EvseID: three, EvseStatus: "Unknown" },
        ],
      },
      {
        OperatorID: "DE*XYZ",
        OperatorName: "ABC technologies",
        EvseStatusRecord: [{ EvseID: foreign, EvseStatus: "Occupied" }],
      },
    ]);
    const byOperator = await emp.pullEvseStatusByOperatorId({ OperatorID: ["DE*XYZ", "DE*NIX"] });
    expect(byOperator.EvseStatuses.OperatorEvseStatus.map(({ OperatorID }) => OperatorID)).toEqual(["DE*XYZ"]);
  });

  it("finds those of one status, and those near a place", async () => {
    const { cpo, emp } = await withData();
    const GeoCoordinates = { Google: { Coordinates: "48.137154 11.576124" } };
    await pushEvses(cpo, "update", [evse(2, { GeoCoordinates })]);
    await pushStatuses(cpo, "fullLoad", { [one]: "Available", [two]: "Available", [three]: "Occupied" });
    const ids = async (request: object) =>
      (await emp.pullEvseStatus(request)).EvseStatuses.OperatorEvseStatus.flatMap(({ EvseStatusRecord }) =>
        EvseStatusRecord.map(({ EvseID }) => EvseID),
      );
    expect(await ids({ EvseStatus: "Available" })).toEqual([one, two]);
    expect(await ids({ SearchCenter: { GeoCoordinates, Radius: 1 } })).toEqual([two]);
    expect(await ids({ SearchCenter: { GeoCoordinates, Radius: 1 }, EvseStatus: "Occupied" })).toEqual([]);
  });

  it("by id, what the hub does not know is EvseNotFound", async () => {
    const { cpo, emp } = await withData();
    await pushStatuses(cpo, "fullLoad", { [one]: "Available" });
    const { EVSEStatusRecords } = await emp.pullEvseStatusById({ EvseID: [one, two, evseId(9)] });
    expect(EVSEStatusRecords.EvseStatusRecord).toEqual([
      { EvseID: one, EvseStatus: "Available" },
      { EvseID: two, EvseStatus: "Unknown" },
      { EvseID: evseId(9), EvseStatus: "EvseNotFound" },
    ]);
  });

  it("R-33: more than 100 ids are refused", async () => {
    const { hub } = await withData();
    const careless = new EmpClient({ providerId, transport: connect(hub.server), validation: { request: "off" } });
    const ids = Array.from({ length: 101 }, (_, index) => evseId(index));
    expect(await failure(careless.pullEvseStatusById({ EvseID: ids }))).toBeInstanceOf(OicpFaultError);
    const { EVSEStatusRecords } = await careless.pullEvseStatusById({ EvseID: ids.slice(1) });
    expect(EVSEStatusRecords.EvseStatusRecord).toHaveLength(100);
  });
});
