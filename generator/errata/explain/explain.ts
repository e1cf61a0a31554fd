import { pointerOf, segmentsOf } from "../../diagnostics/diagnostic.js";
import { parseSource, type SourceFile } from "../../diagnostics/source-file.js";
import type { OverlayAction } from "../../document/overlay.js";
import { toYaml } from "../../document/yaml.js";
import { correctAll, correctedPath, type CorrectedVersion } from "../../correct.js";
import type { VersionInput } from "../../project.js";
import { coverage, type Coverage } from "../coverage/coverage.js";
import type { Erratum } from "../erratum.js";
import { actionsOn } from "./history.js";
import { subjectsIn, type Subject } from "./subjects.js";
import { suggestions } from "./suggestions.js";

/** A line of a file, and what stands there. */
export interface Mention {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** A place in the facts that were imported of an official document. */
export interface Origin extends Mention {
  readonly document: string;
  readonly witness: boolean;
}

/** What an overlay did to a thing, and why. */
export interface Correction {
  readonly file: string;
  readonly line: number;
  readonly what: "changed" | "removed" | "copied" | "renamed" | "lifted" | "taken over" | "watched";
  /** Errata it names, or the reason it gives. */
  readonly why: readonly string[];
}

/** Where a thing comes from, what was done to it, and why. */
export interface Explained {
  readonly subject: Subject;
  readonly corrected: Mention;
  readonly origins: readonly Origin[];
  readonly corrections: readonly Correction[];
  /** Ids of the errata that these corrections name, and that are noted on the thing itself. */
  readonly errata: readonly string[];
}

/** An erratum, and where it is described and put right. */
export interface ExplainedErratum extends Erratum {
  readonly line: number;
  readonly corrections: readonly Correction[];
}

export interface Explanation {
  readonly name: string;
  readonly things: readonly Explained[];
  /** Errata asked for by their id. */
  readonly errata: readonly ExplainedErratum[];
  /** Errata that have to do with what was asked for. */
  readonly cited: readonly ExplainedErratum[];
  /** Where a rule or a status code is spoken of in this repository. */
  readonly mentions: readonly Mention[];
  /** Names near to one that nothing has. */
  readonly suggestions: readonly string[];
}

/** Everything that names are looked up in. */
export interface Library {
  readonly inputs: readonly VersionInput[];
  readonly corrected: readonly CorrectedVersion[];
  readonly coverages: ReadonlyMap<string, Coverage>;
  readonly documents: ReadonlyMap<string, SourceFile>;
  readonly subjects: ReadonlyMap<string, readonly Subject[]>;
  readonly errata: readonly Erratum[];
  readonly overlays: ReadonlyMap<string, SourceFile>;
  /** Texts of this repository in which rules and status codes are looked for. */
  readonly texts: ReadonlyMap<string, string>;
}

export function openLibrary(inputs: readonly VersionInput[], texts: ReadonlyMap<string, string>): Library {
  const corrected = correctAll(inputs);
  const errata = corrected.flatMap((version) => version.errata);
  const subjects = new Map<string, Subject[]>();
  const coverages = new Map<string, Coverage>();
  const documents = new Map<string, SourceFile>();
  for (const version of corrected) {
    const input = inputs.find((each) => each.version === version.version);
    if (input === undefined || version.document === undefined) continue;
    const path = correctedPath(version.version);
    documents.set(version.version, parseSource(path, toYaml(version.document)).file);
    coverages.set(version.version, coverage(input, version, errata));
    for (const [name, found] of subjectsIn(version.version, version.document)) {
      subjects.set(name, [...(subjects.get(name) ?? []), ...found]);
    }
  }
  const overlays = new Map(inputs.flatMap((input) => input.overlays.map((overlay) => [overlay.path, overlay])));
  return { inputs, corrected, coverages, documents, subjects, errata, overlays, texts };
}

/** Looks a name up: an operation, a message, a member, a status code, a rule, an erratum. */
export function explain(name: string, library: Library): Explanation {
  const { errata, subjects, texts } = library;
  const nothing: Explanation = { name, things: [], errata: [], cited: [], mentions: [], suggestions: [] };
  const found = errataNamed(name, errata);
  if (found.length > 0) {
    const mentions = found.flatMap(({ id }) => mentionsOf(id, texts));
    return { ...nothing, errata: found.map((erratum) => explainedErratum(erratum, library)), mentions };
  }
  const isCode = /^\d{3}$/u.test(name);
  if (isCode || /^[RBC]-\d\d$/u.test(name)) {
    const things = isCode ? codesIn(name, library) : [];
    const mentions = mentionsOf(isCode ? `"${name}"` : name, texts);
    const said = new RegExp(`(?<![\\w-])${name}(?!\\w)`, "u");
    const about = errata.filter(({ title, read, write, why }) => said.test([title, read, write, why].join(" ")));
    const ids = [...things.flatMap((thing) => thing.errata), ...about.map(({ id }) => id)];
    if (things.length + mentions.length + ids.length > 0) {
      return { ...nothing, things, mentions, cited: cite(ids, library) };
    }
  }
  const things = (subjects.get(name) ?? sameLetters(name, subjects)).map((subject) => explained(subject, library));
  const ids = things.flatMap((thing) => thing.errata);
  if (things.length > 0) return { ...nothing, things, cited: cite(ids, library) };
  return { ...nothing, suggestions: suggestions(name, [...subjects.keys(), ...errata.map(({ id }) => id)]) };
}

/** `OICP23-E001`, or `E001` for those of every version that end so. */
function errataNamed(name: string, errata: readonly Erratum[]): readonly Erratum[] {
  if (!/^(?:OICP\d\d-)?E\d{3}$/iu.test(name)) return [];
  const id = name.toUpperCase();
  return errata.filter((erratum) => erratum.id === id || erratum.id.endsWith(`-${id}`));
}

const cite = (ids: readonly string[], library: Library): ExplainedErratum[] =>
  library.errata.filter(({ id }) => ids.includes(id)).map((erratum) => explainedErratum(erratum, library));

function explainedErratum(erratum: Erratum, library: Library): ExplainedErratum {
  const overlay = library.overlays.get(erratum.file);
  const actions = library.corrected.flatMap(({ history }) => [...history.values()].flat().map(({ action }) => action));
  const own = new Set(actions.filter(({ errata }) => errata.includes(erratum.id)));
  return {
    ...erratum,
    line: overlay?.locate(erratum.pointer).line ?? 1,
    corrections: correctionsOf(own, library),
  };
}

function correctionsOf(actions: Iterable<OverlayAction>, { overlays }: Library): Correction[] {
  const corrections = [...actions].map((action): Correction => {
    const line = overlays.get(action.file)?.locate(action.pointer).line ?? 1;
    const why = action.errata.length > 0 ? action.errata : [action.reason ?? ""];
    return { file: action.file, line, what: effectOf(action), why };
  });
  return corrections.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

/** The things whose names differ in the size of letters alone. */
function sameLetters(name: string, subjects: ReadonlyMap<string, readonly Subject[]>): readonly Subject[] {
  const wanted = name.toLowerCase();
  return [...new Set([...subjects].filter(([each]) => each.toLowerCase() === wanted).flatMap(([, found]) => found))];
}

function explained(subject: Subject, library: Library): Explained {
  const { version, path, node } = subject;
  const file = library.documents.get(version) as SourceFile;
  const corrected = library.corrected.find((each) => each.version === version) as CorrectedVersion;
  const input = library.inputs.find((each) => each.version === version) as VersionInput;
  const pointer = pointerOf(path);
  const union = corrected.history.get("merged") ?? [];
  const origins: Origin[] = [];
  const actions = new Set(actionsOn(path, union));
  for (const { name, witness, pairs } of library.coverages.get(version)?.documents ?? []) {
    const source = (witness ? input.witnesses : input.documents).find((each) => each.name === name);
    const history = [...(corrected.history.get(name) ?? []), ...union];
    // Overlays may have made it under the name it has now.
    for (const action of actionsOn(path, history)) actions.add(action);
    for (const place of pairs.get(pointer) ?? []) {
      if (source === undefined) continue;
      const { line } = source.file.locate(place);
      origins.push({ document: name, witness, file: source.file.path, line, text: `#${place}` });
      if (!witness) for (const action of actionsOn(segmentsOf(place), history)) actions.add(action);
    }
  }
  const corrections = correctionsOf(actions, library);
  const noted = (node["x-oicp-errata"] ?? []) as string[];
  const named = [...actions].flatMap((action) => action.errata);
  return {
    subject,
    corrected: { file: file.path, line: file.locate(pointer).line, text: String(node["description"] ?? "") },
    origins,
    corrections,
    errata: [...new Set([...noted, ...named])].toSorted(),
  };
}

function effectOf(action: OverlayAction): Correction["what"] {
  if (action.remove === true) return "removed";
  if (action.copy !== undefined) return "copied";
  if (action.rename !== undefined) return "renamed";
  if (action.lift !== undefined) return "lifted";
  if (action.inherit !== undefined) return "taken over";
  return Object.keys((action.update ?? {}) as object).length === 0 ? "watched" : "changed";
}

/** The list of status codes of every version that has this one. */
function codesIn(code: string, library: Library): Explained[] {
  return (library.subjects.get("StatusCode.Code") ?? [])
    .filter(({ node }) => ((node["x-oicp-values"] ?? node["enum"] ?? []) as string[]).includes(code))
    .map((subject) => explained(subject, library));
}

function mentionsOf(word: string, texts: ReadonlyMap<string, string>): Mention[] {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const pattern = new RegExp(`(?<![\\w-])${escaped}(?!\\w)`, "u");
  return [...texts].flatMap(([file, text]) =>
    text
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [{ file, line: index + 1, text: line.trim() }] : [])),
  );
}
