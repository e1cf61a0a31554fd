import { at, has, instantAt, listAt, numberAt, textAt } from "./look.js";
import { records } from "./records.js";
import type { Rule } from "./rule.js";

/** Half of the last of the three decimals, and room for what binary fractions cannot hold. */
const TOLERANCE_KWH = 0.0005 + 1e-9;

/** Whether the energies of a record contradict each other. One that is missing contradicts nothing. */
export function energiesDisagree(record: unknown): boolean {
  const start = numberAt(record, "MeterValueStart");
  const end = numberAt(record, "MeterValueEnd");
  const consumed = numberAt(record, "ConsumedEnergy");
  if (start === undefined || end === undefined || consumed === undefined) return false;
  return Math.abs(end - start - consumed) > TOLERANCE_KWH;
}

export const energyIsDifference: Rule = {
  id: "R-45",
  title: "ConsumedEnergy must be MeterValueEnd minus MeterValueStart, to 0.0005 kWh",
  severity: "error",
  check(message, report) {
    for (const place of records(message)) {
      const { value } = place;
      if (energiesDisagree(value)) report(`${place.pointer}/ConsumedEnergy`);
    }
  },
};

export const metersRise: Rule = {
  id: "OICP23-E134",
  title: "Meter values should not fall from the start over those in between to the end",
  severity: "warning",
  check(message, report) {
    for (const place of records(message)) {
      const { value } = place;
      const between = at(value, "MeterValueInBetween");
      let highest = numberAt(value, "MeterValueStart") ?? -Infinity;
      const compare = (meter: unknown, where: string): void => {
        if (typeof meter !== "number") return;
        if (meter < highest) report(`${place.pointer}/${where}`);
        else highest = meter;
      };
      listAt(between, "meterValues").forEach((meter, index) =>
        compare(meter, `MeterValueInBetween/meterValues/${index}`),
      );
      compare(at(value, "MeterValueEnd"), "MeterValueEnd");
    }
  },
};

const METERING_ORDER = ["Start", "Progress", "End"];

export const signedValuesInOrder: Rule = {
  id: "R-82",
  title: "SignedMeteringValues must be at most 10: one Start first, then Progress, one End last",
  severity: "error",
  check(message, report) {
    for (const place of records(message)) {
      const { value } = place;
      const list = listAt(value, "SignedMeteringValues");
      if (list.length > 10) report(`${place.pointer}/SignedMeteringValues`);
      let before = -1;
      list.forEach((item, index) => {
        const rank = METERING_ORDER.indexOf(textAt(item, "MeteringStatus") ?? "");
        if (rank < 0) return;
        // A list that begins with anything but the start was seen to be refused.
        const first = before < 0 && rank > 0;
        const again = rank === before && rank !== 1;
        if (first || again || rank < before) report(`${place.pointer}/SignedMeteringValues/${index}/MeteringStatus`);
        before = Math.max(before, rank);
      });
    }
  },
};

export const signedValuesVerifiable: Rule = {
  id: "B-28",
  title: "CalibrationLawVerificationInfo should be given with SignedMeteringValues",
  severity: "warning",
  check(message, report) {
    for (const place of records(message)) {
      const { value } = place;
      const signed = listAt(value, "SignedMeteringValues").length > 0;
      if (signed && !has(value, "CalibrationLawVerificationInfo"))
        report(`${place.pointer}/CalibrationLawVerificationInfo`);
    }
  },
};

export const certificateForm: Rule = {
  id: "R-83",
  title: "CalibrationLawCertificateID should be compliance id, revision and date with colons between them",
  severity: "warning",
  check(message, report) {
    for (const place of records(message)) {
      const { value } = place;
      const id = textAt(at(value, "CalibrationLawVerificationInfo"), "CalibrationLawCertificateID");
      if (id === undefined) continue;
      const parts = id.split(":").filter((part) => part.trim() !== "");
      if (parts.length === 3) continue;
      report(`${place.pointer}/CalibrationLawVerificationInfo/CalibrationLawCertificateID`);
    }
  },
};

export const signatureUrlShort: Rule = {
  id: "OICP23-E035",
  title: "MeteringSignatureUrl should have at most 100 characters",
  severity: "warning",
  check(message, report) {
    for (const place of records(message)) {
      const { value } = place;
      const url = textAt(at(value, "CalibrationLawVerificationInfo"), "MeteringSignatureUrl") ?? "";
      if (url.length > 100) report(`${place.pointer}/CalibrationLawVerificationInfo/MeteringSignatureUrl`);
    }
  },
};

export const progressTellsSomething: Rule = {
  id: "R-52",
  title: "A progress notification must have ChargingDuration or ConsumedEnergyProgress",
  severity: "error",
  check(message, report) {
    if (!has(message, "ChargingDuration") && !has(message, "ConsumedEnergyProgress")) report("");
  },
};

export const durationIsDifference: Rule = {
  id: "OICP23-E048",
  title: "ChargingDuration should be the milliseconds from ChargingStart to EventOccurred",
  severity: "warning",
  check(message, report) {
    const start = instantAt(message, "ChargingStart");
    const event = instantAt(message, "EventOccurred");
    const duration = numberAt(message, "ChargingDuration");
    if (start === undefined || event === undefined || duration === undefined) return;
    // Both times are cut to whole seconds, the duration is not.
    if (Math.abs(event - start - duration) > 1000) report("/ChargingDuration");
  },
};

export const penaltyAfterGrace: Rule = {
  id: "R-54",
  title: "PenaltyTimeStart should be after ChargingEnd, by a grace period",
  severity: "warning",
  check(message, report) {
    const end = instantAt(message, "ChargingEnd");
    const penalty = instantAt(message, "PenaltyTimeStart");
    if (end !== undefined && penalty !== undefined && penalty <= end) report("/PenaltyTimeStart");
  },
};
