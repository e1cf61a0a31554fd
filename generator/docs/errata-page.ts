import { prose, readable } from "../errata/documents.js";
import type { Erratum, Says } from "../errata/erratum.js";
import { code, listed, table } from "./markdown.js";

/** Where the page on the errata is kept, relative to the repository. */
export const errataPagePath = "docs/errata.md";

const severities: readonly (readonly [Erratum["severity"], string])[] = [
  ["H", "breaks the exchange with partners, or the code made from the documents"],
  ["M", "checks what is right as wrong, or what is wrong as right"],
  ["L", "wrong or missing words"],
];

/** A page with every erratum: what each document says, what is read, what is written, why, and where it is put right. */
export function errataPage(errata: readonly Erratum[], corrected: ReadonlySet<string>): string {
  const count = (severity: string): number => errata.filter((erratum) => erratum.severity === severity).length;
  return `${[
    "<!-- Generated from spec by `npm run generate`. Do not edit. -->",
    "# Errata of the official documents",
    [
      "Hubject publishes OICP in documents that contradict each other, themselves, and what is on the wire. This is every",
      "place known, what these bindings make of it, and why. `errata`, exported by `oicp`, is the same as data.",
      "",
      ...severities.map(([severity, meaning]) => `- **${severity}** (${count(severity)}): ${meaning}.`),
    ].join("\n"),
    "## The documents",
    documentsTable(errata),
    "## At a glance",
    table(
      ["Erratum", "", "What is wrong"],
      errata.map(({ id, severity, title }) => [`[${id}](#${id.toLowerCase()})`, severity, title]),
    ),
    ...errata.map((erratum) => section(erratum, corrected.has(erratum.id))),
  ].join("\n\n")}\n`;
}

function documentsTable(errata: readonly Erratum[]): string {
  const cited = new Set(errata.flatMap(({ says }) => says.map(({ document }) => document)));
  const known = Object.entries({ ...readable, ...prose }).filter(([name]) => cited.has(name));
  const others = [...cited].filter((name) => !(name in readable) && !(name in prose));
  const names = others.length === 0 ? [] : [[listed(others.toSorted().map(code)), "files of OICP 2.2, Swagger", "yes"]];
  return [
    table(
      ["Name", "What it is", "Checked"],
      [...known.map(([name, what]) => [code(name), what, name in readable ? "yes" : "by reading"]), ...names],
    ),
    "What is said of a document with a yes is checked by `npm run spec:verify` against the document itself.",
  ].join("\n\n");
}

function section(erratum: Erratum, isCorrected: boolean): string {
  const { id, severity, title, says, read, write, why, where } = erratum;
  const rows = merged(says).map(([documents, form, place]) => [documents, form, place]);
  return [
    `### ${id}`,
    `${title}. (${severity})`,
    table(["Document", "Says", "Where"], rows),
    [
      `- Read: ${read}.`,
      `- Written: ${write}.`,
      `- Why: ${why}`,
      `- Put right: ${put(where ?? [], isCorrected)}.`,
    ].join("\n"),
  ].join("\n\n");
}

/** Statements of several documents that say the same in the same place share a row. */
function merged(says: readonly Says[]): [string, string, string][] {
  const rows = new Map<string, { documents: string[]; form: string; place: string }>();
  for (const { document, form, pointer, nodes, file } of says) {
    const place = pointer ?? nodes ?? file ?? "";
    const key = JSON.stringify([form, place]);
    const row = rows.get(key) ?? { documents: [], form, place };
    row.documents.push(code(document));
    rows.set(key, row);
  }
  return [...rows.values()].map(({ documents, form, place }) => [
    listed(documents),
    form,
    place === "" ? "" : code(place),
  ]);
}

function put(where: readonly string[], isCorrected: boolean): string {
  const files = where.filter((place) => place !== "documentation").map(code);
  const places = [
    ...(isCorrected ? ["in the corrected document"] : []),
    ...(files.length > 0 ? [`in ${listed(files)}`] : []),
  ];
  return places.length === 0 ? "nothing to do but to know it" : places.join(", and ");
}
