import { CpoClient } from "oicp/cpo";
import { EmpClient } from "oicp/emp";
import { describe, expect, test } from "vitest";
import type { ClientOptions } from "../../../runtime/client/index.js";
import { OicpValidationError } from "../../../runtime/errors.js";
import type { WireRequest } from "../../../runtime/wire.js";
import { samples } from "../rules/samples.js";
import { answer, failure, OK, scripted } from "./support.js";

type Cdr = Parameters<CpoClient["sendChargeDetailRecord"]>[0];
type Push = Parameters<CpoClient["pushEvseData"]>[0];

const cdr = samples["eRoamingChargeDetailRecord"]?.message as Cdr;
const push = samples["eRoamingPushEvseData"]?.message as Push;

function cpo(options: Omit<ClientOptions, "operatorId" | "providerId"> = {}) {
  const { transport, sent } = scripted(answer(OK));
  return { client: new CpoClient({ operatorId: "DE*ABC", transport, ...options }), sent };
}

const bodyOf = (sent: readonly WireRequest[]): Record<string, unknown> =>
  JSON.parse(sent[0]?.body ?? "null") as Record<string, unknown>;

describe("the protocol's rules", () => {
  test("stop a strict client, which names the place, the rule and no value", async () => {
    const { client, sent } = cpo();
    const error = await failure(client.sendChargeDetailRecord({ ...cdr, ConsumedEnergy: 999.125 }));
    expect(error).toBeInstanceOf(OicpValidationError);
    expect(error).toMatchObject({ violations: [{ pointer: "/ConsumedEnergy", rule: "R-45", severity: "error" }] });
    expect(String(error)).not.toContain("999");
    expect(sent).toHaveLength(0);
  });

  test("are asked together with the schema, so that every departure is named at once", async () => {
    const { client } = cpo();
    const wrong = { ...cdr, ConsumedEnergy: 999, EvseID: "?" };
    const { violations } = (await failure(client.sendChargeDetailRecord(wrong))) as OicpValidationError;
    expect(violations.map(({ pointer }) => pointer).toSorted()).toEqual(["/ConsumedEnergy", "/EvseID"]);
  });

  test("that only warn are in the meta data of a call that was made", async () => {
    const { client, sent } = cpo();
    const odd = { ...cdr, SessionEnd: "2024-05-01T07:00:00+02:00" };
    const { meta } = await client.sendChargeDetailRecord(odd).withMeta();
    expect(meta.violations).toMatchObject([{ rule: "R-46", severity: "warning" }]);
    expect(sent).toHaveLength(1);
  });

  test("may warn of as many places as a large push has", async () => {
    const { client } = cpo();
    const [record] = push.OperatorEvseData.EvseDataRecord;
    const facilities = Array.from({ length: 200_000 }, () => ({ PowerType: "AC_3_PHASE", Power: 22.5 }) as const);
    const EvseDataRecord = [{ ...record!, ChargingFacilities: facilities }];
    const odd: Push = { ...push, OperatorEvseData: { ...push.OperatorEvseData, EvseDataRecord } };
    const { meta } = await client.pushEvseData(odd).withMeta();
    expect(meta.violations).toHaveLength(200_000);
  });

  test("in report mode never stop anything", async () => {
    const { client } = cpo({ validation: { request: "report" } });
    const { meta } = await client.sendChargeDetailRecord({ ...cdr, ConsumedEnergy: 999 }).withMeta();
    expect(meta.violations).toMatchObject([{ rule: "R-45", severity: "error" }]);
  });

  test.each<[string, ClientOptions]>([
    ["one by one", { rules: { off: ["R-45"] } }],
    ["all together", { rules: false }],
    ["with validation", { validation: { request: "off" } }],
  ])("can be switched off %s", async (_, options) => {
    const { client } = cpo(options);
    const { meta } = await client.sendChargeDetailRecord({ ...cdr, ConsumedEnergy: 999 }).withMeta();
    expect(meta.violations).toEqual([]);
  });

  test("know the sub-partners they are told of", async () => {
    const [record] = push.OperatorEvseData.EvseDataRecord;
    if (record === undefined) throw new Error("the sample has no record");
    const EvseDataRecord = [{ ...record, EvseID: "DE*SUB*E1" }];
    const ofSub = { ...push, OperatorEvseData: { ...push.OperatorEvseData, EvseDataRecord } };
    expect(await failure(cpo().client.pushEvseData(ofSub))).toMatchObject({ violations: [{ rule: "R-26" }] });
    const { meta } = await cpo({ rules: { subPartners: ["DE*SUB"] } })
      .client.pushEvseData(ofSub)
      .withMeta();
    expect(meta.violations).toEqual([]);
  });

  test("are asked in the provider's client, too", async () => {
    const { transport } = scripted(answer({ content: [] }));
    const emp = new EmpClient({ providerId: "DE-DCB", transport });
    const period = { From: "2024-01-01T00:00:00+01:00", To: "2024-12-01T00:00:00+01:00" };
    expect(await failure(emp.getChargeDetailRecords(period))).toMatchObject({ violations: [{ rule: "R-37" }] });
  });

  test("are asked again of what a middleware puts in the place of the request", async () => {
    const { client, sent } = cpo({
      middleware: [(call, next) => next({ ...call, request: { ...(call.request as object), ConsumedEnergy: 1 } })],
    });
    expect(await failure(client.sendChargeDetailRecord(cdr))).toMatchObject({ violations: [{ rule: "R-45" }] });
    expect(sent).toHaveLength(0);
  });
});

describe("the form that is sent", () => {
  test("has energies of three decimals, and nothing that Hubject assigns", async () => {
    const { client, sent } = cpo();
    const MeterValueEnd = 100.5 + 0.1 + 0.2;
    await client.sendChargeDetailRecord({ ...cdr, MeterValueInBetween: undefined, MeterValueEnd, ConsumedEnergy: 0.3 });
    expect(bodyOf(sent)).toMatchObject({ MeterValueEnd: 100.8 });
    const second = cpo();
    const [record] = push.OperatorEvseData.EvseDataRecord;
    const EvseDataRecord = [{ ...record, deltaType: "update" } as never];
    const given = { ...push, OperatorEvseData: { ...push.OperatorEvseData, EvseDataRecord } };
    const { meta } = await second.client.pushEvseData(given).withMeta();
    expect(JSON.stringify(bodyOf(second.sent))).not.toContain("deltaType");
    expect(meta.notes).toMatchObject([{ pointer: "/OperatorEvseData/EvseDataRecord/0/deltaType" }]);
  });

  test("has no nulls even when nobody validates, and leaves the caller's object alone", async () => {
    const { client, sent } = cpo({ validation: { request: "off" } });
    const given = { ...cdr, CPOPartnerSessionID: null } as never as Cdr;
    await client.sendChargeDetailRecord(given);
    expect(bodyOf(sent)).not.toHaveProperty("CPOPartnerSessionID");
    expect(given).toHaveProperty("CPOPartnerSessionID", null);
  });

  test("is what middlewares see and what is written after them", async () => {
    const seen: unknown[] = [];
    const { client, sent } = cpo({
      middleware: [
        (call, next) => {
          seen.push((call.request as Cdr).MeterValueStart);
          return next({ ...call, request: { ...(call.request as object), MeterValueStart: 100.50004 } });
        },
      ],
    });
    await client.sendChargeDetailRecord({ ...cdr, MeterValueStart: 100.49996 });
    expect(seen).toEqual([100.5]);
    expect(bodyOf(sent)["MeterValueStart"]).toBe(100.5);
  });

  test("is the message as it was given when the rules are off", async () => {
    const { client, sent } = cpo({ rules: false });
    await client.sendChargeDetailRecord({ ...cdr, MeterValueStart: 100.12345 });
    expect(bodyOf(sent)["MeterValueStart"]).toBe(100.12345);
  });
});
