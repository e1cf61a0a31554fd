import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { type Fault, says } from "./fault.js";
import { ACCEPTED, AUTHORIZED, head, reply, STATUSES } from "./good-answer.js";

const MAX = 200_000;
const small = { maxResponseBytes: MAX };
const text = JSON.stringify(AUTHORIZED);

const gzipped = (body: Buffer, encoding = "gzip"): Buffer => reply(body, 200, { "Content-Encoding": encoding });

/** A success whose body cannot be taken for what it should be. */
const undecodable = (name: string, body: Buffer | string | object, words: RegExp): Fault => ({
  name,
  deeds: [says(Buffer.isBuffer(body) || typeof body === "string" ? body : reply(body))],
  error: "OicpDecodeError",
  expected: { status: 200, attempts: 1 },
  says: words,
});

const fine = (name: string, body: Buffer | string | object, more: Partial<Fault> = {}): Fault => ({
  name,
  deeds: [says(Buffer.isBuffer(body) || typeof body === "string" ? body : reply(body))],
  expected: { status: 200, attempts: 1 },
  ...more,
});

const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

/** Answers with the status of success whose bodies are not what they should be, or only just. */
export const answerFaults: readonly Fault[] = [
  undecodable("nothing", reply(""), /it is empty/),
  undecodable("white space", reply(" \r\n\t"), /it is empty/),
  undecodable("HTML", reply("<!DOCTYPE html><p>Maintenance</p>"), /HTML or XML/),
  undecodable("half a document", reply(text.slice(0, -9)), /cut off or broken/),
  undecodable("two documents", reply(text + text), /cut off or broken/),
  undecodable("words", reply("OK"), /not JSON/),
  undecodable("null", reply("null"), /no JSON object/),
  undecodable("a number", reply("42"), /no JSON object/),
  undecodable("an empty list", reply([]), /no JSON object/),
  undecodable("an object without members", reply({}), /no answer to/),
  undecodable("nesting without end", reply("[".repeat(100_000)), /cut off or broken/),
  undecodable("nesting of lists", reply(nested(100_000)), /no JSON object/),
  undecodable("UTF-16", reply(Buffer.from(text, "utf16le")), /cut off or broken|not JSON/),
  undecodable(
    "null for every member",
    { AuthorizationStatus: null, StatusCode: null, SessionID: null },
    /no answer to/,
  ),
  undecodable(
    "members of a prototype alone",
    reply('{"__proto__":{"AuthorizationStatus":"Authorized","StatusCode":{"Code":"000"}}}'),
    /no answer to/,
  ),
  undecodable(
    "the wrong kind of every member",
    { AuthorizationStatus: { Authorized: true }, StatusCode: [] },
    /no answer to/,
  ),
  fine("a list of one answer", [AUTHORIZED]),
  fine("nesting in a member nobody knows", reply(`{"X":${nested(50_000)},${text.slice(1)}`)),
  fine("nesting in a member that should be text", reply(`{"SessionID":${nested(50_000)},${text.slice(1)}`)),
  fine(
    "members that pose as prototypes beside good ones",
    reply(`{"__proto__":{"Result":false},"constructor":null,"SessionID":null,${text.slice(1)}`),
  ),
  fine("the same member twice", reply(`{"AuthorizationStatus":"NotAuthorized",${text.slice(1)}`)),
  fine("a byte order mark", reply(`\uFEFF${text}`)),
  fine("bytes that are no UTF-8", reply(Buffer.from(`{"EMPPartnerSessionID":"Z\xfcrich",${text.slice(1)}`, "latin1"))),
  fine("a label that is wrong", reply(text, 200, { "Content-Type": "text/plain;charset=EBCDIC" })),
  fine("a number beyond all numbers", reply(`{"X":1e999,${text.slice(1)}`)),
  fine("a status code as a number", { ...AUTHORIZED, StatusCode: { Code: 0 } }),
  fine("null for members that may be absent", { ...STATUSES, StatusCode: null }, { kind: "read" }),
  {
    name: "null for a list of records",
    kind: "read",
    deeds: [says(reply({ EVSEStatusRecords: null, StatusCode: { Code: "000" } }))],
    expected: { attempts: 1, violations: [{ pointer: "/EVSEStatusRecords" }] },
  },
  {
    name: "an acknowledgement in place of an authorisation",
    deeds: [says(reply({ Result: false, StatusCode: { Code: "300", Description: "1234ABCD is unknown" } }))],
    error: "OicpStatusError",
    expected: { code: "300", status: 200, description: "[hidden] is unknown" },
  },
  {
    name: "a good acknowledgement in place of an authorisation",
    deeds: [says(reply(ACCEPTED))],
    error: "OicpDecodeError",
    says: /no answer to/,
  },
  {
    name: "an acknowledgement in place of data",
    kind: "read",
    deeds: [says(reply({ Result: false, StatusCode: { Code: "009" } }))],
    error: "OicpStatusError",
    expected: { code: "009", attempts: 1 },
  },
  {
    name: "an authorisation in place of an acknowledgement",
    kind: "upsert",
    deeds: [says(reply({ AuthorizationStatus: "Authorized" }))],
    error: "OicpDecodeError",
  },
  {
    name: "a refusal with a success's code",
    kind: "upsert",
    deeds: [says(reply({ Result: false, StatusCode: { Code: "000" } }))],
    error: "OicpStatusError",
    expected: { code: "000" },
  },
  {
    name: "a refusal of a page without a page",
    kind: "pages",
    deeds: [says(reply({ StatusCode: { Code: "002", Description: "Hubject database error" } }))],
    error: "OicpStatusError",
    expected: { code: "002" },
  },
  fine("gzip", gzipped(gzipSync(text))),
  fine("brotli", gzipped(brotliCompressSync(text), "br")),
  fine("deflate in capitals", gzipped(deflateSync(text), "DEFLATE")),
  {
    name: "no gzip behind the label",
    deeds: [says(gzipped(Buffer.from(text)))],
    error: "OicpConnectionError",
    expected: { outcome: "unknown", attempts: 1 },
    says: /cannot be decompressed/,
  },
  {
    name: "no gzip behind the label, and no end of it",
    deeds: [
      says(head(200, { "Content-Encoding": "gzip", "Content-Length": 10_000_000 }), Buffer.alloc(1_000_000, 0x20)),
    ],
    error: "OicpConnectionError",
    expected: { outcome: "unknown", attempts: 1 },
    says: /cannot be decompressed/,
  },
  {
    name: "half a gzip",
    deeds: [says(gzipped(gzipSync(text).subarray(0, -10)))],
    error: "OicpConnectionError",
    expected: { outcome: "unknown", attempts: 1 },
    says: /cannot be decompressed/,
  },
  {
    name: "a small gzip of something very large",
    deeds: [says(gzipped(gzipSync(Buffer.alloc(50_000_000, 0x20))))],
    options: small,
    error: "OicpConnectionError",
    expected: { outcome: "unknown", attempts: 1 },
    says: /larger than maxResponseBytes/,
  },
  {
    name: "a large answer that says so",
    kind: "read",
    deeds: [says(head(200, { "Content-Length": MAX + 1 }), Buffer.alloc(1000, 0x20))],
    options: small,
    error: "OicpConnectionError",
    // Asking again would bring the same.
    expected: { attempts: 1 },
    says: /larger than maxResponseBytes/,
  },
  {
    name: "a large answer in chunks without end",
    deeds: [
      says(
        head(200, { "Transfer-Encoding": "chunked" }),
        ...Array.from({ length: 16 }, () => `8000\r\n${" ".repeat(0x8000)}\r\n`),
      ),
    ],
    options: small,
    error: "OicpConnectionError",
    expected: { outcome: "unknown", attempts: 1 },
    says: /larger than maxResponseBytes/,
  },
  {
    name: "an encoding nobody asked for",
    deeds: [says(gzipped(Buffer.from("28b52ffd0458", "hex"), "zstd"))],
    error: "OicpDecodeError",
    expected: { status: 200, attempts: 1 },
  },
];
