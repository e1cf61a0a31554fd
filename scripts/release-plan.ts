/** The part of a version that a release raises. */
export type Step = "patch" | "minor" | "major";

const steps: readonly Step[] = ["patch", "minor", "major"];

export const isStep = (text: string | undefined): text is Step => steps.some((step) => step === text);

/** What changed since the last release. */
export interface Changes {
  /** Lines of the API reports that are gone or new. A changed line is both. */
  readonly api: { readonly removed: number; readonly added: number };
  /** The step that `spec:diff` asks for, none when the corrected documents say the same. */
  readonly spec: Step | null;
}

/** The smallest step that tells users the truth about what changed. Before 1.0.0 each step counts one less. */
export function leastStep(version: string, { api, spec }: Changes): Step {
  const apiStep = api.removed > 0 ? "major" : api.added > 0 ? "minor" : "patch";
  const step = steps[Math.max(steps.indexOf(apiStep), spec === null ? 0 : steps.indexOf(spec))] ?? "major";
  if (!version.startsWith("0.")) return step;
  return step === "major" ? "minor" : "patch";
}

export const isEnough = (step: Step, least: Step): boolean => steps.indexOf(step) >= steps.indexOf(least);

/** The version that follows. */
export function raised(version: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (step === "major") return `${major + 1}.0.0`;
  return step === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

const unreleased = "## Unreleased";

/**
 * The changelog with what is unreleased under a version of its own; an error when there is nothing: a release that
 * nobody can describe is not one.
 */
export function releasedChangelog(text: string, version: string, date: string): string | Error {
  const start = text.indexOf(`${unreleased}\n`);
  if (start < 0) return new Error(`CHANGELOG.md has no section "${unreleased}"`);
  const rest = text.slice(start + unreleased.length);
  const end = rest.indexOf("\n## ");
  const entries = (end < 0 ? rest : rest.slice(0, end)).trim();
  if (entries === "") return new Error(`CHANGELOG.md says nothing under "${unreleased}": write what users should know`);
  const older = end < 0 ? "" : rest.slice(end);
  return `${text.slice(0, start)}${unreleased}\n\n## ${version} (${date})\n\n${entries}\n${older}`;
}
