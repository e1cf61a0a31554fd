/** Where a command reads from and writes to. Tests hand in one of their own. */
export interface Terminal {
  /** Results. A line end is added. */
  out(text: string): void;
  /** Everything that is not the result: help after a mistake, warnings. A line end is added. */
  err(text: string): void;
  /** Everything on standard input, as text. */
  input(): Promise<string>;
  /** Shows how far long work has come, in one line that the next call replaces. Does nothing unless a person is watching. */
  progress(text: string): void;
  /** Characters in a line. */
  readonly columns: number;
  /** Aborted when the user wants an end (Ctrl-C). */
  readonly interrupted: AbortSignal;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const interruption = new AbortController();
  let listening = false;
  const watched = process.stderr.isTTY === true;
  let shown = "";
  const clear = (): void => {
    if (shown !== "") process.stderr.write(`\r${" ".repeat(shown.length)}\r`);
    shown = "";
  };
  // A reader that has seen enough (`oicp ... | head`) is no failure of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  return {
    out(text) {
      clear();
      process.stdout.write(`${text}\n`);
    },
    err(text) {
      clear();
      process.stderr.write(`${text}\n`);
    },
    async input() {
      let text = "";
      process.stdin.setEncoding("utf8");
      for await (const part of process.stdin) text += part as string;
      return text;
    },
    progress(text) {
      if (!watched) return;
      clear();
      shown = text.slice(0, (process.stderr.columns ?? 80) - 1);
      process.stderr.write(shown);
    },
    get columns() {
      return process.stdout.columns ?? 120;
    },
    get interrupted() {
      // Only who asks for it takes Ctrl-C away from Node, which would end the process.
      if (!listening) {
        listening = true;
        const end = (): void => {
          // Who asks twice does not want to wait.
          if (interruption.signal.aborted) process.exit(130);
          interruption.abort();
        };
        for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, end);
      }
      return interruption.signal;
    },
  };
}
