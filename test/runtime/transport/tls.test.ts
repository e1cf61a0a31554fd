import { createServer } from "node:https";
import type { Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OicpConnectionError } from "../../../runtime/index.js";
import { createCertificateAuthority } from "../../../runtime/testing/index.js";
import type { CertificateAuthority, IssuedCertificate } from "../../../runtime/testing/index.js";
import { undiciTransport } from "../../../runtime/transport/undici.js";
import type { UndiciTransportOptions } from "../../../runtime/transport/undici.js";
import { failure } from "../client/support.js";

let authority: CertificateAuthority;
let stranger: CertificateAuthority;
let good: IssuedCertificate;
const servers: Server[] = [];

async function listen(certificate: IssuedCertificate, options: object = {}): Promise<string> {
  const server = createServer(
    {
      cert: certificate.cert,
      key: certificate.key,
      ca: authority.ca,
      requestCert: true,
      rejectUnauthorized: true,
      ...options,
    },
    (request, response) => {
      const { subject } = (request.socket as TLSSocket).getPeerCertificate();
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ caller: subject?.CN ?? null, port: request.socket.remotePort }));
    },
  );
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function call(url: string, options: UndiciTransportOptions): Promise<{ caller: string | null; port: number }> {
  const transport = undiciTransport(options);
  try {
    return await ask(transport, url);
  } finally {
    await transport.close?.();
  }
}

async function ask(
  transport: ReturnType<typeof undiciTransport>,
  url: string,
): Promise<{ caller: string | null; port: number }> {
  const { body } = await transport({
    method: "POST",
    url,
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  return JSON.parse(body) as { caller: string | null; port: number };
}

beforeAll(async () => {
  authority = await createCertificateAuthority();
  stranger = await createCertificateAuthority("a stranger");
  good = await authority.issue({ commonName: "hub" });
});

afterAll(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

describe("undici with mutual TLS", () => {
  test("shows its certificate and keeps its connection", async () => {
    const url = await listen(good);
    const { cert, key } = await authority.issue({ commonName: "DE*ABC" });
    const transport = undiciTransport({ tls: { cert, key, ca: authority.ca } });
    const ports = new Set<number>();
    for (let i = 0; i < 10; i++) {
      const { caller, port } = await ask(transport, url);
      expect(caller).toBe("DE*ABC");
      ports.add(port);
    }
    // The pool opens a second connection when a call follows upon another's last byte, and then has enough.
    expect(ports.size).toBeLessThanOrEqual(2);
    await transport.close?.();
  });

  test.each<
    [
      string,
      () => Promise<{ server: IssuedCertificate; options?: object; tls: UndiciTransportOptions["tls"] }>,
      RegExp,
      string,
      string,
    ]
  >([
    ["no authority", async () => ({ server: good, tls: {} }), /SELF_SIGNED|UNABLE|CERT/, "tls.ca", "not-sent"],
    [
      "another authority",
      async () => ({ server: good, tls: { ca: stranger.ca } }),
      /UNABLE|CERT/,
      "authority",
      "not-sent",
    ],
    [
      "an expired server",
      async () => ({ server: await authority.issue({ commonName: "hub", expired: true }), tls: { ca: authority.ca } }),
      /CERT_HAS_EXPIRED/,
      "has expired",
      "not-sent",
    ],
    [
      "a server not valid yet",
      async () => ({
        server: await authority.issue({ commonName: "hub", notYetValid: true }),
        tls: { ca: authority.ca },
      }),
      /CERT_NOT_YET_VALID/,
      "clock",
      "not-sent",
    ],
    [
      "a server of another name",
      async () => ({
        server: await authority.issue({ commonName: "hub", names: ["hub.example"] }),
        tls: { ca: authority.ca },
      }),
      /ERR_TLS_CERT_ALTNAME_INVALID/,
      "another host name",
      "not-sent",
    ],
    ["no certificate", async () => ({ server: good, tls: { ca: authority.ca } }), /./, "client certificate", "unknown"],
    [
      "a certificate of a stranger",
      async () => ({ server: good, tls: { ca: authority.ca, ...(await stranger.issue({ commonName: "DE*ABC" })) } }),
      /./,
      "client certificate",
      "unknown",
    ],
    [
      "an expired certificate",
      async () => ({
        server: good,
        tls: { ca: authority.ca, ...(await authority.issue({ commonName: "DE*ABC", expired: true })) },
      }),
      /./,
      "client certificate",
      "unknown",
    ],
    [
      "a server that speaks TLS 1.2 only",
      async () => ({
        server: good,
        options: { maxVersion: "TLSv1.2" },
        tls: { ca: authority.ca, minVersion: "TLSv1.3" as const, ...good },
      }),
      /./,
      "TLS versions",
      "not-sent",
    ],
    [
      "a key that is another certificate's",
      async () => ({ server: good, tls: { cert: good.cert, key: (await authority.issue({ commonName: "x" })).key } }),
      /OICP_TLS_MISMATCH/,
      "not the key",
      "not-sent",
    ],
    [
      "a certificate without a key",
      async () => ({ server: good, tls: { cert: good.cert } }),
      /OICP_TLS_KEY/,
      "without tls.key",
      "not-sent",
    ],
    [
      "a certificate that is no PEM",
      async () => ({ server: good, tls: { cert: "nonsense", key: "nonsense" } }),
      /OICP_TLS_MATERIAL/,
      "PEM",
      "not-sent",
    ],
  ])("says what is wrong: %s", async (_name, make, code, words, outcome) => {
    const { server, options, tls } = await make();
    const url = await listen(server, options);
    const error = await failure(call(url, { tls }));
    expect(error).toBeInstanceOf(OicpConnectionError);
    const { code: found, reason, outcome: told } = error as OicpConnectionError;
    expect(found).toMatch(code);
    expect(reason).toContain(words);
    expect(told).toBe(outcome);
  });
});
