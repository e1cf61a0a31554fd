import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A fenced block of a page. */
export interface CodeBlock {
  /** What follows the opening fence, for example `ts run`. */
  readonly info: string;
  readonly code: string;
  /** Line of its first line of code, from 1. */
  readonly line: number;
}

export interface Link {
  readonly target: string;
  readonly line: number;
}

/** A table under a heading: its rows by the names of its columns. */
export interface Table {
  readonly heading: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** What a page in Markdown holds, as far as tests look at it. */
export interface Page {
  /** Path in the repository, for example `docs/tls.md`. */
  readonly path: string;
  readonly text: string;
  readonly headings: readonly string[];
  readonly blocks: readonly CodeBlock[];
  readonly links: readonly Link[];
  readonly tables: readonly Table[];
}

/** Pages that people read from the top of the repository. */
export async function readPages(): Promise<Page[]> {
  const names = (await readdir(join(root, "docs"))).filter((name) => name.endsWith(".md")).toSorted();
  const paths = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...names.map((name) => `docs/${name}`)];
  return Promise.all(paths.map(readPage));
}

export async function readPage(path: string): Promise<Page> {
  return parsePage(path, await readFile(join(root, path), "utf8"));
}

export function parsePage(path: string, text: string): Page {
  const headings: string[] = [];
  const blocks: CodeBlock[] = [];
  const links: Link[] = [];
  const tables: Table[] = [];
  let fence:
    { readonly marks: string; readonly info: string; readonly line: number; readonly lines: string[] } | undefined;
  let tableLines: string[] = [];

  for (const [index, line] of [...text.split("\n"), ""].entries()) {
    const number = index + 1;
    if (fence !== undefined) {
      if (line === fence.marks) {
        blocks.push({ info: fence.info, code: fence.lines.join("\n"), line: fence.line });
        fence = undefined;
      } else fence.lines.push(line);
      continue;
    }
    const opening = /^(```+)(.*)$/.exec(line);
    if (opening !== null) {
      fence = { marks: opening[1] ?? "", info: (opening[2] ?? "").trim(), line: number + 1, lines: [] };
      continue;
    }
    if (line.startsWith("|")) tableLines.push(line);
    else if (tableLines.length > 0) {
      tables.push({ heading: headings.at(-1) ?? "", rows: rowsOf(tableLines) });
      tableLines = [];
    }
    const heading = /^#+ (.+)$/.exec(line)?.[1];
    if (heading !== undefined) headings.push(heading);
    for (const [, target = ""] of withoutCode(line).matchAll(/\]\(([^)\s]+)\)/g)) links.push({ target, line: number });
  }
  return { path, text, headings, blocks, links, tables };
}

/** Code spans may hold what looks like a link. */
const withoutCode = (line: string): string => line.replace(/(`+)(?:(?!\1).)*\1/g, (span) => "x".repeat(span.length));

function rowsOf(lines: readonly string[]): Readonly<Record<string, string>>[] {
  const [names = [], , ...rows] = lines.map(cellsOf);
  return rows.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""])));
}

/** Cells of a line. A pipe that belongs to a cell is written `\|`. */
function cellsOf(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));
}

/** The fragment that leads to a heading, as GitHub makes it. */
export function anchorOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

/** The first table under a heading that begins with this text. */
export function tableUnder(page: Page, heading: string): Table {
  const found = page.tables.find((table) => table.heading.startsWith(heading));
  if (found === undefined) throw new Error(`${page.path} has no table under a heading that begins with ${heading}`);
  return found;
}

/** A cell that is nothing but a name in code: `` `retries` ``. */
export const nameIn = (cell: string | undefined): string => /^`([^`]+)`/.exec(cell ?? "")?.[1] ?? cell ?? "";
