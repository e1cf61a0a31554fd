import { parseArgs, type ParseArgsConfig } from "node:util";
import { didYouMean } from "./suggest.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** 0: all is well. 1: something is wrong and was shown. 2: the command line is wrong. */
export type ExitCode = 0 | 1 | 2;

export type OptionsConfig = NonNullable<ParseArgsConfig["options"]>;

/** What was given on a command line, after the command's name. */
export interface Arguments<Config extends OptionsConfig> {
  readonly values: ReturnType<typeof parseArgs<{ options: Config; allowPositionals: true }>>["values"];
  readonly positionals: readonly string[];
}

export interface Command<Config extends OptionsConfig = OptionsConfig> {
  /** What `--help` shows: usage, what it is for, every option, examples. */
  readonly help: string;
  readonly options: Config;
  run(given: Arguments<Config>, terminal: Terminal): Promise<ExitCode>;
}

/** Keeps the types of the options for `run`. */
export function defineCommand<const Config extends OptionsConfig>(command: Command<Config>): Command {
  return command as unknown as Command;
}

/** Throws a `UsageError` that says what is wrong and what may have been meant. */
export function parseCommandLine(args: readonly string[], options: OptionsConfig): Arguments<OptionsConfig> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { values, positionals };
  } catch (error) {
    throw new UsageError(inOwnWords(error, options));
  }
}

function inOwnWords(error: unknown, options: OptionsConfig): string {
  const { code, message } = error as { readonly code?: string; readonly message: string };
  const name = /'?(--?[\w-]+)/.exec(message)?.[1] ?? "";
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return `There is no option ${name}.${didYouMean(
        name,
        Object.keys(options).map((option) => `--${option}`),
      )}`;
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return options[name.slice(2)]?.type === "string" ? `${name} needs a value.` : `${name} takes no value.`;
    default:
      return message;
  }
}

/** A whole number given as an option. */
export function numberOption(name: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new UsageError(`--${name} is a whole number from ${least} to ${most}.`);
}

/** One of a few words given as an option. */
export function choiceOption<Word extends string>(
  name: string,
  text: string | undefined,
  words: readonly Word[],
): Word | undefined {
  if (text === undefined) return undefined;
  const word = words.find((each) => each.toLowerCase() === text.toLowerCase());
  if (word === undefined) throw new UsageError(`--${name} is one of ${words.join(", ")}.${didYouMean(text, words)}`);
  return word;
}
