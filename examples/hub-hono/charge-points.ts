import type { EvseStatus, HubjectServer, PullEvseDataRecord } from "oicp/hubject";

type Handlers = Pick<
  HubjectServer,
  | "pushEvseData"
  | "pullEvseData"
  | "pushEvseStatus"
  | "pullEvseStatus"
  | "pullEvseStatusById"
  | "pullEvseStatusByOperatorId"
>;

/** A charge point, and when it came and last changed; one that is gone is remembered for whoever asks what changed. */
interface Known {
  readonly record: PullEvseDataRecord;
  readonly since: number;
  readonly changed: number;
  readonly gone: boolean;
}

/** What the operator offers, and the provider looks at. */
export function chargePoints(operatorId: string): Handlers & { has(evseId: string): boolean } {
  const points = new Map<string, Known>();
  const statuses = new Map<string, EvseStatus>();
  const has = (evseId: string): boolean => points.get(evseId)?.gone === false;
  const statusOf = (EvseID: string) => ({ EvseID, EvseStatus: statuses.get(EvseID) ?? ("Unknown" as const) });
  const there = () => [...points.values()].filter(({ gone }) => !gone);
  const allStatuses = (asked: boolean) => ({
    EvseStatuses: {
      OperatorEvseStatus: asked
        ? [{ OperatorID: operatorId, EvseStatusRecord: there().map(({ record }) => statusOf(record.EvseID)) }]
        : [],
    },
  });

  function remove(evseId: string, now: number): void {
    const known = points.get(evseId);
    if (known !== undefined) points.set(evseId, { ...known, changed: now, gone: true });
    statuses.delete(evseId);
  }

  return {
    has,
    pushEvseData({ ActionType, OperatorEvseData }, call) {
      const { OperatorID, OperatorName, EvseDataRecord } = OperatorEvseData;
      const now = Date.now();
      // An insert of what is there, and an update of what is not, are mistakes of the operator's.
      const wrong = EvseDataRecord.filter(({ EvseID }) =>
        ActionType === "insert" ? has(EvseID) : ActionType === "update" && !has(EvseID),
      );
      if (wrong.length > 0) {
        const AdditionalInfo = wrong.map(({ EvseID }) => EvseID).join(", ");
        return call.reject("009", { StatusCode: { AdditionalInfo } });
      }
      const named = new Set(EvseDataRecord.map(({ EvseID }) => EvseID));
      for (const { record } of there()) {
        const goes =
          ActionType === "fullLoad" ? !named.has(record.EvseID) : ActionType === "delete" && named.has(record.EvseID);
        if (goes) remove(record.EvseID, now);
      }
      if (ActionType === "delete") return call.accept();
      for (const each of EvseDataRecord) {
        const record = { ...each, OperatorID, OperatorName, lastUpdate: new Date(now).toISOString() };
        const since = has(each.EvseID) ? (points.get(each.EvseID)?.since ?? now) : now;
        points.set(each.EvseID, { record, since, changed: now, gone: false });
      }
      return call.accept();
    },

    pullEvseData({ LastCall }, call) {
      if (LastCall === undefined) return call.page(there().map(({ record }) => record));
      const last = Date.parse(LastCall);
      const changes = [...points.values()].filter(({ changed }) => changed >= last);
      return call.page(
        changes.map(({ record, since, gone }) => {
          const deltaType = gone ? "delete" : since >= last ? "insert" : "update";
          return { ...record, deltaType };
        }),
      );
    },

    pushEvseStatus({ ActionType, OperatorEvseStatus }, call) {
      const { EvseStatusRecord } = OperatorEvseStatus;
      const unknown = EvseStatusRecord.filter(({ EvseID }) => !has(EvseID)).map(({ EvseID }) => EvseID);
      if (unknown.length > 0) return call.reject("603", { StatusCode: { AdditionalInfo: unknown.join(", ") } });
      if (ActionType === "fullLoad") statuses.clear();
      for (const { EvseID, EvseStatus } of EvseStatusRecord) {
        if (ActionType === "delete") statuses.delete(EvseID);
        else statuses.set(EvseID, EvseStatus);
      }
      return call.accept();
    },

    pullEvseStatus: (_, call) => call.accept(allStatuses(true)),
    pullEvseStatusByOperatorId: ({ OperatorID }, call) => call.accept(allStatuses(OperatorID.includes(operatorId))),
    pullEvseStatusById: ({ EvseID }, call) =>
      call.accept({
        EVSEStatusRecords: {
          EvseStatusRecord: EvseID.map((id) => (has(id) ? statusOf(id) : { EvseID: id, EvseStatus: "EvseNotFound" })),
        },
      }),
  };
}
