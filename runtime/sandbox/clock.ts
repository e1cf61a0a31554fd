/** A clock that stands still until it is told to go on, for tests of anything that takes minutes. */
export interface ManualClock {
  /** Milliseconds since 1970. */
  (): number;
  /** Lets so many milliseconds pass. */
  advance(milliseconds: number): void;
}

/**
 * Makes a clock that is moved by hand. Throws a `TypeError` when `start` is no date.
 *
 * @param start date and time at which it stands, for example `2026-03-02T08:00:00Z`
 */
export function createClock(start: string | number | Date): ManualClock {
  let now = new Date(start).getTime();
  if (Number.isNaN(now)) throw new TypeError("A clock starts at a date: give it as 2026-03-02T08:00:00Z");
  return Object.assign(() => now, {
    advance(milliseconds: number) {
      now += milliseconds;
    },
  });
}

/** A point in time as the hub writes it: whole seconds and an offset, in universal time. */
export function formatTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "+00:00");
}
