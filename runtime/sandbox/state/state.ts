import { createAuthenticationDataStore, type AuthenticationDataStore } from "./authentication-data.js";
import { createChargeDetailRecordStore, type ChargeDetailRecordStore } from "./charge-detail-records.js";
import { createContractStore, type ContractStore } from "./contracts.js";
import { createEvseDataStore, type EvseDataStore } from "./evse-data.js";
import { createEvseStatusStore, type EvseStatusStore } from "./evse-statuses.js";
import { createPartnerStore, type Operator, type PartnerStore, type Provider } from "./partners.js";
import { createPricingStore, type PricingStore } from "./pricing.js";
import { createSessionStore, type SessionStore } from "./sessions.js";

/** Everything the hub knows. */
export interface State {
  readonly operators: PartnerStore<Operator>;
  readonly providers: PartnerStore<Provider>;
  readonly contracts: ContractStore;
  readonly evseData: EvseDataStore;
  readonly evseStatuses: EvseStatusStore;
  readonly authenticationData: AuthenticationDataStore;
  readonly pricing: PricingStore;
  readonly sessions: SessionStore;
  readonly records: ChargeDetailRecordStore;
  /** Which provider a card turned out to belong to. */
  readonly cards: Map<string, string>;
  /** The next number under a name: what session ids, process ids and chances are drawn with. */
  count(name: string): number;
  save(): Snapshot;
  load(snapshot: Snapshot): void;
}

/** Everything the hub knew at a moment, as plain data that survives `JSON.stringify`. Contains what partners uploaded. */
export interface Snapshot {
  readonly format: 1;
  readonly operators: ReturnType<PartnerStore<Operator>["save"]>;
  readonly providers: ReturnType<PartnerStore<Provider>["save"]>;
  readonly contracts: ReturnType<ContractStore["save"]>;
  readonly evseData: ReturnType<EvseDataStore["save"]>;
  readonly evseStatuses: ReturnType<EvseStatusStore["save"]>;
  readonly authenticationData: ReturnType<AuthenticationDataStore["save"]>;
  readonly pricing: ReturnType<PricingStore["save"]>;
  readonly sessions: ReturnType<SessionStore["save"]>;
  readonly records: ReturnType<ChargeDetailRecordStore["save"]>;
  readonly cards: [string, string][];
  readonly counts: [string, number][];
}

export function createState(openContracts: boolean): State {
  const counts = new Map<string, number>();
  const stores = {
    operators: createPartnerStore<Operator>("operator"),
    providers: createPartnerStore<Provider>("provider"),
    contracts: createContractStore(openContracts),
    evseData: createEvseDataStore(),
    evseStatuses: createEvseStatusStore(),
    authenticationData: createAuthenticationDataStore(),
    pricing: createPricingStore(),
    sessions: createSessionStore(),
    records: createChargeDetailRecordStore(),
    cards: new Map<string, string>(),
  };
  return {
    ...stores,
    count(name) {
      const next = counts.get(name) ?? 0;
      counts.set(name, next + 1);
      return next;
    },
    // What the stores hold is never changed, only replaced, so that a snapshot may share it.
    save: () => ({
      format: 1,
      operators: stores.operators.save(),
      providers: stores.providers.save(),
      contracts: stores.contracts.save(),
      evseData: stores.evseData.save(),
      evseStatuses: stores.evseStatuses.save(),
      authenticationData: stores.authenticationData.save(),
      pricing: stores.pricing.save(),
      sessions: stores.sessions.save(),
      records: stores.records.save(),
      cards: [...stores.cards],
      counts: [...counts],
    }),
    load(snapshot) {
      if (snapshot.format !== 1) throw new TypeError("This is no snapshot of a sandbox, or one of another version");
      stores.operators.load(snapshot.operators);
      stores.providers.load(snapshot.providers);
      stores.contracts.load(snapshot.contracts);
      stores.evseData.load(snapshot.evseData);
      stores.evseStatuses.load(snapshot.evseStatuses);
      stores.authenticationData.load(snapshot.authenticationData);
      stores.pricing.load(snapshot.pricing);
      stores.sessions.load(snapshot.sessions);
      stores.records.load(snapshot.records);
      stores.cards.clear();
      for (const [card, provider] of snapshot.cards) stores.cards.set(card, provider);
      counts.clear();
      for (const [name, count] of snapshot.counts) counts.set(name, count);
    },
  };
}
