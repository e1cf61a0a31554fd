import {
  createHubjectServer,
  HubjectToCpoClient,
  HubjectToEmpClient,
  type EvseDataRecord,
  type eRoamingChargeDetailRecord,
  type HubjectServer,
  type PricingProductDataType,
  type EVSEPricing,
} from "oicp/hubject";
import { operatorOf, sameIdentifier } from "oicp";
import { randomUUID } from "node:crypto";

/** How the hub reaches the partners it forwards to. */
export interface Routes {
  readonly cpo: HubjectToCpoClient;
  readonly emp: HubjectToEmpClient;
}

interface Session {
  readonly operator: string;
  readonly provider: string;
}

/**
 * A hub that keeps its data in memory and forwards: enough of Hubject for one day with one operator and one provider.
 * It knows none of the hub's finer rules.
 */
export function createHub(routes: () => Routes) {
  const evses = new Map<string, EvseDataRecord & { OperatorID: string; OperatorName: string }>();
  const statuses = new Map<
    string,
    "Available" | "Reserved" | "Occupied" | "OutOfService" | "EvseNotFound" | "Unknown"
  >();
  const sessions = new Map<string, Session>();
  const records: eRoamingChargeDetailRecord[] = [];
  let products: PricingProductDataType[] = [];
  let prices: EVSEPricing[] = [];

  /** Opens a session in the name of both sides; a refused one is deleted again. */
  const open = (operator: string, provider: string): string => {
    const id = randomUUID();
    sessions.set(id, { operator, provider });
    return id;
  };
  const statusesOf = (ids: Iterable<string>) =>
    [...ids].map((EvseID) => ({ EvseID, EvseStatus: statuses.get(EvseID) ?? ("EvseNotFound" as const) }));

  const handlers: HubjectServer = {
    pushEvseData({ ActionType, OperatorEvseData }, call) {
      const { OperatorID, OperatorName, EvseDataRecord } = OperatorEvseData;
      // A full load replaces whatever the operator had.
      if (ActionType === "fullLoad")
        for (const [id, evse] of evses) if (sameIdentifier(evse.OperatorID, OperatorID)) evses.delete(id);
      for (const record of EvseDataRecord) {
        if (ActionType === "delete") evses.delete(record.EvseID);
        else evses.set(record.EvseID, { ...record, OperatorID, OperatorName });
      }
      return call.accept();
    },
    pushEvseStatus({ OperatorEvseStatus }, call) {
      const unknown = OperatorEvseStatus.EvseStatusRecord.filter(({ EvseID }) => !evses.has(EvseID));
      if (unknown.length > 0) return call.reject("603");
      for (const { EvseID, EvseStatus } of OperatorEvseStatus.EvseStatusRecord) statuses.set(EvseID, EvseStatus);
      return call.accept();
    },
    pushPricingProductData({ PricingProductData }, call) {
      products = [PricingProductData];
      return call.accept();
    },
    pushEvsePricing({ EVSEPricing }, call) {
      prices = [...EVSEPricing];
      return call.accept();
    },
    pushAuthenticationData: (_, call) => call.accept(),

    pullEvseData(_, call) {
      const lastUpdate = new Date().toISOString();
      return call.page([...evses.values()].map((evse) => ({ ...evse, deltaType: "insert", lastUpdate })));
    },
    pullEvseStatus(_, call) {
      const [operator] = evses.values();
      const block = { OperatorID: operator?.OperatorID ?? "", EvseStatusRecord: statusesOf(statuses.keys()) };
      return call.accept({ EvseStatuses: { OperatorEvseStatus: operator === undefined ? [] : [block] } });
    },
    pullEvseStatusById: ({ EvseID }, call) =>
      call.accept({ EVSEStatusRecords: { EvseStatusRecord: statusesOf(EvseID) } }),
    pullEvseStatusByOperatorId({ OperatorID }, call) {
      const blocks = OperatorID.map((operator) => ({
        OperatorID: operator,
        EvseStatusRecord: statusesOf(
          [...statuses.keys()].filter((id) => sameIdentifier(operatorOf(id) ?? "", operator)),
        ),
      }));
      return call.accept({ EvseStatuses: { OperatorEvseStatus: blocks } });
    },
    pullPricingProductData: (_, call) => call.accept({ PricingProductData: products }),
    pullEvsePricing({ OperatorIDs }, call) {
      const [OperatorID = ""] = OperatorIDs;
      return call.accept({ EVSEPricing: [{ OperatorID, EVSEPricing: prices }] });
    },

    async authorizeStart(request, call) {
      const SessionID = open(request.OperatorID, "DE-DCB");
      const answer = await routes().emp.authorizeStart({ ...request, SessionID });
      if (answer.AuthorizationStatus === "Authorized") return call.accept({ SessionID, ProviderID: answer.ProviderID });
      sessions.delete(SessionID);
      return call.reject(answer.StatusCode.Code);
    },
    async authorizeStop(request, call) {
      if (!sessions.has(request.SessionID)) return call.reject("400");
      const answer = await routes().emp.authorizeStop(request);
      if (answer.AuthorizationStatus !== "Authorized") return call.reject(answer.StatusCode.Code);
      return call.accept({ ProviderID: answer.ProviderID });
    },
    sendChargingStartNotification: (request, call) =>
      sessions.has(request.SessionID) ? routes().emp.sendChargingStartNotification(request) : call.reject("400"),
    sendChargingProgressNotification: (request, call) =>
      sessions.has(request.SessionID) ? routes().emp.sendChargingProgressNotification(request) : call.reject("400"),
    sendChargingEndNotification: (request, call) =>
      sessions.has(request.SessionID) ? routes().emp.sendChargingEndNotification(request) : call.reject("400"),
    sendChargingErrorNotification: (request, call) =>
      sessions.has(request.SessionID) ? routes().emp.sendChargingErrorNotification(request) : call.reject("400"),
    async sendChargeDetailRecord(record, call) {
      const session = sessions.get(record.SessionID);
      if (session === undefined) return call.reject("400");
      // One record a session: it is stored, the session closed, and only then is the provider told.
      records.push(record);
      sessions.delete(record.SessionID);
      await routes()
        .emp.sendChargeDetailRecord(record, { operatorId: session.operator })
        .catch(() => undefined);
      return call.accept({ SessionID: record.SessionID });
    },
    getChargeDetailRecords: (_, call) => call.page(records),

    async authorizeRemoteStart(request, call) {
      if (!evses.has(request.EvseID)) return call.reject("603");
      const SessionID = open(operatorOf(request.EvseID) ?? "", request.ProviderID);
      await routes().cpo.authorizeRemoteStart({ ...request, SessionID });
      return call.accept({ SessionID });
    },
    authorizeRemoteStop: (request, call) =>
      sessions.has(request.SessionID) ? routes().cpo.authorizeRemoteStop(request) : call.reject("400"),
    async authorizeRemoteReservationStart(request, call) {
      const SessionID = open(operatorOf(request.EvseID) ?? "", request.ProviderID);
      await routes().cpo.authorizeRemoteReservationStart({ ...request, SessionID });
      return call.accept({ SessionID });
    },
    authorizeRemoteReservationStop: (request, call) =>
      sessions.has(request.SessionID) ? routes().cpo.authorizeRemoteReservationStop(request) : call.reject("400"),
  };
  return createHubjectServer(handlers);
}
