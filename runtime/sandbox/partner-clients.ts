import { HubjectToEmpClient as HubjectToEmpClientV22 } from "../../generated/v2.2/hubject.js";
import { HubjectToCpoClient, HubjectToEmpClient } from "../../generated/v2.3/hubject.js";
import type { Transport } from "../wire.js";
import type { Connection } from "./options.js";
import type { PartnerRole } from "./state/partners.js";

/** Clients for the servers of the partners, as far as the hub can reach them. */
export interface Partners {
  operator(id: string): HubjectToCpoClient | undefined;
  provider(id: string): HubjectToEmpClient | undefined;
  /** For what a provider of OICP 2.2 takes at another path. */
  providerV22(id: string): HubjectToEmpClientV22 | undefined;
  set(role: PartnerRole, id: string, connection: Connection): void;
  remove(role: PartnerRole, id: string): void;
  close(): Promise<void>;
}

/**
 * @param carry puts something around what carries calls to a partner: the log, the faults
 * @param tls the hub's own certificate
 */
export function createPartners(
  carry: (transport: Transport, id: string) => Transport,
  tls: Connection["tls"],
): Partners {
  interface Entry {
    readonly cpo: HubjectToCpoClient;
    readonly emp: HubjectToEmpClient;
    readonly empV22: HubjectToEmpClientV22;
    readonly close: () => Promise<void>;
  }
  const entries = new Map<string, Entry>();
  const remove = (role: PartnerRole, id: string): void => {
    void entries.get(`${role} ${id}`)?.close();
    entries.delete(`${role} ${id}`);
  };
  return {
    operator: (id) => entries.get(`operator ${id}`)?.cpo,
    provider: (id) => entries.get(`provider ${id}`)?.emp,
    providerV22: (id) => entries.get(`provider ${id}`)?.empV22,
    set(role, id, connection) {
      remove(role, id);
      const own = connection.transport ?? transportTo(connection, tls);
      if (own === undefined) return;
      const options = {
        ...(connection.endpoint === undefined ? {} : { baseUrl: connection.endpoint }),
        transport: carry(own, id),
        // The hub passes on what it was given, once, and leaves it to the partners to judge each other.
        validation: { request: "off", response: "off" },
        rules: false,
        retry: false,
        limits: false,
        sequence: false,
      } as const;
      entries.set(`${role} ${id}`, {
        cpo: new HubjectToCpoClient(options),
        emp: new HubjectToEmpClient(options),
        empV22: new HubjectToEmpClientV22(options),
        close: async () => {
          // A transport that was handed in belongs to who made it.
          if (connection.transport === undefined) await own.close?.();
        },
      });
    },
    remove,
    async close() {
      await Promise.all([...entries.values()].map((entry) => entry.close()));
      entries.clear();
    },
  };
}

/** A connection to a partner's endpoint, loaded when it is first used so that a hub in memory needs no platform. */
function transportTo({ endpoint, tls }: Connection, own: Connection["tls"]): Transport | undefined {
  if (endpoint === undefined) return undefined;
  const material = tls ?? own;
  let loading: Promise<Transport> | undefined;
  const load = async (): Promise<Transport> => {
    if (material === undefined) return (await import("../transport/fetch.js")).fetchTransport();
    return (await import("../transport/undici.js")).undiciTransport({ tls: material });
  };
  return Object.assign(async (request: Parameters<Transport>[0]) => (await (loading ??= load()))(request), {
    async close() {
      await (await loading)?.close?.();
    },
  });
}
