import type { Coverage, Explained } from "../errata/coverage/coverage.js";
import type { Erratum } from "../errata/erratum.js";
import { code, listed, table } from "./markdown.js";

/** Where the page on the differences is kept, relative to the repository. */
export const differencesPagePath = "docs/differences.md";

/** How many values of a list are shown one by one. */
const few = 4;

/** A page with every difference between what the official documents say and the corrected one, and what explains it. */
export function differencesPage(coverages: readonly Coverage[], errata: readonly Erratum[]): string {
  return `${[
    "<!-- Generated from spec by `npm run generate`. Do not edit. -->",
    "# Where the corrected documents differ from the official ones",
    [
      "Every path, parameter, answer, type, member, value, bound, pattern and mandatory member of every official document",
      "was looked for in the corrected document of its version. What is not there in the same words is listed here, with",
      "the erratum that explains it; [errata.md](errata.md) tells more of each. Prose and examples are not compared.",
    ].join("\n"),
    ...coverages.flatMap((coverage) => versionSection(coverage, errata)),
  ].join("\n\n")}\n`;
}

function versionSection({ version, documents, differences }: Coverage, errata: readonly Erratum[]): string[] {
  const groups = new Map<string, Explained[]>();
  for (const difference of differences) {
    const key = JSON.stringify([difference.errata, difference.reasons]);
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  const sections = [...groups.values()].toSorted((a, b) => compare(keyOf(a[0]), keyOf(b[0])));
  return [
    `## OICP ${version}`,
    table(
      ["Document", "Says", "In the same words", "Otherwise"],
      documents.map(({ name, witness, facts }) => {
        const otherwise = differences.filter(({ document }) => document === name).length;
        return [
          `${code(name)}${witness ? " (witness)" : ""}`,
          String(facts),
          String(facts - otherwise),
          String(otherwise),
        ];
      }),
    ),
    ...sections.flatMap((group) => [heading(group[0], errata), rowsOf(group)]),
  ];
}

/** Errata come first, in their order; what is no erratum comes last. */
const keyOf = (difference: Explained | undefined): string =>
  difference?.errata.length === 0 ? `~${difference.reasons.join()}` : (difference?.errata.join() ?? "");

function heading(difference: Explained | undefined, errata: readonly Erratum[]): string {
  if (difference === undefined) return "";
  if (difference.errata.length + difference.reasons.length === 0) return "### Not explained yet";
  if (difference.errata.length === 0) return `### No erratum: ${difference.reasons.join("; ")}`;
  const [first] = difference.errata;
  const title = difference.errata.length === 1 ? errata.find(({ id }) => id === first)?.title : undefined;
  const links = difference.errata.map((id) => `[${id}](errata.md#${id.toLowerCase()})`);
  return `### ${listed(links)}${title === undefined ? "" : `: ${title}`}`;
}

function rowsOf(differences: readonly Explained[]): string {
  const rows = new Map<string, { documents: Set<string>; place: string; values: Set<string>; instead: string }>();
  for (const { document, pointer, keyword, value, instead } of differences) {
    const place = `${code(`#${pointer}`)} ${keyword}`;
    const says = keyword === "enum" ? "" : text(value);
    const key = JSON.stringify([place, says, text(instead)]);
    const row = rows.get(key) ?? { documents: new Set(), place, values: new Set(), instead: text(instead) };
    row.documents.add(document);
    row.values.add(text(value));
    rows.set(key, row);
  }
  return table(
    ["Document", "Place", "Says", "Corrected"],
    [...rows.values()].map(({ documents, place, values, instead }) => [
      listed([...documents].map(code)),
      place,
      values.size > few ? `${values.size} values` : listed([...values]),
      instead,
    ]),
  );
}

const text = (value: unknown): string =>
  value === undefined ? "–" : code(typeof value === "string" ? value : JSON.stringify(value));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
