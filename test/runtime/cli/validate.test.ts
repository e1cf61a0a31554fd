import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { oicp } from "./support.js";

const record = {
  SessionID: "f98efba4-02d8-4fa0-b810-9a9d50d2c527",
  EvseID: "DE*ABC*E1001",
  Identification: { RFIDMifareFamilyIdentification: { UID: "1234ABCD5678EF" } },
  SessionStart: "2026-03-02T09:00:00+01:00",
  ChargingStart: "2026-03-02T09:01:00+01:00",
  ChargingEnd: "2026-03-02T09:31:00+01:00",
  SessionEnd: "2026-03-02T09:32:00+01:00",
  MeterValueStart: 1000,
  MeterValueEnd: 1010.5,
  ConsumedEnergy: 10.5,
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "oicp-validate-"));
});
afterAll(() => rm(folder, { recursive: true }));

const validate = (value: unknown, ...args: string[]) =>
  oicp(["validate", "-", ...args], typeof value === "string" ? value : JSON.stringify(value));

describe("oicp validate", () => {
  it("passes what conforms, and tells what the message is", async () => {
    const { code, out } = await validate(record);
    expect(code).toBe(0);
    expect(out).toBe("✓ -: eRoamingChargeDetailRecord of OICP 2.3, as its members tell: conforms\n");
  });

  it("names every departure with its place and rule, and quotes nothing", async () => {
    const secret = { RFIDMifareFamilyIdentification: { UID: "abcdef01" } };
    const { code, out } = await validate({ ...record, Identification: secret, ConsumedEnergy: 11, Extra: 1 });
    expect(code).toBe(1);
    expect(out).toMatch(/error\s+\/Identification\/RFIDMifareFamilyIdentification\/UID\s+pattern/);
    expect(out).toMatch(/error\s+\/ConsumedEnergy\s+R-45/);
    expect(out).not.toMatch(/abcdef01/i);
    const data = JSON.parse((await validate({ ...record, ConsumedEnergy: 11 }, "--json")).out) as unknown[];
    expect(data).toMatchObject([
      {
        file: "-",
        message: "eRoamingChargeDetailRecord",
        guessed: true,
        conforms: false,
        findings: [{ severity: "error", pointer: "/ConsumedEnergy", rule: "R-45" }],
      },
    ]);
  });

  it("judges as a sender, or as a receiver, who understands more", async () => {
    const loose = { ...record, CPOPartnerSessionID: null, ConsumedEnergy: "10.5" };
    expect((await validate(loose)).code).toBe(1);
    const { code, out } = await validate(loose, "--received");
    expect(code).toBe(0);
    expect(out).toMatch(/note\s+\/ConsumedEnergy\s+reading/);
  });

  it("asks the rules of a sender, leaves out those that are off, and counts warnings when asked to", async () => {
    const start = { OperatorID: "DE*ABC", EvseID: "DE*XYZ*E1", Identification: record.Identification };
    expect((await validate(start, "--operator", "DE*ABC")).out).toMatch(/warning\s+\/EvseID\s+R-71/);
    expect((await validate(start, "--operator", "DE*ABC", "--strict")).code).toBe(1);
    expect((await validate(start, "--operator", "DE*ABC", "--strict", "--off", "R-71")).code).toBe(0);
    expect((await validate({ ...record, ConsumedEnergy: 11 }, "--off", "R-45")).code).toBe(0);
  });

  it("takes the name of a message, a type or an operation, of either version", async () => {
    expect((await validate(record, "--message", "sendchargedetailrecord")).code).toBe(0);
    expect((await validate('"DE*ABC*E1"', "--message", "EvseID")).code).toBe(0);
    expect((await validate('"nonsense"', "--message", "EvseID")).code).toBe(1);
    expect((await validate(record, "--version", "2.2")).out).toContain("OICP 2.2");
    const unknown = await validate(record, "--message", "eRoamingChargeDetailRecrd");
    expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining("Did you mean eRoamingChargeDetailRecord") });
  });

  it("asks when it cannot tell the message", async () => {
    const remote = { ProviderID: "DE-DCB", EvseID: "DE*ABC*E1", Identification: {} };
    const { code, err } = await validate(remote);
    expect(code).toBe(2);
    expect(err).toContain("eRoamingAuthorizeRemoteStart or eRoamingAuthorizeRemoteReservationStart");
    expect((await validate({ a: 1 })).err).toContain("looks like no message");
    expect((await validate([])).err).toContain("looks like no message");
  });

  it("tells the four notifications apart", async () => {
    const common = { SessionID: record.SessionID, EvseID: record.EvseID, Identification: record.Identification };
    const end = { Type: "End", ...common, ChargingStart: record.ChargingStart, ChargingEnd: record.ChargingEnd };
    expect((await validate(end)).out).toContain("eRoamingChargingNotificationEnd");
    expect((await validate({ Type: "Error", ...common, ErrorType: "ConnectorError" })).out).toContain(
      "NotificationError",
    );
  });

  it("says where a text ceases to be JSON, without quoting it", async () => {
    const { code, out } = await validate('{\n  "PIN": "12345678",\n  "x" 1234567890\n}');
    expect(code).toBe(1);
    expect(out).toMatch(/is not JSON/);
    expect(out).not.toContain("12345678");
    expect((await validate("  ")).out).toContain("it is empty");
  });

  it("checks several files, and stops at one that is not there", async () => {
    const [good, bad] = [join(folder, "good.json"), join(folder, "bad.json")];
    await writeFile(good, `\uFEFF${JSON.stringify(record)}`);
    await writeFile(bad, JSON.stringify({ ...record, EvseID: 5 }));
    const { code, out } = await oicp(["validate", good, bad]);
    expect(code).toBe(1);
    expect(out).toContain(`✓ ${good}`);
    expect(out).toContain(`✗ ${bad}`);
    expect(await oicp(["validate", join(folder, "none.json")])).toMatchObject({
      code: 2,
      err: expect.stringContaining("ENOENT"),
    });
  });
});
