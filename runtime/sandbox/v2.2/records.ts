import type { eRoamingChargeDetailRecord as RecordV22 } from "../../../generated/v2.2/messages.js";
import type { eRoamingChargeDetailRecord } from "../../../generated/v2.3/messages.js";

/** A charge detail record without what OICP 2.2 does not know. */
export function recordToV22(record: eRoamingChargeDetailRecord): RecordV22 {
  const { SignedMeteringValues: _values, CalibrationLawVerificationInfo: _info, ...rest } = record;
  return rest as RecordV22;
}

/**
 * A charge detail record of OICP 2.2 as the hub keeps it. What 2.3 makes mandatory may be missing, and the metering
 * signature that 2.3 does not know stays in it for those who do.
 */
export function recordFromV22(record: RecordV22): eRoamingChargeDetailRecord {
  return record as unknown as eRoamingChargeDetailRecord;
}
