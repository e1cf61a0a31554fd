import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { samples } from "oicp/testing";
import openapiTypescript, { astToString } from "openapi-typescript";
import { expectEqual } from "../../lib/contestant.js";
import { documentFile, readCorrectedDocument } from "../../lib/corrected-document.js";
import { legsOf } from "../../lib/legs.js";
import { callsOfOicp, callsOfOpenapiFetch, handlersOfOicp, type Sample } from "./programs.js";
import { folder, LEGS, type Program } from "./project.js";

/** Writes the programs, each beside settings that compile it alone. */
const legs = legsOf(await readCorrectedDocument());
expectEqual(legs.length, LEGS, "legs");
const sample = ((name: keyof typeof samples) => samples[name]()) as Sample;

await mkdir(folder, { recursive: true });
await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
await writeFile(join(folder, "paths.d.ts"), astToString(await openapiTypescript(pathToFileURL(documentFile))));
await writeProgram("oicp", callsOfOicp(legs, sample));
await writeProgram("openapi-fetch", callsOfOpenapiFetch(legs, sample));
await writeProgram("oicp-servers", handlersOfOicp(legs, sample));

async function writeProgram(program: Program, text: string): Promise<void> {
  await writeFile(join(folder, `${program}.ts`), text);
  const compilerOptions = {
    target: "es2022",
    lib: ["es2023", "dom"],
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  await writeFile(
    join(folder, `tsconfig.${program}.json`),
    JSON.stringify({ compilerOptions, files: [`${program}.ts`] }),
  );
}
