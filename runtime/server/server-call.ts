import type { Operation } from "../operation.js";
import type { ReadNote, Violation } from "../schema.js";
import type { KnownStatusCode } from "../status-codes.js";
import { negativeAnswer } from "./refusal.js";
import type { ServerPeer } from "./server-options.js";

/** What a handler adds to a positive answer; result and status code are filled in. */
export type AcceptMembers<Answer> = Answer extends {
  /** Of an acknowledgement. */
  Result: unknown;
}
  ? Omit<Answer, "Result" | "StatusCode">
  : Answer extends {
        /** Of the answer to an authorisation. */
        AuthorizationStatus: unknown;
      }
    ? Omit<Answer, "AuthorizationStatus" | "StatusCode">
    : Omit<Answer, "StatusCode">;

/** What a handler adds to a refusal; `StatusCode` may carry texts beside the code. */
export type RejectMembers<Answer> = Partial<AcceptMembers<Answer>> & {
  /** Texts beside the code. */
  readonly StatusCode?: {
    /** The code's short text. */
    readonly Description?: string;
    /** Free text for whoever looks into it. */
    readonly AdditionalInfo?: string;
  };
};

/** The records of a paged answer. */
export type PageRecord<Answer> = Answer extends {
  /** Of a page. */
  content?: readonly (infer Item)[] | undefined;
}
  ? Item
  : never;

/** What `accept` is called with: nothing at all is enough where no member is mandatory. */
export type AcceptArguments<Answer> =
  Record<never, never> extends AcceptMembers<Answer>
    ? [members?: AcceptMembers<Answer>]
    : [members: AcceptMembers<Answer>];

/** What a handler is told of one call, and the answers it can give. */
export interface ServerCall<Answer = unknown> {
  /** The operation that is called. */
  readonly operation: Operation;
  /** Id of the partner in whose name the request is sent, as its path writes it, or its body where the path has none. */
  readonly partner: string | undefined;
  /** The `Process-ID` of the exchange. */
  readonly processId: string;
  /** The body as it arrived, for those who pass it on unchanged. */
  readonly rawBody: string;
  /** Aborted when the caller goes away or the deadline passes. */
  readonly signal: AbortSignal;
  /** When the answer is due, in milliseconds since 1970. */
  readonly deadline: number;
  /** The page asked for, from 0, and its size; zero where the operation has no pages. */
  readonly query: {
    /** The page, from 0. */
    readonly page: number;
    /** Records a page. */
    readonly size: number;
  };
  /** Who is at the other end, as far as the connection or a trusted proxy proves it. */
  readonly peer: ServerPeer | undefined;
  /** What departs from the message or the protocol's rules and was not refused for it, warnings among it. */
  readonly violations: readonly Violation[];
  /** What was understood although written differently. */
  readonly notes: readonly ReadNote[];
  /** The positive answer: `Result: true`, `Authorized`, or data, with status code 000. */
  accept(...args: AcceptArguments<Answer>): Answer;
  /** The negative answer with a status code. For data it is an acknowledgement, which OICP answers instead (OICP23-E116). */
  reject(code: KnownStatusCode | (string & {}), members?: RejectMembers<Answer>): Answer;
  /**
   * The page asked for, cut out of all records; or, when `totalElements` is given, the records of that page alone.
   */
  page(records: readonly PageRecord<Answer>[], options?: { readonly totalElements?: number }): Answer;
}

const NO_PAGE = { page: 0, size: 0 } as const;
const NOTHING: readonly never[] = [];

/** One call on its way through the server. Its members are filled in as they become known. */
export class ServerCallState implements ServerCall {
  readonly operation: Operation;
  readonly processId: string;
  readonly rawBody: string;
  readonly peer: ServerPeer | undefined;
  partner: string | undefined = undefined;
  query: { readonly page: number; readonly size: number } = NO_PAGE;
  deadline = 0;
  violations: readonly Violation[] = NOTHING;
  notes: readonly ReadNote[] = NOTHING;
  /** How the message departs from its documented form; not known when it was changed since it was read. */
  departures: readonly Violation[] | undefined = undefined;
  /** Whether the handler has been called. */
  begun = false;
  readonly #request: { readonly signal?: AbortSignal };
  #controller: AbortController | undefined;
  #expired: unknown;

  constructor(
    operation: Operation,
    processId: string,
    rawBody: string,
    peer: ServerPeer | undefined,
    request: { readonly signal?: AbortSignal },
  ) {
    this.operation = operation;
    this.processId = processId;
    this.rawBody = rawBody;
    this.peer = peer;
    this.#request = request;
  }

  /** Made when first asked for: most handlers never do. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      const controller = new AbortController();
      this.#controller = controller;
      const caller = this.#request.signal;
      if (this.#expired !== undefined) controller.abort(this.#expired);
      else if (caller?.aborted === true) controller.abort(caller.reason);
      else caller?.addEventListener("abort", () => controller.abort(caller.reason), { once: true });
    }
    return this.#controller.signal;
  }

  /** Ends the handler's time. */
  expire(reason: unknown): void {
    this.#expired = reason;
    this.#controller?.abort(reason);
  }

  accept(members?: object): unknown {
    switch (this.operation.answer) {
      case "acknowledgement":
        return { Result: true, StatusCode: { Code: "000" }, ...members };
      case "authorization":
        return { AuthorizationStatus: "Authorized", StatusCode: { Code: "000" }, ...members };
      case "data":
        return { ...members, StatusCode: { Code: "000" } };
    }
  }

  reject(code: string, members: { StatusCode?: object } = {}): unknown {
    const { StatusCode, ...others } = members;
    return { ...negativeAnswer(this.operation, { Code: code, ...StatusCode }), ...others };
  }

  page(records: readonly unknown[], options: { readonly totalElements?: number } = {}): unknown {
    const { pagination } = this.operation;
    if (pagination === undefined) throw new TypeError(`${this.operation.name} has no pages; answer with accept().`);
    const { page, size } = this.query;
    const content = options.totalElements === undefined ? records.slice(page * size, (page + 1) * size) : records;
    const totalElements = options.totalElements ?? records.length;
    const totalPages = Math.ceil(totalElements / size);
    return {
      [pagination.records]: content,
      number: page,
      size,
      totalElements,
      totalPages,
      numberOfElements: content.length,
      first: page === 0,
      last: page >= totalPages - 1,
      StatusCode: { Code: "000" },
    };
  }
}
