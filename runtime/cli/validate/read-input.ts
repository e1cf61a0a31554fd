import { readFile } from "node:fs/promises";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";

/** What a file holds: a value, or why it is no JSON. */
export type Input =
  | { readonly file: string; readonly value: unknown; readonly problem?: undefined }
  | { readonly file: string; readonly problem: string };

/** Reads JSON from a file, or from standard input for `-`. Throws a `UsageError` when there is no such file. */
export async function readInput(file: string, terminal: Terminal): Promise<Input> {
  const text = file === "-" ? await terminal.input() : await readText(file);
  try {
    return { file, value: JSON.parse(text.replace(/^\uFEFF/, "")) as unknown };
  } catch (error) {
    return { file, problem: `is not JSON${placeOf(error, text)}` };
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${file} cannot be read (${code ?? "unknown reason"}).`);
  }
}

/** Line and column where a text ceases to be JSON, when it is told. The words of the parser would quote the text. */
function placeOf(error: unknown, text: string): string {
  if (text.trim() === "") return ": it is empty";
  const position = / at position (\d+)/.exec((error as Error).message)?.[1];
  if (position === undefined) return "";
  const before = text.slice(0, Number(position)).split("\n");
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}
