import type { Case } from "./case.js";

const push = "eRoamingPushPricingProductData";
const product = "/PricingProductData/PricingProductDataRecords/0";
const pulled = "/PricingProductData/1/PricingProductDataRecords/1";
const pull = "eRoamingPullEVSEData";
const withLastCall = {
  "/LastCall": "2024-05-01T08:00:00+02:00",
  "/SearchCenter": undefined,
};

export const offerCases: readonly Case[] = [
  {
    rule: "R-85",
    on: push,
    change: { [`${product}/ProductAvailabilityTimes`]: [] },
    at: [`${product}/ProductAvailabilityTimes`],
  },
  {
    rule: "R-85",
    on: push,
    change: { [`${product}/ProductAvailabilityTimes`]: [], [`${product}/IsValid24hours`]: true },
    at: [],
  },
  {
    rule: "R-85",
    on: "eRoamingPricingProductData",
    change: { [`${pulled}/ProductAvailabilityTimes`]: undefined },
    at: [`${pulled}/ProductAvailabilityTimes`],
  },
  {
    rule: "OICP23-E071",
    on: push,
    change: { [`${product}/ProductAvailabilityTimes/0/Periods/0/end`]: "00:00" },
    at: [`${product}/ProductAvailabilityTimes/0/Periods/0/end`],
  },
  {
    rule: "OICP23-E071",
    on: "eRoamingPricingProductData",
    change: { [`${pulled}/ProductAvailabilityTimes/0/Periods/0/end`]: "00:00" },
    at: [`${pulled}/ProductAvailabilityTimes/0/Periods/0/end`],
  },
  {
    rule: "R-86",
    on: "eRoamingPricingProductData",
    change: { [`${pulled}/PricePerReferenceUnit`]: 0.5 },
    at: [`${pulled}/PricePerReferenceUnit`],
  },
  {
    rule: "R-86",
    on: push,
    change: { [`${product}/PricePerReferenceUnit`]: 0.5 },
    at: [`${product}/PricePerReferenceUnit`],
  },
  {
    rule: "R-86",
    on: push,
    change: { [`${product}/PricePerReferenceUnit`]: 0.5, [`${product}/AdditionalReferences/0`]: {} },
    at: [],
  },
  {
    rule: "R-86",
    on: push,
    change: { [`${product}/AdditionalReferences/1/PricePerAdditionalReferenceUnit`]: 9.5 },
    at: [`${product}/AdditionalReferences/1/PricePerAdditionalReferenceUnit`],
  },
  {
    rule: "R-89",
    on: push,
    change: { [`${product}/ProductID`]: "DC" },
    at: ["/PricingProductData/PricingProductDataRecords/1/ProductID"],
  },
  {
    rule: "R-89",
    on: "eRoamingPricingProductData",
    change: { [`${pulled}/ProductID`]: "AC3" },
    at: [`${pulled}/ProductID`],
  },

  ...[
    ["eRoamingPushEvseData", "/OperatorEvseData/EvseDataRecord"],
    ["eRoamingPushEvseStatus", "/OperatorEvseStatus/EvseStatusRecord"],
    [push, "/PricingProductData/PricingProductDataRecords"],
    ["eRoamingPushAuthenticationData", "/ProviderAuthenticationData/AuthenticationDataRecord"],
  ].flatMap(([on = "", at = ""]): Case[] => [
    { rule: "R-21", on, change: { "/ActionType": "fullLoad", [at]: [] }, at: [at] },
    { rule: "R-21", on, change: { "/ActionType": "delete", [at]: [] }, at: [] },
    { rule: "R-21", on, change: { "/ActionType": "fullLoad", [at]: undefined }, at: [] },
  ]),
  {
    rule: "OICP23-E056",
    on: "eRoamingPushEvseStatus",
    change: { "/OperatorEvseStatus/EvseStatusRecord/1/EvseStatus": "EvseNotFound" },
    at: ["/OperatorEvseStatus/EvseStatusRecord/1/EvseStatus"],
  },

  { rule: "R-30", on: pull, change: withLastCall, at: [] },
  { rule: "R-30", on: pull, change: { "/LastCall": "2024-05-01T08:00:00+02:00" }, at: ["/SearchCenter"] },
  {
    rule: "R-30",
    on: pull,
    change: { ...withLastCall, "/CountryCodes": ["DEU"], "/OperatorIds": ["DE*ABC"], "/IsOpen24Hours": true },
    at: ["/CountryCodes", "/OperatorIds"],
  },
  { rule: "R-30", on: pull, change: { ...withLastCall, "/CountryCodes": [], "/OperatorIds": null }, at: [] },
  { rule: "R-80", on: pull, change: { ...withLastCall, "/LastCall": "2024-05-01T06:00:00Z" }, at: ["/LastCall"] },
  {
    rule: "R-33",
    on: "eRoamingPullEVSEStatusByID",
    change: { "/EvseID": Array.from({ length: 101 }, (_, index) => `DE*ABC*E${index}`) },
    at: ["/EvseID"],
  },
  {
    rule: "R-33",
    on: "eRoamingPullEVSEStatusByID",
    change: { "/EvseID": Array.from({ length: 100 }, (_, index) => `DE*ABC*E${index}`) },
    at: [],
  },
  { rule: "R-37", on: "eRoamingGetChargeDetailRecords", change: { "/To": "2024-03-31T00:00:01+01:00" }, at: ["/To"] },
  { rule: "R-37", on: "eRoamingGetChargeDetailRecords", change: { "/To": "2024-03-31T01:00:00+02:00" }, at: [] },
  { rule: "R-37", on: "eRoamingGetChargeDetailRecords", change: { "/To": "2023-12-31T00:00:00+01:00" }, at: ["/To"] },
  ...[pull, "eRoamingPullEVSEStatus"].flatMap((on): Case[] => [
    { rule: "OICP23-E059", on, change: { "/SearchCenter/Radius": 0 }, at: ["/SearchCenter/Radius"] },
    { rule: "OICP23-E059", on, change: { "/SearchCenter/Radius": 1.25 }, at: ["/SearchCenter/Radius"] },
    { rule: "OICP23-E059", on, change: { "/SearchCenter/Radius": 999.9 }, at: [] },
    { rule: "OICP23-E059", on, change: { "/SearchCenter/Radius": 5 }, at: [] },
  ]),
];
