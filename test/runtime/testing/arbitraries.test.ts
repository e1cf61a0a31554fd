import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { v22, v23 } from "oicp/schemas";
import { createArbitraries as arbitraries22 } from "oicp/v2.2/testing";
import { createArbitraries as arbitraries23 } from "oicp/testing";
import { checkRules } from "../../../runtime/rules/index.js";
import { isError } from "../../../runtime/rules/rule.js";
import type { MessageSchema } from "../../../runtime/schema.js";

type Table = Readonly<Record<string, fc.Arbitrary<unknown>>>;
type Schemas = Readonly<Record<string, MessageSchema<unknown>>>;

const versions: readonly { version: string; arbitraries: Table; schemas: Schemas }[] = [
  { version: "2.3", arbitraries: arbitraries23(fc), schemas: v23 as unknown as Schemas },
  { version: "2.2", arbitraries: arbitraries22(fc), schemas: v22 as unknown as Schemas },
];

describe.each(versions)("arbitraries of OICP $version", ({ arbitraries, schemas }) => {
  it.each(Object.keys(arbitraries))("%s conforms and breaks no rule", (name) => {
    const schema = schemas[name];
    fc.assert(
      fc.property(arbitraries[name] as fc.Arbitrary<unknown>, (value) => {
        expect(schema?.check(value) ?? []).toEqual([]);
        expect(checkRules(name, value).filter(isError)).toEqual([]);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it("shrinks to a small message that is still valid", () => {
    const shortest = fc.check(
      fc.property(arbitraries["eRoamingPushEvseData"] as fc.Arbitrary<unknown>, (value) => {
        expect(schemas["eRoamingPushEvseData"]?.check(value)).toEqual([]);
        return (
          (value as { OperatorEvseData: { EvseDataRecord?: unknown[] } }).OperatorEvseData.EvseDataRecord?.length !== 2
        );
      }),
      { numRuns: 500, seed: 3 },
    );
    expect(shortest.failed).toBe(true);
    const [value] = shortest.counterexample as [unknown];
    expect(schemas["eRoamingPushEvseData"]?.check(value)).toEqual([]);
    expect(checkRules("eRoamingPushEvseData", value).filter(isError)).toEqual([]);
  });
});

describe("the table of arbitraries", () => {
  it("makes each arbitrary when it is first asked for, and once", () => {
    const table = arbitraries23(fc);
    expect(table.eRoamingAuthorizeStart).toBe(table.eRoamingAuthorizeStart);
    const start: string = fc.sample(table.eRoamingAuthorizeStart, 1)[0]?.OperatorID ?? "";
    expect(start).not.toBe("");
  });
});
