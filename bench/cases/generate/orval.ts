import { join } from "node:path";
import { generate } from "orval";
import { documentOf, outputOf, VERSIONS } from "./tools.js";

for (const version of VERSIONS) {
  const input = { target: documentOf(version) };
  const target = (file: string): string => join(outputOf("orval"), version, file);
  await generate({ input, output: { target: target("client.ts"), client: "fetch", mode: "split", mock: true } });
  await generate({ input, output: { target: target("schemas.ts"), client: "zod", mode: "single" } });
}
