import { type Fault, says, saysAndEnds, times } from "./fault.js";
import { ACCEPTED, AUTHORIZED, head, PROCESS_ID, reply } from "./good-answer.js";

const HTML = "<html>\r\n<head><title>Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n";
const html = (status: number, headers: Readonly<Record<string, string>> = {}): Buffer =>
  Buffer.from(
    reply(HTML, status, { "Content-Type": "text/html", ...headers })
      .toString()
      .replace(/Process-ID.*\r\n/, ""),
  );

const garbled = (name: string, ...bytes: (string | Buffer)[]): Fault => ({
  name,
  deeds: [says(...bytes)],
  error: "OicpConnectionError",
  expected: { outcome: "unknown", attempts: 1 },
});

/** Answers that are no HTTP, or HTTP that says something else than success. */
export const httpFaults: readonly Fault[] = [
  { ...garbled("what is no HTTP", "220 smtp.example ready\r\n\r\n"), says: /does not speak HTTP/ },
  { ...garbled("bytes of HTTP/2", Buffer.from("000012040000000000", "hex")), says: /does not speak HTTP/ },
  garbled("a status that is no number", head("2OO")),
  garbled("a length that is no number", `${head(200, { "Content-Length": "ten" })}{}`),
  garbled("two lengths", `${head(200, { "Content-Length": 2, "content-length": 3 })}{} `),
  garbled("chunks that are none", `${head(200, { "Transfer-Encoding": "chunked" })}zz\r\n{}\r\n0\r\n\r\n`),
  garbled(
    "a chunk of more bytes than there are numbers",
    `${head(200, { "Transfer-Encoding": "chunked" })}${"f".repeat(17)}\r\n{}`,
  ),
  garbled("a header with a NUL", head(200, { "X\0": "1" })),
  { ...garbled("a head without end", `HTTP/1.1 200 OK\r\nX: ${"x".repeat(100_000)}`), says: /headers are too large/ },
  garbled("a switch of protocols nobody asked for", head(101, { Connection: "Upgrade", Upgrade: "h2c" })),
  garbled("a request to go on that nobody asked for", head(100)),
  {
    name: "hints before the answer",
    deeds: [says(head(103, { Link: "</a>" }), head(102), reply(AUTHORIZED))],
    expected: { attempts: 1, status: 200 },
  },
  {
    name: "two answers at once",
    deeds: [says(Buffer.concat([reply(AUTHORIZED), reply({ Result: false, StatusCode: { Code: "999" } })]))],
    expected: { attempts: 1, status: 200 },
  },
  {
    name: "a body longer than its length",
    deeds: [says(reply(AUTHORIZED, 200, { "Content-Length": 20 }))],
    error: "OicpDecodeError",
    expected: { status: 200, attempts: 1 },
    says: /cut off or broken/,
  },
  {
    name: "a body without a length, ended by the connection",
    deeds: [saysAndEnds(head(200, { "Process-ID": "p" }), JSON.stringify(AUTHORIZED))],
    expected: { attempts: 1, processId: "p" },
  },
  {
    name: "half a body without a length, ended by the connection",
    deeds: [saysAndEnds(head(200), JSON.stringify(AUTHORIZED).slice(0, -9))],
    error: "OicpDecodeError",
    expected: { attempts: 1, status: 200 },
    says: /cut off or broken/,
  },
  {
    name: "half a body without a length to what may be repeated",
    kind: "read",
    deeds: [saysAndEnds(head(200), '{"content":[')],
    expected: { attempts: 2, status: 200 },
    arrive: 2,
  },
  {
    name: "a redirect to itself",
    deeds: [says(reply("", 307, { Location: "/api/oicp/" }))],
    error: "OicpHttpError",
    expected: { status: 307, attempts: 1 },
    says: /redirect/,
  },
  { name: "204", deeds: [says(head(204))], error: "OicpDecodeError", expected: { status: 204 }, says: /empty/ },
  { name: "304", deeds: [says(head(304))], error: "OicpHttpError", expected: { status: 304 } },
  {
    name: "400 with the page of a proxy",
    deeds: [says(html(400))],
    error: "OicpHttpError",
    expected: { status: 400, processId: undefined },
    says: /client certificate/,
  },
  {
    name: "400 that names a field",
    deeds: [
      says(
        reply(
          {
            message: "Error parsing/validating JSON.",
            extendedInfo: null,
            validationErrors: [
              {
                fieldReference: "identification.rfidMifareFamilyIdentification.uid",
                errorMessage: "1234ABCD is wrong",
              },
            ],
          },
          400,
        ),
      ),
    ],
    error: "OicpFaultError",
    expected: {
      status: 400,
      processId: PROCESS_ID,
      fields: [
        {
          pointer: "/Identification/RFIDMifareFamilyIdentification/UID",
          message: "[hidden] is wrong",
          evseId: "DE*ABC*E100001",
        },
      ],
    },
  },
  {
    name: "401 with 017",
    deeds: [says(reply({ StatusCode: { Code: "017", Description: "Unauthorized Access" } }, 401))],
    error: "OicpStatusError",
    expected: { status: 401, code: "017", processId: PROCESS_ID },
  },
  {
    name: "403 of a firewall",
    deeds: [says(html(403, { Connection: "close" }))],
    error: "OicpHttpError",
    expected: { status: 403, processId: undefined },
    says: /firewall/,
  },
  {
    name: "403 with 210",
    deeds: [
      says(reply({ StatusCode: { Code: "210" } }, 403, { "Content-Type": "application/json;charset=ISO-8859-1" })),
    ],
    error: "OicpStatusError",
    expected: { status: 403, code: "210" },
  },
  { name: "404 of a web server", deeds: [says(html(404))], error: "OicpHttpError", expected: { status: 404 } },
  { name: "407", deeds: [says(html(407))], error: "OicpHttpError", expected: { status: 407, attempts: 1 } },
  {
    name: "408 to what must not be repeated",
    deeds: [saysAndEnds(html(408))],
    error: "OicpHttpError",
    expected: { status: 408, attempts: 1 },
  },
  {
    name: "408 to what may be repeated",
    kind: "read",
    deeds: [saysAndEnds(html(408))],
    expected: { attempts: 2 },
    arrive: 2,
  },
  { name: "429, and then room", deeds: [says(html(429))], expected: { attempts: 2 }, arrive: 2 },
  {
    name: "429 with seconds, and then room",
    kind: "upsert",
    deeds: times(2, says(html(429, { "Retry-After": "0" }))),
    expected: { attempts: 3 },
    arrive: 3,
  },
  {
    name: "429 with a date, and then room",
    deeds: [says(html(429, { "Retry-After": "Wed, 01 May 2024 10:00:00 GMT" }))],
    expected: { attempts: 2 },
    arrive: 2,
  },
  {
    name: "429 with a wait beyond the deadline",
    deeds: [says(html(429, { "Retry-After": "7200" }))],
    error: "OicpHttpError",
    expected: { status: 429, retryAfter: 7_200_000, attempts: 1 },
  },
  {
    name: "429 with a wait that is no time",
    deeds: [says(html(429, { "Retry-After": "-1, soon" }))],
    expected: { attempts: 2 },
    arrive: 2,
  },
  {
    name: "429 without end",
    deeds: times(4, says(html(429))),
    error: "OicpHttpError",
    expected: { status: 429, attempts: 4 },
    arrive: 4,
  },
  {
    name: "500 with 001",
    deeds: [says(reply({ StatusCode: { Code: "001", Description: "Unexpected error" } }, 500))],
    error: "OicpStatusError",
    expected: { status: 500, code: "001", attempts: 1 },
  },
  {
    name: "500 without a body",
    deeds: [says(reply("", 500))],
    error: "OicpHttpError",
    expected: { status: 500, excerpt: "" },
  },
  { name: "502 of a proxy", deeds: [says(html(502))], error: "OicpHttpError", expected: { status: 502, attempts: 1 } },
  {
    name: "502 of a proxy, once, to a push",
    kind: "upsert",
    deeds: [says(html(502))],
    expected: { attempts: 2 },
    arrive: 2,
  },
  { name: "503 twice", kind: "read", deeds: times(2, says(html(503))), expected: { attempts: 3 }, arrive: 3 },
  {
    name: "503 without end",
    kind: "read",
    deeds: times(4, says(html(503, { "Retry-After": "0" }))),
    error: "OicpHttpError",
    expected: { status: 503, attempts: 4 },
    arrive: 4,
  },
  {
    name: "503 to what must not be repeated",
    deeds: [says(html(503))],
    error: "OicpHttpError",
    expected: { status: 503, attempts: 1 },
  },
  {
    name: "a status that no list has",
    deeds: [says(reply("?", 799))],
    error: "OicpHttpError",
    expected: { status: 799, attempts: 1 },
  },
  {
    name: "a process id of somebody else's making",
    deeds: [says(reply(AUTHORIZED, 200, { "Process-ID": "<script>, \t../../etc" }))],
    expected: { processId: "<script>, \t../../etc" },
  },
  {
    name: "two process ids",
    kind: "upsert",
    deeds: [says(reply(ACCEPTED, 200, { "process-ID": "a", "Process-Id": "b" }))],
    expected: { processId: `${PROCESS_ID}, a, b` },
  },
  {
    name: "words that would move a terminal's cursor and begin a line in a log",
    deeds: [says(reply({ StatusCode: { Code: "017", Description: "a\u001b[2Jb\r\n2024 INFO c" } }, 401))],
    error: "OicpStatusError",
    expected: { code: "017", description: "a\u001b[2Jb\r\n2024 INFO c" },
    says: /^\P{Cc}+$/u,
  },
  {
    name: "an error page that repeats the request",
    deeds: [{ answer: (socket, { body }) => void socket.write(reply(`<pre>${body}</pre>`, 500)) }],
    error: "OicpHttpError",
    expected: { status: 500 },
  },
];
