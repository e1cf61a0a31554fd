import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OicpConnectionError, OicpStatusError, OicpTimeoutError, OicpValidationError } from "oicp";
import { samples } from "oicp/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openOutbox } from "../../examples/cpo-fastify/outbox.js";
import { followReadme, type Walk } from "./follow-readme.js";
import { readings } from "./readings.js";
import { setUpExample, type Installed } from "./set-up-example.js";

describe("the operator on Fastify", () => {
  let example: Installed;
  let walk: Walk;
  beforeAll(async () => {
    example = await setUpExample("cpo-fastify");
    walk = await followReadme(example.readme, { folder: example.folder, ...readings["cpo-fastify"] });
  }, 180_000);
  afterAll(async () => {
    await walk?.end();
    await example?.remove();
  }, 60_000);

  it("does what its README says", () => {
    expect(walk.steps.filter(({ problem }) => problem !== undefined)).toEqual([]);
    expect(walk.steps).toHaveLength(8);
  });

  it("is killed, and goes on with the session that was running", { timeout: 120_000 }, async () => {
    const [hub, operator] = walk.running;
    if (hub === undefined || operator === undefined) throw new Error("nothing is running");
    await walk.end(operator, "SIGKILL");
    const [file = ""] = await readdir(join(example.folder, "data/sessions"));
    const SessionID = file.replace(".json", "");
    const again = walk.start("npm start");
    expect(await walk.until(() => again.printed.includes("DE*ABC*E1002 is still charging"))).toBe(true);
    expect(await walk.until(() => again.printed.includes("2 charge points offered"))).toBe(true);

    const stop = JSON.stringify({ SessionID, ProviderID: "DE-DCB", EvseID: "DE*ABC*E1002" });
    const emp = "--cacert oicp-sandbox/ca.pem --cert oicp-sandbox/emp.pem --key oicp-sandbox/emp.key";
    const url = "https://localhost:8443/api/oicp/charging/v21/providers/DE-DCB/authorize-remote/stop";
    const answer = walk.start(`curl -s ${emp} -H 'content-type: application/json' -d '${stop}' ${url}`);
    expect(await walk.until(() => answer.printed.includes('"Result":true'))).toBe(true);
    expect(await walk.until(() => again.printed.includes(`record ${SessionID}: delivered`))).toBe(true);
    expect(await readdir(join(example.folder, "data/records/delivered"))).toHaveLength(2);
    expect(await readdir(join(example.folder, "data/sessions"))).toEqual([]);
  });

  it("lets nobody but the hub start a charge point", { timeout: 60_000 }, async () => {
    const start = JSON.stringify(samples.eRoamingAuthorizeRemoteStart({ sessionId: samples.SessionID() }));
    const url = "https://localhost:9443/api/oicp/charging/v21/providers/DE-DCB/authorize-remote/start";
    const post = `-H 'content-type: application/json' -d '${start}' ${url}`;
    const provider = "--cert oicp-sandbox/emp.pem --key oicp-sandbox/emp.key";
    const impostor = walk.start(`curl -s --cacert oicp-sandbox/ca.pem ${provider} ${post}`);
    expect(await walk.until(() => impostor.printed.includes('"Code":"017"'))).toBe(true);
    const nobody = walk.start(`curl -s --cacert oicp-sandbox/ca.pem ${post} || echo no connection`);
    expect(await walk.until(() => nobody.printed.includes("no connection"))).toBe(true);
  });
});

describe("its outbox", () => {
  const record = samples.eRoamingChargeDetailRecord();
  const refusal = new OicpStatusError("400");
  const folders: string[] = [];
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true });
  });
  const newFolder = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), "oicp-outbox-"));
    folders.push(folder);
    return folder;
  };

  /** What became of the record after these answers, the last of which ends it. */
  async function after(folder: string, ...answers: readonly (Error | undefined)[]) {
    const said: string[] = [];
    const left = [...answers];
    const outbox = await openOutbox({
      folder,
      async send() {
        const answer = left.shift();
        if (answer !== undefined) throw answer;
      },
      log: (text) => said.push(text),
    });
    await outbox.put(record);
    await expect.poll(() => left.length, { timeout: 20_000 }).toBe(0);
    await outbox.close();
    return { ...(await outbox.count()), said: said.length };
  }
  const none = { waiting: 0, sending: 0, delivered: 0, refused: 0 };
  const lost = new OicpConnectionError("the connection broke", "unknown");
  const away = new OicpConnectionError("nobody listens", "not-sent");

  it.each([
    ["is acknowledged", [undefined], { delivered: 1 }],
    ["is refused", [refusal], { refused: 1 }],
    ["is not as documented", [new OicpValidationError("request", [])], { refused: 1 }],
    ["is refused after an answer was lost: it had arrived", [lost, refusal], { delivered: 1 }],
    ["is refused after it had provably not arrived", [away, refusal], { refused: 1 }],
    ["gets no answer", [new OicpTimeoutError("no answer", "unknown")], { sending: 1 }],
    ["finds nobody", [away], { waiting: 1 }],
    ["finds a hub that fails", [new OicpStatusError("001")], { waiting: 1 }],
  ])("has a record that %s", async (_, answers, counts) => {
    const folder = await newFolder();
    expect(await after(folder, ...answers)).toEqual({ ...none, ...counts, said: answers.length });
  });

  it("takes up a record that was being sent when the process died", async () => {
    const folder = await newFolder();
    const sent: string[] = [];
    const send = ({ SessionID }: { SessionID: string }) => {
      sent.push(SessionID);
      return new Promise(() => undefined);
    };
    const first = await openOutbox({ folder, send, log: () => undefined });
    await first.put(record);
    await expect.poll(() => sent.length).toBe(1);
    // Nothing of the first one goes on: its answer never comes.
    const log: string[] = [];
    const second = await openOutbox({ folder, send: () => Promise.reject(refusal), log: (text) => log.push(text) });
    await expect.poll(() => log.length).toBe(1);
    expect(await second.count()).toEqual({ ...none, delivered: 1 });
    await second.close();
  });
});
