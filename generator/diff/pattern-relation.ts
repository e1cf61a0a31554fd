import { lastCodePoint, parsePattern, type Node, type Ranges } from "./pattern-syntax.js";

/** How the texts that a new pattern takes relate to those the old one took. */
export interface PatternRelation {
  readonly relation: "same" | "narrowed" | "widened" | "changed" | "unknown";
  /** The shortest text that is taken no more, and the shortest that is taken now, where there are such texts. */
  readonly lost?: string;
  readonly gained?: string;
}

/** Pairs of states looked at, and states of one automaton, before giving up; the protocol's patterns need some hundred. */
const patience = 20_000;

/**
 * Compares two patterns by the texts they match, anywhere in the text as JSON Schema has it: both become automata, and
 * every pair of states that one text can lead to is visited. Unknown when a pattern uses what no automaton can do, or
 * grows beyond all measure.
 */
export function patternRelation(before: string, after: string): PatternRelation {
  if (before === after) return { relation: "same" };
  const [old, young] = [parsePattern(before), parsePattern(after)];
  if (old === undefined || young === undefined) return { relation: "unknown" };
  if (sizeOf(old) > patience || sizeOf(young) > patience) return { relation: "unknown" };
  return compare(new Automaton(old), new Automaton(young));
}

function compare(old: Automaton, young: Automaton): PatternRelation {
  const letters = alphabet([...old.ranges, ...young.ranges]);
  let lost: string | undefined;
  let gained: string | undefined;
  const seen = new Set<string>();
  const reached = [{ a: old.initial(), b: young.initial(), text: "" }];
  // Widens while it is walked: shorter texts first.
  for (const { a, b, text } of reached) {
    const [took, takes] = [old.accepts(a, text === ""), young.accepts(b, text === "")];
    if (took && !takes) lost ??= text;
    if (takes && !took) gained ??= text;
    if (lost !== undefined && gained !== undefined) return { relation: "changed", lost, gained };
    for (const letter of letters) {
      const next = { a: old.step(a, letter), b: young.step(b, letter) };
      const key = `${next.a.join()};${next.b.join()}`;
      if (seen.has(key)) continue;
      if (seen.size > patience) return { relation: "unknown" };
      seen.add(key);
      reached.push({ ...next, text: text + String.fromCodePoint(letter) });
    }
  }
  if (lost !== undefined) return { relation: "narrowed", lost };
  return gained === undefined ? { relation: "same" } : { relation: "widened", gained };
}

/** Numbers of states, ascending: where a text may have led to. */
type States = readonly number[];

interface State {
  /** States reached without a character. */
  readonly free: number[];
  /** States reached at the start or the end of the text only. */
  readonly atStart: number[];
  readonly atEnd: number[];
  /** The characters taken here, and where they lead. */
  ranges: Ranges;
  next: number;
}

class Automaton {
  readonly #states: State[] = [];
  readonly #first: number;
  readonly #last: number;

  constructor(tree: Node) {
    // What stands before and after a match is any text.
    this.#first = this.#state();
    this.#last = this.#state();
    for (const end of [this.#first, this.#last]) this.#at(end).ranges = [[0, lastCodePoint]];
    this.#at(this.#first).next = this.#first;
    this.#at(this.#last).next = this.#last;
    this.#build(tree, this.#first, this.#last);
  }

  get ranges(): Ranges {
    return this.#states.flatMap(({ ranges }) => ranges);
  }

  initial(): States {
    return this.#closure([this.#first], true, false);
  }

  step(states: States, letter: number): States {
    const reached = states.flatMap((number) => {
      const { ranges, next } = this.#at(number);
      return ranges.some(([from, to]) => letter >= from && letter <= to) ? [next] : [];
    });
    return this.#closure(reached, false, false);
  }

  /** Whether the text may end here. */
  accepts(states: States, start: boolean): boolean {
    return states.includes(this.#last) || this.#closure(states, start, true).includes(this.#last);
  }

  #closure(states: readonly number[], start: boolean, end: boolean): States {
    const reached = new Set(states);
    for (const number of reached) {
      const { free, atStart, atEnd } = this.#at(number);
      for (const next of [...free, ...(start ? atStart : []), ...(end ? atEnd : [])]) reached.add(next);
    }
    // After a match anything may follow: all else that is possible adds nothing.
    if (reached.has(this.#last)) return [this.#last];
    return [...reached].toSorted((a, b) => a - b);
  }

  #build(node: Node, from: number, to: number): void {
    switch (node.kind) {
      case "start":
        this.#at(from).atStart.push(to);
        return;
      case "end":
        this.#at(from).atEnd.push(to);
        return;
      case "characters": {
        const taking = this.#state();
        this.#at(from).free.push(taking);
        this.#at(taking).ranges = node.ranges;
        this.#at(taking).next = to;
        return;
      }
      case "sequence": {
        let here = from;
        for (const part of node.parts) {
          const there = this.#state();
          this.#build(part, here, there);
          here = there;
        }
        this.#at(here).free.push(to);
        return;
      }
      case "choice":
        for (const part of node.parts) this.#build(part, from, to);
        return;
      case "repeat":
        this.#repeat(node, from, to);
    }
  }

  #repeat({ part, min, max }: Node & { kind: "repeat" }, from: number, to: number): void {
    let here = this.#state();
    this.#at(from).free.push(here);
    for (let count = 0; count < min; count++) {
      const there = this.#state();
      this.#build(part, here, there);
      here = there;
    }
    this.#at(here).free.push(to);
    if (max === Infinity) {
      const back = this.#state();
      this.#build(part, here, back);
      this.#at(back).free.push(here);
      return;
    }
    for (let count = min; count < max; count++) {
      const there = this.#state();
      this.#build(part, here, there);
      this.#at(there).free.push(to);
      here = there;
    }
  }

  #state(): number {
    return this.#states.push({ free: [], atStart: [], atEnd: [], ranges: [], next: 0 }) - 1;
  }

  #at(number: number): State {
    return this.#states[number] as State;
  }
}

/** About how many states the automaton of a tree has. */
function sizeOf(node: Node): number {
  if (node.kind === "sequence" || node.kind === "choice") {
    return node.parts.reduce((sum, part) => sum + sizeOf(part), 1);
  }
  if (node.kind !== "repeat") return 2;
  return 2 + (1 + sizeOf(node.part)) * (node.max === Infinity ? node.min + 1 : node.max);
}

/** One code point for each set of them that all ranges treat alike, a visible one where there is any. */
function alphabet(all: Ranges): number[] {
  const ranges = [...new Map(all.map((range) => [range.join(), range])).values()];
  const visible = [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"].map((sign) =>
    sign.charCodeAt(0),
  );
  const signs = Array.from({ length: 94 }, (_, index) => 33 + index);
  const edges = [0, ...ranges.flatMap(([from, to]) => [from, to + 1])].filter((code) => code <= lastCodePoint);
  const alike = new Map<string, number>();
  for (const code of [...visible, ...signs, ...edges]) {
    const treatment = ranges.map(([from, to]) => (code >= from && code <= to ? 1 : 0)).join("");
    if (!alike.has(treatment)) alike.set(treatment, code);
  }
  return [...alike.values()];
}
