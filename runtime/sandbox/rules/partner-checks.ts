import type { Hub } from "../hub.js";
import type { Service } from "../state/contracts.js";
import type { Operator, Provider } from "../state/partners.js";
import { refuse } from "./refuse.js";

/** The operator that a request names, or a refusal with 300. Another spelling of its id is another partner. */
export function knownOperator(hub: Hub, id: string | undefined): Operator {
  return hub.state.operators.get(id ?? "") ?? refuse(hub, "300", "No operator is registered with this id.");
}

/** The provider that a request names, or a refusal with 300. */
export function knownProvider(hub: Hub, id: string | undefined): Provider {
  return hub.state.providers.get(id ?? "") ?? refuse(hub, "300", "No provider is registered with this id.");
}

/** Refuses with 017, or another code, when the partner is locked. */
export function notLocked(hub: Hub, partner: Operator | Provider, code = "017"): void {
  if (partner.locked) refuse(hub, code, `The ${partner.role} is locked.`);
}

/** The checks that every operation of an operator with the hub itself begins with: 300, 017, 210. */
export function operatorFor(hub: Hub, id: string | undefined, service: Service): Operator {
  const operator = knownOperator(hub, id);
  notLocked(hub, operator);
  if (!hub.state.contracts.has({ service, operator: operator.id })) noContract(hub, service);
  return operator;
}

/** The same for operations of a provider with the hub itself. */
export function providerFor(hub: Hub, id: string | undefined, service: Service): Provider {
  const provider = knownProvider(hub, id);
  notLocked(hub, provider);
  if (!hub.state.contracts.has({ service, provider: provider.id })) noContract(hub, service);
  return provider;
}

export function noContract(hub: Hub, service: Service): never {
  return refuse(hub, "210", `There is no contract for ${service}.`);
}
