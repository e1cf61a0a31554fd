import { describe, expect, it } from "vitest";
import * as schemas from "../../../generated/v2.3/schemas.js";
import { checkRules, messagesWithRules, rulesOf } from "../../../runtime/rules/check-rules.js";
import { runRules } from "../../../runtime/rules/rule.js";
import type { MessageSchema } from "../../../runtime/schema.js";
import { changed } from "./change.js";
import type { Case } from "./cases/case.js";
import { chargingCases } from "./cases/charging.js";
import { evseDataCases } from "./cases/evse-data.js";
import { offerCases } from "./cases/offers.js";
import { partnerCases } from "./cases/partners.js";
import { sessionCases } from "./cases/sessions.js";
import { samples } from "./samples.js";

const byName = new Map(Object.entries<MessageSchema<unknown>>(schemas));
const cases: readonly Case[] = [...sessionCases, ...chargingCases, ...partnerCases, ...evseDataCases, ...offerCases];

const sampleOf = (name: string): (typeof samples)[string] => {
  const sample = samples[name];
  if (sample === undefined) throw new Error(`There is no sample of ${name}`);
  return sample;
};

describe("a conforming message", () => {
  it.each(Object.keys(samples))("%s gives no rule cause to speak, and its schema neither", (name) => {
    const { message, context } = sampleOf(name);
    expect(checkRules(name, message, context)).toEqual([]);
    expect(byName.get(name)?.check(message)).toEqual([]);
  });

  it("there is a sample of every message that has rules", () => {
    const withRules = messagesWithRules.filter((name) => rulesOf(name).length > 0);
    expect(withRules.filter((name) => samples[name] === undefined)).toEqual([]);
  });
});

describe("a rule", () => {
  it.each(
    cases.map(
      (it) => [`${it.rule} on ${it.on} at [${it.at.join(", ")}] ${Object.keys(it.change).join(" ")}`, it] as const,
    ),
  )("%s", (_, { rule, on, change, at, context }) => {
    const sample = sampleOf(on);
    const message = changed(sample.message, change);
    const before = structuredClone(message);
    const violations = checkRules(on, message, { ...sample.context, ...context });
    expect(violations.filter((violation) => violation.rule === rule).map(({ pointer }) => pointer)).toEqual(at);
    expect(message).toEqual(before);
  });

  it("is broken by a case on every message it belongs to", () => {
    const untested = messagesWithRules.flatMap((name) =>
      rulesOf(name).filter((rule) => {
        const broken = cases.filter((it) => it.rule === rule.id && it.at.length > 0);
        const here = broken.some(({ on, change, context }) => {
          if (on !== name) return false;
          const sample = sampleOf(on);
          return runRules([rule], changed(sample.message, change), { ...sample.context, ...context }).length > 0;
        });
        // A rule on what many messages share is broken on a few of them.
        const shared = ["OICP23-E073", "OICP23-E075", "OICP23-E077", "OICP23-E036", "R-80", "R-82", "R-83", "B-28"];
        return !here && !(broken.length > 0 && [...shared, "OICP23-E134", "OICP23-E035"].includes(rule.id));
      }),
    );
    expect(untested.map(({ id, title }) => `${id} ${title}`)).toEqual([]);
  });

  it("is silent when it is switched off by its id, and the others are not", () => {
    const sample = sampleOf("eRoamingChargeDetailRecord");
    const message = changed(sample.message, { "/ConsumedEnergy": 1, "/SessionEnd": "2024-05-01T07:30:00.5Z" });
    const rules = (off: readonly string[]): string[] =>
      checkRules("sendChargeDetailRecord", message, { ...sample.context, off }).map(({ rule }) => rule);
    expect(rules([])).toEqual(["R-45", "R-80"]);
    expect(rules(["R-45"])).toEqual(["R-80"]);
    expect(rules(["R-80", "R-45"])).toEqual([]);
  });

  it("says what is expected without repeating what was found", () => {
    for (const { on, change, context } of cases) {
      const sample = sampleOf(on);
      const message = changed(sample.message, change);
      for (const violation of checkRules(on, message, { ...sample.context, ...context })) {
        expect(violation.message).not.toMatch(/DE.(ABC|XYZ|SUB|DCB).|1234ABCD|1234abcd|C12345678|undefined|NaN/);
        expect(violation.message.length).toBeGreaterThan(20);
        expect(["error", "warning"]).toContain(violation.severity);
      }
    }
  });
});

describe("limits that hardware exceeds", () => {
  it("500 A, 920 V and 22.5 kW are at most warned of", () => {
    const sample = sampleOf("eRoamingPushEvseData");
    const message = changed(sample.message, {
      "/OperatorEvseData/EvseDataRecord/0/ChargingFacilities": [
        { PowerType: "DC", Amperage: 500, Voltage: 920, Power: 22.5 },
      ],
    });
    const violations = checkRules("pushEvseData", message, sample.context);
    expect(violations.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["OICP23-E020", "warning"],
      ["OICP23-E021", "warning"],
    ]);
    expect(schemas.eRoamingPushEvseData.check(message)).toEqual([]);
  });
});
