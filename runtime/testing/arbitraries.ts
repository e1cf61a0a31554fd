/** @ts-ignore fast-check is an optional peer: without it, its types are unknown, and nobody needs them. */
import type fastCheck from "fast-check";
import { settle } from "./settle.js";
import { bare, isOptional, type ObjectShape, type Shape, type Shapes, type TextShape } from "./shape.js";

/** The package `fast-check`, as `import fc from "fast-check"` gives it. It is handed in, so that only those load it who use it. */
export type FastCheck = typeof fastCheck;

/** An arbitrary of fast-check. */
export type Arbitrary<Value> = ReturnType<typeof fastCheck.constant<Value>>;

/** An arbitrary for every message. */
export type Arbitraries<Messages> = { readonly [Name in keyof Messages]: Arbitrary<Messages[Name]> };

type Table = Readonly<Record<string, Shape>>;

/** Items of lists at most, unless the message demands more. */
const LIST_LENGTH = 3;

/** Characters of texts at most, unless the message demands more. */
const TEXT_LENGTH = 40;

/** The arbitraries for a table of shapes. Each is made when it is first asked for. */
export function arbitrariesOf<Messages>(shapes: Shapes<Messages>, fc: FastCheck): Arbitraries<Messages> {
  const table = shapes as Table;
  const made = new Map<string, Arbitrary<unknown>>();
  const named = (name: string): Arbitrary<unknown> => {
    let arbitrary = made.get(name);
    if (arbitrary === undefined) {
      arbitrary = arbitraryOf(fc, named, name, table[name] as Shape);
      made.set(name, arbitrary);
    }
    return arbitrary;
  };
  const members = Object.keys(table).map((name) => [name, { enumerable: true, get: () => named(name) }] as const);
  return Object.defineProperties({}, Object.fromEntries(members)) as Arbitraries<Messages>;
}

function arbitraryOf(
  fc: FastCheck,
  named: (name: string) => Arbitrary<unknown>,
  owner: string,
  shape: Shape,
): Arbitrary<unknown> {
  const of = (part: Shape): Arbitrary<unknown> => arbitraryOf(fc, named, owner, part);
  const plain = bare(shape);
  if (typeof plain === "string") return named(plain);
  switch (plain.kind) {
    case "object":
      return objectOf(fc, of, plain).map((members) => settle(owner, { ...(members as Record<string, unknown>) }));
    case "list": {
      const { minItems: minLength = 0, maxItems = Infinity } = plain;
      return fc.array(of(plain.items), { minLength, maxLength: Math.min(maxItems, Math.max(minLength, LIST_LENGTH)) });
    }
    case "text":
      return textOf(fc, plain);
    case "number": {
      const { minimum: min = 0, maximum: max = Math.max(min, 0) + 1_000_000 } = plain;
      if (plain.integer === true) return fc.integer({ min, max });
      // Three decimals are what the protocol writes.
      return fc
        .integer({ min: Math.ceil(min * 1000), max: Math.floor(max * 1000) })
        .map((thousandths) => thousandths / 1000);
    }
    case "boolean":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...plain.values);
  }
}

function objectOf(fc: FastCheck, of: (shape: Shape) => Arbitrary<unknown>, shape: ObjectShape): Arbitrary<unknown> {
  const { exactlyOne } = shape;
  // Nobody evaluates it any more (OICP23-E036).
  const members = Object.entries(shape.members).filter(([name]) => name !== "LegacyHashData");
  const record = (names: readonly (readonly [string, Shape])[]): Arbitrary<unknown> =>
    fc.record(Object.fromEntries(names.map(([name, member]) => [name, of(member)])), {
      requiredKeys: names.filter(([, member]) => !isOptional(member)).map(([name]) => name),
      noNullPrototype: true,
    });
  if (exactlyOne.length === 0) return record(members);
  return fc.oneof(
    ...exactlyOne.map((one) => record(members.filter(([name]) => name === one || !exactlyOne.includes(name)))),
  );
}

function textOf(
  fc: FastCheck,
  { pattern, format, minLength = 0, maxLength = Infinity }: TextShape,
): Arbitrary<unknown> {
  const fits = (text: string): boolean => [...text].length >= minLength && [...text].length <= maxLength;
  if (format === "date-time") return timeOf(fc);
  if (pattern !== undefined) return fc.stringMatching(pattern).filter(fits);
  const most = Math.min(maxLength, Math.max(minLength, TEXT_LENGTH));
  return fc.string({ unit: "binary", minLength, maxLength: most });
}

/** whole seconds and a numeric offset. */
function timeOf(fc: FastCheck): Arbitrary<string> {
  const instants = fc.date({
    min: new Date("2000-01-01T00:00:00Z"),
    max: new Date("2099-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  const offsets = fc.constantFrom("+00:00", "+01:00", "+02:00", "-03:30", "+05:45", "-11:00", "+13:00");
  return fc.tuple(instants, offsets).map(([instant, offset]) => `${instant.toISOString().slice(0, 19)}${offset}`);
}
