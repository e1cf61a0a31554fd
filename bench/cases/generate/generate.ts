import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readTask, report } from "../../lib/contestant.js";
import { measureProcess } from "../../lib/measure-process.js";
import { fileNameOf, outputOf } from "./tools.js";

/** Runs a generator; what it wrote is counted afterwards. */
const { contestant } = readTask();
const repository = fileURLToPath(new URL("../../../..", import.meta.url));
const { folders, ...figures } = contestant === "oicp" ? await runOwn() : await runPeer(contestant);
const sizes = await Promise.all(folders.map(sizeBelow));
const output = sizes.reduce((sum, size) => sum + size, 0) / 1_000;
report({ figures: { ...figures, output }, work: `${Math.round(output)} kB for two versions` });

async function runOwn() {
  const { scripts } = await import(join(repository, "package.json"), { with: { type: "json" } }).then(
    (module) => module.default as { scripts: { generate: string } },
  );
  const { wall, cpu, output: said } = await measureProcess(["sh", "-c", scripts.generate], repository);
  if (!said.includes("nothing changed")) throw new Error(`generated/ was not what the generator writes:\n${said}`);
  return { wall, cpu, folders: [join(repository, "generated")] };
}

async function runPeer(tool: string) {
  const folder = outputOf(tool);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const program = fileURLToPath(new URL(`${fileNameOf(tool)}.js`, import.meta.url));
  const { wall, cpu } = await measureProcess([process.execPath, program], process.cwd());
  return { wall, cpu, folders: [folder] };
}

async function sizeBelow(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = files.filter((file) => file.isFile()).map((file) => stat(join(file.parentPath, file.name)));
  const total = (await Promise.all(sizes)).reduce((sum, { size }) => sum + size, 0);
  if (total === 0) throw new Error(`${folder} is empty`);
  return total;
}
