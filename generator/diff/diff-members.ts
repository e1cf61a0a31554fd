import type { MemberModel, ObjectShape } from "../model/model.js";
import { breaksBoth, breaksNone, draft, narrowed, widened, type Draft } from "./change.js";
import { diffNotes } from "./diff-notes.js";
import { diffShapes, diffTolerance, type Names } from "./diff-shapes.js";
import { essenceOf } from "./essence.js";
import { likelyRenamings } from "./rename-hints.js";

/** What changed in the members of an object, and in the rules between them. */
export function diffMembers(names: Names, place: string, before: ObjectShape, after: ObjectShape): Draft[] {
  const find = (members: readonly MemberModel[], name: string): MemberModel | undefined =>
    members.find((member) => member.name === name);
  const added = after.members.filter(({ name }) => find(before.members, name) === undefined);
  const removed = before.members.filter(({ name }) => find(after.members, name) === undefined);
  const renamings = renamingsOf(removed, added);
  return [
    ...removed.map((member) => removedMember(place, member, renamings.get(member.name), after.members)),
    ...added.map((member) => {
      const [old] = [...renamings].find(([, young]) => young === member.name) ?? [];
      return addedMember(place, member, old);
    }),
    ...before.members.flatMap((member) => {
      const now = find(after.members, member.name);
      return now === undefined ? [] : diffMember(names, `${place}.${member.name}`, member, now);
    }),
    ...diffChoice(place, before, after),
    ...diffTolerance(place, "form", bareOf(before), bareOf(after)),
  ];
}

const bareOf = ({ bare }: ObjectShape): string[] => (bare === undefined ? [] : [`a bare list, as its ${bare}`]);

/** A new member that reads the old spelling is a renaming, whatever else it is; others look alike. */
function renamingsOf(removed: readonly MemberModel[], added: readonly MemberModel[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { name } of removed) {
    const heir = added.find(({ aliases }) => aliases.includes(name));
    if (heir !== undefined) known.set(name, heir.name);
  }
  const heirs = new Set(known.values());
  const named = (member: MemberModel) => ({ name: member.name, essence: essenceOf(member.shape) });
  const guessed = likelyRenamings(
    removed.filter(({ name }) => !known.has(name)).map(named),
    added.filter(({ name }) => !heirs.has(name)).map(named),
  );
  return new Map([...known, ...guessed]);
}

function removedMember(
  place: string,
  member: MemberModel,
  renamed: string | undefined,
  now: readonly MemberModel[],
): Draft {
  const reader = now.find(({ aliases }) => aliases.includes(member.name));
  const hint =
    reader !== undefined
      ? `renamed to ${reader.name}, which is still read under the old name`
      : renamed === undefined
        ? undefined
        : `perhaps renamed to ${renamed}`;
  return draft("member-removed", `${place}.${member.name}`, breaksBoth, {
    before: { required: member.required },
    what: member.required ? "is gone; it was mandatory" : "is gone",
    hint,
  });
}

function addedMember(place: string, member: MemberModel, old: string | undefined): Draft {
  // Receivers keep members they do not know, so a new one never breaks them.
  return draft("member-added", `${place}.${member.name}`, member.required ? narrowed : breaksNone, {
    after: { required: member.required },
    what: member.required ? "is new and mandatory" : "is new and optional",
    hint: old === undefined ? undefined : `perhaps ${old} under a new name`,
  });
}

function diffMember(names: Names, place: string, before: MemberModel, after: MemberModel): Draft[] {
  return [
    ...diffPresence(place, before, after),
    ...diffShapes(names, place, before.shape, after.shape),
    ...diffTolerance(place, "spelling", before.aliases, after.aliases),
    ...diffUnits(place, before.unit, after.unit),
    ...diffNotes(place, before, after),
  ];
}

function diffPresence(place: string, before: MemberModel, after: MemberModel): Draft[] {
  if (!before.required && after.required)
    return [draft("member-required", place, narrowed, { what: "is now mandatory" })];
  if (before.required && !after.required) {
    // Where a receiver could not rely on it before, it loses nothing.
    const verdicts = before.guaranteed ? widened : breaksNone;
    return [draft("member-optional", place, verdicts, { what: "is no longer mandatory" })];
  }
  if (before.guaranteed === after.guaranteed) return [];
  return after.guaranteed
    ? [draft("guarantee-added", place, breaksNone, { what: "can now be relied upon by who receives it" })]
    : [
        draft("guarantee-removed", place, widened, {
          what: "can be missing from what is received, although mandatory",
        }),
      ];
}

function diffUnits(place: string, before: string | undefined, after: string | undefined): Draft[] {
  if (before === after) return [];
  const verdicts = before === undefined || after === undefined ? breaksNone : breaksBoth;
  const what = `counts ${after ?? "no unit"} instead of ${before ?? "no unit"}`;
  return [draft("unit-changed", place, verdicts, { before, after, what, step: "patch" })];
}

/** The rule that exactly one of some members is present. */
function diffChoice(place: string, before: ObjectShape, after: ObjectShape): Draft[] {
  const [old, young] = [before.exactlyOne, after.exactlyOne];
  const added = young.filter((name) => !old.includes(name));
  const removed = old.filter((name) => !young.includes(name));
  if (added.length + removed.length === 0) return [];
  const said = { before: old, after: young };
  if (old.length === 0) {
    return [
      draft("choice-changed", place, narrowed, { ...said, what: `must hold exactly one of ${young.join(", ")}` }),
    ];
  }
  if (young.length === 0) {
    return [
      draft("choice-changed", place, widened, { ...said, what: `need not hold exactly one of ${old.join(", ")}` }),
    ];
  }
  const wasMember = added.some((name) => before.members.some((member) => member.name === name));
  const isMember = removed.some((name) => after.members.some((member) => member.name === name));
  const verdicts = {
    // Beside what is chosen, an old member of the choice may not stand any more; what left the choice does not fulfil it.
    sender: wasMember || removed.length > 0 ? ("breaking" as const) : ("compatible" as const),
    // A new member of the choice comes in place of those known; what left it may come beside them.
    receiver: added.length > 0 || isMember ? ("breaking" as const) : ("compatible" as const),
  };
  const what = `must hold exactly one of ${young.join(", ")}, before: of ${old.join(", ")}`;
  return [draft("choice-changed", place, verdicts, { ...said, what })];
}
