/** Pieces of TypeScript text. */

const width = 120;

export const quoted = (text: string): string => JSON.stringify(text);

const identifier = /^[A-Za-z_$][A-Za-z0-9_$]*$/u;

/** A member's name as the key of an object or interface. */
export const keyOf = (name: string): string => (identifier.test(name) ? name : quoted(name));

/** A regular expression literal with the `u` flag. */
export const regExp = (source: string): string => String(new RegExp(source, "u"));

/** Items between brackets: on one line when they fit behind what stands before them, else one a line. */
export function bracketed(open: string, items: readonly string[], close: string, before = "", indent = 0): string {
  const space = open === "{" && items.length > 0 ? " " : "";
  const line = `${open}${space}${items.join(", ")}${space}${close}`;
  if (indent + before.length + line.length + 1 <= width && !line.includes("\n")) return line;
  const margin = " ".repeat(indent);
  return `${open}\n${items.map((item) => `${margin}  ${item},\n`).join("")}${margin}${close}`;
}

/** A union: on one line when it fits, else one a line. */
export function union(members: readonly string[], before: string, indent: number): string {
  const line = members.join(" | ");
  if (indent + before.length + line.length + 1 <= width) return line;
  const margin = " ".repeat(indent + 2);
  return members.map((member) => `\n${margin}| ${member}`).join("");
}

/** Plain data as an object literal; `Raw` pieces are taken as they are. */
export function literal(value: unknown, indent = 0, before = ""): string {
  if (value instanceof Raw) return value.text;
  if (Array.isArray(value)) {
    return bracketed(
      "[",
      value.map((item) => literal(item, indent + 2)),
      "]",
      before,
      indent,
    );
  }
  if (typeof value === "object" && value !== null) {
    const items = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => `${keyOf(name)}: ${literal(member, indent + 2, `${keyOf(name)}: `)}`);
    return bracketed("{", items, "}", before, indent);
  }
  return JSON.stringify(value);
}

/** A piece of program text among plain data. */
export class Raw {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * A documentation comment: paragraphs, wrapped, and tags. Nothing in them can end the comment. Empty when there is
 * nothing to say.
 */
export function jsdoc(paragraphs: readonly string[], indent: number): string {
  const margin = " ".repeat(indent);
  const texts = paragraphs.map((paragraph) => paragraph.replaceAll(/\s+/gu, " ").replaceAll("*/", "*\\/").trim());
  const said = texts.filter((text) => text !== "");
  const [only = ""] = said;
  if (said.length === 0) return "";
  if (said.length === 1 && indent + only.length + 7 <= width) return `${margin}/** ${only} */\n`;
  const lines = said.flatMap((text, index) => [
    // Tags follow one another without a blank line between them.
    ...(index > 0 && !(text.startsWith("@") && said[index - 1]?.startsWith("@")) ? [""] : []),
    ...wrapped(text, width - indent - 3),
  ]);
  return `${margin}/**\n${lines.map((line) => `${margin} * ${line}`.trimEnd() + "\n").join("")}${margin} */\n`;
}

function wrapped(text: string, limit: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > limit) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
