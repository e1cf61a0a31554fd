import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * Measures what a bundler makes of a program:
 *
 *     node --import tsx scripts/bundle-size.ts FOLDER 'export { CpoClient } from "oicp/cpo";'
 *
 * prints it as JSON. FOLDER is where the program's packages are installed.
 */

/** Bytes of a program in one or more files, each minified, and compressed unless it says otherwise. */
export interface BundleSize {
  /** What has to be loaded before the program starts. */
  readonly atOnce: number;
  /** The same, not compressed. */
  readonly minified: number;
  /** The program in one file, with what it would otherwise load when it is used. */
  readonly inOneFile: number;
}

/** Packages that are loaded when they are used, or that a user brings along: they count for nobody. */
const EXTERNAL = ["undici", "cockatiel", "msw", "fast-check", "@opentelemetry/api"];

/** Measures a program whose imports are resolved from a folder. */
export async function bundleSize(folder: string, program: string): Promise<BundleSize> {
  // Below a folder under another name, what esbuild says of its files could not be found among them.
  const resolved = await realpath(folder);
  const [split, whole] = await Promise.all([bundle(resolved, program, true), bundle(resolved, program, false)]);
  const first = loadedAtOnce(split.metafile);
  const files = split.outputFiles.filter(({ path }) =>
    first.has(path.slice(resolved.length + 1).replaceAll("\\", "/")),
  );
  if (files.length !== first.size) throw new Error(`only ${files.length} of ${first.size} files were found`);
  const [inOneFile] = whole.outputFiles;
  return {
    atOnce: sum(files.map(({ contents }) => compressed(contents))),
    minified: sum(files.map(({ contents }) => contents.length)),
    inOneFile: inOneFile === undefined ? 0 : compressed(inOneFile.contents),
  };
}

function bundle(folder: string, contents: string, splitting: boolean) {
  return build({
    stdin: { contents, resolveDir: folder, sourcefile: ENTRY },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    splitting,
    outdir: join(folder, "bundle"),
    absWorkingDir: folder,
    external: EXTERNAL,
    metafile: true,
    write: false,
    logLevel: "silent",
  });
}

const ENTRY = "entry.js";

/** The entry's file and those that it imports statically. */
function loadedAtOnce({ outputs }: Awaited<ReturnType<typeof bundle>>["metafile"]): ReadonlySet<string> {
  const loaded = new Set(Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === ENTRY));
  for (const path of loaded) {
    for (const { path: imported, kind, external } of outputs[path]?.imports ?? []) {
      if (kind === "import-statement" && external !== true) loaded.add(imported);
    }
  }
  return loaded;
}

const compressed = (contents: Uint8Array): number => gzipSync(contents, { level: 9 }).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder, program] = process.argv;
  if (folder === undefined || program === undefined) {
    console.error("usage: node --import tsx scripts/bundle-size.ts FOLDER PROGRAM");
    process.exitCode = 2;
  } else console.log(JSON.stringify(await bundleSize(folder, program)));
}
