import type { ActionType } from "../../../generated/v2.3/messages.js";
import type { Hub } from "../hub.js";
import { listed, refuse } from "./refuse.js";

/**
 * What every push has in common: an insert fails as a whole when one of its records exists, an update when one
 * does not. What a deletion says of records that do not exist is not written anywhere; it is taken.
 *
 * @param present whether a record exists
 */
export function checkAction(
  hub: Hub,
  action: ActionType,
  ids: readonly string[],
  present: (id: string) => boolean,
): void {
  if (action === "insert") {
    const existing = ids.filter(present);
    if (existing.length > 0) refuse(hub, "009", "Nothing was stored.", listed("Already stored", existing));
  }
  if (action === "update") {
    const missing = ids.filter((id) => !present(id));
    if (missing.length > 0) refuse(hub, "009", "Nothing was stored.", listed("Not stored yet", missing));
  }
}
