import { normalizeIdentifier } from "../../identifiers.js";
import type { Hub } from "../hub.js";
import type { Operator } from "../state/partners.js";
import { listed, refuse } from "./refuse.js";

/**
 * Refuses with 018 when an EVSE id belongs to another operator than the one that pushes it and its sub-operators,
 * or stands in the push twice (OICP23-E114).
 */
export function consistentEvseIds(hub: Hub, operator: Operator, ids: readonly string[]): void {
  const foreign = ids.filter((id) => !hub.state.operators.owns(operator, id));
  if (foreign.length > 0) {
    refuse(hub, "018", "EVSE ids do not belong to the operator.", listed("Of another operator", foreign));
  }
  const seen = new Set<string>();
  const twice = ids.filter((id) => {
    const key = normalizeIdentifier(id);
    const known = seen.has(key);
    seen.add(key);
    return known;
  });
  if (twice.length > 0) refuse(hub, "018", "EVSE ids occur more than once.", listed("More than once", twice));
}
