import { createCpoServer } from "../../../generated/v2.3/cpo.js";
import { createEmpServer } from "../../../generated/v2.3/emp.js";
import type { Identification } from "../../../generated/v2.3/messages.js";
import { sameIdentifier, providerOf } from "../../identifiers.js";
import type { OicpServer } from "../../server/index.js";

/** An operator that does whatever it is asked, so that a provider has somebody to talk to. */
export function playedOperator(): OicpServer {
  const sessions = new Map<string, string>();
  return createCpoServer({
    authorizeRemoteStart(request, call) {
      const { SessionID, EvseID } = request;
      // One vehicle at a charge point.
      if ([...sessions.values()].some((evse) => sameIdentifier(evse, EvseID))) return call.reject("602");
      sessions.set(SessionID, EvseID);
      return call.accept({ SessionID });
    },
    authorizeRemoteStop({ SessionID }, call) {
      return sessions.delete(SessionID) ? call.accept({ SessionID }) : call.reject("400");
    },
    authorizeRemoteReservationStart: ({ SessionID }, call) => call.accept({ SessionID }),
    authorizeRemoteReservationStop: ({ SessionID }, call) => call.accept({ SessionID }),
  });
}

/** A provider that knows some cards and every contract of its own, and takes whatever it is told. */
export function playedProvider(id: string, cards: readonly string[]): OicpServer {
  const knows = ({
    RFIDMifareFamilyIdentification: card,
    QRCodeIdentification: code,
    PlugAndChargeIdentification: plug,
  }: Identification): boolean => {
    if (card !== undefined) return cards.some((known) => known.toUpperCase() === card.UID.toUpperCase());
    const contract = (code ?? plug)?.EvcoID;
    return contract !== undefined && sameIdentifier(providerOf(contract) ?? "", id);
  };
  return createEmpServer({
    authorizeStart: ({ Identification }, call) =>
      knows(Identification) ? call.accept({ ProviderID: id }) : call.reject("102", { ProviderID: id }),
    authorizeStop: ({ Identification }, call) =>
      knows(Identification) ? call.accept({ ProviderID: id }) : call.reject("102", { ProviderID: id }),
    sendChargingStartNotification: (_, call) => call.accept(),
    sendChargingProgressNotification: (_, call) => call.accept(),
    sendChargingEndNotification: (_, call) => call.accept(),
    sendChargingErrorNotification: (_, call) => call.accept(),
    sendChargeDetailRecord: (_, call) => call.accept(),
  });
}
