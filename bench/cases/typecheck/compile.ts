import { fileURLToPath } from "node:url";
import { readTask, report } from "../../lib/contestant.js";
import { measureProcess } from "../../lib/measure-process.js";
import { folder, LEGS, type Program } from "./project.js";

const PROGRAMS: Readonly<Record<string, Program>> = {
  oicp: "oicp",
  "openapi-fetch": "openapi-fetch",
  "oicp, handlers": "oicp-servers",
};

/** Compiles a contestant's program, which must be right: a type that is not found would cost nothing. */
const { contestant, variant } = readTask();
const program = PROGRAMS[contestant];
if (program === undefined) throw new Error(`there is no program of ${contestant}`);
const compiler = variant === "TypeScript 7.0" ? "typescript7" : "typescript";
const bin = fileURLToPath(new URL("bin/tsc", import.meta.resolve(`${compiler}/package.json`)));
const { cpu, wall, output } = await measureProcess(
  [process.execPath, bin, "-p", `tsconfig.${program}.json`, "--extendedDiagnostics"],
  folder,
);

report({
  figures: { instantiations: figure("Instantiations"), types: figure("Types"), cpu, wall },
  work: `${LEGS} legs, no error`,
});

function figure(name: string): number {
  const found = new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(output)?.[1];
  if (found === undefined) throw new Error(`the compiler does not tell its ${name}:\n${output}`);
  return Number(found);
}
