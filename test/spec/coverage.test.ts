import { describe, expect, test } from "vitest";
import { correctAll } from "../../generator/correct.js";
import { coverage, unexplained, type Explained } from "../../generator/errata/coverage/coverage.js";
import { readInput, repository } from "../../generator/project.js";
import { objectsBelow } from "../support/walk-document.js";

type Data = Record<string, unknown>;

const inputs = await readInput(repository);
const corrected = correctAll(inputs);
const errata = corrected.flatMap((version) => version.errata);

const named = ({ document, pointer, keyword, value }: Explained): string =>
  `${document} ${pointer} ${keyword} ${JSON.stringify(value)}`;

describe.each(corrected.map((version, index) => ({ ...version, input: inputs[index] })))(
  "OICP $version: what the official documents say",
  ({ document, history, input, version }) => {
    if (input === undefined) throw new Error(`There is no input for OICP ${version}.`);
    const covered = coverage(input, { document, history }, errata);

    test("is in the corrected document, or an erratum or an action of an overlay explains why not", () => {
      expect(unexplained(covered).map(named)).toEqual([]);
    });

    test("is told by every document, thing by thing", () => {
      expect(covered.documents.map(({ name }) => name)).toEqual(
        [...input.documents, ...input.witnesses].map(({ name }) => name),
      );
      for (const { name, facts } of covered.documents) expect(facts, name).toBeGreaterThan(80);
    });

    test("is missed wherever it is taken out of the corrected document", () => {
      const missed: string[] = [];
      const before = new Set(covered.differences.map(named));
      for (const { path, keyword } of sample(document)) {
        const spoilt = structuredClone(document);
        const node = path.reduce<Data>((at, segment) => at[segment] as Data, spoilt as Data);
        delete node[keyword];
        const after = coverage(input, { document: spoilt, history }, errata).differences;
        const pointer = [...path, keyword].join("/");
        if (!after.some((each) => !before.has(named(each)))) missed.push(pointer);
      }
      expect(missed).toEqual([]);
    });
  },
);

/** Keywords that come from the official documents, not from an overlay: some of each kind, spread over the document. */
function sample(document: unknown): { path: readonly string[]; keyword: string }[] {
  const kinds = ["enum", "required", "format", "items", "minimum", "type"];
  const schemas = ((document as Data)["components"] as Data)["schemas"] as Record<string, Data>;
  const untouched = [...objectsBelow(schemas)].filter(
    ([path, node]) => typeof node["type"] === "string" && node["x-oicp-errata"] === undefined && fromDocuments(path),
  );
  return kinds.flatMap((keyword) => {
    const places = untouched.filter(([, node]) => keyword in node);
    const step = Math.max(1, Math.floor(places.length / 5));
    return places
      .filter((_, index) => index % step === 0)
      .slice(0, 5)
      .map(([path]) => ({ path: ["components", "schemas", ...path], keyword }));
  });
}

/** Some types were made by overlays alone, so that no official document misses them. */
const fromDocuments = (path: readonly string[]): boolean =>
  path[2] !== "pageable" &&
  !/^(?:eRoamingChargingNotification|PullEvseDataRecord|PullOperatorEvseData|eRoamingPullAuth|eRoamingAuthenticationData)/u.test(
    path[0] ?? "",
  );
