import type { Violation } from "../schema.js";
import type { PartnerRole } from "./scenario.js";

/** One thing that was looked at. */
export interface Check {
  /** What a good system does. */
  readonly expected: string;
  /** Whether it did. */
  readonly ok: boolean;
  /** What it was done after: an event in the world, or a request. */
  readonly sent?: string;
  /** What came of it. */
  readonly came?: string;
}

/** One request between the hub and a partner. What identifies a driver is hidden. */
export interface ReportedExchange {
  /** Who called: the id of a partner, or `Hubject`. */
  readonly from: string;
  /** Who was called. */
  readonly to: string;
  /** Absent when the path leads to no operation. */
  readonly operation?: string;
  /** Path and query. */
  readonly path: string;
  /** HTTP status. Absent when there was no answer. */
  readonly status?: number;
  /** Status code of the answer. */
  readonly code?: string;
  /** Why there was no answer. */
  readonly failure?: string;
  /** The body of the request. Absent when it is long. */
  readonly request?: unknown;
  /** The body of the answer. Absent when it is long. */
  readonly answer?: unknown;
  /** Where the partner's part of it is not as documented. */
  readonly violations?: readonly Violation[];
}

/** What became of one scenario. */
export interface ScenarioResult {
  /** Name of the scenario. */
  readonly name: string;
  /** What happens in it. */
  readonly title: string;
  /** Who was under test. */
  readonly roles: readonly PartnerRole[];
  /** Rules of the protocol that it is about. */
  readonly rules: readonly string[];
  /** `failed` when one of its checks failed; `skipped` when something was missing. */
  readonly status: "passed" | "failed" | "skipped";
  /** Why it was skipped. */
  readonly reason?: string;
  /** What was looked at, in order. */
  readonly checks: readonly Check[];
  /** What was seen besides and is no failure. */
  readonly notes: readonly string[];
  /** Everything that passed between the hub and its partners. */
  readonly exchanges: readonly ReportedExchange[];
  /** How long it took, in milliseconds. */
  readonly milliseconds: number;
}

/** What became of all scenarios that were chosen. */
export interface Report {
  /** How many passed. */
  readonly passed: number;
  /** How many failed. */
  readonly failed: number;
  /** How many were skipped. */
  readonly skipped: number;
  /** Each of them, in the order in which they were played. */
  readonly scenarios: readonly ScenarioResult[];
}
