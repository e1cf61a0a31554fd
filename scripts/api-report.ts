import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist/esm");

/** Messages are exported by several entries, and are most of what there is: their files have reports of their own. */
const sharedFile = /^generated\/v(2\.[23])\/(messages|received)\.d\.ts$/;

type Declared = ReadonlyMap<string, readonly ts.Declaration[]>;

/**
 * What the built package exports: the text of `api/NAME.api.md` by NAME, one for each entry, without documentation.
 * Needs `npm run build`.
 */
export async function apiReports(): Promise<Map<string, string>> {
  const entries = await entryFiles();
  const program = ts.createProgram([...entries.values()], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const namespaces = new Map<ts.Declaration, Declared>();

  const exportsOf = (module: ts.Symbol): Declared => {
    const exports = checker.getExportsOfModule(module).map((symbol): [string, ts.Declaration[]] => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const file = target.valueDeclaration;
      if (file !== undefined && ts.isSourceFile(file)) namespaces.set(file, exportsOf(target));
      return [symbol.name, target.declarations ?? []];
    });
    return new Map(exports.toSorted(([a], [b]) => compare(a, b)));
  };

  const reports = new Map<string, Declared>();
  for (const [entry, path] of entries) {
    const file = program.getSourceFile(path);
    const module = file && checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`${entry} has no declarations at ${relative(root, path)}`);
    reports.set(entry, exportsOf(module));
  }
  const all = [...reports.values(), ...namespaces.values()].flatMap((names) => [...names.values()].flat());
  const pages = render(reports, namespaces, mentioned(new Set(all), checker));
  const options = await resolveConfig(join(root, "api/any.md"));
  const formatted = [...pages].map(async ([name, text]): Promise<[string, string]> => {
    return [name, await format(text, { ...options, parser: "markdown" })];
  });
  return new Map(await Promise.all(formatted));
}

async function entryFiles(): Promise<Map<string, string>> {
  const { exports } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    exports: Record<string, string | { import: { types: string } }>;
  };
  const files = Object.entries(exports).flatMap(([path, target]): [string, string][] =>
    typeof target === "string" ? [] : [[path.replace(".", "oicp"), join(root, target.import.types)]],
  );
  return new Map(files);
}

/** Declarations of this package that the given ones mention, directly or not, and that are not among them. */
function mentioned(exported: ReadonlySet<ts.Declaration>, checker: ts.TypeChecker): Declared {
  const found = new Set(exported);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      for (const declaration of target?.declarations ?? []) {
        if (!isDeclaredHere(declaration) || found.has(declaration)) continue;
        found.add(declaration);
        visit(declaration);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const declaration of exported) visit(declaration);
  const hidden = new Map<string, ts.Declaration[]>();
  for (const declaration of [...found].filter((each) => !exported.has(each))) {
    const name = ownName(declaration) ?? "";
    hidden.set(name, [...(hidden.get(name) ?? []), declaration]);
  }
  return new Map([...hidden].toSorted(([a], [b]) => compare(a, b)));
}

/** Not a part of another declaration, nor of another package. */
function isDeclaredHere(declaration: ts.Declaration): boolean {
  if (ts.isSourceFile(declaration)) return false;
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return ts.isSourceFile(statement.parent) && statement.getSourceFile().fileName.startsWith(dist);
}

function render(
  reports: ReadonlyMap<string, Declared>,
  namespaces: ReadonlyMap<ts.Declaration, Declared>,
  hidden: Declared,
): Map<string, string> {
  const pages = new Map<string, string>();
  const shared = new Map<string, Map<string, readonly ts.Declaration[]>>();
  for (const [entry, names] of reports) {
    const lines: string[] = [];
    for (const [name, declarations] of names) {
      const [first] = declarations;
      if (first === undefined) throw new Error(`${entry} exports ${name}, which is declared nowhere`);
      const namespace = namespaces.get(first);
      const report = sharedReport(first);
      if (namespace !== undefined) lines.push(`namespace ${name} {`, ...[...namespace].flatMap(textOf), "}");
      else if (report === undefined) lines.push(...textOf([name, declarations]));
      else {
        const own = ownName(first) ?? name;
        lines.push(`export { ${own === name ? name : `${own} as ${name}`} } from "${report}";`);
        shared.set(report, (shared.get(report) ?? new Map()).set(own, declarations));
      }
    }
    pages.set(entry.replaceAll("/", "-"), page(`\`${entry}\``, [], lines));
  }
  for (const [report, names] of shared) {
    const sorted = [...names].toSorted(([a], [b]) => compare(a, b));
    pages.set(report, page(report, [], sorted.flatMap(textOf)));
  }
  const about = "Types that exported declarations mention and no entry exports: part of the API, without a name in it.";
  if (hidden.size > 0) pages.set("unnamed", page("Without a name", [about], [...hidden].flatMap(textOf)));
  return pages;
}

function sharedReport(declaration: ts.Declaration): string | undefined {
  const path = relative(dist, declaration.getSourceFile().fileName).replaceAll("\\", "/");
  const [, version, file] = sharedFile.exec(path) ?? [];
  return version === undefined ? undefined : `${file}-${version}`;
}

const ownName = (declaration: ts.Declaration): string | undefined => ts.getNameOfDeclaration(declaration)?.getText();

const page = (title: string, paragraphs: readonly string[], lines: readonly string[]): string =>
  [`# ${title}`, "Written by `npm run api`.", ...paragraphs, `\`\`\`ts\n${lines.join("\n")}\n\`\`\``].join("\n\n");

const printer = ts.createPrinter({ removeComments: true });

/** Declarations as they are, without documentation, and the name that they are exported by when that is another. */
function textOf([name, declarations]: readonly [string, readonly ts.Declaration[]]): string[] {
  const lines = declarations.map((declaration) => {
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    const text = printer.printNode(ts.EmitHint.Unspecified, statement, declaration.getSourceFile());
    return text.replace(/^export (?:default )?/, "").replace(/^declare /, "");
  });
  const own = declarations[0] && ownName(declarations[0]);
  return own === name ? lines : [...lines, `export { ${own} as ${name} };`];
}

/** Not by the language of the machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
