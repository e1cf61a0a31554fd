/** Characters below which a column is too narrow to be read in. */
const NARROW = 28;

/**
 * Rows under a head, in columns as wide as their widest cell; the last column is wrapped so that lines stay within a
 * width, or put below the others when they leave it too little room. No rows, no text.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  if (rows.length === 0) return "";
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const before = widths.slice(0, -1).reduce((sum, each) => sum + each + 2, 0);
  const below = width - before < NARROW && width - before < (widths.at(-1) ?? 0);
  const room = below ? width - 4 : Math.max(NARROW, width - before);
  const lines = all.map((row) => {
    const fixed = row.slice(0, -1).map((cell, column) => cell.padEnd((widths[column] ?? 0) + 2));
    const [first = "", ...rest] = wrap(row.at(-1) ?? "", room);
    if (below) return [fixed.join("").trimEnd(), indent([first, ...rest].join("\n"), 4)].join("\n");
    return [fixed.join("") + first, ...rest.map((text) => " ".repeat(before) + text)].join("\n").trimEnd();
  });
  const last = below ? [] : ["-".repeat(Math.min(widths.at(-1) ?? 0, room))];
  const rule = [...widths.slice(0, -1).map((each) => "-".repeat(each)), ...last].join("  ");
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

/** A text in lines of at most so many characters; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.split(" ")) {
      if (line !== "" && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else {
        line = line === "" ? word : `${line} ${word}`;
      }
    }
    lines.push(line);
  }
  return lines;
}

/** Lines with blanks in front. */
export function indent(text: string, by = 2): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : `${" ".repeat(by)}${line}`))
    .join("\n");
}
