import { X509Certificate } from "node:crypto";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OicpStatusError } from "oicp";
import { CpoClient } from "oicp/cpo";
import { createEmpServer, EmpClient } from "oicp/emp";
import { serve } from "oicp/node";
import { createCertificateAuthority } from "oicp/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCertificateFolder } from "../../../runtime/cli/certificate-folder.js";
import { run } from "../../../runtime/cli/run.js";
import { checkConfig, parseFault } from "../../../runtime/cli/sandbox/config.js";
import { sampleCard } from "../../../runtime/cli/sandbox/sample-data.js";
import { UsageError } from "../../../runtime/cli/usage-error.js";
import { oicp, recordingTerminal } from "./support.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "oicp-sandbox-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the sandbox while something is done with it. */
async function whileRunning(args: readonly string[], act: (url: string, out: () => string) => Promise<void>) {
  const recording = recordingTerminal();
  const ended = run(["sandbox", "--port", "0", ...args], recording.terminal);
  await Promise.race([recording.until((out) => out.includes("://")), ended]);
  const out = (): string => recording.written.out;
  try {
    await act(/https?:\/\/[\w.]+:\d+/.exec(out())?.[0] ?? "", out);
  } finally {
    recording.interrupt();
  }
  return { code: await ended, ...recording.written };
}

const card = { RFIDMifareFamilyIdentification: { UID: sampleCard } };

describe("oicp sandbox", () => {
  it("prints what to paste, which then works, shows every exchange, and ends when it is told to", async () => {
    const dir = join(folder, "a");
    const { code, out } = await whileRunning(["--dir", dir], async (url, shown) => {
      expect(shown()).toContain(`certFile: ${JSON.stringify(join(dir, "cpo.pem"))}`);
      expect(shown()).toContain("curl --cacert");
      const files = (name: string) => ({
        certFile: join(dir, `${name}.pem`),
        keyFile: join(dir, `${name}.key`),
        caFile: join(dir, "ca.pem"),
      });
      const cpo = new CpoClient({ baseUrl: url, operatorId: "DE*ABC", tls: files("cpo") });
      const emp = new EmpClient({ baseUrl: url, providerId: "DE-DCB", tls: files("emp") });
      const answer = await cpo.authorizeStart({ EvseID: "DE*ABC*E1001", Identification: card });
      expect(answer.ProviderID).toBe("DE-DCB");
      const evses = await emp.pullEvseData({ GeoCoordinatesResponseFormat: "Google" }).toArray({ max: 100 });
      expect(evses).toHaveLength(6);
      const contract = { RemoteIdentification: { EvcoID: "DE-DCB-C12345678-X" } };
      const { SessionID = "" } = await emp.authorizeRemoteStart({ EvseID: "DE*ABC*E1001", Identification: contract });
      await emp.authorizeRemoteStop({ SessionID, EvseID: "DE*ABC*E1001" });
      await Promise.all([cpo.close(), emp.close()]);
    });
    expect(code).toBe(0);
    expect(out).toMatch(/DE\*ABC -> Hubject\s+authorizeStart\s+200 000/);
    expect(out).toMatch(/Ended after \d+ exchanges/);
    expect((await stat(join(dir, "cpo.key"))).mode & 0o077).toBe(0);
    expect(await readFile(join(dir, ".gitignore"), "utf8")).toBe("*\n");
  });

  it("takes a configuration: partners with their own ids and servers, closed contracts, faults", async () => {
    const dir = join(folder, "b");
    const asked: string[] = [];
    const provider = createEmpServer({
      authorizeStart: (_, call) => {
        asked.push(call.operation.key);
        return call.accept({ ProviderID: "DE-NEW" });
      },
      sendChargeDetailRecord: (_, call) => call.accept(),
    });
    const served = await serve(provider, { port: 0 });
    const config = join(folder, "config.json");
    await writeFile(
      config,
      JSON.stringify({
        dir,
        http: true,
        operators: [{ id: "NL*NEW" }, { id: "NL*OLD", simulate: false }],
        providers: [{ id: "DE-NEW", endpoint: served.url }],
        contracts: "closed",
        concluded: [
          { service: "eRoamingEvseData", operator: "NL*NEW" },
          { service: "eRoamingEvseStatus", operator: "NL*NEW" },
          { service: "eRoamingDynamicPricing", operator: "NL*NEW" },
          { service: "eRoamingEvseData", operator: "NL*OLD" },
          { service: "eRoamingEvseStatus", operator: "NL*OLD" },
          { service: "eRoamingDynamicPricing", operator: "NL*OLD" },
          { service: "eRoamingAuthorization", operator: "NL*NEW", provider: "DE-NEW" },
        ],
        faults: [{ kind: "status", status: 503, operation: "authorizeStop", times: 1 }],
        names: ["hub.example"],
      }),
    );
    const { code, err } = await whileRunning(["--config", config, "--quiet"], async (url) => {
      const client = (operatorId: string) => new CpoClient({ baseUrl: url, operatorId, retry: false });
      const [cpo, other] = [client("NL*NEW"), client("NL*OLD")];
      const { SessionID = "" } = await cpo.authorizeStart({ EvseID: "NL*NEW*E1001", Identification: card });
      expect(asked).toEqual(["authorizeStart"]);
      const refused = await other.authorizeStart({ EvseID: "NL*OLD*E1001", Identification: card });
      expect(refused.StatusCode.Code).toBe("210");
      const stop = cpo.authorizeStop({ SessionID, EvseID: "NL*NEW*E1001", Identification: card });
      await expect(stop).rejects.toThrow();
    });
    await served.close();
    expect([code, err]).toEqual([0, ""]);
  });

  it("says so when the port is taken", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    expect(await oicp(["sandbox", "--http", "--port", String(port)])).toMatchObject({
      code: 1,
      err: expect.stringContaining("--port 0"),
    });
    taken.close();
  });

  it("strikes with a fault from the command line", async () => {
    await whileRunning(
      ["--http", "--fault", "kind=status,status=500,operation=authorizeStart,times=1"],
      async (url) => {
        const cpo = new CpoClient({ baseUrl: url, operatorId: "DE*ABC", retry: false });
        const ask = () => cpo.authorizeStart({ EvseID: "DE*ABC*E1001", Identification: card });
        await expect(ask()).rejects.toBeInstanceOf(OicpStatusError);
        expect((await ask()).AuthorizationStatus).toBe("Authorized");
      },
    );
  });

  it("says what is wrong with a configuration", async () => {
    const wrong = (value: unknown) => () => checkConfig(value, "c.json");
    expect(wrong([])).toThrow("c.json is no object");
    expect(wrong({ prt: 1 })).toThrow("Did you mean port?");
    expect(wrong({ port: "1" })).toThrow("port is not a number");
    expect(wrong({ limits: { authorizeStart: "x" } })).toThrow("limits");
    expect(wrong({ operators: [{ endpoint: "x" }] })).toThrow("operators[0] has no id");
    expect(wrong({ providers: [{ id: "x", onlin: true }] })).toThrow("Did you mean online?");
    expect(wrong({ faults: [{ kind: "cutt" }] })).toThrow("Did you mean cut?");
    expect(wrong({ contracts: "half" })).toThrow("open, closed");
    expect(() => parseFault("kind=latency,milliseconds=soon")).toThrow(UsageError);
    expect(() => parseFault("nonsense")).toThrow(UsageError);
    expect(parseFault("kind=latency,milliseconds=20,probability=0.5")).toEqual({
      kind: "latency",
      milliseconds: 20,
      probability: 0.5,
    });
    expect((await oicp(["sandbox", "--config", join(folder, "none.json")])).code).toBe(2);
    expect((await oicp(["sandbox", "--operator-endpoint", "localhost"])).err).toContain("begin it with https://");
  });
});

describe("the folder of certificates", () => {
  it("keeps what still does, and replaces what does not", async () => {
    const dir = join(folder, "c");
    const first = await openCertificateFolder(dir);
    const cpo = await first.certificate("cpo", { commonName: "DE*ABC" });
    const second = await openCertificateFolder(dir);
    expect(second.ca).toBe(first.ca);
    expect((await second.certificate("cpo", { commonName: "DE*ABC" })).cert).toBe(cpo.cert);
    // Another name, another alternative name, another authority, and something that is no certificate.
    const renamed = await second.certificate("cpo", { commonName: "DE*XYZ" });
    expect(new X509Certificate(renamed.cert).subject).toBe("CN=DE*XYZ");
    const named = await second.certificate("cpo", { commonName: "DE*XYZ", names: ["localhost", "hub.example"] });
    expect(new X509Certificate(named.cert).checkHost("hub.example")).toBe("hub.example");
    const stranger = await (await createCertificateAuthority()).issue({ commonName: "DE*XYZ" });
    await writeFile(join(dir, "cpo.pem"), stranger.cert);
    await writeFile(join(dir, "cpo.key"), stranger.key);
    expect((await second.certificate("cpo", { commonName: "DE*XYZ" })).cert).not.toBe(stranger.cert);
    await writeFile(join(dir, "ca.pem"), "no certificate");
    expect((await openCertificateFolder(dir)).ca).not.toBe(first.ca);
  });
});
