import type { EvseStatus, OperatorEvseStatus } from "../../../generated/v2.3/messages.js";
import type { HubjectServer } from "../../../generated/v2.3/hubject.js";
import { sameIdentifier } from "../../identifiers.js";
import type { Hub } from "../hub.js";
import { createSearch } from "../search.js";
import { consistentEvseIds } from "./evse-ids.js";
import { operatorFor, providerFor } from "./partner-checks.js";
import { listed, refuse } from "./refuse.js";

type StatusRules = Pick<
  HubjectServer,
  "pushEvseStatus" | "pullEvseStatus" | "pullEvseStatusById" | "pullEvseStatusByOperatorId"
>;

/** Availability of charge points: what operators push and providers pull. */
export function evseStatusRules(hub: Hub): StatusRules {
  const { evseData, evseStatuses, operators } = hub.state;
  const statusOf = (evseId: string): EvseStatus => evseStatuses.get(evseId) ?? "Unknown";

  /** The charge points of one operator, if it reports statuses at all. */
  const groupOf = (operator: string, wanted: (evseId: string) => boolean): OperatorEvseStatus[] => {
    if (!evseStatuses.reports(operator)) return [];
    const ids = evseData.idsOf(operator).filter(wanted);
    if (ids.length === 0) return [];
    const { name } = evseData.summary(operator);
    const EvseStatusRecord = ids.map((EvseID) => ({ EvseID, EvseStatus: statusOf(EvseID) }));
    return [{ OperatorID: operator, ...(name === undefined ? {} : { OperatorName: name }), EvseStatusRecord }];
  };

  return {
    pushEvseStatus({ ActionType, OperatorEvseStatus }, call) {
      const operator = operatorFor(hub, call.partner, "eRoamingEvseStatus");
      const records = OperatorEvseStatus.EvseStatusRecord;
      const ids = records.map(({ EvseID }) => EvseID);
      consistentEvseIds(hub, operator, ids);
      const missing = ids.filter((id) => evseData.get(id) === undefined);
      if (missing.length > 0) {
        refuse(hub, "603", "There are EVSE ids without EVSE data.", listed("EVSE data missing for EvseIDs", missing));
      }
      // Every charge point with data has a status, `Unknown` at first, so only an insert can find what it must not.
      if (ActionType === "insert") {
        const existing = ids.filter((id) => evseStatuses.get(id) !== undefined);
        if (existing.length > 0) refuse(hub, "009", "Nothing was stored.", listed("Already stored", existing));
      }
      evseStatuses.touch(operator.id);
      if (ActionType === "fullLoad") {
        for (const id of evseStatuses.idsOf(operator.id)) evseStatuses.remove(operator.id, id);
      }
      for (const { EvseID, EvseStatus } of records) {
        if (ActionType === "delete") evseStatuses.remove(operator.id, EvseID);
        else evseStatuses.set(operator.id, EvseID, EvseStatus);
      }
      return call.accept();
    },

    pullEvseStatus({ SearchCenter, EvseStatus }, call) {
      providerFor(hub, call.partner, "eRoamingEvseStatus");
      const nearby = createSearch(SearchCenter);
      const wanted = (evseId: string): boolean =>
        (EvseStatus === undefined || statusOf(evseId) === EvseStatus) &&
        nearby(evseData.get(evseId)?.record.GeoCoordinates);
      // Grouped by operator.
      const OperatorEvseStatus = operators.all().flatMap(({ id }) => groupOf(id, wanted));
      return call.accept({ EvseStatuses: { OperatorEvseStatus } });
    },

    pullEvseStatusById({ EvseID: ids }, call) {
      providerFor(hub, call.partner, "eRoamingEvseStatus");
      const EvseStatusRecord = ids.map((EvseID) => ({
        EvseID,
        EvseStatus: evseData.get(EvseID) === undefined ? ("EvseNotFound" as const) : statusOf(EvseID),
      }));
      return call.accept({ EVSEStatusRecords: { EvseStatusRecord } });
    },

    pullEvseStatusByOperatorId({ OperatorID: ids }, call) {
      providerFor(hub, call.partner, "eRoamingEvseStatus");
      const asked = operators.all().filter(({ id }) => ids.some((wanted) => sameIdentifier(wanted, id)));
      const OperatorEvseStatus = asked.flatMap(({ id }) => groupOf(id, () => true));
      return call.accept({ EvseStatuses: { OperatorEvseStatus } });
    },
  };
}
