import { mkdir, writeFile } from "node:fs/promises";
import { createClient } from "@hey-api/openapi-ts";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { documentFile, jsonSchemaOf, readCorrectedDocument } from "../../lib/corrected-document.js";
import { legsOf } from "../../lib/legs.js";
import { folder } from "./programs.js";

/** Writes what the peers need to do the work of `CpoClient`: its calls, and checks of what is sent and received. */
const document = await readCorrectedDocument();
const legs = legsOf(document).filter(({ sender }) => sender === "CPO");
await mkdir(folder, { recursive: true });

await createClient({
  input: documentFile,
  output: { path: `${folder}/hey-api` },
  plugins: ["@hey-api/client-fetch", "@hey-api/typescript", { name: "@hey-api/sdk", validator: true }, "zod"],
  logs: { level: "silent" },
});
// The four notifications are one function there.
const keys = legs.map(({ key }) => (/^sendCharging\w+Notification$/.test(key) ? "sendChargingNotification" : key));
await writeFile(`${folder}/hey-api.js`, `export { ${[...new Set(keys)].join(", ")} } from "./hey-api/sdk.gen.js";\n`);

const names = [...new Set(legs.flatMap(({ request, answer }) => [request.name, answer.name]))];
const ajv = new Ajv({ allErrors: true, strict: false, code: { source: true, esm: true } });
addFormats.default(ajv);
ajv.addSchema({ ...jsonSchemaOf(document, ""), $id: "oicp", $ref: undefined });
for (const name of names) ajv.addSchema({ $id: name, $ref: `oicp#/$defs/${name}` });
const validators = standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
await writeFile(`${folder}/validators.js`, validators);
await writeFile(
  `${folder}/openapi-fetch.js`,
  'export { default } from "openapi-fetch";\nexport * from "./validators.js";\n',
);
