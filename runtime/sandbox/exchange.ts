import type * as operations from "../../generated/v2.3/operations.js";
import type { Operation } from "../operation.js";
import type { Violation } from "../schema.js";

/** Key of an operation, as methods of clients and servers are named. */
export type OperationKey = keyof typeof operations;

/** The request of an operation. */
export type RequestOf<Key extends OperationKey> =
  (typeof operations)[Key] extends Operation<infer Request, infer _Answer, infer _Received> ? Request : never;

/** The positive answer of an operation, and the negative one where it has a form of its own. */
export type AnswerOf<Key extends OperationKey> =
  (typeof operations)[Key] extends Operation<infer _Request, infer Answer, infer _Received> ? Answer : never;

/** One request and its answer, as the hub saw them. What identifies a driver or proves who they are is hidden. */
export interface Exchange<Key extends OperationKey = OperationKey> {
  /** Counts exchanges from 1, in the order in which they began. */
  readonly sequence: number;
  /** When it began, by the hub's clock, in milliseconds since 1970. */
  readonly time: number;
  /** Milliseconds it took, by the hub's clock. Absent while it lasts. */
  readonly duration?: number;
  /** `incoming` from a partner to the hub, `outgoing` from the hub to a partner. */
  readonly direction: "incoming" | "outgoing";
  /** Absent when the path leads to no operation. */
  readonly operation?: Key;
  /** The operator or provider at the other end: as the request names it, or as it is registered. */
  readonly partner?: string;
  /** Path and query. */
  readonly path: string;
  /** The session it belongs to, as request or answer name it. */
  readonly sessionId?: string;
  /** The body as it was sent, so that members may be wrong or missing. Absent when it was no JSON or is too long to keep. */
  readonly request?: RequestOf<Key>;
  /** HTTP status. Absent when there was no answer. */
  readonly status?: number;
  /** Status code of the answer. */
  readonly code?: string;
  /** `Process-ID` of the answer. Only of incoming calls. */
  readonly processId?: string;
  /** The body of the answer. Absent when it was no JSON or is too long to keep. */
  readonly answer?: AnswerOf<Key> | object;
  /** Why there was no answer. */
  readonly failure?: string;
  /** The fault that was injected. */
  readonly fault?: string;
  /**
   * Where the request of an incoming call, or the answer of an outgoing one, departs from its message or breaks a rule of
   * the protocol. Those that are warnings refuse nothing.
   */
  readonly violations?: readonly Violation[];
}
