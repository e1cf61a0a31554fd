/** One charging or reservation process, from its authorisation to its charge detail record. */
export interface Session {
  /** The session's id, which the hub made. */
  readonly id: string;
  /** Whether something is charged or only reserved. */
  readonly kind: "charging" | "reservation";
  /** Registered operator. */
  readonly operator: string;
  /** Registered provider. */
  readonly provider: string;
  /** The charge point, as the request that opened it names it. */
  readonly evseId: string | undefined;
  /** The operator's own id of the session. */
  readonly cpoPartnerSessionId: string | undefined;
  /** The provider's own id of the session. */
  readonly empPartnerSessionId: string | undefined;
  /** `pending` until the partner that was asked has answered, `open` until its charge detail record came. */
  readonly state: "pending" | "open" | "closed";
  /** Whether the hub authorised it from uploaded data, without asking the provider. */
  readonly offline: boolean;
  /** What the driver identified with, when the hub has to compare it later. */
  readonly medium: string | undefined;
  /** Milliseconds since 1970. */
  readonly started: number;
  /** When the last progress notification was taken. */
  readonly lastProgress: number | undefined;
}

export interface SessionStore {
  get(id: string): Session | undefined;
  set(session: Session): void;
  /** Changes what is known of a session, if it still exists. */
  update(id: string, changes: Partial<Omit<Session, "id">>): void;
  remove(id: string): void;
  all(): Session[];
  save(): Session[];
  load(saved: readonly Session[]): void;
}

export function createSessionStore(): SessionStore {
  const sessions = new Map<string, Session>();
  return {
    get: (id) => sessions.get(id),
    set: (session) => void sessions.set(session.id, session),
    update(id, changes) {
      const session = sessions.get(id);
      if (session !== undefined) sessions.set(id, { ...session, ...changes });
    },
    remove: (id) => void sessions.delete(id),
    all: () => [...sessions.values()],
    save: () => [...sessions.values()],
    load(saved) {
      sessions.clear();
      for (const session of saved) sessions.set(session.id, session);
    },
  };
}
