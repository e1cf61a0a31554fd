import type { HttpHandler } from "msw";
import type { Awaitable, PageRecord, RejectMembers, ServerCall, ServerOptions } from "../server/index.js";
import type { KnownStatusCode } from "../status-codes.js";
import type { SampleOptions } from "../testing/story.js";
import type { Fault } from "./fault.js";

/** What goes to and fro in one operation. Only for types: there is no such object. */
export interface Exchange<Request, Answer, Parameter extends string = never> {
  /** The request. */
  readonly request: Request;
  /** The answer. */
  readonly answer: Answer;
  /** The parameters of its path. */
  readonly params: { readonly [Name in Parameter]: string };
}

/** What goes to and fro in any operation. */
export type AnyExchange = Exchange<unknown, unknown, string>;

/** All records of a paged answer, out of which each request gets its page. */
export type Records<E extends AnyExchange> = [PageRecord<E["answer"]>] extends [never]
  ? never
  : readonly PageRecord<E["answer"]>[];

/** What a handler of a mock is told of one call: everything a server's handler is told, and the HTTP around it. */
export interface MockCall<E extends AnyExchange> extends ServerCall<E["answer"]> {
  /** The parameters of the path. */
  readonly params: E["params"];
  /** HTTP headers by their lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Which call of the operation this is, from 1. */
  readonly count: number;
}

/** A function that answers calls of one operation: with the answer, or with all records of a paged one. */
export type MockHandler<E extends AnyExchange> = (
  request: E["request"],
  call: MockCall<E>,
) => Awaitable<E["answer"] | Records<E>>;

/** An answer for every call, all records of a paged answer, or a function that answers. */
export type MockAnswer<E extends AnyExchange> = E["answer"] | Records<E> | MockHandler<E>;

/** Makes handlers of MSW for one operation. */
export interface MockFactory<E extends AnyExchange> {
  (answer: MockAnswer<E>): HttpHandler;
  /** Refuses with a status code, in the form of the operation. */
  reject(code: KnownStatusCode | (string & {}), members?: RejectMembers<E["answer"]>): HttpHandler;
  /** Goes wrong. */
  fault(fault: Fault): HttpHandler;
}

/** Makes handlers of MSW for one operation, for every call or for the next one. */
export interface OperationMock<E extends AnyExchange> extends MockFactory<E> {
  /** The same for the next call only; later ones go to the handler behind it. */
  readonly once: MockFactory<E>;
}

/** One call that came in, whether it was answered or met a fault. */
export interface LoggedCall<E extends AnyExchange = AnyExchange> {
  /** Key of the operation: `authorizeStart`. */
  readonly operation: string;
  /** The message as it was read: null members left out, names as documented. */
  readonly request: E["request"];
  /** What was answered; absent while it is being answered, and when there was a fault. */
  readonly answer?: E["answer"];
  /** HTTP status; absent while it is being answered, and when the answer was lost. */
  readonly status?: number;
  /** The fault it met. */
  readonly fault?: Fault;
  /** The parameters of the path. */
  readonly params: E["params"];
  /** HTTP headers by their lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The page asked for, from 0, and its size; zero where the operation has no pages. */
  readonly query: {
    /** The page, from 0. */
    readonly page: number;
    /** Records a page. */
    readonly size: number;
  };
}

/** A request that no handler got to see, because it is no call of an operation or does not conform to it. */
export interface RefusedRequest {
  /** HTTP method. */
  readonly method: string;
  /** Its whole address. */
  readonly url: string;
  /** HTTP status of the refusal. */
  readonly status: number;
  /** What is wrong with it, without values from its body. */
  readonly reason: string;
}

/** What the handlers of a mock answer with when nothing else is said. */
export interface DefaultOptions extends Pick<SampleOptions, "seed" | "operatorId" | "providerId" | "now"> {
  /** Records that pulls find. Default 25: a second page with the default size of 20. */
  readonly records?: number;
}

/** What a mock can do besides making handlers for single operations. */
export interface MockControls<Exchanges> {
  /** Address that handlers answer at, `/api/oicp` included. */
  readonly baseUrl: string;
  /**
   * A handler for every operation, which answers validly from seeded samples; and a last one, which answers whatever else
   * comes to this address and explains it.
   */
  handlers(options?: DefaultOptions): HttpHandler[];
  /** The calls that came in, in their order. */
  calls(): readonly LoggedCall[];
  /** The calls of one operation that came in, in their order. */
  calls<Key extends keyof Exchanges>(
    operation: Key,
  ): readonly LoggedCall<Exchanges[Key] extends AnyExchange ? Exchanges[Key] : AnyExchange>[];
  /** The requests that no handler got to see. */
  refused(): readonly RefusedRequest[];
  /** Forgets all calls, and lets counting begin anew. */
  reset(): void;
  /**
   * For MSW's option of this name: explains requests of OICP that no handler takes, and answers them with 404, so that
   * none of them reaches a network. What is not OICP gets MSW's warning.
   */
  onUnhandledRequest(this: void, request: Request, print: { warning(): void }): void;
}

/** A mock: a factory of handlers for each operation, by its key, and what they have in common. */
export type Mock<Exchanges> = MockControls<Exchanges> & {
  readonly [Key in keyof Exchanges]: OperationMock<Exchanges[Key] extends AnyExchange ? Exchanges[Key] : never>;
};

/** Where a mock answers, and how strictly. */
export interface MockOptions {
  /** Address that clients are configured with; `/api/oicp` is appended unless it ends so. */
  readonly baseUrl: string;
  /**
   * What is done with requests and answers that depart from their documented form. Default: both `strict`, so that wrong
   * requests are refused like by the real partner, and wrong answers of handlers are found.
   */
  readonly validation?: ServerOptions["validation"];
  /** The protocol's rules beyond that, as on a server: a hub refuses what breaks them. Default: every rule. */
  readonly rules?: ServerOptions["rules"];
  /** Told in words when a request cannot be placed or a handler fails. Default: `console.error`. */
  readonly report?: ((problem: string) => void) | undefined;
}

/** Hubject is found like by clients: by environment, or at an address of its own. */
export interface HubjectMockOptions extends Partial<MockOptions> {
  /** Default `qa`. */
  readonly environment?: "qa" | "production" | undefined;
}
