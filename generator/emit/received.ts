import type { Shape } from "../model/model.js";
import { referencesOf, type ModelIndex } from "./model-index.js";

/**
 * The messages that have a form of their own when they are received as an answer or a part of one: values beyond the
 * documented ones may come, and members may be missing. In the order of the model.
 */
export function receivedMessages(index: ModelIndex): Set<string> {
  const candidates = index.reachable(index.model.operations.map(({ response }) => response));
  const differing = new Set([...candidates].filter((name) => differs(index.message(name).shape)));
  for (let before = -1; before !== differing.size;) {
    before = differing.size;
    for (const name of candidates) {
      if (referencesOf(index.message(name).shape).some((reference) => differing.has(reference))) differing.add(name);
    }
  }
  return new Set([...candidates].filter((name) => differing.has(name)));
}

/** Whether the shape alone, without what it refers to, is another one when received. */
function differs(shape: Shape): boolean {
  switch (shape.kind) {
    case "literals":
      return !shape.open;
    case "array":
      // Lists are read-only where they are given, and the receiver's own where they are received.
      return true;
    case "object":
      return (
        shape.exactlyOne.length > 0 ||
        shape.members.some((member) => (member.required && !member.guaranteed) || differs(member.shape))
      );
    default:
      return false;
  }
}
