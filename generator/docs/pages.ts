import type { CorrectedVersion } from "../correct.js";
import { coverage } from "../errata/coverage/coverage.js";
import type { VersionInput } from "../project.js";
import { differencesPage, differencesPagePath } from "./differences-page.js";
import { errataPage, errataPagePath } from "./errata-page.js";

/** The pages on what is wrong with the official documents, by their paths. */
export function errataPages(
  inputs: readonly VersionInput[],
  corrected: readonly CorrectedVersion[],
): Map<string, string> {
  // Of each version in the order of their ids, the newest version first.
  const errata = corrected.flatMap((version) => version.errata);
  const corrects = new Set(
    corrected.flatMap(({ history }) =>
      [...history.values()].flat().flatMap(({ action }) => (changes(action.update) ? action.errata : [])),
    ),
  );
  const coverages = inputs.flatMap((input) => {
    const version = corrected.find((each) => each.version === input.version);
    return version === undefined ? [] : [coverage(input, version, errata)];
  });
  return new Map([
    [errataPagePath, errataPage(errata, corrects)],
    [differencesPagePath, differencesPage(coverages, errata)],
  ]);
}

/** An empty update only watches a place. */
const changes = (update: unknown): boolean =>
  typeof update !== "object" || update === null || Object.keys(update).length > 0;
