import type { Case } from "./case.js";

const cdr = "eRoamingChargeDetailRecord";
const end = "eRoamingChargingNotificationEnd";
const progress = "eRoamingChargingNotificationProgress";
const signed = (...statuses: (string | undefined)[]): Record<string, unknown> => ({
  "/SignedMeteringValues": statuses.map((MeteringStatus) => ({ SignedMeteringValue: "x", MeteringStatus })),
});
const certificate = "/CalibrationLawVerificationInfo/CalibrationLawCertificateID";
const url = "/CalibrationLawVerificationInfo/MeteringSignatureUrl";

export const chargingCases: readonly Case[] = [
  ...[cdr, end].flatMap((on): Case[] => [
    { rule: "R-45", on, change: { "/ConsumedEnergy": 10.251 }, at: ["/ConsumedEnergy"] },
    { rule: "R-45", on, change: { "/ConsumedEnergy": 10.2504 }, at: [] },
    { rule: "R-45", on, change: { "/ConsumedEnergy": 10.2505 }, at: [] },
    { rule: "R-45", on, change: { "/ConsumedEnergy": 0.1, "/MeterValueStart": 0.2, "/MeterValueEnd": 0.3 }, at: [] },
    { rule: "R-45", on, change: { "/ConsumedEnergy": 99, "/MeterValueEnd": undefined }, at: [] },
    { rule: "R-45", on, change: { "/ConsumedEnergy": "99" }, at: [] },
    { rule: "R-45", on, change: { "/MeterValueEnd": 100 }, at: ["/ConsumedEnergy"] },
    {
      rule: "OICP23-E134",
      on,
      change: { "/MeterValueInBetween/meterValues": [102, 101] },
      at: ["/MeterValueInBetween/meterValues/1"],
    },
    { rule: "OICP23-E134", on, change: { "/MeterValueEnd": 103 }, at: ["/MeterValueEnd"] },
    { rule: "OICP23-E134", on, change: { "/MeterValueInBetween/meterValues": [null, 110.75] }, at: [] },
    { rule: "R-46", on, change: { "/ChargingEnd": "2024-05-01T08:00:59+02:00" }, at: ["/ChargingEnd"] },
    { rule: "R-46", on, change: { "/SessionStart": "2024-05-01T08:01:01+02:00" }, at: ["/ChargingStart"] },
    { rule: "R-46", on, change: { "/SessionEnd": "2024-05-01T08:59:59+02:00" }, at: ["/SessionEnd"] },
    { rule: "R-46", on, change: { "/SessionEnd": "2024-05-01T07:00:00+00:00" }, at: [] },
    { rule: "R-46", on, change: { "/ChargingEnd": "yesterday" }, at: [] },
    { rule: "R-80", on, change: { "/SessionEnd": "2024-05-01T09:30:00.250+02:00" }, at: ["/SessionEnd"] },
    { rule: "R-80", on, change: { "/SessionEnd": "2024-05-01T07:30:00Z" }, at: ["/SessionEnd"] },
    { rule: "R-80", on, change: { "/SessionEnd": "2024-05-01 09:30" }, at: [] },
  ]),
  {
    rule: "R-46",
    on: progress,
    change: { "/EventOccurred": "2024-05-01T08:00:59+02:00" },
    at: ["/EventOccurred"],
  },
  {
    rule: "R-46",
    on: "eRoamingChargingNotificationStart",
    change: { "/ChargingStart": "2024-05-01T07:59:00+02:00" },
    at: ["/ChargingStart"],
  },
  {
    rule: "R-46",
    on: "eRoamingChargeDetailRecords",
    change: { "/content/0/SessionEnd": "2024-04-01T07:59:00+02:00" },
    at: ["/content/0/SessionEnd"],
  },
  {
    rule: "R-45",
    on: "eRoamingChargeDetailRecords",
    change: { "/content/0/ConsumedEnergy": 11 },
    at: ["/content/0/ConsumedEnergy"],
  },

  { rule: "R-44", on: cdr, change: { "/SessionEnd": "2024-05-01T12:01:01+02:00" }, at: ["/SessionEnd"] },
  { rule: "R-44", on: cdr, change: { "/SessionEnd": "2024-05-01T12:00:59+02:00" }, at: [] },
  {
    rule: "R-44",
    on: cdr,
    change: { "/SessionEnd": "2034-05-01T12:00:59+02:00" },
    at: [],
    context: { now: undefined },
  },

  { rule: "R-82", on: cdr, change: signed("Start", "End"), at: [] },
  { rule: "R-82", on: cdr, change: signed("Start", ...Array<string>(8).fill("Progress"), "End"), at: [] },
  {
    rule: "R-82",
    on: cdr,
    change: signed("Start", ...Array<string>(9).fill("Progress"), "End"),
    at: ["/SignedMeteringValues"],
  },
  {
    rule: "R-82",
    on: cdr,
    change: signed("End", "Start"),
    at: [0, 1].map((n) => `/SignedMeteringValues/${n}/MeteringStatus`),
  },
  { rule: "R-82", on: cdr, change: signed("End"), at: ["/SignedMeteringValues/0/MeteringStatus"] },
  { rule: "R-82", on: cdr, change: signed("Start", "End", "Progress"), at: ["/SignedMeteringValues/2/MeteringStatus"] },
  { rule: "R-82", on: cdr, change: signed("Start", "Start", "End"), at: ["/SignedMeteringValues/1/MeteringStatus"] },
  { rule: "R-82", on: cdr, change: signed(undefined, "Start", undefined, "End"), at: [] },

  {
    rule: "B-28",
    on: cdr,
    change: { "/CalibrationLawVerificationInfo": undefined },
    at: ["/CalibrationLawVerificationInfo"],
  },
  {
    rule: "B-28",
    on: cdr,
    change: { "/CalibrationLawVerificationInfo": undefined, "/SignedMeteringValues": [] },
    at: [],
  },
  { rule: "R-83", on: cdr, change: { [certificate]: "PTB-1-2-3456" }, at: [certificate] },
  { rule: "R-83", on: cdr, change: { [certificate]: "a: :b" }, at: [certificate] },
  { rule: "R-83", on: cdr, change: { [certificate]: undefined }, at: [] },
  { rule: "OICP23-E035", on: cdr, change: { [url]: "x".repeat(101) }, at: [url] },
  { rule: "OICP23-E035", on: cdr, change: { [url]: "x".repeat(100) }, at: [] },

  { rule: "R-52", on: progress, change: { "/ChargingDuration": undefined }, at: [""] },
  { rule: "R-52", on: progress, change: { "/ChargingDuration": null, "/ConsumedEnergyProgress": null }, at: [""] },
  { rule: "R-52", on: progress, change: { "/ChargingDuration": undefined, "/ConsumedEnergyProgress": 0 }, at: [] },
  { rule: "OICP23-E048", on: progress, change: { "/ChargingDuration": 1_801_001 }, at: ["/ChargingDuration"] },
  { rule: "OICP23-E048", on: progress, change: { "/ChargingDuration": 1800 }, at: ["/ChargingDuration"] },
  { rule: "OICP23-E048", on: progress, change: { "/ChargingDuration": 1_799_000 }, at: [] },
  { rule: "R-54", on: end, change: { "/PenaltyTimeStart": "2024-05-01T09:00:00+02:00" }, at: ["/PenaltyTimeStart"] },
  { rule: "R-54", on: end, change: { "/PenaltyTimeStart": "2024-05-01T09:00:01+02:00" }, at: [] },
];
