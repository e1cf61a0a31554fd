import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { printDiagnostics } from "../diagnostics/print.js";
import { parseSource, type SourceFile } from "../diagnostics/source-file.js";
import { toYaml } from "../document/yaml.js";
import { correctAll, correctedPath } from "../correct.js";
import { atOverlays } from "../errata/overlay-place.js";
import { buildModel } from "../model/build-model.js";
import type { Model } from "../model/model.js";
import { readInput } from "../project.js";
import { isBreaking } from "./change.js";
import { correctedAt, type Text } from "./committed.js";
import { diffModels } from "./diff-models.js";
import { diffVersions } from "./diff-versions.js";
import { withoutPhantoms } from "./phantoms.js";
import { changesAsJson, printChanges, type VersionChanges } from "./print-changes.js";

export interface DiffOptions {
  /** The repository: what its spec/ yields now is compared. */
  readonly root: string;
  /** With what it is compared: a revision, or a folder with corrected documents. Default `HEAD`. */
  readonly from?: string;
  /** Two corrected documents to compare instead. */
  readonly files: readonly string[];
  readonly json: boolean;
  /** Whether a breaking change is a failure. */
  readonly failOnBreaking: boolean;
}

export interface Outcome {
  readonly out: string;
  readonly err: string;
  readonly code: 0 | 1 | 2;
}

/** One side of a comparison. */
interface Side {
  readonly models: readonly Model[];
  /** What is wrong with it, version by version. */
  readonly problems: readonly Problems[];
}

interface Problems {
  readonly diagnostics: readonly Diagnostic[];
  /** The files the diagnostics point into. */
  readonly sources: readonly SourceFile[];
}

/**
 * Compares two corrected documents, or what spec/ yields now with what was committed: not the corrected document on
 * disk, which an import does not touch. Where corrections do not apply any more, it says so and compares what can be
 * made without them, so that one run shows a maintainer all there is to look at.
 */
export async function diffCommand(options: DiffOptions): Promise<Outcome> {
  const sides = options.files.length > 0 ? await sidesOfFiles(options) : await sidesOfSpec(options);
  if (typeof sides === "string") return { out: "", err: sides, code: 2 };
  const { before, after } = sides;
  const versions =
    options.files.length > 0 ? pairUp(before.models, after.models) : diffVersions(before.models, after.models);
  const problems = [...before.problems, ...after.problems].filter(({ diagnostics }) => diagnostics.length > 0);
  const errors = problems
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ severity }) => severity === "error").length;
  const complaint = problems.map(({ diagnostics, sources }) => printDiagnostics(diagnostics, sources));
  if (errors > 0) {
    complaint.push(`${errors} error${errors === 1 ? "" : "s"}: the comparison is preliminary until they are resolved.`);
  }
  const breaking = versions.some(({ changes }) => changes.some(isBreaking));
  return {
    out: options.json ? changesAsJson(versions) : printChanges(versions),
    err: complaint.join("\n"),
    code: errors > 0 || (options.failOnBreaking && breaking) ? 1 : 0,
  };
}

async function sidesOfSpec({ root, from = "HEAD" }: DiffOptions): Promise<{ before: Side; after: Side } | string> {
  const texts = await correctedAt(root, from);
  if (texts === undefined) return `${from} is neither a folder nor a revision of this repository that has a spec/.`;
  if (texts.length === 0 && from !== "HEAD") return `${from} holds no corrected document (spec/oicp-*.yaml).`;
  return { before: sideOf(texts), after: await current(root) };
}

async function sidesOfFiles({ files }: DiffOptions): Promise<{ before: Side; after: Side } | string> {
  if (files.length !== 2) return "Name two corrected documents to compare, the older one first.";
  const texts: Text[] = [];
  for (const path of files) {
    const text = await readFile(resolve(path), "utf8").catch(() => undefined);
    if (text === undefined) return `${path} cannot be read.`;
    texts.push({ path, text });
  }
  return { before: sideOf(texts.slice(0, 1)), after: sideOf(texts.slice(1)) };
}

function sideOf(texts: readonly Text[]): Side {
  const models: Model[] = [];
  const problems = texts.map(({ path, text }): Problems => {
    const { file, diagnostics } = parseSource(path, text);
    if (diagnostics.length > 0) return { diagnostics, sources: [file] };
    const built = buildModel(file.data);
    models.push(built.model);
    return { diagnostics: built.diagnostics.map((found) => ({ ...found, file: path })), sources: [file] };
  });
  return { models, problems };
}

/** What spec/ yields now, as far as it does. */
async function current(root: string): Promise<Side> {
  const models: Model[] = [];
  const inputs = await readInput(root);
  const problems = correctAll(inputs).map((corrected): Problems => {
    const own = inputs.filter(({ version }) => version === corrected.version);
    const official = own.flatMap(({ documents }) => documents);
    const sources = [...official.map(({ file }) => file), ...own.flatMap(({ overlays }) => overlays)];
    if (corrected.document === undefined) return { diagnostics: corrected.diagnostics, sources };
    const built = buildModel(corrected.document);
    const whole = corrected.diagnostics.length + built.diagnostics.length === 0;
    models.push(whole ? built.model : buildModel(withoutPhantoms(corrected.document)).model);
    const diagnostics = [...corrected.diagnostics, ...atOverlays(built.diagnostics, corrected, official)];
    // What no document or overlay holds at the place is shown in the corrected document.
    if (built.diagnostics.length > 0) {
      sources.push(parseSource(correctedPath(corrected.version), toYaml(corrected.document)).file);
    }
    return { diagnostics, sources };
  });
  return { models, problems };
}

/** Two files are compared with each other, even when they are of two versions. */
function pairUp([before]: readonly Model[], [after]: readonly Model[]): VersionChanges[] {
  if (before === undefined || after === undefined) return [];
  const version = before.version === after.version ? after.version : `${before.version} and ${after.version}`;
  return [{ version, changes: diffModels(before, after) }];
}
