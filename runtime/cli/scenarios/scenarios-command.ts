import { writeFile } from "node:fs/promises";
import { junitOf, runScenarios, scenarios, type ScenarioOptions } from "../../scenarios/index.js";
import { fits } from "../../scenarios/run-scenarios.js";
import { openCertificateFolder } from "../certificate-folder.js";
import { defineCommand, numberOption } from "../command.js";
import { didYouMean } from "../suggest.js";
import { table } from "../table.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { operatorFrom, partnersOfModule, providerFrom, readScenariosConfig } from "./config.js";
import type { PartnerConfig, ScenariosConfig, Trust } from "./config.js";
import { resultText, summaryText } from "./report-text.js";

export const scenariosCommand = defineCommand({
  help: `Usage: oicp scenarios [OPTIONS]

Tests your own system, written in any language: an operator's, a provider's, or both. A hub listens for your client
and calls your server; the other partner is played. Scenarios go from what onboarding walks you through to what hurts
later: refusals, repetitions, lost answers, a hub that fails. For each you see what was sent, what came back, and what
was expected. Scenarios for which something is missing are skipped, and say what.

Your server and client use the certificates that are written to the folder (cpo.pem, emp.pem, and ca.pem to trust).
What happens in the world (a driver presents a card, the night comes and data is uploaded) is told to your system by
POST of { "action": "presentCard", "evseId": ..., "uid": ... } to the address given with --operator-actions or
--provider-actions. It answers as soon as it deals with it; 404 means that it cannot be told of this. Without such an
address only your server is tested. --list shows the actions that each scenario needs.

  --operator ID             the operator to be tested
  --operator-endpoint URL   where its server is, without /api/oicp
  --operator-actions URL    where it is told what happens
  --evse ID                 a charge point of it that is free; give two at least
  --provider ID             the provider to be tested
  --provider-endpoint URL   where its server is
  --provider-actions URL    where it is told what happens
  --card NUMBER             a card that it authorises
  --unknown-card NUMBER     a card that it does not know: 00000000 by default
  --code EVCOID:PIN         a contract and PIN that it authorises
  --plug EVCOID             the contract of a vehicle that it authorises
  --module FILE             or: a JavaScript module that exports operator or provider, with handlers in this process
  --config FILE             all of this as JSON; options win
  --only NAME               scenarios to be played, * stands for any text; may be repeated
  --list                    shows all scenarios, plays none
  --port NUMBER             where the hub listens: 8443 by default, 8080 with --http, 0 for any free port
  --host ADDRESS            127.0.0.1 by default
  --name NAME               a further name of this computer in the certificates; may be repeated
  --http                    without TLS
  --dir FOLDER              where certificates are kept: oicp-sandbox by default, as for oicp sandbox
  --ca FILE                 the authority of your server's certificate, when it is not the folder's
  --patience SECONDS        to wait for what should come: 10 by default
  --settle SECONDS          in which what should not come would: 1 by default
  --verbose                 shows what was looked at in scenarios that passed, too
  --junit FILE              writes the report as JUnit XML
  --json                    the report as data, with every exchange

Exit codes: 0 nothing failed, 1 something failed or nothing was played, 2 the command line is wrong.

Examples:
  oicp scenarios --list
  oicp scenarios --operator 'DE*ABC' --operator-endpoint https://localhost:9443 --evse 'DE*ABC*E1' --evse 'DE*ABC*E2'
  oicp scenarios --provider DE-DCB --provider-endpoint https://localhost:9444 --card 1234ABCD --only 'emp-rfid*'
  oicp scenarios --module ./my-operator.mjs --junit report.xml`,
  options: {
    operator: { type: "string" },
    "operator-endpoint": { type: "string" },
    "operator-actions": { type: "string" },
    evse: { type: "string", multiple: true },
    provider: { type: "string" },
    "provider-endpoint": { type: "string" },
    "provider-actions": { type: "string" },
    card: { type: "string" },
    "unknown-card": { type: "string" },
    code: { type: "string" },
    plug: { type: "string" },
    module: { type: "string" },
    config: { type: "string" },
    only: { type: "string", multiple: true },
    list: { type: "boolean" },
    port: { type: "string" },
    host: { type: "string" },
    name: { type: "string", multiple: true },
    http: { type: "boolean" },
    dir: { type: "string" },
    ca: { type: "string" },
    patience: { type: "string" },
    settle: { type: "string" },
    verbose: { type: "boolean" },
    junit: { type: "string" },
    json: { type: "boolean" },
  },
  async run({ values, positionals }, terminal) {
    if (positionals.length > 0) throw new UsageError(`Name scenarios with --only: ${positionals.join(" ")}`);
    const file = values.config === undefined ? {} : await readScenariosConfig(values.config);
    const config = merged(file, values);
    checkNames(config.only);
    if (values.list === true) {
      listScenarios(config.only, terminal, values.json === true);
      return 0;
    }
    const options = await optionsFrom(config, terminal, values.json === true);
    const all = values.verbose === true;
    const report = await runScenarios({
      ...options,
      signal: terminal.interrupted,
      onScenario: ({ name, title }) => terminal.progress(`${name}: ${title}`),
      onResult(result) {
        if (values.json !== true) terminal.out(resultText(result, terminal.columns, all));
      },
    }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
      terminal.err(`The port cannot be had (${error.code}): choose another with --port, or --port 0 for any free one.`);
      return undefined;
    });
    terminal.progress("");
    if (report === undefined) return 1;
    if (values.junit !== undefined) await writeFile(values.junit, junitOf(report));
    terminal.out(values.json === true ? JSON.stringify(report, undefined, 2) : `\n${summaryText(report)}`);
    if (report.passed + report.failed === 0) terminal.err("Nothing was played.");
    return report.failed > 0 || report.passed === 0 ? 1 : 0;
  },
});

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** The configuration with what the command line says besides. */
function merged(file: ScenariosConfig, values: Values): ScenariosConfig {
  const text = (name: string): string | undefined => (typeof values[name] === "string" ? values[name] : undefined);
  const texts = (name: string): readonly string[] | undefined => values[name] as readonly string[] | undefined;
  const partner = (role: "operator" | "provider", more: Partial<PartnerConfig>): PartnerConfig | undefined => {
    const given = defined({
      id: text(role),
      endpoint: text(`${role}-endpoint`),
      actions: text(`${role}-actions`),
      caFile: text("ca"),
      ...more,
    });
    const named = file[role];
    if (named === undefined && given.id === undefined) {
      if (given.endpoint !== undefined || given.actions !== undefined) {
        throw new UsageError(`Say who the ${role} is: --${role} ID`);
      }
      return undefined;
    }
    return { ...named, ...given } as PartnerConfig;
  };
  const [evcoId, pin] = text("code")?.split(":") ?? [];
  if (text("code") !== undefined && (evcoId === undefined || pin === undefined)) {
    throw new UsageError("--code is a contract id and a PIN with a colon between them.");
  }
  const media = defined({
    card: text("card"),
    unknownCard: text("unknown-card"),
    plug: text("plug"),
    code: evcoId === undefined || pin === undefined ? undefined : { evcoId, pin },
  });
  return {
    ...file,
    ...defined({
      operator: partner("operator", { evseIds: texts("evse") ?? file.operator?.evseIds ?? [] }),
      provider: partner("provider", { media: { ...file.provider?.media, ...media } }),
      module: text("module"),
      only: texts("only"),
      port: numberOption("port", text("port"), 0, 65_535),
      host: text("host"),
      http: values["http"] === true ? true : undefined,
      dir: text("dir"),
      patience: secondsOption("patience", text("patience")),
      settle: secondsOption("settle", text("settle")),
    }),
    names: [...(file.names ?? []), ...(texts("name") ?? [])],
  };
}

/** Without the members that are not there, so that they hide nothing. */
function defined<Members extends object>(
  members: Members,
): { [Name in keyof Members]?: Exclude<Members[Name], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}

function secondsOption(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || seconds <= 0 || seconds > 3_600) {
    throw new UsageError(`--${name} is a number of seconds, for example 2 or 0.5.`);
  }
  return seconds;
}

function checkNames(only: readonly string[] = []): void {
  const names = scenarios.map(({ name }) => name);
  for (const pattern of only) {
    if (names.some((name) => fits(name, pattern))) continue;
    throw new UsageError(`No scenario is named ${pattern}.${didYouMean(pattern, names)}`);
  }
}

function listScenarios(only: readonly string[] | undefined, terminal: Terminal, json: boolean): void {
  const chosen = scenarios.filter(({ name }) => only === undefined || only.some((pattern) => fits(name, pattern)));
  if (json) {
    terminal.out(
      JSON.stringify(
        chosen.map(({ name, title, roles, needs, rules }) => ({ name, title, roles, needs, rules })),
        undefined,
        2,
      ),
    );
    return;
  }
  const rows = chosen.map(({ name, title, needs }) => {
    const needed = [...(needs.server === true ? ["server"] : []), ...(needs.actions ?? [])];
    return [name, `${title} (${needed.join(", ")})`];
  });
  terminal.out(table(["Scenario", "What happens (what it needs)"], rows, Math.min(terminal.columns, 160)));
  terminal.out(`\n${chosen.length} scenarios. Rules and the rest: oicp scenarios --list --json`);
}

async function optionsFrom(config: ScenariosConfig, terminal: Terminal, json: boolean): Promise<ScenarioOptions> {
  const times = defined({
    patience: config.patience === undefined ? undefined : config.patience * 1000,
    settle: (config.settle ?? 1) * 1000,
  });
  const only = config.only === undefined ? {} : { only: config.only };
  if (config.module !== undefined) return { ...(await partnersOfModule(config.module)), ...only, ...times };
  if (config.operator === undefined && config.provider === undefined) {
    throw new UsageError(
      "Say what is to be tested: --operator ID or --provider ID with its endpoint, or --module FILE.",
    );
  }
  const { http = false, host = "127.0.0.1", names = [] } = config;
  const folder = http ? undefined : await openCertificateFolder(config.dir ?? "oicp-sandbox");
  const allNames = ["localhost", "127.0.0.1", "::1", ...names];
  const issue = async (name: string, commonName: string, expired = false) =>
    folder?.certificate(name, { commonName, names: allNames, expired });
  const hubject = await issue("hubject", "Hubject");
  const expired = await issue("hubject-expired", "Hubject", true);
  for (const [short, partner] of [
    ["cpo", config.operator],
    ["emp", config.provider],
  ] as const) {
    if (partner !== undefined) await issue(short, partner.id);
  }
  const trust: Trust | undefined =
    folder === undefined || hubject === undefined ? undefined : { ca: folder.ca, cert: hubject.cert, key: hubject.key };
  const [operator, provider] = await Promise.all([
    operatorFrom(config.operator, trust),
    providerFrom(config.provider, trust),
  ]);
  return {
    ...only,
    ...times,
    ...(operator === undefined ? {} : { operator }),
    ...(provider === undefined ? {} : { provider }),
    ...(trust === undefined ? {} : { tls: trust }),
    listen: {
      host,
      port: config.port ?? (http ? 8080 : 8443),
      ...(trust === undefined ? {} : { tls: trust }),
      ...(expired === undefined ? {} : { expired }),
    },
    onListening(url) {
      if (json) return;
      const where = http ? url : url.replace("//127.0.0.1:", "//localhost:");
      const certificates = folder === undefined ? "" : `, certificates in ${folder.folder}`;
      terminal.err(`The hub for your client: ${where}${certificates}\n`);
    },
  };
}
