import { Project, SyntaxKind, ts, type SourceFile } from "ts-morph";
import { error, type Diagnostic } from "../diagnostics/diagnostic.js";

/**
 * Parses each emitted text once, and says what no template should have written: wrong syntax, an import that is not
 * used, a name that is declared twice.
 */
export function inspect(files: ReadonlyMap<string, string>): Diagnostic[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  return [...files].flatMap(([path, text]) => {
    const file = project.createSourceFile(path, text);
    const problems = syntaxErrors(file);
    return (problems.length > 0 ? problems : [...unusedImports(file), ...repeated(file)]).map((message) =>
      error(problems.length > 0 ? "OICP5001" : "OICP5002", `generated/${path}: ${message}`, ""),
    );
  });
}

function syntaxErrors(file: SourceFile): string[] {
  // The compiler keeps what it stumbled over on the node; asking the language service would need a whole program.
  const { parseDiagnostics = [] } = file.compilerNode as { parseDiagnostics?: readonly ts.DiagnosticWithLocation[] };
  return parseDiagnostics.map(({ start, messageText }) => {
    const { line, column } = file.getLineAndColumnAtPos(start);
    return `line ${line}, column ${column}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

function unusedImports(file: SourceFile): string[] {
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (node.kind === SyntaxKind.Identifier) used.add((node as ts.Identifier).text);
    ts.forEachChild(node, visit);
  };
  visit(file.compilerNode);
  return importedNames(file.compilerNode)
    .filter((name) => !used.has(name))
    .map((name) => `${name} is imported and not used.`);
}

function importedNames(file: ts.SourceFile): string[] {
  return file.statements.filter(ts.isImportDeclaration).flatMap(({ importClause }) => {
    const bindings = importClause?.namedBindings;
    if (bindings === undefined) return [];
    return ts.isNamespaceImport(bindings) ? [bindings.name.text] : bindings.elements.map(({ name }) => name.text);
  });
}

/** Types and values have names of their own: `Plug` may be both. */
function repeated(file: SourceFile): string[] {
  const declared = namesOf(file.compilerNode);
  return (["declared", "exported"] as const).flatMap((what) => {
    const seen = new Set<string>();
    return declared[what]
      .filter((name) => seen.size === seen.add(name).size)
      .map((name) => `${name.replace(/^\w+ /u, "")} is ${what} twice.`);
  });
}

/** The names a file declares or imports, and those it exports, each with its kind: `type EvseID`, `value isEvseID`. */
function namesOf(file: ts.SourceFile): { readonly declared: string[]; readonly exported: string[] } {
  const declared: string[] = [];
  const exported: string[] = [];
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) {
      const { importClause } = statement;
      const kind = importClause?.isTypeOnly === true ? "type" : "value";
      const bindings = importClause?.namedBindings;
      if (bindings === undefined) continue;
      if (ts.isNamespaceImport(bindings)) declared.push(`value ${bindings.name.text}`);
      else
        declared.push(...bindings.elements.map(({ name, isTypeOnly }) => `${isTypeOnly ? "type" : kind} ${name.text}`));
    } else if (ts.isExportDeclaration(statement)) {
      const { exportClause, isTypeOnly } = statement;
      if (exportClause === undefined || !ts.isNamedExports(exportClause)) continue;
      exported.push(...exportClause.elements.map(({ name }) => `${isTypeOnly ? "type" : "value"} ${name.text}`));
    } else {
      const names = declarationsIn(statement, file);
      declared.push(...names);
      if (isExported(statement)) exported.push(...names);
    }
  }
  return { declared, exported };
}

function declarationsIn(statement: ts.Statement, file: ts.SourceFile): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => `value ${name.getText(file)}`);
  }
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    return [`type ${statement.name.text}`];
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    return statement.name === undefined ? [] : [`value ${statement.name.text}`];
  }
  return [];
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === SyntaxKind.ExportKeyword) === true;
}
