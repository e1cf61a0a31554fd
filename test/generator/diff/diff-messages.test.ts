import { describe, expect, it } from "vitest";
import { diffModels } from "../../../generator/diff/diff-models.js";
import type { MemberModel, ObjectShape, Shape } from "../../../generator/model/model.js";
import { list, member, message, model, must, object, ref, text, values, whole } from "./small-model.js";

const S = "breaking for the sender";
const R = "breaking for the receiver";
const both = "breaking for both";
const none = "breaking for nobody";

function verdict({ sender, receiver }: { sender: string; receiver: string }): string {
  if (sender === "breaking") return receiver === "breaking" ? both : S;
  return receiver === "breaking" ? R : none;
}

const differ = (before: ObjectShape, after: ObjectShape, more: readonly ReturnType<typeof message>[] = []) =>
  diffModels(
    model({ messages: [message("Ask", before), ...more] }),
    model({ messages: [message("Ask", after), ...more] }),
  );

const short = (changes: ReturnType<typeof differ>): string[] =>
  changes.map((change) => `${change.place} ${change.kind} ${verdict(change)} ${change.semver}`);

describe("members of a message", () => {
  it.each([
    ["a new optional member", [], [member("A")], `Ask.A member-added ${none} minor`],
    ["a new mandatory member", [], [must("A")], `Ask.A member-added ${S} major`],
    ["a member that is gone", [member("A")], [], `Ask.A member-removed ${both} major`],
    ["a member that became mandatory", [member("A")], [must("A")], `Ask.A member-required ${S} major`],
    ["a member that became optional", [must("A")], [member("A")], `Ask.A member-optional ${R} major`],
    [
      "a member that became optional and was not relied upon",
      [member("A", text, { required: true, guaranteed: false })],
      [member("A")],
      `Ask.A member-optional ${none} minor`,
    ],
    [
      "a mandatory member that can be missing all the same",
      [must("A")],
      [member("A", text, { required: true, guaranteed: false })],
      `Ask.A guarantee-removed ${R} major`,
    ],
    [
      "a mandatory member that can be relied upon now",
      [member("A", text, { required: true, guaranteed: false })],
      [must("A")],
      `Ask.A guarantee-added ${none} minor`,
    ],
    [
      "another unit",
      [member("A", whole, { unit: "kWh" })],
      [member("A", whole, { unit: "Wh" })],
      `Ask.A unit-changed ${both} major`,
    ],
    [
      "a unit that was not told before",
      [member("A", whole)],
      [member("A", whole, { unit: "Wh" })],
      `Ask.A unit-changed ${none} patch`,
    ],
    [
      "another spelling that is read",
      [member("A")],
      [member("A", text, { aliases: ["a"] })],
      `Ask.A tolerance-added ${none} minor`,
    ],
    [
      "a spelling that is no longer read",
      [member("A", text, { aliases: ["a"] })],
      [member("A")],
      `Ask.A tolerance-removed ${R} major`,
    ],
    [
      "an object that is no longer read in place of a text",
      [member("A", { kind: "string", unwrap: "X" })],
      [member("A")],
      `Ask.A tolerance-removed ${R} major`,
    ],
    ["a deprecation", [member("A")], [member("A", text, { deprecated: "old" })], `Ask.A deprecated ${none} minor`],
    [
      "an erratum that was resolved",
      [member("A", text, { errata: ["OICP23-E001"] })],
      [member("A")],
      `Ask.A errata-changed ${none} patch`,
    ],
    [
      "another description",
      [member("A")],
      [member("A", text, { description: "new" })],
      `Ask.A description-changed ${none} patch`,
    ],
  ])("%s", (_, before: MemberModel[], after: MemberModel[], expected) => {
    expect(short(differ(object(before), object(after)))).toEqual([expected]);
  });

  it("a new name shows as one gone and one new, each with a hint to the other", () => {
    const changes = differ(object([must("ChargingStationId")]), object([must("ChargingStationID")]));
    expect(changes.map(({ kind, hint }) => [kind, hint])).toEqual([
      ["member-removed", "perhaps renamed to ChargingStationID"],
      ["member-added", "perhaps ChargingStationId under a new name"],
    ]);
  });

  it("a new name that still reads the old one says so", () => {
    const [removed] = differ(object([member("Amount")]), object([member("Sum", text, { aliases: ["Amount"] })]));
    expect(removed?.hint).toBe("renamed to Sum, which is still read under the old name");
  });

  it("two members of different kind and name are no renaming", () => {
    const changes = differ(object([member("Amount", whole)]), object([member("Colour")]));
    expect(changes.map(({ hint }) => hint)).toEqual([undefined, undefined]);
  });

  it("their order is no change", () => {
    expect(differ(object([member("A"), member("B")]), object([member("B"), member("A")]))).toEqual([]);
  });
});

describe("what a value may be", () => {
  const pattern = (source: string): Shape => ({ kind: "string", pattern: source });
  it.each<[string, Shape, Shape, string[]]>([
    ["a value more", values(["a"]), values(["a", "b"]), [`values-added ${R} major`]],
    ["a value less", values(["a", "b"]), values(["a"]), [`values-removed ${S} major`]],
    [
      "a value more in an open list",
      values(["a"], { open: true }),
      values(["a", "b"], { open: true }),
      [`values-added ${none} minor`],
    ],
    [
      "a value less in an open list",
      values(["a", "b"], { open: true }),
      values(["a"], { open: true }),
      [`values-removed ${none} minor`],
    ],
    ["a list that opens", values(["a"]), values(["a"], { open: true }), [`values-opened ${R} major`]],
    ["a list that closes", values(["a"], { open: true }), values(["a"]), [`values-closed ${S} major`]],
    [
      "a spelling of a value that is read",
      values(["ab"]),
      values(["ab"], { aliases: { "a b": "ab" } }),
      [`tolerance-added ${none} minor`],
    ],
    ["the order of values", values(["a", "b"]), values(["b", "a"]), []],
    ["a text that is listed now", text, values(["a"]), [`type-changed ${S} major`]],
    [
      "a text that is listed now, beyond its length",
      { kind: "string", maxLength: 1 },
      values(["ab"]),
      [`type-changed ${both} major`],
    ],
    ["a list that is any text now", values(["a"]), text, [`type-changed ${R} major`]],
    ["a list that is a text of another form now", values(["a"]), pattern("^b$"), [`type-changed ${both} major`]],
    ["another type", text, whole, [`type-changed ${both} major`]],
    ["a list of what was one", text, list(text), [`type-changed ${both} major`]],
    ["any number", whole, { kind: "number", integer: false }, [`type-changed ${R} major`]],
    ["whole numbers only", { kind: "number", integer: false }, whole, [`type-changed ${S} major`]],
    ["a pattern where there was none", text, pattern("^a$"), [`pattern-narrowed ${S} major`]],
    ["no pattern where there was one", pattern("^a$"), text, [`pattern-widened ${R} major`]],
    ["a narrower pattern", pattern("^[a-f]{1,9}$"), pattern("^[a-f]{1,8}$"), [`pattern-narrowed ${S} major`]],
    ["a wider pattern", pattern("^[a-f]{1,8}$"), pattern("^[a-g]{1,8}$"), [`pattern-widened ${R} major`]],
    ["another pattern", pattern("^a[bc]$"), pattern("^a[cd]$"), [`pattern-changed ${both} major`]],
    ["another pattern for the same", pattern("^\\d{2,2}$"), pattern("^[0-9]{2}$"), [`pattern-changed ${none} patch`]],
    ["a pattern beyond comparison", pattern("^(?=a)b$"), pattern("^a$"), [`pattern-changed ${both} major`]],
    [
      "a shorter length",
      { kind: "string", maxLength: 9 },
      { kind: "string", maxLength: 8 },
      [`bound-narrowed ${S} major`],
    ],
    [
      "a greater length",
      { kind: "string", maxLength: 8 },
      { kind: "string", maxLength: 9 },
      [`bound-widened ${R} major`],
    ],
    ["a first upper bound", whole, { ...whole, maximum: 9 } as Shape, [`bound-narrowed ${S} major`]],
    ["no lower bound", { ...whole, minimum: 1 } as Shape, whole, [`bound-widened ${R} major`]],
    [
      "both bounds of a number",
      { ...whole, minimum: 1, maximum: 5 } as Shape,
      { ...whole, minimum: 2, maximum: 6 } as Shape,
      [`bound-narrowed ${S} major`, `bound-widened ${R} major`],
    ],
    ["no items at all are as good as no bound", { ...list(text), minItems: 0 } as Shape, list(text), []],
    ["a form of text", text, { kind: "string", format: "date-time" }, [`format-added ${S} major`]],
    ["no form of text", { kind: "string", format: "date-time" }, text, [`format-removed ${R} major`]],
  ])("%s", (_, before, after, expected) => {
    const changes = differ(object([member("A", before)]), object([member("A", after)]));
    expect(short(changes)).toEqual(expected.map((change) => `Ask.A ${change}`));
  });

  it("what the items of a list may be is told at the list", () => {
    const changes = differ(object([member("A", list(whole))]), object([member("A", list(text))]));
    expect(short(changes)).toEqual([`Ask.A[] type-changed ${both} major`]);
  });

  it("says what stood there and what stands there now", () => {
    const bound = (maxLength: number) => object([member("A", { kind: "string", maxLength })]);
    expect(differ(bound(50), bound(20))).toMatchObject([
      { before: { maxLength: 50 }, after: { maxLength: 20 }, what: "maxLength is 20 instead of 50" },
    ]);
  });
});

describe("exactly one of several members", () => {
  const of = (names: readonly string[], choice: readonly string[]) =>
    object(
      names.map((name) => member(name)),
      { exactlyOne: choice },
    );
  it.each([
    ["a choice where there was none", of(["A", "B"], []), of(["A", "B"], ["A", "B"]), S],
    ["no choice where there was one", of(["A", "B"], ["A", "B"]), of(["A", "B"], []), R],
    ["an old member joins the choice", of(["A", "B", "C"], ["A", "B"]), of(["A", "B", "C"], ["A", "B", "C"]), both],
    [
      "a member leaves the choice and stays",
      of(["A", "B", "C"], ["A", "B", "C"]),
      of(["A", "B", "C"], ["A", "B"]),
      both,
    ],
  ])("%s", (_, before, after, expected) => {
    expect(short(differ(before, after))).toEqual([`Ask choice-changed ${expected} major`]);
  });

  it("a new member joins the choice", () => {
    expect(short(differ(of(["A"], ["A"]), of(["A", "B"], ["A", "B"])))).toEqual([
      `Ask.B member-added ${none} minor`,
      `Ask choice-changed ${R} major`,
    ]);
  });
});

describe("types by name", () => {
  const named = (name: string, shape: Shape) => message(name, shape);

  it("a change in one is told once, with all that it is part of", () => {
    const part = (maxLength: number) => [
      named("Ask", object([member("One", ref("Id"))])),
      named("Answer", object([member("Other", list(ref("Id")))])),
      named("Id", { kind: "string", maxLength }),
    ];
    const changes = diffModels(model({ messages: part(9) }), model({ messages: part(8) }));
    expect(short(changes)).toEqual([`Id bound-narrowed ${S} major`]);
    expect(changes[0]?.affects).toEqual({
      operations: ["ask"],
      senders: ["CPO", "Hubject"],
      receivers: ["CPO", "Hubject"],
    });
  });

  it("a request travels along the leg, an answer against it", () => {
    const part = (ask: number, answer: number) => [
      named("Ask", object([member("A", { kind: "string", maxLength: ask })])),
      named("Answer", object([member("A", { kind: "string", maxLength: answer })])),
    ];
    const changes = diffModels(model({ messages: part(9, 9) }), model({ messages: part(8, 8) }));
    expect(changes.map(({ place, affects }) => [place, affects.senders, affects.receivers])).toEqual([
      ["Ask.A", ["CPO"], ["Hubject"]],
      ["Answer.A", ["Hubject"], ["CPO"]],
    ]);
  });

  it("a new one is no break, one that is gone breaks the code that names it", () => {
    const changes = diffModels(
      model({ messages: [named("OldId", text)] }),
      model({ messages: [named("Other", whole)] }),
    );
    expect(short(changes)).toEqual([`OldId message-removed ${both} major`, `Other message-added ${none} minor`]);
  });

  it("a member with another type of the same content travels as before", () => {
    const changes = diffModels(
      model({ messages: [named("Ask", object([member("A", ref("Id"))])), named("Id", text), named("Key", text)] }),
      model({ messages: [named("Ask", object([member("A", ref("Key"))])), named("Id", text), named("Key", text)] }),
    );
    expect(short(changes)).toEqual([`Ask.A type-name-changed ${none} patch`]);
  });

  it("a member with another type is compared by what it holds", () => {
    const old = named("Old", object([member("X", text), member("Next", ref("Old"))]));
    const young = named("Young", object([member("X", whole), member("Next", ref("Young"))]));
    const changes = diffModels(
      model({ messages: [named("Ask", object([member("A", ref("Old"))])), old, young] }),
      model({ messages: [named("Ask", object([member("A", ref("Young"))])), old, young] }),
    );
    expect(short(changes)).toEqual([`Ask.A type-name-changed ${none} patch`, `Ask.A.X type-changed ${both} major`]);
  });

  it("one that is no component any more loses its entry among the schemas", () => {
    const changes = diffModels(
      model({ messages: [message("Id", text)] }),
      model({ messages: [message("Id", text, { component: false })] }),
    );
    expect(short(changes)).toEqual([`Id schema-entry-removed ${both} major`]);
  });
});
