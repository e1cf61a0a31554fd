import type { Operation } from "../../../runtime/operation.js";
import { createSchema, type MessageSchema, type Violation } from "../../../runtime/schema.js";
import { walkerOf } from "../../support/walker.js";

/** Small operations in the form the generator writes them, for tests of the server alone. */

type Members = Record<string, unknown>;

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Checks which members are there and that they are text; enough to tell good messages from bad ones. */
function schema<T>(name: string, required: readonly string[]): MessageSchema<T> {
  const ok = (value: unknown): boolean =>
    isObject(value) &&
    required.every((member) => typeof value[member] === "string") &&
    !Object.values(value).includes(null);
  return createSchema<T>(
    name,
    walkerOf({
      is: ok,
      collect(value, pointer, violations: Violation[]) {
        if (!isObject(value)) return void violations.push({ pointer, rule: "type", message: "must be an object" });
        for (const member of required) {
          if (value[member] === undefined) {
            violations.push({ pointer: `${pointer}/${member}`, rule: "required", message: "must be there" });
          } else if (typeof value[member] !== "string") {
            violations.push({ pointer: `${pointer}/${member}`, rule: "type", message: "must be text" });
          }
        }
      },
      read: (value) =>
        isObject(value) ? Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null)) : value,
    }),
  );
}

export interface StatusCode {
  Code: string;
  Description?: string | undefined;
  AdditionalInfo?: string | undefined;
}

export interface Acknowledgment {
  Result: boolean;
  StatusCode: StatusCode;
  SessionID?: string | undefined;
}

export interface AuthorizationStart {
  AuthorizationStatus: "Authorized" | "NotAuthorized";
  StatusCode: StatusCode;
  ProviderID?: string | undefined;
  SessionID?: string | undefined;
}

export interface EvseDataPage {
  content: { EvseID: string }[];
  number: number;
  size: number;
  totalElements: number;
  totalPages: number;
  numberOfElements: number;
  first: boolean;
  last: boolean;
  StatusCode?: StatusCode | undefined;
}

export interface EvseStatuses {
  EvseStatuses: { EvseID: string; EvseStatus: string }[];
  StatusCode?: StatusCode | undefined;
}

const acknowledgement = createSchema<Acknowledgment>(
  "eRoamingAcknowledgment",
  walkerOf({
    is: (value) => isObject(value) && typeof value.Result === "boolean" && isObject(value.StatusCode),
    collect: (_, pointer, violations) =>
      void violations.push({ pointer: `${pointer}/Result`, rule: "required", message: "must be there" }),
    read: (value) => value,
  }),
);

const authorization = createSchema<AuthorizationStart>(
  "eRoamingAuthorizationStart",
  walkerOf({
    is: (value) => isObject(value) && typeof value.AuthorizationStatus === "string",
    collect: (_, pointer, violations) =>
      void violations.push({ pointer: `${pointer}/AuthorizationStatus`, rule: "required", message: "must be there" }),
    read: (value) => value,
  }),
);

const evseData = createSchema<EvseDataPage>(
  "eRoamingEVSEData",
  walkerOf({
    is: (value) => isObject(value) && Array.isArray(value.content),
    collect: (_, pointer, violations) =>
      void violations.push({ pointer: `${pointer}/content`, rule: "required", message: "must be there" }),
    read: (value) => value,
  }),
);

const shared = {
  version: "2.1",
  retry: "never",
  sequential: false,
  deadline: { client: 65_000, server: 10_000 },
} as const;
const obligation = { sender: "mandatory", receiver: "mandatory" } as const;

export interface RemoteStart {
  SessionID?: string | undefined;
  ProviderID: string;
  EvseID: string;
}

export const authorizeRemoteStart: Operation<RemoteStart, Acknowledgment> = {
  ...shared,
  key: "authorizeRemoteStart",
  name: "eRoamingAuthorizeRemoteStart",
  service: "eRoamingAuthorization",
  path: "/charging/v21/providers/{providerID}/authorize-remote/start",
  partner: { role: "provider", parameter: "providerID", member: "/ProviderID" },
  answer: "acknowledgement",
  legs: [
    { sender: "EMP", receiver: "Hubject", obligation, requires: [] },
    { sender: "Hubject", receiver: "CPO", obligation, requires: ["SessionID"] },
  ],
  request: schema("eRoamingAuthorizeRemoteStart", ["ProviderID", "EvseID"]),
  response: acknowledgement,
};

export const reservationStart: Operation<RemoteStart, Acknowledgment> = {
  ...authorizeRemoteStart,
  key: "authorizeRemoteReservationStart",
  name: "eRoamingAuthorizeRemoteReservationStart",
  path: "/reservation/v11/providers/{providerID}/reservation-start-request",
  otherPaths: ["/charging/v21/providers/{providerID}/authorize-remote-reservation/start"],
};

export const authorizeStart: Operation<Members, AuthorizationStart> = {
  ...shared,
  key: "authorizeStart",
  name: "eRoamingAuthorizeStart",
  service: "eRoamingAuthorization",
  path: "/charging/v21/operators/{operatorID}/authorize/start",
  partner: { role: "operator", parameter: "operatorID", member: "/OperatorID" },
  answer: "authorization",
  legs: [
    { sender: "CPO", receiver: "Hubject", obligation, requires: [] },
    { sender: "Hubject", receiver: "EMP", obligation, requires: [] },
  ],
  request: schema("eRoamingAuthorizeStart", ["OperatorID"]),
  response: authorization,
};

export const pushEvseData: Operation<Members, Acknowledgment> = {
  ...shared,
  key: "pushEvseData",
  name: "eRoamingPushEvseData",
  service: "eRoamingEvseData",
  path: "/evsepush/v23/operators/{operatorID}/data-records",
  partner: { role: "operator", parameter: "operatorID", member: "/OperatorEvseData/OperatorID" },
  answer: "acknowledgement",
  legs: [{ sender: "CPO", receiver: "Hubject", obligation, requires: [] }],
  request: createSchema(
    "eRoamingPushEvseData",
    walkerOf({
      is: (value) => isObject(value) && isObject(value.OperatorEvseData) && !("bad" in value),
      collect: (_, pointer, violations) =>
        void violations.push({
          pointer: `${pointer}/OperatorEvseData/EvseDataRecord/0/HotlinePhoneNumber`,
          rule: "pattern",
          message: "must look like a phone number",
        }),
      read: (value) => value,
    }),
  ),
  response: acknowledgement,
};

export const pullEvseData: Operation<Members, EvseDataPage> = {
  ...shared,
  key: "pullEvseData",
  name: "eRoamingPullEvseData",
  service: "eRoamingEvseData",
  path: "/evsepull/v23/providers/{providerID}/data-records",
  partner: { role: "provider", parameter: "providerID", member: "/ProviderID" },
  answer: "data",
  pagination: { records: "content", id: "EvseID", defaultSize: 20, maxSize: 2000 },
  legs: [{ sender: "EMP", receiver: "Hubject", obligation, requires: [] }],
  request: schema("eRoamingPullEVSEData", ["ProviderID"]),
  response: evseData,
};

const notification = (key: string, value: string): Operation<Members, Acknowledgment> => ({
  ...shared,
  key,
  name: `eRoamingChargingNotification${value}`,
  service: "eRoamingChargingNotifications",
  path: "/notificationmgmt/v11/charging-notifications",
  select: { member: "Type", value },
  partner: { role: "operator", member: "/OperatorID" },
  answer: "acknowledgement",
  legs: [
    { sender: "CPO", receiver: "Hubject", obligation, requires: [] },
    { sender: "Hubject", receiver: "EMP", obligation, requires: [] },
  ],
  request: schema(`eRoamingChargingNotification${value}`, ["OperatorID", "Type"]),
  response: acknowledgement,
});

export const startNotification = notification("sendChargingStartNotification", "Start");
export const endNotification = notification("sendChargingEndNotification", "End");

export const cpoOperations: readonly Operation[] = [authorizeRemoteStart, reservationStart];
export const empOperations: readonly Operation[] = [authorizeStart, startNotification, endNotification];
export const hubOperations: readonly Operation[] = [
  authorizeRemoteStart,
  reservationStart,
  authorizeStart,
  pushEvseData,
  pullEvseData,
  startNotification,
  endNotification,
];
