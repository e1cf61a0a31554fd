import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path/posix";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { filesBelow } from "../../generator/project.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Who may import whom: for each folder, the other folders it may reach. Data flows one way. */
const allowed: Record<string, readonly string[]> = {
  generator: [],
  runtime: [],
  generated: ["runtime"],
  "runtime/sandbox": ["runtime", "generated"],
};

/** The entries under which users know the package, and the folder each one stands in. */
const entry = /^oicp(?:\/|$)/;

async function importsOf(folder: string): Promise<{ file: string; specifier: string }[]> {
  const names = (await filesBelow(join(root, folder))).filter((name) => name.endsWith(".ts"));
  const found = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(root, folder, name), "utf8");
      const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g)];
      return specifiers.map(([, specifier = ""]) => ({ file: `${folder}/${name}`, specifier }));
    }),
  );
  return found.flat();
}

const ruleOf = (file: string): string =>
  Object.keys(allowed)
    .filter((folder) => file.startsWith(`${folder}/`))
    .toSorted((a, b) => b.length - a.length)[0] ?? "";

/** A sentence for an import that crosses a wall, nothing for one that may. */
function trespass(file: string, specifier: string): string | undefined {
  if (entry.test(specifier)) return `${file} imports the package itself (${specifier})`;
  if (!specifier.startsWith(".")) return undefined;
  const target = ruleOf(`${join(dirname(file), specifier)}`);
  const from = ruleOf(file);
  if (target === from || allowed[from]?.includes(target) === true) return undefined;
  return `${file} imports ${specifier}, which is in ${target === "" ? "no folder it may reach" : target}`;
}

describe("who may import whom", () => {
  it.each(["generator", "runtime", "generated"])("%s keeps to its own and what stands below it", async (folder) => {
    const imports = await importsOf(folder);
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.map(({ file, specifier }) => trespass(file, specifier)).filter(Boolean)).toEqual([]);
  });

  it("the check sees a wrong import", () => {
    expect(trespass("runtime/client/a.ts", "../../generated/v2.3/cpo.js")).toMatch("generated");
    expect(trespass("generated/v2.3/cpo.ts", "../../generator/cli.js")).toMatch("generator");
    expect(trespass("generator/cli.ts", "../test/support/x.js")).toMatch("no folder it may reach");
    expect(trespass("generated/v2.3/cpo.ts", "../../runtime/schema.js")).toBeUndefined();
  });

  it("the core of the runtime needs no platform: node modules are reached only where a platform is meant", async () => {
    const platform =
      /^runtime\/(server\/(node|express|fastify|certificate|peer)|transport\/(undici|node|tls)|testing|sandbox|redis|cli|otel)/;
    const wrong = (await importsOf("runtime")).filter(
      ({ file, specifier }) => /^(node:|undici$)/.test(specifier) && !platform.test(file),
    );
    expect(wrong).toEqual([]);
  });
});
