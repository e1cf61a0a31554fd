/** Entry `oicp/scenarios`: tests of other people's systems. */
export { actionsByHttp, actionsInWords, ActionNotSupported, operatorActions, providerActions } from "./actions.js";
export type { ActionOutcome, OperatorAction, OperatorActions, ProviderAction, ProviderActions } from "./actions.js";
export { scenarios } from "./catalogue/index.js";
export type { ScenarioListenOptions } from "./connections.js";
export { junitOf } from "./junit.js";
export type { HubAccess, OperatorUnderTest, ProviderMedia, ProviderUnderTest } from "./partner.js";
export type { Check, Report, ReportedExchange, ScenarioResult } from "./report.js";
export { runScenarios, type ScenarioOptions } from "./run-scenarios.js";
export type { Needs, PartnerRole, Scenario } from "./scenario.js";
