import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTypescript, { astToString } from "openapi-typescript";
import { documentOf, outputOf, VERSIONS } from "./tools.js";

for (const version of VERSIONS) {
  const types = await openapiTypescript(pathToFileURL(documentOf(version)));
  await writeFile(join(outputOf("openapi-typescript"), `${version}.ts`), astToString(types));
}
