import type { Violation } from "../schema.js";
import type { PartnerRole } from "./scenario.js";

/** One thing that was looked at. */
export interface Check {
  /** What a good system does. */
  readonly expected: string;
  readonly ok: boolean;
  /** What it was done after: an event in the world, or a request. */
  readonly sent?: string;
  /** What came of it. */
  readonly came?: string;
}

/** One request between the hub and a partner. What identifies a driver is hidden. */
export interface ReportedExchange {
  readonly from: string;
  readonly to: string;
  /** Absent when the path leads to no operation. */
  readonly operation?: string;
  readonly path: string;
  /** HTTP status. Absent when there was no answer. */
  readonly status?: number;
  readonly code?: string;
  readonly failure?: string;
  readonly request?: unknown;
  readonly answer?: unknown;
  readonly violations?: readonly Violation[];
}

export interface ScenarioResult {
  readonly name: string;
  readonly title: string;
  readonly roles: readonly PartnerRole[];
  readonly rules: readonly string[];
  readonly status: "passed" | "failed" | "skipped";
  /** Why it was skipped. */
  readonly reason?: string;
  readonly checks: readonly Check[];
  /** What was seen besides and is no failure. */
  readonly notes: readonly string[];
  readonly exchanges: readonly ReportedExchange[];
  readonly milliseconds: number;
}

export interface Report {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly scenarios: readonly ScenarioResult[];
}
