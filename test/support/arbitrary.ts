import fc from "fast-check";
import type { CorrectedDocument, Schema } from "./corrected-document.js";

/** How likely an optional member is left out, and how long lists get: small, so that whole messages stay readable. */
export interface Size {
  readonly listLength: number;
}

/** Valid instances of a component of the corrected document, made from its schema alone. */
export function arbitraryOf(
  document: CorrectedDocument,
  name: string,
  size: Size = { listLength: 3 },
): fc.Arbitrary<unknown> {
  const known = new Map<string, fc.Arbitrary<unknown>>();

  const of = (schema: Schema): fc.Arbitrary<unknown> => {
    if (schema.$ref !== undefined) return component(schema.$ref.replace("#/components/schemas/", ""));
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    if (schema["x-oicp-values"] !== undefined) return fc.constantFrom(...schema["x-oicp-values"]);
    if (schema.oneOf !== undefined && schema.properties === undefined) return fc.oneof(...schema.oneOf.map(of));
    switch (schema.type) {
      case "object":
        return objectOf(schema);
      case "array":
        return fc.array(of(schema.items ?? {}), {
          minLength: schema.minItems ?? 0,
          maxLength: Math.min(schema.maxItems ?? Infinity, Math.max(schema.minItems ?? 0, size.listLength)),
        });
      case "string":
        return textOf(schema);
      case "integer":
        return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1_000_000 });
      case "number":
        // Three decimals are what the protocol writes.
        return fc
          .integer({
            min: Math.ceil((schema.minimum ?? 0) * 1000),
            max: Math.floor((schema.maximum ?? 100_000) * 1000),
          })
          .map((thousandths) => thousandths / 1000);
      case "boolean":
        return fc.boolean();
      default:
        throw new Error(`No instances can be made of ${JSON.stringify(schema)}`);
    }
  };

  const objectOf = (schema: Schema): fc.Arbitrary<unknown> => {
    const members = Object.entries(schema.properties ?? {});
    const alternatives = (schema.oneOf ?? []).map(({ required = [] }) => required);
    if (alternatives.length === 0) return recordOf(members, schema.required ?? []);
    const exclusive = new Set(alternatives.flat());
    return fc.oneof(
      ...alternatives.map((required) => {
        const kept = members.filter(([member]) => !exclusive.has(member) || required.includes(member));
        return recordOf(kept, [...(schema.required ?? []), ...required]);
      }),
    );
  };

  const recordOf = (
    members: readonly (readonly [string, Schema])[],
    required: readonly string[],
  ): fc.Arbitrary<unknown> =>
    fc.record(Object.fromEntries(members.map(([member, schema]) => [member, of(schema)])), {
      requiredKeys: [...required],
      noNullPrototype: true,
    });

  const component = (component: string): fc.Arbitrary<unknown> => {
    const made = known.get(component);
    if (made !== undefined) return made;
    const schema = document.components.schemas[component];
    if (schema === undefined) throw new Error(`There is no component ${component}`);
    const arbitrary = of(schema);
    known.set(component, arbitrary);
    return arbitrary;
  };

  return component(name);
}

function textOf({ pattern, format, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  if (format === "date-time") return dateTime;
  if (pattern === undefined)
    return fc
      .string({ unit: "grapheme", minLength, maxLength: Math.max(minLength, Math.min(maxLength, 60)) })
      .map((text) => [...text].slice(0, maxLength).join(""));
  return fc
    .stringMatching(new RegExp(pattern, "u"))
    .filter((text) => [...text].length >= minLength && [...text].length <= maxLength);
}

const two = (max: number, min = 0): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((number) => String(number).padStart(2, "0"));

/** Whole seconds with the offset of the place, as the protocol writes times. */
const dateTime = fc
  .tuple(
    fc.date({ min: new Date("2000-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true }),
    fc.constantFrom("+", "-"),
    two(13),
    fc.constantFrom("00", "30", "45"),
  )
  .map(([date, sign, hours, minutes]) => `${date.toISOString().slice(0, 19)}${sign}${hours}:${minutes}`);
