import type { CpoClientOptions } from "oicp/cpo";
import type { OicpError } from "oicp";
import type { Deed } from "./hostile-server.js";

/** Which call meets the fault; each stands for one way in which the runtime treats operations. */
export type Kind =
  /** `authorizeStart`: must not be repeated, and carries a card number that nothing may show. */
  | "never"
  /** `pullEvseStatusById`: may be repeated. */
  | "read"
  /** `pushEvseStatus`: may be repeated, one after the other. */
  | "upsert"
  /** `pushEvseStatus` with thousands of records to insert: takes its time to send, and must not be repeated. */
  | "large"
  /** `getChargeDetailRecords`: every page of it. */
  | "pages";

/** What the errors of this package are called. */
export type ErrorName =
  | "OicpAbortError"
  | "OicpConnectionError"
  | "OicpDecodeError"
  | "OicpFaultError"
  | "OicpHttpError"
  | "OicpStatusError"
  | "OicpTimeoutError"
  | "OicpValidationError";

/** Something a server does, and what the client makes of it. */
export interface Fault {
  readonly name: string;
  /** Done one after the other, to each connection or request; then the server behaves again. */
  readonly deeds: readonly Deed[];
  /** Default `never`. */
  readonly kind?: Kind;
  /** Options of the client. */
  readonly options?: Partial<CpoClientOptions>;
  /** Options of the call. */
  readonly call?: { readonly deadline?: number; readonly page?: number };
  /** The error it ends with; without one it ends well. */
  readonly error?: ErrorName;
  /** Members of the error, or of the answer's meta data. */
  readonly expected?: Readonly<Record<string, unknown>> & Partial<Pick<OicpError, "attempts">>;
  /** Words that the error's message says. */
  readonly says?: RegExp;
  /** Requests that arrive in full. Default 1; `undefined` where nobody can tell. */
  readonly arrive?: number | undefined;
  /** Set when a call has been made before, so that the connection exists. */
  readonly warm?: true;
}

/** The same deed several times. */
export const times = (count: number, deed: Deed): Deed[] => Array.from({ length: count }, () => deed);

/** Answers with these bytes, and goes on. */
export const says = (...pieces: readonly (string | Buffer)[]): Deed => ({
  answer: (socket) => pieces.forEach((piece) => socket.write(piece)),
});

/** Answers with these bytes, and ends the connection. */
export const saysAndEnds = (...pieces: readonly (string | Buffer)[]): Deed => ({
  answer: (socket) => socket.end(Buffer.concat(pieces.map((piece) => Buffer.from(piece)))),
});

/** Answers with these bytes, and breaks the connection. */
export const saysAndBreaks = (bytes: string | Buffer): Deed => ({
  answer: (socket) => socket.write(bytes, () => socket.destroy()),
});
