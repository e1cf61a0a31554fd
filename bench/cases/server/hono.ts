import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { createServer } from "node:https";
import { answer, REQUEST_MESSAGE, ROUTE } from "../../lib/authorize-start.js";
import { serverTls } from "../../lib/certificates.js";
import { readCorrectedDocument } from "../../lib/corrected-document.js";
import { measureServer } from "../../lib/measure-server.js";
import { zodSchemaOf } from "../../lib/zod-schema.js";

const schema = zodSchemaOf(await readCorrectedDocument(), REQUEST_MESSAGE);
const app = new Hono();

app.post(ROUTE, async (context) => {
  const { success, data } = schema.safeParse(await context.req.json());
  if (!success) return context.json({ message: "This is no request." }, 400);
  return context.json({
    ...answer,
    CPOPartnerSessionID: (data as { CPOPartnerSessionID: string }).CPOPartnerSessionID,
  });
});

await measureServer({
  listen: (secure) =>
    new Promise((resolve) => {
      const options = { fetch: app.fetch, port: 0, hostname: "127.0.0.1" };
      const tls = secure ? { createServer, serverOptions: serverTls() } : {};
      serve({ ...options, ...tls }, ({ port }) => resolve(port));
    }),
  validates: true,
});
