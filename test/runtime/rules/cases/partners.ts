import type { Case } from "./case.js";

const data = "/OperatorEvseData/EvseDataRecord";
const status = "/OperatorEvseStatus/EvseStatusRecord";
const contracts = "/ProviderAuthenticationData/AuthenticationDataRecord";
const notifications = ["Start", "Progress", "End", "Error"].map((type) => `eRoamingChargingNotification${type}`);

export const partnerCases: readonly Case[] = [
  { rule: "R-26", on: "eRoamingPushEvseData", change: { [`${data}/1/EvseID`]: "DE*XYZ*E7" }, at: [`${data}/1/EvseID`] },
  { rule: "R-26", on: "eRoamingPushEvseData", change: { [`${data}/1/EvseID`]: "deabcE7" }, at: [] },
  { rule: "R-26", on: "eRoamingPushEvseData", change: { [`${data}/1/EvseID`]: "no id" }, at: [] },
  {
    rule: "R-26",
    on: "eRoamingPushEvseData",
    change: {},
    at: [`${data}/1/EvseID`],
    context: { subOperators: undefined },
  },
  {
    rule: "R-26",
    on: "eRoamingPushEvseData",
    change: {
      "/OperatorEvseData/OperatorID": "+49*810",
      [`${data}/0/EvseID`]: "49*810*000*438",
      [`${data}/1/EvseID`]: "+49*811*000*438",
    },
    at: [`${data}/1/EvseID`],
    context: { operatorId: undefined },
  },
  {
    rule: "R-26",
    on: "eRoamingPushEvseStatus",
    change: { [`${status}/0/EvseID`]: "FR*ABC*E1" },
    at: [`${status}/0/EvseID`],
  },
  {
    rule: "R-26",
    on: "eRoamingPushEVSEPricing",
    change: { "/EVSEPricing/0/EvseID": "DE*XYZ*E1" },
    at: ["/EVSEPricing/0/EvseID"],
  },
  {
    rule: "R-26",
    on: "eRoamingPushEVSEPricing",
    change: { "/EVSEPricing/0/EvseID": "DE*XYZ*E1" },
    at: [],
    context: { operatorId: undefined },
  },

  {
    rule: "OICP23-E114",
    on: "eRoamingPushEvseData",
    change: { [`${data}/1/EvseID`]: "DEABCE100001" },
    at: [`${data}/1/EvseID`],
  },
  {
    rule: "OICP23-E114",
    on: "eRoamingPushEvseData",
    change: { [`${data}/0/EvseID`]: "DE*ABC*E1*23", [`${data}/1/EvseID`]: "DE*ABC*E12*3" },
    at: [],
  },
  {
    rule: "OICP23-E114",
    on: "eRoamingPushEvseStatus",
    change: { [`${status}/1/EvseID`]: "DE*ABC*E100001" },
    at: [`${status}/1/EvseID`],
  },
  {
    rule: "OICP23-E114",
    on: "eRoamingPushEVSEPricing",
    change: { "/EVSEPricing/1/ProviderID": "*" },
    at: ["/EVSEPricing/1/EvseID"],
  },
  {
    rule: "OICP23-E075",
    on: "eRoamingPushEvseStatus",
    change: { [`${status}/1/EvseID`]: "de*sub*E7" },
    at: [`${status}/1/EvseID`],
  },
  { rule: "OICP23-E075", on: "eRoamingAuthorizeRemoteStart", change: { "/EvseID": "de*abc*E7" }, at: ["/EvseID"] },

  {
    rule: "R-27",
    on: "eRoamingPushAuthenticationData",
    change: { [`${contracts}/1/Identification/QRCodeIdentification/EvcoID`]: "DE*XYZ*123456*X" },
    at: [`${contracts}/1/Identification/QRCodeIdentification/EvcoID`],
  },
  {
    rule: "R-27",
    on: "eRoamingPushAuthenticationData",
    change: { [`${contracts}/0/Identification/RFIDIdentification/EvcoID`]: "DEXYZC12345678X" },
    at: [`${contracts}/0/Identification/RFIDIdentification/EvcoID`],
  },
  {
    rule: "R-27",
    on: "eRoamingPushAuthenticationData",
    change: { [`${contracts}/0/Identification/RFIDIdentification/EvcoID`]: undefined },
    at: [],
  },

  ...["eRoamingAuthorizeStart", "eRoamingAuthorizeStop", "eRoamingPullAuthenticationData", ...notifications].map(
    (on): Case => ({ rule: "R-70", on, change: { "/OperatorID": "DE*XYZ" }, at: ["/OperatorID"] }),
  ),
  ...[
    ["eRoamingPushEvseData", "/OperatorEvseData/OperatorID"],
    ["eRoamingPushEvseStatus", "/OperatorEvseStatus/OperatorID"],
    ["eRoamingPushPricingProductData", "/PricingProductData/OperatorID"],
  ].map(([on = "", at = ""]): Case => ({ rule: "R-70", on, change: { [at]: "DE*XYZ" }, at: [at] })),
  ...[
    "eRoamingAuthorizeRemoteStart",
    "eRoamingAuthorizeRemoteStop",
    "eRoamingAuthorizeRemoteReservationStart",
    "eRoamingAuthorizeRemoteReservationStop",
    "eRoamingGetChargeDetailRecords",
    "eRoamingPullEVSEData",
    "eRoamingPullEVSEStatus",
    "eRoamingPullEVSEStatusByID",
    "eRoamingPullEVSEStatusByOperatorID",
    "eRoamingPullEVSEPricing",
  ].map((on): Case => ({ rule: "R-70", on, change: { "/ProviderID": "DE-XYZ" }, at: ["/ProviderID"] })),
  {
    rule: "R-70",
    on: "eRoamingPushAuthenticationData",
    change: { "/ProviderAuthenticationData/ProviderID": "DE-XYZ" },
    at: ["/ProviderAuthenticationData/ProviderID"],
  },
  { rule: "R-70", on: "eRoamingAuthorizeStart", change: { "/OperatorID": "deabc" }, at: [] },
  {
    rule: "R-70",
    on: "eRoamingAuthorizeStart",
    change: { "/OperatorID": "DE*XYZ" },
    at: [],
    context: { operatorId: undefined },
  },

  ...["eRoamingAuthorizeStart", "eRoamingAuthorizeStop", "eRoamingChargeDetailRecord", ...notifications].flatMap(
    (on): Case[] => [
      { rule: "R-71", on, change: { "/EvseID": "DE*XYZ*E1" }, at: ["/EvseID"] },
      { rule: "R-71", on, change: { "/EvseID": "DESUBE1" }, at: [] },
    ],
  ),
];
