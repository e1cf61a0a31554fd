import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path/posix";
import { describe, expect, it } from "vitest";
import { anchorOf, parsePage, readPages, root, type Page } from "./pages.js";

const pages = await readPages();

/** What is wrong with a page's links: those that lead nowhere in this repository. */
async function deadLinks(page: Page, known: readonly Page[] = pages): Promise<string[]> {
  const dead: string[] = [];
  for (const { target, line } of page.links) {
    if (/^(?:https?|mailto):/.test(target)) continue;
    const [path = "", anchor] = target.split("#");
    const file = path === "" ? page.path : join(dirname(page.path), path);
    const there = known.find((other) => other.path === file);
    if (there === undefined && !(await exists(file))) dead.push(`${page.path}:${line}: there is no ${file}`);
    else if (anchor !== undefined && !(await anchorsOf(file, there)).includes(anchor))
      dead.push(`${page.path}:${line}: ${file} has no #${anchor}`);
  }
  return dead;
}

const exists = (file: string): Promise<boolean> =>
  stat(join(root, file)).then(
    () => true,
    () => false,
  );

async function anchorsOf(file: string, page: Page | undefined): Promise<string[]> {
  const { headings, text } = page ?? parsePage(file, await readFile(join(root, file), "utf8"));
  const named = [...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, name = ""]) => name);
  return [...headings.map(anchorOf), ...named];
}

describe("links", () => {
  it.each(pages.map((page) => [page.path, page] as const))("those of %s lead somewhere", async (_, page) => {
    expect(await deadLinks(page, [...pages, page])).toEqual([]);
  });

  it("one that leads nowhere is found", async () => {
    const page = parsePage(
      "docs/x.md",
      "# Who is `it`?\n\n[a](tls.md) [b](nowhere.md) [c](tls.md#nothing) [d](#who-is-it) `[e](code.md)`\n[f](#what)\n",
    );
    expect(await deadLinks(page, [...pages, page])).toEqual([
      "docs/x.md:3: there is no docs/nowhere.md",
      "docs/x.md:3: docs/tls.md has no #nothing",
      "docs/x.md:4: docs/x.md has no #what",
    ]);
  });
});

it("every page of docs/ stands in the index, docs/README.md", () => {
  const index = pages.find(({ path }) => path === "docs/README.md");
  const linked = new Set(index?.links.map(({ target }) => join("docs", target.split("#")[0] ?? "")));
  const missing = pages.filter(({ path }) => path.startsWith("docs/") && path !== index?.path && !linked.has(path));
  expect(missing.map(({ path }) => path)).toEqual([]);
});
