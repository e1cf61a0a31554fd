import { createCaller } from "../../../runtime/client/index.js";
import type { Caller, ClientOptions } from "../../../runtime/client/index.js";
import type { Operation } from "../../../runtime/operation.js";
import { createSchema } from "../../../runtime/schema.js";
import type { MessageSchema } from "../../../runtime/schema.js";
import { walkerOf } from "../../support/walker.js";
import type { Transport, WireRequest, WireResponse } from "../../../runtime/wire.js";

type Members = Record<string, unknown>;

const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A message that needs its members, all of them texts unless said otherwise; null members are read as absent. */
export function message(
  name: string,
  members: Readonly<Record<string, "string" | "any" | "array">>,
): MessageSchema<Members> {
  const wrong = (value: Members, member: string): boolean => {
    const kind = members[member];
    const found = value[member];
    return kind === "any" ? found === undefined : kind === "array" ? !Array.isArray(found) : typeof found !== "string";
  };
  return createSchema<Members>(
    name,
    walkerOf({
      is: (value) =>
        isMembers(value) &&
        !Object.values(value).includes(null) &&
        !Object.keys(members).some((member) => wrong(value, member)) &&
        (!Array.isArray(value["content"]) ||
          value["content"].every((record) => isMembers(record) && "EvseID" in record)),
      collect(value, pointer, violations) {
        if (!isMembers(value)) {
          violations.push({ pointer, rule: "type", message: "must be an object" });
          return;
        }
        for (const member of Object.keys(members)) {
          if (wrong(value, member)) {
            violations.push({ pointer: `${pointer}/${member}`, rule: "required", message: "is missing" });
          }
        }
        if (Array.isArray(value["content"])) {
          value["content"].forEach((record, index) => {
            if (isMembers(record) && "EvseID" in record) return;
            violations.push({ pointer: `${pointer}/content/${index}`, rule: "required", message: "has no EvseID" });
          });
        }
      },
      read(value, pointer, notes) {
        if (!isMembers(value)) return value;
        return Object.fromEntries(
          Object.entries(value).filter(([member, found]) => {
            if (found === null) notes.push({ pointer: `${pointer}/${member}`, message: "null taken as absent" });
            return found !== null;
          }),
        );
      },
    }),
  );
}

const acknowledgement = message("eRoamingAcknowledgment", { Result: "any", StatusCode: "any" });

const common = {
  service: "eRoamingTest",
  version: "2.1",
  deadline: { client: 65_000, server: 10_000 },
  legs: [
    { sender: "CPO", receiver: "Hubject", obligation: { sender: "mandatory", receiver: "mandatory" }, requires: [] },
    { sender: "EMP", receiver: "Hubject", obligation: { sender: "mandatory", receiver: "mandatory" }, requires: [] },
  ],
} as const satisfies Partial<Operation>;

/** Must not be repeated; a refusal is an answer. */
export const authorizeStart: Operation<Members, Members> = {
  ...common,
  key: "authorizeStart",
  name: "eRoamingAuthorizeStart",
  path: "/charging/v21/operators/{operatorID}/authorize/start",
  partner: { role: "operator", parameter: "operatorID", member: "/OperatorID" },
  answer: "authorization",
  retry: "never",
  sequential: false,
  request: message("eRoamingAuthorizeStart", { OperatorID: "string", Identification: "any" }),
  response: message("eRoamingAuthorizationStart", { AuthorizationStatus: "string", StatusCode: "any" }),
};

/** Sequential, an upsert unless its action is insert. */
export const pushEvseData: Operation<Members, Members> = {
  ...common,
  key: "pushEvseData",
  name: "eRoamingPushEvseData",
  path: "/evsepush/v23/operators/{operatorID}/data-records",
  partner: { role: "operator", parameter: "operatorID", member: "/OperatorEvseData/OperatorID" },
  answer: "acknowledgement",
  retry: "upsert",
  sequential: true,
  limitPerMinute: 375,
  request: message("eRoamingPushEvseData", { ActionType: "string", OperatorEvseData: "any" }),
  response: acknowledgement,
};

/** Has its partner in the path alone. */
export const sendChargeDetailRecord: Operation<Members, Members> = {
  ...common,
  key: "sendChargeDetailRecord",
  name: "eRoamingChargeDetailRecord",
  path: "/cdrmgmt/v22/operators/{operatorID}/charge-detail-record",
  partner: { role: "operator", parameter: "operatorID" },
  answer: "acknowledgement",
  retry: "never",
  sequential: false,
  request: message("eRoamingChargeDetailRecord", { SessionID: "string" }),
  response: acknowledgement,
};

/** Answers in pages. */
export const pullEvseData: Operation<Members, Members> = {
  ...common,
  key: "pullEvseData",
  name: "eRoamingPullEvseData",
  path: "/evsepull/v23/providers/{providerID}/data-records",
  partner: { role: "provider", parameter: "providerID", member: "/ProviderID" },
  answer: "data",
  retry: "read",
  sequential: false,
  limitPerMinute: 100,
  pagination: { records: "content", id: "EvseID", defaultSize: 20, maxSize: 2000 },
  request: message("eRoamingPullEVSEData", { ProviderID: "string" }),
  response: message("eRoamingEVSEData", { content: "array" }),
};

export const OK = {
  Result: true,
  StatusCode: { Code: "000", Description: null, AdditionalInfo: null },
  SessionID: null,
};

/** An answer as a server would give it. */
export function answer(body: unknown, status = 200, headers: Record<string, string> = {}): WireResponse {
  return {
    status,
    headers: { "content-type": "application/json;charset=utf-8", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
}

/** A transport that remembers what it was given and answers from a list; the last answer is given again and again. */
export function scripted(
  ...answers: readonly (WireResponse | Error | ((request: WireRequest) => Promise<WireResponse>))[]
): {
  readonly transport: Transport;
  readonly sent: WireRequest[];
} {
  const sent: WireRequest[] = [];
  const transport = async (request: WireRequest): Promise<WireResponse> => {
    const step = answers[Math.min(sent.length, answers.length - 1)];
    sent.push(request);
    if (typeof step === "function") return step(request);
    if (step instanceof Error || step === undefined) throw step;
    return step;
  };
  return { transport, sent };
}

/** A CPO's or an EMP's client over such a transport, whose waits between attempts are short. */
export function client(transport: Transport, options: ClientOptions = {}, sender: "CPO" | "EMP" = "CPO"): Caller {
  const ids = sender === "CPO" ? { operatorId: "DE*ABC" } : { providerId: "DE-DCB" };
  return createCaller(sender, "Hubject", { transport, retry: { baseDelay: 1, maxDelay: 2 }, ...ids, ...options });
}

/** What a promise is rejected with. */
export async function failure(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("expected a rejection");
}
