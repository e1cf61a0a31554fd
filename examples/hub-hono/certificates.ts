import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createCertificateAuthority } from "oicp/testing";
import { certificateFolder, config } from "./config.js";

/** Makes an authority for this computer, and certificates for the hub and its partners. They are for trying out. */
const authority = await createCertificateAuthority();
await mkdir(certificateFolder, { recursive: true });
await writeFile(join(certificateFolder, "ca.pem"), authority.ca);
const names = { hubject: "Hubject", cpo: config.operatorId, emp: config.providerId };
for (const [file, commonName] of Object.entries(names)) {
  const { cert, key } = await authority.issue({ commonName });
  await writeFile(join(certificateFolder, `${file}.pem`), cert);
  await writeFile(join(certificateFolder, `${file}.key`), key, { mode: 0o600 });
  console.log(`${certificateFolder}/${file}.pem is ${commonName}`);
}
