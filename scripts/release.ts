import { execFileSync, spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { isEnough, isStep, leastStep, raised, releasedChangelog, type Changes } from "./release-plan.js";

/** Makes a release; docs/releasing.md says what it does and what it needs. */

const usage = `Usage: npm run release -- patch|minor|major [--dry-run]

  --dry-run   run every check and say what would be published; commit, tag, push and publish nothing
`;

const root = new URL("..", import.meta.url);

/** What a program prints. */
const said = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();

/** Runs a program where the user sees it; when it fails, nothing that comes after it is done. */
function show(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) fail(`"${[command, ...args].join(" ")}" failed; nothing that comes after it was done.`);
}

function changesSince(tag: string): Changes {
  const counts = said("git", "diff", "--numstat", tag, "--", "api").split("\n").filter(Boolean);
  const sum = (column: number): number => counts.reduce((total, line) => total + Number(line.split("\t")[column]), 0);
  const diff = said(process.execPath, "--import", "tsx", "generator/cli.ts", "diff", "--from", tag, "--json");
  return { api: { added: sum(0), removed: sum(1) }, spec: (JSON.parse(diff) as { semver: Changes["spec"] }).semver };
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { "dry-run": { type: "boolean" } } });
const [step] = positionals;
const dry = values["dry-run"] === true;
if (!isStep(step) || positionals.length !== 1) {
  console.error(usage);
  process.exit(2);
}

if (said("git", "status", "--porcelain") !== "") {
  fail("The work tree has changes that are not committed. A release is made of what is committed.");
}
const { version } = JSON.parse(await readFile(new URL("package.json", root), "utf8")) as { version: string };
const [last] = said("git", "tag", "--list", "v*", "--sort=-version:refname", "--merged").split("\n").filter(Boolean);
if (last !== undefined) {
  const changes = changesSince(last);
  const least = leastStep(version, changes);
  const { added, removed } = changes.api;
  const api = removed + added === 0 ? "as it was" : `${removed} lines gone and ${added} new in api/`;
  console.log(`Since ${last}: the API ${api}; spec:diff asks for ${changes.spec ?? "nothing"}.`);
  if (!isEnough(step, least)) fail(`That is at least a ${least} release of ${version}, not a ${step}.`);
}
// The first release is of the version that is there.
const next = last === undefined ? version : raised(version, step);
const changelog = new URL("CHANGELOG.md", root);
const text = releasedChangelog(await readFile(changelog, "utf8"), next, new Date().toISOString().slice(0, 10));
if (text instanceof Error) fail(text.message);

show("bash", ".ci/run");
if (dry) {
  show("npm", "publish", "--dry-run");
  console.log(`${version} would become ${next}.`);
} else {
  await writeFile(changelog, text);
  show("npm", "version", next, "--no-git-tag-version", "--allow-same-version");
  show("git", "commit", "--all", "--message", `Release ${next}`);
  show("git", "tag", "--annotate", `v${next}`, "--message", `Release ${next}`);
  show("npm", "publish");
  show("git", "push", "--follow-tags");
  console.log(`${next} is published.`);
}
