import type { Identification } from "../../../generated/v2.3/messages.js";

/** A card or contract that a provider has uploaded, so that the hub can authorise it without asking. */
export interface AuthenticationEntry {
  /** What a driver has to show, in comparable form; an upload with the same one replaces it. */
  readonly medium: string;
  /** SHA-256 of contract and PIN, when a PIN was uploaded: the hub keeps no PIN. */
  readonly pinHash: string | undefined;
  /** After which the card is no longer good, in milliseconds since 1970. */
  readonly expires: number | undefined;
  /** As it was uploaded, but without its PIN. */
  readonly identification: Identification;
}

export interface AuthenticationDataStore {
  get(provider: string, medium: string): AuthenticationEntry | undefined;
  set(provider: string, entry: AuthenticationEntry): void;
  remove(provider: string, medium: string): void;
  clear(provider: string): void;
  of(provider: string): AuthenticationEntry[];
  save(): [string, AuthenticationEntry[]][];
  load(saved: readonly (readonly [string, readonly AuthenticationEntry[]])[]): void;
}

export function createAuthenticationDataStore(): AuthenticationDataStore {
  const entries = new Map<string, Map<string, AuthenticationEntry>>();
  const store: AuthenticationDataStore = {
    get: (provider, medium) => entries.get(provider)?.get(medium),
    set(provider, entry) {
      let own = entries.get(provider);
      if (own === undefined) entries.set(provider, (own = new Map()));
      own.set(entry.medium, entry);
    },
    remove: (provider, medium) => void entries.get(provider)?.delete(medium),
    clear: (provider) => void entries.delete(provider),
    of: (provider) => [...(entries.get(provider)?.values() ?? [])],
    save: () => [...entries].map(([provider, own]) => [provider, [...own.values()]]),
    load(saved) {
      entries.clear();
      for (const [provider, own] of saved) for (const entry of own) store.set(provider, entry);
    },
  };
  return store;
}
