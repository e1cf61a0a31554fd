import { choiceOption, defineCommand } from "../command.js";
import { nearNames } from "../suggest.js";
import { UsageError } from "../usage-error.js";
import { loadLibrary } from "./library.js";
import { topicText } from "./topic-text.js";
import { everyName, topicsNamed } from "./topics.js";

export const explainCommand = defineCommand({
  help: `Usage: oicp explain NAME... [--version 2.3|2.2] [--json]

Explains what a name of the protocol stands for. NAME may be
  an operation       authorizeStart, eRoamingPushEvseData
  a message or type  eRoamingChargeDetailRecord, EvseID
  a member           SessionID, EvseDataRecord.Address.City
  a status code      017
  a rule             R-45
  an erratum         OICP23-E001, or E001
Capitals do not matter. A name that stands for several things shows all of them.

  --version VERSION  the version of the protocol: 2.3 (default) or 2.2
  --json             the same as data, a list of topics

Exit codes: 0 explained, 1 a name is not known (near ones are suggested).

Examples:
  oicp explain sendChargeDetailRecord
  oicp explain 603
  oicp explain EvseDataRecord.DynamicInfoAvailable --json`,
  options: { version: { type: "string" }, json: { type: "boolean" } },
  async run({ values, positionals }, terminal) {
    if (positionals.length === 0) throw new UsageError("Say what is to be explained, for example: oicp explain 017");
    const library = await loadLibrary(choiceOption("version", values.version, ["2.3", "2.2"]) ?? "2.3");
    const unknown = positionals.filter((name) => topicsNamed(name, library).length === 0);
    const topics = positionals.flatMap((name) => topicsNamed(name, library));
    if (values.json === true) terminal.out(JSON.stringify(topics, undefined, 2));
    else if (topics.length > 0) terminal.out(topics.map((topic) => topicText(topic, terminal.columns)).join("\n\n\n"));
    for (const name of unknown) {
      const near = nearNames(name, everyName(library));
      terminal.err(
        `OICP ${library.version} has nothing named ${name}.${near.length > 0 ? ` Near it: ${near.join(", ")}` : ""}`,
      );
    }
    return unknown.length === 0 ? 0 : 1;
  },
});
