import type { LegModel, OperationModel } from "../model/model.js";
import {
  breaksBoth,
  breaksNone,
  draft,
  narrowed,
  widened,
  type ChangeKind,
  type Draft,
  type Verdicts,
} from "./change.js";
import { diffNotes } from "./diff-notes.js";
import { diffShapes, type Names } from "./diff-shapes.js";
import { likelyRenamings } from "./rename-hints.js";

/** What changed in the operations: those that came and went, and how each is called and served. */
export function diffOperations(
  names: Names,
  before: readonly OperationModel[],
  after: readonly OperationModel[],
): Draft[] {
  const find = (operations: readonly OperationModel[], key: string): OperationModel | undefined =>
    operations.find((operation) => operation.key === key);
  const removed = before.filter(({ key }) => find(after, key) === undefined);
  const added = after.filter(({ key }) => find(before, key) === undefined);
  const renamings = likelyRenamings(removed.map(named), added.map(named));
  return [
    ...removed.map(({ key, path }) => {
      const heir = renamings.get(key);
      const hint = heir === undefined ? undefined : `perhaps renamed to ${heir}`;
      return draft("operation-removed", key, breaksBoth, { before: path, what: "is gone", hint });
    }),
    ...added.map(({ key, path, legs }) => {
      const [old] = [...renamings].find(([, young]) => young === key) ?? [];
      const hint = old === undefined ? undefined : `perhaps ${old} under a new name`;
      const what = legs.some(isDuty) ? "is new, and whoever is called must serve it" : "is new";
      return draft("operation-added", key, legs.some(isDuty) ? widened : breaksNone, { after: path, what, hint });
    }),
    ...before.flatMap((operation) => {
      const now = find(after, operation.key);
      return now === undefined ? [] : diffOperation(names, operation, now);
    }),
  ];
}

/** Calls that a server must have a handler for: one without it does not compile, and refuses what it promised to take. */
const isDuty = ({ obligation }: LegModel): boolean => obligation.receiver === "mandatory";

/** An operation at the same path, but for its version, is likely the same one. */
const named = ({ key, path, select }: OperationModel) => ({
  name: key,
  unique: true,
  essence: `${path.replace(/v\d+/u, "v")} ${select?.value ?? ""}`,
});

function diffOperation(names: Names, before: OperationModel, after: OperationModel): Draft[] {
  const { key } = before;
  const replaced = (
    kind: ChangeKind,
    what: string,
    one: unknown,
    other: unknown,
    verdicts: Verdicts,
    step?: "patch",
  ) => {
    if (JSON.stringify(one) === JSON.stringify(other)) return [];
    return [draft(kind, key, verdicts, { before: one, after: other, what, ...(step && { step }) })];
  };
  return [
    ...diffPaths(before, after),
    ...replaced("label-changed", `is named ${after.name} by the protocol`, before.name, after.name, breaksNone),
    ...replaced(
      "label-changed",
      `belongs to the service ${after.service}`,
      before.service,
      after.service,
      breaksNone,
      "patch",
    ),
    ...replaced(
      "service-version-changed",
      `has version ${after.version} instead of ${before.version}`,
      before.version,
      after.version,
      breaksNone,
    ),
    ...replaced("selection-changed", "is told apart by something else", before.select, after.select, breaksBoth),
    ...replaced("partner-changed", "names its partner in another way", before.partner, after.partner, breaksBoth),
    ...replaced("answer-changed", `is answered with ${article(after.answer)}`, before.answer, after.answer, breaksBoth),
    ...diffRetry(before, after),
    ...diffSequence(before, after),
    ...diffLimit(before, after),
    ...diffDeadlines(before, after),
    ...diffPagination(before, after),
    ...diffLegs(before, after),
    ...diffMessageOf(names, "request", before, after),
    ...diffMessageOf(names, "response", before, after),
    ...diffNotes(key, before, after),
  ];
}

const article = (word: string): string =>
  word === "data" ? word : /^[aeiou]/u.test(word) ? `an ${word}` : `a ${word}`;

/** A call to the old path breaks its sender, unless it is still served; one to the new path an old receiver. */
function diffPaths(before: OperationModel, after: OperationModel): Draft[] {
  const { key } = before;
  const changes: Draft[] = [];
  if (before.path !== after.path) {
    const verdicts: Verdicts = {
      sender: after.otherPaths.includes(before.path) ? "compatible" : "breaking",
      receiver: before.otherPaths.includes(after.path) ? "compatible" : "breaking",
    };
    const said = {
      before: before.path,
      after: after.path,
      what: `is called at ${after.path} instead of ${before.path}`,
    };
    changes.push(draft("path-changed", key, verdicts, said));
  }
  const served = ({ path, otherPaths }: OperationModel): readonly string[] => [path, ...otherPaths];
  for (const path of after.otherPaths.filter((other) => !served(before).includes(other))) {
    changes.push(draft("other-path-added", key, breaksNone, { after: path, what: `is also served at ${path}` }));
  }
  for (const path of before.otherPaths.filter((other) => !served(after).includes(other))) {
    changes.push(draft("other-path-removed", key, narrowed, { before: path, what: `is no longer served at ${path}` }));
  }
  return changes;
}

function diffRetry(before: OperationModel, after: OperationModel): Draft[] {
  if (before.retry === after.retry) return [];
  // Only what was never repeated can surprise its receiver by coming twice.
  const verdicts = before.retry === "never" ? widened : breaksNone;
  const what = `is of the retry class ${after.retry} instead of ${before.retry}`;
  return [draft("retry-changed", before.key, verdicts, { before: before.retry, after: after.retry, what })];
}

function diffSequence(before: OperationModel, after: OperationModel): Draft[] {
  if (before.sequential === after.sequential) return [];
  return [
    after.sequential
      ? draft("sequence-changed", before.key, narrowed, { what: "must not overlap with another call of its kind" })
      : draft("sequence-changed", before.key, widened, { what: "may overlap with other calls of its kind" }),
  ];
}

function diffLimit(before: OperationModel, after: OperationModel): Draft[] {
  const [old, young] = [before.limitPerMinute, after.limitPerMinute];
  if (old === young) return [];
  const lowered = (young ?? Infinity) < (old ?? Infinity);
  const what = `may be called ${young ?? "any number of"} times a minute instead of ${old ?? "any number"}`;
  // The limit is the receiver's own, so raising it takes nobody by surprise.
  const verdicts = lowered ? narrowed : breaksNone;
  return [draft(lowered ? "limit-lowered" : "limit-raised", before.key, verdicts, { before: old, after: young, what })];
}

/** Who is called has less time to answer when either deadline is lowered. */
function diffDeadlines(before: OperationModel, after: OperationModel): Draft[] {
  return (["client", "server"] as const).flatMap((side) => {
    const [old, young] = [before.deadline[side], after.deadline[side]];
    if (old === young) return [];
    const who = side === "client" ? "is waited for" : "must be answered within";
    const said = { before: { [side]: old }, after: { [side]: young }, what: `${who} ${young} ms instead of ${old} ms` };
    return [draft("deadline-changed", before.key, young < old ? widened : breaksNone, said)];
  });
}

function diffPagination(before: OperationModel, after: OperationModel): Draft[] {
  const [old, young] = [before.pagination, after.pagination];
  if (old === undefined && young === undefined) return [];
  const change = (verdicts: Verdicts, what: string): Draft =>
    draft("pagination-changed", before.key, verdicts, { before: old, after: young, what });
  if (old === undefined) return [change(breaksBoth, "is answered page by page")];
  if (young === undefined) return [change(breaksBoth, "is no longer answered page by page")];
  return [
    ...(old.records !== young.records || old.id !== young.id
      ? [change(breaksBoth, `has its records in ${young.records}, by ${young.id}`)]
      : []),
    ...(old.maxSize > young.maxSize ? [change(narrowed, `gives at most ${young.maxSize} records a page`)] : []),
    ...(old.maxSize < young.maxSize ? [change(widened, `may be asked for ${young.maxSize} records a page`)] : []),
    ...(old.defaultSize === young.defaultSize
      ? []
      : [change(breaksNone, `gives ${young.defaultSize} records a page when not asked for a number`)]),
  ];
}

function diffLegs(before: OperationModel, after: OperationModel): Draft[] {
  const same = (one: LegModel) => (other: LegModel) => one.sender === other.sender && one.receiver === other.receiver;
  const place = (leg: LegModel): string => `${before.key} ${nameOfLeg(leg)}`;
  return [
    ...before.legs
      .filter((leg) => !after.legs.some(same(leg)))
      .map((leg) => draft("leg-removed", place(leg), breaksBoth, { what: "is gone" })),
    ...after.legs
      .filter((leg) => !before.legs.some(same(leg)))
      .map((leg) => draft("leg-added", place(leg), isDuty(leg) ? widened : breaksNone, { what: "is new" })),
    ...before.legs.flatMap((leg) => {
      const now = after.legs.find(same(leg));
      return now === undefined ? [] : [...diffObligations(place(leg), leg, now), ...diffRequires(place(leg), leg, now)];
    }),
  ];
}

/** How a leg is called at the place of a change, after the key of its operation. */
export const nameOfLeg = ({ sender, receiver }: Pick<LegModel, "sender" | "receiver">): string =>
  `${sender}->${receiver}`;

/** A new duty breaks who has it; a duty that falls away, the other, who can no longer count on it. */
function diffObligations(place: string, before: LegModel, after: LegModel): Draft[] {
  return (["sender", "receiver"] as const).flatMap((side) => {
    const [old, young] = [before.obligation[side], after.obligation[side]];
    if (old === young) return [];
    const breaksSender = (side === "sender") === (young === "mandatory");
    const what = `is ${young} for its ${side}`;
    const said = { before: { [side]: old }, after: { [side]: young }, what };
    return [draft("obligation-changed", place, breaksSender ? narrowed : widened, said)];
  });
}

function diffRequires(place: string, before: LegModel, after: LegModel): Draft[] {
  return [
    ...after.requires
      .filter((member) => !before.requires.includes(member))
      .map((member) =>
        draft("leg-requirement-added", place, narrowed, { after: member, what: `${member} is now mandatory on it` }),
      ),
    ...before.requires
      .filter((member) => !after.requires.includes(member))
      .map((member) =>
        draft("leg-requirement-removed", place, widened, {
          before: member,
          what: `${member} is no longer mandatory on it`,
        }),
      ),
  ];
}

/** Another message by name may be the same by what it holds. */
function diffMessageOf(
  names: Names,
  side: "request" | "response",
  before: OperationModel,
  after: OperationModel,
): Draft[] {
  if (before[side] === after[side]) return [];
  const reference = (name: string) => ({ kind: "reference", name }) as const;
  const place = `${before.key}.${side}`;
  const [named, ...changes] = diffShapes(names, place, reference(before[side]), reference(after[side]));
  return [...(named === undefined ? [] : [{ ...named, kind: `${side}-changed` as const }]), ...changes];
}
