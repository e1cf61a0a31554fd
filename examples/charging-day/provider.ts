import { createEmpServer, type EmpServer, type eRoamingChargeDetailRecord } from "oicp/emp";
import { card, providerId } from "./records.js";

/** The provider's side: knows one card, and keeps what it is told of a session. */
export function createProvider() {
  const notifications: string[] = [];
  const records: eRoamingChargeDetailRecord[] = [];
  const handlers: EmpServer = {
    authorizeStart({ Identification }, call) {
      const known = Identification.RFIDMifareFamilyIdentification?.UID === card.RFIDMifareFamilyIdentification.UID;
      return known
        ? call.accept({ ProviderID: providerId, AuthorizationStopIdentifications: [card] })
        : call.reject("102");
    },
    authorizeStop: (_, call) => call.accept({ ProviderID: providerId }),
    sendChargingStartNotification({ Type }, call) {
      notifications.push(Type);
      return call.accept();
    },
    sendChargingProgressNotification({ Type }, call) {
      notifications.push(Type);
      return call.accept();
    },
    sendChargingEndNotification({ Type }, call) {
      notifications.push(Type);
      return call.accept();
    },
    sendChargingErrorNotification({ Type }, call) {
      notifications.push(Type);
      return call.accept();
    },
    sendChargeDetailRecord(record, call) {
      records.push(record);
      return call.accept();
    },
  };
  return { server: createEmpServer(handlers), notifications, records };
}
