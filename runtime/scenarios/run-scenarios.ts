import { connect } from "../testing/connect.js";
import type { TlsMaterial } from "../transport/tls-options.js";
import { actionsByHttp, actionsInWords, operatorActions, providerActions } from "./actions.js";
import { playableScenarios } from "./catalogue/index.js";
import { listen, strangerTransport, transportTo, type ScenarioListenOptions } from "./connections.js";
import { createFront, type CurrentHub } from "./front.js";
import type { HubAccess, OperatorUnderTest, ProviderUnderTest } from "./partner.js";
import { actionOf, play, type Cast, type Company } from "./play.js";
import type { Report, ScenarioResult } from "./report.js";
import { sampleEvseIds } from "./sample-evses.js";
import type { PlayableScenario, Scenario } from "./scenario.js";

/** What is tested, and how. */
export interface ScenarioOptions {
  /** The operator to be tested. One partner at least is; the other one is played. */
  readonly operator?: OperatorUnderTest | undefined;
  /** The provider to be tested. */
  readonly provider?: ProviderUnderTest | undefined;
  /** Scenarios to be played, by name; `*` stands for any text. Default: all that fit. */
  readonly only?: readonly string[] | undefined;
  /** Where the hub listens for systems in other processes. Without it, clients are wired in memory. Needs Node. */
  readonly listen?: ScenarioListenOptions | undefined;
  /** The hub's own certificate for calls to endpoints, and the authorities it trusts. Needs Node. */
  readonly tls?: TlsMaterial | undefined;
  /** Milliseconds to wait for what should come. Default 10,000. */
  readonly patience?: number | undefined;
  /** Milliseconds in which what should not come would. Default 500. */
  readonly settle?: number | undefined;
  /** What session ids are drawn from. Default 1. */
  readonly seed?: number | undefined;
  /** Told of the address once the hub listens. */
  readonly onListening?: ((url: string) => void) | undefined;
  /** Told of each scenario before it is played. */
  readonly onScenario?: ((scenario: Scenario) => void) | undefined;
  /** Told of each result. */
  readonly onResult?: ((result: ScenarioResult) => void) | undefined;
  /** Ends the run after the scenario that is being played. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Tests systems against what onboarding walks partners through and what hurts later: a hub, and the partner that is not
 * under test, are played; what the systems do is looked at. Scenarios for which something is missing are skipped.
 * Throws a `TypeError` when there is nothing to be tested.
 */
export async function runScenarios(options: ScenarioOptions): Promise<Report> {
  const { operator, provider } = options;
  if (operator === undefined && provider === undefined) {
    throw new TypeError("There is nothing to be tested: give an operator, a provider, or both");
  }
  let current: CurrentHub | undefined;
  const front = createFront(() => {
    if (current === undefined) throw new Error("no scenario is being played");
    return current;
  });
  const served = await listen(front, options.listen);
  if (served !== undefined) options.onListening?.(served.url);
  const access = (id: string): HubAccess => ({
    transport: connect(front, { certificate: id }),
    url: served?.url,
  });

  const castOperator = await cast(
    operator,
    operator?.id ?? "DE*TST",
    Object.keys(operatorActions),
    access,
    options.tls,
  );
  const castProvider = await cast(
    provider,
    provider?.id ?? "DE-TST",
    Object.keys(providerActions),
    access,
    options.tls,
  );
  const evseIds = operator?.evseIds ?? sampleEvseIds(castOperator.id, 2);
  const company: Company = {
    front,
    enter: (hub) => void (current = hub),
    operator: castOperator,
    provider: castProvider,
    evseIds,
    identity: options.listen !== undefined && options.listen.tls === undefined ? "path" : "certificate",
    times: { patience: options.patience ?? 10_000, settle: options.settle ?? 500 },
    seed: options.seed ?? 1,
    strangers: (who) => strangerTransport(who, options.tls),
    showExpired(on) {
      const { tls, expired } = options.listen ?? {};
      if (on && expired !== undefined) served?.renew(expired);
      else if (tls !== undefined) served?.renew({ cert: tls.cert, key: tls.key });
    },
  };
  const results: ScenarioResult[] = [];
  try {
    for (const scenario of chosen(options)) {
      if (options.signal?.aborted === true) break;
      options.onScenario?.(scenario);
      const missing = missingFor(scenario, options) ?? missingAction(scenario, company);
      const result = missing === undefined ? await play(scenario, company, results.length) : skipped(scenario, missing);
      results.push(result);
      options.onResult?.(result);
    }
  } finally {
    await Promise.all([castOperator.close(), castProvider.close(), served?.close(1_000)]);
  }
  const count = (status: ScenarioResult["status"]): number =>
    results.filter((result) => result.status === status).length;
  return { passed: count("passed"), failed: count("failed"), skipped: count("skipped"), scenarios: results };
}

/** The scenarios for the partners that are under test. */
function chosen({ operator, provider, only }: ScenarioOptions): PlayableScenario[] {
  const present = { operator: operator !== undefined, provider: provider !== undefined };
  return playableScenarios.filter(
    ({ name, roles }) =>
      roles.every((role) => present[role]) && (only === undefined || only.some((pattern) => fits(name, pattern))),
  );
}

/** Whether a name is meant by a pattern in which `*` stands for any text. */
export function fits(name: string, pattern: string): boolean {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[^\w-]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join(".*")}$`).test(name);
}

/** What keeps a scenario from being played, in words. */
function missingFor(
  { needs, roles }: Scenario,
  { operator, provider, listen: listening }: ScenarioOptions,
): string | undefined {
  for (const role of roles) {
    const partner = role === "operator" ? operator : provider;
    if (needs.server === true && partner?.server === undefined && partner?.endpoint === undefined) {
      return `the ${role} has no server`;
    }
    if (needs.tls === true && (partner?.endpoint === undefined || !partner.endpoint.startsWith("https:"))) {
      return `the ${role} has no server with TLS`;
    }
    if (needs.subPartners === true && (partner?.subPartners ?? []).length === 0)
      return `the ${role} has no sub-partners`;
  }
  if (needs.expired === true && listening?.expired === undefined) return "the hub has no certificate that has expired";
  for (const medium of needs.media ?? []) {
    if (provider !== undefined && provider.media[medium] === undefined)
      return `the provider has no ${medium} to test with`;
  }
  return undefined;
}

function missingAction({ needs }: Scenario, company: Company): string | undefined {
  const missing = needs.actions?.find((action) => actionOf(company, action) === undefined);
  return missing === undefined ? undefined : `nobody can be told that ${actionsInWords[missing]} (${missing})`;
}

function skipped({ name, title, roles, rules }: Scenario, reason: string): ScenarioResult {
  return {
    name,
    title,
    roles,
    rules,
    status: "skipped",
    reason,
    checks: [],
    notes: [],
    exchanges: [],
    milliseconds: 0,
  };
}

type UnderTest = OperatorUnderTest | ProviderUnderTest;

async function cast<Options extends UnderTest>(
  options: Options | undefined,
  id: string,
  names: readonly string[],
  access: (id: string) => HubAccess,
  tls: TlsMaterial | undefined,
): Promise<Cast<Options> & { readonly close: () => Promise<void> }> {
  if (options === undefined) return { id, options, transport: undefined, actions: {}, close: async () => undefined };
  const { server, actions } = options;
  const own = server === undefined ? await transportTo(options, tls) : undefined;
  return {
    id,
    options,
    transport: server === undefined ? own : connect(server),
    actions: resolveActions(actions, names, access(id)),
    close: async () => own?.close?.(),
  };
}

function resolveActions(actions: UnderTest["actions"], names: readonly string[], hub: HubAccess): object {
  if (typeof actions === "string") return actionsByHttp(actions, names, hub.url);
  return typeof actions === "function" ? actions(hub) : (actions ?? {});
}
