import { createCpoServer, type CpoServer } from "oicp/cpo";

/** The operator's side of remote control: what it was told to do is kept, so that the day can look it up. */
export function createOperator() {
  const running = new Set<string>();
  const reserved = new Set<string>();
  const handlers: CpoServer = {
    authorizeRemoteStart({ SessionID, EvseID }, call) {
      if (running.has(EvseID)) return call.reject("602");
      running.add(EvseID);
      return call.accept({ SessionID });
    },
    authorizeRemoteStop({ SessionID, EvseID }, call) {
      return running.delete(EvseID) ? call.accept({ SessionID }) : call.reject("400");
    },
    authorizeRemoteReservationStart({ EvseID }, call) {
      reserved.add(EvseID);
      return call.accept();
    },
    authorizeRemoteReservationStop({ EvseID }, call) {
      return reserved.delete(EvseID) ? call.accept() : call.reject("400");
    },
  };
  return { server: createCpoServer(handlers), running, reserved };
}
