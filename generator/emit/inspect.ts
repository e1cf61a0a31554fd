import type { ts } from "ts-morph";
import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { tsMorph } from "./load.js";

type Compiler = typeof ts;
type File = ts.SourceFile & { readonly parseDiagnostics?: readonly ts.DiagnosticWithLocation[] };

/**
 * Parses each emitted text once, and says what no template should have written: wrong syntax, an import that is not
 * used, a name that is declared twice.
 */
export function inspect(files: ReadonlyMap<string, string>): Diagnostic[] {
  const { ts } = tsMorph();
  const options = {
    languageVersion: ts.ScriptTarget.ES2022,
    // Comments say nothing that is asked for here, and are half of the text.
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  return [...files].flatMap(([path, text]) => {
    const file = ts.createSourceFile(path, text, options);
    const problems = syntaxErrors(ts, file);
    return (problems.length > 0 ? problems : [...unusedImports(ts, file), ...repeated(ts, file)]).map((message) =>
      error(problems.length > 0 ? "OICP5001" : "OICP5002", `generated/${path}: ${message}`, ""),
    );
  });
}

/** The parser keeps what it stumbled over on the file. */
function syntaxErrors(ts: Compiler, file: File): string[] {
  return (file.parseDiagnostics ?? []).map(({ start, messageText }) => {
    const { line, character } = file.getLineAndCharacterOfPosition(start);
    return `line ${line + 1}, column ${character + 1}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

function unusedImports(ts: Compiler, file: ts.SourceFile): string[] {
  const unused = new Set(importedNames(ts, file));
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node)) unused.delete(node.text);
    ts.forEachChild(node, visit);
  };
  if (unused.size > 0) visit(file);
  return [...unused].map((name) => `${name} is imported and not used.`);
}

function importedNames(ts: Compiler, file: ts.SourceFile): string[] {
  return file.statements.filter(ts.isImportDeclaration).flatMap(({ importClause }) => {
    const bindings = importClause?.namedBindings;
    if (bindings === undefined) return [];
    return ts.isNamespaceImport(bindings) ? [bindings.name.text] : bindings.elements.map(({ name }) => name.text);
  });
}

/** Types and values have names of their own: `Plug` may be both. */
function repeated(ts: Compiler, file: ts.SourceFile): string[] {
  const declared = namesOf(ts, file);
  return (["declared", "exported"] as const).flatMap((what) => {
    const seen = new Set<string>();
    return declared[what]
      .filter((name) => seen.size === seen.add(name).size)
      .map((name) => `${name.replace(/^\w+ /u, "")} is ${what} twice.`);
  });
}

/** The names a file declares or imports, and those it exports, each with its kind: `type EvseID`, `value isEvseID`. */
function namesOf(ts: Compiler, file: ts.SourceFile): { readonly declared: string[]; readonly exported: string[] } {
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
      const names = declarationsIn(ts, statement, file);
      declared.push(...names);
      if (isExported(ts, statement)) exported.push(...names);
    }
  }
  return { declared, exported };
}

function declarationsIn(ts: Compiler, statement: ts.Statement, file: ts.SourceFile): string[] {
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

function isExported(ts: Compiler, statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}
