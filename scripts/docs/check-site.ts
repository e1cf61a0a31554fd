import { dirname, join } from "node:path/posix";

/** What is wrong with a site: links that lead nowhere in it, and anything that a browser would ask the net for. */
export function siteProblems(files: ReadonlyMap<string, string>, others: ReadonlySet<string> = new Set()): string[] {
  const anchors = new Map<string, Set<string>>();
  const anchorsOf = (path: string): Set<string> => {
    let known = anchors.get(path);
    if (known === undefined) {
      known = new Set([...(files.get(path) ?? "").matchAll(/\sid="([^"]*)"/gu)].map(([, id = ""]) => unescaped(id)));
      anchors.set(path, known);
    }
    return known;
  };
  const problems: string[] = [];
  for (const [path, text] of files) {
    if (path.endsWith(".css") && /@import|url\(\s*["']?(?:https?:)?\/\//u.test(text))
      problems.push(`${path} loads from elsewhere`);
    if (!path.endsWith(".html")) continue;
    for (const [tag, name = "", value = ""] of text.matchAll(
      /<(?:[a-z]+)\b[^>]*?\s(href|src|srcset|action|poster)="([^"]*)"[^>]*>/gu,
    )) {
      const target = unescaped(value);
      const isLink = tag.startsWith("<a ") && name === "href";
      if (/^(?:[a-z]+:)?\/\//iu.test(target)) {
        if (!isLink) problems.push(`${path} loads ${target}`);
        continue;
      }
      if (/^(?:mailto|data):/u.test(target)) continue;
      const [file = "", anchor] = target.split("#");
      const there = file === "" ? path : join(dirname(path), decodeURIComponent(file.split("?")[0] ?? ""));
      // What is beside the site is the repository's, and has a check of its own.
      if (there.startsWith("../")) continue;
      if (!files.has(there) && !others.has(there)) problems.push(`${path}: there is no ${there}`);
      else if (
        anchor !== undefined &&
        anchor !== "" &&
        files.has(there) &&
        !anchorsOf(there).has(decodeURIComponent(anchor))
      )
        problems.push(`${path}: ${there} has no #${anchor}`);
    }
  }
  return [...new Set(problems)];
}

const unescaped = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#x3D;", "=")
    .replaceAll("&amp;", "&");
