import { execFile, spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

interface Listening {
  readonly url: string;
  readonly caFile: string;
  readonly evseId: string;
  readonly partners: readonly { readonly role: string; readonly id: string; certFile: string; keyFile: string }[];
}

const main = fileURLToPath(new URL("../../../runtime/cli/main.ts", import.meta.url));
const running: ChildProcessWithoutNullStreams[] = [];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "oicp-curl-"));
});
afterAll(async () => {
  for (const child of running) child.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

/** Starts the command, and resolves when it listens. */
async function startSandbox(...args: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", main, "sandbox", "--json", "--port", "0", ...args]);
  running.push(child);
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  const first = once(reader, "line") as Promise<[string]>;
  reader.on("line", (line) => lines.push(line));
  const [line] = await Promise.race([first, once(child, "exit").then(() => [""] as [string])]);
  expect(line, "the sandbox listens").not.toBe("");
  const facts = JSON.parse(line) as Listening;
  return {
    facts,
    lines,
    async end() {
      const exit = once(child, "exit") as Promise<[number | null]>;
      child.kill("SIGINT");
      const [code] = await exit;
      return code;
    },
  };
}

/** Calls an operation with curl, as a partner, and gives the body and the HTTP status. */
function curlAs({ url, caFile, partners }: Listening, role: string) {
  const { id = "", certFile = "", keyFile = "" } = partners.find((partner) => partner.role === role) ?? {};
  const tls = caFile === undefined ? [] : ["--cacert", caFile, "--cert", certFile, "--key", keyFile];
  return {
    id,
    async call(path: string, body: object) {
      const { stdout } = await promisify(execFile)("curl", [
        "--silent",
        "--show-error",
        ...tls,
        "--header",
        "content-type: application/json",
        "--data",
        JSON.stringify(body),
        "--write-out",
        "\n%{http_code}",
        `${url}/api/oicp/${path}`,
      ]);
      const at = stdout.lastIndexOf("\n");
      return { status: Number(stdout.slice(at)), body: JSON.parse(stdout.slice(0, at)) as Record<string, unknown> };
    },
  };
}

describe("a program that uses nothing of this package", () => {
  it("pushes data, pulls it, authorises and settles a session, with curl and the certificates that were written", async () => {
    const sandbox = await startSandbox("--dir", folder, "--empty");
    const cpo = curlAs(sandbox.facts, "operator");
    const emp = curlAs(sandbox.facts, "provider");
    const EvseID = `${cpo.id}*E77`;
    const accepted = { status: 200, body: { Result: true, StatusCode: { Code: "000" } } };

    const EvseDataRecord = {
      EvseID,
      ChargingStationNames: [{ lang: "en", value: "Harbour" }],
      Address: { Country: "DEU", City: "Hamburg", Street: "Kaistrasse", PostalCode: "20457", HouseNum: "1" },
      GeoCoordinates: { Google: { Coordinates: "53.541944 9.984167" } },
      Plugs: ["Type 2 Outlet"],
      ChargingFacilities: [{ PowerType: "AC_3_PHASE", Power: 22 }],
      RenewableEnergy: true,
      CalibrationLawDataAvailability: "Local",
      AuthenticationModes: ["NFC RFID Classic"],
      PaymentOptions: ["Contract"],
      ValueAddedServices: ["None"],
      Accessibility: "Free publicly accessible",
      HotlinePhoneNumber: "+4940123456",
      IsOpen24Hours: true,
      IsHubjectCompatible: true,
      DynamicInfoAvailable: "true",
    };
    const OperatorEvseData = { OperatorID: cpo.id, OperatorName: "Curl", EvseDataRecord: [EvseDataRecord] };
    const push = { ActionType: "fullLoad", OperatorEvseData };
    expect(await cpo.call(`evsepush/v23/operators/${cpo.id}/data-records`, push)).toMatchObject(accepted);
    const OperatorEvseStatus = { OperatorID: cpo.id, EvseStatusRecord: [{ EvseID, EvseStatus: "Available" }] };
    const status = { ActionType: "fullLoad", OperatorEvseStatus };
    expect(await cpo.call(`evsepush/v21/operators/${cpo.id}/status-records`, status)).toMatchObject(accepted);

    const pull = { ProviderID: emp.id, GeoCoordinatesResponseFormat: "DecimalDegree" };
    const page = await emp.call(`evsepull/v23/providers/${emp.id}/data-records?page=0&size=100`, pull);
    expect(page).toMatchObject({ status: 200, body: { totalElements: 1, last: true, content: [{ EvseID }] } });
    const statuses = await emp.call(`evsepull/v21/providers/${emp.id}/status-records`, { ProviderID: emp.id });
    expect(JSON.stringify(statuses.body)).toContain('"EvseStatus":"Available"');

    const Identification = { RFIDMifareFamilyIdentification: { UID: "1234ABCD5678EF" } };
    const ask = { OperatorID: cpo.id, EvseID, Identification };
    const start = await cpo.call(`charging/v21/operators/${cpo.id}/authorize/start`, ask);
    expect(start).toMatchObject({ status: 200, body: { AuthorizationStatus: "Authorized", ProviderID: emp.id } });
    const { SessionID } = start.body;
    const stop = await cpo.call(`charging/v21/operators/${cpo.id}/authorize/stop`, { SessionID, ...ask });
    expect(stop).toMatchObject({ status: 200, body: { AuthorizationStatus: "Authorized" } });

    const at = (minutes: number): string =>
      new Date(Date.now() + minutes * 60_000).toISOString().replace(/\.\d+Z$/, "+00:00");
    const record = {
      SessionID,
      EvseID,
      Identification,
      SessionStart: at(-40),
      ChargingStart: at(-39),
      ChargingEnd: at(-2),
      SessionEnd: at(-1),
      MeterValueStart: 10,
      MeterValueEnd: 22.5,
      ConsumedEnergy: 12.5,
    };
    const settle = `cdrmgmt/v22/operators/${cpo.id}/charge-detail-record`;
    expect(await cpo.call(settle, record)).toMatchObject(accepted);
    expect(await cpo.call(settle, record)).toMatchObject({
      status: 404,
      body: { StatusCode: { Code: "400" } },
    });
    const From = at(-60);
    const To = at(60);
    const records = `cdrmgmt/v22/providers/${emp.id}/get-charge-detail-records-request?page=0&size=20`;
    const fetched = await emp.call(records, { ProviderID: emp.id, From, To });
    expect(fetched).toMatchObject({ status: 200, body: { content: [{ SessionID, ConsumedEnergy: 12.5 }] } });

    // Another partner's certificate, and none.
    const impostor = curlAs(
      {
        ...sandbox.facts,
        partners: sandbox.facts.partners.map((each) => ({
          ...each,
          role: each.role === "operator" ? "provider" : "operator",
          id: cpo.id,
        })),
      },
      "operator",
    );
    expect(await impostor.call(`charging/v21/operators/${cpo.id}/authorize/start`, ask)).toMatchObject({
      status: 401,
      body: { StatusCode: { Code: "017" } },
    });
    const nobody = curlAs({ ...sandbox.facts, partners: [] }, "operator");
    await expect(nobody.call(`charging/v21/operators/${cpo.id}/authorize/start`, ask)).rejects.toThrow();

    expect(await sandbox.end()).toBe(0);
    const events = sandbox.lines.map((line) => (JSON.parse(line) as { event: string }).event);
    expect(events[0]).toBe("listening");
    expect(events.at(-1)).toBe("closed");
    expect(events.filter((event) => event === "exchange").length).toBeGreaterThan(9);
    expect(sandbox.lines.join("\n")).not.toContain("1234ABCD5678EF");
  });

  it("keeps its certificates when it is started again, and does without them over HTTP", async () => {
    const again = await startSandbox("--dir", folder);
    const cpo = curlAs(again.facts, "operator");
    const ask = {
      OperatorID: cpo.id,
      EvseID: again.facts.evseId,
      Identification: { RFIDMifareFamilyIdentification: { UID: "1234ABCD5678EF" } },
    };
    const path = `charging/v21/operators/${cpo.id}/authorize/start`;
    expect(await cpo.call(path, ask)).toMatchObject({ body: { AuthorizationStatus: "Authorized" } });
    expect(await again.end()).toBe(0);
    const plain = await startSandbox("--http");
    expect(plain.facts.url).toMatch(/^http:/);
    expect(await curlAs(plain.facts, "operator").call(path, ask)).toMatchObject({
      status: 200,
      body: { AuthorizationStatus: "Authorized" },
    });
    expect(await plain.end()).toBe(0);
  });
});
