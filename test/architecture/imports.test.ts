import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path/posix";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { filesBelow } from "../../generator/project.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Who may import whom: for each folder, the other folders it may reach. Data flows one way. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  generator: [],
  runtime: [],
  generated: ["runtime"],
  "runtime/sandbox": ["runtime", "generated"],
  "runtime/scenarios": ["runtime", "generated", "runtime/sandbox"],
  "runtime/cli": ["runtime", "generated", "runtime/sandbox", "runtime/scenarios"],
};

interface Import {
  readonly file: string;
  readonly specifier: string;
  /** How it is bound: `type` leaves nothing at run time, `lazy` is only loaded when it is used. */
  readonly kind: "static" | "type" | "lazy";
}

function importsIn(file: string, text: string): Import[] {
  const found: Import[] = [];
  for (const [statement, specifier = ""] of text.matchAll(/^(?:import|export)\s[^;"]*?from\s+"([^"]+)"/gm)) {
    found.push({ file, specifier, kind: /^(?:import|export)\s+type\b/.test(statement) ? "type" : "static" });
  }
  for (const [, specifier = ""] of text.matchAll(/^import\s+"([^"]+)"/gm))
    found.push({ file, specifier, kind: "static" });
  for (const [, specifier = ""] of text.matchAll(/^(?!\s*\*).*\bimport\("([^"]+)"\)/gm)) {
    found.push({ file, specifier, kind: "lazy" });
  }
  return found;
}

async function importsOf(folder: string): Promise<Import[]> {
  const names = (await filesBelow(join(root, folder))).filter((name) => name.endsWith(".ts"));
  const files = names.map((name) => `${folder}/${name}`);
  return (
    await Promise.all(files.map(async (file) => importsIn(file, await readFile(join(root, file), "utf8"))))
  ).flat();
}

const roomOf = (file: string): string =>
  Object.keys(allowed)
    .filter((folder) => file.startsWith(`${folder}/`))
    .toSorted((a, b) => b.length - a.length)[0] ?? "";

/** A sentence for an import that crosses a wall, nothing for one that may. */
function trespass({ file, specifier }: Omit<Import, "kind">): string | undefined {
  if (/^oicp(?:\/|$)/.test(specifier)) return `${file} imports the package itself (${specifier})`;
  if (!specifier.startsWith(".")) return undefined;
  const from = roomOf(file);
  const target = roomOf(join(dirname(file), specifier));
  if (target === from || allowed[from]?.includes(target) === true) return undefined;
  return `${file} imports ${specifier}, which is in ${target === "" ? "no folder it may reach" : target}`;
}

/** Platform modules that loading an entry loads with it, each with the file that asks for it. */
async function platformOf(entry: string): Promise<string[]> {
  const seen = new Set([entry]);
  const found: string[] = [];
  for (const file of seen) {
    for (const { specifier, kind } of importsIn(file, await readFile(join(root, file), "utf8"))) {
      if (kind !== "static") continue;
      if (specifier.startsWith(".")) seen.add(join(dirname(file), specifier).replace(/\.js$/, ".ts"));
      else if (/^(?:node:|undici$)/.test(specifier)) found.push(`${file} -> ${specifier}`);
    }
  }
  return found;
}

describe("who may import whom", () => {
  it.each(["generator", "runtime", "generated"])("%s keeps to its own and what stands below it", async (folder) => {
    const imports = await importsOf(folder);
    expect(imports.length).toBeGreaterThan(10);
    expect(imports.map(trespass).filter(Boolean)).toEqual([]);
  });

  it("the check sees a wrong import", () => {
    const text = 'import {\n  a,\n} from "../../generated/v2.3/cpo.js";\nconst b = await import("../x.js");\n';
    expect(importsIn("runtime/client/a.ts", text).map(({ specifier }) => specifier)).toEqual([
      "../../generated/v2.3/cpo.js",
      "../x.js",
    ]);
    const wrong = (file: string, specifier: string): string | undefined => trespass({ file, specifier });
    expect(wrong("runtime/client/a.ts", "../../generated/v2.3/cpo.js")).toMatch("generated");
    expect(wrong("generated/v2.3/cpo.ts", "../../generator/cli.js")).toMatch("generator");
    expect(wrong("runtime/client/a.ts", "../sandbox/hub.js")).toMatch("runtime/sandbox");
    expect(wrong("generator/cli.ts", "../test/support/x.js")).toMatch("no folder it may reach");
    expect(wrong("generated/v2.3/cpo.ts", "../../runtime/schema.js")).toBeUndefined();
  });
});

describe("the core knows no platform", () => {
  it.each(["index.ts", "schemas.ts", "v2.3/cpo.ts", "v2.3/emp.ts", "v2.3/hubject.ts"])(
    "generated/%s loads in any Fetch runtime: node modules and undici are loaded only when they are used",
    async (entry) => {
      expect(await platformOf(`generated/${entry}`)).toEqual([]);
    },
  );

  it("the check sees a platform module", async () => {
    expect(await platformOf("runtime/adapters/node.ts")).toContain("runtime/adapters/node.ts -> node:http");
  });
});
