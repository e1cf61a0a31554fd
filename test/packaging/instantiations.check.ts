import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, inject, it } from "vitest";
import { callsOfOicp, handlersOfOicp, type Sample } from "../../bench/cases/typecheck/programs.js";
import { legsOf } from "../../bench/lib/legs.js";
import { correctedDocument } from "../support/corrected-document.js";

const project = inject("project");
const folder = join(project, "instantiations");

const { samples } = (await import(join(project, "node_modules/oicp/dist/esm/generated/v2.3/testing.js"))) as {
  samples: Readonly<Record<string, () => Readonly<Record<string, unknown>>>>;
};
const sample: Sample = (name) => samples[name]?.() ?? {};
const legs = legsOf(correctedDocument("2.3") as unknown as Parameters<typeof legsOf>[0]);

/** Types that a compiler instantiates for a program; the same on every machine. */
async function instantiations(name: string, program: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.mts`), program);
  const compiler = join(project, "node_modules/typescript-5.9/bin/tsc");
  const options = "--target es2022 --module nodenext --strict --exactOptionalPropertyTypes --skipLibCheck --noEmit";
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [compiler, ...options.split(" "), "--types", "node", "--extendedDiagnostics", `${name}.mts`],
    { cwd: folder },
  );
  return Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]);
}

/**
 * What makes an editor slow. The same calls with openapi-fetch and path types instantiate 65,000 types
 * (docs/performance.md): a client whose methods were generic over operations would come near that.
 */
it.each([
  ["calls all 35 legs", 1_200, callsOfOicp],
  ["answers all 35 legs", 400, handlersOfOicp],
])("a program that %s instantiates at most %i types", { timeout: 240_000 }, async (name, budget, write) => {
  expect(legs).toHaveLength(35);
  const count = await instantiations(name.replaceAll(" ", "-"), write(legs, sample));
  expect(count).toBeGreaterThan(50);
  expect(count).toBeLessThanOrEqual(budget);
});
