import { createClient } from "@hey-api/openapi-ts";
import { build } from "esbuild";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeCertificates } from "../../lib/certificates.js";
import { documentFile } from "../../lib/corrected-document.js";

/** Makes the certificates, and generates the client of `@hey-api/openapi-ts` from the corrected document. */
await makeCertificates();

const folder = fileURLToPath(new URL("../../hey-api", import.meta.url));
await createClient({
  input: documentFile,
  output: { path: folder },
  plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
  logs: { level: "silent" },
});
const entry = join(folder, "entry.ts");
await writeFile(entry, `export { authorizeStart } from "./sdk.gen.js";\nexport { client } from "./client.gen.js";\n`);
await build({
  entryPoints: [entry],
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  outfile: join(folder, "client.mjs"),
  logLevel: "error",
});
