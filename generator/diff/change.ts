import type { Role } from "../model/model.js";

/**
 * Whether what was written against the version before still holds. It breaks the sender of a message when something
 * it may have sent does not conform any more, and its receiver when something can arrive, or fail to arrive, that it
 * was promised would not; and either of them when its code does not compile against the new bindings. Sender and
 * receiver of an operation are those of its request; a message that answers is sent by the one that was called.
 */
export type Verdict = "breaking" | "compatible";

/** The step of the package's version that a change asks for. */
export type Step = "major" | "minor" | "patch";

export interface Verdicts {
  readonly sender: Verdict;
  readonly receiver: Verdict;
}

/** One difference between two versions of the model. */
export interface Change extends Verdicts {
  readonly kind: ChangeKind;
  /** Key of the operation, or name of the message, followed by a dot and the member, by `[]` for the items of a list. */
  readonly place: string;
  /** What stood there before; absent when nothing did. */
  readonly before?: unknown;
  /** What stands there now; absent when nothing does. */
  readonly after?: unknown;
  readonly semver: Step;
  /** One clause that says it to a person, about the place. */
  readonly what: string;
  /** What else may explain it: a likely renaming, a spelling that is still read. */
  readonly hint?: string;
  /** The roles that send and receive what has changed, and the operations it is part of. */
  readonly affects: Affected;
}

export interface Affected {
  readonly operations: readonly string[];
  readonly senders: readonly Role[];
  readonly receivers: readonly Role[];
}

export type ChangeKind =
  | "version-added"
  | "version-removed"
  | "operation-added"
  | "operation-removed"
  | "path-changed"
  | "other-path-added"
  | "other-path-removed"
  | "service-version-changed"
  | "label-changed"
  | "selection-changed"
  | "partner-changed"
  | "answer-changed"
  | "retry-changed"
  | "sequence-changed"
  | "limit-lowered"
  | "limit-raised"
  | "deadline-changed"
  | "pagination-changed"
  | "request-changed"
  | "response-changed"
  | "leg-added"
  | "leg-removed"
  | "obligation-changed"
  | "leg-requirement-added"
  | "leg-requirement-removed"
  | "message-added"
  | "message-removed"
  | "schema-entry-added"
  | "schema-entry-removed"
  | "member-added"
  | "member-removed"
  | "member-required"
  | "member-optional"
  | "guarantee-added"
  | "guarantee-removed"
  | "choice-changed"
  | "unit-changed"
  | "type-changed"
  | "type-name-changed"
  | "values-added"
  | "values-removed"
  | "values-opened"
  | "values-closed"
  | "pattern-narrowed"
  | "pattern-widened"
  | "pattern-changed"
  | "format-added"
  | "format-removed"
  | "bound-narrowed"
  | "bound-widened"
  | "tolerance-added"
  | "tolerance-removed"
  | "deprecated"
  | "no-longer-deprecated"
  | "errata-changed"
  | "description-changed";

/** Less conforms than before: a sender may send what does not. */
export const narrowed: Verdicts = { sender: "breaking", receiver: "compatible" };

/** More conforms than before: a receiver may get what it does not know. */
export const widened: Verdicts = { sender: "compatible", receiver: "breaking" };

export const breaksBoth: Verdicts = { sender: "breaking", receiver: "breaking" };

export const breaksNone: Verdicts = { sender: "compatible", receiver: "compatible" };

/** A change before it is known whom it affects. */
export type Draft = Omit<Change, "affects">;

/** Describes a change; one that breaks anybody asks for a major step, any other for the step given. */
export function draft(
  kind: ChangeKind,
  place: string,
  verdicts: Verdicts,
  said: { what: string; before?: unknown; after?: unknown; hint?: string | undefined; step?: "minor" | "patch" },
): Draft {
  const { what, before, after, hint, step = "minor" } = said;
  return {
    kind,
    place,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...verdicts,
    semver: isBreaking(verdicts) ? "major" : step,
    what,
    ...(hint === undefined ? {} : { hint }),
  };
}

export function isBreaking({ sender, receiver }: Verdicts): boolean {
  return sender === "breaking" || receiver === "breaking";
}

const steps: readonly Step[] = ["patch", "minor", "major"];

/** The largest step that any of the changes asks for; undefined when there are none. */
export function stepOf(changes: readonly Pick<Change, "semver">[]): Step | undefined {
  return steps[Math.max(-1, ...changes.map(({ semver }) => steps.indexOf(semver)))];
}
