import type { Draws } from "./draws.js";
import type { Partners } from "./partner-clients.js";
import type { SandboxOptions } from "./options.js";
import type { State } from "./state/state.js";

/** What the rules of the hub work with. */
export interface Hub {
  readonly state: State;
  readonly draws: Draws;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly options: SandboxOptions;
  /** Clients for the servers of partners. */
  readonly partners: Partners;
}

/** A new session id. */
export const newSessionId = ({ state, draws }: Hub): string => draws.uuid("session", state.count("session"));
