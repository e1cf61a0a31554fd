import { Project, SyntaxKind, ts, type SourceFile } from "ts-morph";
import { error, type Diagnostic } from "../diagnostics/diagnostic.js";

/**
 * Parses each emitted text once, and says what no template should have written: wrong syntax, an import that is not
 * used, a name that is exported twice.
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
    return (problems.length > 0 ? problems : [...unusedImports(file), ...repeatedExports(file)]).map((message) =>
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
function repeatedExports(file: SourceFile): string[] {
  const seen = new Set<string>();
  return exportedNames(file.compilerNode)
    .filter((name) => seen.size === seen.add(name).size)
    .map((name) => `${name.replace(/^\w+ /u, "")} is exported twice.`);
}

/** What a file exports, each name with its kind: `type EvseID`, `value isEvseID`. */
function exportedNames(file: ts.SourceFile): string[] {
  return file.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause)) {
      const kind = statement.isTypeOnly ? "type" : "value";
      return statement.exportClause.elements.map(({ name }) => `${kind} ${name.text}`);
    }
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (modifiers?.some(({ kind }) => kind === SyntaxKind.ExportKeyword) !== true) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => `value ${name.getText(file)}`);
    }
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [`type ${statement.name.text}`];
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return [`value ${statement.name?.text ?? "default"}`];
    return [];
  });
}
