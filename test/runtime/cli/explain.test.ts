import { describe, expect, it } from "vitest";
import { loadLibrary } from "../../../runtime/cli/explain/library.js";
import { topicText } from "../../../runtime/cli/explain/topic-text.js";
import { everyName, topicsNamed } from "../../../runtime/cli/explain/topics.js";
import { oicp } from "./support.js";

describe("oicp explain", () => {
  it.each([
    ["authorizeStart", ["Operation eRoamingAuthorizeStart", "200 calls a minute", "never repeated", "OICP23-E128"]],
    ["eroamingPULLevsedata", ["Operation", "Message eRoamingPullEVSEData", "at most 2000"]],
    ["sendChargingEndNotification", ["/notificationmgmt/v11/charging-notifications", "R-45"]],
    ["EvseID", ["Type EvseID", "Pattern:", "Used by", "Member EvseID"]],
    ["EvseDataRecord.ChargingStationID", ["optional, text", "ChargingStationId", "OICP23-E001"]],
    ["OpeningTimes.Period.begin", ["Member OpeningTimes.Period.begin", "mandatory"]],
    ["603", ["Status code 603", "What to do"]],
    ["R-45", ["ConsumedEnergy", "strict sender", "eRoamingChargeDetailRecord"]],
    ["E001", ["OICP23-E001", "We read", "We write", "Because"]],
  ])("%s", async (name, parts) => {
    const { code, out, err } = await oicp(["explain", name]);
    expect([code, err]).toEqual([0, ""]);
    for (const part of parts) expect(out).toContain(part);
    expect(out).not.toMatch(/undefined|\[object/);
  });

  it("knows OICP 2.2 apart", async () => {
    expect((await oicp(["explain", "pushEvseData"])).out).toContain("/evsepush/v23/");
    expect((await oicp(["explain", "pushEvseData", "--version", "2.2"])).out).toContain("/evsepush/v22/");
  });

  it("explains what it knows, and suggests names for what it does not", async () => {
    const { code, out, err } = await oicp(["explain", "017", "chargeDetailRecrd"]);
    expect(code).toBe(1);
    expect(out).toContain("Status code 017");
    expect(err).toMatch(/nothing named chargeDetailRecrd\. Near it: .*ChargeDetailRecord/);
  });

  it("gives the same as data", async () => {
    const { out } = await oicp(["explain", "EvseDataRecord", "R-26", "--json"]);
    const topics = JSON.parse(out) as { kind: string; members?: { name: string; obligation: string }[] }[];
    expect(topics.map(({ kind }) => kind)).toEqual(["message", "member", "rule"]);
    expect(topics[0]?.members?.find(({ name }) => name === "EvseID")?.obligation).toBe("mandatory");
  });

  it.each(["2.3", "2.2"] as const)("has something to say about every name of OICP %s", async (version) => {
    const library = await loadLibrary(version);
    const names = new Set(everyName(library));
    expect(names.size).toBeGreaterThan(500);
    for (const name of names) {
      const topics = topicsNamed(name, library);
      expect(topics.length, name).toBeGreaterThan(0);
    }
    for (const name of Object.keys(library.document.schemas)) {
      for (const topic of topicsNamed(name, library))
        expect(topicText(topic, 100), name).not.toMatch(/undefined|\[object/);
    }
    for (const operation of library.operations) {
      expect(library.document.operations.get(operation.key)?.description.length, operation.key).toBeGreaterThan(12);
    }
  });
});
