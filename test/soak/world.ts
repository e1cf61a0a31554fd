import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { type Middleware, OicpStatusError } from "oicp";
import { CpoClient, createCpoServer } from "oicp/cpo";
import { createEmpServer, EmpClient } from "oicp/emp";
import { createHubjectServer, type HubjectServer, HubjectToCpoClient, HubjectToEmpClient } from "oicp/hubject";
import { type OicpServer, serve, toNodeListener } from "oicp/node";
import { createCertificateAuthority } from "oicp/testing";
import type { Clients } from "./errands.js";
import { breakAnswers, callOf, injectFaults } from "./inject.js";
import type { Ledger } from "./ledger.js";
import { chargeDetailRecord, idIn, OPERATORS, PROVIDERS, RECORDS } from "./messages.js";
import { watchOrder } from "./watch-order.js";

/** A hub, operators and providers, all over mutual TLS, whose answers fail as planned. */
export interface World {
  readonly clients: Clients;
  /** Connections that the hub holds at the moment. */
  connections(): number;
  /** Takes the hub down, connections and all, and brings it back. */
  outage(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

/** How failed calls are repeated here; the default waits would make the run a matter of hours. */
const retry = { baseDelay: 2, maxDelay: 20 };

export async function createWorld(ledger: Ledger): Promise<World> {
  const authority = await createCertificateAuthority();
  const issue = async (commonName: string) => ({ ...(await authority.issue({ commonName })), ca: authority.ca });
  const hubTls = await issue("Hubject");
  const options = { middleware: [book(ledger)], onError: () => undefined };

  const hub = createHub(options);
  const listener = breakAnswers(toNodeListener(injectFaults(hub, ledger)), ledger);
  const server = createServer({ ...hubTls, requestCert: true, rejectUnauthorized: true }, watchOrder(listener, ledger));
  const sockets = new Set<Duplex>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once("error", reject).listen(port, "127.0.0.1", () => {
        server.off("error", reject);
        resolve();
      });
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });

  const partner = async (role: OicpServer, name: string) =>
    serve(injectFaults(role, ledger), { host: "127.0.0.1", port: 0, tls: await issue(name) });
  const cpoServer = await partner(createCpo(options), "cpo");
  const empServer = await partner(createEmp(options), "emp");

  const common = { baseUrl: `https://127.0.0.1:${port}`, limits: false as const, retry };
  const clients: Clients = {
    cpo: await Promise.all(
      OPERATORS.map(async (operatorId) => new CpoClient({ ...common, operatorId, tls: await issue(operatorId) })),
    ),
    emp: await Promise.all(
      PROVIDERS.map(async (providerId) => new EmpClient({ ...common, providerId, tls: await issue(providerId) })),
    ),
    toCpo: new HubjectToCpoClient({ ...common, baseUrl: cpoServer.url, tls: hubTls }),
    toEmp: new HubjectToEmpClient({ ...common, baseUrl: empServer.url, tls: hubTls }),
  };
  return {
    clients,
    connections: () => sockets.size,
    async outage(milliseconds) {
      ledger.outage(true);
      await stop();
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await listen(port);
      ledger.outage(false);
    },
    async close() {
      await Promise.all([...clients.cpo, ...clients.emp, clients.toCpo, clients.toEmp].map((client) => client.close()));
      await Promise.all([stop(), cpoServer.close(), empServer.close()]);
    },
  };
}

interface Options {
  readonly middleware: Middleware[];
  readonly onError: () => undefined;
}

/** Books every request that gets as far as a handler, and lets it be refused if that was planned. */
function book(ledger: Ledger): Middleware {
  return (call, next) => {
    const id = callOf(call.headers);
    if (idIn(call.request as object) !== id) ledger.report(id, "arrived with the body of another call");
    ledger.process(id);
    if (ledger.planOf(id)?.refused === true) throw new OicpStatusError("400", { description: "as planned" });
    return next(call);
  };
}

const session = ({ SessionID }: { SessionID?: string | undefined }) => (SessionID === undefined ? {} : { SessionID });

function createHub(options: Options): OicpServer {
  const provider = PROVIDERS[0];
  // The other operations are not called here.
  const handlers: Partial<HubjectServer> = {
    authorizeStart: (request, call) =>
      call.accept({ ProviderID: provider, CPOPartnerSessionID: request.CPOPartnerSessionID }),
    sendChargeDetailRecord: (request, call) => call.accept(session(request)),
    sendChargingStartNotification: (request, call) => call.accept(session(request)),
    pushEvseStatus: (request, call) => call.accept({ CPOPartnerSessionID: String(idIn(request)) }),
    pullEvseStatusById: (request, call) =>
      call.accept({
        EVSEStatusRecords: {
          EvseStatusRecord: request.EvseID.map((EvseID) => ({ EvseID, EvseStatus: "Available" as const })),
        },
      }),
    getChargeDetailRecords(request, call) {
      const id = idIn(request);
      return call.page(Array.from({ length: RECORDS }, (_, index) => chargeDetailRecord("DE*ABC", id * 10 + index)));
    },
    async authorizeRemoteStart(request, call) {
      // Something to wait for, so that deadlines and signals are at work.
      await new Promise((resolve) => setImmediate(resolve));
      return call.accept({ EMPPartnerSessionID: request.EMPPartnerSessionID });
    },
  };
  return createHubjectServer(handlers as HubjectServer, options);
}

const createCpo = (options: Options): OicpServer =>
  createCpoServer(
    {
      authorizeRemoteStart: (request, call) => call.accept(session(request)),
      authorizeRemoteStop: (_, call) => call.accept(),
    },
    options,
  );

const createEmp = (options: Options): OicpServer =>
  createEmpServer(
    {
      authorizeStart: (request, call) =>
        call.accept({ ProviderID: PROVIDERS[0], CPOPartnerSessionID: request.CPOPartnerSessionID }),
      sendChargeDetailRecord: (request, call) => call.accept(session(request)),
    },
    options,
  );
