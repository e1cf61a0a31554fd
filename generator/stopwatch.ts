/** Milliseconds by what was done in them. */
export type Timings = Readonly<Record<string, number>>;

export interface Stopwatch {
  readonly timings: Timings;
  /** What was done since the end of the stage before. */
  end(stage: string): void;
}

/** Measures stages that follow one another. The first begins with the process when `since` is 0, now by default. */
export function stopwatch(since = performance.now()): Stopwatch {
  const timings: Record<string, number> = {};
  let last = since;
  return {
    timings,
    end(stage) {
      const now = performance.now();
      timings[stage] = (timings[stage] ?? 0) + now - last;
      last = now;
    },
  };
}
