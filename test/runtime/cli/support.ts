import { run } from "../../../runtime/cli/run.js";
import type { Terminal } from "../../../runtime/cli/terminal.js";

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A terminal that writes down what it is told. */
export function recordingTerminal(input = "", columns = 120) {
  const written = { out: "", err: "" };
  const interruption = new AbortController();
  let waiting: { readonly is: (out: string) => boolean; readonly go: () => void }[] = [];
  const terminal: Terminal = {
    out(text) {
      written.out += `${text}\n`;
      waiting = waiting.filter(({ is, go }) => !is(written.out) || (go(), false));
    },
    err: (text) => void (written.err += `${text}\n`),
    input: () => Promise.resolve(input),
    progress: () => undefined,
    columns,
    interrupted: interruption.signal,
  };
  return {
    terminal,
    written,
    interrupt: () => interruption.abort(),
    /** Resolves when the output is like that. */
    until: (is: (out: string) => boolean): Promise<void> =>
      new Promise((resolve) => {
        if (is(written.out)) resolve();
        else waiting.push({ is, go: resolve });
      }),
  };
}

/** Runs a command line to its end. */
export async function oicp(args: readonly string[], input = ""): Promise<Outcome> {
  const { terminal, written } = recordingTerminal(input);
  const code = await run(args, terminal);
  return { code, ...written };
}
