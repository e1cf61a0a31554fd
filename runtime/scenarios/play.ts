import { CpoClient } from "../../generated/v2.3/cpo.js";
import { EmpClient } from "../../generated/v2.3/emp.js";
import * as operations from "../../generated/v2.3/operations.js";
import type { Operation } from "../operation.js";
import { isError } from "../rules/index.js";
import { HubjectSandbox, type OperationKey } from "../sandbox/index.js";
import { formatTime } from "../sandbox/clock.js";
import type { OicpServer } from "../server/index.js";
import { connect } from "../testing/connect.js";
import type { Transport } from "../wire.js";
import { createObserver, type Recording, type StageTimes } from "./observer.js";
import { operatorActions, type OperatorAction, type ProviderAction } from "./actions.js";
import { playedOperator, playedProvider } from "./counterparts.js";
import type { CurrentHub } from "./front.js";
import type { CompleteMedia, OperatorUnderTest, ProviderMedia, ProviderUnderTest } from "./partner.js";
import type { ScenarioResult } from "./report.js";
import { ScenarioEnded, ScenarioSkipped, type PlayableScenario } from "./scenario.js";
import type { Stage, Stranger } from "./stage.js";
import { createTraffic, type Passage, type Traffic } from "./traffic.js";
import { reportedExchange } from "./words.js";

/** A partner as the scenarios meet it: under test, or played. */
export interface Cast<Options> {
  readonly id: string;
  /** Absent when it is played. */
  readonly options: Options | undefined;
  /** Carries calls to its server; absent when it has none. */
  readonly transport: Transport | undefined;
  /** What can happen to it. */
  readonly actions: object;
}

/** What all scenarios of a run have in common. */
export interface Company {
  readonly front: OicpServer;
  /** Makes a hub the one that requests are handed to. */
  readonly enter: (current: CurrentHub) => void;
  readonly operator: Cast<OperatorUnderTest>;
  readonly provider: Cast<ProviderUnderTest>;
  readonly evseIds: readonly string[];
  readonly identity: "certificate" | "path";
  /** Makes what carries the calls of somebody who is not the hub. */
  readonly strangers: (who: Stranger) => Promise<Transport>;
  /** Has the hub show its expired certificate, or its own again. */
  readonly showExpired: (on: boolean) => void;
  readonly times: StageTimes;
  readonly seed: number;
}

/** What makes something happen, or `undefined` when nothing does. */
export function actionOf(
  { operator, provider }: Pick<Company, "operator" | "provider">,
  name: OperatorAction | ProviderAction,
): ((details: unknown) => unknown) | undefined {
  const { actions } = name in operatorActions ? operator : provider;
  const action: unknown = Reflect.get(actions, name);
  return typeof action === "function" ? (details) => action.call(actions, details) as unknown : undefined;
}

/** What drivers of a played provider have. */
function playedMedia(id: string): CompleteMedia {
  const contract = `${id}-C12345678-X`;
  return { card: "1234ABCD5678EF", code: { evcoId: contract, pin: "1234" }, plug: contract, unknownCard: "00000000" };
}

/** What is not given is never used: scenarios that need it are skipped. */
function completeMedia(id: string, given: ProviderMedia = {}): CompleteMedia {
  const known = Object.entries(given).filter(([, medium]) => medium !== undefined);
  return { ...playedMedia(id), ...Object.fromEntries(known) };
}

/** Plays one scenario. @param turn counts the scenarios, so that each finds charge points that are free */
export async function play(scenario: PlayableScenario, company: Company, turn: number): Promise<ScenarioResult> {
  const started = Date.now();
  const stage = setStage(company, turn);
  let status: ScenarioResult["status"] = "passed";
  let reason: string | undefined;
  try {
    await scenario.run(stage);
    await stage.quiet();
  } catch (error) {
    if (error instanceof ScenarioSkipped) {
      [status, reason] = ["skipped", error.message];
    } else if (!(error instanceof ScenarioEnded)) {
      stage.check(`the scenario can be played (${error instanceof Error ? error.name : "an error"})`, false);
    }
  }
  const passages = [...stage.traffic.passages];
  if (status !== "skipped") {
    checkDocumented(stage, passages);
    if (stage.checks.some(({ ok }) => !ok)) status = "failed";
  }
  await leave(stage);
  const { name, title, roles, rules } = scenario;
  return {
    name,
    title,
    roles,
    rules,
    status,
    ...(reason === undefined ? {} : { reason }),
    checks: stage.checks,
    notes: stage.notes,
    exchanges: passages.map(reportedExchange),
    milliseconds: Date.now() - started,
  };
}

function setStage(company: Company, turn: number): Stage & Recording {
  const { operator, provider, front, times, seed, identity } = company;
  const subPartners = new Map([operator, provider].map(({ id, options }) => [id, options?.subPartners ?? []] as const));
  const traffic = createTraffic(subPartners);
  let offset = 0;
  const now = (): number => Date.now() + offset;
  const hub = new HubjectSandbox({ seed: seed + turn, clock: now, identity, onError: () => undefined });
  company.enter({ hub, traffic });
  const observer = createObserver(traffic, (name) => actionOf(company, name), times);

  const operatorPart = {};
  const providerPart = {};
  const recorded =
    (id: string, transport: Transport): Transport =>
    (request) =>
      traffic.carry("outgoing", id, request, transport);
  const toOperator = operator.options === undefined ? connect(playedOperator(operatorPart)) : operator.transport;
  const toProvider =
    provider.options === undefined ? connect(playedProvider(provider.id, providerPart)) : provider.transport;
  hub.addOperator({
    id: operator.id,
    subPartners: operator.options?.subPartners,
    endpoint: operator.options?.endpoint,
    ...(toOperator === undefined ? {} : { transport: recorded(operator.id, toOperator) }),
  });
  hub.addProvider({
    id: provider.id,
    subPartners: provider.options?.subPartners,
    endpoint: provider.options?.endpoint,
    ...(toProvider === undefined ? { online: false } : { transport: recorded(provider.id, toProvider) }),
  });

  const clientOptions = (certificate: string) =>
    ({ transport: connect(front, { certificate }), limits: false, retry: false, sequence: false }) as const;
  const at = (index: number): string => company.evseIds[(2 * turn + index) % company.evseIds.length] ?? "";
  return {
    ...observer,
    hub,
    traffic,
    operator: {
      id: operator.id,
      underTest: operator.options !== undefined,
      evseIds: [at(0), at(1)],
      subPartners: operator.options?.subPartners ?? [],
      part: operatorPart,
      client: new CpoClient({ operatorId: operator.id, ...clientOptions(operator.id) }),
    },
    provider: {
      id: provider.id,
      underTest: provider.options !== undefined,
      media: completeMedia(provider.id, provider.options?.media),
      subPartners: provider.options?.subPartners ?? [],
      part: providerPart,
      client: new EmpClient({ providerId: provider.id, ...clientOptions(provider.id) }),
    },
    direct: (key, body) => sendDirect(company, traffic, key, body),
    async directAs(who, key, body) {
      const transport = await company.strangers(who);
      try {
        return await sendDirect(company, traffic, key, body, transport);
      } finally {
        await transport.close?.();
      }
    },
    async whileExpired(act) {
      company.showExpired(true);
      try {
        await act();
      } finally {
        company.showExpired(false);
      }
    },
    advance: (milliseconds) => void (offset += milliseconds),
    time: (minutes) => formatTime(now() + minutes * 60_000),
    addProvider(id, part, { online = true } = {}) {
      const transport = recorded(id, connect(playedProvider(id, part)));
      hub.addProvider({ id, online, ...(online ? { transport } : {}) });
    },
  };
}

/** Sends a message to the partner under test as the hub would, without asking the hub. */
async function sendDirect(
  { operator, provider }: Company,
  traffic: Traffic,
  key: OperationKey,
  body: object | string,
  stranger?: Transport,
): Promise<Passage> {
  const operation = operationNamed(key);
  const [receiver, sender] = operation.partner.role === "provider" ? [operator, provider] : [provider, operator];
  const { options } = receiver;
  const transport = stranger ?? receiver.transport;
  if (transport === undefined) throw new ScenarioSkipped(`${receiver.id} has no server`);
  const base = (options?.endpoint ?? "http://localhost").replace(/\/+$/, "").replace(/\/api\/oicp$/, "");
  const path = operation.path.replace(/\{\w+\}/, sender.id);
  const request = {
    method: "POST",
    url: `${base}/api/oicp${path}`,
    headers: { "content-type": "application/json;charset=UTF-8", accept: "application/json;charset=UTF-8" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
  const before = traffic.passages.length;
  // Without an answer the passage says why.
  await traffic.carry("outgoing", receiver.id, request, transport).catch(() => undefined);
  const passage = traffic.passages[before];
  if (passage === undefined) throw new Error("nothing was sent");
  return passage;
}

function operationNamed(key: OperationKey): Operation {
  const all = Object.values(operations) as unknown as readonly Operation[];
  const operation = all.find((each) => each.key === key);
  if (operation === undefined) throw new TypeError(`There is no operation ${key}`);
  return operation;
}

/** Whatever a system under test sent or answered has to be as documented. */
function checkDocumented(stage: Stage, passages: readonly Passage[]): void {
  const { operator, provider } = stage;
  for (const { id, underTest } of [operator, provider]) {
    if (!underTest) continue;
    const own = passages.filter(({ partner }) => partner === id);
    const wrong = own.filter(({ violations }) => violations.some(isError));
    if (own.length === 0) continue;
    const [first] = wrong;
    const where = (first?.violations ?? []).filter(isError).map(({ pointer, rule }) => `${pointer || "/"} (${rule})`);
    const expected = `whatever ${id} sends and answers is as documented`;
    stage.check(
      first === undefined ? expected : `${expected}; here it is not: ${where.slice(0, 5).join(", ")}`,
      first === undefined,
      first,
    );
    const remarks = new Set(
      own.flatMap(({ key, violations, notes }) => [
        ...violations
          .filter((violation) => !isError(violation))
          .map(({ rule, message }) => `${key}: ${message} (${rule})`),
        ...notes.map((note) => `${key}: ${note}`),
      ]),
    );
    for (const remark of [...remarks].slice(0, 10)) stage.note(remark);
  }
}

/** Leaves the charge points free for the next scenario. What the system does of it is not looked at. */
async function leave(stage: Stage & Recording): Promise<void> {
  if (!stage.operator.underTest) return;
  const [checks, notes] = [stage.checks.length, stage.notes.length];
  for (const evseId of stage.operator.evseIds) await stage.act("unplug", { evseId }).catch(() => undefined);
  await stage.quiet();
  stage.checks.length = checks;
  stage.notes.length = notes;
}
