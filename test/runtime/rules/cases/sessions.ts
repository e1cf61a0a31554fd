import type { Case } from "./case.js";

const card = "/Identification/RFIDMifareFamilyIdentification";
const EvcoID = "DE-DCB-C12345678-X";
const HashedPIN = { Value: "$2a$10$abcdefghij", Function: "Bcrypt" };
const SessionID = "b2688855-7f00-0002-6d8e-48d883f6abb6";
const first = "/ProviderAuthenticationData/AuthenticationDataRecord/0/Identification";
const second = "/ProviderAuthenticationData/AuthenticationDataRecord/1/Identification";

const identifiedBy = (member: object): Record<string, unknown> => ({ "/Identification": member });

export const sessionCases: readonly Case[] = [
  ...["eRoamingAuthorizeRemoteStart", "eRoamingAuthorizeRemoteReservationStart", "eRoamingAuthorizeStart"].flatMap(
    (on): Case[] => [
      { rule: "R-02", on, change: { "/SessionID": SessionID }, at: ["/SessionID"] },
      { rule: "R-02", on, change: { "/SessionID": SessionID }, at: [], context: { sender: "Hubject" } },
      { rule: "R-02", on, change: { "/SessionID": SessionID }, at: [], context: { sender: undefined } },
      { rule: "R-02", on, change: { "/SessionID": null }, at: [] },
    ],
  ),
  { rule: "R-12", on: "eRoamingAuthorizationStart", change: { "/ProviderID": undefined }, at: ["/ProviderID"] },
  { rule: "R-12", on: "eRoamingAuthorizationStart", change: { "/ProviderID": null }, at: ["/ProviderID"] },
  {
    rule: "R-12",
    on: "eRoamingAuthorizationStart",
    change: { "/ProviderID": undefined, "/AuthorizationStatus": "NotAuthorized" },
    at: [],
  },

  ...["eRoamingAuthorizeStart", "eRoamingAuthorizeStop"].flatMap((on): Case[] => [
    {
      rule: "OICP23-E128",
      on,
      change: identifiedBy({ RFIDIdentification: { UID: "1234ABCD", RFID: "nfc" } }),
      at: ["/Identification/RFIDIdentification"],
    },
    {
      rule: "OICP23-E128",
      on,
      change: identifiedBy({ RemoteIdentification: { EvcoID } }),
      at: ["/Identification/RemoteIdentification"],
    },
    { rule: "OICP23-E128", on, change: identifiedBy({ PlugAndChargeIdentification: { EvcoID } }), at: [] },
    {
      rule: "OICP23-E128",
      on,
      change: identifiedBy({ PlugAndChargeIdentification: { EvcoID }, RemoteIdentification: null }),
      at: [],
    },
    {
      rule: "OICP23-E093",
      on,
      change: identifiedBy({ QRCodeIdentification: { EvcoID, HashedPIN } }),
      at: ["/Identification/QRCodeIdentification/HashedPIN"],
    },
    { rule: "OICP23-E093", on, change: identifiedBy({ QRCodeIdentification: { EvcoID, PIN: "1234" } }), at: [] },
  ]),
  ...["eRoamingAuthorizeRemoteStart", "eRoamingAuthorizeRemoteReservationStart"].flatMap((on): Case[] => [
    {
      rule: "OICP23-E128",
      on,
      change: identifiedBy({ PlugAndChargeIdentification: { EvcoID } }),
      at: ["/Identification/PlugAndChargeIdentification"],
    },
    {
      rule: "OICP23-E128",
      on,
      change: identifiedBy({ RFIDMifareFamilyIdentification: { UID: "1234ABCD" } }),
      at: ["/Identification/RFIDMifareFamilyIdentification"],
    },
    {
      rule: "R-71",
      on,
      change: identifiedBy({ RemoteIdentification: { EvcoID: "DE-XYZ-C12345678-X" } }),
      at: ["/Identification/RemoteIdentification/EvcoID"],
    },
    {
      rule: "R-71",
      on,
      change: identifiedBy({ RemoteIdentification: { EvcoID: "DESUBC12345678X" } }),
      at: [],
    },
    {
      rule: "R-71",
      on,
      change: { "/ProviderID": undefined, ...identifiedBy({ RemoteIdentification: { EvcoID: "DE-XYZ-C12345678-X" } }) },
      at: [],
      context: { providerId: undefined },
    },
  ]),
  { rule: "OICP23-E093", on: "eRoamingPushAuthenticationData", change: {}, at: [] },

  { rule: "OICP23-E077", on: "eRoamingAuthorizeStart", change: { [`${card}/UID`]: "1234abcd" }, at: [`${card}/UID`] },
  {
    rule: "OICP23-E077",
    on: "eRoamingAuthorizationStart",
    change: { "/AuthorizationStopIdentifications/0/RFIDMifareFamilyIdentification/UID": "1234abcd" },
    at: ["/AuthorizationStopIdentifications/0/RFIDMifareFamilyIdentification/UID"],
  },
  {
    rule: "OICP23-E077",
    on: "eRoamingPushAuthenticationData",
    change: { [`${first}/RFIDIdentification/UID`]: "1234abcd" },
    at: [`${first}/RFIDIdentification/UID`],
  },
  {
    rule: "OICP23-E073",
    on: "eRoamingPushAuthenticationData",
    change: { [`${second}/QRCodeIdentification/EvcoID`]: "de*sub*123456*X" },
    at: [`${second}/QRCodeIdentification/EvcoID`],
  },
  {
    rule: "OICP23-E036",
    on: "eRoamingPushAuthenticationData",
    change: {
      [`${second}/QRCodeIdentification/HashedPIN`]: { ...HashedPIN, LegacyHashData: { Function: "MD5" } },
    },
    at: [`${second}/QRCodeIdentification/HashedPIN/LegacyHashData`],
  },
  {
    rule: "OICP23-E036",
    on: "eRoamingPushAuthenticationData",
    change: { [`${second}/QRCodeIdentification/HashedPIN`]: HashedPIN },
    at: [],
  },

  ...["eRoamingAuthorizeRemoteReservationStart", "eRoamingAuthorizeRemoteReservationStop"].flatMap((on): Case[] => [
    {
      rule: "OICP23-E034",
      on,
      change: { "/CPOPartnerSessionID": "x".repeat(51), "/EMPPartnerSessionID": "x".repeat(51) },
      at: ["/CPOPartnerSessionID", "/EMPPartnerSessionID"],
    },
    { rule: "OICP23-E034", on, change: { "/CPOPartnerSessionID": "😀".repeat(50) }, at: [] },
  ]),
];
