import { breaksNone, draft, type Draft } from "./change.js";

/** What is said about a thing, apart from what it may be. */
interface Notes {
  readonly description: string;
  readonly errata: readonly string[];
  readonly deprecated?: string;
}

/** What changed in what is said about a thing. */
export function diffNotes(place: string, before: Notes, after: Notes): Draft[] {
  const changes: Draft[] = [];
  if (before.deprecated === undefined && after.deprecated !== undefined) {
    changes.push(draft("deprecated", place, breaksNone, { after: after.deprecated, what: "is deprecated" }));
  }
  if (before.deprecated !== undefined && after.deprecated === undefined) {
    const said = { before: before.deprecated, what: "is no longer deprecated" };
    changes.push(draft("no-longer-deprecated", place, breaksNone, said));
  }
  const added = after.errata.filter((id) => !before.errata.includes(id));
  const removed = before.errata.filter((id) => !after.errata.includes(id));
  if (added.length + removed.length > 0) {
    const what = [
      ...(added.length > 0 ? [`is corrected by ${added.join(", ")}`] : []),
      ...(removed.length > 0 ? [`needs no correction by ${removed.join(", ")} any more`] : []),
    ].join(" and ");
    const said = { before: before.errata, after: after.errata, what, step: "patch" as const };
    changes.push(draft("errata-changed", place, breaksNone, said));
  }
  const texts = [
    [before.description, after.description],
    // Coming and going of a deprecation is said above.
    before.deprecated === undefined || after.deprecated === undefined ? [] : [before.deprecated, after.deprecated],
  ] as const;
  for (const [old, young] of texts.filter(([old, young]) => old !== young)) {
    const said = { before: old, after: young, what: "is described in other words", step: "patch" as const };
    changes.push(draft("description-changed", place, breaksNone, said));
  }
  return changes;
}
