import "reflect-metadata";
import { createPrivateKey } from "node:crypto";
import type { webcrypto } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { Server, ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import { BasicConstraintsExtension, X509CertificateGenerator } from "@peculiar/x509";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MockAgent } from "undici";
import { createCaller } from "../../../runtime/client/index.js";
import type { ClientOptions, ClientWarning } from "../../../runtime/client/index.js";
import { createCertificateAuthority } from "../../../runtime/testing/index.js";
import type { CertificateAuthority, IssuedCertificate } from "../../../runtime/testing/index.js";
import type { TlsMaterial, TlsOptions } from "../../../runtime/transport/tls-options.js";
import { undiciTransport } from "../../../runtime/transport/undici.js";
import { failure, sendChargeDetailRecord } from "../client/support.js";
import { certificate as pkcs12Certificate, legacyPfx, modernPfx, PASSPHRASE } from "./pkcs12.js";

let authority: CertificateAuthority;
let hub: IssuedCertificate;
let directory: string;
const servers: Server[] = [];

/** A server that says who called, and with `connection: close` takes each call on a new connection. */
async function listen(options: ServerOptions & { readonly close?: boolean } = {}): Promise<string> {
  const { close = false, ...tls } = options;
  const server = createServer(
    { ...hub, ca: [authority.ca, pkcs12Certificate], requestCert: true, ...tls },
    (request, response) => {
      const { subject } = (request.socket as TLSSocket).getPeerCertificate();
      if (close) response.setHeader("connection", "close");
      response.end(JSON.stringify({ Result: true, StatusCode: { Code: "000" }, caller: subject?.CN }));
    },
  );
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function callerOf(
  url: string,
  tls: TlsOptions,
): { readonly ask: () => Promise<string>; readonly close: () => Promise<void> } {
  const transport = undiciTransport({ tls, connections: 1 });
  return {
    ask: async () =>
      (
        JSON.parse((await transport({ method: "POST", url: `${url}/`, headers: {}, body: "" })).body) as {
          caller: string;
        }
      ).caller,
    close: async () => transport.close?.(),
  };
}

/** A root, an intermediate authority under it, and a certificate of `DE*ABC` under that. */
async function chainUnder(): Promise<{
  readonly chain: readonly string[];
  readonly leaf: string;
  readonly key: string;
}> {
  const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
  const names = ["root", "intermediate", "DE*ABC"] as const;
  const keys = await Promise.all(names.map(() => crypto.subtle.generateKey(algorithm, true, ["sign", "verify"])));
  const certificates = await Promise.all(
    names.map((name, i) =>
      X509CertificateGenerator.create({
        serialNumber: `0${i + 1}`,
        subject: [{ CN: [name] }],
        issuer: [{ CN: [names[Math.max(0, i - 1)] ?? ""] }],
        publicKey: (keys[i] as webcrypto.CryptoKeyPair).publicKey,
        signingKey: (keys[Math.max(0, i - 1)] as webcrypto.CryptoKeyPair).privateKey,
        signingAlgorithm: algorithm,
        extensions: [new BasicConstraintsExtension(i < 2, undefined, true)],
      }),
    ),
  );
  const [root = "", intermediate = "", leaf = ""] = certificates.map(
    (certificate) => `${certificate.toString("pem")}\n`,
  );
  const secret = await crypto.subtle.exportKey("pkcs8", (keys[2] as webcrypto.CryptoKeyPair).privateKey);
  const key = createPrivateKey({ key: Buffer.from(secret), format: "der", type: "pkcs8" }).export({
    format: "pem",
    type: "pkcs8",
  });
  return { chain: [intermediate, root], leaf, key: String(key) };
}

const material = async (commonName: string): Promise<TlsMaterial> => ({
  ca: authority.ca,
  ...(await authority.issue({ commonName })),
});

beforeAll(async () => {
  authority = await createCertificateAuthority();
  hub = await authority.issue({ commonName: "hub" });
  directory = await mkdtemp(join(tmpdir(), "oicp-tls-"));
});

afterAll(async () => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  await rm(directory, { recursive: true });
});

describe("renewed certificates", () => {
  test("of a function are used by new connections, and old ones are left alone", async () => {
    let current = await material("old");
    const kept = callerOf(await listen(), () => current);
    const anew = callerOf(await listen({ close: true }), () => Promise.resolve(current));
    expect([await kept.ask(), await anew.ask()]).toEqual(["old", "old"]);
    current = await material("new");
    expect([await kept.ask(), await anew.ask()]).toEqual(["old", "new"]);
    await kept.close();
    await anew.close();
  });

  test.each([
    [true, "new"],
    [false, "old"],
  ])("in files that are watched: %s", async (watch, expected) => {
    const path = (name: string): string => join(directory, `${String(watch)}-${name}`);
    const write = async ({ cert, key }: IssuedCertificate): Promise<void> => {
      await writeFile(path("cert.pem"), cert);
      await writeFile(path("key.pem"), key);
    };
    await write(await authority.issue({ commonName: "old" }));
    await writeFile(path("ca.pem"), authority.ca);
    const { ask, close } = callerOf(await listen({ close: true }), {
      certFile: path("cert.pem"),
      keyFile: path("key.pem"),
      caFile: path("ca.pem"),
      watch,
    });
    expect(await ask()).toBe("old");
    await write(await authority.issue({ commonName: "new", organization: "another length" }));
    expect(await ask()).toBe(expected);
    await close();
  });

  test("that cannot be read fail the call with a reason, and the next one may succeed", async () => {
    let broken = true;
    const good = await material("good");
    const { ask, close } = callerOf(await listen(), () => (broken ? { cert: "nonsense", key: "nonsense" } : good));
    expect(await failure(ask())).toMatchObject({ code: "OICP_TLS_MATERIAL", outcome: "not-sent" });
    broken = false;
    expect(await ask()).toBe("good");
    await close();
  });

  test("a file that is missing is named by its reason", async () => {
    const { ask, close } = callerOf(await listen(), { certFile: join(directory, "absent.pem") });
    expect(await failure(ask())).toMatchObject({
      name: "OicpConnectionError",
      code: "OICP_TLS_FILE",
      outcome: "not-sent",
    });
    await close();
  });
});

describe("PKCS#12", () => {
  test("is opened with its passphrase", async () => {
    const { ask, close } = callerOf(await listen(), { pfx: modernPfx, passphrase: PASSPHRASE, ca: authority.ca });
    expect(await ask()).toBe("DE*ABC");
    await close();
  });

  test.each([
    ["a wrong passphrase", { pfx: modernPfx, passphrase: "wrong" }, "OICP_TLS_PASSPHRASE"],
    ["no passphrase", { pfx: modernPfx }, "OICP_TLS_PASSPHRASE"],
    ["an old encryption", { pfx: legacyPfx, passphrase: PASSPHRASE }, "OICP_TLS_LEGACY_PFX"],
    ["no container at all", { pfx: Buffer.from("nonsense"), passphrase: PASSPHRASE }, "OICP_TLS_MATERIAL"],
  ])("with %s is refused in words, without the passphrase", async (_name, tls, code) => {
    const { ask, close } = callerOf(await listen(), { ca: authority.ca, ...tls });
    const error = await failure(ask());
    expect(error).toMatchObject({ code, outcome: "not-sent" });
    expect((error as Error).message).not.toMatch(/wrong"|open-sesame/);
    await close();
  });
});

describe("trust", () => {
  test("the name expected can be set", async () => {
    const url = await listen(await authority.issue({ commonName: "hub", names: ["hub.example"] }));
    const mine = await material("DE*ABC");
    const named = callerOf(url, { ...mine, servername: "hub.example" });
    expect(await named.ask()).toBe("DE*ABC");
    await named.close();
    const unnamed = callerOf(url, mine);
    expect(await failure(unnamed.ask())).toMatchObject({ code: "ERR_TLS_CERT_ALTNAME_INVALID" });
    await unnamed.close();
  });

  test("a certificate is sent with the intermediate certificates that follow it", async () => {
    const { chain, leaf, key } = await chainUnder();
    const url = await listen({ ca: [chain[1] ?? ""] });
    const whole = callerOf(url, { cert: leaf + chain[0], key, ca: authority.ca });
    expect(await whole.ask()).toBe("DE*ABC");
    await whole.close();
    const alone = callerOf(url, { cert: leaf, key, ca: authority.ca });
    await failure(alone.ask());
    await alone.close();
  });

  test("authorities stand beside the platform's when asked", async () => {
    const { ask, close } = callerOf(await listen(), { ...(await material("DE*ABC")), systemCa: true });
    expect(await ask()).toBe("DE*ABC");
    await close();
  });
});

describe("before the first call, a warning", () => {
  async function warningsOf(options: ClientOptions): Promise<ClientWarning[]> {
    const warnings: ClientWarning[] = [];
    const baseUrl = await listen();
    const caller = createCaller("CPO", "Hubject", {
      baseUrl,
      onWarning: (warning) => warnings.push(warning),
      ...options,
    });
    await caller(sendChargeDetailRecord, { SessionID: "x" });
    await caller(sendChargeDetailRecord, { SessionID: "x" });
    await caller.close();
    return warnings;
  }

  test("says that the certificate names somebody else", async () => {
    expect(await warningsOf({ operatorId: "DE*XYZ", tls: await material("DE*ABC") })).toMatchObject([
      { code: "OICP_CERTIFICATE_PARTNER", message: expect.stringContaining("DE*XYZ") as unknown },
    ]);
    expect(
      await warningsOf({ operatorId: "DE*XYZ", tls: { pfx: modernPfx, passphrase: PASSPHRASE, ca: authority.ca } }),
    ).toMatchObject([{ code: "OICP_CERTIFICATE_PARTNER" }]);
  });

  test("is not given when it names the partner, however it is spelt", async () => {
    expect(await warningsOf({ operatorId: "DE*ABC", tls: await material("DEABC") })).toEqual([]);
    const named = await authority.issue({ commonName: "a company", names: ["de-abc.partners.example"] });
    expect(await warningsOf({ operatorId: "DE*ABC", tls: { ca: authority.ca, ...named } })).toEqual([]);
  });
});

test("a dispatcher of undici may be handed in", async () => {
  const agent = new MockAgent();
  agent.disableNetConnect();
  agent
    .get("https://hub.example")
    .intercept({ path: "/api/oicp/cdrmgmt/v22/operators/DE*ABC/charge-detail-record", method: "POST" })
    .reply(200, { Result: true, StatusCode: { Code: "000" } });
  const caller = createCaller("CPO", "Hubject", {
    baseUrl: "https://hub.example",
    operatorId: "DE*ABC",
    pool: { dispatcher: agent },
  });
  expect(await caller(sendChargeDetailRecord, { SessionID: "x" })).toMatchObject({ Result: true });
  await caller.close();
  await agent.close();
});
