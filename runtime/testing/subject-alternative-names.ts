import { contextual, sequence } from "./der.js";

/**
 * The names of a certificate besides its common name, as DER. What looks like an IP address is one, what has a colon
 * is a URI, everything else a DNS name. Throws a `TypeError` for a name that a certificate cannot hold.
 */
export function alternativeNames(names: readonly string[]): Uint8Array {
  return sequence(...names.map(alternativeName));
}

function alternativeName(name: string): Uint8Array {
  const address = addressOctets(name);
  if (address !== undefined) return contextual(7, Uint8Array.from(address));
  // Both other kinds are texts of ASCII characters.
  if (name === "" || !/^[\x21-\x7e]+$/.test(name)) {
    throw new TypeError("An alternative name of a certificate must be ASCII without spaces, and not empty");
  }
  return contextual(name.includes(":") ? 6 : 2, new TextEncoder().encode(name));
}

/** The octets of an IP address, or `undefined` when the text is none. */
export function addressOctets(text: string): number[] | undefined {
  if (!text.includes(":")) return version4(text);
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const [before, after] = halves.map((half, index) =>
    half === "" ? [] : version6Groups(half, index === halves.length - 1),
  );
  if (before === undefined || (halves.length === 2 && after === undefined)) return undefined;
  const missing = 16 - before.length - (after?.length ?? 0);
  // `::` stands for at least one group of zeros; without it there is nothing to fill.
  if (halves.length === 1 ? missing !== 0 : missing < 2) return undefined;
  return [...before, ...Array<number>(missing).fill(0), ...(after ?? [])];
}

function version4(text: string): number[] | undefined {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return undefined;
  const octets = text.split(".").map(Number);
  return octets.every((octet) => octet <= 255) ? octets : undefined;
}

function version6Groups(text: string, atTheEnd: boolean): number[] | undefined {
  const octets: number[] = [];
  const groups = text.split(":");
  for (const [index, group] of groups.entries()) {
    if (/^[\da-f]{1,4}$/i.test(group)) {
      const value = Number.parseInt(group, 16);
      octets.push(value >> 8, value & 0xff);
      continue;
    }
    // The last two groups may be written as a version 4 address.
    const tail = atTheEnd && index === groups.length - 1 ? version4(group) : undefined;
    if (tail === undefined) return undefined;
    octets.push(...tail);
  }
  return octets;
}
