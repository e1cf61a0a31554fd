import { readFile } from "node:fs/promises";
import Handlebars from "handlebars";
import { upFrom, type Page } from "./page.js";

const folder = new URL("./", import.meta.url);
const partials = ["layout", "menu", "members"];

/** The text of every file of the site but the API reference, by its path. */
export async function renderSite(pages: readonly Page[]): Promise<Map<string, string>> {
  const handlebars = Handlebars.create();
  const read = (name: string): Promise<string> => readFile(new URL(`templates/${name}.hbs`, folder), "utf8");
  for (const name of partials) handlebars.registerPartial(name, await read(name));
  const templates = new Map<string, Handlebars.TemplateDelegate>();
  for (const name of new Set(pages.map(({ template }) => template))) {
    templates.set(name, handlebars.compile(await read(name), { strict: true }));
  }
  const files = new Map<string, string>();
  for (const { path, template, title, view } of pages) {
    const render = templates.get(template);
    if (render === undefined) throw new TypeError(`there is no template ${template}`);
    files.set(path, render({ ...view, title, up: upFrom(path) }));
  }
  for (const name of ["site.css", "site.js"]) {
    files.set(`assets/${name}`, await readFile(new URL(`assets/${name}`, folder), "utf8"));
  }
  // A script and not JSON: pages that are opened as files may load scripts, but fetch nothing.
  const findings = pages.flatMap(({ search }) =>
    search.map(({ title, kind, address, words }) => [title, kind, address, words]),
  );
  files.set("assets/search-index.js", `globalThis.searchIndex = ${JSON.stringify(findings)};\n`);
  return files;
}
