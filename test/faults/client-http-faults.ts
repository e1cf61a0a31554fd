import { chunked, type ClientFault, good, PATH, post } from "./client-fault.js";

const start = `POST ${PATH} HTTP/1.1\r\nHost: x\r\n`;
const json = "Content-Type: application/json\r\n";

/** The same request on a connection that goes on. */
const another = (body: string): string => `${start}${json}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

const refused = (name: string, write: string | Buffer): ClientFault => ({ name, write, statuses: [400] });

/** Requests that are no HTTP, or HTTP of a kind that nobody needs here. */
export const clientHttpFaults: readonly ClientFault[] = [
  { name: "what is no HTTP", write: "\u0016\u0003\u0001garbage\r\n\r\n", statuses: [400] },
  { name: "an HTTP version there never was", write: `POST ${PATH} HTTP/7.3\r\nHost: x\r\n\r\n`, statuses: [400] },
  { name: "a request without a host", write: `POST ${PATH} HTTP/1.1\r\n\r\n`, statuses: [400] },
  {
    name: "a head without end",
    write: `POST ${PATH} HTTP/1.1\r\nX: ${"x".repeat(40_000)}`,
    statuses: [431],
    code: "022",
  },
  { name: "nothing at all", write: "", then: "end" },
  { name: "a body that ends early", write: post(good).subarray(0, -10), then: "end", statuses: [400] },
  { name: "a connection broken in the body", write: post(good).subarray(0, -10), then: "destroy" },
  { name: "a connection broken before the answer", write: post(good), then: "destroy" },
  {
    name: "a length that is no number",
    write: `POST ${PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n`,
    statuses: [400],
  },
  {
    name: "two lengths",
    write: `POST ${PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n123456`,
    statuses: [400],
  },
  {
    name: "a length beside chunks",
    write: `POST ${PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    statuses: [400],
  },
  { name: "a chunk that is none", write: chunked("zz\r\n"), statuses: [400] },
  {
    name: "more bytes than it announced it would accept",
    write: post("x".repeat(60_000)),
    statuses: [413],
    code: "022",
  },
  {
    name: "chunks without end",
    write: [chunked(""), ...Array.from({ length: 8 }, () => `2000\r\n${" ".repeat(0x2000)}\r\n`), "0\r\n\r\n"],
    statuses: [413],
    code: "022",
  },
  { name: "an expectation nobody knows", write: post(good, { headers: "Expect: miracles\r\n" }), statuses: [417] },
  { name: "an upgrade", write: post(good, { headers: "Connection: Upgrade\r\nUpgrade: h2c\r\n" }), statuses: [200] },
  { name: "a tunnel", write: "CONNECT hub:443 HTTP/1.1\r\nHost: x\r\n\r\n" },
  { name: "GET", write: post("", { method: "GET" }), statuses: [405], code: "022" },
  { name: "TRACE", write: post("", { method: "TRACE" }), statuses: [405], code: "022" },
  { name: "another path", write: post(good, { path: "/admin" }), statuses: [404], code: "320" },
  {
    name: "a path that climbs",
    write: post(good, { path: "/api/oicp/../../etc/passwd" }),
    statuses: [404],
    code: "320",
  },
  {
    name: "an operation of the other role",
    write: post(good, { path: "/api/oicp/charging/v21/operators/DE*ABC/authorize/start" }),
    statuses: [404],
    code: "320",
  },
  {
    name: "an id that cannot be decoded",
    write: post(good, { path: PATH.replace("DE-DCB", "%E0%A4%A") }),
    statuses: [400],
    code: "022",
  },
  {
    name: "an id with a NUL",
    write: post(good, { path: PATH.replace("DE-DCB", "DE-DCB%00") }),
    statuses: [401],
    code: "017",
  },
  {
    name: "an id with a slash",
    write: post(good, { path: PATH.replace("DE-DCB", "DE%2FDCB") }),
    statuses: [401],
    code: "017",
  },
  {
    name: "another partner's id",
    write: post(good, { path: PATH.replace("DE-DCB", "DE-XYZ") }),
    statuses: [401],
    code: "017",
  },
  refused("the beginning of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
  refused("a method there never was", post(good, { method: "P OST" })),
  refused("a path with a NUL", post(good, { path: `${PATH}\0` })),
  refused("a header without a name", `${start}: x\r\n\r\n`),
  refused("a header with a NUL", `${start}X: a\0b\r\n\r\n`),
  refused("a length below zero", `${start}Content-Length: -1\r\n\r\n`),
  refused("a length beyond all numbers", `${start}Content-Length: 99999999999999999999\r\n\r\n`),
  refused("a chunk beyond all numbers", chunked("fffffffffffffffff\r\n{}\r\n")),
  refused("chunks under another name", `${start}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`),
  refused("chunks that something follows", `${start}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`),
  refused("chunks behind a space", `${start}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n`),
  refused("chunks on a folded line", `${start}Transfer-Encoding:\r\n chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n`),
  {
    name: "more headers than anybody needs",
    write: `${start}Connection: close\r\n${`X: ${"1".repeat(100)}\r\n`.repeat(400)}\r\n`,
    statuses: [431],
    code: "022",
  },
  {
    name: "an upper-case method of another protocol",
    write: post("", { method: "PROPFIND" }),
    statuses: [405],
    code: "022",
  },
  {
    name: "a path that never ends",
    write: post(good, { path: `/${"a".repeat(12_000)}` }),
    statuses: [404],
    code: "320",
  },
  refused("a path with bytes that are no text", post(good, { path: `${PATH}\xff\xfe` })),
  {
    name: "the address of somebody else",
    write: post(good, { path: "http://evil.example/admin" }),
    statuses: [404],
    code: "320",
  },
  { name: "a request within a request", write: post(another(good)), statuses: [400], code: "022" },
  {
    name: "three requests at once",
    write: another(good) + another(good) + post(good).toString(),
    statuses: [200, 200, 200],
  },
  {
    name: "a bad request before good ones",
    write: another("{") + another("[]") + post(good).toString(),
    statuses: [400, 400, 200],
  },
  { name: "noise after a request", write: `${another(good)}\0\0\0\r\n\r\n`, statuses: [200] },
  {
    name: "a process id that is a script",
    write: post(good, { headers: "Process-ID: <script>x</script>\r\n" }),
    statuses: [200],
  },
];

/** Requests that do not come to an end by themselves. */
export const slowCallers: readonly ClientFault[] = [
  { name: "nothing, and waits", write: "", statuses: [408], code: "022" },
  { name: "a head that stops", write: `POST ${PATH} HTTP/1.1\r\nHost:`, statuses: [408], code: "022" },
  { name: "a head line by line without end", write: start, drip: "X: 1\r\n", statuses: [408], code: "022" },
  { name: "a body that stops", write: post(good).subarray(0, -10), statuses: [408], code: "022" },
  { name: "a body byte by byte without end", write: chunked(""), drip: "1\r\n \r\n", statuses: [408], code: "022" },
  {
    name: "a head, is told to go on, and does not",
    write: `${start}${json}Expect: 100-continue\r\nContent-Length: 100\r\n\r\n`,
    statuses: [100, 408],
    code: "022",
  },
];
