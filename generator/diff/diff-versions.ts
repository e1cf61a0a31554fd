import type { Model } from "../model/model.js";
import { breaksBoth, breaksNone, draft, type Change } from "./change.js";
import { diffModels } from "./diff-models.js";
import type { VersionChanges } from "./print-changes.js";

/** Compares the models of every version of the protocol, each with the one of the same version. */
export function diffVersions(before: readonly Model[], after: readonly Model[]): VersionChanges[] {
  const versions = [...new Set([...before, ...after].map(({ version }) => version))].toSorted();
  return versions.map((version) => {
    const old = before.find((model) => model.version === version);
    const young = after.find((model) => model.version === version);
    return { version, changes: changesOf(version, old, young) };
  });
}

function changesOf(version: string, before: Model | undefined, after: Model | undefined): readonly Change[] {
  if (before !== undefined && after !== undefined) return diffModels(before, after);
  const affects = { operations: [], senders: [], receivers: [] };
  const place = `OICP ${version}`;
  return before === undefined
    ? [{ ...draft("version-added", place, breaksNone, { what: "is new" }), affects }]
    : [{ ...draft("version-removed", place, breaksBoth, { what: "is gone" }), affects }];
}
