/** Where things are in the site: addresses without anchor are pages, all relative to its root. */
export interface Places {
  /** A message of the version that a page is about, by its official name. */
  message(name: string): string | undefined;
  /** An operation of that version, by its key. */
  operation(key: string): string | undefined;
  erratum(id: string): string | undefined;
  rule(id: string): string | undefined;
}

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A link from a page that is so many folders deep. */
export const link = (address: string, html: string, up: string): string =>
  `<a href="${escaped(up + address)}">${html}</a>`;

/**
 * A sentence as HTML: what stands between backticks is code, and names of messages and operations, errata and rules are
 * links.
 */
export function inline(text: string, places: Places, up: string): string {
  return text
    .split(/(`[^`]+`)/u)
    .map((part) =>
      part.startsWith("`") && part.length > 2 ? codeIn(part.slice(1, -1), places, up) : idsIn(part, places, up),
    )
    .join("");
}

function codeIn(text: string, places: Places, up: string): string {
  const html = `<code>${escaped(text)}</code>`;
  const address = places.message(text) ?? places.operation(text);
  return address === undefined ? html : link(address, html, up);
}

/** Ids of errata, one by one or as a range, and of rules. */
function idsIn(text: string, places: Places, up: string): string {
  return escaped(text).replaceAll(/\b(?:OICP2[23]-E\d{3}|[RBC]-\d+)\b/gu, (id) => {
    const address = places.erratum(id) ?? places.rule(id);
    return address === undefined ? id : link(address, id, up);
  });
}
