import type { Role } from "./operation.js";

/** Who is at fault, broadly: what the leading digit of a code stands for. */
export type StatusCodeCategory = "general" | "hub" | "authentication" | "session" | "evse";

/** What is known of one status code. */
export interface StatusCodeInfo {
  /** Three digits, for example `017`. */
  readonly code: string;
  /** What it is about. */
  readonly category: StatusCodeCategory;
  /** What the sender says with it. */
  readonly meaning: string;
  /** Who was seen or is documented to send it. */
  readonly senders: readonly Role[];
  /** What the receiver does about it. */
  readonly advice: string;
}

const define = <Codes extends string>(
  entries: Readonly<Record<Codes, readonly [StatusCodeCategory, readonly Role[], string, string]>>,
): Readonly<Record<Codes, StatusCodeInfo>> => {
  const infos = Object.entries<readonly [StatusCodeCategory, readonly Role[], string, string]>(entries).map(
    ([code, [category, senders, meaning, advice]]) => [code, { code, category, meaning, senders, advice }] as const,
  );
  return Object.fromEntries(infos) as unknown as Readonly<Record<Codes, StatusCodeInfo>>;
};

/**
 * The 31 documented status codes. The set is open: Hubject was seen to send others (OICP23-E130), so look a received code up with
 * `statusCode(code)` and expect `undefined`.
 */
export const statusCodes = /* @__PURE__ */ define({
  "000": ["general", ["Hubject", "CPO", "EMP"], "Done.", "Nothing."],
  "001": [
    "hub",
    ["Hubject"],
    "The hub failed inside. Also sent when the path names a service or a version that does not exist.",
    "Check the path if it is the first call; otherwise try again later and quote the process id to support.",
  ],
  "002": ["hub", ["Hubject"], "The hub's database failed.", "Try again later."],
  "009": [
    "hub",
    ["Hubject"],
    "The pushed data could not be stored.",
    "Read the additional information, correct the records it names, push again.",
  ],
  // One code for three causes that nothing tells apart (OICP23-E115).
  "017": [
    "hub",
    ["Hubject"],
    "The caller may not do this: the certificate does not belong to the partner named, has expired, or the partner is locked.",
    "Compare the partner id in path and body with the one the certificate was registered for.",
  ],
  "018": [
    "hub",
    ["Hubject"],
    "An EVSE id does not belong to the operator or its registered sub-operators, or stands in the push twice.",
    "Remove duplicates; have missing sub-operators registered.",
  ],
  "019": [
    "hub",
    ["Hubject"],
    "An EvcoID does not belong to the provider or its registered sub-providers.",
    "Correct the EvcoIDs, or have the sub-provider registered.",
  ],
  "021": ["general", ["CPO", "EMP"], "The partner's system failed.", "Try again later if the operation allows it."],
  "022": [
    "general",
    ["Hubject", "CPO", "EMP"],
    "The message's data is wrong.",
    "Read the additional information and correct the message; the same message will fail again.",
  ],
  "101": [
    "authentication",
    ["EMP", "Hubject"],
    "EvcoID and PIN of a QR code login do not fit.",
    "Tell the driver that the login failed.",
  ],
  "102": ["authentication", ["EMP", "Hubject"], "The RFID card is not known or not valid.", "Refuse the card."],
  "103": ["authentication", ["EMP"], "The RFID card could not be read.", "Let the driver present it again."],
  "105": [
    "authentication",
    ["EMP", "Hubject"],
    "Plug and Charge was refused: the EvcoID is not valid.",
    "Offer another way to identify.",
  ],
  "106": ["authentication", ["Hubject", "CPO"], "No provider has authorised the driver.", "Refuse the session."],
  "110": ["authentication", ["EMP"], "The login by QR code took too long.", "Let the driver start over."],
  "120": [
    "authentication",
    ["EMP"],
    "ISO 15118: the EvcoID behind the certificate is not valid.",
    "Offer another way to identify.",
  ],
  "121": ["authentication", ["EMP"], "ISO 15118: the certificate is not valid.", "Offer another way to identify."],
  "122": ["authentication", ["EMP"], "ISO 15118: the check took too long.", "Let the driver start over."],
  "200": ["authentication", ["EMP"], "The driver's contract is locked.", "Refuse the session."],
  "210": [
    "session",
    ["Hubject"],
    "There is no contract between the partners for this service.",
    "Conclude or subscribe to the service in the hub's portal.",
  ],
  "300": [
    "session",
    ["Hubject"],
    "The partner is not known.",
    "Check the partner id. Ids are compared as text: `DE*ABC` and `DEABC` are two partners.",
  ],
  "310": [
    "session",
    ["Hubject"],
    "The partner did not answer.",
    "The partner may still have acted: check before repeating.",
  ],
  "320": [
    "session",
    ["Hubject", "CPO", "EMP"],
    "The service is not offered by the one asked.",
    "Do not ask this partner for it again.",
  ],
  "400": [
    "session",
    ["Hubject", "CPO", "EMP"],
    "The session does not exist, is closed, or belongs to somebody else.",
    "Do not repeat. For a charge detail record, check whether an earlier one was accepted.",
  ],
  "501": ["evse", ["CPO"], "The operator has no connection to the EVSE.", "Try another EVSE, or again later."],
  "510": ["evse", ["CPO"], "No vehicle is plugged in.", "Ask the driver to plug in, then start again."],
  "601": ["evse", ["CPO"], "The EVSE is reserved for somebody else.", "Try another EVSE."],
  "602": ["evse", ["CPO"], "The EVSE is busy, or the identification does not fit its session.", "Try another EVSE."],
  "603": [
    "evse",
    ["Hubject", "CPO"],
    "The EVSE is not known.",
    "Operators push its data before its status; providers pull the data again.",
  ],
  "604": ["evse", ["Hubject"], "The EVSE is not open to roaming.", "Do not offer it to drivers."],
  "700": ["evse", ["CPO"], "The EVSE is out of order.", "Try another EVSE."],
});

/** A documented status code. */
export type KnownStatusCode = keyof typeof statusCodes;

/** What a code means, or `undefined` when it is not documented. */
export function statusCode(code: string): StatusCodeInfo | undefined {
  return Object.hasOwn(statusCodes, code) ? statusCodes[code as KnownStatusCode] : undefined;
}
