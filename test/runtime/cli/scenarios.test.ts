import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "oicp/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCertificateFolder } from "../../../runtime/cli/certificate-folder.js";
import { ActionNotSupported, type OperatorActions, type Report } from "../../../runtime/scenarios/index.js";
import { undiciTransport } from "../../../runtime/transport/undici.js";
import { freePort } from "../../support/free-port.js";
import { operatorSystem } from "../scenarios/partners/operator.js";
import { oicp } from "./support.js";

let folder: string;
const ending: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "oicp-scenarios-"));
});
afterAll(async () => {
  await Promise.all(ending.map((end) => end()));
  await rm(folder, { recursive: true });
});

/** An operator on sockets: its server over mutual TLS, and an address that is told what happens. */
async function operatorOnSockets(dir: string, hubUrl: string, strict = true) {
  const certificates = await openCertificateFolder(dir);
  const { cert, key } = await certificates.certificate("cpo", { commonName: "DE*ABC" });
  const tls = { cert, key, ca: certificates.ca };
  const system = operatorSystem();
  if (system.server === undefined || typeof system.actions !== "function") throw new Error("no system");
  const transport = undiciTransport({ tls });
  const actions = system.actions({ transport, url: hubUrl }) as Required<OperatorActions>;
  const served = await serve(system.server, {
    host: "127.0.0.1",
    port: 0,
    tls: { ...tls, ...(strict ? {} : { requestCert: false, rejectUnauthorized: false }) },
  });
  const told: string[] = [];
  const telling = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => (body += part));
    request.on("end", () => {
      const { action, ...details } = JSON.parse(body) as { action: keyof OperatorActions };
      told.push(action);
      const act = actions[action] as ((details: object) => Promise<object | undefined>) | undefined;
      if (act === undefined || action === "plugIn") return response.writeHead(501).end();
      act(details).then(
        (outcome) => response.end(JSON.stringify(outcome ?? {})),
        () => response.writeHead(500).end(),
      );
    });
  });
  await new Promise<void>((resolve) => telling.listen(0, "127.0.0.1", resolve));
  ending.push(
    () => served.close(0),
    () => transport.close?.() ?? Promise.resolve(),
    () => new Promise((resolve) => telling.close(resolve)),
  );
  return {
    endpoint: served.url,
    actions: `http://127.0.0.1:${(telling.address() as AddressInfo).port}/`,
    evseIds: system.evseIds,
    told,
  };
}

/** Options with values, as a command line has them. */
function options(values: Readonly<Record<string, string | number | readonly string[]>>): string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    [value].flat().flatMap((each) => [`--${name}`, String(each)]),
  );
}

describe("oicp scenarios", () => {
  it("tests a system on sockets, tells it what happens, and writes reports", async () => {
    const dir = join(folder, "tls");
    const port = await freePort();
    const system = await operatorOnSockets(dir, `https://127.0.0.1:${port}`);
    const junit = join(folder, "report.xml");
    const { code, out, err } = await oicp([
      "scenarios",
      ...options({ operator: "DE*ABC", "operator-endpoint": system.endpoint, "operator-actions": system.actions }),
      ...options({ evse: system.evseIds, port, dir, patience: 3, settle: 0.05, junit }),
      ...options({
        only: ["cpo-*certificate*", "cpo-rfid", "cpo-remote*", "cpo-malformed", "cpo-plug-and-charge", "cpo-upload"],
      }),
      "--verbose",
    ]);
    expect(out).toMatch(/\d+ passed, 0 failed, 1 skipped\n$/);
    expect(code).toBe(0);
    expect(err).toContain(`https://localhost:${port}`);
    expect(out).toContain("✓ cpo-hub-certificate-expired");
    expect(out).toContain("✓ cpo-foreign-certificate");
    expect(out).toMatch(/- cpo-plug-and-charge .*skipped: .*HTTP 501/);
    expect(out).toMatch(/Sent\s+Came back\s+Expected/);
    expect(system.told).toContain("presentCard");
    const xml = await readFile(junit, "utf8");
    expect(xml).toMatch(/<testsuites name="oicp scenarios" tests="\d+" failures="0" skipped="1"/);
    expect(`${xml}${out}`).not.toContain("1234ABCD5678EF");
  });

  it("finds a server that lets everybody in", async () => {
    const dir = join(folder, "open");
    const port = await freePort();
    const system = await operatorOnSockets(dir, `https://127.0.0.1:${port}`, false);
    const { code, out } = await oicp([
      "scenarios",
      ...options({ operator: "DE*ABC", "operator-endpoint": system.endpoint, evse: system.evseIds }),
      ...options({ port, dir, settle: 0.05, only: "cpo-no-certificate" }),
      "--json",
    ]);
    const report = JSON.parse(out) as Report;
    expect(code).toBe(1);
    expect(report).toMatchObject({ failed: 1 });
    const failed = report.scenarios[0]?.checks.filter(({ ok }) => !ok) ?? [];
    expect(failed).toMatchObject([{ expected: expect.stringContaining("turned away") }]);
  });

  it("tests handlers of a module in this process, and shows what failed", async () => {
    const file = join(folder, "provider.mjs");
    // A provider that says yes to everybody, without anything of this package.
    await writeFile(
      file,
      `const answer = { AuthorizationStatus: "Authorized", ProviderID: "DE-DCB", StatusCode: { Code: "000" } };
      export const provider = {
        id: "DE-DCB",
        media: { card: "1234ABCD5678EF" },
        server: {
          role: "EMP",
          operations: [],
          handle: async () => ({ status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(answer) }),
        },
      };`,
    );
    const only = ["--only", "emp-rfid*", "--settle", "0.02"];
    const { code, out } = await oicp(["scenarios", "--module", file, ...only]);
    expect(code).toBe(1);
    expect(out).toMatch(/✓ emp-rfid /);
    expect(out).toMatch(/✗ emp-rfid-unknown /);
    expect(out).toMatch(
      /✗\s+Hubject -> DE-DCB authorizeStart\s+HTTP 200, Authorized, 000\s+the provider answers NotAuthorized/,
    );
    expect(out).toMatch(/1 passed, 1 failed: emp-rfid-unknown\n$/);
  });

  it("lists its scenarios", async () => {
    const { code, out } = await oicp(["scenarios", "--list", "--only", "emp-*"]);
    expect(code).toBe(0);
    expect(out).toContain("emp-pull-delta");
    expect(out).not.toContain("cpo-rfid");
    const facts = JSON.parse((await oicp(["scenarios", "--list", "--json"])).out) as {
      name: string;
      rules: string[];
    }[];
    expect(facts.length).toBeGreaterThan(80);
    expect(facts.find(({ name }) => name === "cpo-cdr-once")?.rules).toEqual(["R-40"]);
  });

  it("says what is wrong with the command line", async () => {
    const wrong = async (...args: string[]) => {
      const { code, err } = await oicp(["scenarios", ...args]);
      expect(code).toBe(2);
      return err;
    };
    expect(await wrong()).toContain("Say what is to be tested");
    expect(await wrong("--only", "cpo-rfd")).toContain("Did you mean cpo-rfid?");
    expect(await wrong("--operator-endpoint", "https://x")).toContain("--operator ID");
    expect(await wrong("--operator", "DE*ABC", "--operator-endpoint", "x", "--evse", "a", "--evse", "b")).toContain(
      "not a URL",
    );
    expect(await wrong("--operator", "DE*ABC", "--operator-endpoint", "https://x")).toContain("--evse ID --evse ID");
    expect(await wrong("--provider", "DE-DCB", "--http")).toContain("--provider-endpoint URL");
    expect(await wrong("--code", "x")).toContain("--code");
    expect(await wrong("--settle", "0")).toContain("--settle");
    const config = join(folder, "config.json");
    await writeFile(config, JSON.stringify({ provider: { id: "DE-DCB", media: { crad: "1" } } }));
    expect(await wrong("--config", config)).toContain("Did you mean card?");
    expect(new ActionNotSupported("x").name).toBe("ActionNotSupported");
  });
});
