import type { Says } from "../erratum.js";
import type { Correction, Explained, ExplainedErratum, Explanation, Mention } from "./explain.js";

/** How many things of one name are shown in full. */
const many = 6;

/** Width of the words in front of a place. */
const column = 32;

/** An explanation as a person reads it in a terminal. */
export function printExplanation({ name, things, errata, cited, mentions, suggestions }: Explanation): string {
  if (things.length + errata.length + cited.length + mentions.length === 0) {
    const near = suggestions.length === 0 ? "" : ` Did you mean ${suggestions.join(", ")}?`;
    return `Nothing is called ${name}: no operation, message, member, status code, rule or erratum.${near}`;
  }
  const shown = things.length > many ? things.filter(({ subject }) => subject.kind !== "member") : things;
  const others = things.filter((thing) => !shown.includes(thing));
  const wanted = new Set(shown.flatMap((thing) => thing.errata));
  const relevant = others.length === 0 ? cited : cited.filter(({ id }) => wanted.has(id));
  return [
    ...shown.map(printThing),
    ...(others.length === 0 ? [] : [printOthers(others)]),
    ...errata.map(printErratum),
    ...relevant.map(printCited),
    ...(mentions.length === 0 ? [] : [["Spoken of in", ...mentions.map(printMention)].join("\n")]),
  ].join("\n\n");
}

function printThing({ subject, corrected, origins, corrections }: Explained): string {
  const facts = Object.entries(subject.node)
    .filter(([key, value]) => typeof value !== "object" && key !== "description" && key !== "summary")
    .map(([key, value]) => `${key}: ${String(value)}`);
  return [
    `${subject.title} (${subject.kind}, OICP ${subject.version})`,
    ...(corrected.text === "" ? [] : [`  ${corrected.text}`]),
    ...(facts.length === 0 ? [] : [`  ${facts.join(", ")}`]),
    row("corrected document", corrected),
    ...origins.map((origin) =>
      row(`${origin.witness ? "witness" : "document"} ${origin.document}`, origin, origin.text),
    ),
    ...(origins.length === 0 ? ["  in no official document"] : []),
    ...corrections.map(printCorrection),
  ].join("\n");
}

function printOthers(things: readonly Explained[]): string {
  const titles = [...new Set(things.map(({ subject }) => subject.title))];
  return [
    "A member of that name is in",
    ...titles.map((title) => `  ${title}`),
    "Ask for one of them to see more.",
  ].join("\n");
}

function printErratum(erratum: ExplainedErratum): string {
  const { id, severity, title, says, read, write, why, where, corrections } = erratum;
  return [
    `${id} (${severity})  ${title}`,
    ...statements(says),
    `  ${"read".padEnd(column)}${read}`,
    `  ${"written".padEnd(column)}${write}`,
    `  ${"why".padEnd(column)}${why.trim()}`,
    ...(where === undefined ? [] : [`  ${"put right in".padEnd(column)}${where.join(", ")}`]),
    row("described", erratum),
    ...corrections.map(printCorrection),
  ].join("\n");
}

/** Statements of several documents that say the same in the same place share a line. */
function statements(says: readonly Says[]): string[] {
  const lines = new Map<string, string[]>();
  for (const { document, form, pointer, nodes, file } of says) {
    const place = pointer ?? nodes ?? file;
    const line = `${form}${place === undefined ? "" : `  at ${place}`}`;
    lines.set(line, [...(lines.get(line) ?? []), document]);
  }
  return [...lines].map(([line, documents]) => `  ${documents.join(", ").padEnd(column)}${line}`);
}

const printCited = ({ id, severity, title, read, write, why }: ExplainedErratum): string =>
  [`${id} (${severity})  ${title}`, `  read: ${read}`, `  written: ${write}`, `  why: ${why.trim()}`].join("\n");

const printCorrection = (correction: Correction): string => row(correction.what, correction, correction.why.join(", "));

function row(words: string, { file, line }: { readonly file: string; readonly line: number }, more = ""): string {
  return `  ${words.padEnd(column)}${file}:${line}${more === "" ? "" : `  ${more}`}`;
}

const printMention = ({ file, line, text }: Mention): string =>
  `  ${file}:${line}  ${text.length > 100 ? `${text.slice(0, 100)}…` : text}`;
