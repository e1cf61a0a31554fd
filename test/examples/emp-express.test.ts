import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { CpoClient } from "oicp/cpo";
import { samples } from "oicp/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedger } from "../../examples/emp-express/ledger.js";
import { createSessions } from "../../examples/emp-express/sessions.js";
import { followReadme, type Walk } from "./follow-readme.js";
import { readings } from "./readings.js";
import { setUpExample, type Installed } from "./set-up-example.js";

let example: Installed;
let walk: Walk;
beforeAll(async () => {
  example = await setUpExample("emp-express");
  walk = await followReadme(example.readme, { folder: example.folder, ...readings["emp-express"] });
}, 180_000);
afterAll(async () => {
  await walk?.end();
  await example?.remove();
}, 60_000);

describe("the provider on Express", () => {
  it("does what its README says", () => {
    expect(walk.steps.filter(({ problem }) => problem !== undefined)).toEqual([]);
    expect(walk.steps).toHaveLength(9);
  });

  it("hears of changes, and tells drivers that the hub is away", { timeout: 120_000 }, async () => {
    const [hub, provider] = walk.running;
    if (hub === undefined || provider === undefined) throw new Error("nothing is running");
    const file = (name: string): string => join(example.folder, "oicp-sandbox", name);
    const tls = { certFile: file("cpo.pem"), keyFile: file("cpo.key"), caFile: file("ca.pem") };
    const cpo = new CpoClient({ baseUrl: walk.exchange("https://localhost:8443"), operatorId: "DE*ABC", tls });
    const record = samples.EvseDataRecord({ operatorId: "DE*ABC", seed: 5 });
    await cpo.pushEvseData.inBatches([record], { action: "insert", OperatorName: "ABC technologies" });
    await cpo.close();
    expect(await walk.until(() => provider.printed.includes("7 charge points"))).toBe(true);

    await walk.end(hub);
    const body = '{"evseId":"DE*ABC*E1003","contract":"DE-DCB-C12345678-X"}';
    const ask = walk.start(`curl -s -H 'content-type: application/json' -d '${body}' http://localhost:9081/sessions`);
    expect(await walk.until(() => ask.printed.includes("The hub cannot be reached."))).toBe(true);
    await walk.end(provider);
    expect(provider.child.exitCode === 0 || provider.child.signalCode === "SIGINT").toBe(true);
  });
});

describe("its ledger", () => {
  it("takes each session once, survives a torn line, and knows what it had", async () => {
    const folder = join(example.folder, "ledger");
    const [one, two] = [1, 2].map((seed) => samples.eRoamingChargeDetailRecord({ seed }));
    if (one === undefined || two === undefined) throw new Error("no samples");
    const first = await openLedger(folder);
    expect(await Promise.all([first.add(one), first.add(one)])).toEqual([true, false]);
    await first.close();
    await appendFile(join(folder, "records.jsonl"), JSON.stringify(two).slice(0, 40));
    const second = await openLedger(folder);
    expect(second.records()).toEqual([one]);
    expect([await second.add(one), await second.add(two)]).toEqual([false, true]);
    await second.close();
    const lines = (await readFile(join(folder, "records.jsonl"), "utf8")).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([one, two]);
  });
});

it("its sessions only go on", () => {
  const sessions = createSessions();
  sessions.set("s", "DE*ABC*E1", "billed");
  sessions.set("s", undefined, "charging");
  expect(sessions.get("s")).toEqual({ evseId: "DE*ABC*E1", state: "billed" });
});
