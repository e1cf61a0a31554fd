import { execFile } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** The text of one corrected document, and by what name to speak of it. */
export interface Text {
  readonly path: string;
  readonly text: string;
}

const run = promisify(execFile);

/** File names of corrected documents. */
const corrected = /^oicp-\d+\.\d+\.yaml$/u;

/**
 * The corrected documents of another time: those in a folder (a check-out of this repository, its spec/, or what was
 * taken from them), or those committed at a revision. Undefined when it is neither.
 */
export async function correctedAt(root: string, place: string): Promise<Text[] | undefined> {
  const isFolder = await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? inFolder(place) : atRevision(root, place);
}

async function inFolder(folder: string): Promise<Text[]> {
  for (const candidate of [join(folder, "spec"), folder]) {
    const names = (await readdir(candidate).catch(() => [])).filter((name) => corrected.test(name)).toSorted();
    if (names.length === 0) continue;
    return Promise.all(
      names.map(async (name) => ({ path: join(candidate, name), text: await readFile(join(candidate, name), "utf8") })),
    );
  }
  return [];
}

async function atRevision(root: string, revision: string): Promise<Text[] | undefined> {
  // What begins with a hyphen would be an option of git.
  if (revision.startsWith("-")) return undefined;
  const git = async (...words: string[]): Promise<string> =>
    (await run("git", words, { cwd: root, maxBuffer: 2 ** 28 })).stdout;
  try {
    const listed = await git("ls-tree", "--name-only", `${revision}:spec`);
    const names = listed.split("\n").filter((name) => corrected.test(name));
    const texts = names.map(async (name) => {
      const path = `${revision}:spec/${name}`;
      return { path, text: await git("show", path) };
    });
    return await Promise.all(texts);
  } catch {
    return undefined;
  }
}
