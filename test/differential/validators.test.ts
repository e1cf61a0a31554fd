import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { v22, v23 } from "oicp/schemas";
import { describe, expect, it } from "vitest";
import type { MessageSchema } from "../../runtime/schema.js";
import { arbitraryOf } from "../support/arbitrary.js";
import { correctedDocument } from "../support/corrected-document.js";
import { mutation } from "../support/mutate.js";

/** Valid values each component gets, and mutants made of each. Over both versions more than 100,000 in all. */
const runs = 170;
const mutants = 3;

describe.each([
  ["2.3", v23],
  ["2.2", v22],
] as const)("validators of OICP %s", (version, schemas) => {
  const document = correctedDocument(version);
  const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false });
  (formats as unknown as (instance: Ajv2020) => void)(ajv);
  ajv.addSchema(document, "corrected");
  const names = Object.keys(document.components.schemas);
  let compared = 0;

  it("there is one for every component of the corrected document, and none besides", () => {
    expect(Object.keys(schemas).toSorted()).toEqual(names.toSorted());
  });

  it.each(names)("%s agrees with ajv on the corrected document", (name) => {
    const schema = schemas[name as keyof typeof schemas] as MessageSchema<unknown>;
    const oracle = ajv.getSchema(`corrected#/components/schemas/${name}`);
    if (oracle === undefined) throw new Error(`ajv cannot compile ${name}`);
    const agrees = (value: unknown): void => {
      compared++;
      const valid = oracle(value) as boolean;
      const violations = schema.check(value);
      const told = `ajv: ${ajv.errorsText(oracle.errors)}; ours: ${JSON.stringify(violations)}`;
      expect(violations.length === 0, told).toBe(valid);
      // The cheap question never says more than the thorough one.
      if (schema.is(value)) expect(valid, told).toBe(true);
    };
    fc.assert(
      fc.property(
        arbitraryOf(document, name),
        fc.array(mutation, { minLength: mutants, maxLength: mutants }),
        (value, mutations) => {
          agrees(value);
          expect(schema.check(value)).toEqual([]);
          expect(schema.read(value)).toEqual(value);
          let spoilt = value;
          // Each mutant also carries the mutations before it.
          for (const mutate of mutations) agrees((spoilt = mutate(spoilt)));
        },
      ),
      { numRuns: runs, seed: 23 },
    );
  });

  it("has been compared on at least 50,000 values", () => {
    expect(compared).toBeGreaterThanOrEqual(50_000);
  });
});
