import type { Arrived } from "./hostile-server.js";

/** `Process-ID` of every answer that says nothing else. */
export const PROCESS_ID = "6b9f2a3e-55d1-4f2c-9d0e-0c3f5a7b1d24";

/** Bytes of a head; the body follows. Values may be anything, allowed or not. */
export function head(status: number | string, headers: Readonly<Record<string, string | number>> = {}): string {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} X\r\n${fields.join("")}\r\n`;
}

/** Bytes of a whole answer with a true length. An object becomes JSON. */
export function reply(
  body: string | Buffer | object,
  status: number | string = 200,
  headers: Readonly<Record<string, string | number>> = {},
): Buffer {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
  const known = {
    "Content-Type": "application/json;charset=utf-8",
    "Process-ID": PROCESS_ID,
    "Content-Length": bytes.length,
  };
  return Buffer.concat([Buffer.from(head(status, { ...known, ...headers }), "latin1"), bytes]);
}

export const ACCEPTED = { Result: true, StatusCode: { Code: "000" } };
export const AUTHORIZED = { AuthorizationStatus: "Authorized", StatusCode: { Code: "000" }, ProviderID: "DE-DCB" };
export const STATUSES = {
  EVSEStatusRecords: { EvseStatusRecord: [{ EvseID: "DE*ABC*E100001", EvseStatus: "Available" }] },
  StatusCode: { Code: "000" },
};

/** Records that all pages together hold. */
export const RECORDS = 6;
/** Records of one page. */
export const PAGE_SIZE = 2;

/** A page of charge detail records, as it should be. */
export function goodPage(number: number): Record<string, unknown> {
  const content = Array.from({ length: PAGE_SIZE }, (_, index) => chargeDetailRecord(number * PAGE_SIZE + index)).slice(
    0,
    Math.max(0, RECORDS - number * PAGE_SIZE),
  );
  const totalPages = RECORDS / PAGE_SIZE;
  return {
    content,
    number,
    size: PAGE_SIZE,
    totalElements: RECORDS,
    totalPages,
    numberOfElements: content.length,
    first: number === 0,
    last: number >= totalPages - 1,
    StatusCode: { Code: "000" },
  };
}

/** The charge detail record of a session that is told from others by its number. */
export function chargeDetailRecord(number: number) {
  return {
    SessionID: `b2688855-7f00-0002-6d8e-${String(number).padStart(12, "0")}`,
    EvseID: "DE*ABC*E100001",
    Identification: { RFIDMifareFamilyIdentification: { UID: "1234ABCD" } },
    SessionStart: "2024-05-01T10:00:00+02:00",
    ChargingStart: "2024-05-01T10:01:00+02:00",
    ChargingEnd: "2024-05-01T10:31:00+02:00",
    SessionEnd: "2024-05-01T10:32:00+02:00",
    MeterValueStart: 1000,
    MeterValueEnd: 1010.5,
    ConsumedEnergy: 10.5,
    PartnerProductID: "AC3",
  };
}

/** The answer that the operation at a path should have. */
export function goodAnswer({ url }: Arrived): Buffer {
  if (url.includes("/authorize/")) return reply(AUTHORIZED);
  if (url.includes("status-records-by-id")) return reply(STATUSES);
  const page = /[?&]page=(\d+)/.exec(url)?.[1];
  return reply(page === undefined ? ACCEPTED : goodPage(Number(page)));
}
