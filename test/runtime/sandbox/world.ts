import { OicpStatusError, type OicpError } from "oicp";
import { CpoClient, createCpoServer, type CpoServer, type EvseDataRecord } from "oicp/cpo";
import { createEmpServer, EmpClient, type EmpServer } from "oicp/emp";
import { connect } from "oicp/testing";
import { expect } from "vitest";
import { createClock, HubjectSandbox, type ManualClock } from "../../../runtime/sandbox/index.js";
import type { OperatorOptions, ProviderOptions, SandboxOptions } from "../../../runtime/sandbox/index.js";

export const operatorId = "DE*ABC";
export const providerId = "DE-DCB";
export const card = { RFIDMifareFamilyIdentification: { UID: "1234ABCD5678EF" } };
export const contract = { RemoteIdentification: { EvcoID: "DE-DCB-C12345678-X" } };
export const plug = { PlugAndChargeIdentification: { EvcoID: "DE-DCB-C12345678-X" } };

/** A request that reached a partner's server. */
export interface Arrived {
  readonly operation: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly rawBody: string;
}

export interface World {
  readonly clock: ManualClock;
  readonly hub: HubjectSandbox;
  readonly cpo: CpoClient;
  readonly emp: EmpClient;
  /** What the operator's and the provider's server received. */
  readonly atOperator: Arrived[];
  readonly atProvider: Arrived[];
  /** Handlers to put in the place of the partners' own, which accept everything. */
  readonly operatorHandlers: Partial<CpoServer>;
  readonly providerHandlers: Partial<EmpServer>;
}

/** A hub with one operator and one provider, wired in memory, at 8 o'clock of a Monday. */
export function world(
  options: SandboxOptions = {},
  partners: { readonly operator?: Partial<OperatorOptions>; readonly provider?: Partial<ProviderOptions> } = {},
): World {
  const clock = createClock("2026-03-02T08:00:00Z");
  const hub = new HubjectSandbox({ seed: 7, clock, ...options });
  const operator = operatorServer();
  const provider = providerServer(providerId);
  hub.addOperator({ id: operatorId, transport: connect(operator.server), ...partners.operator });
  hub.addProvider({ id: providerId, transport: connect(provider.server), ...partners.provider });
  return {
    clock,
    hub,
    cpo: operatorClient(hub, operatorId),
    emp: providerClient(hub, providerId),
    atOperator: operator.arrived,
    atProvider: provider.arrived,
    operatorHandlers: operator.handlers,
    providerHandlers: provider.handlers,
  };
}

/** What is wrong with a request is for the hub to find, and nothing may be wrong with its answers. */
const clientOptions = {
  limits: false,
  retry: false,
  rules: false,
  validation: { request: "off", response: "strict" },
} as const;

export function operatorClient(hub: HubjectSandbox, id: string, certificate = id): CpoClient {
  return new CpoClient({ operatorId: id, transport: connect(hub.server, { certificate }), ...clientOptions });
}

export function providerClient(hub: HubjectSandbox, id: string, certificate = id): EmpClient {
  return new EmpClient({ providerId: id, transport: connect(hub.server, { certificate }), ...clientOptions });
}

/** A server that writes down what arrives and accepts it, unless a handler of its own says otherwise. */
export function operatorServer() {
  const handlers: Partial<CpoServer> = {};
  const arrived: Arrived[] = [];
  const server = createCpoServer(recording(handlers, arrived, () => ({})) as CpoServer, { rules: false });
  return { server, handlers, arrived };
}

export function providerServer(id: string) {
  const handlers: Partial<EmpServer> = {};
  const arrived: Arrived[] = [];
  const members = (operation: string) => (operation.startsWith("authorize") ? { ProviderID: id } : {});
  const server = createEmpServer(recording(handlers, arrived, members) as EmpServer, { rules: false });
  return { server, handlers, arrived };
}

interface AnyCall {
  readonly operation: { readonly key: string };
  readonly rawBody: string;
  accept(members: object): unknown;
}

function recording(handlers: object, arrived: Arrived[], members: (operation: string) => object): object {
  return new Proxy(
    {},
    {
      get: () => (request: Arrived["request"], call: AnyCall) => {
        const operation = call.operation.key;
        arrived.push({ operation, request, rawBody: call.rawBody });
        const own = (handlers as Record<string, unknown>)[operation];
        return typeof own === "function" ? own(request, call) : call.accept(members(operation));
      },
    },
  );
}

export const evseId = (number: number, operator = operatorId): string => `${operator}*E${1000 + number}`;

export function evse(number: number, changes: Partial<EvseDataRecord> = {}): EvseDataRecord {
  return {
    EvseID: evseId(number),
    ChargingStationNames: [{ lang: "en", value: `Bay ${number}` }],
    Address: { Country: "DEU", City: "Hamburg", Street: "Kaistrasse", PostalCode: "20457", HouseNum: "1" },
    GeoCoordinates: { DecimalDegree: { Latitude: "53.541944", Longitude: "9.984167" } },
    Plugs: ["Type 2 Outlet"],
    ChargingFacilities: [{ PowerType: "AC_3_PHASE", Power: 22 }],
    RenewableEnergy: true,
    CalibrationLawDataAvailability: "Local",
    AuthenticationModes: ["NFC RFID Classic", "REMOTE"],
    PaymentOptions: ["Contract"],
    ValueAddedServices: ["Reservation"],
    Accessibility: "Free publicly accessible",
    HotlinePhoneNumber: "+4940123456",
    IsOpen24Hours: true,
    IsHubjectCompatible: true,
    DynamicInfoAvailable: "auto",
    ...changes,
  };
}

export type Action = "fullLoad" | "insert" | "update" | "delete";

export function pushEvses(cpo: CpoClient, action: Action, records: readonly EvseDataRecord[], id = operatorId) {
  return cpo.pushEvseData({
    ActionType: action,
    OperatorEvseData: { OperatorID: id, OperatorName: "ABC technologies", EvseDataRecord: records },
  });
}

export function pushStatuses(
  cpo: CpoClient,
  action: Action,
  statuses: Readonly<Record<string, "Available" | "Occupied" | "OutOfService">>,
  id = operatorId,
) {
  const EvseStatusRecord = Object.entries(statuses).map(([EvseID, EvseStatus]) => ({ EvseID, EvseStatus }));
  return cpo.pushEvseStatus({ ActionType: action, OperatorEvseStatus: { OperatorID: id, EvseStatusRecord } });
}

/** A charge detail record of a session; minutes are from 8 o'clock. */
export function record(SessionID: string, changes: object = {}) {
  return {
    SessionID,
    EvseID: evseId(1),
    Identification: card,
    SessionStart: "2026-03-02T09:00:00+01:00",
    ChargingStart: "2026-03-02T09:01:00+01:00",
    ChargingEnd: "2026-03-02T09:31:00+01:00",
    SessionEnd: "2026-03-02T09:32:00+01:00",
    MeterValueStart: 1000,
    MeterValueEnd: 1010.5,
    ConsumedEnergy: 10.5,
    ...changes,
  };
}

/** Authorises a card and gives the id of the session it opened. */
export async function startSession({ cpo }: Pick<World, "cpo">, changes: object = {}): Promise<string> {
  const answer = await cpo.authorizeStart({ EvseID: evseId(1), Identification: card, ...changes });
  expect(answer.AuthorizationStatus).toBe("Authorized");
  return answer.SessionID ?? "";
}

/** Expects a refusal with a status code, and gives it back. */
export async function refusal(call: Promise<unknown>, code: string, status?: number): Promise<OicpStatusError> {
  const error = await failure(call);
  expect(error).toBeInstanceOf(OicpStatusError);
  expect((error as OicpStatusError).code).toBe(code);
  if (status !== undefined) expect((error as OicpStatusError).status).toBe(status);
  return error as OicpStatusError;
}

/** Expects a call to fail, and gives back how. */
export async function failure(call: Promise<unknown>): Promise<OicpError> {
  const outcome = await call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  expect(outcome).toHaveProperty("error");
  return (outcome as { error: OicpError }).error;
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
