import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, inject, it } from "vitest";

const folder = join(inject("project"), "node_modules/oicp");

interface Manifest {
  readonly sideEffects: boolean;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional?: boolean }>>;
}

let manifest: Manifest;
let files: string[];
beforeAll(async () => {
  manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  files = found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
});

describe("the tarball", () => {
  it("has nothing that publint objects to", async () => {
    const { messages, pkg } = await publint({ pkgDir: folder, level: "suggestion", pack: false, strict: true });
    // A `browser` condition would need a specifier of its own, which the sources could not be run with unbuilt.
    const objections = messages.filter(({ code }) => code !== "USE_EXPORTS_OR_IMPORTS_BROWSER");
    expect(objections.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it("has types that fit its code in every entry, for import and require", { timeout: 240_000 }, async () => {
    const tarball = new Uint8Array(await readFile(inject("tarball")));
    const result = await checkPackage(createPackageFromTarballData(tarball), { excludeEntrypoints: [/\.yaml$/] });
    if (!result.types) throw new Error("No types were found");
    // `node10` knows no subpath exports; it is none of the supported resolutions.
    const problems = result.problems.filter(
      (problem) => !("resolutionKind" in problem && problem.resolutionKind === "node10"),
    );
    expect(problems).toEqual([]);
  });

  it("holds every file that its entries and its command name", () => {
    const named = Object.values(manifest.exports).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target).flatMap((condition) => Object.values(condition)),
    );
    const missing = [...named, ...Object.values(manifest.bin)].filter(
      (path) => !files.includes(path.replace("./", "")),
    );
    expect(missing).toEqual([]);
  });

  it("holds the licence, what changed, the corrected documents and where the official ones are from", () => {
    expect(files).toEqual(
      expect.arrayContaining([
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        "spec/oicp-2.2.yaml",
        "spec/oicp-2.3.yaml",
        "spec/sources.json",
      ]),
    );
  });

  it("holds nothing else", () => {
    const expected =
      /^(?:dist\/(?:esm|cjs)|generated|runtime)\/|^spec\/(?:oicp-2\.[23]\.yaml|sources\.json)$|^(?:docs\/.+|[A-Z]+)\.md$|^LICENSE$|^examples\/(?:README\.md|[a-z-]+\/(?:README\.md|package\.json|tsconfig\.json|[a-z-]+(?:\.test|\.config)?\.ts))$/;
    expect(files.filter((path) => !expected.test(path))).toEqual(["package.json"]);
    const stray = /^(?!examples\/).*\.(?:test|check|spec)\.|\.tsbuildinfo$|\.env|\.pem$|\.key$/;
    expect(files.filter((path) => stray.test(path))).toEqual([]);
  });

  it("has maps to sources that are in it", async () => {
    const maps = files.filter((path) => path.endsWith(".map"));
    const dangling = await Promise.all(
      maps.map(async (path) => {
        const { sources } = JSON.parse(await readFile(join(folder, path), "utf8")) as { sources: string[] };
        return sources
          .map((source) => join(path, "..", source).replaceAll("\\", "/"))
          .filter((source) => !files.includes(source));
      }),
    );
    expect(maps.length).toBeGreaterThan(0);
    expect(dangling.flat()).toEqual([]);
  });

  it("depends on three packages, and on no peer that is not optional", () => {
    expect(Object.keys(manifest.dependencies)).toEqual(["cockatiel", "openapi-fetch", "undici"]);
    const demanded = Object.keys(manifest.peerDependencies).filter(
      (name) => manifest.peerDependenciesMeta[name]?.optional !== true,
    );
    expect(demanded).toEqual([]);
    expect(manifest.sideEffects).toBe(false);
  });
});
