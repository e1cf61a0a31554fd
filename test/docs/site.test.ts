import { beforeAll, describe, expect, it } from "vitest";
import { errata } from "oicp";
import * as operations22 from "../../generated/v2.2/operations.js";
import * as operations23 from "../../generated/v2.3/operations.js";
import { siteProblems } from "../../scripts/docs/check-site.js";
import { siteFiles } from "../../scripts/docs/site-files.js";
import { root } from "./pages.js";

let files: Map<string, string>;
beforeAll(async () => {
  files = await siteFiles(root);
});

/** Links to the API reference, which is written by another program: `npm run docs` checks them. */
const isToReference = (problem: string): boolean => /: there is no api\//.test(problem);

describe("the protocol as pages", () => {
  it("leads nowhere that is not there, and loads nothing from elsewhere", () => {
    expect(siteProblems(files).filter((problem) => !isToReference(problem))).toEqual([]);
  });

  it.each([
    ["2.3", operations23],
    ["2.2", operations22],
  ])(
    "has a page for every operation of OICP %s, with its path, and every erratum that changed it",
    (version, operations) => {
      for (const { key, name, path } of Object.values(operations)) {
        const page = files.get(`${version}/${key}.html`);
        expect(page).toContain(name);
        expect(page).toContain(`/api/oicp${path}`);
      }
      expect(files.get(`${version}/authorizeStart.html`)).toContain("errata.html#OICP23-E116");
    },
  );

  it("says of a member what it is, whether it is needed, its bounds, unit and errata", () => {
    const messages = files.get("2.3/messages.html") ?? "";
    const member = (id: string): string => messages.split(` id="${id}"`)[1]?.split("<dt")[0] ?? "";
    expect(member("eRoamingChargeDetailRecord.ConsumedEnergy")).toMatch(/mandatory.*in kWh/su);
    expect(member("eRoamingAuthorizeStart.CPOPartnerSessionID")).toMatch(
      /optional.*at most 250 characters.*OICP23-E061/su,
    );
  });

  it("explains every erratum at its own anchor, and leads to what it changed", () => {
    const page = files.get("errata.html") ?? "";
    for (const { id } of errata) expect(page).toContain(`<section id="${id}">`);
    expect(page).toContain('href="2.3/messages.html#EvseDataRecord.ChargingStationID"');
  });

  it("finds operations, members, status codes, rules, errata and guides by words", () => {
    const index = files.get("assets/search-index.js") ?? "";
    const entries = JSON.parse(index.slice(index.indexOf("["), index.lastIndexOf("]") + 1)) as string[][];
    const titles = new Set(entries.map(([title]) => title));
    for (const title of [
      "authorizeStart",
      "EvseDataRecord.ChargingStationID",
      "017",
      "R-70",
      "OICP23-E001",
      "Architecture",
    ]) {
      expect(titles).toContain(title);
    }
    const missing = entries.map(([, , address = ""]) => address.split("#")[0] ?? "").filter((path) => !files.has(path));
    expect(missing).toEqual([]);
  });
});

describe("the check of pages sees", () => {
  const page = (body: string): Map<string, string> =>
    new Map([
      ["a/b.html", body],
      ["c.html", '<p id="d">'],
    ]);
  it.each([
    ["nothing wrong", '<a href="../c.html#d">x</a> <a href="https://example.org">x</a>', []],
    ["a page that is not there", '<a href="../d.html">x</a>', ["a/b.html: there is no d.html"]],
    ["an anchor that is not there", '<a class="y" href="../c.html#e">x</a>', ["a/b.html: c.html has no #e"]],
    [
      "a script from elsewhere",
      '<script src="https://example.org/x.js"></script>',
      ["a/b.html loads https://example.org/x.js"],
    ],
    [
      "a style from elsewhere",
      '<link rel="stylesheet" href="//example.org/x.css">',
      ["a/b.html loads //example.org/x.css"],
    ],
  ])("%s", (_, body, problems) => {
    expect(siteProblems(page(body))).toEqual(problems);
  });

  it("what a style loads from elsewhere", () => {
    expect(siteProblems(new Map([["a.css", 'a { background: url("https://example.org/x.png") }']]))).toEqual([
      "a.css loads from elsewhere",
    ]);
  });
});
