/** Messages that carry the number of the call they belong to, so that answers can be told apart. */

export const OPERATORS = ["DE*ABC", "DE*DEF", "AT*GHI"] as const;
export const PROVIDERS = ["DE-DCB", "DE-EFG", "AT-HIJ"] as const;

/** Charge detail records of one pull, and of one of its pages. */
export const RECORDS = 5;
export const PAGE_SIZE = 2;

const PREFIX = "b2688855-7f00-0002-6d8e-";

export const sessionOf = (id: number): string => PREFIX + String(id).padStart(12, "0");
export const evseOf = (operator: string, id: number): string => `${operator}*E${String(id).padStart(9, "0")}`;

/** The number of the call that a message belongs to, by whichever member carries it. */
export function idIn(message: object): number {
  const { CPOPartnerSessionID, EMPPartnerSessionID, SessionID, EvseID, OperatorEvseStatus } = message as {
    readonly CPOPartnerSessionID?: string;
    readonly EMPPartnerSessionID?: string;
    readonly SessionID?: string | readonly string[];
    readonly EvseID?: string | readonly string[];
    readonly OperatorEvseStatus?: { readonly EvseStatusRecord: readonly { readonly EvseID: string }[] };
  };
  const partnerSession = CPOPartnerSessionID ?? EMPPartnerSessionID;
  if (partnerSession !== undefined) return Number(partnerSession);
  if (SessionID !== undefined) return Number(String(SessionID).slice(PREFIX.length));
  const evse = OperatorEvseStatus?.EvseStatusRecord[0]?.EvseID ?? String(EvseID);
  return Number(evse.slice(evse.lastIndexOf("E") + 1));
}

export const card = { RFIDMifareFamilyIdentification: { UID: "1234ABCD" } };
export const contract = { RemoteIdentification: { EvcoID: "DE-DCB-C12345678-X" } };

export const status = (operator: string, id: number, action: "update" | "insert") => ({
  ActionType: action,
  OperatorEvseStatus: {
    OperatorID: operator,
    EvseStatusRecord: [{ EvseID: evseOf(operator, id), EvseStatus: "Available" as const }],
  },
});

export const chargeDetailRecord = (operator: string, id: number) => ({
  SessionID: sessionOf(id),
  EvseID: evseOf(operator, 1),
  Identification: card,
  SessionStart: "2024-05-01T10:00:00+02:00",
  ChargingStart: "2024-05-01T10:01:00+02:00",
  ChargingEnd: "2024-05-01T10:31:00+02:00",
  SessionEnd: "2024-05-01T10:32:00+02:00",
  MeterValueStart: 1000,
  MeterValueEnd: 1010.5,
  ConsumedEnergy: 10.5,
  PartnerProductID: "AC3",
});

export const startNotification = (operator: string, id: number) => ({
  Type: "Start" as const,
  SessionID: sessionOf(id),
  EvseID: evseOf(operator, 1),
  OperatorID: operator,
  ChargingStart: "2024-05-01T10:01:00+02:00",
});

export const pull = (id: number) => ({
  From: "2024-05-01T00:00:00+02:00",
  To: "2024-05-02T00:00:00+02:00",
  SessionID: [sessionOf(id)],
});
