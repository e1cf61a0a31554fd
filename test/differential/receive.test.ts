import fc from "fast-check";
import { v22, v23 } from "oicp/schemas";
import { describe, expect, it } from "vitest";
import { withNulls } from "../../runtime/sandbox/nulls.js";
import type { MessageSchema, ReadNote } from "../../runtime/schema.js";
import { arbitraryOf } from "../support/arbitrary.js";
import { correctedDocument } from "../support/corrected-document.js";
import { mutation } from "../support/mutate.js";

const runs = 60;
const mutants = 4;

describe.each([
  ["2.3", v23],
  ["2.2", v22],
] as const)("a message of OICP %s", (version, schemas) => {
  const document = correctedDocument(version);
  let departed = 0;

  it.each(Object.entries(schemas) as [string, MessageSchema<unknown>][])(
    "%s is received as it is read and then checked",
    (name, schema) => {
      const agree = (value: unknown): void => {
        const notes: ReadNote[] = [];
        const read = schema.read(value, notes);
        const reception = schema.receive(value);
        const violations = schema.check(read);
        expect(reception.value).toStrictEqual(read);
        expect(reception.value === value).toBe(read === value);
        expect(reception.notes).toEqual(notes);
        expect(reception.violations).toEqual(violations.filter(({ tolerated }) => tolerated !== true));
        expect(schema.is(value)).toBe(read === value && violations.length === 0);
        if (violations.length > 0) departed++;
        // The Standard Schema view tells all violations, the tolerated ones, too.
        const standard = schema["~standard"].validate(value);
        expect(standard.issues?.map(({ message }) => message)).toEqual(
          violations.length === 0 ? undefined : violations.map(({ message }) => message),
        );
      };
      fc.assert(
        fc.property(
          arbitraryOf(document, name),
          fc.boolean(),
          fc.array(mutation, { minLength: mutants, maxLength: mutants }),
          (value, nulls, mutations) => {
            let spoilt = nulls ? withNulls(name, value) : value;
            agree(spoilt);
            // Each mutant also carries the mutations before it.
            for (const mutate of mutations) agree((spoilt = mutate(spoilt)));
          },
        ),
        { numRuns: runs, seed: 41 },
      );
    },
  );

  it("departs from its documented form in many of these", () => {
    expect(departed).toBeGreaterThan(5_000);
  });
});
