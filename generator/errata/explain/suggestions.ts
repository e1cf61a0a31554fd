/** How many names are suggested in place of an unknown one. */
const few = 5;

/** The names nearest to one that is not known, the nearest first. */
export function suggestions(name: string, known: Iterable<string>): string[] {
  const wanted = name.toLowerCase();
  return [...new Set(known)]
    .map((each) => ({ each, far: distance(wanted, each.toLowerCase(), each) }))
    .filter(({ each, far }) => far <= Math.max(3, Math.ceil(Math.max(name.length, each.length) / 3)))
    .toSorted((a, b) => a.far - b.far || (a.each < b.each ? -1 : 1))
    .slice(0, few)
    .map(({ each }) => each);
}

/** Edits from one text to another; a name that holds the wanted one, or is held by it, is near. */
function distance(wanted: string, name: string, original: string): number {
  if (wanted.length > 3 && name.length > 3 && (name.includes(wanted) || wanted.includes(name))) {
    return 2.5 + Math.abs(original.length - wanted.length) / 100;
  }
  let row = Array.from({ length: name.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...wanted].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= name.length; at++) {
      const same = letter === name[at - 1] ? 0 : 1;
      next.push(Math.min((row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (row[at - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[name.length] ?? 0;
}
