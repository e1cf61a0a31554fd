import { v22, v23 } from "../../../generated/schemas.js";
import type { Role } from "../../operation.js";
import type { MessageSchema } from "../../schema.js";
import { choiceOption, defineCommand } from "../command.js";
import { correctedDocument, type ProtocolVersion } from "../explain/corrected-document.js";
import { operationsOf } from "../explain/library.js";
import { didYouMean } from "../suggest.js";
import { indent, table } from "../table.js";
import { UsageError } from "../usage-error.js";
import { checkMessage, type Finding } from "./check-message.js";
import { guessMessage } from "./guess-message.js";
import { readInput, type Input } from "./read-input.js";

type Schemas = Readonly<Record<string, MessageSchema<unknown>>>;

interface Result {
  readonly file: string;
  readonly message?: string;
  readonly guessed?: boolean;
  readonly version: ProtocolVersion;
  readonly conforms: boolean;
  readonly findings: readonly Finding[];
}

export const validateCommand = defineCommand({
  help: `Usage: oicp validate FILE... [--message NAME] [--version 2.3|2.2] [--received] [--json]

Checks messages, each a JSON file, against the corrected schema and the protocol's rules. FILE - is standard input.
What is said never quotes the message: it may hold card numbers and PINs.

  --message NAME     what the files hold: a message or type (eRoamingChargeDetailRecord, EvseDataRecord), or an
                     operation for its request (sendChargeDetailRecord); without it the members tell
  --version VERSION  the version of the protocol: 2.3 (default) or 2.2
  --received         judge as a receiver does: what can be understood (explicit nulls, other spellings) is only noted
  --operator ID      the operator in whose name the message is sent: EVSEs must be its own
  --provider ID      the provider in whose name the message is sent: contracts must be its own
  --sender ROLE      who sends it: CPO, EMP or Hubject; some rules hold for one sender only
  --off RULE         a rule not to be asked, for example R-46; may be repeated
  --strict           warnings count as failures
  --json             the same as data, a list with one element for each file

Exit codes: 0 every message conforms, 1 something is wrong, 2 the command line is wrong.

Examples:
  oicp validate cdr.json
  oicp validate --message pushEvseData --operator 'DE*ABC' upload.json
  curl ... | oicp validate --received --message eRoamingEVSEData -`,
  options: {
    message: { type: "string" },
    version: { type: "string" },
    received: { type: "boolean" },
    operator: { type: "string" },
    provider: { type: "string" },
    sender: { type: "string" },
    off: { type: "string", multiple: true },
    strict: { type: "boolean" },
    json: { type: "boolean" },
  },
  async run({ values, positionals }, terminal) {
    if (positionals.length === 0)
      throw new UsageError("Say what to check: a file with a message in JSON, or - for standard input.");
    const version = choiceOption("version", values.version, ["2.3", "2.2"]) ?? "2.3";
    const sender = choiceOption<Role>("sender", values.sender, ["CPO", "EMP", "Hubject"]);
    const schemas = (version === "2.3" ? v23 : v22) as unknown as Schemas;
    const named = values.message === undefined ? undefined : await messageNamed(values.message, version, schemas);
    const context = {
      operatorId: values.operator,
      providerId: values.provider,
      sender,
      now: Date.now(),
      off: values.off,
    };

    const results: Result[] = [];
    for (const file of positionals) {
      terminal.progress(`${results.length} of ${positionals.length} checked`);
      const input = await readInput(file, terminal);
      const name = named ?? (await guess(input, version, schemas));
      results.push(check(input, name, named === undefined));
    }
    terminal.progress("");

    if (values.json === true) terminal.out(JSON.stringify(results, undefined, 2));
    else terminal.out(results.map((result) => resultText(result, terminal.columns)).join("\n\n"));
    return results.every(({ conforms }) => conforms) ? 0 : 1;

    function check(input: Input, name: string, guessed: boolean): Result {
      if (input.problem !== undefined) {
        const finding: Finding = { severity: "error", pointer: "", rule: "json", message: input.problem };
        return { file: input.file, version, conforms: false, findings: [finding] };
      }
      const schema = schemas[name];
      if (schema === undefined) throw new UsageError(`OICP ${version} has no message ${name}.`);
      const findings = checkMessage(input.value, schema, context, values.received === true);
      const failures = values.strict === true ? ["error", "warning"] : ["error"];
      const conforms = !findings.some(({ severity }) => failures.includes(severity));
      return { file: input.file, message: name, guessed, version, conforms, findings };
    }
  },
});

/** The message that a name means; an operation means its request. */
async function messageNamed(name: string, version: ProtocolVersion, schemas: Schemas): Promise<string> {
  const wanted = name.toLowerCase();
  const message = Object.keys(schemas).find((each) => each.toLowerCase() === wanted);
  if (message !== undefined) return message;
  const operations = await operationsOf(version);
  const operation = operations.find(({ key }) => key.toLowerCase() === wanted);
  if (operation !== undefined) return operation.request.name;
  const known = [...Object.keys(schemas), ...operations.map(({ key }) => key)];
  throw new UsageError(`OICP ${version} has no message ${name}.${didYouMean(name, known)}`);
}

async function guess(input: Input, version: ProtocolVersion, schemas: Schemas): Promise<string> {
  if (input.problem !== undefined) return "";
  const { schemas: nodes } = await correctedDocument(version);
  const [name, ...others] = guessMessage(input.value, schemas, nodes);
  if (name === undefined) throw new UsageError(`${input.file} looks like no message: say with --message what it is.`);
  if (others.length > 0) {
    throw new UsageError(`${input.file} may be ${[name, ...others].join(" or ")}: say with --message which.`);
  }
  return name;
}

function resultText({ file, message, guessed, version, conforms, findings }: Result, columns: number): string {
  const count = (severity: Finding["severity"]): string | undefined => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? undefined : `${number} ${severity}${number === 1 ? "" : "s"}`;
  };
  const what =
    message === undefined ? "" : ` ${message} of OICP ${version}${guessed === true ? ", as its members tell" : ""}:`;
  const counts = [count("error"), count("warning"), count("note")].filter((text) => text !== undefined).join(", ");
  const head = `${conforms ? "✓" : "✗"} ${file}:${what} ${counts === "" ? "conforms" : counts}`;
  const rows = findings.map(({ severity, pointer, rule, message: text }) => [severity, pointer || "/", rule, text]);
  const body = table(["", "Where", "Rule", "What"], rows, Math.min(columns, 140) - 2);
  return body === "" ? head : `${head}\n${indent(body)}`;
}
