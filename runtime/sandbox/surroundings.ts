import type { Draws } from "./draws.js";
import type { FaultSource } from "./faults.js";
import type { CallLimits } from "./limits.js";
import type { LogWriter } from "./log.js";
import type { State } from "./state/state.js";

/** What every call passes through, whichever way it goes. */
export interface Surroundings {
  /** The hub's clock. */
  readonly now: () => number;
  readonly state: State;
  readonly draws: Draws;
  readonly log: LogWriter;
  /** Characters of a body beyond which the log leaves it out. */
  readonly logBodyLength: number;
  readonly faults: FaultSource;
  readonly limits: CallLimits | undefined;
  /** Whether absent members are sent as nulls. */
  readonly nulls: boolean;
  readonly sleep: (milliseconds: number) => Promise<void>;
}
