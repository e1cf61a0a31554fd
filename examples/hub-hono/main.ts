import { createServer } from "node:https";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { toHono } from "oicp/hono";
import { config, readTls } from "./config.js";
import { createHub } from "./hub.js";
import { connectPartners } from "./partners.js";

const tls = await readTls();
const partners = connectPartners(tls);
const app = new Hono();
app.get("/health", (context) => context.text("well"));
app.all("/api/oicp/*", toHono(createHub(partners, (text) => console.log(text))));

// Every caller shows a certificate, and the hub compares its name with the partner in path and body.
const serverOptions = { ...tls, requestCert: true, rejectUnauthorized: true };
const server = serve({ fetch: app.fetch, createServer, serverOptions, port: config.port, hostname: "127.0.0.1" }, () =>
  console.log(`the hub of ${partners.operatorId} and ${partners.providerId} is at https://localhost:${config.port}`),
);

async function stop(): Promise<void> {
  await new Promise((resolve) => server.close(resolve));
  await partners.close();
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
