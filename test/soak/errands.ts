import type { CpoClient } from "oicp/cpo";
import type { EmpClient } from "oicp/emp";
import type { HubjectToCpoClient, HubjectToEmpClient } from "oicp/hubject";
import {
  card,
  chargeDetailRecord,
  contract,
  evseOf,
  OPERATORS,
  PAGE_SIZE,
  PROVIDERS,
  pull,
  RECORDS,
  sessionOf,
  startNotification,
  status,
} from "./messages.js";
import type { Errand } from "./plan.js";

/** Everybody who calls. Lists have one client for each partner, in the order of their ids. */
export interface Clients {
  readonly cpo: readonly CpoClient[];
  readonly emp: readonly EmpClient[];
  readonly toCpo: HubjectToCpoClient;
  readonly toEmp: HubjectToEmpClient;
}

interface Call {
  readonly clients: Clients;
  readonly id: number;
  readonly partner: number;
  readonly options: { readonly headers: Record<string, string>; readonly signal?: AbortSignal };
}

/** Attempts it took, where the client tells, and whether the answer is the one to this very call. */
interface Told {
  readonly attempts?: number;
  readonly own: boolean;
  /** Set when it says no: for an authorisation that is an answer, not an error. */
  readonly refused?: boolean;
}

/** Runs each errand once and looks whether its answer belongs to it. */
export const errands: Readonly<Record<Errand, (call: Call) => Promise<Told>>> = {
  async authorizeStart({ clients, id, partner, options }) {
    const EvseID = evseOf(operator(partner), 1);
    const request = { EvseID, Identification: card, CPOPartnerSessionID: String(id) };
    const { value, meta } = await at(clients.cpo, partner).authorizeStart(request, options).withMeta();
    const refused = value.AuthorizationStatus !== "Authorized";
    return { attempts: meta.attempts, own: refused || value.CPOPartnerSessionID === String(id), refused };
  },
  async sendChargeDetailRecord({ clients, id, partner, options }) {
    const record = chargeDetailRecord(operator(partner), id);
    const { value, meta } = await at(clients.cpo, partner).sendChargeDetailRecord(record, options).withMeta();
    return { attempts: meta.attempts, own: value.SessionID === sessionOf(id) };
  },
  async sendChargingStartNotification({ clients, id, partner, options }) {
    const message = startNotification(operator(partner), id);
    const { value, meta } = await at(clients.cpo, partner).sendChargingStartNotification(message, options).withMeta();
    return { attempts: meta.attempts, own: value.SessionID === sessionOf(id) };
  },
  updateStatus: (call) => push(call, "update"),
  insertStatus: (call) => push(call, "insert"),
  async pullEvseStatusById({ clients, id, partner, options }) {
    const EvseID = [evseOf("DE*ABC", id)];
    const { value, meta } = await at(clients.emp, partner).pullEvseStatusById({ EvseID }, options).withMeta();
    return { attempts: meta.attempts, own: value.EVSEStatusRecords.EvseStatusRecord[0]?.EvseID === EvseID[0] };
  },
  async getChargeDetailRecords({ clients, id, partner, options }) {
    const records = at(clients.emp, partner).getChargeDetailRecords(pull(id), { ...options, size: PAGE_SIZE });
    const all = await records.toArray({ max: 100 });
    const wanted = Array.from({ length: RECORDS }, (_, index) => sessionOf(id * 10 + index));
    return { own: all.map(({ SessionID }) => SessionID).join() === wanted.join() };
  },
  async remoteStart({ clients, id, partner, options }) {
    const request = { EvseID: evseOf("DE*ABC", 1), Identification: contract, EMPPartnerSessionID: String(id) };
    const { value, meta } = await at(clients.emp, partner).authorizeRemoteStart(request, options).withMeta();
    return { attempts: meta.attempts, own: value.EMPPartnerSessionID === String(id) };
  },
  async hubAuthorizeRemoteStart({ clients, id, partner, options }) {
    const request = {
      SessionID: sessionOf(id),
      ProviderID: at(PROVIDERS, partner),
      EvseID: evseOf("DE*ABC", 1),
      Identification: contract,
    };
    const { value, meta } = await clients.toCpo.authorizeRemoteStart(request, options).withMeta();
    return { attempts: meta.attempts, own: value.SessionID === sessionOf(id) };
  },
  async hubAuthorizeStart({ clients, id, partner, options }) {
    const request = { OperatorID: operator(partner), Identification: card, CPOPartnerSessionID: String(id) };
    const { value, meta } = await clients.toEmp.authorizeStart(request, options).withMeta();
    const refused = value.AuthorizationStatus !== "Authorized";
    return { attempts: meta.attempts, own: refused || value.CPOPartnerSessionID === String(id), refused };
  },
  async hubSendChargeDetailRecord({ clients, id, partner, options }) {
    const operatorId = operator(partner);
    const record = chargeDetailRecord(operatorId, id);
    const { value, meta } = await clients.toEmp.sendChargeDetailRecord(record, { ...options, operatorId }).withMeta();
    return { attempts: meta.attempts, own: value.SessionID === sessionOf(id) };
  },
};

async function push({ clients, id, partner, options }: Call, action: "update" | "insert"): Promise<Told> {
  const message = status(operator(partner), id, action);
  const { value, meta } = await at(clients.cpo, partner).pushEvseStatus(message, options).withMeta();
  return { attempts: meta.attempts, own: value.CPOPartnerSessionID === String(id) };
}

const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;
const operator = (partner: number): string => at(OPERATORS, partner);
