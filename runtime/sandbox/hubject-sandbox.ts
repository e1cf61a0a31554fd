import { createHubjectServer } from "../../generated/v2.3/hubject.js";
import type { EvseDataRecord, EvseStatus } from "../../generated/v2.3/messages.js";
import { createServer, type OicpServer } from "../server/index.js";
import type { ServedOicp } from "../adapters/node.js";
import { callPartner } from "./call-partners.js";
import { createDraws } from "./draws.js";
import { createFaults, type Faults, type FaultSource } from "./faults.js";
import { createIdentity } from "./identity.js";
import type { Hub } from "./hub.js";
import type { ListenOptions } from "./listen.js";
import { createCallLimits, type CallLimits } from "./limits.js";
import { createLog, type ExchangeLog, type LogWriter } from "./log.js";
import type { OperatorOptions, PartnerOptions, ProviderOptions, SandboxOptions, Connection } from "./options.js";
import { createPartners, type Partners } from "./partner-clients.js";
import { timeoutFor } from "./rules/forward.js";
import { createRules } from "./rules/rules.js";
import { BODY_LIMIT, nullsInAnswers, servePartners } from "./serve-partners.js";
import type { StoredRecord } from "./state/charge-detail-records.js";
import type { Contract } from "./state/contracts.js";
import type { EvseVersion } from "./state/evse-data.js";
import type { Operator, PartnerRole, Provider } from "./state/partners.js";
import type { Session } from "./state/sessions.js";
import { operationsOfV22, rulesOfV22 } from "./v2.2/rules.js";
import { createState, type Snapshot, type State } from "./state/state.js";
import type { Surroundings } from "./surroundings.js";

/**
 * Hubject, to test against: it keeps what partners push, answers what they pull, routes authorisations, forwards remote
 * control, notifications and charge detail records, and refuses as the real one does. Everything is in memory.
 */
export class HubjectSandbox {
  /** What partners call: pass it to `serve`, to `connect`, or to an adapter. */
  readonly server: OicpServer;
  /** Every exchange with a partner. */
  readonly log: ExchangeLog;
  /** What goes wrong on demand. */
  readonly faults: Faults;
  readonly #state: State;
  readonly #partners: Partners;
  readonly #log: LogWriter;
  readonly #faults: FaultSource;
  readonly #limits: CallLimits | undefined;

  /** Makes a hub without partners. It listens nowhere until `listen` is called. */
  constructor(options: SandboxOptions = {}) {
    const now = options.clock ?? Date.now;
    const state = createState(options.contracts !== "closed");
    const draws = createDraws(options.seed ?? 1);
    const log = createLog(now, options.logSize ?? 10_000);
    const faults = createFaults(draws, (name) => state.count(name));
    const { limits: given = false } = options;
    const limits = given === false ? undefined : createCallLimits(now, given === true ? {} : given);
    const surroundings: Surroundings = {
      now,
      state,
      draws,
      log,
      logBodyLength: options.logBodyLength ?? 1024 * 1024,
      faults,
      limits,
      nulls: options.nulls ?? true,
      sleep: options.sleep ?? sleep,
    };
    const partners = createPartners((transport, id) => callPartner(transport, id, surroundings), options.tls);
    const hub: Hub = { state, draws, now, options, partners };
    const serverOptions = {
      identity: createIdentity(state, options),
      // The rules decide when a request is looked at. Answers hold what partners said, for better or worse.
      validation: { request: "off", response: "off" },
      rules: false,
      middleware: surroundings.nulls ? [nullsInAnswers] : [],
      deadline: 2 * Math.max(...DEADLINED.map((key) => timeoutFor(hub, key)), 60_000),
      bodyLimit: BODY_LIMIT,
      onError: options.onError,
    } as const;
    const current = createHubjectServer(createRules(hub), serverOptions);
    const former = createServer("Hubject", operationsOfV22, rulesOfV22(hub), serverOptions);
    this.server = servePartners([current, former], surroundings);
    this.log = log;
    this.faults = faults;
    this.#faults = faults;
    this.#state = state;
    this.#partners = partners;
    this.#log = log;
    this.#limits = limits;
  }

  /** Registers an operator, or changes what is known of it. Throws a `TypeError` when another partner has its id. */
  addOperator(options: OperatorOptions): void {
    this.#state.operators.set({ role: "operator", ...common(options) });
    this.#partners.set("operator", options.id, options);
  }

  /** Registers a provider, or changes what is known of it. Throws a `TypeError` when another partner has its id. */
  addProvider(options: ProviderOptions): void {
    const online = options.online ?? (options.transport !== undefined || options.endpoint !== undefined);
    this.#state.providers.set({
      role: "provider",
      ...common(options),
      online,
      notifications: options.notifications ?? online,
      version: options.version ?? "2.3",
      disclosed: options.disclosed ?? false,
    });
    this.#partners.set("provider", options.id, options);
  }

  /** Changes how a partner is reached; an empty object cuts it off. It stays registered as it was. */
  connect(id: string, connection: Connection): void {
    this.#partners.set(this.#roleOf(id), id, connection);
  }

  /** Forgets a partner. What it pushed stays. */
  removePartner(id: string): void {
    const role = this.#roleOf(id);
    if (role === "operator") this.#state.operators.remove(id);
    else this.#state.providers.remove(id);
    this.#partners.remove(role, id);
  }

  /** Locks a partner: it is known, but may do nothing. */
  lock(id: string): void {
    this.#setLocked(id, true);
  }

  /** Lets a locked partner work again. */
  unlock(id: string): void {
    this.#setLocked(id, false);
  }

  /** Concludes a contract. Only needed with `contracts: "closed"`, or after it was ended. */
  concludeContract(contract: Contract): void {
    this.#state.contracts.set(contract, true);
  }

  /** Ends a contract. */
  endContract(contract: Contract): void {
    this.#state.contracts.set(contract, false);
  }

  /** The operators that are registered. */
  get operators(): readonly Operator[] {
    return this.#state.operators.all();
  }

  /** The providers that are registered. */
  get providers(): readonly Provider[] {
    return this.#state.providers.all();
  }

  /** Sessions that exist: those that were refused are deleted, those whose record has come are closed. */
  get sessions(): readonly Session[] {
    return this.#state.sessions.all();
  }

  /** The charge detail records that were taken, in the order in which they came. */
  get chargeDetailRecords(): readonly StoredRecord[] {
    return this.#state.records.all();
  }

  /** Master data of a charge point as it was pushed. */
  evse(evseId: string): EvseDataRecord | undefined {
    return this.#state.evseData.get(evseId)?.record;
  }

  /** Every state that a charge point's master data was ever in, the oldest first. */
  evseHistory(evseId: string): readonly EvseVersion[] {
    return this.#state.evseData.history(evseId);
  }

  /** The status of a charge point as it was pushed. */
  evseStatus(evseId: string): EvseStatus | undefined {
    return this.#state.evseStatuses.get(evseId);
  }

  /** Everything the hub knows, as plain data for `restore`, here or in another process. It holds what partners uploaded. */
  snapshot(): Snapshot {
    return this.#state.save();
  }

  /**
   * Goes back to a snapshot; the log begins anew. Partners keep the connections they have, and those that the snapshot
   * does not know are forgotten. Faults stay. Throws a `TypeError` when it is no snapshot.
   */
  restore(snapshot: Snapshot): void {
    this.#state.load(snapshot);
    this.#log.clear();
    this.#limits?.clear();
  }

  /** Listens on a socket, for systems in other processes and languages. Needs Node. */
  async listen(options: ListenOptions): Promise<ServedOicp> {
    const { listen } = await import("./listen.js");
    return listen(this.server, this.#faults, options);
  }

  /** Ends the connections to partners. */
  async close(): Promise<void> {
    await this.#partners.close();
  }

  #roleOf(id: string): PartnerRole {
    if (this.#state.operators.get(id) !== undefined) return "operator";
    if (this.#state.providers.get(id) !== undefined) return "provider";
    throw new TypeError(`No partner is registered as ${id}: add it first, and mind the spelling`);
  }

  #setLocked(id: string, locked: boolean): void {
    const { operators, providers } = this.#state;
    const [operator, provider] = [operators.get(id), providers.get(id)];
    if (this.#roleOf(id) === "operator" && operator !== undefined) operators.set({ ...operator, locked });
    else if (provider !== undefined) providers.set({ ...provider, locked });
  }
}

/** Operations that wait for a partner. */
const DEADLINED = [
  "authorizeStart",
  "authorizeStop",
  "authorizeRemoteStart",
  "authorizeRemoteStop",
  "authorizeRemoteReservationStart",
  "authorizeRemoteReservationStop",
  "sendChargeDetailRecord",
] as const;

function common({ id, certificates = [], subPartners = [], locked = false }: PartnerOptions) {
  return { id, certificates, subPartners, locked };
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
