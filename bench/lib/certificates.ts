import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { createCertificateAuthority, type IssuedCertificate } from "oicp/testing";

/** Throw-away certificates of both ends and the authority they trust. */
export interface Certificates {
  readonly ca: string;
  readonly server: IssuedCertificate;
  readonly client: IssuedCertificate;
}

const file = fileURLToPath(new URL("../certificates.json", import.meta.url));

/** Makes certificates for the processes of a case; the client's names the operator `DE*ABC`. */
export async function makeCertificates(): Promise<void> {
  const authority = await createCertificateAuthority();
  const certificates: Certificates = {
    ca: authority.ca,
    server: await authority.issue({ commonName: "localhost" }),
    client: await authority.issue({ commonName: "DE*ABC" }),
  };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(certificates), { mode: 0o600 });
}

export const readCertificates = (): Certificates => JSON.parse(readFileSync(file, "utf8")) as Certificates;

/** What a server shows and asks for; what a client shows and trusts. */
export function serverTls() {
  const { ca, server } = readCertificates();
  return { ca, ...server, requestCert: true, rejectUnauthorized: true } as const;
}

export function clientTls() {
  const { ca, client } = readCertificates();
  return { ca, ...client } as const;
}
