import { errata } from "../../generated/errata.js";
import { samples as samples22 } from "../../generated/v2.2/samples.js";
import { samples as samples23 } from "../../generated/v2.3/samples.js";
import { correctAll } from "../../generator/correct.js";
import { buildModel } from "../../generator/model/build-model.js";
import { readInput } from "../../generator/project.js";
import { commonPages, ruleIds } from "./common-pages.js";
import { guidePages } from "./guides.js";
import type { Places } from "./inline.js";
import type { Page } from "./page.js";
import { renderSite } from "./render-site.js";
import { messagePlace, operationPage, versionPages, type Version } from "./version-pages.js";

type Sampler = Readonly<Record<string, (options: { members: "some" }) => unknown>>;

const samples: ReadonlyMap<string, Sampler> = new Map([
  ["2.2", samples22 as unknown as Sampler],
  ["2.3", samples23 as unknown as Sampler],
]);

/** The protocol of every version, and the guides: every file of the site but the API reference, by its path. */
export async function siteFiles(root: string): Promise<Map<string, string>> {
  const versions = correctAll(await readInput(root))
    .toSorted((a, b) => (a.version < b.version ? -1 : 1))
    .map(({ version, document }): Version => {
      const { tags } = document as { tags: Version["services"] };
      const sample = (name: string): unknown => samples.get(version)?.[name]?.({ members: "some" });
      return { model: buildModel(document).model, services: tags, sample };
    });
  const models = versions.map(({ model }) => model);
  const ids = new Set(errata.map(({ id }) => id));
  const rules = ruleIds();
  const others = {
    erratum: (id: string) => (ids.has(id) ? `errata.html#${id}` : undefined),
    rule: (id: string) => (rules.has(id) ? `rules.html#${id}` : undefined),
  };
  const newest = models.at(-1);
  const places: Places = {
    ...others,
    message: (name) =>
      newest?.messages.some((message) => message.name === name) ? messagePlace(newest.version, name) : undefined,
    operation: (key) =>
      newest?.operations.some((operation) => operation.key === key) ? operationPage(newest.version, key) : undefined,
  };
  const home: Page = {
    path: "index.html",
    template: "home",
    title: "oicp",
    view: {
      versions: models.toReversed().map(({ version, operations, messages }) => ({
        version,
        operations: operations.length,
        legs: operations.reduce((sum, { legs }) => sum + legs.length, 0),
        messages: messages.length,
      })),
      errata: errata.length,
      rules: rules.size,
    },
    search: [],
  };
  return renderSite([
    home,
    ...versions.toReversed().flatMap((version) => versionPages(version, others)),
    ...commonPages(models, errata, places),
    ...(await guidePages(root)),
  ]);
}
