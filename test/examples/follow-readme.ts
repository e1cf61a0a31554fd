import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parsePage } from "../docs/pages.js";
import { environmentOfReader } from "../support/environment-of-reader.js";
import { freePort } from "../support/free-port.js";

/**
 * Follows a README as its reader does. Blocks mean what their first line says:
 *
 * - `sh`: run to its end; a `text output` block that follows is what it prints;
 * - `sh background`: started, and left running once it has printed what follows;
 * - `ts NAME.ts`: a file of that name;
 * - `text printed`: all that the last one in the background has printed by now, or soon;
 * - `sh install`: left to whoever set the folder up.
 *
 * In what is to be printed, `…` stands for anything in a line, and on a line of its own for any lines.
 */
export interface Reading {
  readonly folder: string;
  /** Ports that the README names, which are exchanged for free ones. */
  readonly ports: readonly number[];
  /** For the programs; ports in it are exchanged too. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds to wait for what is to be printed. */
  readonly patience?: number;
}

/** One command of a README, and what is amiss with what it printed; nothing when it is as it says. */
export interface Step {
  readonly command: string;
  readonly problem: string | undefined;
}

export interface Background {
  readonly child: ChildProcess;
  /** On its standard output. */
  printed: string;
  complaints: string;
}

/** Milliseconds until something that does not come counts as not coming. */
const PATIENCE = 60_000;

export interface Walk {
  readonly steps: readonly Step[];
  /** What was started in the background, in its order. */
  readonly running: readonly Background[];
  /** The text with the ports that were taken. */
  exchange(text: string): string;
  /** Starts a command as the README's are. */
  start(command: string): Background;
  until(condition: () => boolean | Promise<boolean>): Promise<boolean>;
  end(background?: Background, signal?: NodeJS.Signals): Promise<void>;
}

export async function followReadme(
  readme: string,
  { folder, ports, env = {}, patience = PATIENCE }: Reading,
): Promise<Walk> {
  const taken = new Map<string, string>();
  for (const port of ports) taken.set(String(port), String(await freePort()));
  const exchange = (text: string): string =>
    text.replaceAll(/(?<!\d)\d{4}(?!\d)/g, (number) => taken.get(number) ?? number);
  const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, exchange(value)]));
  const environment = { ...environmentOfReader(), ...own, NO_COLOR: "1", npm_config_update_notifier: "false" };
  const backgrounds: Background[] = [];

  const start = (command: string): Background => {
    const child = spawn("bash", ["-c", exchange(command)], { cwd: folder, env: environment, detached: true });
    const background: Background = { child, printed: "", complaints: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (background.printed += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (background.complaints += text));
    backgrounds.push(background);
    return background;
  };
  const end = async ({ child }: Background, signal: NodeJS.Signals = "SIGINT"): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    const exit = once(child, "exit");
    // The whole group: npm, its shell, and the program.
    process.kill(-child.pid, signal);
    if (await Promise.race([exit.then(() => true), sleep(15_000, false, { ref: false })])) return;
    process.kill(-child.pid, "SIGKILL");
    throw new Error("a program did not end when it was asked to");
  };

  const until: Walk["until"] = (condition) => waitFor(condition, patience);

  const { blocks } = parsePage("README.md", readme);
  const steps: Step[] = [];
  for (const [index, { info, code }] of blocks.entries()) {
    const next = blocks[index + 1];
    const expected = next?.info === "text output" ? exchange(next.code) : undefined;
    if (info === "sh background") {
      const background = start(code);
      const ended = (): boolean => background.child.exitCode !== null;
      await until(() => ended() || expected === undefined || isAsSaid(background.printed, expected));
      steps.push({
        command: code,
        problem: ended() ? `ended: ${background.complaints}` : differs(background, expected),
      });
    } else if (info === "sh") {
      const background = start(code);
      const [status] = (await once(background.child, "close")) as [number | null];
      backgrounds.splice(backgrounds.indexOf(background), 1);
      steps.push({
        command: code,
        problem:
          status === 0
            ? differs(background, expected)
            : `ended with ${status}: ${background.printed}${background.complaints}`,
      });
    } else if (/^ts \w+\.ts$/.test(info)) {
      await writeFile(join(folder, info.slice("ts ".length)), exchange(code));
    } else if (info === "text printed") {
      const last = backgrounds.at(-1);
      if (last === undefined) throw new Error("nothing runs in the background");
      const said = exchange(code);
      await until(() => isAsSaid(last.printed, said));
      steps.push({ command: "(printed)", problem: differs(last, said) });
    }
    if (steps.at(-1)?.problem !== undefined) break;
  }
  return {
    steps,
    running: backgrounds,
    exchange,
    start,
    until,
    async end(background, signal) {
      for (const each of background === undefined ? backgrounds.toReversed() : [background]) await end(each, signal);
    },
  };
}

const differs = ({ printed, complaints }: Background, expected: string | undefined): string | undefined =>
  expected === undefined || isAsSaid(printed, expected)
    ? undefined
    : `printed:\n${printed}\n${complaints}\ninstead of:\n${expected}`;

function isAsSaid(printed: string, expected: string): boolean {
  const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const lines = expected.trim().split("\n");
  const pattern = lines.map((line) =>
    line === "…" ? String.raw`(?:[^\n]*\n)*?[^\n]*` : line.split("…").map(escaped).join("[^\\n]*"),
  );
  return new RegExp(`^${pattern.join("\\n")}$`).test(printed.trim());
}

async function waitFor(condition: () => boolean | Promise<boolean>, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await condition()) return true;
    await sleep(50);
  }
  return false;
}
