import type { Operation, Role } from "../operation.js";
import type { SampleOptions } from "../testing/story.js";
import type { CallLog } from "./log.js";
import type { MockOptions } from "./types.js";

/** The makers of samples of one version, by message. */
export type SampleTable = Readonly<Record<string, (options?: SampleOptions) => unknown>>;

/** What the handlers of one mock share. */
export interface MockContext {
  readonly role: Role;
  /** Address, `/api/oicp` included. */
  readonly base: string;
  /** The operations that the role receives. */
  readonly operations: readonly Operation[];
  /** Those of the whole protocol, to explain what comes to the wrong place. */
  readonly everyOperation: readonly Operation[];
  readonly samples: SampleTable;
  readonly checks: Pick<MockOptions, "validation" | "rules">;
  readonly log: CallLog;
  readonly report: (problem: string) => void;
}

/** The name of the function that makes mocks of a role. */
export const mockName = (role: Role): string => role.toLowerCase();
