/**
 * Tests of systems that speak OICP, in any language: courses of events, and what a good system does in them.
 *
 * @packageDocumentation
 */

import { playableScenarios } from "./catalogue/index.js";
import type { Scenario } from "./scenario.js";

export { actionsByHttp, actionsInWords, ActionNotSupported, operatorActions, providerActions } from "./actions.js";
export type {
  Acting,
  ActionOutcome,
  OperatorAction,
  OperatorActions,
  ProviderAction,
  ProviderActions,
} from "./actions.js";
export type { ScenarioListenOptions } from "./connections.js";
export { junitOf } from "./junit.js";
export type { HubAccess, OperatorUnderTest, PartnerUnderTest, ProviderMedia, ProviderUnderTest } from "./partner.js";
export type { Check, Report, ReportedExchange, ScenarioResult } from "./report.js";
export { runScenarios, type ScenarioOptions } from "./run-scenarios.js";
export type { Needs, PartnerRole, Scenario } from "./scenario.js";

/** What there is to be played, in the order in which it is: names for `only`, and what each scenario needs. */
export const scenarios: readonly Scenario[] = playableScenarios;
