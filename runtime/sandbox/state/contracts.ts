/** What contracts are about: the protocol's services. */
export type Service =
  | "eRoamingAuthorization"
  | "eRoamingReservation"
  | "eRoamingEvseData"
  | "eRoamingEvseStatus"
  | "eRoamingDynamicPricing"
  | "eRoamingAuthenticationData";

/**
 * A contract: between an operator and a provider when both are named, or of the one that is named with the hub.
 * Authorisation and reservation are offered by operators to providers, everything else by or to the hub; prices are both
 * (an offer of the operator, and a contract of the provider with that operator).
 */
export interface Contract {
  /** What it is about. */
  readonly service: Service;
  /** The operator, by its id. */
  readonly operator?: string;
  /** The provider, by its id. */
  readonly provider?: string;
}

/** Which contracts there are. */
export interface ContractStore {
  has(contract: Contract): boolean;
  set(contract: Contract, exists: boolean): void;
  save(): [string, boolean][];
  load(saved: readonly (readonly [string, boolean])[]): void;
}

/** @param open whether partners have every contract that was not ended, instead of none that was not concluded */
export function createContractStore(open: boolean): ContractStore {
  const known = new Map<string, boolean>();
  return {
    has: (contract) => known.get(keyOf(contract)) ?? open,
    set: (contract, exists) => void known.set(keyOf(contract), exists),
    save: () => [...known],
    load(saved) {
      known.clear();
      for (const [key, exists] of saved) known.set(key, exists);
    },
  };
}

const keyOf = ({ service, operator = "", provider = "" }: Contract): string => `${service} ${operator} ${provider}`;
