import { describe, expect, it } from "vitest";
import { parseSource } from "../../../generator/diagnostics/source-file.js";
import { readErrata } from "../../../generator/errata/read-errata.js";

function read(entry: string) {
  const { file } = parseSource("spec/overlays/9.9/t.yaml", `x-oicp-errata:\n  OICP23-E001: ${entry}\n`);
  const { errata, diagnostics } = readErrata(file);
  return { errata, messages: diagnostics.map(({ message, pointer }) => `${pointer} ${message}`) };
}

const whole = "severity: H, title: t, read: r, write: w, why: y";

describe("an entry of the registry", () => {
  it("is read with its place, and a statement once for each document and each place it names", () => {
    const { errata, messages } = read(
      `{ ${whole}, says: [{ document: [cpo, emp], pointer: ["#/a", "#/b"], form: f }] }`,
    );
    expect(messages).toEqual([]);
    expect(errata[0]).toMatchObject({ id: "OICP23-E001", severity: "H", pointer: "/x-oicp-errata/OICP23-E001" });
    expect(errata[0]?.says.map(({ document, pointer }) => `${document} ${pointer}`)).toEqual([
      "cpo #/a",
      "cpo #/b",
      "emp #/a",
      "emp #/b",
    ]);
  });

  it.each([
    ["a comma in a text without quotes", `{ ${whole}, says: [{ document: cpo, form: one, two }] }`, "/says/0", "`two`"],
    [
      "a text that is missing",
      "{ severity: H, title: t, read: r, write: w, says: [{ document: d, form: f }] }",
      "/why",
      "`why`",
    ],
    ["an unknown severity", `{ ${whole.replace("H", "X")}, says: [{ document: d, form: f }] }`, "/severity", "H, M, L"],
    ["no statement", `{ ${whole}, says: [] }`, "/says", "no document"],
    ["a member that means nothing", `{ ${whole}, says: [{ document: d, form: f }], note: n }`, "/note", "`note`"],
    ["a form that is no text", `{ ${whole}, says: [{ document: d, form: 3 }] }`, "/says/0", "`form`"],
  ])("with %s is a diagnostic with its place", (_, entry, place, words) => {
    const { messages } = read(entry);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`/x-oicp-errata/OICP23-E001${place} `);
    expect(messages[0]).toContain(words);
  });
});
