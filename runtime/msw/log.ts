import type { LoggedCall, RefusedRequest } from "./types.js";

/** A call in the log, while it is being answered. */
export type OpenCall = { -readonly [Member in keyof LoggedCall]: LoggedCall[Member] };

/** What came in at one mock. */
export interface CallLog {
  /** Enters a call, and tells which of its operation it is. */
  enter(call: OpenCall): number;
  refuse(request: RefusedRequest): void;
  calls(operation?: string): readonly LoggedCall[];
  refused(): readonly RefusedRequest[];
  reset(): void;
}

export function createCallLog(): CallLog {
  const calls: OpenCall[] = [];
  const refused: RefusedRequest[] = [];
  const counts = new Map<string, number>();
  return {
    enter(call) {
      calls.push(call);
      const count = (counts.get(call.operation) ?? 0) + 1;
      counts.set(call.operation, count);
      return count;
    },
    refuse: (request) => void refused.push(request),
    calls: (operation) => (operation === undefined ? [...calls] : calls.filter((call) => call.operation === operation)),
    refused: () => [...refused],
    reset() {
      calls.length = 0;
      refused.length = 0;
      counts.clear();
    },
  };
}
