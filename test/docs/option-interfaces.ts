import { readFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { root } from "./pages.js";

/** A member of an interface of options. */
export interface OptionMember {
  /** Its name; members of an object written in place follow a dot: `validation.request`. */
  readonly name: string;
  readonly optional: boolean;
  /** Its documentation, on one line. Members of an object written in place share that of the object. */
  readonly documentation: string;
}

/** The interfaces that a file exports, with their own members. */
export async function interfacesIn(file: string): Promise<ReadonlyMap<string, readonly OptionMember[]>> {
  const text = await readFile(join(root, file), "utf8");
  return parseInterfaces(file, text);
}

export function parseInterfaces(file: string, text: string): ReadonlyMap<string, readonly OptionMember[]> {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found = new Map<string, readonly OptionMember[]>();
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement)) continue;
    if (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) !== true) continue;
    found.set(
      statement.name.text,
      statement.members.flatMap((member) => membersOf(member)),
    );
  }
  return found;
}

function membersOf(member: ts.TypeElement, prefix = "", inherited = ""): OptionMember[] {
  if (!ts.isPropertySignature(member) && !ts.isMethodSignature(member)) return [];
  const name = prefix + member.name.getText();
  const documentation = documentationOf(member) || inherited;
  const inPlace = ts.isPropertySignature(member) ? literalIn(member.type) : undefined;
  if (inPlace !== undefined) return inPlace.members.flatMap((inner) => membersOf(inner, `${name}.`, documentation));
  return [{ name, optional: member.questionToken !== undefined, documentation }];
}

/** The object that a type describes in place, alone or beside `undefined`. */
function literalIn(type: ts.TypeNode | undefined): ts.TypeLiteralNode | undefined {
  if (type === undefined) return undefined;
  if (ts.isTypeLiteralNode(type)) return type;
  return ts.isUnionTypeNode(type) ? type.types.find((part) => ts.isTypeLiteralNode(part)) : undefined;
}

function documentationOf(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  const said = comment?.comment;
  const text = typeof said === "string" ? said : (ts.getTextOfJSDocComment(said) ?? "");
  return text.replace(/\s+/g, " ").trim();
}

/**
 * What an option's documentation gives as its default: the numbers and the texts in code of the clause that begins with
 * `Default`, or its one word.
 */
export function defaultsIn(documentation: string): readonly string[] {
  const clause = /\bDefault:? (.*?)(?:[.;](?:\s|$)| that | when |$)/.exec(documentation)?.[1] ?? "";
  return [...new Set(clause.match(/`[^`]+`|\b\d+(?:,\d+)*(?: MiB)?|^(?:false|true|off|none)\b/g))];
}

/** The unit that an option's documentation names. */
export function unitIn(documentation: string): "ms" | "bytes" | undefined {
  if (/^(?:Milliseconds\b|[^.]*\bin milliseconds\b)/.test(documentation)) return "ms";
  return /^[^.]*\bbytes\b/i.test(documentation) ? "bytes" : undefined;
}
