/** What an app shows its driver of a session. News, not accounts: those are in the ledger. */
export interface Session {
  readonly evseId: string | undefined;
  readonly state: "requested" | "charging" | "ended" | "billed";
}

const ORDER = ["requested", "charging", "ended", "billed"] as const;

/** Sessions of this provider's drivers, by the hub's id. */
export function createSessions() {
  const sessions = new Map<string, Session>();
  return {
    get: (id: string) => sessions.get(id),
    /** Messages overtake each other, so a session only ever goes on. */
    set(id: string, evseId: string | undefined, state: Session["state"]): void {
      const before = sessions.get(id);
      if (before !== undefined && ORDER.indexOf(before.state) > ORDER.indexOf(state)) return;
      sessions.set(id, { evseId: evseId ?? before?.evseId, state });
    },
  };
}

export type Sessions = ReturnType<typeof createSessions>;
