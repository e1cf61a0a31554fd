import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { printDiagnostics } from "./diagnostics/print.js";
import type { SourceFile } from "./diagnostics/source-file.js";
import { correct, correctedPath, generate, ownedFolders, type Generation } from "./generate.js";
import { filesBelow, readInput, readSources, repository, writeFiles } from "./project.js";

const usage = `Usage: node --import tsx generator/cli.ts COMMAND

  generate [--timings]   correct the documents, write spec/oicp-*.yaml and generated/
  check                  the same in memory; fails with the difference when a file on disk is another
  document               only correct the documents and write spec/oicp-*.yaml
  import --from DIR      read the official documents below DIR into spec/documents
  verify --from DIR      prove that spec/documents is what importing DIR yields

Exit codes: 0 all is well, 1 something is wrong and was shown, 2 the command line is wrong.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { from: { type: "string" }, timings: { type: "boolean" }, help: { type: "boolean", short: "h" } },
});
const root = repository;

const commands: Record<string, () => Promise<number>> = {
  async generate() {
    const generation = await generate(await readInput(root));
    if (failed(generation.diagnostics, generation.sources)) return 1;
    const { written, removed } = await writeFiles(root, generation.files, ownedFolders);
    console.log(summary(generation));
    for (const path of written) console.log(`  wrote ${path}`);
    for (const path of removed) console.log(`  removed ${path}`);
    if (written.length + removed.length === 0) console.log("  nothing changed");
    if (values["timings"] === true) console.table(generation.timings);
    return 0;
  },

  async check() {
    const generation = await generate(await readInput(root));
    if (failed(generation.diagnostics, generation.sources)) return 1;
    const { differences } = await import("./difference.js");
    const onDisk = new Map<string, string>();
    const paths = new Set(generation.files.keys());
    for (const folder of ownedFolders) {
      for (const name of await filesBelow(join(root, folder))) paths.add(`${folder}/${name}`);
    }
    for (const path of paths) {
      const text = await readFile(join(root, path), "utf8").catch(() => undefined);
      if (text !== undefined) onDisk.set(path, text);
    }
    const found = differences(onDisk, generation.files);
    if (found.length === 0) {
      console.log(`${summary(generation)}\n  ${generation.files.size} files are what spec/ yields`);
      return 0;
    }
    console.error(found.join("\n"));
    console.error(`${found.length} of ${paths.size} files differ from what spec/ yields. Run: npm run generate`);
    return 1;
  },

  async document() {
    const files = new Map<string, string>();
    const { toYaml } = await import("./document/yaml.js");
    for (const input of await readInput(root)) {
      const corrected = correct(input);
      const sources = [...input.documents.map(({ file }) => file), ...input.overlays];
      if (failed(corrected.diagnostics, sources)) return 1;
      files.set(correctedPath(input.version), toYaml(corrected.document));
      console.log(`OICP ${input.version}: ${corrected.corrections} overlay actions applied`);
    }
    await writeFiles(root, files);
    return 0;
  },

  async import() {
    const imported = await importFrom();
    if (imported === undefined) return 2;
    if (failed(imported.diagnostics, imported.sources)) return 1;
    const { written, removed } = await writeFiles(root, imported.files, ["spec/documents"]);
    for (const path of written) console.log(`  wrote ${path}`);
    for (const path of removed) console.log(`  removed ${path}`);
    console.log(
      written.length + removed.length === 0 ? "Nothing changed." : "Now read the difference, then: npm run generate",
    );
    return 0;
  },

  async verify() {
    const imported = await importFrom();
    if (imported === undefined) return 2;
    const { verify } = await import("./import/verify.js");
    const { diagnostics, sources } = await verify(imported, root);
    if (failed([...imported.diagnostics, ...diagnostics], [...imported.sources, ...sources])) return 1;
    console.log(
      `spec/documents is what the ${imported.documents} official documents yield (${imported.read} files, SHA-256 compared).`,
    );
    return 0;
  },
};

async function importFrom() {
  const from = values["from"];
  if (typeof from !== "string") {
    console.error("Say where the official documents are: --from DIR");
    return undefined;
  }
  const { importAll } = await import("./import/import-all.js");
  const sources = await readSources(root);
  const imported = await importAll(sources, resolve(from));
  return { ...imported, documents: sources.documents.length, read: imported.sources.length };
}

/** Prints the diagnostics; true when one of them is an error. */
function failed(diagnostics: readonly Diagnostic[], sources: readonly SourceFile[]): boolean {
  if (diagnostics.length > 0) console.error(printDiagnostics(diagnostics, sources));
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  if (errors > 0) console.error(`${errors} error${errors === 1 ? "" : "s"}. No file was changed.`);
  return errors > 0;
}

function summary({ models, corrections }: Generation): string {
  return models
    .map(({ version, operations, messages }) => {
      const legs = operations.reduce((sum, operation) => sum + operation.legs.length, 0);
      return `OICP ${version}: ${operations.length} operations on ${legs} legs, ${messages.length} messages and types`;
    })
    .concat(`${corrections} overlay actions applied`)
    .join("\n");
}

const command = commands[positionals[0] ?? ""];
if (values["help"] === true || command === undefined) {
  (values["help"] === true ? console.log : console.error)(usage);
  process.exitCode = values["help"] === true ? 0 : 2;
} else {
  process.exitCode = await command();
}
