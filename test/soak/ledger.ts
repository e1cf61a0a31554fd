import { OicpError, type Outcome } from "oicp";
import type { Errand, Plan } from "./plan.js";

/** What is known of one call from both ends. */
interface Entry {
  readonly id: number;
  readonly plan: Plan;
  /** Requests that reached the other side, and how often it did what they ask for. */
  arrivals: number;
  processed: number;
  /** Whether the other side was down for some of its time. */
  disturbed: boolean;
  ending: Ending | undefined;
}

/** How a call ended for its caller. */
export interface Ending {
  /** `answer`, `NotAuthorized`, or the name of the error. */
  readonly name: string;
  readonly outcome?: Outcome | undefined;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly attempts?: number | undefined;
  readonly operation?: string | undefined;
}

/** Something that must not be. */
export interface Discrepancy {
  readonly call: number;
  readonly errand: Errand;
  readonly fault: string;
  readonly problem: string;
  readonly ending: Ending | undefined;
}

export interface Ledger {
  begin(id: number, plan: Plan): void;
  arrive(id: number): number;
  process(id: number): void;
  end(id: number, ending: Ending): void;
  /** The other side goes down, or comes back. */
  outage(down: boolean): void;
  report(id: number, problem: string): void;
  planOf(id: number): Plan | undefined;
  /** Whether a call's caller may have turned away while its request was on its way. */
  mayBeAbandoned(id: number): boolean;
  /** Compares both ends of all calls and forgets them. All of them must be over. */
  close(): void;
  readonly discrepancies: readonly Discrepancy[];
  /** How many calls ended in which way. */
  readonly endings: Readonly<Record<string, number>>;
  readonly calls: number;
  readonly faults: number;
}

/** Errands whose requests must not be repeated when they may have arrived. */
const REPEATABLE: ReadonlySet<Errand> = new Set(["updateStatus", "pullEvseStatusById", "getChargeDetailRecords"]);

/** Discrepancies that are kept; a systematic one would fill the memory. */
const KEPT = 100;

/** Keeps the books of a run: what was asked for, what arrived and was done, and what the caller was told. */
export function createLedger(): Ledger {
  const entries = new Map<number, Entry>();
  const discrepancies: Discrepancy[] = [];
  const endings: Record<string, number> = {};
  let calls = 0;
  let faults = 0;
  let down = false;

  const report = (entry: Entry | undefined, id: number, problem: string): void => {
    if (discrepancies.length >= KEPT) return;
    const { errand = "authorizeStart", fault } = entry?.plan ?? {};
    discrepancies.push({ call: id, errand, fault: fault?.kind ?? "none", problem, ending: entry?.ending });
  };

  return {
    begin(id, plan) {
      calls += 1;
      if (plan.fault !== undefined) faults += 1;
      entries.set(id, { id, plan, arrivals: 0, processed: 0, disturbed: down, ending: undefined });
    },
    arrive(id) {
      const entry = entries.get(id);
      if (entry === undefined) {
        report(entry, id, "arrived although nobody waits for it");
        return 0;
      }
      entry.arrivals += 1;
      return entry.arrivals;
    },
    process(id) {
      const entry = entries.get(id);
      if (entry !== undefined) entry.processed += 1;
      else report(entry, id, "was processed although nobody waits for it");
    },
    end(id, ending) {
      const entry = entries.get(id);
      if (entry === undefined || entry.ending !== undefined) return report(entry, id, "ended a second time");
      entry.ending = ending;
      if (down) entry.disturbed = true;
      const name = [ending.name, ending.status, ending.code, ending.outcome].filter((part) => part !== undefined);
      endings[name.join(" ")] = (endings[name.join(" ")] ?? 0) + 1;
    },
    outage(now) {
      down = now;
      // Whoever is on the way now may lose its connection.
      for (const entry of entries.values()) if (entry.ending === undefined) entry.disturbed = true;
    },
    report: (id, problem) => report(entries.get(id), id, problem),
    planOf: (id) => entries.get(id)?.plan,
    mayBeAbandoned(id) {
      const entry = entries.get(id);
      const kind = entry?.plan.fault?.kind;
      return entry === undefined || entry.disturbed || kind === "abort" || kind?.startsWith("slow") === true;
    },
    close() {
      for (const entry of entries.values()) {
        for (const problem of problemsOf(entry)) report(entry, entry.id, problem);
      }
      entries.clear();
    },
    discrepancies,
    endings,
    get calls() {
      return calls;
    },
    get faults() {
      return faults;
    },
  };
}

/** Everything in which the two ends of a call contradict each other, or the promises of the client. */
function* problemsOf({ plan, arrivals, processed, disturbed, ending }: Entry): Generator<string> {
  if (ending === undefined) return yield "never ended";
  const { name, outcome, status, code, attempts = 0 } = ending;
  const once = !REPEATABLE.has(plan.errand);
  const good = name === "answer" || name === "NotAuthorized";
  const pages = plan.errand === "getChargeDetailRecords";

  if (once && processed > 1) yield `was processed ${processed} times`;
  if (!pages && arrivals > attempts) yield `arrived ${arrivals} times in ${attempts} attempts`;
  if (outcome === "not-sent" && processed > 0) yield "was processed although it is said not to have been sent";
  if (good && processed === 0) yield "was answered although it was not processed";
  if (name === "answer" && plan.refused) yield "was granted although it was refused";
  if (name === "NotAuthorized" && !plan.refused) yield "was refused by nobody";
  if (name === "OicpStatusError" && (processed === 0 || !plan.refused || code !== "400")) yield "was refused by nobody";
  if (name === "OicpDecodeError" && once && processed !== 1) yield "was answered although it was not processed";
  if (name === "OicpHttpError" && status === 429 && once && processed > 0)
    yield "was processed although it was one too many";
  if (name === "OicpHttpError" && status !== 429 && status !== 503) yield "has a status that nobody gave";
  if (plan.fault === undefined && !disturbed && !good && name !== "OicpStatusError") yield "failed without a cause";
  if (name === "OicpAbortError" && plan.fault?.kind !== "abort") yield "was aborted by nobody";
  if (name === "OicpTimeoutError" && plan.fault?.kind.startsWith("slow") !== true)
    yield "ran out of time although nobody was slow";
  if (!good && !ENDINGS.has(name)) yield "ended in a way that is not known";
}

/** Errors that a valid call may end with. */
const ENDINGS: ReadonlySet<string> = new Set([
  "OicpStatusError",
  "OicpHttpError",
  "OicpDecodeError",
  "OicpConnectionError",
  "OicpTimeoutError",
  "OicpAbortError",
]);

/** The ending that an error stands for. */
export function endingOf(error: unknown): Ending {
  if (!(error instanceof OicpError)) return { name: error instanceof Error ? error.name : typeof error };
  const { name, attempts, operation } = error;
  const { outcome, status, code } = error as Partial<{ outcome: Outcome; status: number; code: string }>;
  return { name, outcome, status, code: name === "OicpStatusError" ? code : undefined, attempts, operation };
}
