import { type ClientFault, good, message, post } from "./client-fault.js";

const without = (member: keyof typeof message): string => JSON.stringify({ ...message, [member]: undefined });

const fine = (name: string, write: Buffer): ClientFault => ({ name, write, statuses: [200] });
const wrong = (name: string, write: Buffer): ClientFault => ({ name, write, statuses: [400], code: "022" });

/** Bodies that are no message, and some that are although they look odd. */
export const clientMessageFaults: readonly ClientFault[] = [
  { name: "a form", write: post("a=b", { type: "application/x-www-form-urlencoded" }), statuses: [415], code: "022" },
  { name: "XML", write: post("<a/>", { type: "text/xml" }), statuses: [415], code: "022" },
  {
    name: "a compressed body",
    write: post(good, { headers: "Content-Encoding: gzip\r\n" }),
    statuses: [415],
    code: "022",
  },
  { name: "an empty body", write: post(""), statuses: [400], code: "022" },
  { name: "half a document", write: post('{"SessionID":'), statuses: [400], code: "022" },
  { name: "a document that is no object", write: post("null"), statuses: [400], code: "022" },
  { name: "two messages at once", write: post(`[${good},${good}]`), statuses: [400], code: "022" },
  { name: "nesting without end", write: post("[".repeat(40_000)), statuses: [400], code: "022" },
  {
    name: "nesting in a member nobody knows",
    write: post(`{"X":${"[".repeat(20_000)}${"]".repeat(20_000)}}`),
    statuses: [400],
    code: "022",
  },
  { name: "bytes that are no UTF-8", write: post(Buffer.from([0x22, 0xff, 0xfe, 0x22])), statuses: [400], code: "022" },
  { name: "a missing session id", write: post(without("SessionID")), statuses: [400], code: "022" },
  { name: "a missing EVSE id", write: post(without("EvseID")), statuses: [400], code: "022" },
  {
    name: "a member of another type",
    write: post(JSON.stringify({ ...message, EvseID: { a: 1 } })),
    statuses: [400],
    code: "022",
  },
  {
    name: "two members where one is due",
    write: post(
      JSON.stringify({
        ...message,
        Identification: { ...message.Identification, RFIDIdentification: { UID: "1234ABCD", RFID: "mifareCls" } },
      }),
    ),
    statuses: [400],
    code: "022",
  },
  {
    name: "a text that stalls patterns",
    write: post(JSON.stringify({ ...message, EvseID: `DE*ABC*E${"1*".repeat(10_000)}!` })),
    statuses: [400],
    code: "022",
  },
  {
    name: "members that pose as prototypes",
    write: post(`{"__proto__":${good},"constructor":{}}`),
    statuses: [400],
    code: "022",
  },
  wrong("UTF-16", post(Buffer.from(good, "utf16le"))),
  wrong("bytes that are no UTF-8 in a text", post(Buffer.from(good.replace("1234ABCD", "1234AB\xff\xfe"), "latin1"))),
  wrong("half a character", post(good.replace("DE*ABC*E100001", "\\ud800"))),
  wrong(
    "null for every member",
    post(JSON.stringify(Object.fromEntries(Object.keys(message).map((name) => [name, null])))),
  ),
  wrong("a number that would be a text", post(JSON.stringify({ ...message, SessionID: 1e21 }))),
  wrong("two documents", post(good + good)),
  wrong("a comment", post(`/* */${good}`)),
  fine("a byte order mark", post(`\uFEFF${good}`)),
  fine("a charset nobody has heard of", post(good, { type: "application/json; charset=EBCDIC" })),
  fine(
    "members that pose as prototypes beside good ones",
    post(`{"__proto__":{"EvseID":1},"constructor":null,${good.slice(1)}`),
  ),
  fine("the same member twice", post(`{"EvseID":42,${good.slice(1)}`)),
  fine(
    "thousands of members nobody knows",
    post(`{${Array.from({ length: 4000 }, (_, index) => `"x${index}":1,`).join("")}${good.slice(1)}`),
  ),
  fine("numbers beyond all numbers", post(`{"X":[1e999,-1e999],${good.slice(1)}`)),
];
