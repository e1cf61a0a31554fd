import type { eRoamingAuthorizationStart, eRoamingAuthorizeStart } from "oicp/cpo";

/** One operation that every client and server of the bench speaks: may this card charge here? */

export const PATH = "/api/oicp/charging/v21/operators/DE*ABC/authorize/start";
export const ROUTE = "/api/oicp/charging/v21/operators/:operatorID/authorize/start";
export const REQUEST_MESSAGE = "eRoamingAuthorizeStart";
export const ANSWER_MESSAGE = "eRoamingAuthorizationStart";

export const JSON_HEADERS = { "content-type": "application/json;charset=UTF-8", accept: "application/json" };

export const request = {
  OperatorID: "DE*ABC",
  EvseID: "DE*ABC*E000001",
  Identification: { RFIDMifareFamilyIdentification: { UID: "1234ABCD" } },
  CPOPartnerSessionID: "1234XYZ",
  PartnerProductID: "AC 1",
} satisfies eRoamingAuthorizeStart;

/** A request that no server which validates may take. */
export const badRequest = { ...request, EvseID: "somewhere", Identification: {} };

export const answer: eRoamingAuthorizationStart = {
  AuthorizationStatus: "Authorized",
  StatusCode: { Code: "000" },
  SessionID: "f98efba4-02d8-4fa0-b810-9a9d50d2c527",
  CPOPartnerSessionID: "1234XYZ",
  ProviderID: "DE-DCB",
};

export const isGranted = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  "AuthorizationStatus" in value &&
  value.AuthorizationStatus === answer.AuthorizationStatus &&
  "SessionID" in value &&
  value.SessionID === answer.SessionID;
