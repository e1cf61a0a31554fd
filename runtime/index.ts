/** Entry `oicp`, without what is generated. */
export {
  OicpAbortError,
  OicpConnectionError,
  OicpDecodeError,
  OicpError,
  OicpFaultError,
  OicpHttpError,
  OicpStatusError,
  OicpTimeoutError,
  OicpValidationError,
} from "./errors.js";
export type { ErrorContext, FaultField, Outcome, StatusDetails } from "./errors.js";
export {
  isSessionId,
  normalizeIdentifier,
  operatorOf,
  parseEvcoId,
  parseEvseId,
  parseOperatorId,
  parsePoolId,
  parseProviderId,
  providerOf,
  sameIdentifier,
} from "./identifiers.js";
export type { EvcoIdentifier, EvseIdentifier, IdentifierForm, PartnerIdentifier } from "./identifiers.js";
export { safe } from "./safe.js";
export type { Result } from "./safe.js";
export { statusCode, statusCodes } from "./status-codes.js";
export type { KnownStatusCode, StatusCodeCategory, StatusCodeInfo } from "./status-codes.js";
export type { AnswerKind, Leg, Obligation, Operation, RetryClass, Role } from "./operation.js";
export type { MessageSchema, ReadNote, Violation } from "./schema.js";
export type { Peer, PeerCertificate, Transport, WireRequest, WireResponse } from "./wire.js";
