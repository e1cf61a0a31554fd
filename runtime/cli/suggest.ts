/** The names nearest to one that is not known, the nearest first; none when nothing is near. */
export function nearNames(name: string, known: Iterable<string>, most = 5): string[] {
  const wanted = name.toLowerCase();
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const found: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of new Set(known)) {
    const text = candidate.toLowerCase();
    const within = wanted.length >= 3 && (text.includes(wanted) || (text.length >= 3 && wanted.includes(text)));
    // What contains the name, or is contained in it, is nearer than its length tells.
    const distance = within ? Math.min(1, Math.abs(text.length - wanted.length)) + 0.5 : editDistance(wanted, text);
    if (distance <= allowed || within) found.push({ candidate, distance });
  }
  return found
    .toSorted(
      (a, b) =>
        a.distance - b.distance || a.candidate.length - b.candidate.length || (a.candidate < b.candidate ? -1 : 1),
    )
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Appended to a message about an unknown name. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearNames(name, known);
  return near.length === 0 ? "" : ` Did you mean ${near.join(", ")}?`;
}

/** Letters to insert, remove, replace, or swap with their neighbour, to make one text of the other. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
