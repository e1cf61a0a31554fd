import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import { documentOf, outputOf, VERSIONS } from "./tools.js";

await createClient(
  VERSIONS.map((version) => ({
    input: documentOf(version),
    output: { path: join(outputOf("@hey-api/openapi-ts"), version) },
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript", { name: "@hey-api/sdk", validator: true }, "zod"],
    logs: { level: "silent" },
  })),
);
