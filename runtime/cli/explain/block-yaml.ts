/**
 * Reads YAML as the corrected documents of this package are written: mappings and lists in blocks, plain and
 * quoted scalars, over several lines or one, and empty lists and mappings. Nothing else of YAML: anchors, tags,
 * comments, block scalars and flow collections do not occur there. Throws a `SyntaxError` with the line for the rest.
 */
export function readBlockYaml(text: string): unknown {
  const lines: Line[] = [];
  for (const [index, content] of text.split("\n").entries()) {
    if (content.trim() !== "") lines.push({ number: index + 1, indent: content.search(/\S/), text: content.trim() });
  }
  const cursor: Cursor = { lines, at: 0 };
  const first = lines[0];
  const value = first === undefined ? null : readBlock(cursor, first.indent);
  const rest = lines[cursor.at];
  if (rest !== undefined) throw new SyntaxError(`Line ${rest.number}: not indented as what it belongs to`);
  return value;
}

interface Line {
  readonly number: number;
  readonly indent: number;
  readonly text: string;
}

interface Cursor {
  readonly lines: Line[];
  at: number;
}

const KEY = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^"'\s].*?):(?: +(.*))?$/;

/** What begins at the current line, all of whose lines are indented at least so much. */
function readBlock(cursor: Cursor, indent: number): unknown {
  const line = cursor.lines[cursor.at];
  if (line === undefined || line.indent < indent) return null;
  if (isItem(line)) return readList(cursor, line.indent);
  return KEY.test(line.text) && !isWholeQuote(line.text)
    ? readMapping(cursor, line.indent)
    : readScalar(cursor, line.indent, line.text);
}

function readList(cursor: Cursor, indent: number): unknown[] {
  const items: unknown[] = [];
  for (;;) {
    const line = cursor.lines[cursor.at];
    if (line?.indent !== indent || !isItem(line)) return items;
    if (line.text === "-") {
      cursor.at++;
      items.push(readBlock(cursor, indent + 1));
      continue;
    }
    // What follows the dash is the first line of the item, as if the dash were a blank.
    const content = line.text.slice(1).trimStart();
    cursor.lines[cursor.at] = { ...line, indent: indent + line.text.length - content.length, text: content };
    items.push(readBlock(cursor, indent + 1));
  }
}

function readMapping(cursor: Cursor, indent: number): Record<string, unknown> {
  const entries: [string, unknown][] = [];
  for (;;) {
    const line = cursor.lines[cursor.at];
    if (line?.indent !== indent || isItem(line)) break;
    const [, key, value] = KEY.exec(line.text) ?? [];
    if (key === undefined) throw new SyntaxError(`Line ${line.number}: neither a key nor part of a value`);
    const name = unquoted(key) ?? key;
    if (value === undefined) {
      cursor.at++;
      entries.push([name, readBlock(cursor, indent + 1)]);
    } else {
      entries.push([name, readScalar(cursor, indent + 1, value)]);
    }
  }
  return Object.fromEntries(entries);
}

/** A scalar that begins with a text of the current line, and goes on in the lines below that are indented more. */
function readScalar(cursor: Cursor, indent: number, begin: string): unknown {
  const number = cursor.lines[cursor.at]?.number ?? 0;
  let text = begin;
  cursor.at++;
  const quoted = /^["']/.test(begin);
  for (;;) {
    const next = cursor.lines[cursor.at];
    const open = quoted ? !isWholeQuote(text) : next !== undefined && next.indent >= indent;
    if (!open) break;
    if (next === undefined) throw new SyntaxError(`Line ${number}: a quotation without an end`);
    // A backslash at the end joins the lines without a blank.
    text =
      begin.startsWith('"') && /(?:^|[^\\])(?:\\\\)*\\$/.test(text)
        ? `${text.slice(0, -1)}${next.text.replace(/^\\ /, " ")}`
        : `${text} ${next.text}`;
    cursor.at++;
  }
  if (quoted) return unquoted(text);
  if (/^[&*!|>{[%@`]/.test(text) && text !== "[]" && text !== "{}") {
    throw new SyntaxError(`Line ${number}: a form of YAML that is not used in these documents`);
  }
  return plain(text);
}

function plain(text: string): unknown {
  if (text === "[]") return [];
  if (text === "{}") return {};
  if (text === "true" || text === "false") return text === "true";
  if (text === "null" || text === "~") return null;
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

const isItem = ({ text }: Line): boolean => text === "-" || text.startsWith("- ");

const isWholeQuote = (text: string): boolean => /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/.test(text);

/** The text in a quotation, or `undefined` when there are no quotation marks. */
function unquoted(text: string): string | undefined {
  if (text.startsWith('"')) return JSON.parse(text) as string;
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : undefined;
}
