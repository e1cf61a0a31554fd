import { join } from "node:path";
import { fastify } from "fastify";
import { CpoClient } from "oicp/cpo";
import { toFastify } from "oicp/fastify";
import { playedChargers } from "./chargers.js";
import { config, readTls } from "./config.js";
import { createLocalApp } from "./local.js";
import { openOffer } from "./offer.js";
import { openOutbox } from "./outbox.js";
import { createOperatorServer } from "./server.js";
import { openSessions, type Session } from "./sessions.js";
import { openStore } from "./store.js";

const { operatorId, operatorName, dataFolder } = config;
const log = (text: string): void => console.log(text);

const tls = await readTls();
const hubject = new CpoClient({ baseUrl: config.hubUrl, operatorId, tls });
const chargers = playedChargers(operatorId);
const offer = openOffer({ hubject, operatorId, operatorName, records: chargers.records, log });
const outbox = await openOutbox({
  folder: join(dataFolder, "records"),
  send: (record) => hubject.sendChargeDetailRecord(record),
  log,
});
const store = await openStore<Session>(join(dataFolder, "sessions"));
const sessions = await openSessions({ hubject, operatorId, chargers, offer, outbox, store, log });

// Only who has a certificate of the hub's authority gets through the handshake, and only the hub through `callers`.
const app = fastify({ https: { ...tls, requestCert: true, rejectUnauthorized: true } });
await app.register(toFastify(createOperatorServer(config.hubName, chargers, sessions)));
await app.listen({ port: config.port, host: "127.0.0.1" });
const local = createLocalApp({ hubject, chargers, offer, sessions, outbox });
await local.listen({ port: config.localPort, host: "127.0.0.1" });
log(
  `${operatorId} answers the hub at https://localhost:${config.port}, and its charge points at port ${config.localPort}`,
);

/** Takes nothing new, lets what runs finish, and leaves the rest on the disk for the next start. */
async function stop(): Promise<void> {
  await Promise.all([app.close(), local.close()]);
  offer.close();
  await outbox.close();
  await hubject.close();
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
