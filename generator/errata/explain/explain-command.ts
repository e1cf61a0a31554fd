import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow, readInput } from "../../project.js";
import { explain, openLibrary } from "./explain.js";
import { printExplanation } from "./print-explanation.js";

/** Where rules and status codes are spoken of. */
const folders = ["runtime", "docs"] as const;

/** Pages made from the registry say the same again. */
const generated = new Set(["docs/errata.md", "docs/differences.md"]);

/** Looks a name up in spec/ and prints what is known of it; code 1 when nothing has that name. */
export async function explainCommand(root: string, name: string, json: boolean): Promise<{ out: string; code: 0 | 1 }> {
  const texts = new Map<string, string>();
  for (const folder of folders) {
    for (const file of await filesBelow(join(root, folder))) {
      const path = `${folder}/${file}`;
      if (/\.(?:ts|md)$/u.test(path) && !generated.has(path)) texts.set(path, await readFile(join(root, path), "utf8"));
    }
  }
  const explanation = explain(name, openLibrary(await readInput(root), texts));
  const { things, errata, cited, mentions } = explanation;
  return {
    out: json ? JSON.stringify(explanation, null, 2) : printExplanation(explanation),
    code: things.length + errata.length + cited.length + mentions.length === 0 ? 1 : 0,
  };
}
