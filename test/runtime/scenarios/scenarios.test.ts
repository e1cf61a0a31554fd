import { describe, expect, it } from "vitest";
import { runScenarios, scenarios, type Report, type ScenarioOptions } from "../../../runtime/scenarios/index.js";
import { operatorSystem, type OperatorMistake } from "./partners/operator.js";
import { media, providerSystem, type ProviderMistake } from "./partners/provider.js";

const quick = { patience: 1_000, settle: 25 } as const;
const run = (options: ScenarioOptions): Promise<Report> => runScenarios({ ...quick, ...options });

/** What failed, in a form that says why. */
function failures({ scenarios: results }: Report): object[] {
  return results
    .filter(({ status }) => status === "failed")
    .map(({ name, checks }) => ({
      name,
      failed: checks.filter(({ ok }) => !ok).map(({ expected, sent, came }) => ({ expected, sent, came })),
    }));
}
const skippedIn = ({ scenarios: results }: Report): string[] =>
  results.filter(({ status }) => status === "skipped").map(({ name }) => name);

const needTls = ["hub-certificate-expired", "no-certificate", "foreign-certificate"];

describe("correct systems", () => {
  it("an operator passes every scenario for operators", async () => {
    const report = await run({ operator: operatorSystem() });
    expect(failures(report)).toEqual([]);
    expect(skippedIn(report)).toEqual([...needTls.map((name) => `cpo-${name}`), "cpo-hub-partner"]);
    expect(report.passed).toBeGreaterThan(35);
  }, 60_000);

  it("a provider passes every scenario for providers", async () => {
    const report = await run({ provider: providerSystem() });
    expect(failures(report)).toEqual([]);
    expect(skippedIn(report)).toEqual(needTls.map((name) => `emp-${name}`));
    expect(report.passed).toBeGreaterThan(30);
  }, 60_000);

  it("both together pass every scenario for both", async () => {
    const report = await run({ operator: operatorSystem(), provider: providerSystem(), only: ["both-*"] });
    expect(failures(report)).toEqual([]);
    expect(report).toMatchObject({ passed: 7, skipped: 0 });
  });

  it("a hub of operators passes", async () => {
    const operator = operatorSystem(undefined, { subOperator: "DE*SUB" });
    const report = await run({ operator, only: ["cpo-hub-partner", "cpo-upload", "cpo-rfid"] });
    expect(failures(report)).toEqual([]);
    expect(report).toMatchObject({ passed: 3, skipped: 0 });
  });

  it("whoever has a server only is tested as far as that goes", async () => {
    const report = await run({ operator: operatorSystem(undefined, { withClient: false }) });
    expect(failures(report)).toEqual([]);
    expect(report.passed).toBeGreaterThan(9);
    const reasons = new Set(report.scenarios.map(({ reason }) => reason));
    expect(reasons).toContain("nobody can be told that a driver presents a card (presentCard)");
  });
});

const operatorMistakes: Readonly<Record<OperatorMistake, readonly [scenario: string, expected: string]>> = {
  "charges the refused": ["cpo-refused", "no energy may flow"],
  "charges without an answer": ["cpo-answer-lost", "no energy flows without a yes"],
  "settles twice": ["cpo-cdr-once", "no second record"],
  "settles under its own session id": ["cpo-rfid", "record of this session"],
  "adds energy up wrongly": ["cpo-rfid", "/ConsumedEnergy (R-45)"],
  "never settles remote sessions": ["cpo-remote-session", "record of this session"],
  "never settles reservations": ["cpo-reservation-settled", "record of this session"],
  "stops for any card": ["cpo-stop-other-card", "the session goes on"],
  "takes a second card for a start": ["cpo-stop-same-card", "no energy may flow any more"],
  "hashes the PIN": ["cpo-qr", "PIN in clear text"],
  "writes card numbers small": ["cpo-rfid", "UID (pattern)"],
  "starts what it does not have": ["cpo-remote-start-unknown-evse", "refuses what it does not have"],
  "starts what is busy": ["cpo-remote-start-busy", "refuses a second driver"],
  "starts what is reserved": ["cpo-reservation", "while it is reserved"],
  "stops unknown sessions": ["cpo-remote-stop-unknown-session", "refuses to stop"],
  "stops whatever runs": ["cpo-remote-stop-other-session", "somebody else's session"],
  "chokes on nulls": ["cpo-nulls-and-news", "takes nulls"],
  "knows one spelling": ["cpo-evse-spelling", "either spelling"],
  "crashes on nonsense": ["cpo-malformed", "does not fail"],
  "uploads nothing in the place of everything": ["cpo-upload-empty", "would delete it all"],
  "changes one status by a full load": ["cpo-status-change", "status of other charge points"],
  "pushes at the same time": ["cpo-push-in-order", "waits for the answer"],
  "gives up on 603": ["cpo-status-before-data", "uploads the charge point"],
  "gives up on a broken push": ["cpo-push-interrupted", "until it is accepted"],
  "gives up on 429": ["cpo-cdr-too-many-calls", "record of this session"],
  "repeats a refused record for ever": ["cpo-cdr-refused", "again and again"],
  "settles anew after a lost answer": ["cpo-cdr-answer-lost", "says the same as the first"],
  "settles nothing without notifications": ["cpo-notifications-refused", "record of this session"],
  "notifies after settling": ["cpo-notifications-in-order", "after the charge detail record"],
  "names the sub-operator": ["cpo-hub-partner", "names itself"],
  "sends times without offset": ["cpo-rfid", "/ChargingStart (format)"],
};

const providerMistakes: Readonly<Record<ProviderMistake, readonly [scenario: string, expected: string]>> = {
  "authorises every card": ["emp-rfid-unknown", "answers NotAuthorized"],
  "answers without its id": ["emp-rfid", "/ProviderID (R-12)"],
  "looks at no PIN": ["emp-qr-wrong-pin", "refuses a wrong PIN"],
  "knows one spelling of contracts": ["emp-contract-spelling", "either spelling"],
  "needs to know the charge point": ["emp-without-evse", "decides all the same"],
  "lets anybody stop": ["emp-stop-unknown-card", "let a stranger end"],
  "fails on a second record": ["emp-cdr-repeated", "not by a failure"],
  "refuses late records": ["emp-cdr-late", "acknowledges it all the same"],
  "fails on unexpected notifications": ["emp-notifications-out-of-order", "each is answered"],
  "chokes on nulls": ["emp-nulls-and-news", "takes nulls"],
  "crashes on nonsense": ["emp-malformed", "does not fail"],
  "reads the first page only": ["emp-pull-all", "the last"],
  "reads pages for ever": ["emp-pull-repeating", "round in circles"],
  "takes a part for the whole": ["emp-pull-truncated", "part for the whole"],
  "gives up on a broken pull": ["emp-pull-interrupted", "the last"],
  "filters while asking for changes": ["emp-pull-delta", "/OperatorIds (R-30)"],
  "sends a session id of its own": ["emp-remote-session", "SessionID is left to the hub"],
  "stops under its own session id": ["emp-remote-session", "the session that the hub gave"],
  "starts again when it failed": ["emp-operator-away", "not repeated by itself"],
  "starts again after a lost answer": ["emp-remote-start-answer-lost", "not repeated by itself"],
  "stops what never began": ["emp-remote-start-refused", "never began"],
  "tells drivers that it started": ["emp-remote-start-refused", "did not start"],
  "fetches a whole year": ["emp-fetch-cdrs", "/To (R-37)"],
  "uploads foreign contracts": ["emp-upload-authentication-data", "(R-27)"],
};

/** What a good system would have done, of the scenario that was played. */
const unmet = ({ scenarios: [result] }: Report): string =>
  (result?.checks ?? [])
    .filter(({ ok }) => !ok)
    .map(({ expected }) => expected)
    .join("\n");

describe("planted mistakes are found", () => {
  const ofOperators = Object.entries(operatorMistakes).map(
    ([mistake, found]) => [mistake as OperatorMistake, ...found] as const,
  );
  it.each(ofOperators)("an operator that %s: %s", async (mistake, name, expected) => {
    const subOperator = mistake === "names the sub-operator" ? { subOperator: "DE*SUB" } : {};
    const report = await run({ operator: operatorSystem(mistake, subOperator), only: [name], patience: 300 });
    expect(report).toMatchObject({ failed: 1, passed: 0 });
    expect(unmet(report)).toContain(expected);
  });

  const ofProviders = Object.entries(providerMistakes).map(
    ([mistake, found]) => [mistake as ProviderMistake, ...found] as const,
  );
  it.each(ofProviders)("a provider that %s: %s", async (mistake, name, expected) => {
    const report = await run({ provider: providerSystem(mistake), only: [name], patience: 300 });
    expect(report).toMatchObject({ failed: 1, passed: 0 });
    expect(unmet(report)).toContain(expected);
  });
});

describe("the catalogue", () => {
  it("has names of its own for all, says who is tested, and is large enough", () => {
    expect(scenarios.length).toBeGreaterThan(80);
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
    for (const { name, title, roles, rules } of scenarios) {
      const prefix = roles.length === 2 ? "both" : roles[0] === "operator" ? "cpo" : "emp";
      expect(name).toMatch(new RegExp(`^${prefix}-[a-z0-9-]+$`));
      expect(title.length).toBeGreaterThan(12);
      for (const rule of rules) expect(rule).toMatch(/^(R-\d\d|OICP\d\d-E\d{3})$/);
    }
  });

  it("reports nothing that identifies a driver", async () => {
    const report = await run({
      operator: operatorSystem(),
      provider: providerSystem(),
      only: ["both-rfid", "emp-qr", "cpo-qr"],
    });
    const text = JSON.stringify(report);
    expect(report.passed).toBe(3);
    for (const secret of [media.card, "4711", "C12345678"]) expect(text).not.toContain(secret);
  });

  it("needs somebody to be tested", async () => {
    await expect(runScenarios({})).rejects.toThrow(TypeError);
  });
});
