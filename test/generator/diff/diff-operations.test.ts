import { describe, expect, it } from "vitest";
import { stepOf } from "../../../generator/diff/change.js";
import { diffModels } from "../../../generator/diff/diff-models.js";
import { diffVersions } from "../../../generator/diff/diff-versions.js";
import type { OperationModel } from "../../../generator/model/model.js";
import { leg, member, message, model, must, object, operation, text, whole } from "./small-model.js";

const changesOf = (before: Partial<OperationModel>, after: Partial<OperationModel>) =>
  diffModels(model({ operations: [operation("ask", before)] }), model({ operations: [operation("ask", after)] }));

const short = (changes: ReturnType<typeof changesOf>): string[] =>
  changes.map(({ place, kind, sender, receiver, semver }) => `${place} ${kind} ${sender}/${receiver} ${semver}`);

const S = "breaking/compatible major";
const R = "compatible/breaking major";
const both = "breaking/breaking major";
const none = "compatible/compatible minor";
const duty = leg("CPO", "Hubject", { obligation: { sender: "optional", receiver: "mandatory" } });
const promise = leg("CPO", "Hubject", { obligation: { sender: "mandatory", receiver: "optional" } });
const pages = { records: "content", id: "EvseID", defaultSize: 20, maxSize: 2000 };

describe("operations that come and go", () => {
  const one = operation("ask");

  it("one that is gone breaks both ends", () => {
    const changes = diffModels(model({ operations: [one, operation("tell")] }), model({ operations: [one] }));
    expect(short(changes)).toEqual([`tell operation-removed ${both}`]);
  });

  it("one that is new breaks nobody, unless whoever is called must serve it", () => {
    const changes = diffModels(
      model({ operations: [one] }),
      model({ operations: [one, operation("tell"), operation("shout", { legs: [duty] })] }),
    );
    expect(short(changes)).toEqual([`tell operation-added ${none}`, `shout operation-added ${R}`]);
    expect(changes[0]?.affects).toEqual({ operations: ["tell"], senders: ["CPO"], receivers: ["Hubject"] });
  });

  it("one under a new name shows as one gone and one new, each with a hint", () => {
    const changes = diffModels(
      model({ operations: [operation("pushEvseDate", { path: "/x/v22/y" })] }),
      model({ operations: [operation("pushEvseData", { path: "/x/v23/y" })] }),
    );
    expect(changes.map(({ kind, hint }) => [kind, hint])).toEqual([
      ["operation-removed", "perhaps renamed to pushEvseData"],
      ["operation-added", "perhaps pushEvseDate under a new name"],
    ]);
  });
});

describe("an operation", () => {
  it.each<[string, Partial<OperationModel>, Partial<OperationModel>, string[]]>([
    ["another path", { path: "/v1" }, { path: "/v2" }, [`ask path-changed ${both}`]],
    [
      "another path, the old one still served",
      { path: "/v1" },
      { path: "/v2", otherPaths: ["/v1"] },
      [`ask path-changed ${R}`],
    ],
    [
      "another path that was served before",
      { path: "/v1", otherPaths: ["/v2"] },
      { path: "/v2", otherPaths: ["/v1"] },
      [`ask path-changed ${none}`],
    ],
    ["a path more", {}, { otherPaths: ["/v0"] }, [`ask other-path-added ${none}`]],
    ["a path less", { otherPaths: ["/v0"] }, {}, [`ask other-path-removed ${S}`]],
    ["another version", { version: "2.2" }, { version: "2.3" }, [`ask service-version-changed ${none}`]],
    ["another name", { name: "a" }, { name: "b" }, [`ask label-changed ${none}`]],
    ["another service", { service: "a" }, { service: "b" }, ["ask label-changed compatible/compatible patch"]],
    [
      "another value tells it apart",
      { select: { member: "Type", value: "Start" } },
      { select: { member: "Type", value: "Begin" } },
      [`ask selection-changed ${both}`],
    ],
    ["another partner", {}, { partner: { role: "provider" } }, [`ask partner-changed ${both}`]],
    ["another answer", {}, { answer: "data" }, [`ask answer-changed ${both}`]],
    ["repeated where it was not", { retry: "never" }, { retry: "upsert" }, [`ask retry-changed ${R}`]],
    ["no longer repeated", { retry: "read" }, { retry: "never" }, [`ask retry-changed ${none}`]],
    ["one after the other", {}, { sequential: true }, [`ask sequence-changed ${S}`]],
    ["at the same time", { sequential: true }, {}, [`ask sequence-changed ${R}`]],
    ["a lower limit", { limitPerMinute: 200 }, { limitPerMinute: 100 }, [`ask limit-lowered ${S}`]],
    ["a first limit", {}, { limitPerMinute: 100 }, [`ask limit-lowered ${S}`]],
    ["no limit", { limitPerMinute: 100 }, {}, [`ask limit-raised ${none}`]],
    [
      "less time to answer",
      { deadline: { client: 9, server: 8 } },
      { deadline: { client: 9, server: 7 } },
      [`ask deadline-changed ${R}`],
    ],
    [
      "a client that waits longer",
      { deadline: { client: 9, server: 8 } },
      { deadline: { client: 10, server: 8 } },
      [`ask deadline-changed ${none}`],
    ],
    ["pages", {}, { pagination: pages }, [`ask pagination-changed ${both}`]],
    ["no pages", { pagination: pages }, {}, [`ask pagination-changed ${both}`]],
    [
      "smaller pages",
      { pagination: pages },
      { pagination: { ...pages, maxSize: 1000 } },
      [`ask pagination-changed ${S}`],
    ],
    [
      "larger pages, also when none are asked for",
      { pagination: pages },
      { pagination: { ...pages, maxSize: 3000, defaultSize: 30 } },
      [`ask pagination-changed ${R}`, `ask pagination-changed ${none}`],
    ],
    [
      "records in another member",
      { pagination: pages },
      { pagination: { ...pages, records: "records" } },
      [`ask pagination-changed ${both}`],
    ],
    ["a deprecation", {}, { deprecated: "old" }, [`ask deprecated ${none}`]],
    ["an end of a deprecation", { deprecated: "old" }, {}, [`ask no-longer-deprecated ${none}`]],
    ["another place in the document", {}, { source: { document: "x", pointer: "/y" } }, []],
  ])("%s", (_, before, after, expected) => {
    expect(short(changesOf(before, after))).toEqual(expected);
  });
});

describe("legs", () => {
  const cpo = leg("CPO", "Hubject");
  const emp = leg("Hubject", "EMP");
  it.each<[string, OperationModel["legs"], OperationModel["legs"], string]>([
    ["one less", [cpo, emp], [cpo], `ask Hubject->EMP leg-removed ${both}`],
    ["one more", [emp], [emp, cpo], `ask CPO->Hubject leg-added ${none}`],
    ["one more that must be served", [emp], [emp, duty], `ask CPO->Hubject leg-added ${R}`],
    ["must be served", [cpo], [duty], `ask CPO->Hubject obligation-changed ${R}`],
    ["need not be served", [duty], [cpo], `ask CPO->Hubject obligation-changed ${S}`],
    ["must be sent", [cpo], [promise], `ask CPO->Hubject obligation-changed ${S}`],
    ["need not be sent", [promise], [cpo], `ask CPO->Hubject obligation-changed ${R}`],
    ["requires a member", [cpo], [{ ...cpo, requires: ["A"] }], `ask CPO->Hubject leg-requirement-added ${S}`],
    [
      "no longer requires a member",
      [{ ...cpo, requires: ["A"] }],
      [cpo],
      `ask CPO->Hubject leg-requirement-removed ${R}`,
    ],
  ])("%s", (_, before, after, expected) => {
    expect(short(changesOf({ legs: before }, { legs: after }))).toEqual([expected]);
  });

  it("a change on a leg concerns its two roles alone", () => {
    const [change] = changesOf({ legs: [cpo, emp] }, { legs: [cpo, { ...emp, requires: ["A"] }] });
    expect(change?.affects).toEqual({ operations: ["ask"], senders: ["Hubject"], receivers: ["EMP"] });
  });
});

describe("messages of an operation", () => {
  it("another one is compared by what it holds; an answer is sent by who was called", () => {
    const messages = [
      message("Short", object([member("A")])),
      message("Long", object([must("A"), member("B", whole)])),
    ];
    const with_ = (response: string) => model({ operations: [operation("ask", { response })], messages });
    const changes = diffModels(with_("Short"), with_("Long"));
    expect(short(changes)).toEqual(
      [
        "ask response-changed compatible/compatible patch",
        `ask.response.B member-added ${none}`,
        `ask.response.A member-required ${S}`,
      ].map((line) => line.replace("ask response", "ask.response response")),
    );
    expect(changes[1]?.affects).toEqual({ operations: ["ask"], senders: ["Hubject"], receivers: ["CPO"] });
  });
});

describe("the step of the version", () => {
  it("is the largest that any change asks for", () => {
    expect(stepOf([])).toBeUndefined();
    expect(stepOf([{ semver: "patch" }, { semver: "minor" }])).toBe("minor");
    expect(stepOf([{ semver: "patch" }, { semver: "major" }, { semver: "minor" }])).toBe("major");
  });

  it("is small for a version of the protocol that is new, and large for one that is gone", () => {
    const [old, young] = [model({ version: "2.2" }), model({ version: "2.3" })];
    const kinds = (before: (typeof old)[], after: (typeof old)[]) =>
      diffVersions(before, after).map(({ version, changes }) => [version, stepOf(changes)]);
    expect(kinds([young], [old, young])).toEqual([
      ["2.2", "minor"],
      ["2.3", undefined],
    ]);
    expect(kinds([old, young], [young])).toEqual([
      ["2.2", "major"],
      ["2.3", undefined],
    ]);
  });
});

it("nothing changes from a model to itself", () => {
  const same = model({ messages: [message("Ask", object([must("A", text)]))] });
  expect(diffModels(same, structuredClone(same))).toEqual([]);
});
