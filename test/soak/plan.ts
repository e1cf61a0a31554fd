/** What a call meets on its way. */
export type FaultKind =
  /** The connection ends before the request is looked at. */
  | "cut-before"
  /** The request is processed, and the connection ends without an answer. */
  | "cut-after"
  /** The same with a reset. */
  | "reset-after"
  /** The connection breaks in the middle of the answer. */
  | "half-answer"
  /** The answer arrives in full, but its JSON does not. */
  | "truncated"
  /** A gateway fails before, or after, the request was processed. */
  | "503-before"
  | "503-after"
  /** One call too many. */
  | "429"
  /** There is no answer before the deadline; the request is processed, or not. */
  | "slow-before"
  | "slow-after"
  /** The caller gives up. */
  | "abort";

export interface PlannedFault {
  readonly kind: FaultKind;
  /** Attempts that it strikes, from the first on. */
  readonly strikes: number;
}

/** Who calls whom, and what for. */
export type Errand =
  | "authorizeStart"
  | "sendChargeDetailRecord"
  | "sendChargingStartNotification"
  | "updateStatus"
  | "insertStatus"
  | "pullEvseStatusById"
  | "getChargeDetailRecords"
  | "remoteStart"
  | "hubAuthorizeRemoteStart"
  | "hubAuthorizeStart"
  | "hubSendChargeDetailRecord";

/** One call, settled before it is made. */
export interface Plan {
  readonly errand: Errand;
  /** Which of the partners of its role, from 0. */
  readonly partner: number;
  readonly fault: PlannedFault | undefined;
  /** Whether whoever processes it refuses it with a status code. */
  readonly refused: boolean;
}

const FAULTS: readonly FaultKind[] = [
  "cut-before",
  "cut-after",
  "reset-after",
  "half-answer",
  "truncated",
  "503-before",
  "503-after",
  "429",
  "slow-before",
  "slow-after",
  "abort",
];

/** Errands by how often they are run. */
const MIX: readonly Errand[] = (
  [
    ["authorizeStart", 4],
    ["sendChargeDetailRecord", 3],
    ["sendChargingStartNotification", 2],
    ["updateStatus", 4],
    ["insertStatus", 1],
    ["pullEvseStatusById", 4],
    ["getChargeDetailRecords", 1],
    ["remoteStart", 2],
    ["hubAuthorizeRemoteStart", 2],
    ["hubAuthorizeStart", 2],
    ["hubSendChargeDetailRecord", 2],
  ] as const
).flatMap(([errand, weight]) => Array.from({ length: weight }, () => errand));

/** Share of calls that meet a fault. */
const FAULT_RATE = 0.01;
/** Share of calls that are refused by whoever processes them. */
const REFUSAL_RATE = 0.02;

/** What call `id` of the run with this seed is; the same every time it is asked. */
export function planOf(seed: number, id: number, partners: number): Plan {
  const draw = draws(Math.imul(seed, 0x9e3779b1) ^ Math.imul(id + 1, 0x85ebca6b));
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(draw() * items.length)] as Item;
  const errand = pick(MIX);
  const partner = Math.floor(draw() * partners);
  const struck = draw() < FAULT_RATE;
  const refused = draw() < REFUSAL_RATE && errand !== "getChargeDetailRecords";
  const fault = struck ? { kind: pick(FAULTS), strikes: 1 + Math.floor(draw() * 5) } : undefined;
  return { errand, partner, fault, refused };
}

/** Numbers from 0 to 1 that look drawn (mulberry32). */
function draws(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
