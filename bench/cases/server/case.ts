import type { BenchCase } from "../../harness/bench-case.js";

export const benchCase: BenchCase = {
  name: "server",
  title: "A server that answers authorizeStart",
  about:
    "A handler that grants every card. `oicp` is `createEmpServer` behind `serve`, with everything that is on by default: " +
    "reading, schema and rules of the request, schema of the answer, deadline, identity. `node` is `node:http` or " +
    "`node:https` with `JSON.parse` and `JSON.stringify`, and looks at nothing. Fastify validates the request and writes " +
    "the answer by the schemas of the corrected document, Hono runs on `@hono/node-server` and validates the request with " +
    "zod. 16 connections are kept busy by another process. Judged by calls for each second of the server's own CPU time: " +
    "calls by the clock depend on the calling process as well, which shares the machine.",
  measures: [
    { key: "cpu", title: "calls a CPU second", unit: "1/s", better: "higher" },
    { key: "wall", title: "calls a second", unit: "1/s", better: "higher" },
  ],
  variants: ["http", "mutual TLS"],
  contestants: [
    { name: "node", file: "node.ts" },
    { name: "oicp", file: "oicp.ts" },
    { name: "fastify", file: "fastify.ts" },
    { name: "hono", file: "hono.ts" },
  ],
  budgets: [
    { text: "against bare node", of: "oicp", against: "node", min: 0.9 },
    { text: "ahead of Fastify with its validation", of: "oicp", against: "fastify", min: 1 },
    { text: "ahead of Hono with zod", of: "oicp", against: "hono", min: 1 },
  ],
  rounds: 5,
  prepare: "prepare.ts",
};
