import { X509Certificate, createPrivateKey } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createCertificateAuthority, type IssuedCertificate, type IssueOptions } from "../testing/certificates.js";

/** Certificate and key as text, and where they are. */
export interface StoredCertificate extends IssuedCertificate {
  readonly certFile: string;
  readonly keyFile: string;
}

/** A folder with a certificate authority of its own, and what that has issued. */
export interface CertificateFolder {
  readonly folder: string;
  /** The authority's certificate, and where it is. */
  readonly ca: string;
  readonly caFile: string;
  /** The certificate of that name: the one that is there, when it still does, or else a new one. */
  certificate(name: string, options: IssueOptions): Promise<StoredCertificate>;
}

const AUTHORITY = "oicp sandbox authority";
const DAYS = 365;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Opens a folder of certificates, or begins one. What is there stays, so that systems which were configured with it
 * need not be told anew; what has expired, or will within a day, is replaced.
 */
export async function openCertificateFolder(path: string): Promise<CertificateFolder> {
  // Files are named in full: they are pasted into programs that run elsewhere.
  const folder = resolve(path);
  await mkdir(folder, { recursive: true });
  // There are private keys in it, if only for tests.
  await writeFile(join(folder, ".gitignore"), "*\n");
  const there = await readPair(folder, "ca");
  const existing = there !== undefined && lasts(new X509Certificate(there.cert)) ? there : undefined;
  const authority = await createCertificateAuthority(AUTHORITY, {
    days: DAYS,
    ...(existing === undefined ? {} : { existing }),
  });
  if (existing === undefined) await writePair(folder, "ca", { cert: authority.ca, key: authority.key });
  const issuer = new X509Certificate(authority.ca);

  return {
    folder,
    ca: authority.ca,
    caFile: join(folder, "ca.pem"),
    async certificate(name, options) {
      const files = { certFile: join(folder, `${name}.pem`), keyFile: join(folder, `${name}.key`) };
      const stored = await readPair(folder, name);
      if (stored !== undefined && does(new X509Certificate(stored.cert), issuer, options))
        return { ...stored, ...files };
      const issued = await authority.issue(options);
      await writePair(folder, name, issued);
      return { ...issued, ...files };
    },
  };
}

/** Whether a certificate is what is wanted: of this authority, in this name, with these alternative names. */
function does(certificate: X509Certificate, issuer: X509Certificate, options: IssueOptions): boolean {
  // Not `toLegacyObject`, which on Node 20 breaks `node:https` when it is called before that is loaded.
  const subject = certificate.subject.replaceAll("\\", "");
  const names = certificate.subjectAltName ?? "";
  return (
    certificate.verify(issuer.publicKey) &&
    subject === `CN=${options.commonName}` &&
    (options.names ?? []).every((name) => names.includes(name)) &&
    (options.expired === true || lasts(certificate))
  );
}

const lasts = ({ validTo }: X509Certificate): boolean => Date.parse(validTo) > Date.now() + DAY;

async function readPair(folder: string, name: string): Promise<IssuedCertificate | undefined> {
  try {
    const [cert, key] = await Promise.all([
      readFile(join(folder, `${name}.pem`), "utf8"),
      readFile(join(folder, `${name}.key`), "utf8"),
    ]);
    return new X509Certificate(cert).checkPrivateKey(createPrivateKey(key)) ? { cert, key } : undefined;
  } catch {
    // Missing, or no certificate: a new one takes its place.
    return undefined;
  }
}

async function writePair(folder: string, name: string, { cert, key }: IssuedCertificate): Promise<void> {
  await writeFile(join(folder, `${name}.pem`), cert);
  await writeFile(join(folder, `${name}.key`), key, { mode: 0o600 });
}
