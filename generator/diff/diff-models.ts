import type { MessageModel, Model } from "../model/model.js";
import { affectedIn } from "./affected.js";
import { breaksBoth, breaksNone, draft, type Change, type Draft } from "./change.js";
import { diffNotes } from "./diff-notes.js";
import { diffOperations } from "./diff-operations.js";
import { diffShapes, type Names } from "./diff-shapes.js";
import { essenceOf } from "./essence.js";
import { likelyRenamings } from "./rename-hints.js";

/**
 * Everything that changed from one model to the other, operations first, each thing once: a change in a message that
 * many operations use is one change, and says which they are. The status codes are the values of `StatusCode.Code`.
 */
export function diffModels(before: Model, after: Model): Change[] {
  const names = { before: byName(before.messages), after: byName(after.messages) };
  const affected = affectedIn([after, before]);
  return [
    ...diffOperations(names, before.operations, after.operations),
    ...diffMessages(names, before.messages, after.messages),
  ].map((change) => ({ ...change, affects: affected(change.place) }));
}

const byName = (messages: readonly MessageModel[]): ReadonlyMap<string, MessageModel> =>
  new Map(messages.map((message) => [message.name, message]));

function diffMessages(names: Names, before: readonly MessageModel[], after: readonly MessageModel[]): Draft[] {
  const removed = before.filter(({ name }) => !names.after.has(name));
  const added = after.filter(({ name }) => !names.before.has(name));
  const named = ({ name, shape }: MessageModel) => ({ name, essence: essenceOf(shape) });
  const renamings = likelyRenamings(removed.map(named), added.map(named));
  return [
    ...removed.map(({ name }) => {
      const heir = renamings.get(name);
      const hint = heir === undefined ? undefined : `perhaps renamed to ${heir}`;
      // What travels may be the same under another name; code that names the type does not compile.
      return draft("message-removed", name, breaksBoth, { what: "is gone", hint });
    }),
    ...added.map(({ name }) => {
      const [old] = [...renamings].find(([, young]) => young === name) ?? [];
      const hint = old === undefined ? undefined : `perhaps ${old} under a new name`;
      return draft("message-added", name, breaksNone, { what: "is new", hint });
    }),
    ...before.flatMap((message) => {
      const now = names.after.get(message.name);
      return now === undefined ? [] : diffMessage(names, message, now);
    }),
  ];
}

function diffMessage(names: Names, before: MessageModel, after: MessageModel): Draft[] {
  const { name } = before;
  return [
    ...diffShapes(names, name, before.shape, after.shape),
    ...(before.component === after.component ? [] : [entryChange(name, after.component)]),
    ...diffNotes(name, before, after),
  ];
}

/** Components have an entry of their own among the schemas; what is nested in them has not. */
function entryChange(name: string, component: boolean): Draft {
  return component
    ? draft("schema-entry-added", name, breaksNone, { what: "has an entry among the schemas" })
    : draft("schema-entry-removed", name, breaksBoth, { what: "has no entry among the schemas any more" });
}
