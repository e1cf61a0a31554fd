/** Entry `oicp`, without what is generated. */
export type { BatchFailure, BatchOptions, BatchProgress, BatchRun, Push, PushAction } from "./batches.js";
export type { Call, CallMeta, Completed } from "./client/call.js";
export { LimitError, memoryLimits } from "./client/limits.js";
export type { Limits } from "./client/limits.js";
export type {
  BadRecord,
  CallOptions,
  CircuitBreakerOptions,
  ClientOptions,
  ClientWarning,
  LimitOptions,
  PageOptions,
  PoolOptions,
  RetryOptions,
  ValidationMode,
} from "./client/options.js";
export type { PageCursor, PagedCall } from "./client/paged-call.js";
export type { Waiter } from "./client/scope.js";
export { memorySequence } from "./client/sequence.js";
export type { Sequence } from "./client/sequence.js";
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
export type { Middleware, MiddlewareCall, MiddlewareResult } from "./middleware.js";
export type { AnswerKind, Filled, Leg, Obligation, Operation, Requires, RetryClass, Role } from "./operation.js";
export type { RuleOptions } from "./rules/options.js";
export { safe } from "./safe.js";
export type { Result } from "./safe.js";
export type { MessageSchema, ReadNote, Reception, StandardSchemaProps, Violation } from "./schema.js";
export type {
  AcceptArguments,
  AcceptMembers,
  Awaitable,
  BodySource,
  IdentityFunction,
  NamedPartner,
  OicpServer,
  PageRecord,
  ProxyIdentity,
  RejectMembers,
  ServerCall,
  ServerErrorEvent,
  ServerOptions,
  ServerPeer,
  ServerRequest,
} from "./server/index.js";
export { statusCode, statusCodes } from "./status-codes.js";
export type { KnownStatusCode, StatusCodeCategory, StatusCodeInfo } from "./status-codes.js";
export type { AttemptTrace, ClientTrace, ServerTrace, Surrounded } from "./telemetry.js";
export { fetchTransport } from "./transport/fetch.js";
export type { FetchTransportOptions } from "./transport/fetch.js";
export type { TlsFiles, TlsMaterial, TlsOptions } from "./transport/tls-options.js";
export type { Peer, PeerCertificate, Transport, WireRequest, WireResponse } from "./wire.js";
