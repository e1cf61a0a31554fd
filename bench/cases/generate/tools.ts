import { fileURLToPath } from "node:url";

/** The generators, each with a file `NAME.ts` beside this one that runs it, but for our own. */
export const TOOLS: readonly string[] = ["oicp", "openapi-typescript", "@hey-api/openapi-ts", "orval"];

/** Where a generator writes to. */
export const outputOf = (tool: string): string =>
  fileURLToPath(new URL(`../../generate/${fileNameOf(tool)}/`, import.meta.url));

export const fileNameOf = (tool: string): string => tool.replace(/^@/, "").replace("/", "-");

export const VERSIONS: readonly string[] = ["2.3", "2.2"];

/** The corrected document of a version. */
export const documentOf = (version: string): string =>
  fileURLToPath(import.meta.resolve(`oicp/spec/oicp-${version}.yaml`));
