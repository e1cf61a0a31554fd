import type { TLSSocket } from "node:tls";
import { type Fault, saysAndBreaks, times } from "./fault.js";
import { ACCEPTED, head, reply } from "./good-answer.js";
import type { Deed } from "./hostile-server.js";

const resetAtOnce: Deed = { connection: (socket) => void socket.resetAndDestroy() };
const hangUp: Deed = { connection: (socket) => void socket.end() };
const cutAfterRequest: Deed = { answer: (socket) => void socket.destroy() };

/** The system's own reset, which TLS has no word for. */
const reset = (socket: TLSSocket): void => {
  (socket as TLSSocket & { _parent: TLSSocket })._parent.resetAndDestroy();
};
const resetAfterRequest: Deed = { answer: reset };

const HALF = reply(ACCEPTED).subarray(0, -12);

/** Connections that are not made, or break. */
export const connectionFaults: readonly Fault[] = [
  {
    name: "a reset instead of a handshake, every time",
    deeds: times(4, resetAtOnce),
    error: "OicpConnectionError",
    expected: { outcome: "not-sent", code: "ECONNRESET", attempts: 4 },
    arrive: 0,
  },
  { name: "a reset instead of a handshake, once", deeds: [resetAtOnce], expected: { attempts: 2 } },
  {
    name: "an end instead of a handshake",
    deeds: times(4, hangUp),
    error: "OicpConnectionError",
    expected: { outcome: "not-sent", code: "ECONNRESET", attempts: 4 },
    arrive: 0,
  },
  {
    name: "silence instead of a handshake, longer than connecting may take",
    deeds: [{ connection: () => undefined }],
    options: { pool: { connectTimeout: 50 }, retry: false },
    error: "OicpConnectionError",
    expected: { outcome: "not-sent", code: "UND_ERR_CONNECT_TIMEOUT", attempts: 1 },
    says: /in time/,
    arrive: 0,
  },
  {
    name: "silence instead of a handshake, longer than the call may take",
    deeds: [{ connection: () => undefined }],
    options: { pool: { connectTimeout: 200 } },
    call: { deadline: 50 },
    error: "OicpTimeoutError",
    expected: { outcome: "not-sent", attempts: 1 },
    arrive: 0,
  },
  {
    name: "plain HTTP on the port of TLS",
    deeds: [{ connection: (socket) => void socket.end(`${head(400, { Connection: "close" })}no TLS here`) }],
    error: "OicpConnectionError",
    expected: { outcome: "not-sent", attempts: 1 },
    says: /does not speak TLS/,
    arrive: 0,
  },
  {
    name: "noise instead of a handshake",
    deeds: [{ connection: (socket) => void socket.end(Buffer.alloc(64, 0xee)) }],
    error: "OicpConnectionError",
    expected: { outcome: "not-sent", attempts: 1 },
    says: /does not speak TLS/,
    arrive: 0,
  },
  {
    name: "an end right after the handshake",
    deeds: [{ secured: (socket) => void socket.end() }],
    error: "OicpConnectionError",
    expected: { outcome: "unknown", attempts: 1 },
    says: /may have arrived/,
    arrive: 0,
  },
  {
    name: "an end in place of an answer",
    deeds: [cutAfterRequest],
    error: "OicpConnectionError",
    expected: { outcome: "unknown", attempts: 1 },
    says: /do not repeat it/,
  },
  {
    name: "an end in place of an answer, on a connection that worked before",
    deeds: [cutAfterRequest],
    warm: true,
    error: "OicpConnectionError",
    expected: { outcome: "unknown", attempts: 1, code: "UND_ERR_SOCKET" },
  },
  {
    name: "a reset in place of an answer",
    deeds: [resetAfterRequest],
    error: "OicpConnectionError",
    expected: { outcome: "unknown", attempts: 1, code: "ECONNRESET" },
  },
  {
    name: "a reset in place of an answer to what may be repeated",
    kind: "read",
    deeds: [resetAfterRequest],
    expected: { attempts: 2 },
    arrive: 2,
  },
  {
    name: "ends in place of answers to what may be repeated, more than its patience",
    kind: "upsert",
    deeds: times(4, cutAfterRequest),
    error: "OicpConnectionError",
    expected: { outcome: "unknown", attempts: 4 },
    arrive: 4,
  },
  {
    name: "a reset in the middle of a large request",
    kind: "large",
    deeds: [{ secured: (socket) => void socket.once("data", () => reset(socket)) }],
    error: "OicpConnectionError",
    expected: { outcome: "unknown", attempts: 1 },
    arrive: 0,
  },
  {
    name: "an answer in the middle of a large request",
    kind: "large",
    deeds: [
      { secured: (socket) => void socket.once("data", () => socket.end(reply("", 413, { Connection: "close" }))) },
    ],
    error: "OicpHttpError",
    expected: { status: 413, attempts: 1 },
    arrive: 0,
  },
  {
    name: "no ear for a large request",
    kind: "large",
    deeds: [
      {
        secured(socket) {
          socket.pause();
          // Whoever does not listen does not hear the end either: without this the connection would seem left behind.
          setTimeout(() => socket.resume(), 2000);
        },
      },
    ],
    call: { deadline: 1500 },
    error: "OicpTimeoutError",
    expected: { outcome: "unknown", attempts: 1 },
    arrive: 0,
  },
  {
    name: "an end after half a head",
    deeds: [saysAndBreaks("HTTP/1.1 200 OK\r\nContent-Le")],
    error: "OicpConnectionError",
    expected: { outcome: "unknown", attempts: 1 },
  },
  {
    name: "an end after half a body",
    deeds: [saysAndBreaks(HALF)],
    error: "OicpConnectionError",
    expected: { outcome: "unknown", attempts: 1 },
    says: /before its answer was complete/,
  },
  {
    name: "an end after half a body, twice, of what may be repeated",
    kind: "upsert",
    deeds: times(2, saysAndBreaks(HALF)),
    expected: { attempts: 3 },
    arrive: 3,
  },
  {
    name: "an end in the middle of chunks",
    deeds: [saysAndBreaks(`${head(200, { "Transfer-Encoding": "chunked" })}10\r\n{"Result":`)],
    error: "OicpConnectionError",
    expected: { outcome: "unknown", attempts: 1 },
  },
  {
    name: "an end before the last chunk",
    deeds: [saysAndBreaks(`${head(200, { "Transfer-Encoding": "chunked" })}2\r\n{}\r\n`)],
    error: "OicpConnectionError",
    expected: { outcome: "unknown", attempts: 1 },
  },
  {
    name: "an end right after a good answer that promised to go on",
    kind: "read",
    deeds: [{ answer: (socket) => void socket.end(reply({ EVSEStatusRecords: { EvseStatusRecord: [] } })) }],
    expected: { attempts: 1 },
  },
  {
    name: "no answer",
    deeds: [{ answer: () => undefined }],
    warm: true,
    call: { deadline: 60 },
    error: "OicpTimeoutError",
    expected: { outcome: "unknown", attempts: 1 },
    says: /no answer within 60 ms/,
    arrive: undefined,
  },
  {
    name: "a head that comes byte by byte and never ends",
    deeds: [{ answer: (socket) => drip(socket, "HTTP/1.1 200 OK\r\nX: ", "x") }],
    warm: true,
    call: { deadline: 60 },
    error: "OicpTimeoutError",
    expected: { outcome: "unknown", attempts: 1 },
    arrive: undefined,
  },
  {
    name: "a body that comes byte by byte and never ends",
    deeds: [{ answer: (socket) => drip(socket, head(200, { "Content-Length": 1_000_000 }), " ") }],
    warm: true,
    call: { deadline: 60 },
    error: "OicpTimeoutError",
    expected: { outcome: "unknown", attempts: 1 },
    arrive: undefined,
  },
  {
    name: "a body shorter than its length, and then silence",
    deeds: [{ answer: (socket) => void socket.write(HALF) }],
    warm: true,
    call: { deadline: 60 },
    error: "OicpTimeoutError",
    expected: { outcome: "unknown", attempts: 1 },
    arrive: undefined,
  },
];

/** Sends one more byte whenever the last one is out, until the other side has had enough. */
function drip(socket: TLSSocket, beginning: string, byte: string): void {
  socket.write(beginning);
  const timer = setInterval(() => socket.write(byte), 5);
  socket.once("close", () => clearInterval(timer));
}
