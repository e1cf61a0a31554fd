import { join } from "node:path";
import { CpoClient } from "oicp/cpo";
import { EmpClient } from "oicp/emp";
import { samples } from "oicp/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { followReadme, type Walk } from "./follow-readme.js";
import { readings } from "./readings.js";
import { setUpExample, type Installed } from "./set-up-example.js";

describe("the hub on Hono, with the operator on Fastify and the provider on Express", () => {
  let example: Installed;
  let walk: Walk;
  beforeAll(async () => {
    example = await setUpExample("hub-hono");
    walk = await followReadme(example.readme, { folder: example.folder, ...readings["hub-hono"] });
  }, 180_000);
  afterAll(async () => {
    await walk?.end();
    await example?.remove();
  }, 60_000);

  /** A partner's client, with the certificate of that file. */
  const tlsOf = (name: string) => {
    const file = (name: string): string => join(example.folder, "certificates", name);
    return { certFile: file(`${name}.pem`), keyFile: file(`${name}.key`), caFile: file("ca.pem") };
  };
  const emp = (certificate = "emp") =>
    new EmpClient({
      baseUrl: walk.exchange("https://localhost:8443"),
      providerId: "DE-DCB",
      tls: tlsOf(certificate),
      onWarning: () => undefined,
    });

  it("does what its README says", () => {
    expect(walk.steps.filter(({ problem }) => problem !== undefined)).toEqual([]);
    expect(walk.steps).toHaveLength(7);
  });

  it("says who called what, and with what code", () => {
    expect(walk.running[0]?.printed).toMatch(/DE\*ABC pushEvseData 000\n(.*\n)*DE-DCB authorizeRemoteStart 000\n/);
  });

  it("passes on what the operator refuses, and refuses what is not the partner's", async () => {
    const provider = emp();
    const Identification = { RemoteIdentification: { EvcoID: "DE-DCB-C12345678-X" } };
    const start = (EvseID: string) => provider.authorizeRemoteStart({ EvseID, Identification });
    await expect(start("DE*ABC*E1001")).rejects.toMatchObject({ code: "602" });
    await expect(start("DE*ABC*E9999")).rejects.toMatchObject({ code: "603" });
    await provider.close();
    const impostor = emp("cpo");
    await expect(impostor.pullEvseStatus({})).rejects.toMatchObject({ code: "017" });
    await impostor.close();
  });

  it("keeps the records, for the provider to fetch, and takes none twice", async () => {
    const provider = emp();
    const day = { From: "2020-01-01T00:00:00Z", To: "2020-01-02T00:00:00Z" };
    expect(await provider.getChargeDetailRecords(day).toArray({ max: 10 })).toEqual([]);
    const now = Date.now();
    const [From, To] = [-3_600_000, 3_600_000].map((by) => new Date(now + by).toISOString().replace(/\.\d+Z/, "Z"));
    const records = await provider.getChargeDetailRecords({ From: From ?? "", To: To ?? "" }).toArray({ max: 10 });
    expect(records.map(({ EvseID }) => EvseID)).toEqual(["DE*ABC*E1002"]);
    await provider.close();

    const baseUrl = walk.exchange("https://localhost:8443");
    const cpo = new CpoClient({ baseUrl, operatorId: "DE*ABC", tls: tlsOf("cpo") });
    const again = cpo.sendChargeDetailRecord({ ...records[0], Identification: records[0]?.Identification } as never);
    await expect(again).rejects.toMatchObject({ code: "400" });
    await expect(cpo.sendChargeDetailRecord(samples.eRoamingChargeDetailRecord())).rejects.toMatchObject({
      code: "400",
    });
    await cpo.close();
  });

  it("tells of changes alone to who asks for them", async () => {
    const baseUrl = walk.exchange("https://localhost:8443");
    const cpo = new CpoClient({ baseUrl, operatorId: "DE*ABC", tls: tlsOf("cpo") });
    const LastCall = new Date().toISOString();
    const record = samples.EvseDataRecord({ operatorId: "DE*ABC", seed: 5 });
    const options = { OperatorName: "ABC technologies" };
    await cpo.pushEvseData.inBatches([record], { action: "insert", ...options });
    const provider = emp();
    const deltas = async () => {
      const pull = provider.pullEvseData({ GeoCoordinatesResponseFormat: "DecimalDegree", LastCall });
      return (await pull.toArray({ max: 10 })).map(({ EvseID, deltaType }) => ({ EvseID, deltaType }));
    };
    expect(await deltas()).toEqual([{ EvseID: record.EvseID, deltaType: "insert" }]);
    await expect(cpo.pushEvseData.inBatches([record], { action: "insert", ...options })).rejects.toMatchObject({
      code: "009",
      additionalInfo: record.EvseID,
    });
    await cpo.pushEvseData.inBatches([record], { action: "delete", ...options });
    expect(await deltas()).toEqual([{ EvseID: record.EvseID, deltaType: "delete" }]);
    await Promise.all([cpo.close(), provider.close()]);
  });
});
