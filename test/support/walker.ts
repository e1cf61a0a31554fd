import type { ReadNote, Violation } from "../../runtime/schema.js";
import type { Walker } from "../../runtime/validation/walk.js";

/** What a message written by hand for a test consists of. */
interface Parts {
  /** Whether a value conforms and nothing in it needs reading. */
  readonly is: (value: unknown) => boolean;
  readonly collect: (value: unknown, pointer: string, violations: Violation[]) => void;
  readonly read: (value: unknown, pointer: string, notes: ReadNote[]) => unknown;
}

/** The function that reads and checks a message, from its parts. */
export function walkerOf({ is, collect, read }: Parts): Walker {
  return (value, _at, { reads, notes, violations }) => {
    const taken = reads && !is(value) ? read(value, "", notes) : value;
    if (violations !== undefined && !is(taken)) collect(taken, "", violations);
    return taken;
  };
}
