import type { MessageSchema } from "./schema.js";

/** The three parties of OICP: charge point operator, e-mobility provider, and the hub between them. */
export type Role = "CPO" | "EMP" | "Hubject";

/**
 * What may be done when a call fails. Every operation is a POST, so the method says nothing.
 * - `read`: asking again changes nothing (pulls).
 * - `upsert`: sending again has the same effect (pushes other than `insert`).
 * - `never`: a repetition may start a second process or bill twice (authorisations, remote control, CDRs, notifications).
 */
export type RetryClass = "read" | "upsert" | "never";

/** One direction in which an operation travels. */
export interface Leg {
  /** Who sends the request. */
  readonly sender: Role;
  /** Who answers it. */
  readonly receiver: Role;
  /** Whether the protocol obliges the sender, and the receiver, to implement the operation. */
  readonly obligation: {
    /** Whether the sender must implement it. */
    readonly sender: Obligation;
    /** Whether the receiver must implement it; an optional one may answer 320. */
    readonly receiver: Obligation;
  };
  /** Members of the request that are mandatory on this leg although the message leaves them optional. */
  readonly requires: readonly string[];
}

/** Whether a role must implement an operation, or may. */
export type Obligation = "mandatory" | "optional";

/** How the answer says that the request was refused. */
export type AnswerKind =
  /** `Result: false` with a status code. */
  | "acknowledgement"
  /** `AuthorizationStatus`; a refusal is an answer, not an error. */
  | "authorization"
  /** Data with a status code beside it; anything but `000` is a refusal. */
  | "data";

/** Everything the runtime needs to know of one operation. Written by the generator, one constant per operation. */
export interface Operation<Request = unknown, Answer = unknown, Received = Answer> {
  /** Name of the method on clients and servers, for example `authorizeStart`. */
  readonly key: string;
  /** The protocol's own name, for example `eRoamingAuthorizeStart`. */
  readonly name: string;
  /** The protocol's service that it is part of, for example `eRoamingAuthorization`. */
  readonly service: string;
  /** Version of the service's operation, for example `2.1`. */
  readonly version: string;
  /** Path below `/api/oicp`, with at most one parameter in braces. */
  readonly path: string;
  /** Further paths on which a server accepts the operation. */
  readonly otherPaths?: readonly string[];
  /** Set when several operations share a path and the body tells them apart (the charging notifications, by `Type`). */
  readonly select?: {
    /** The member of the request that tells. */
    readonly member: string;
    /** What it holds for this operation. */
    readonly value: string;
  };
  /** Where the operation names the partner in whose name it is sent. */
  readonly partner: {
    /** Whether that partner is an operator or a provider. */
    readonly role: "operator" | "provider";
    /** The path parameter that carries its id. */
    readonly parameter?: "operatorID" | "providerID";
    /** RFC 6901 pointer to the member of the request that carries it, for example `/OperatorEvseData/OperatorID`. */
    readonly member?: string;
  };
  /** How its answer refuses. */
  readonly answer: AnswerKind;
  /** What may be done when a call fails. */
  readonly retry: RetryClass;
  /** Whether calls of this operation of one partner must never overlap. */
  readonly sequential: boolean;
  /** Calls per minute that the Acceptable Use Policy allows one partner; absent when none is published. */
  readonly limitPerMinute?: number;
  /** Milliseconds a caller waits for the answer, and a server has for giving it. */
  readonly deadline: {
    /** Milliseconds for a whole call of a client. */
    readonly client: number;
    /** Milliseconds a handler of a server has. */
    readonly server: number;
  };
  /** Set when the answer comes in pages. */
  readonly pagination?: {
    /** The member of the answer that holds the records. */
    readonly records: string;
    /** The member that identifies a record. */
    readonly id: string;
    /** Records a page when the caller does not say. */
    readonly defaultSize: number;
    /** Records a page at most. */
    readonly maxSize: number;
  };
  /** Every direction in which it travels. */
  readonly legs: readonly Leg[];
  /** Reads and checks its request. */
  readonly request: MessageSchema<Request>;
  /** Reads and checks its positive answer. */
  readonly response: MessageSchema<Answer, Received>;
}

/** A request in which members that the client fills in from its own options may be left out. */
export type Filled<Request, Members extends keyof Request> = Omit<Request, Members> & Partial<Pick<Request, Members>>;

/** A request on a leg that makes some optional members mandatory. */
export type Requires<Request, Members extends keyof Request> = Request & {
  readonly [Member in Members]-?: Exclude<Request[Member], undefined>;
};
