import "reflect-metadata";
import * as x509 from "@peculiar/x509";
import { X509Certificate, createPrivateKey } from "node:crypto";
import { connect as connectTls, createServer, type TlsOptions } from "node:tls";
import type { AddressInfo } from "node:net";
import { createCertificateAuthority, type CertificateAuthority, type IssueOptions } from "oicp/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { objectIdentifier, pem, fromPem, tagged, time, unsigned } from "../../../runtime/testing/der.js";
import { addressOctets } from "../../../runtime/testing/subject-alternative-names.js";

x509.cryptoProvider.set(crypto);
const DAY = 24 * 60 * 60 * 1000;
let authority: CertificateAuthority;
beforeAll(async () => {
  authority = await createCertificateAuthority("DE*CA, of tests");
});

async function issued(options: IssueOptions) {
  const { cert, key } = await authority.issue(options);
  return { cert, key, node: new X509Certificate(cert), peculiar: new x509.X509Certificate(cert) };
}

describe("certificates, as node:crypto and @peculiar/x509 read them", () => {
  it("an authority may sign certificates, and nothing else", () => {
    const node = new X509Certificate(authority.ca);
    const other = new x509.X509Certificate(authority.ca);
    expect(node.ca).toBe(true);
    expect(node.subject).toBe("CN=DE*CA\\, of tests");
    expect(node.checkIssued(node)).toBe(true);
    expect(node.verify(node.publicKey)).toBe(true);
    const constraints = other.getExtension(x509.BasicConstraintsExtension);
    expect([constraints?.ca, constraints?.critical]).toEqual([true, true]);
    const usage = other.getExtension(x509.KeyUsagesExtension);
    expect(usage?.usages).toBe(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign);
    expect(usage?.critical).toBe(true);
  });

  it("a certificate names its partner, whatever characters the name has", async () => {
    for (const commonName of ["DE*ABC", 'Zähler + Söhne, "GmbH" #1', "a".repeat(300)]) {
      const { node, peculiar } = await issued({ commonName, organization: "O=x\\y" });
      expect(node.toLegacyObject().subject).toMatchObject({ CN: commonName, O: "O=x\\y" });
      expect(peculiar.subjectName.getField("CN")).toEqual([commonName]);
    }
  });

  it("it is signed by the authority, and holds the key that goes with it", async () => {
    const { node, peculiar, key } = await issued({ commonName: "DE*ABC" });
    const ca = new X509Certificate(authority.ca);
    expect(node.checkIssued(ca)).toBe(true);
    expect(node.verify(ca.publicKey)).toBe(true);
    expect(await peculiar.verify({ publicKey: new x509.X509Certificate(authority.ca).publicKey })).toBe(true);
    expect(node.checkPrivateKey(createPrivateKey(key))).toBe(true);
    const subjectKey = new x509.X509Certificate(authority.ca).getExtension(x509.SubjectKeyIdentifierExtension)?.keyId;
    const computed = await x509.SubjectKeyIdentifierExtension.create(new x509.X509Certificate(authority.ca).publicKey);
    expect(subjectKey).toBe(computed.keyId);
    expect(peculiar.getExtension(x509.AuthorityKeyIdentifierExtension)?.keyId).toBe(subjectKey);
  });

  it("serial numbers are positive, of 16 octets, and differ", async () => {
    const serials = await Promise.all(
      Array.from({ length: 20 }, async () => (await issued({ commonName: "x" })).node.serialNumber),
    );
    expect(new Set(serials).size).toBe(20);
    for (const serial of serials) expect(serial).toMatch(/^01[\dA-F]{30}$/);
  });

  it("names are DNS names, IP addresses and URIs", async () => {
    const names = ["localhost", "*.example.org", "127.0.0.1", "::1", "fe80::a:0:1", "https://a.example/x", "DE*ABC"];
    const { node, peculiar } = await issued({ commonName: "x", names });
    expect(node.subjectAltName).toBe(
      "DNS:localhost, DNS:*.example.org, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1, " +
        "IP Address:FE80:0:0:0:0:A:0:1, URI:https://a.example/x, DNS:DE*ABC",
    );
    expect(node.checkIP("127.0.0.1")).toBe("127.0.0.1");
    expect(node.checkIP("::1")).toBe("::1");
    expect(node.checkHost("a.example.org")).toBe("*.example.org");
    const read = peculiar.getExtension(x509.SubjectAlternativeNameExtension)?.names.items.map(({ type }) => type);
    expect(read).toEqual(["dns", "dns", "ip", "ip", "ip", "url", "dns"]);
    expect((await issued({ commonName: "x", names: [] })).node.subjectAltName).toBeUndefined();
    await expect(issued({ commonName: "x", names: ["ä.example"] })).rejects.toThrow(TypeError);
  });

  it("reads addresses as Node does", () => {
    expect(addressOctets("1.2.3.4")).toEqual([1, 2, 3, 4]);
    expect(addressOctets("::")).toEqual(Array(16).fill(0));
    expect(addressOctets("::ffff:1.2.3.4")?.slice(-6)).toEqual([255, 255, 1, 2, 3, 4]);
    expect(addressOctets("1:2:3:4:5:6:7:8")).toHaveLength(16);
    for (const none of [
      "1.2.3",
      "1.2.3.256",
      "1:2:3",
      "::1::",
      "1:2:3:4:5:6:7::8",
      "g::1",
      "1.2.3.4::",
      ":1",
      "DE*ABC",
    ])
      expect(addressOctets(none), none).toBeUndefined();
  });

  it("usage: for clients, for servers, for both, for neither; and it is no authority", async () => {
    const both = ["1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.1"];
    const { node, peculiar } = await issued({ commonName: "x" });
    expect(node.keyUsage).toEqual(both);
    expect(node.ca).toBe(false);
    expect(peculiar.getExtension(x509.KeyUsagesExtension)?.usages).toBe(x509.KeyUsageFlags.digitalSignature);
    expect((await issued({ commonName: "x", server: false })).node.keyUsage).toEqual(both.slice(0, 1));
    expect((await issued({ commonName: "x", client: false })).node.keyUsage).toEqual(both.slice(1));
    expect((await issued({ commonName: "x", client: false, server: false })).node.keyUsage).toBeUndefined();
  });

  it("validity: now, expired, not yet valid, for days", async () => {
    const now = Date.now();
    const span = async (options: Partial<IssueOptions>) => {
      const { node } = await issued({ commonName: "x", ...options });
      return [Date.parse(node.validFrom) - now, Date.parse(node.validTo) - now].map((ms) => Math.round(ms / DAY));
    };
    expect(await span({})).toEqual([-2, 2]);
    expect(await span({ expired: true })).toEqual([-2, -1]);
    expect(await span({ notYetValid: true })).toEqual([1, 2]);
    expect(await span({ days: 365 })).toEqual([-2, 365]);
    // Beyond 2049 the year needs four digits.
    expect(await span({ days: 36_500 })).toEqual([-2, 36_500]);
  });

  it("an authority goes on where it was left", async () => {
    const again = await createCertificateAuthority("DE*CA, of tests", {
      existing: { cert: authority.ca, key: authority.key },
    });
    const leaf = new X509Certificate((await again.issue({ commonName: "DE*ABC" })).cert);
    expect(again.ca).toBe(authority.ca);
    expect(leaf.checkIssued(new X509Certificate(authority.ca))).toBe(true);
    expect(leaf.verify(new X509Certificate(authority.ca).publicKey)).toBe(true);
  });
});

describe("certificates on a connection", () => {
  async function handshake(server: TlsOptions, client: TlsOptions): Promise<string> {
    const listening = createServer({ ...server, ca: authority.ca, requestCert: true, rejectUnauthorized: false });
    // What the server thinks of the client's certificate; `null` when nothing is wrong with it.
    listening.on("secureConnection", (socket) => socket.end(String(socket.authorizationError ?? "done")));
    listening.on("tlsClientError", () => undefined);
    await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
    const { port } = listening.address() as AddressInfo;
    try {
      return await new Promise((resolve) => {
        const socket = connectTls({ host: "127.0.0.1", port, ca: authority.ca, ...(client as object) });
        socket.on("data", (data) => resolve(String(data)));
        socket.on("close", () => resolve("closed"));
        socket.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      });
    } finally {
      listening.close();
    }
  }

  it("both ends accept what is valid, and refuse what has expired, is not yet valid or of another authority", async () => {
    const [good, old, early] = await Promise.all([
      authority.issue({ commonName: "good" }),
      authority.issue({ commonName: "old", expired: true }),
      authority.issue({ commonName: "early", notYetValid: true }),
    ]);
    const stranger = await (await createCertificateAuthority("DE*CA, of tests")).issue({ commonName: "good" });
    expect(await handshake(good, good)).toBe("done");
    expect(await handshake(old, good)).toBe("CERT_HAS_EXPIRED");
    expect(await handshake(early, good)).toBe("CERT_NOT_YET_VALID");
    // A stranger whose authority has the same name is told from a friend by its signature.
    expect(await handshake(stranger, good)).toMatch(/SIGNATURE|UNABLE_TO/);
    expect(await handshake(good, old)).toBe("CERT_HAS_EXPIRED");
    expect(await handshake(good, early)).toBe("CERT_NOT_YET_VALID");
    expect(await handshake(good, stranger)).toMatch(/SIGNATURE|UNABLE_TO/);
  });
});

describe("DER", () => {
  it("writes lengths short and long", () => {
    const head = (length: number) => [...tagged(4, new Uint8Array(length)).subarray(0, 4)];
    expect(head(127).slice(0, 2)).toEqual([4, 127]);
    expect(head(128).slice(0, 3)).toEqual([4, 0x81, 128]);
    expect(head(70_000)).toEqual([4, 0x83, 1, 0x11]);
  });

  it("keeps numbers positive and short", () => {
    expect([...unsigned(Uint8Array.of(0, 0, 5))]).toEqual([2, 1, 5]);
    expect([...unsigned(Uint8Array.of(0x80))]).toEqual([2, 2, 0, 0x80]);
    expect([...unsigned(Uint8Array.of(0, 0))]).toEqual([2, 1, 0]);
  });

  it("writes object identifiers and times", () => {
    expect([...objectIdentifier("1.2.840.10045.4.3.2")]).toEqual([6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2]);
    const text = (date: string) => new TextDecoder().decode(time(new Date(date)).subarray(2));
    expect(text("2049-12-31T23:59:59.999Z")).toBe("491231235959Z");
    expect(text("2050-01-01T00:00:00Z")).toBe("20500101000000Z");
  });

  it("comes back out of PEM", () => {
    const bytes = Uint8Array.from({ length: 200 }, (_, index) => index);
    expect([...fromPem("X", `noise\n${pem("X", bytes)}`)]).toEqual([...bytes]);
    expect(() => fromPem("Y", pem("X", bytes))).toThrow(TypeError);
  });
});
