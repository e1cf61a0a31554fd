import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path/posix";
import MarkdownIt from "markdown-it";
import { upFrom, type Page } from "./page.js";

/** Pages that the site has in a form of its own. */
const replaced: ReadonlyMap<string, string> = new Map([["docs/errata.md", "errata.html"]]);

/** The guides of the repository, as pages of the site. */
export async function guidePages(root: string): Promise<Page[]> {
  const names = (await readdir(join(root, "docs"))).filter((name) => name.endsWith(".md")).toSorted();
  const paths = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...names.map((name) => `docs/${name}`)];
  const sources = new Map(paths.filter((path) => !replaced.has(path)).map((path) => [path, guidePath(path)]));
  return Promise.all(
    [...sources].map(async ([source, path]) =>
      guidePage(path, source, await readFile(join(root, source), "utf8"), sources),
    ),
  );
}

const guidePath = (source: string): string => {
  if (source === "README.md") return "guides/readme.html";
  if (source === "docs/README.md") return "guides/index.html";
  return `guides/${source
    .replace(/^docs\//u, "")
    .replace(/\.md$/u, "")
    .toLowerCase()}.html`;
};

function guidePage(path: string, source: string, text: string, sources: ReadonlyMap<string, string>): Page {
  const markdown = MarkdownIt({ html: false, linkify: false });
  const headings: { readonly text: string; readonly anchor: string; readonly level: number }[] = [];
  const tokens = markdown.parse(text.replace(/^<!--.*?-->\s*/su, ""), {});
  for (const [at, token] of tokens.entries()) {
    if (token.type === "heading_open") {
      const heading = tokens[at + 1]?.content ?? "";
      const anchor = anchorOf(heading);
      token.attrSet("id", anchor);
      headings.push({ text: plain(heading), anchor, level: Number(token.tag.slice(1)) });
    }
    for (const child of token.children ?? []) {
      const href = child.type === "link_open" ? child.attrGet("href") : null;
      if (href !== null) child.attrSet("href", addressOf(String(href), source, path, sources));
    }
  }
  const title = headings[0]?.text ?? source;
  return {
    path,
    template: "guide",
    title,
    view: {
      html: markdown.renderer
        .render(tokens, markdown.options, {})
        // What is wide scrolls by itself, so that the page does not.
        .replaceAll("<table>", '<div class="wide"><table>')
        .replaceAll("</table>", "</table></div>"),
    },
    search: headings.map(({ text: heading, anchor, level }) => ({
      title: level === 1 ? heading : `${title}: ${heading}`,
      kind: "guide",
      address: level === 1 ? path : `${path}#${anchor}`,
      words: "",
    })),
  };
}

/** Where a link of a guide leads in the site; to what the site has not, in the repository beside it. */
function addressOf(href: string, source: string, path: string, sources: ReadonlyMap<string, string>): string {
  if (/^(?:[a-z]+:|#)/u.test(href)) return href;
  const [file = "", anchor] = href.split("#");
  const target = join(dirname(source), file);
  const page = sources.get(target);
  if (page !== undefined) return `${upFrom(path)}${page}${anchor === undefined ? "" : `#${anchor}`}`;
  const own = replaced.get(target);
  // Anchors of pages of its own are ids as they are written.
  if (own !== undefined) return `${upFrom(path)}${own}${anchor === undefined ? "" : `#${anchor.toUpperCase()}`}`;
  return `${upFrom(path)}../${target}${anchor === undefined ? "" : `#${anchor}`}`;
}

const plain = (heading: string): string => heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, "$1").replaceAll(/[`*]/gu, "");

/** The anchor that a heading has where Markdown is usually shown. */
const anchorOf = (heading: string): string =>
  heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/gu, "-");
