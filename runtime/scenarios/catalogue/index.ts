import type { PlayableScenario } from "../scenario.js";
import { scenariosForBoth } from "./both.js";
import { certificateScenarios } from "./certificates.js";
import { operatorChargingScenarios } from "./operator-charging.js";
import { operatorDataScenarios } from "./operator-data.js";
import { operatorServerScenarios } from "./operator-server.js";
import { operatorTroubleScenarios } from "./operator-trouble.js";
import { providerClientScenarios } from "./provider-client.js";
import { providerPullScenarios } from "./provider-pulls.js";
import { providerServerScenarios } from "./provider-server.js";
import { providerSettlementScenarios } from "./provider-settlement.js";

/** Every scenario, in the order in which they are played. */
export const playableScenarios: readonly PlayableScenario[] = [
  // First, while systems have no connections yet: those that exist are not asked for certificates again.
  ...certificateScenarios,
  ...operatorServerScenarios,
  ...operatorDataScenarios,
  ...operatorChargingScenarios,
  ...operatorTroubleScenarios,
  ...providerServerScenarios,
  ...providerSettlementScenarios,
  ...providerPullScenarios,
  ...providerClientScenarios,
  ...scenariosForBoth,
];
