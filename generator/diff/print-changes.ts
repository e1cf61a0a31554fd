import { isBreaking, stepOf, type Change, type Step } from "./change.js";

/** What changed in one version of the protocol. */
export interface VersionChanges {
  /** The version, or both when two were compared: `2.3`, `2.2 and 2.3`. */
  readonly version: string;
  readonly changes: readonly Change[];
}

/** Texts are compared by a person, one by one; the table only counts them. */
const counted = "description-changed";

const ranks: Record<Step, number> = { major: 0, minor: 1, patch: 2 };

/** The changes as a table for people: what breaks first, then by the step it asks for, each in the order of the document. */
export function printChanges(versions: readonly VersionChanges[]): string {
  const all = versions.flatMap(({ changes }) => changes);
  return [...versions.flatMap(({ version, changes }) => [...tableOf(version, changes), ""]), ...summaryOf(all)].join(
    "\n",
  );
}

function tableOf(version: string, changes: readonly Change[]): string[] {
  if (changes.length === 0) return [`OICP ${version}: nothing changed`];
  const shown = changes
    .filter(({ kind }) => kind !== counted)
    .toSorted((a, b) => Number(isBreaking(b)) - Number(isBreaking(a)) || ranks[a.semver] - ranks[b.semver]);
  const rows = [
    ["step", "sender", "receiver", "place", "change"],
    ...shown.map(({ semver, sender, receiver, place, what, hint }) => [
      semver,
      sender === "breaking" ? "BREAKING" : "-",
      receiver === "breaking" ? "BREAKING" : "-",
      place,
      hint === undefined ? what : `${what} (${hint})`,
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd(),
  );
  const described = changes.length - shown.length;
  return [
    `OICP ${version}`,
    ...(shown.length === 0 ? [] : lines),
    ...(described === 0 ? [] : [`  ${count(described, "description")} changed; --json shows them`]),
  ];
}

function summaryOf(changes: readonly Change[]): string[] {
  const step = stepOf(changes);
  if (step === undefined) return ["No change, no new version."];
  const breaks = (side: "sender" | "receiver"): number =>
    changes.filter((change) => change[side] === "breaking").length;
  return [
    `${count(changes.length, "change")}: ${breaks("sender")} breaking for the sender, ${breaks("receiver")} for the receiver.`,
    `They ask for a ${step} step of the version.`,
  ];
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? "" : "s"}`;

/** The changes as JSON, in the order of the document, with the step they ask for. */
export function changesAsJson(versions: readonly VersionChanges[]): string {
  const all = versions.flatMap(({ changes }) => changes);
  const result = { semver: stepOf(all) ?? null, breaking: all.some(isBreaking), versions };
  return JSON.stringify(result, null, 2);
}
