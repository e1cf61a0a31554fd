/**
 * Writes DER, the form in which certificates are encoded: as much of it as throw-away certificates need. Every value is
 * a tag, a length and content; these functions make the bytes of one value each.
 */

/** A value of any tag. */
export function tagged(tag: number, ...content: readonly Uint8Array[]): Uint8Array {
  const length = content.reduce((sum, part) => sum + part.length, 0);
  const head = [tag, ...lengthOctets(length)];
  const bytes = new Uint8Array(head.length + length);
  bytes.set(head);
  let at = head.length;
  for (const part of content) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export const sequence = (...items: readonly Uint8Array[]): Uint8Array => tagged(0x30, ...items);
export const set = (...items: readonly Uint8Array[]): Uint8Array => tagged(0x31, ...items);
export const octetString = (bytes: Uint8Array): Uint8Array => tagged(0x04, bytes);
export const utf8String = (text: string): Uint8Array => tagged(0x0c, new TextEncoder().encode(text));
export const boolean = (value: boolean): Uint8Array => tagged(0x01, Uint8Array.of(value ? 0xff : 0));

/** @param unused bits at the end of the last octet that do not count */
export const bitString = (bytes: Uint8Array, unused = 0): Uint8Array => tagged(0x03, Uint8Array.of(unused), bytes);

/** A value with a tag of its context in the place of its own, or around it when `constructed`. */
export const contextual = (number: number, content: Uint8Array, constructed = false): Uint8Array =>
  tagged((constructed ? 0xa0 : 0x80) | number, content);

/** A number that is not negative, from its octets, the most significant first. */
export function unsigned(octets: Uint8Array): Uint8Array {
  let from = 0;
  while (from < octets.length - 1 && octets[from] === 0) from++;
  const digits = octets.subarray(from);
  // The highest bit is the sign; a zero octet in front keeps the number positive.
  return (digits[0] ?? 0) >= 0x80 ? tagged(0x02, Uint8Array.of(0), digits) : tagged(0x02, digits);
}

/** An object identifier, from its dotted form. */
export function objectIdentifier(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return tagged(0x06, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
}

/** A moment, to the second: with two digits of the year until 2049, with four from then on (RFC 5280, 4.1.2.5). */
export function time(moment: Date): Uint8Array {
  const digits = moment.toISOString().replace(/\.\d+/, "").replaceAll(/[-:T]/g, "");
  const short = moment.getUTCFullYear() < 2050;
  return tagged(short ? 0x17 : 0x18, new TextEncoder().encode(short ? digits.slice(2) : digits));
}

/** Wraps DER in PEM. */
export function pem(label: string, der: Uint8Array): string {
  const text = btoa(Array.from(der, (octet) => String.fromCharCode(octet)).join(""));
  return [`-----BEGIN ${label}-----`, ...(text.match(/.{1,64}/g) ?? []), `-----END ${label}-----`, ""].join("\n");
}

/** The DER of the first block of a PEM text. Throws a `TypeError` when there is none with this label. */
export function fromPem(label: string, text: string): Uint8Array<ArrayBuffer> {
  const begin = `-----BEGIN ${label}-----`;
  const from = text.indexOf(begin);
  const to = text.indexOf(`-----END ${label}-----`, from);
  if (from < 0 || to < 0) throw new TypeError(`There is no ${label} in this PEM text`);
  const octets = atob(text.slice(from + begin.length, to).replaceAll(/\s/g, ""));
  return Uint8Array.from(octets, (octet) => octet.charCodeAt(0));
}

function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [0x80 | octets.length, ...octets];
}

/** Seven bits an octet, the highest bit of all but the last one set. */
function base128(value: number): number[] {
  const octets = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) octets.unshift(0x80 | (rest % 128));
  return octets;
}
