import { normalizeIdentifier, operatorOf, providerOf } from "../../identifiers.js";

/** What the hub knows of a registered partner, whatever its role. */
export interface Partner {
  /** Spelt as it is registered: the hub compares ids as text. */
  readonly id: string;
  /** Common names, alternative names or SHA-256 fingerprints of the certificates it may show. */
  readonly certificates: readonly string[];
  /** Ids that occur in its EVSE ids or contract ids besides its own, because it is a hub of partners itself. */
  readonly subPartners: readonly string[];
  /** Whether the hub has locked it: it is known, but may do nothing. */
  readonly locked: boolean;
}

/** A charge point operator that is registered with the hub. */
export interface Operator extends Partner {
  /** Says that it is an operator. */
  readonly role: "operator";
}

/** An e-mobility provider that is registered with the hub. */
export interface Provider extends Partner {
  /** Says that it is a provider. */
  readonly role: "provider";
  /** Whether it is asked when a driver identifies. One that is offline uploads authentication data and fetches its CDRs. */
  readonly online: boolean;
  /** Whether it takes charging notifications. */
  readonly notifications: boolean;
  /** Version of OICP that its server speaks. */
  readonly version: "2.3" | "2.2";
  /** Whether operators may download its authentication data (OICP 2.2). */
  readonly disclosed: boolean;
}

export type PartnerRole = "operator" | "provider";

/** The registered partners of one role. */
export interface PartnerStore<Kind extends Operator | Provider> {
  /** Registers a partner, or changes what is known of it. */
  set(partner: Kind): void;
  remove(id: string): void;
  /** By the id as it is registered; another spelling is another partner. */
  get(id: string): Kind | undefined;
  /** The partner that an EVSE id or a contract id belongs to, itself or as a sub-partner. */
  ownerOf(id: string): Kind | undefined;
  /** Whether an EVSE id or a contract id belongs to a partner or to one of its sub-partners. */
  owns(partner: Kind, id: string): boolean;
  /** All of them, in the order in which they were registered. */
  all(): Kind[];
  save(): Kind[];
  load(saved: readonly Kind[]): void;
}

export function createPartnerStore<Kind extends Operator | Provider>(role: PartnerRole): PartnerStore<Kind> {
  const partners = new Map<string, Kind>();
  /** Registered ids by their comparable form, sub-partners included. */
  const owners = new Map<string, string>();
  const partOf = role === "operator" ? operatorOf : providerOf;
  const ids = ({ id, subPartners }: Kind): string[] => [id, ...subPartners].map(normalizeIdentifier);

  const remove = (id: string): void => {
    partners.delete(id);
    for (const [key, owner] of owners) if (owner === id) owners.delete(key);
  };
  const store: PartnerStore<Kind> = {
    set(partner) {
      for (const key of ids(partner)) {
        const owner = owners.get(key);
        if (owner !== undefined && owner !== partner.id) {
          throw new TypeError(`${partner.id} cannot be registered: ${owner} already has that id or sub-partner`);
        }
      }
      for (const [key, owner] of owners) if (owner === partner.id) owners.delete(key);
      partners.set(partner.id, partner);
      for (const key of ids(partner)) owners.set(key, partner.id);
    },
    remove,
    get: (id) => partners.get(id),
    ownerOf(id) {
      const owner = owners.get(normalizeIdentifier(partOf(id)));
      return owner === undefined ? undefined : partners.get(owner);
    },
    owns: (partner, id) => store.ownerOf(id)?.id === partner.id,
    all: () => [...partners.values()],
    save: () => [...partners.values()],
    load(saved) {
      partners.clear();
      owners.clear();
      for (const partner of saved) store.set(partner);
    },
  };
  return store;
}
