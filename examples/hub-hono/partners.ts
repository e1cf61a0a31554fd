import type { TlsOptions } from "oicp";
import { HubjectToCpoClient, HubjectToEmpClient } from "oicp/hubject";
import { config } from "./config.js";

/** The servers of the two partners. What they refuse is thrown, and the hub's server passes the code on. */
export interface Partners {
  readonly operatorId: string;
  readonly operator: HubjectToCpoClient;
  readonly providerId: string;
  readonly provider: HubjectToEmpClient;
  close(): Promise<void>;
}

export function connectPartners(tls: TlsOptions): Partners {
  const operator = new HubjectToCpoClient({ baseUrl: config.operatorUrl, tls });
  const provider = new HubjectToEmpClient({ baseUrl: config.providerUrl, tls });
  return {
    operatorId: config.operatorId,
    operator,
    providerId: config.providerId,
    provider,
    close: async () => void (await Promise.all([operator.close(), provider.close()])),
  };
}
