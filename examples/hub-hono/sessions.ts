/** A charging session or a reservation that the hub has opened. */
export interface Session {
  readonly evseId: string | undefined;
  state: "open" | "billed";
}

/** In memory, for the example's sake: a restart forgets what is open, and refuses its records. */
export type Sessions = Map<string, Session>;
