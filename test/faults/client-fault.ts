export const PATH = "/api/oicp/charging/v21/providers/DE-DCB/authorize-remote/start";
export const message = {
  SessionID: "b2688855-7f00-0002-6d8e-48d883f6abb6",
  ProviderID: "DE-DCB",
  EvseID: "DE*ABC*E100001",
  Identification: { RFIDMifareFamilyIdentification: { UID: "1234ABCD" } },
};
/** A request that must succeed. */
export const good = JSON.stringify(message);

/** Something a caller writes on a connection of its own, and what it is answered. */
export interface ClientFault {
  readonly name: string;
  /** What is written; a list is written piece by piece. `end` half-closes the connection, `destroy` breaks it. */
  readonly write: string | Buffer | readonly (string | Buffer)[];
  readonly then?: "end" | "destroy";
  /** Written again and again until the connection is over. */
  readonly drip?: string;
  /** Statuses of the answers in their order; none where there is none to be had. */
  readonly statuses?: readonly number[];
  /** OICP's status code in the only answer. */
  readonly code?: string;
}

/** A request that asks for the connection to end with its answer. */
export function post(
  body: string | Buffer,
  { path = PATH, method = "POST", headers = "", type = "application/json" } = {},
): Buffer {
  const bytes = Buffer.from(body);
  const head = `${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ${type}\r\nContent-Length: ${bytes.length}\r\n${headers}\r\n`;
  return Buffer.concat([Buffer.from(head), bytes]);
}

/** The same in chunks. */
export const chunked = (body: string): string =>
  `POST ${PATH} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${body}`;
