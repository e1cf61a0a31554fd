import { once } from "node:events";
import { createServer } from "node:https";
import express from "express";
import { EmpClient } from "oicp/emp";
import { toExpress } from "oicp/express";
import { createDriversApp } from "./app.js";
import { openChargePoints } from "./charge-points.js";
import { config, readTls } from "./config.js";
import { openLedger } from "./ledger.js";
import { createProviderServer } from "./server.js";
import { createSessions } from "./sessions.js";

const { providerId, hubName, port, appPort } = config;
const log = (text: string): void => console.log(text);

const tls = await readTls();
const emp = new EmpClient({ baseUrl: config.hubUrl, providerId, tls });
const sessions = createSessions();
const ledger = await openLedger(config.dataFolder);

// Only who has a certificate of the hub's authority gets through the handshake, and only the hub through `callers`.
const roaming = express().use(toExpress(createProviderServer({ hubName, providerId, sessions, ledger, log })));
const server = createServer({ ...tls, requestCert: true, rejectUnauthorized: true }, roaming);
await once(server.listen(port, "127.0.0.1"), "listening");
const chargePoints = openChargePoints(emp, config.interval * 1_000, log);
const app = createDriversApp({ emp, chargePoints, sessions, ledger });
const drivers = app.listen(appPort, "127.0.0.1");
await once(drivers, "listening");
log(`${providerId} answers the hub at https://localhost:${port}, and its drivers at port ${appPort}`);

/** Takes nothing new, and lets what runs finish. */
async function stop(): Promise<void> {
  const closed = [server, drivers].map((each) => new Promise((resolve) => each.close(resolve)));
  await chargePoints.close();
  await Promise.all(closed);
  await Promise.all([emp.close(), ledger.close()]);
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
