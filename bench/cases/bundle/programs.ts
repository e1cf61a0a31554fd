import { fileURLToPath } from "node:url";

/** Where the programs of peers are that consist of more than a line. */
export const folder = fileURLToPath(new URL("../../bundle", import.meta.url));

const entries = [
  "oicp",
  "oicp/cpo",
  "oicp/emp",
  "oicp/hubject",
  "oicp/schemas",
  "oicp/schemas/v2.2",
  "oicp/schemas/v2.3",
  "oicp/v2.2/cpo",
  "oicp/v2.2/emp",
  "oicp/v2.2/hubject",
  "oicp/v2.2/msw",
  "oicp/v2.2/testing",
  "oicp/node",
  "oicp/express",
  "oicp/fastify",
  "oicp/hono",
  "oicp/testing",
  "oicp/sandbox",
  "oicp/msw",
  "oicp/otel",
  "oicp/redis",
  "oicp/scenarios",
];

/** What is bundled, by the name it has in the table. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  CpoClient: 'export { CpoClient } from "oicp/cpo";',
  EmpClient: 'export { EmpClient } from "oicp/emp";',
  createCpoServer: 'export { createCpoServer } from "oicp/cpo";',
  createEmpServer: 'export { createEmpServer } from "oicp/emp";',
  "one message of oicp/schemas": 'import { v23 } from "oicp/schemas"; export const { check } = v23.EvseDataRecord;',
  "one message of oicp/schemas/v2.3": 'export { EvseDataRecord } from "oicp/schemas/v2.3";',
  ...Object.fromEntries(entries.map((entry) => [entry, `export * from "${entry}";`])),
  "openapi-fetch and ajv": `export * from "${folder}/openapi-fetch.js";`,
  "@hey-api/openapi-ts and zod": `export * from "${folder}/hey-api.js";`,
  zod: 'import * as z from "zod"; export const schema = z.object({ UID: z.string().regex(/^[0-9A-F]{8}$/) });',
  ajv: 'export { default } from "ajv";',
  "openapi-fetch": 'export { default } from "openapi-fetch";',
};
