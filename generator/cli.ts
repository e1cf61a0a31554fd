import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { printDiagnostics } from "./diagnostics/print.js";
import type { SourceFile } from "./diagnostics/source-file.js";
import { correctAll, correctedPath } from "./correct.js";
import { startCompiler } from "./emit/compiler-thread.js";
import { generate, ownedFolders, type Generation } from "./generate.js";
import { filesBelow, readInput, readSources, repository, writeFiles } from "./project.js";
import { stopwatch, type Timings } from "./stopwatch.js";

const usage = `Usage: node --import tsx/esm generator/cli.ts COMMAND

  generate [--timings]   correct the documents, write spec/oicp-*.yaml and generated/
  check                  the same in memory; fails with the difference when a file on disk is another
  document               only correct the documents and write spec/oicp-*.yaml
  import --from DIR      read the official documents below DIR into spec/documents
  verify --from DIR      prove that spec/documents is what importing DIR yields, and that the documents below DIR
                         still say what the errata say of them
  diff [--from REF|DIR] [--json] [--fail-on breaking]
                         what spec/ yields now against what was committed, at HEAD unless told otherwise;
                         breaking or not for senders and receivers, and the step of the version it asks for
  diff OLD.yaml NEW.yaml [--json] [--fail-on breaking]
                         the same for two corrected documents
  explain NAME [--json]  where an operation, message, member, status code, rule or erratum comes from, what was
                         corrected about it, and why

Exit codes: 0 all is well, 1 something is wrong and was shown, 2 the command line is wrong.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    from: { type: "string" },
    json: { type: "boolean" },
    "fail-on": { type: "string" },
    timings: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  },
});
const root = repository;
const stage = stopwatch(0);
stage.end("start");

const commands: Record<string, () => Promise<number>> = {
  async generate() {
    const generation = await generated();
    if (failed(generation.diagnostics, generation.sources)) return 1;
    const { written, removed } = await writeFiles(root, generation.files, ownedFolders);
    console.log(summary(generation));
    for (const path of written) console.log(`  wrote ${path}`);
    for (const path of removed) console.log(`  removed ${path}`);
    if (written.length + removed.length === 0) console.log("  nothing changed");
    stage.end("write files");
    if (values["timings"] === true) showTimings(stage.timings, generation.compiler);
    return 0;
  },

  async check() {
    const generation = await generated();
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
    const inputs = await readInput(root);
    const sources = inputs.flatMap((input) => [...input.documents.map(({ file }) => file), ...input.overlays]);
    for (const { version, document, corrections, diagnostics } of correctAll(inputs)) {
      if (failed(diagnostics, sources)) return 1;
      files.set(correctedPath(version), toYaml(document));
      console.log(`OICP ${version}: ${corrections} overlay actions applied`);
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
    const [{ verify }, { verifyErrata }] = await Promise.all([
      import("./import/verify.js"),
      import("./errata/verify-errata.js"),
    ]);
    const { diagnostics, sources } = await verify(imported, root);
    const errata = await verifyErrata(await readInput(root), imported, imported.folder);
    const found = [...imported.diagnostics, ...diagnostics, ...errata.diagnostics];
    if (failed(found, [...imported.sources, ...sources, ...errata.sources])) return 1;
    console.log(
      `spec/documents is what the ${imported.documents} official documents yield (${imported.read} files, SHA-256 compared).`,
    );
    console.log(`${errata.statements} statements of ${errata.errata} errata about them still hold.`);
    return 0;
  },

  async diff() {
    const { from, "fail-on": failOn, json } = values;
    const files = positionals.slice(1);
    const wrong =
      (failOn !== undefined && failOn !== "breaking") ||
      (from !== undefined && (typeof from !== "string" || files.length > 0)) ||
      (files.length !== 0 && files.length !== 2);
    if (wrong) {
      console.error(usage);
      return 2;
    }
    const { diffCommand } = await import("./diff/diff-command.js");
    const outcome = await diffCommand({
      root,
      files,
      ...(typeof from === "string" ? { from } : {}),
      json: json === true,
      failOnBreaking: failOn === "breaking",
    });
    if (outcome.err !== "") console.error(outcome.err);
    if (outcome.out !== "") console.log(outcome.out);
    return outcome.code;
  },

  async explain() {
    const [, name, ...more] = positionals;
    if (name === undefined || more.length > 0) {
      console.error(usage);
      return 2;
    }
    const { explainCommand } = await import("./errata/explain/explain-command.js");
    const { out, code } = await explainCommand(root, name, values["json"] === true);
    (code === 0 ? console.log : console.error)(out);
    return code;
  },
};

/** What spec/ yields, and how long the thread of the compiler took for its part of it. */
async function generated(): Promise<Generation & { readonly compiler: Timings }> {
  // What lasts a second does not earn back what it costs to optimise it so early.
  setFlagsFromString("--interrupt-budget=1000000");
  const compiler = startCompiler();
  try {
    const inputs = await readInput(root);
    stage.end("read");
    return { ...(await generate(inputs, compiler, stage)), compiler: compiler.timings() };
  } finally {
    await compiler.stop();
  }
}

/** The stages of the command one after the other, and beside them those of the thread. */
function showTimings(command: Timings, compiler: Timings): void {
  const total = Object.values(command).reduce((sum, each) => sum + each, 0);
  const rounded = (timings: Timings): [string, number][] =>
    Object.entries(timings).map(([name, milliseconds]) => [name, Math.round(milliseconds)]);
  console.table(Object.fromEntries(rounded({ ...command, total }).map(([name, ms]) => [name, { ms }])));
  console.log("Meanwhile, the thread of the compiler:");
  console.table(Object.fromEntries(rounded(compiler).map(([name, ms]) => [name, { ms }])));
}

async function importFrom() {
  const from = values["from"];
  if (typeof from !== "string") {
    console.error("Say where the official documents are: --from DIR");
    return undefined;
  }
  const { importAll } = await import("./import/import-all.js");
  const sources = await readSources(root);
  const folder = resolve(from);
  const imported = await importAll(sources, folder);
  return { ...imported, folder, documents: sources.documents.length, read: imported.sources.length };
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
