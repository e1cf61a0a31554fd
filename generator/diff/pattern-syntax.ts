/** Ranges of code points, both ends included. */
export type Ranges = readonly (readonly [number, number])[];

/** A regular expression as a tree. */
export type Node =
  | { readonly kind: "start" | "end" }
  | { readonly kind: "characters"; readonly ranges: Ranges }
  | { readonly kind: "sequence" | "choice"; readonly parts: readonly Node[] }
  | { readonly kind: "repeat"; readonly part: Node; readonly min: number; readonly max: number };

export const lastCodePoint = 0x10ffff;

const digits: Ranges = [[48, 57]];
const wordCharacters: Ranges = [...digits, [65, 90], [95, 95], [97, 122]];
const blanks: Ranges = [
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const lineEnds: Ranges = [
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
];
const shorthands: Record<string, Ranges> = { d: digits, w: wordCharacters, s: blanks };
const controls: Record<string, number> = { t: 9, n: 10, v: 11, f: 12, r: 13, "0": 0 };

/**
 * Reads a pattern as JavaScript does with the `u` flag. Undefined for what no finite automaton or no pattern of this
 * protocol needs: look-around, references back, word boundaries, properties of characters.
 */
export function parsePattern(source: string): Node | undefined {
  const text = [...source];
  let at = 0;
  const peek = (): string | undefined => text[at];
  const taken = (sign: string): boolean => peek() === sign && ++at > 0;
  const fail = (): never => {
    throw new Unsupported();
  };

  function choice(): Node {
    const parts = [sequence()];
    while (taken("|")) parts.push(sequence());
    return { kind: "choice", parts };
  }

  function sequence(): Node {
    const parts: Node[] = [];
    while (at < text.length && peek() !== "|" && peek() !== ")") parts.push(repeated(atom()));
    return { kind: "sequence", parts };
  }

  function repeated(part: Node): Node {
    const bounds = quantifier();
    if (bounds === undefined) return part;
    taken("?"); // A lazy quantifier matches the same texts.
    return { kind: "repeat", part, ...bounds };
  }

  function quantifier(): { min: number; max: number } | undefined {
    if (taken("*")) return { min: 0, max: Infinity };
    if (taken("+")) return { min: 1, max: Infinity };
    if (taken("?")) return { min: 0, max: 1 };
    const [whole, min, comma, max] = /^\{(\d+)(,?)(\d*)\}/u.exec(text.slice(at).join("")) ?? [];
    if (whole === undefined) return undefined;
    at += whole.length;
    return { min: Number(min), max: comma === "" ? Number(min) : max === "" ? Infinity : Number(max) };
  }

  function atom(): Node {
    const sign = text[at++];
    if (sign === "(") return group();
    if (sign === "[") return { kind: "characters", ranges: characterClass() };
    if (sign === ".") return { kind: "characters", ranges: inverted(lineEnds) };
    if (sign === "^") return { kind: "start" };
    if (sign === "$") return { kind: "end" };
    if (sign === "\\") return { kind: "characters", ranges: escaped() };
    return { kind: "characters", ranges: single(sign) };
  }

  function group(): Node {
    if (taken("?") && !taken(":")) {
      // A named group; every other form looks around.
      const [name] = /^<[A-Za-z_$][\w$]*>/u.exec(text.slice(at).join("")) ?? fail();
      at += (name ?? "").length;
    }
    const inner = choice();
    if (!taken(")")) fail();
    return inner;
  }

  function escaped(): Ranges {
    const sign = text[at++] ?? fail();
    const short = shorthands[sign.toLowerCase()];
    if (short !== undefined) return sign === sign.toLowerCase() ? short : inverted(short);
    if (controls[sign] !== undefined) return single(String.fromCodePoint(controls[sign]));
    if (sign === "x" || sign === "u") {
      const [whole, braced, plain] =
        /^(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2,4}))/u.exec(text.slice(at, at + (sign === "x" ? 2 : 10)).join("")) ??
        fail();
      at += (whole ?? "").length;
      return single(String.fromCodePoint(Number.parseInt(braced ?? plain ?? "", 16)));
    }
    return /[A-Za-z1-9]/u.test(sign) ? fail() : single(sign);
  }

  function characterClass(): Ranges {
    const negated = taken("^");
    const ranges: (readonly [number, number])[] = [];
    const one = (): Ranges => (taken("\\") ? escaped() : single(text[at++]));
    while (peek() !== "]") {
      const from = one();
      if (peek() === "-" && text[at + 1] !== "]") {
        at++;
        const to = one();
        ranges.push([onlyOf(from), onlyOf(to)]);
      } else ranges.push(...from);
    }
    at++;
    return negated ? inverted(ranges) : ranges;
  }

  const single = (sign: string | undefined): Ranges => {
    const code = sign?.codePointAt(0) ?? fail();
    return [[code, code]];
  };
  const onlyOf = (ranges: Ranges): number => {
    const [range] = ranges;
    return range !== undefined && ranges.length === 1 && range[0] === range[1] ? range[0] : fail();
  };

  try {
    const tree = choice();
    return at === text.length ? tree : undefined;
  } catch (cause) {
    if (cause instanceof Unsupported) return undefined;
    throw cause;
  }
}

class Unsupported extends Error {}

function inverted(ranges: Ranges): Ranges {
  const result: [number, number][] = [];
  let next = 0;
  for (const [from, to] of [...ranges].toSorted(([a], [b]) => a - b)) {
    if (from > next) result.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  if (next <= lastCodePoint) result.push([next, lastCodePoint]);
  return result;
}
