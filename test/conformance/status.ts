import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { repository } from "../../generator/project.js";
import type { Leg, Operation, Role } from "../../runtime/operation.js";
import type { Version } from "../support/roles.js";

/** What is proved of each leg; the columns of the table. */
export const proofs = ["Client", "Server", "Mock", "Memory", "Fetch", "HTTP", "Mutual TLS"] as const;
export type Proof = (typeof proofs)[number];

/** What a run of the conformance suite has shown. */
export interface Status {
  passed(version: Version, operation: Operation, leg: Leg, ...shown: readonly Proof[]): void;
  /** The tables of the README, one for each direction. */
  toMarkdown(): string;
}

const directions: readonly { readonly sender: Role; readonly receiver: Role; readonly title: string }[] = [
  { sender: "CPO", receiver: "Hubject", title: "Operators to the hub: `CpoClient`, `createHubjectServer`" },
  { sender: "Hubject", receiver: "CPO", title: "The hub to operators: `HubjectToCpoClient`, `createCpoServer`" },
  { sender: "EMP", receiver: "Hubject", title: "Providers to the hub: `EmpClient`, `createHubjectServer`" },
  { sender: "Hubject", receiver: "EMP", title: "The hub to providers: `HubjectToEmpClient`, `createEmpServer`" },
];

interface Row {
  readonly operation: Operation;
  readonly leg: Leg;
  readonly versions: Record<Proof, Set<Version>>;
}

/** @param legs every leg there is, so that one of which nothing is shown has a row as well */
export function openStatus(legs: readonly { readonly operation: Operation; readonly leg: Leg }[]): Status {
  const rows = new Map<string, Row>();
  const idOf = ({ key }: Operation, { sender, receiver }: Leg): string => `${sender} ${receiver} ${key}`;
  for (const { operation, leg } of legs) {
    const versions = Object.fromEntries(proofs.map((proof) => [proof, new Set()])) as Row["versions"];
    rows.set(idOf(operation, leg), { operation, leg, versions });
  }
  return {
    passed(version, operation, leg, ...shown) {
      for (const proof of shown) rows.get(idOf(operation, leg))?.versions[proof].add(version);
    },
    toMarkdown: () =>
      directions
        .map(({ sender, receiver, title }) => {
          const its = [...rows.values()].filter(({ leg }) => leg.sender === sender && leg.receiver === receiver);
          return `**${title}**\n\n${table(its)}`;
        })
        .join("\n\n"),
  };
}

function table(rows: readonly Row[]): string {
  const head = ["Operation", ...proofs];
  const lines = rows.map(({ operation: { key }, leg, versions }) => [
    `\`${key}\`${leg.obligation[leg.sender === "Hubject" ? "receiver" : "sender"] === "optional" ? " (may)" : ""}`,
    ...proofs.map((proof) => markOf(versions[proof])),
  ]);
  const rule = head.map((_, index) => (index === 0 ? "---" : ":-:"));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const markOf = (versions: ReadonlySet<Version>): string =>
  versions.size === 2 ? "✓" : versions.size === 0 ? "–" : `only ${[...versions].join("")}`;

const readme = join(repository, "README.md");
const begin = "<!-- status: written by `npm run status` -->";
const end = "<!-- end of status -->";

/** What the README says, and what it would say with these tables in it. */
export async function statusInReadme(tables: string): Promise<{ readonly said: string; readonly shown: string }> {
  const said = await readFile(readme, "utf8");
  const [head, tail] = [said.indexOf(begin) + begin.length, said.indexOf(end)];
  if (head < begin.length || tail < head) throw new Error(`README.md has no "${begin}" with its end`);
  const text = `${said.slice(0, head)}\n\n${tables}\n\n${said.slice(tail)}`;
  return { said, shown: await format(text, { ...(await resolveConfig(readme)), parser: "markdown" }) };
}

export async function writeReadme(text: string): Promise<void> {
  await writeFile(readme, text);
}
