import fc from "fast-check";
import { OicpFaultError } from "oicp";
import { v22, v23 } from "oicp/schemas";
import { connect } from "oicp/testing";
import { describe, expect, it } from "vitest";
import { CpoClient } from "../../../generated/v2.2/cpo.js";
import { createEmpServer, EmpClient } from "../../../generated/v2.2/emp.js";
import type { EvseDataRecord } from "../../../generated/v2.2/messages.js";
import type { PullEvseDataRecord } from "../../../generated/v2.3/messages.js";
import { evseToV22 } from "../../../runtime/sandbox/v2.2/evses.js";
import { arbitraryOf } from "../../support/arbitrary.js";
import { correctedDocument } from "../../support/corrected-document.js";
import {
  card,
  collect,
  evse,
  evseId,
  failure,
  operatorId,
  providerId,
  pushEvses,
  record,
  refusal,
  startSession,
  world,
} from "./world.js";
import type { World } from "./world.js";

const validation = { request: "off", response: "strict" } as const;
const options = { limits: false, retry: false, rules: false, validation } as const;
const former = ({ hub }: World) => ({
  cpo: new CpoClient({ operatorId, transport: connect(hub.server, { certificate: operatorId }), ...options }),
  emp: new EmpClient({ providerId, transport: connect(hub.server, { certificate: providerId }), ...options }),
});

/** As little as OICP 2.2 allows. */
const bare: EvseDataRecord = {
  EvseID: evseId(1),
  Accessibility: "Unspecified",
  Address: { Country: "DEU", City: "Hamburg", Street: "Kaistrasse" },
  AuthenticationModes: ["REMOTE"],
  GeoCoordinates: { Google: { Coordinates: "53.541944 9.984167" } },
  DynamicInfoAvailable: "auto",
  IsHubjectCompatible: true,
  IsOpen24Hours: true,
};
const pushFormer = (w: World, record: EvseDataRecord, ActionType: "insert" | "update" | "fullLoad" = "insert") =>
  former(w).cpo.pushEvseData({ ActionType, OperatorEvseData: { OperatorID: operatorId, EvseDataRecord: [record] } });

const range = { From: "2026-03-02T00:00:00+00:00", To: "2026-03-03T00:00:00+00:00" };

describe("master data of OICP 2.2", () => {
  it("is read by providers of 2.3, with nulls for what nobody said", async () => {
    const w = world();
    await pushFormer(w, {
      ...bare,
      ChargingStationName: "Hafen",
      EnChargingStationName: "Harbour",
      ChargingModes: ["Mode_3"],
      ChargingFacilities: [{ PowerType: "Unspecified", Power: 22 }],
      Plugs: ["Type 2 Outlet", "Unspecified"],
    });
    const [pulled] = await collect(w.emp.pullEvseData({ GeoCoordinatesResponseFormat: "Google" }));
    expect(pulled).toMatchObject({
      OperatorID: operatorId,
      OperatorName: operatorId,
      ChargingStationNames: [{ value: "Hafen" }, { lang: "en", value: "Harbour" }],
      ChargingFacilities: [{ Power: 22, ChargingModes: ["Mode_3"] }],
      Plugs: ["Type 2 Outlet"],
    });
    expect(w.hub.log.last()?.answer).toMatchObject({
      content: [{ RenewableEnergy: null, Accessibility: null, ChargingStationNames: [{ lang: null }, { lang: "en" }] }],
    });
    // Filters do not stumble over what is missing.
    const request = { GeoCoordinatesResponseFormat: "Google", RenewableEnergy: true, Accessibility: ["Test Station"] };
    expect(await collect(w.emp.pullEvseData(request as never))).toEqual([]);
  });

  it("comes to providers of 2.2 in one answer, in a block for each operator", async () => {
    const w = world();
    await pushEvses(w.cpo, "fullLoad", [
      evse(1, {
        ChargingStationNames: [
          { lang: "de", value: "Hafen" },
          { lang: "en-GB", value: "Harbour" },
        ],
      }),
      evse(2, { AuthenticationModes: ["REMOTE", "No Authentication Required"], MaxCapacity: 11 }),
    ]);
    const { EvseData } = await former(w).emp.pullEvseData({ GeoCoordinatesResponseFormat: "DecimalDegree" });
    expect(EvseData.OperatorEvseData).toMatchObject([
      {
        OperatorID: operatorId,
        OperatorName: "ABC technologies",
        EvseDataRecord: [
          { EvseID: evseId(1), ChargingStationName: "Hafen", EnChargingStationName: "Harbour", deltaType: "insert" },
          { EvseID: evseId(2), AuthenticationModes: ["REMOTE"], MaxCapacity: 11 },
        ],
      },
    ]);
    expect(EvseData.OperatorEvseData?.[0]?.EvseDataRecord?.[0]).not.toHaveProperty("RenewableEnergy");
  });

  it("is one with that of 2.3: the same records, the same rules", async () => {
    const w = world();
    await pushEvses(w.cpo, "insert", [evse(1)]);
    await refusal(pushFormer(w, bare), "009");
    await refusal(pushFormer(w, { ...bare, EvseID: "DE*XYZ*E1" }), "018");
    w.clock.advance(60_000);
    await pushFormer(w, bare, "update");
    expect(w.hub.evseHistory(evseId(1))).toHaveLength(2);
    const both = { LastCall: "2026-03-02T08:00:30+00:00", CountryCodes: ["DEU"] };
    const contradictory = former(w).emp.pullEvseData({ GeoCoordinatesResponseFormat: "Google", ...both });
    expect(await failure(contradictory)).toBeInstanceOf(OicpFaultError);
    // The name that is missing is the one that came before.
    const [{ operatorName = "" } = {}] = w.hub.evseHistory(evseId(1)).slice(-1);
    expect(operatorName).toBe("ABC technologies");
    const { cpo } = former(w);
    const OperatorEvseData = { OperatorID: operatorId, OperatorName: "ABC", EvseDataRecord: [bare] };
    await cpo.pushEvseData({ ActionType: "update", OperatorEvseData });
    expect(w.hub.evseHistory(evseId(1)).at(-1)?.operatorName).toBe("ABC");
    const LastCall = "2026-03-02T08:00:30+00:00";
    const { EvseData } = await former(w).emp.pullEvseData({ GeoCoordinatesResponseFormat: "Google", LastCall });
    expect(EvseData.OperatorEvseData?.[0]?.EvseDataRecord).toMatchObject([
      { deltaType: "update", Accessibility: "Unspecified" },
    ]);
  });

  it("is valid whatever it was in 2.3", () => {
    const pulled = arbitraryOf(correctedDocument("2.3"), "PullEvseDataRecord");
    fc.assert(
      fc.property(pulled, (value) => {
        const given = value as PullEvseDataRecord;
        const violations = v22.PullEvseDataRecord.check(evseToV22(given));
        expect(violations).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("charge detail records of OICP 2.2", () => {
  it("are taken, kept, and given to providers of either version", async () => {
    const w = world();
    const SessionID = await startSession(w);
    const { ChargingStart: _start, ChargingEnd: _end, ...little } = record(SessionID);
    await former(w).cpo.sendChargeDetailRecord({ ...little, MeteringSignature: "signed" });
    await refusal(former(w).cpo.sendChargeDetailRecord(little), "400", 404);
    expect(w.hub.sessions).toMatchObject([{ state: "closed" }]);
    expect(JSON.parse(w.atProvider[1]?.rawBody ?? "")).toMatchObject({ SessionID, MeteringSignature: "signed" });
    const { eroamingChargeDetailRecords } = await former(w).emp.getChargeDetailRecords(range);
    expect(eroamingChargeDetailRecords).toMatchObject([{ SessionID, MeteringSignature: "signed" }]);
    expect(await collect(w.emp.getChargeDetailRecords(range))).toMatchObject([{ SessionID }]);
    expect(w.hub.log.last()?.answer).toMatchObject({ content: [{ ChargingStart: null }] });
  });

  it("go to a provider of 2.2 at its own path, without what it does not know", async () => {
    const w = world();
    const arrived: object[] = [];
    const server = createEmpServer({
      authorizeStart: (_, call) => call.accept({ ProviderID: providerId }),
      sendChargeDetailRecord(cdr, call) {
        arrived.push(cdr);
        return call.accept();
      },
    });
    w.hub.addProvider({ id: providerId, version: "2.2", transport: connect(server) });
    const SessionID = await startSession(w, { Identification: card });
    const CalibrationLawVerificationInfo = { PublicKey: "AQID" };
    await w.cpo.sendChargeDetailRecord(record(SessionID, { CalibrationLawVerificationInfo }));
    expect(arrived).toMatchObject([{ SessionID, ConsumedEnergy: 10.5 }]);
    expect(arrived[0]).not.toHaveProperty("CalibrationLawVerificationInfo");
    expect(w.hub.chargeDetailRecords).toMatchObject([{ forwarded: true }]);
    expect(w.hub.log.last({ direction: "outgoing" })).toMatchObject({
      operation: "sendChargeDetailRecord",
      path: "/api/oicp/cdrmgmt/v21/operators/DE*ABC/charge-detail-record",
    });
  });
});

it("charge points of 2.3 keep everything although a provider of 2.2 looked at them", async () => {
  const w = world();
  await pushEvses(w.cpo, "insert", [evse(1)]);
  await former(w).emp.pullEvseData({ GeoCoordinatesResponseFormat: "Google" });
  const [pulled] = await collect(w.emp.pullEvseData({ GeoCoordinatesResponseFormat: "DecimalDegree" }));
  expect(v23.PullEvseDataRecord.check(pulled)).toEqual([]);
  expect(pulled).toMatchObject({ RenewableEnergy: true });
});
