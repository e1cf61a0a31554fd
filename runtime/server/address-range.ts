/** Whether an address lies in one of the ranges; ranges are single addresses or `address/bits`, IPv4 or IPv6. */
export function createAddressTest(ranges: readonly string[]): (address: string | undefined) => boolean {
  const tests = ranges.map((range) => {
    const [text = "", bits] = range.split("/");
    const base = toNumber(text);
    const width = text.includes(":") ? 128 : 32;
    const length = bits === undefined ? width : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
    if (base === undefined || !(length <= width)) {
      throw new TypeError(`proxy.from: "${range}" is no address and no range of addresses such as 10.0.0.0/8.`);
    }
    const ignored = BigInt(width - length);
    return { prefix: base >> ignored, ignored };
  });
  return (address) => {
    const number = address === undefined ? undefined : toNumber(address);
    return number !== undefined && tests.some(({ prefix, ignored }) => number >> ignored === prefix);
  };
}

/** An address as a number of 128 bits. IPv4 is mapped into IPv6, as sockets that take both report it. */
function toNumber(address: string): bigint | undefined {
  const v4 = /^(?:(.*):)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address);
  let text = address;
  if (v4 !== null) {
    const octets = v4.slice(2).map(Number);
    if (octets.some((octet) => octet > 255)) return undefined;
    const [a = 0, b = 0, c = 0, d = 0] = octets;
    text = `${v4[1] ?? "::ffff"}:${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  }
  const halves = text.split("%", 1)[0]?.split("::") ?? [];
  if (halves.length > 2) return undefined;
  const [left = [], right = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - left.length - right.length;
  if (halves.length === 1 ? missing !== 0 : missing < 0) return undefined;
  const groups = [...left, ...Array.from({ length: missing }, () => "0"), ...right];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}
