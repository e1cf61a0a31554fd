import type { EvseDataRecord } from "oicp/cpo";
import { OicpFaultError } from "oicp";
import { describe, expect, it } from "vitest";
import { collect, evse, evseId, failure, operatorClient, pushEvses, pushStatuses, refusal, world } from "./world.js";
import { record, startSession } from "./world.js";
import type { World } from "./world.js";

const google = { GeoCoordinatesResponseFormat: "Google" } as const;
const pull = async ({ emp }: Pick<World, "emp">, request: object = {}) =>
  collect(emp.pullEvseData({ ...google, ...request }));
const idsOf = (records: readonly { readonly EvseID: string }[]) => records.map(({ EvseID }) => EvseID);
const minutes = (count: number) => count * 60_000;

describe("pushing EVSE data", () => {
  it("R-21: fullLoad replaces everything without comparing; an empty one deletes everything", async () => {
    const w = world();
    await pushEvses(w.cpo, "fullLoad", [evse(1), evse(2)]);
    await pushEvses(w.cpo, "fullLoad", [evse(2), evse(3)]);
    expect(idsOf(await pull(w))).toEqual([evseId(2), evseId(3)]);
    expect(w.hub.evseHistory(evseId(2))).toHaveLength(2);
    await pushEvses(w.cpo, "fullLoad", []);
    expect(await pull(w)).toEqual([]);
  });

  it("R-21: fullLoad leaves the data of other operators alone", async () => {
    const w = world();
    w.hub.addOperator({ id: "DE*XYZ" });
    const other = operatorClient(w.hub, "DE*XYZ");
    await pushEvses(other, "fullLoad", [evse(1, { EvseID: evseId(1, "DE*XYZ") })], "DE*XYZ");
    await pushEvses(w.cpo, "fullLoad", []);
    expect(idsOf(await pull(w))).toEqual([evseId(1, "DE*XYZ")]);
  });

  it("R-22: insert is refused as a whole when a record is there already", async () => {
    const w = world();
    await pushEvses(w.cpo, "insert", [evse(1)]);
    const { additionalInfo } = await refusal(pushEvses(w.cpo, "insert", [evse(2), evse(1)]), "009", 200);
    expect(additionalInfo).toContain(evseId(1));
    expect(idsOf(await pull(w))).toEqual([evseId(1)]);
  });

  it("R-23: update is refused as a whole when a record is not there", async () => {
    const w = world();
    await pushEvses(w.cpo, "insert", [evse(1)]);
    const change = { HotlinePhoneNumber: "+4940999999" };
    const { additionalInfo } = await refusal(pushEvses(w.cpo, "update", [evse(1, change), evse(2)]), "009");
    expect(additionalInfo).toContain(evseId(2));
    expect(w.hub.evse(evseId(1))?.HotlinePhoneNumber).toBe("+4940123456");
    await pushEvses(w.cpo, "update", [evse(1, change)]);
    expect(w.hub.evse(evseId(1))?.HotlinePhoneNumber).toBe("+4940999999");
  });

  it("R-24: delete takes the given records away and does not mind those that are not there", async () => {
    const w = world();
    await pushEvses(w.cpo, "insert", [evse(1), evse(2)]);
    await pushEvses(w.cpo, "delete", [evse(2), evse(3)]);
    expect(idsOf(await pull(w))).toEqual([evseId(1)]);
  });

  it("R-25: every successful push is a version, and all of them are kept", async () => {
    const w = world();
    await pushEvses(w.cpo, "insert", [evse(1)]);
    await refusal(pushEvses(w.cpo, "insert", [evse(1)]), "009");
    w.clock.advance(minutes(1));
    await pushEvses(w.cpo, "update", [evse(1, { IsOpen24Hours: true, MaxCapacity: 30 })]);
    await pushEvses(w.cpo, "delete", [evse(1)]);
    expect(w.hub.evseHistory(evseId(1))).toMatchObject([
      { version: 1, deleted: false, record: { EvseID: evseId(1) } },
      { version: 2, deleted: false, record: { MaxCapacity: 30 } },
      { version: 3, deleted: true },
    ]);
  });

  it("R-26: EVSE ids of other operators are refused with 018, other spellings of the own id are not", async () => {
    const w = world();
    const { additionalInfo } = await refusal(
      pushEvses(w.cpo, "insert", [evse(1), evse(2, { EvseID: "DE*XYZ*E1" })]),
      "018",
      200,
    );
    expect(additionalInfo).toContain("DE*XYZ*E1");
    expect(additionalInfo).not.toContain(evseId(1));
    await pushEvses(w.cpo, "insert", [evse(1, { EvseID: "DEABCE1001" })]);
    await refusal(pushEvses(w.cpo, "insert", [evse(1)]), "009");
  });

  it("R-26: the same EVSE twice in one push is refused with 018", async () => {
    const w = world();
    await refusal(pushEvses(w.cpo, "fullLoad", [evse(1), evse(2, { EvseID: "DEABCE1001" })]), "018");
  });

  it("a malformed record is refused by a fault that names the field as the live hub does", async () => {
    const w = world();
    const careless = { ...evse(1), HotlinePhoneNumber: "none" };
    const response = await w.hub.server.handle({
      method: "POST",
      url: "/api/oicp/evsepush/v23/operators/DE*ABC/data-records",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        ActionType: "insert",
        OperatorEvseData: { OperatorID: "DE*ABC", OperatorName: "ABC", EvseDataRecord: [evse(2), careless] },
      }),
      peer: { trusted: true },
    });
    expect(response.status).toBe(400);
    expect(JSON.parse(response.body)).toMatchObject({
      extendedInfo: null,
      validationErrors: [{ fieldReference: "operatorEvseData.evseDataRecord[1].hotlinePhoneNumber" }],
    });
    expect(w.hub.evse(evseId(2))).toBeUndefined();
  });
});

describe("what the live hub was seen to refuse without a schema that says so", () => {
  it("opening hours that are missing", async () => {
    const w = world();
    const error = await failure(pushEvses(w.cpo, "insert", [evse(1, { IsOpen24Hours: false })]));
    expect(error).toBeInstanceOf(OicpFaultError);
    expect((error as OicpFaultError).fields[0]?.pointer).toMatch(/^\/OperatorEvseData\/EvseDataRecord\/0\//);
    expect(w.hub.evse(evseId(1))).toBeUndefined();
  });

  it("signed meter values that cannot be verified", async () => {
    const w = world();
    const SignedMeteringValues = [
      { SignedMeteringValue: "AAEC", MeteringStatus: "Start" },
      { SignedMeteringValue: "AwQF", MeteringStatus: "End" },
    ];
    const signed = record(await startSession(w), { SignedMeteringValues });
    expect(await failure(w.cpo.sendChargeDetailRecord(signed))).toBeInstanceOf(OicpFaultError);
    const CalibrationLawVerificationInfo = { PublicKey: "AQID" };
    await w.cpo.sendChargeDetailRecord({ ...signed, CalibrationLawVerificationInfo });
  });
});

describe("pulling EVSE data", () => {
  it("gives records with what the hub adds, unknown members included", async () => {
    const w = world();
    await pushEvses(w.cpo, "insert", [{ ...evse(1), SomethingNew: 1 } as EvseDataRecord]);
    const [record] = await pull(w);
    expect(record).toMatchObject({
      OperatorID: "DE*ABC",
      OperatorName: "ABC technologies",
      deltaType: "insert",
      lastUpdate: "2026-03-02T08:00:00+00:00",
      SomethingNew: 1,
    });
  });

  it("R-30: LastCall together with a search, countries or operators is refused", async () => {
    const w = world();
    const LastCall = "2026-03-02T07:00:00+00:00";
    const SearchCenter = { GeoCoordinates: { Google: { Coordinates: "53.5 9.9" } }, Radius: 5 };
    for (const filter of [{ SearchCenter }, { CountryCodes: ["DEU"] }, { OperatorIds: ["DE*ABC"] }]) {
      const error = await failure(pull(w, { LastCall, ...filter }));
      expect(error).toBeInstanceOf(OicpFaultError);
      expect((error as OicpFaultError).fields).toMatchObject([{ pointer: `/${Object.keys(filter)[0]}` }]);
    }
    expect(await pull(w, { LastCall, RenewableEnergy: true })).toEqual([]);
  });

  it("R-31: with LastCall only differences come, marked as inserted, updated and deleted, each with its time", async () => {
    const w = world();
    await pushEvses(w.cpo, "fullLoad", [evse(1), evse(2), evse(3)]);
    w.clock.advance(minutes(10));
    const LastCall = "2026-03-02T08:05:00+00:00";
    expect(await pull(w, { LastCall })).toEqual([]);
    await pushEvses(w.cpo, "update", [evse(2, { MaxCapacity: 5 })]);
    await pushEvses(w.cpo, "delete", [evse(3)]);
    await pushEvses(w.cpo, "insert", [evse(4), evse(5)]);
    await pushEvses(w.cpo, "delete", [evse(5)]);
    const changes = await pull(w, { LastCall });
    expect(changes.map(({ EvseID, deltaType, lastUpdate }) => [EvseID, deltaType, lastUpdate])).toEqual([
      [evseId(2), "update", "2026-03-02T08:10:00+00:00"],
      [evseId(3), "delete", "2026-03-02T08:10:00+00:00"],
      [evseId(4), "insert", "2026-03-02T08:10:00+00:00"],
    ]);
  });

  it("R-31: a record that comes back after LastCall is inserted, one that was replaced is updated", async () => {
    const w = world();
    await pushEvses(w.cpo, "fullLoad", [evse(1), evse(2)]);
    w.clock.advance(minutes(1));
    await pushEvses(w.cpo, "delete", [evse(1)]);
    w.clock.advance(minutes(2));
    await pushEvses(w.cpo, "fullLoad", [evse(1), evse(2)]);
    const changes = await pull(w, { LastCall: "2026-03-02T08:02:00Z" });
    expect(changes.map(({ EvseID, deltaType }) => [EvseID, deltaType])).toEqual([
      [evseId(1), "insert"],
      [evseId(2), "update"],
    ]);
  });

  it("R-32: pages begin at 0, have 20 records unless asked otherwise, and 2000 at most", async () => {
    const w = world();
    await pushEvses(
      w.cpo,
      "fullLoad",
      Array.from({ length: 2101 }, (_, index) => evse(index)),
    );
    const first = await w.emp.pullEvseData(google);
    expect(first).toMatchObject({ number: 0, size: 20, numberOfElements: 20, totalElements: 2101, totalPages: 106 });
    expect(first).toMatchObject({ first: true, last: false, empty: false, pageable: { offset: 0, paged: true } });
    expect(first.StatusCode?.Code).toBe("000");
    const last = await w.emp.pullEvseData(google, { page: 1, size: 2000 });
    expect(last).toMatchObject({ number: 1, size: 2000, numberOfElements: 101, first: false, last: true });
    const most = await w.hub.server.handle({
      method: "POST",
      url: "/api/oicp/evsepull/v23/providers/DE-DCB/data-records?page=0&size=5000",
      headers: {},
      body: JSON.stringify({ ProviderID: "DE-DCB", ...google }),
      peer: { trusted: true },
    });
    expect(JSON.parse(most.body)).toMatchObject({ size: 2000, numberOfElements: 2000 });
    const seen = await collect(w.emp.pullEvseData(google, { size: 500 }));
    expect(new Set(idsOf(seen)).size).toBe(2101);
  });

  it("every filter narrows the result", async () => {
    const w = world();
    w.hub.addOperator({ id: "CH*SWI" });
    const swiss: Partial<EvseDataRecord> = {
      EvseID: evseId(1, "CH*SWI"),
      Address: { ...evse(1).Address, Country: "CHE" },
      AuthenticationModes: ["PnC"],
      Accessibility: "Restricted access",
      CalibrationLawDataAvailability: "Not Available",
      RenewableEnergy: false,
      IsHubjectCompatible: false,
      IsOpen24Hours: false,
      OpeningTimes: [{ Period: [{ begin: "08:00", end: "18:00" }], on: "Everyday" }],
    };
    await pushEvses(w.cpo, "fullLoad", [evse(1)]);
    await pushEvses(operatorClient(w.hub, "CH*SWI"), "fullLoad", [evse(1, swiss)], "CH*SWI");
    const filters = [
      { CountryCodes: ["CHE"] },
      { OperatorIds: ["CH*SWI"] },
      { AuthenticationModes: ["PnC", "Direct Payment"] },
      { Accessibility: ["Restricted access", "Test Station"] },
      { CalibrationLawDataAvailability: ["Not Available"] },
      { RenewableEnergy: false },
      { IsHubjectCompatible: false },
      { IsOpen24Hours: false },
    ];
    for (const filter of filters) expect(idsOf(await pull(w, filter))).toEqual([evseId(1, "CH*SWI")]);
    expect(await pull(w, { CountryCodes: ["CHE"], RenewableEnergy: true })).toEqual([]);
    expect(await pull(w, { CountryCodes: [] })).toHaveLength(2);
  });

  it("a search finds what is within its radius, in whichever form places are written", async () => {
    const w = world();
    const at = (number: number, GeoCoordinates: EvseDataRecord["GeoCoordinates"]) => evse(number, { GeoCoordinates });
    await pushEvses(w.cpo, "fullLoad", [
      at(1, { Google: { Coordinates: "52.520008 13.404954" } }),
      at(2, { DegreeMinuteSeconds: { Latitude: "52°30'59.0''", Longitude: "13°22'39.0''" } }),
      at(3, { DecimalDegree: { Latitude: "53.551086", Longitude: "9.993682" } }),
    ]);
    const around = (Radius: number) => ({
      SearchCenter: { GeoCoordinates: { Google: { Coordinates: "52.520008 13.404954" } }, Radius },
    });
    expect(idsOf(await pull(w, around(0)))).toEqual([evseId(1)]);
    expect(idsOf(await pull(w, around(3)))).toEqual([evseId(1), evseId(2)]);
    // Berlin to Hamburg: 255 km.
    expect(idsOf(await pull(w, around(254)))).toEqual([evseId(1), evseId(2)]);
    expect(idsOf(await pull(w, around(256)))).toHaveLength(3);
  });

  it("R-81: places come in the form that was asked for", async () => {
    const w = world();
    const GeoChargingPointEntrance = { Google: { Coordinates: "53.541950 9.984200" } };
    await pushEvses(w.cpo, "fullLoad", [evse(1, { GeoChargingPointEntrance })]);
    const [record] = await pull(w, { GeoCoordinatesResponseFormat: "DegreeMinuteSeconds" });
    expect(record?.GeoCoordinates).toEqual({
      DegreeMinuteSeconds: { Longitude: "9°59'3.0012''", Latitude: "53°32'30.9984''" },
    });
    expect(record?.GeoChargingPointEntrance).toHaveProperty("DegreeMinuteSeconds");
  });

  it("R-87: DynamicInfoAvailable auto becomes true once the operator pushes statuses", async () => {
    const w = world();
    await pushEvses(w.cpo, "fullLoad", [evse(1), evse(2, { DynamicInfoAvailable: "false" })]);
    const infos = async () => (await pull(w)).map(({ DynamicInfoAvailable }) => DynamicInfoAvailable);
    expect(await infos()).toEqual(["false", "false"]);
    await pushStatuses(w.cpo, "fullLoad", { [evseId(1)]: "Available" });
    expect(await infos()).toEqual(["true", "false"]);
  });
});
