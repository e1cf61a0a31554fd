/**
 * Names that the examples of the pages use without declaring them: what a reader's own program would have. Declared for
 * the compiler, and defined for the examples that are run.
 */
import type { RedisClient } from "oicp/redis";
import type { CpoClient, CpoServer, EvseDataRecord, eRoamingChargeDetailRecord, eRoamingPushEvseData } from "oicp/cpo";
import type { EmpClient, eRoamingPushAuthenticationData } from "oicp/emp";
import type { HubjectServer, HubjectToCpoClient, HubjectToEmpClient } from "oicp/hubject";
import type { OicpServer } from "oicp/node";

type ChargeDetailRecord = eRoamingChargeDetailRecord;
type Identification = ChargeDetailRecord["Identification"];

declare global {
  // Of an operator.
  var chargers: {
    start(evseId: string, options: { signal: AbortSignal }): Promise<boolean>;
    stop(sessionId: string): Promise<boolean>;
    open(evseId: string, sessionId: string | undefined): Promise<void>;
  };
  var openRelay: (sessionId: string | undefined) => void;
  var display: (evseId: string, text: string) => void;
  var evse: EvseDataRecord;
  var evseData: eRoamingPushEvseData["OperatorEvseData"];
  var cdr: ChargeDetailRecord;
  var park: (record: ChargeDetailRecord, processId: string | undefined) => void;
  var outbox: {
    done(sessionId: string): Promise<void>;
    later(record: ChargeDetailRecord): Promise<void>;
    park(record: ChargeDetailRecord, processId: string | undefined): Promise<void>;
  };
  var handlers: CpoServer;

  // Of a provider.
  var contracts: { find(identification: Identification): Promise<{ readonly locked: boolean } | undefined> };
  var sessions: { open(sessionId: string | undefined, evseId: string | undefined): Promise<void> };
  var billing: { add(record: unknown): Promise<void> };
  var store: {
    put(record: object): Promise<void>;
    remove(id: string): Promise<void>;
    setStatus(id: string, status: string): Promise<void>;
  };
  var cards: eRoamingPushAuthenticationData["ProviderAuthenticationData"]["AuthenticationDataRecord"];
  var contract: { readonly RemoteIdentification: { readonly EvcoID: string } };
  var tellDriver: (error: Error | undefined) => void;
  var lastCall: string;
  var index: (record: object) => void;

  // Of a hub.
  var hubHandlers: HubjectServer;
  var operators: Map<string, HubjectToCpoClient>;
  var providers: Map<string, HubjectToEmpClient>;
  var registry: { partnerOf(fingerprint: string): Promise<string | undefined> };

  // Of everybody.
  var hubject: CpoClient & EmpClient;
  var emp: EmpClient;
  var server: OicpServer;
  var EvseID: string;
  var SessionID: string;
  var ChargingStart: string;
  var card: { readonly RFIDMifareFamilyIdentification: { readonly UID: string } };
  var tls: { readonly cert: string; readonly key: string };
  var cert: string;
  var key: string;
  var hubjectCa: string;
  var hubjectName: string;
  var secrets: { readonly passphrase: string };
  var vault: { read(name: string): Promise<string> };
  var redis: RedisClient;
  var log: (text: string) => void;
  var later: () => Promise<void>;
}

const nothing = async (): Promise<void> => undefined;

Object.assign(globalThis, {
  chargers: { start: async () => true, stop: async () => true, open: nothing },
  contracts: { find: async () => ({ locked: false }) },
  sessions: { open: nothing },
  billing: { add: nothing },
  openRelay(sessionId: string) {
    // The record of the session that was just opened is what the example goes on to send.
    cdr = { ...cdr, SessionID: sessionId };
  },
  park(record: ChargeDetailRecord) {
    throw new Error(`the record of ${record.SessionID} was refused`);
  },
  cdr: {
    SessionID: "",
    EvseID: "DE*ABC*E100001",
    Identification: { RFIDMifareFamilyIdentification: { UID: "1234ABCD" } },
    SessionStart: "2026-03-02T09:00:00+01:00",
    ChargingStart: "2026-03-02T09:01:00+01:00",
    ChargingEnd: "2026-03-02T09:29:00+01:00",
    SessionEnd: "2026-03-02T09:30:00+01:00",
    ConsumedEnergy: 10.5,
  } satisfies ChargeDetailRecord,
});
