import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "../../generator/generate.js";
import { readInput, repository } from "../../generator/project.js";

/** What a regeneration in memory found. */
export interface Regeneration {
  readonly operations: number;
  readonly legs: number;
  readonly messages: number;
  readonly corrections: number;
  readonly milliseconds: number;
  /** Files on disk that are not what spec/ yields. */
  readonly different: readonly string[];
}

/** Makes the bindings again from spec/, in memory, and compares them with what is on disk. */
export async function regenerate(): Promise<Regeneration> {
  const start = performance.now();
  const { files, models, corrections, diagnostics } = await generate(await readInput(repository));
  const milliseconds = performance.now() - start;
  if (files.size === 0) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const different: string[] = [];
  for (const [path, text] of files) {
    const onDisk = await readFile(join(repository, path), "utf8").catch(() => "");
    if (onDisk !== text) different.push(path);
  }
  const count = (of: (model: (typeof models)[number]) => number): number =>
    models.reduce((sum, model) => sum + of(model), 0);
  return {
    operations: count(({ operations }) => operations.length),
    legs: count(({ operations }) => operations.flatMap(({ legs }) => legs).length),
    messages: count(({ messages }) => messages.length),
    corrections,
    milliseconds,
    different,
  };
}
