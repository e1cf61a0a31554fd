import type { HubjectServer } from "../../../generated/v2.2/hubject.js";
import type { PullEvseDataRecord, PullOperatorEvseData } from "../../../generated/v2.2/messages.js";
import {
  getChargeDetailRecords,
  pullEvseData,
  pushEvseData,
  sendChargeDetailRecord,
} from "../../../generated/v2.2/operations.js";
import type { Operation } from "../../operation.js";
import type { Hub } from "../hub.js";
import { findRecords, takeRecord } from "../rules/charge-detail-records.js";
import { checkLastCall, selectEvses, storeEvseData, toRecord } from "../rules/evse-data.js";
import { providerFor } from "../rules/partner-checks.js";
import { afterValidation } from "../rules/rules.js";
import { evseFromV22, evseToV22 } from "./evses.js";
import { recordFromV22, recordToV22 } from "./records.js";

/**
 * The operations that OICP 2.2 has at paths of its own. At the paths that both versions share nobody can tell which one
 * a message is of, so they are those of 2.3, whose messages differ little.
 */
export const operationsOfV22 = [
  pushEvseData,
  pullEvseData,
  sendChargeDetailRecord,
  getChargeDetailRecords,
] as unknown as readonly Operation[];

type RulesOfV22 = Pick<
  HubjectServer,
  "pushEvseData" | "pullEvseData" | "sendChargeDetailRecord" | "getChargeDetailRecords"
>;

/** What the hub does at the paths of OICP 2.2, on the same data. */
export function rulesOfV22(hub: Hub): RulesOfV22 {
  return afterValidation<RulesOfV22>({
    pushEvseData({ ActionType, OperatorEvseData }, call) {
      const { OperatorID, OperatorName, EvseDataRecord = [] } = OperatorEvseData;
      // The name may be missing in 2.2, but not in what providers of 2.3 get.
      const operatorName = OperatorName ?? hub.state.evseData.summary(OperatorID).name ?? OperatorID;
      const records = EvseDataRecord.map(evseFromV22);
      storeEvseData(hub, call.partner, { action: ActionType, operatorName, records });
      return call.accept();
    },

    /** Not in pages, but in a block for each operator. */
    pullEvseData(request, call) {
      providerFor(hub, call.partner, "eRoamingEvseData");
      checkLastCall(request);
      const blocks = new Map<string, PullOperatorEvseData & { readonly EvseDataRecord: PullEvseDataRecord[] }>();
      for (const selected of selectEvses(hub, request)) {
        const record = toRecord(hub, selected, request);
        const { OperatorID, OperatorName } = record;
        let block = blocks.get(OperatorID);
        if (block === undefined) blocks.set(OperatorID, (block = { OperatorID, OperatorName, EvseDataRecord: [] }));
        block.EvseDataRecord.push(evseToV22(record));
      }
      return call.accept({ EvseData: { OperatorEvseData: [...blocks.values()] } });
    },

    sendChargeDetailRecord: async (record, call) =>
      call.accept(await takeRecord(hub, call.partner, recordFromV22(record))),

    getChargeDetailRecords(query, call) {
      const records = findRecords(hub, call.partner, query);
      return call.accept({ eroamingChargeDetailRecords: records.map(({ record }) => recordToV22(record)) });
    },
  });
}
