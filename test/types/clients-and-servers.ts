/**
 * Compiled, never run: every line marked with an expected error must not compile, and every other one must.
 * `npm run typecheck` reads it, and test/types/types.test.ts proves that it does.
 */
import { createCpoServer, CpoClient } from "oicp/cpo";
import type { eRoamingAuthorizeStart, EvseDataRecord, Identification } from "oicp/cpo";
import { createEmpServer, type EmpClient } from "oicp/emp";
import { createHubjectServer } from "oicp/hubject";
import type { CpoClient as CpoClient22 } from "oicp/v2.2/cpo";
import type { EmpClient as EmpClient22 } from "oicp/v2.2/emp";

declare const cpo: CpoClient;
declare const emp: EmpClient;
declare const cpo22: CpoClient22;
declare const emp22: EmpClient22;
const card: Identification = { RFIDMifareFamilyIdentification: { UID: "1234ABCD" } };

// Every mandatory handler, and none beside: reservations may be left out.
createCpoServer({
  authorizeRemoteStart: (request, call) => call.accept({ SessionID: request.SessionID }),
  authorizeRemoteStop: async (_, call) => call.accept(),
});

// @ts-expect-error a mandatory handler is missing
createCpoServer({ authorizeRemoteStart: (_, call) => call.accept() });

// @ts-expect-error online providers must take charge detail records
createEmpServer({ authorizeStart: (_, call) => call.accept({ ProviderID: "DE-DCB" }) });

// @ts-expect-error the hub has to serve what it must offer
createHubjectServer({});

createCpoServer({
  // @ts-expect-error an answer of another operation
  authorizeRemoteStart: () => ({ AuthorizationStatus: "Authorized", StatusCode: { Code: "000" } }),
  authorizeRemoteStop: (_, call) => call.accept(),
});

createCpoServer({
  // @ts-expect-error an unknown member in an answer
  authorizeRemoteStart: (_, call) => call.accept({ SesionID: "1" }),
  authorizeRemoteStop: (_, call) => call.reject("501"),
});

// The client fills in the id it was made with.
void cpo.authorizeStart({ Identification: card });
void cpo.authorizeStart({ OperatorID: "DE*ABC", EvseID: "DE*ABC*E1", Identification: card });

// @ts-expect-error an operation of the other role
void cpo.pullEvseData({ GeoCoordinatesResponseFormat: "Google" });

// @ts-expect-error an operation of the other role
void emp.pushEvseData({});

// @ts-expect-error a member is missing
void cpo.authorizeStart({ EvseID: "DE*ABC*E1" });

// @ts-expect-error an unknown member in a literal
void cpo.authorizeStart({ Identification: card, Evse: "DE*ABC*E1" });

// @ts-expect-error an unknown value of a closed enumeration
void emp.pullEvseData({ GeoCoordinatesResponseFormat: "Decimal" });

// @ts-expect-error two members in an identification
const two: Identification = { ...card, RemoteIdentification: { EvcoID: "DE-DCB-C12345678-X" } };
void two;

// @ts-expect-error an identification without any member
const none: Identification = {};
void none;

// @ts-expect-error an operator without an id
void new CpoClient({});

// Notifications carry their type, and no other.
void cpo.sendChargingStartNotification({
  // @ts-expect-error the type of another notification
  Type: "End",
  SessionID: "f98efba4-02d8-4fa0-b810-9a9d50d2c527",
  EvseID: "DE*ABC*E1",
  ChargingStart: "2026-01-01T12:00:00+01:00",
});

export async function received(): Promise<void> {
  const answer = await cpo.authorizeStart({ Identification: card });
  // What is received is open: a value nobody documented is a string all the same, and the known ones are completed.
  const status: string = answer.AuthorizationStatus;
  if (answer.AuthorizationStatus === "Authorized") void answer.SessionID;
  // @ts-expect-error a code may be any string, so it is not one of a few
  const code: "000" | "102" = answer.StatusCode.Code;
  void [status, code];

  for await (const evse of emp.pullEvseData({ GeoCoordinatesResponseFormat: "DecimalDegree" })) {
    const id: string = evse.EvseID;
    // @ts-expect-error a pulled record guarantees nothing but its EvseID
    const open: boolean = evse.IsOpen24Hours;
    void [id, open];
  }
  const page = await emp.pullEvseData({ GeoCoordinatesResponseFormat: "DecimalDegree" }, { page: 3, size: 100 });
  void page.content[0]?.EvseID;
}

// Pushes can also be sent in batches, in both versions; the client knows in whose name.
declare const records: EvseDataRecord[];
void cpo.pushEvseData.inBatches(records, { action: "update", OperatorName: "ABC", size: 500 });
void cpo.pushEvseStatus.inBatches([{ EvseID: "DE*ABC*E1", EvseStatus: "Available" }], { action: "fullLoad" });
void emp.pushAuthenticationData.inBatches([{ Identification: card }], { action: "insert", continueOnFailure: true });
void cpo22.pushEvseStatus.inBatches([{ EvseID: "DE*ABC*E1", EvseStatus: "Available" }], { action: "fullLoad" });
void emp22.pushAuthenticationData.inBatches([], { action: "fullLoad", ProviderID: "DE-SUB" });
export const acknowledged: Promise<number> = cpo.pushEvseData
  .inBatches(records, { action: "update", OperatorName: "ABC" })
  .then((progress) => progress.acknowledged);

// @ts-expect-error a member of the envelope is missing
void cpo.pushEvseData.inBatches(records, { action: "update" });

// @ts-expect-error records of another operation
void cpo.pushEvseStatus.inBatches(records, { action: "update" });

// @ts-expect-error no action of a push
void cpo.pushEvseStatus.inBatches([], { action: "upsert" });

// @ts-expect-error an operation whose records cannot be sent in parts
void cpo.sendChargeDetailRecord.inBatches([], { action: "insert" });

// What a leg makes mandatory is there, and never undefined.
createCpoServer({
  authorizeRemoteStart(request, call) {
    const session: string = request.SessionID;
    return call.accept({ SessionID: session });
  },
  authorizeRemoteStop: (_, call) => call.accept(),
});

/** A message can be written down on its own. */
export const request: eRoamingAuthorizeStart = { OperatorID: "DE*ABC", Identification: card };
