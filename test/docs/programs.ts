import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root, type CodeBlock, type Page } from "./pages.js";

/** Code of a page as a file of its own. */
export interface Program {
  readonly page: string;
  /** File name, from the page and the line: `docs-tls-52.ts`. */
  readonly file: string;
  /** Begins with as many empty lines as stand before it on the page, so that an error's line is the page's. */
  readonly code: string;
  /** Whether it is executed: the block says `ts run`. */
  readonly run: boolean;
  /** What it prints, when a block `text output` follows. */
  readonly output: string | undefined;
}

/** A page that says so is one program from its first block to its last. */
const ONE_PROGRAM = "The code on this page is one program";

export function programsOf(page: Page): Program[] {
  const blocks = page.blocks.filter(({ info }) => /^ts\b/.test(info));
  if (page.text.includes(ONE_PROGRAM) && blocks.length > 0) {
    // Whoever writes such a page runs it as well.
    return [{ ...program(page, blocks), run: false }];
  }
  return blocks.map((block) => program(page, [block]));
}

function program(page: Page, blocks: readonly CodeBlock[]): Program {
  let code = "";
  let line = 1;
  for (const block of blocks) {
    code += "\n".repeat(block.line - line) + block.code + "\n";
    line = block.line + block.code.split("\n").length;
  }
  const last = blocks.at(-1);
  const next = last === undefined ? undefined : page.blocks[page.blocks.indexOf(last) + 1];
  return {
    page: page.path,
    file: `${page.path.replace(/\.md$/, "").replaceAll("/", "-")}-${blocks[0]?.line ?? 0}.ts`,
    // A file without imports and exports would share its names with the others.
    code: `${code}export {};\n`,
    run: blocks.some(({ info }) => /\brun\b/.test(info)),
    output: next?.info === "text output" ? next.code : undefined,
  };
}

/** Where the entries of the package come from, by the names their users import: what `package.json` exports, as sources. */
export async function entries(): Promise<Readonly<Record<string, string>>> {
  const { name, exports } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    name: string;
    exports: Record<string, unknown>;
  };
  const found: Record<string, string> = {};
  for (const [path, target] of Object.entries(exports)) {
    const file = targetOf(target);
    if (file !== undefined)
      found[join(name, path)] = join(
        root,
        file.replace(/^\.\/dist\/(?:esm|cjs)\//, "").replace(/\.d\.[cm]?ts$/, ".ts"),
      );
  }
  return found;
}

/** The declarations that an export leads to, however deep its conditions are nested. */
function targetOf(target: unknown): string | undefined {
  if (typeof target === "string") return /\.d\.[cm]?ts$/.test(target) ? target : undefined;
  if (typeof target !== "object" || target === null) return undefined;
  return Object.values(target)
    .map(targetOf)
    .find((file) => file !== undefined);
}
