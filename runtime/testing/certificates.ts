import type { webcrypto } from "node:crypto";

/** A certificate and its private key, both PEM. */
export interface IssuedCertificate {
  readonly cert: string;
  readonly key: string;
}

export interface IssueOptions {
  /** For partners the id: `DE*ABC`. */
  readonly commonName: string;
  readonly organization?: string;
  /** Alternative names: DNS names and IP addresses. Default: `localhost` and `127.0.0.1`. */
  readonly names?: readonly string[];
  /** Valid until yesterday. */
  readonly expired?: boolean;
  /** Valid from tomorrow. */
  readonly notYetValid?: boolean;
  /** Whether it may be shown by a client, and by a server. Default: both. */
  readonly client?: boolean;
  readonly server?: boolean;
}

/** An authority that exists for the length of a test. */
export interface CertificateAuthority {
  /** Its own certificate, PEM. */
  readonly ca: string;
  issue(options: IssueOptions): Promise<IssuedCertificate>;
}

const DAY = 24 * 60 * 60 * 1000;
const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;

/**
 * Makes a throw-away certificate authority (EC P-256). Needs the packages `@peculiar/x509` and `reflect-metadata`, which
 * are not dependencies of this one.
 */
export async function createCertificateAuthority(commonName = "oicp test authority"): Promise<CertificateAuthority> {
  await import("reflect-metadata");
  const x509 = await import("@peculiar/x509");
  x509.cryptoProvider.set(crypto);
  const keys = await newKeys();
  const issuer = distinguishedName(commonName);
  const ca = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: newSerialNumber(),
    name: issuer,
    notBefore: new Date(Date.now() - 2 * DAY),
    notAfter: new Date(Date.now() + 2 * DAY),
    keys,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });

  return {
    ca: ca.toString("pem"),
    async issue(options) {
      const leaf = await newKeys();
      const { expired = false, notYetValid = false, client = true, server = true } = options;
      const usages = [
        ...(client ? [x509.ExtendedKeyUsage.clientAuth] : []),
        ...(server ? [x509.ExtendedKeyUsage.serverAuth] : []),
      ];
      const names = (options.names ?? ["localhost", "127.0.0.1"]).map((value) => ({ type: nameType(value), value }));
      const certificate = await x509.X509CertificateGenerator.create({
        serialNumber: newSerialNumber(),
        subject: distinguishedName(options.commonName, options.organization),
        issuer,
        notBefore: new Date(Date.now() + (notYetValid ? DAY : -2 * DAY)),
        notAfter: new Date(Date.now() + (expired ? -DAY : 2 * DAY)),
        publicKey: leaf.publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: ALGORITHM,
        extensions: [
          new x509.BasicConstraintsExtension(false, undefined, true),
          new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
          ...(usages.length > 0 ? [new x509.ExtendedKeyUsageExtension(usages)] : []),
          ...(names.length > 0 ? [new x509.SubjectAlternativeNameExtension(names)] : []),
          await x509.AuthorityKeyIdentifierExtension.create(keys.publicKey),
        ],
      });
      return { cert: certificate.toString("pem"), key: await privateKeyPem(leaf.privateKey) };
    },
  };
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return crypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
}

function newSerialNumber(): string {
  // The first octet stays below 0x80, so that the number is positive.
  return `01${crypto.randomUUID().replaceAll("-", "").slice(0, 30)}`;
}

/** As a structure, not as text: ids hold characters that the text form would need escaped. */
function distinguishedName(commonName: string, organization?: string): Record<string, string[]>[] {
  return [{ CN: [commonName] }, ...(organization === undefined ? [] : [{ O: [organization] }])];
}

function nameType(name: string): "dns" | "ip" | "url" {
  if (/^[\d.]+$|^[0-9a-f]*:[0-9a-f:]+$/i.test(name)) return "ip";
  return name.includes(":") ? "url" : "dns";
}

async function privateKeyPem(key: webcrypto.CryptoKey): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.exportKey("pkcs8", key));
  const lines = btoa(String.fromCharCode(...bytes)).match(/.{1,64}/g) ?? [];
  return ["-----BEGIN PRIVATE KEY-----", ...lines, "-----END PRIVATE KEY-----", ""].join("\n");
}
