import { pointerSegments } from "../../../runtime/schema.js";

/** New values by the pointers to their places; `undefined` takes the member away. */
export type Changes = Readonly<Record<string, unknown>>;

/** A copy of a message with other values in some places. */
export function changed(message: object, changes: Changes): object {
  // Through text, since a structured clone keeps it when two places share one object.
  const copy = JSON.parse(JSON.stringify(message)) as Record<string, unknown>;
  for (const [pointer, value] of Object.entries(changes)) {
    const segments = pointerSegments(pointer);
    const last = segments.pop() as string;
    let target = copy;
    for (const segment of segments) target = target[segment] as Record<string, unknown>;
    if (value === undefined) delete target[last];
    else target[last] = value;
  }
  return copy;
}
