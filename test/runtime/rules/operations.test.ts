import { expect, it } from "vitest";
import * as operations from "../../../generated/v2.3/operations.js";
import type { Operation } from "../../../runtime/operation.js";
import { messagesWithRules, rulesOf } from "../../../runtime/rules/check-rules.js";
import { ruleContext } from "../../../runtime/rules/options.js";
import { refusalCode } from "../../../runtime/rules/refusal-code.js";

const all = Object.values(operations).filter(
  (value): value is typeof value & Operation => typeof value === "object" && "key" in value,
);

it("every request and every answer of every operation has its rules, if only none", () => {
  const names = new Set(all.flatMap(({ request, response }) => [request.name, response.name]));
  expect([...names].filter((name) => !messagesWithRules.includes(name))).toEqual([]);
  expect(messagesWithRules.filter((name) => !names.has(name))).toEqual([]);
});

it.each(all.map((operation) => [operation.key, operation] as const))(
  "%s leads to the rules of its request",
  (key, operation) => {
    expect(rulesOf(key)).toBe(rulesOf(operation.request.name));
  },
);

it("a call's partner is the operator or the provider, as the operation says", () => {
  const options = { off: ["R-46"], subPartners: ["DE*SUB"] };
  expect(ruleContext(operations.pushEvseData as Operation, "DE*ABC", "CPO", options, 5)).toEqual({
    operatorId: "DE*ABC",
    subOperators: ["DE*SUB"],
    sender: "CPO",
    now: 5,
    off: ["R-46"],
  });
  expect(ruleContext(operations.pullEvseData as Operation, "DE-DCB", "EMP", undefined, 5)).toEqual({
    providerId: "DE-DCB",
    subProviders: undefined,
    sender: "EMP",
    now: 5,
    off: undefined,
  });
});

it("a hub refuses with the code that belongs to the rule", () => {
  const broken = (rule: string, severity?: "warning"): Parameters<typeof refusalCode>[0][number] => ({
    pointer: "",
    rule,
    message: "must be otherwise",
    ...(severity !== undefined && { severity }),
  });
  expect(refusalCode([broken("pattern"), broken("R-26")])).toBe("018");
  expect(refusalCode([broken("OICP23-E114"), broken("R-27")])).toBe("018");
  expect(refusalCode([broken("R-27")])).toBe("019");
  expect(refusalCode([broken("R-70")])).toBe("017");
  expect(refusalCode([broken("R-45"), broken("R-26", "warning")])).toBe("022");
  expect(refusalCode([broken("constructor")])).toBe("022");
});
