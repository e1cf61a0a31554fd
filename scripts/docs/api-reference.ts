import { join } from "node:path";
import { Application, Logger, LogLevel, PageEvent } from "typedoc";
import { entrySources } from "./entries.js";
import { upFrom } from "./page.js";

/** Everything that a user can name has to say what it is. */
const documentedKinds = [
  "Module",
  "Variable",
  "Function",
  "Class",
  "Interface",
  "TypeAlias",
  "Constructor",
  "Property",
  "Method",
  "Accessor",
] as const;

/** What every entry of the package exports, ready to be written. */
export interface ApiReference {
  /** What is wrong with it: exports without documentation, links to nowhere, types that no entry exports. */
  readonly problems: readonly string[];
  write(folder: string): Promise<void>;
}

/** Tables of constants that only types mention, and only for their keys. */
const tables = ["generated/v2.3/operations.ts:operations"];

/**
 * Reads the declarations of every entry, and looks for gaps in their documentation. Needs no build.
 *
 * @param internal what declarations may mention although no entry exports it
 */
export async function apiReference(root: string, internal: readonly string[] = tables): Promise<ApiReference> {
  const entries = await entrySources(root);
  const logger = new Problems();
  const app = await Application.bootstrap({
    name: "oicp",
    entryPoints: [...entries.values()].map((path) => join(root, path)),
    tsconfig: join(root, "tsconfig.build.json"),
    readme: "none",
    basePath: root,
    // No links to a place on the net: the pages are read where they were made.
    disableSources: true,
    excludeInternal: true,
    excludePrivate: true,
    hideGenerator: true,
    githubPages: false,
    navigation: { includeCategories: false, includeGroups: false, includeFolders: false },
    sort: ["source-order"],
    sortEntryPoints: false,
    intentionallyNotExported: [...internal],
    requiredToBeDocumented: [...documentedKinds],
    validation: { notExported: true, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: true },
  });
  app.logger = logger;
  app.renderer.on(PageEvent.END, (page: PageEvent) => {
    if (page.url.endsWith(".html") && page.contents !== undefined)
      page.contents = linked(page.contents, `../${upFrom(page.url)}`);
  });
  const names = new Map([...entries].map(([name, path]) => [join(root, path), name]));
  const points = app.getEntryPoints()?.map((point) => ({
    ...point,
    displayName: names.get(point.sourceFile.fileName) ?? point.displayName,
  }));
  const project = points && app.converter.convert(points);
  if (project !== undefined) app.validate(project);
  return {
    problems: logger.found,
    async write(folder) {
      if (project === undefined) throw new Error("there is nothing to be written");
      await app.generateDocs(project, folder);
    },
  };
}

/** Leads from a page of the reference to the rest of the site: back home, and from ids of errata to what they are. */
function linked(html: string, up: string): string {
  let inLink = 0;
  return html
    .replace(/(<a href=")[^"]*("[^>]*class="title")/u, `$1${up}index.html$2`)
    .split(/(<[^>]+>)/u)
    .map((part) => {
      if (part.startsWith("<a ") || part.startsWith("<script") || part.startsWith("<title")) inLink += 1;
      else if (part.startsWith("</a>") || part.startsWith("</script") || part.startsWith("</title")) inLink -= 1;
      if (part.startsWith("<") || inLink > 0) return part;
      return part.replaceAll(/\bOICP2[23]-E\d{3}\b/gu, (id) => `<a href="${up}errata.html#${id}">${id}</a>`);
    })
    .join("");
}

/** Keeps warnings and errors, and drops what is only news. */
class Problems extends Logger {
  readonly found: string[] = [];
  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn) this.found.push(message);
  }
}
