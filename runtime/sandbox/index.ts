/**
 * Hubject as behaviour, to test against: in memory or on a socket, with faults on demand and a log of every exchange.
 *
 * @packageDocumentation
 */
export { HubjectSandbox } from "./hubject-sandbox.js";
export { createClock, type ManualClock } from "./clock.js";
export type { Connection, OperatorOptions, PartnerOptions, ProviderOptions, SandboxOptions } from "./options.js";
export type { AnswerOf, Exchange, OperationKey, RequestOf } from "./exchange.js";
export type { ExchangeLog, ExchangeQuery } from "./log.js";
export type { AddedFault, Fault, FaultKind, Faults, FaultScope } from "./faults.js";
export type { ListenOptions } from "./listen.js";
export type { Contract, Service } from "./state/contracts.js";
export type { AuthenticationEntry } from "./state/authentication-data.js";
export type { EvseVersion, OperatorPushes, SavedEvseData } from "./state/evse-data.js";
export type { Operator, Partner, Provider } from "./state/partners.js";
export type { EvsePrice, PricingProducts, SavedPricing } from "./state/pricing.js";
export type { Session } from "./state/sessions.js";
export type { StoredRecord } from "./state/charge-detail-records.js";
export type { Snapshot } from "./state/state.js";
