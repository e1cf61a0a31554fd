/** A section of a page in Markdown: from its heading to the next one of its rank. */
export function sectionOf(text: string, heading: string): string {
  const [, after] = text.split(`\n## ${heading}\n`);
  if (after === undefined) throw new Error(`there is no section "${heading}"`);
  return after.split("\n## ")[0] ?? "";
}
