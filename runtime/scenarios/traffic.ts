import * as operations from "../../generated/v2.3/operations.js";
import type { Operation } from "../operation.js";
import { checkRules, ruleContext } from "../rules/index.js";
import type { ReadNote, Violation } from "../schema.js";
import type { OperationKey } from "../sandbox/index.js";
import { createDescribe, parseJson } from "../sandbox/describe-call.js";
import type { Transport, WireRequest, WireResponse } from "../wire.js";

/** One request and what became of it, with everything that was in it: for checks, not for reports. */
export interface Passage {
  /** Counts them from 1, in the order in which they began. */
  readonly sequence: number;
  /** `incoming` from a partner to the hub, `outgoing` from the hub to a partner. */
  readonly direction: "incoming" | "outgoing";
  readonly key: OperationKey | undefined;
  readonly operation: Operation | undefined;
  readonly partner: string | undefined;
  readonly path: string;
  readonly request: Members;
  /** Moments of begin and end in the order of all events, so that overlaps can be seen. */
  readonly began: number;
  ended: number | undefined;
  status: number | undefined;
  answer: Members;
  /** Whether the answer is one that this protocol knows. */
  formal: boolean;
  /** Whether it was granted. */
  accepted: boolean;
  code: string | undefined;
  failure: string | undefined;
  milliseconds: number | undefined;
  /** Where the partner's part of it, request or answer, is not as documented. */
  violations: readonly Violation[];
  /** Where it is written otherwise than documented, and was understood all the same. */
  notes: readonly string[];
}

export type Members = Readonly<Record<string, unknown>>;

/** What a passage must be like. What is left out does not matter. */
export interface PassageQuery {
  readonly key?: OperationKey | readonly OperationKey[];
  readonly direction?: Passage["direction"];
  readonly partner?: string;
  readonly accepted?: boolean;
  /** Those that began after this one. */
  readonly after?: Passage | undefined;
  readonly where?: (passage: Passage) => boolean;
}

/** Everything that passed between the hub and its partners. */
export interface Traffic {
  readonly passages: readonly Passage[];
  find(query: PassageQuery): Passage[];
  last(query: PassageQuery): Passage | undefined;
  /** Calls back when anything began or ended. Returns a function that ends this. */
  listen(listener: () => void): () => void;
  /** Carries a request, and records it. */
  carry(
    direction: Passage["direction"],
    partner: string | undefined,
    request: WireRequest,
    transport: Transport,
  ): Promise<WireResponse>;
}

const describe = createDescribe(Object.values(operations) as unknown as readonly Operation[]);

/** @param subPartners ids below a partner, by its id */
export function createTraffic(subPartners: ReadonlyMap<string, readonly string[]>): Traffic {
  const passages: Passage[] = [];
  const listeners = new Set<() => void>();
  let events = 0;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const find = (query: PassageQuery): Passage[] => passages.filter((passage) => matches(passage, query));
  return {
    passages,
    find,
    last: (query) => find(query).at(-1),
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async carry(direction, partner, request, transport) {
      const { operation, key, path, message, ...named } = describe(request.url, request.body);
      const time = Date.now();
      const passage: Passage = {
        sequence: passages.length + 1,
        direction,
        key,
        operation,
        partner: partner ?? named.partner,
        path,
        request: membersOf(message),
        began: events++,
        ended: undefined,
        status: undefined,
        answer: {},
        formal: false,
        accepted: false,
        code: undefined,
        failure: undefined,
        milliseconds: undefined,
        violations: [],
        notes: [],
      };
      if (direction === "incoming") {
        Object.assign(passage, judgedRequest(operation, message, named.partner, subPartners));
      }
      passages.push(passage);
      tell();
      try {
        const response = await transport(request);
        const answer = parseJson(response.body);
        passage.status = response.status;
        passage.answer = membersOf(answer);
        passage.formal = isFormal(passage.answer, operation);
        passage.code = codeOf(passage.answer);
        passage.accepted = isAccepted(passage.answer, response.status);
        if (direction === "outgoing") Object.assign(passage, judgedAnswer(operation, answer));
        return response;
      } catch (error) {
        passage.failure = error instanceof Error ? error.message : "the connection broke";
        throw error;
      } finally {
        passage.ended = events++;
        passage.milliseconds = Date.now() - time;
        tell();
      }
    },
  };
}

function matches(passage: Passage, { key, direction, partner, accepted, after, where }: PassageQuery): boolean {
  return (
    (key === undefined || (typeof key === "string" ? [key] : key).some((each) => each === passage.key)) &&
    (direction === undefined || direction === passage.direction) &&
    (partner === undefined || partner === passage.partner) &&
    (accepted === undefined || (passage.ended !== undefined && accepted === passage.accepted)) &&
    (after === undefined || passage.sequence > after.sequence) &&
    (where === undefined || where(passage))
  );
}

type Judgement = Pick<Passage, "violations" | "notes">;

function judgedRequest(
  operation: Operation | undefined,
  message: unknown,
  partner: string | undefined,
  subPartners: ReadonlyMap<string, readonly string[]>,
): Judgement {
  if (operation === undefined) return { violations: [], notes: [] };
  const sender = operation.partner.role === "operator" ? "CPO" : "EMP";
  const context = ruleContext(operation, partner, sender, { subPartners: subPartners.get(partner ?? "") });
  return judged(operation.request, message, (read) => checkRules(operation.key, read, context));
}

function judgedAnswer(operation: Operation | undefined, answer: unknown): Judgement {
  const members = membersOf(answer);
  // A refusal may take the form of an acknowledgement (OICP23-E116), or of a fault.
  if (operation === undefined || members["Result"] === false || !("StatusCode" in members)) {
    return { violations: [], notes: [] };
  }
  return judged(operation.response, answer, (read) => checkRules(operation.response.name, read));
}

function judged(schema: Operation["request"], message: unknown, rules: (read: unknown) => Violation[]): Judgement {
  const notes: ReadNote[] = [];
  const read = schema.read(message, notes);
  const violations = [...schema.check(read), ...rules(read)].filter(({ tolerated }) => tolerated !== true);
  return { violations, notes: notes.map(({ pointer, message: text }) => `${pointer}: ${text}`) };
}

/** Whether it is the operation's answer, an acknowledgement, or the body of a fault. */
function isFormal(answer: Members, operation: Operation | undefined): boolean {
  if (codeOf(answer) !== undefined) return operation !== undefined;
  return typeof answer["message"] === "string";
}

function isAccepted(answer: Members, status: number): boolean {
  if (status !== 200) return false;
  if ("Result" in answer) return answer["Result"] === true;
  if ("AuthorizationStatus" in answer) return answer["AuthorizationStatus"] === "Authorized";
  return (codeOf(answer) ?? "000") === "000" && Object.keys(answer).length > 0;
}

function codeOf(answer: Members): string | undefined {
  const code = membersOf(answer["StatusCode"])["Code"];
  return typeof code === "string" ? code : undefined;
}

/** The members of an object; none when it is something else. */
export function membersOf(value: unknown): Members {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

/** The text of a member, when it is one. */
export function textOf(members: Members, name: string): string | undefined {
  const value = members[name];
  return typeof value === "string" ? value : undefined;
}
