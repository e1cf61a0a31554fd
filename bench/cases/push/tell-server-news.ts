/** What a server tells when it is asked. */
export interface ServerNews {
  /** Records that its handler got so far. */
  readonly records: number;
  /** Microseconds of CPU time so far. */
  readonly cpu: number;
}

/** Tells the port to the process that started this one, and the news whenever it asks; ends with it. */
export function tellServerNews(port: number, recordsSoFar: () => number): void {
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ records: recordsSoFar(), cpu: user + system } satisfies ServerNews);
  });
  process.once("disconnect", () => process.exit(0));
  process.send?.(port);
}
