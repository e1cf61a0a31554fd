/**
 * Reads a distinguished name in the form of RFC 2253, which proxies pass on: `CN=DE*ABC,O=ABC\, technologies`.
 * The older form with slashes is not read: in it a value may pose as a further attribute.
 */
export function readDistinguishedName(text: string): Record<string, string[]> {
  const attributes: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const [, name, value] of text.matchAll(/(?:^|[,+;])\s*([A-Za-z][A-Za-z0-9.-]*)=((?:\\.|[^\\,+;])*)/gs)) {
    if (name === undefined || value === undefined) continue;
    (attributes[name.toUpperCase()] ??= []).push(unescape(value.trimEnd()));
  }
  return attributes;
}

/** Special characters follow a backslash; other bytes are written as two hexadecimal digits each. */
function unescape(value: string): string {
  return value.replace(/(?:\\[0-9a-f]{2})+|\\(.)/gis, (escaped, character: string | undefined) => {
    if (character !== undefined) return character;
    const bytes = escaped
      .slice(1)
      .split("\\")
      .map((digits) => Number.parseInt(digits, 16));
    return new TextDecoder().decode(Uint8Array.from(bytes));
  });
}
