import type {
  ArrayShape,
  LiteralsShape,
  MessageModel,
  NumberShape,
  ReferenceShape,
  Shape,
  StringShape,
} from "../model/model.js";
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
import { diffMembers } from "./diff-members.js";
import { patternRelation } from "./pattern-relation.js";

/** The messages of both versions by name, to follow references with. */
export interface Names {
  readonly before: ReadonlyMap<string, MessageModel>;
  readonly after: ReadonlyMap<string, MessageModel>;
  /** Pairs of names being compared in place of each other, so that a message that holds itself comes to an end. */
  readonly open?: ReadonlySet<string>;
}

/**
 * What changed between two shapes at the same place. A reference to a message of the same name is not followed: what
 * changed in it is said once, at the message.
 */
export function diffShapes(names: Names, place: string, before: Shape, after: Shape): Draft[] {
  const [old, young] = [nameOf(before), nameOf(after)];
  const unwrapping = diffUnwrap(place, unwrapOf(before), unwrapOf(after));
  if (old !== undefined && old === young) return unwrapping;
  const [one, other] = [resolved(names.before, before), resolved(names.after, after)];
  if (old === undefined && young === undefined) return [...unwrapping, ...diffPlain(names, place, one, other)];
  const pair = `${old ?? ""}>${young ?? ""}`;
  if (names.open?.has(pair) === true) return unwrapping;
  const within = { ...names, open: new Set([...(names.open ?? []), pair]) };
  const changes = diffPlain(within, place, one, other);
  const said = { before: old ?? kindOf(one), after: young ?? kindOf(other), step: "patch" as const };
  const renamed = `is the type ${said.after} instead of ${said.before}${changes.length === 0 ? ", which says the same" : ""}`;
  return [...unwrapping, draft("type-name-changed", place, breaksNone, { ...said, what: renamed }), ...changes];
}

const nameOf = (shape: Shape): string | undefined => (shape.kind === "reference" ? shape.name : undefined);

const unwrapOf = (shape: Shape): string | undefined => ("unwrap" in shape ? shape.unwrap : undefined);

type PlainShape = Exclude<Shape, ReferenceShape>;

/** What a shape refers to in the end. What refers to nothing, or to itself alone, is as good as any text. */
function resolved(messages: ReadonlyMap<string, MessageModel>, shape: Shape): PlainShape {
  let found: Shape | undefined = shape;
  for (let depth = 0; depth < 32 && found?.kind === "reference"; depth++) found = messages.get(found.name)?.shape;
  return found === undefined || found.kind === "reference" ? { kind: "string" } : found;
}

function diffPlain(names: Names, place: string, before: PlainShape, after: PlainShape): Draft[] {
  if (before.kind === "object" && after.kind === "object") return diffMembers(names, place, before, after);
  if (before.kind === "array" && after.kind === "array") return diffArrays(names, place, before, after);
  if (before.kind === "string" && after.kind === "string") return diffStrings(place, before, after);
  if (before.kind === "number" && after.kind === "number") return diffNumbers(place, before, after);
  if (before.kind === "literals" && after.kind === "literals") return diffLiterals(place, before, after);
  if (before.kind === after.kind) return [];
  const verdicts =
    before.kind === "string" && after.kind === "literals"
      ? { ...narrowed, receiver: conform(after, before) ? narrowed.receiver : ("breaking" as const) }
      : before.kind === "literals" && after.kind === "string"
        ? { ...widened, sender: conform(before, after) ? widened.sender : ("breaking" as const) }
        : breaksBoth;
  return [typeChange(place, before, after, verdicts)];
}

function typeChange(place: string, before: PlainShape, after: PlainShape, verdicts: Verdicts): Draft {
  const said = { before: kindOf(before), after: kindOf(after) };
  return draft("type-changed", place, verdicts, { ...said, what: `is ${said.after} instead of ${said.before}` });
}

function kindOf(shape: PlainShape): string {
  if (shape.kind === "literals") return shape.open ? "an open enumeration" : "an enumeration";
  if (shape.kind === "number") return shape.integer ? "a whole number" : "a number";
  return { object: "an object", array: "a list", string: "a text", boolean: "a boolean" }[shape.kind];
}

/** Whether all that is listed is among the texts; values of an open list can be any text at all. */
function conform({ values, open }: LiteralsShape, text: StringShape): boolean {
  if (text.format !== undefined || (open && (text.pattern ?? text.minLength ?? text.maxLength) !== undefined))
    return false;
  const pattern = text.pattern === undefined ? undefined : new RegExp(text.pattern, "u");
  return values.every(
    (value) =>
      value.length >= (text.minLength ?? 0) &&
      value.length <= (text.maxLength ?? Infinity) &&
      pattern?.test(value) !== false,
  );
}

function diffArrays(names: Names, place: string, before: ArrayShape, after: ArrayShape): Draft[] {
  return [
    ...diffLower(place, "minItems", before.minItems ?? 0, after.minItems ?? 0),
    ...diffUpper(place, "maxItems", before.maxItems, after.maxItems),
    ...diffShapes(names, `${place}[]`, before.items, after.items),
  ];
}

function diffNumbers(place: string, before: NumberShape, after: NumberShape): Draft[] {
  const verdicts = after.integer ? narrowed : widened;
  return [
    ...(before.integer === after.integer ? [] : [typeChange(place, before, after, verdicts)]),
    ...diffLower(place, "minimum", before.minimum, after.minimum),
    ...diffUpper(place, "maximum", before.maximum, after.maximum),
  ];
}

function diffStrings(place: string, before: StringShape, after: StringShape): Draft[] {
  return [
    ...diffLower(place, "minLength", before.minLength ?? 0, after.minLength ?? 0),
    ...diffUpper(place, "maxLength", before.maxLength, after.maxLength),
    ...diffPatterns(place, before.pattern, after.pattern),
    ...diffFormats(place, before.format, after.format),
  ];
}

function diffPatterns(place: string, before: string | undefined, after: string | undefined): Draft[] {
  if (before === after) return [];
  const said = { before, after };
  if (before === undefined) return [draft("pattern-narrowed", place, narrowed, { ...said, what: "now has a pattern" })];
  if (after === undefined)
    return [draft("pattern-widened", place, widened, { ...said, what: "has no pattern any more" })];
  const { relation, lost, gained } = patternRelation(before, after);
  const change = (kind: ChangeKind, verdicts: Verdicts, what: string, hint?: string): Draft[] => [
    draft(kind, place, verdicts, { ...said, what, hint, step: "patch" }),
  ];
  const noMore = `no more ${JSON.stringify(lost)}`;
  const nowAlso = `now also ${JSON.stringify(gained)}`;
  switch (relation) {
    case "same":
      return change("pattern-changed", breaksNone, "has another pattern for the same texts");
    case "narrowed":
      return change("pattern-narrowed", narrowed, "has a pattern that takes fewer texts", noMore);
    case "widened":
      return change("pattern-widened", widened, "has a pattern that takes more texts", nowAlso);
    case "changed":
      return change("pattern-changed", breaksBoth, "has a pattern that takes other texts", `${noMore}, ${nowAlso}`);
    case "unknown": {
      const hint = "whether it takes more or fewer texts could not be told: compare them by hand";
      return change("pattern-changed", breaksBoth, "has another pattern", hint);
    }
  }
}

function diffFormats(place: string, before: string | undefined, after: string | undefined): Draft[] {
  if (before === after) return [];
  const said = { before, after };
  return after === undefined
    ? [draft("format-removed", place, widened, { ...said, what: `need not be a ${before} any more` })]
    : [draft("format-added", place, narrowed, { ...said, what: `must be a ${after}` })];
}

const diffLower = (place: string, keyword: string, before: number | undefined, after: number | undefined): Draft[] =>
  diffBound(place, keyword, before, after, (after ?? -Infinity) > (before ?? -Infinity));

const diffUpper = (place: string, keyword: string, before: number | undefined, after: number | undefined): Draft[] =>
  diffBound(place, keyword, before, after, (after ?? Infinity) < (before ?? Infinity));

function diffBound(
  place: string,
  keyword: string,
  before: number | undefined,
  after: number | undefined,
  stricter: boolean,
): Draft[] {
  if (before === after) return [];
  const value = (bound: number | undefined): object | undefined =>
    bound === undefined ? undefined : { [keyword]: bound };
  return [
    draft(stricter ? "bound-narrowed" : "bound-widened", place, stricter ? narrowed : widened, {
      before: value(before),
      after: value(after),
      what: `${keyword} is ${after ?? "not given"} instead of ${before ?? "not given"}`,
    }),
  ];
}

function diffLiterals(place: string, before: LiteralsShape, after: LiteralsShape): Draft[] {
  const changes: Draft[] = [];
  const added = after.values.filter((value) => !before.values.includes(value));
  const removed = before.values.filter((value) => !after.values.includes(value));
  // Whoever takes an open list is prepared for values beyond it, and whoever sends them still conforms.
  if (added.length > 0) {
    const verdicts = before.open ? breaksNone : widened;
    changes.push(draft("values-added", place, verdicts, { after: added, what: `may also be ${added.join(", ")}` }));
  }
  if (removed.length > 0) {
    const still = removed.filter((value) => Object.hasOwn(after.aliases, value));
    const hint = still.length === 0 ? undefined : `${still.join(", ")} is still read, as another spelling`;
    const verdicts = after.open ? breaksNone : narrowed;
    const what = after.open ? `does not list ${removed.join(", ")} any more` : `can no longer be ${removed.join(", ")}`;
    changes.push(draft("values-removed", place, verdicts, { before: removed, what, hint }));
  }
  if (before.open !== after.open) {
    changes.push(
      after.open
        ? draft("values-opened", place, widened, { what: "may be any text, beyond the values listed" })
        : draft("values-closed", place, narrowed, { what: "must be one of the values listed" }),
    );
  }
  return [...changes, ...diffTolerance(place, "value", entriesOf(before.aliases), entriesOf(after.aliases))];
}

const entriesOf = (aliases: LiteralsShape["aliases"]): string[] =>
  Object.entries(aliases).map(([alias, value]) => `${alias} for ${value}`);

function diffUnwrap(place: string, before: string | undefined, after: string | undefined): Draft[] {
  const listed = (member: string | undefined): string[] =>
    member === undefined ? [] : [`the member ${member} of an object`];
  return diffTolerance(place, "form", listed(before), listed(after));
}

/** What is understood on reading beyond what conforms: nobody who conforms notices, but a receiver relies on it. */
export function diffTolerance(place: string, of: string, before: readonly string[], after: readonly string[]): Draft[] {
  const added = after.filter((form) => !before.includes(form));
  const removed = before.filter((form) => !after.includes(form));
  return [
    ...added.map((form) =>
      draft("tolerance-added", place, breaksNone, { after: form, what: `is also read from another ${of}: ${form}` }),
    ),
    ...removed.map((form) =>
      draft("tolerance-removed", place, widened, {
        before: form,
        what: `is no longer read from another ${of}: ${form}`,
      }),
    ),
  ];
}
