import { parseCommandLine, type Command, type ExitCode } from "./command.js";
import { didYouMean } from "./suggest.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** Every command, loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  explain: async () => (await import("./explain/explain-command.js")).explainCommand,
  validate: async () => (await import("./validate/validate-command.js")).validateCommand,
  sandbox: async () => (await import("./sandbox/sandbox-command.js")).sandboxCommand,
  scenarios: async () => (await import("./scenarios/scenarios-command.js")).scenariosCommand,
};

const help = `oicp: tools for OICP, the protocol that charge point operators, e-mobility providers and Hubject speak

Usage: oicp COMMAND [OPTIONS]

  explain NAME...        what an operation, a message, a member, a status code, a rule or an erratum means
  validate FILE...       checks messages against their schema and the protocol's rules
  sandbox                starts a Hubject to test against, with certificates it makes
  scenarios              tests your own system, in any language, against what happens in the field

  oicp COMMAND --help    options and examples of a command
  oicp --version         the version of this package

Begin with:  oicp sandbox
Exit codes:  0 all is well, 1 something is wrong and was shown, 2 the command line is wrong`;

/** Runs one command line, without the names of program and script. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = args;
  try {
    if (first === undefined) {
      terminal.err(help);
      return 2;
    }
    if (first === "--version" || first === "-v") {
      const { packageVersion } = await import("./package-files.js");
      terminal.out(await packageVersion());
      return 0;
    }
    const wantsHelp = first === "help" || first === "--help" || first === "-h";
    const name = wantsHelp ? rest[0] : first;
    if (name === undefined) {
      terminal.out(help);
      return 0;
    }
    const command = await commandNamed(name);
    if (wantsHelp || asksForHelp(rest)) {
      terminal.out(command.help);
      return 0;
    }
    return await command.run(parseCommandLine(rest, command.options), terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(error.message);
    terminal.err(
      first !== undefined && Object.hasOwn(commands, first) ? `See: oicp ${first} --help` : "See: oicp --help",
    );
    return 2;
  }
}

/** Before the command line is judged, so that help is given to those who got it wrong. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === "--help" || arg === "-h");
}

function commandNamed(name: string): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined)
    throw new UsageError(`There is no command ${name}.${didYouMean(name, Object.keys(commands))}`);
  return load();
}
