import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as oicp from "oicp";
import { statusCodes } from "oicp";
import { describe, expect, it } from "vitest";
import * as operations from "../../generated/v2.3/operations.js";
import { filesBelow } from "../../generator/project.js";
import type { Operation, Role } from "../../runtime/operation.js";
import { nameIn, readPage, root, tableUnder } from "./pages.js";
import { entries } from "./programs.js";

const all: readonly Operation[] = Object.values(operations as unknown as Record<string, Operation>);
const sorted = (lines: readonly string[]): string[] => lines.toSorted((a, b) => (a < b ? -1 : 1));

describe("docs/errors.md", async () => {
  const page = await readPage("docs/errors.md");

  it("lists every error class", () => {
    const classes = Object.keys(oicp).filter((name) => /^Oicp.+Error$/.test(name));
    const { rows } = tableUnder(page, "Errors, and what to do");
    expect(sorted(rows.map((row) => nameIn(row["Error"])))).toEqual(sorted(classes));
  });

  it("lists every status code, with what the runtime says of it", () => {
    const { rows } = tableUnder(page, "Status codes");
    const said = rows.map((row) => [row["Code"], row["From"], row["What it says"], row["What to do"]].join(" | "));
    const known = Object.values(statusCodes).map(({ code, senders, meaning, advice }) =>
      [code, senders.join(", "), meaning, advice].join(" | "),
    );
    expect(said).toEqual(sorted(known));
  });
});

it("docs/errors.md and docs/tls.md name every code that is the runtime's own", async () => {
  const files = await filesBelow(join(root, "runtime"));
  const texts = await Promise.all(files.map((file) => readFile(join(root, "runtime", file), "utf8")));
  const codes = new Set(texts.join("\n").match(/(?<=")OICP_(?!TLS")[A-Z_]*[A-Z](?=")/g));
  expect(codes.size).toBeGreaterThan(9);
  const [errors, tls] = await Promise.all([readPage("docs/errors.md"), readPage("docs/tls.md")]);
  expect([...codes].filter((code) => !`${errors.text}${tls.text}`.includes(`\`${code}\``))).toEqual([]);
});

it("docs/paging-pushes-limits.md says what each operation allows", async () => {
  const { rows } = tableUnder(await readPage("docs/paging-pushes-limits.md"), "Operations");
  const said = rows.map((row) => Object.values(row).join(" | "));
  const milliseconds = (value: number): string => value.toLocaleString("en-US");
  const known = all.map(({ key, limitPerMinute, retry, sequential, deadline }) =>
    [
      `\`${key}\``,
      limitPerMinute ?? "none",
      `\`${retry}\``,
      sequential ? "yes" : "",
      milliseconds(deadline.client),
      milliseconds(deadline.server),
    ].join(" | "),
  );
  expect(sorted(said)).toEqual(sorted(known));
});

describe("the guides list every operation of their role, and whether it is mandatory", () => {
  const duties = (role: Role): string[] =>
    all.flatMap(({ key, legs }) =>
      legs
        .filter(({ sender, receiver }) => sender === role || receiver === role)
        .map(({ sender, obligation }) => {
          const [duty, verb] = sender === role ? [obligation.sender, "send"] : [obligation.receiver, "serve"];
          return `\`${key}\` ${duty === "mandatory" ? "must" : "may"} ${verb}`;
        }),
    );

  it.each([
    ["CPO", "docs/getting-started-cpo.md", "A CPO"],
    ["EMP", "docs/getting-started-emp.md", "An EMP"],
  ] as const)("%s: %s", async (role, path, column) => {
    const { rows } = tableUnder(await readPage(path), "Operations");
    expect(sorted(rows.map((row) => `${row["Operation"]} ${row[column]}`))).toEqual(sorted(duties(role)));
  });

  it("hub: docs/getting-started-hub.md counts them", async () => {
    const { text } = await readPage("docs/getting-started-hub.md");
    const count = (test: (operation: Operation) => boolean): number => all.filter(test).length;
    const between = (sender: Role, receiver: Role): number =>
      count(({ legs }) => legs.some((leg) => leg.sender === sender && leg.receiver === receiver));
    const received = count(({ legs }) => legs.some(({ receiver }) => receiver === "Hubject"));
    expect(text).toContain(`${received} operations`);
    expect(text).toContain(`${between("Hubject", "CPO")} and ${between("Hubject", "EMP")} operations`);
  });
});

describe("README.md", () => {
  it("lists the entries that the package has, and no others", async () => {
    const { rows } = tableUnder(await readPage("README.md"), "What is where");
    const listed = rows.flatMap((row) => namesIn(row["Entry"] ?? ""));
    const { exports } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { exports: object };
    const documents = Object.keys(exports).filter((path) => path.endsWith(".yaml"));
    const known = [...Object.keys(await entries()), ...documents.map((path) => join("oicp", path))];
    expect(sorted(listed)).toEqual(sorted(known));
  });

  it("names commands that package.json has", async () => {
    const { text } = await readPage("README.md");
    const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { scripts: object };
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

/** The names in a cell; `…/emp` stands for what the one before begins with. */
function namesIn(cell: string): string[] {
  const names: string[] = [];
  for (const [, name = ""] of cell.matchAll(/`([^`]+)`/g)) {
    names.push(name.startsWith("…/") ? (names.at(-1) ?? "").replace(/[^/]*$/, name.slice(2)) : name);
  }
  return names;
}
