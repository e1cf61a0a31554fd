/** What the harness tells a contestant, as JSON in its first argument. */
export interface Task {
  /** Which contestant it is, for a file that serves several. */
  readonly contestant: string;
  /** The variant of the case; the empty string when it has no variants. */
  readonly variant: string;
  /** Whether it is only to be seen that the contestant works: one tiny round. */
  readonly quick: boolean;
}

/** What a contestant prints as the last line of its output, as JSON. */
export interface Report {
  /** One or more samples of every measure of the case; the median of them is what this round counts. */
  readonly figures: Readonly<Record<string, number | readonly number[]>>;
  /** What was done and seen to be right, in words: "2000 records, none bad". A contestant that did less must throw. */
  readonly work: string;
}

export function readTask(): Task {
  const text = process.argv[2];
  if (text === undefined) return { contestant: "", variant: "", quick: true };
  return JSON.parse(text) as Task;
}

export function report(said: Report): void {
  process.stdout.write(`\n${JSON.stringify(said)}\n`);
}

/** Ends the contestant with an error unless what it did is what was asked. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  if (actual !== expected) throw new Error(`${what}: expected ${String(expected)}, got ${String(actual)}`);
}
