import { readFile } from "node:fs/promises";
import { HubjectSandbox, type Connection } from "../../sandbox/index.js";
import { sampleEvseIds } from "../../scenarios/sample-evses.js";
import { connect } from "../../testing/connect.js";
import { openCertificateFolder, type CertificateFolder } from "../certificate-folder.js";
import { defineCommand, numberOption } from "../command.js";
import { UsageError } from "../usage-error.js";
import { parseFault, readConfig, type PartnerConfig, type SandboxConfig } from "./config.js";
import { exchangeLine } from "./exchange-line.js";
import { instructions, type PartnerEntry, type SandboxFacts } from "./instructions.js";
import { playedOperator, playedProvider } from "./played-partners.js";
import { pushSampleData, sampleCard, sampleSize } from "./sample-data.js";

export const sandboxCommand = defineCommand({
  help: `Usage: oicp sandbox [OPTIONS]

Starts Hubject, for tests: it keeps what operators push, answers what providers pull, routes authorisations, forwards
remote control, notifications and charge detail records, and refuses as the real one does. It makes the certificates
that both sides need, has sample data, and prints what to paste into a backend and into curl. Partners that have no
endpoint are played by it. Everything is in memory; Ctrl-C ends it.

  --port NUMBER             where it listens: 8443 by default, 8080 with --http, 0 for any free port
  --host ADDRESS            127.0.0.1 by default; 0.0.0.0 for every address
  --name NAME               a further name of this computer in the certificates, for containers; may be repeated
  --http                    without TLS: callers are then believed to be whom they name
  --dir FOLDER              where certificates are kept and found again: oicp-sandbox by default
  --operator-endpoint URL   where the server of the operator DE*ABC is, without /api/oicp
  --provider-endpoint URL   where the server of the provider DE-DCB is
  --empty                   without sample data
  --fault FAULT             something that goes wrong: kind=lost-answer,operation=sendChargeDetailRecord,times=1
                            kinds: latency (milliseconds=), lost-answer, cut, status (status=), firewall,
                            too-many-calls, truncated-json, contradictory-page, repeating-page, expired-certificate;
                            further: operation=, partner=, direction=incoming|outgoing, times=, after=, probability=
  --seed NUMBER             what session ids and chances are drawn from: 1 by default
  --config FILE             more of this, as JSON: partners, contracts, limits, faults; options win
  --quiet                   does not show the exchanges
  --json                    everything as JSON, one object in a line: first where it listens, then every exchange

Examples:
  oicp sandbox
  oicp sandbox --provider-endpoint https://localhost:9443 --fault kind=latency,milliseconds=2000
  oicp sandbox --http --port 0 --json`,
  options: {
    config: { type: "string" },
    http: { type: "boolean" },
    port: { type: "string" },
    host: { type: "string" },
    name: { type: "string", multiple: true },
    dir: { type: "string" },
    "operator-endpoint": { type: "string" },
    "provider-endpoint": { type: "string" },
    empty: { type: "boolean" },
    fault: { type: "string", multiple: true },
    seed: { type: "string" },
    quiet: { type: "boolean" },
    json: { type: "boolean" },
  },
  async run({ values, positionals }, terminal) {
    if (positionals.length > 0) throw new UsageError(`oicp sandbox takes no names: ${positionals.join(" ")}`);
    const file = values.config === undefined ? {} : await readConfig(values.config);
    const port = numberOption("port", values.port, 0, 65_535);
    const seed = numberOption("seed", values.seed, 0, Number.MAX_SAFE_INTEGER);
    const config: SandboxConfig = {
      ...file,
      ...(port === undefined ? {} : { port }),
      ...(seed === undefined ? {} : { seed }),
      ...(values.host === undefined ? {} : { host: values.host }),
      ...(values.dir === undefined ? {} : { dir: values.dir }),
      ...(values.http === undefined ? {} : { http: values.http }),
      ...(values.empty === true ? { sampleData: false } : {}),
      names: [...(file.names ?? []), ...(values.name ?? [])],
      faults: [...(file.faults ?? []), ...(values.fault ?? []).map(parseFault)],
      operators: withEndpoint(file.operators ?? [{ id: "DE*ABC" }], values["operator-endpoint"], "operator"),
      providers: withEndpoint(file.providers ?? [{ id: "DE-DCB" }], values["provider-endpoint"], "provider"),
    };
    const { interrupted } = terminal;
    const sandbox = await start(config).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
      terminal.err(`The port cannot be had (${error.code}): choose another with --port, or --port 0 for any free one.`);
      return undefined;
    });
    if (sandbox === undefined) return 1;
    let exchanges = 0;
    const { facts, hub } = sandbox;
    if (values.json === true) terminal.out(JSON.stringify({ event: "listening", ...listed(facts) }));
    else terminal.out(values.quiet === true ? facts.url : `${instructions(facts)}\n`);
    hub.log.listen((exchange) => {
      exchanges++;
      if (values.quiet === true) return;
      terminal.out(values.json === true ? JSON.stringify({ event: "exchange", ...exchange }) : exchangeLine(exchange));
    });
    await aborted(interrupted);
    await sandbox.close();
    if (values.json === true) terminal.out(JSON.stringify({ event: "closed", exchanges }));
    else if (values.quiet !== true) terminal.out(`Ended after ${exchanges} exchange${exchanges === 1 ? "" : "s"}.`);
    return 0;
  },
});

interface Sandbox {
  readonly hub: HubjectSandbox;
  readonly facts: SandboxFacts;
  close(): Promise<void>;
}

async function start(config: SandboxConfig): Promise<Sandbox> {
  const { http = false, host = "127.0.0.1", operators = [], providers = [], names = [] } = config;
  const folder = http ? undefined : await openCertificateFolder(config.dir ?? "oicp-sandbox");
  const allNames = ["localhost", "127.0.0.1", "::1", ...names];
  const hubject = await folder?.certificate("hubject", { commonName: "Hubject", names: allNames });
  const expired = await folder?.certificate("hubject-expired", {
    commonName: "Hubject",
    names: allNames,
    expired: true,
  });
  const trust =
    folder === undefined || hubject === undefined ? undefined : { ca: folder.ca, cert: hubject.cert, key: hubject.key };

  const hub = new HubjectSandbox({ ...sandboxOptions(config), ...(http ? { identity: "path" } : { tls: trust }) });
  const partners: PartnerEntry[] = [];
  for (const partner of operators) {
    hub.addOperator({ ...partner, ...(await connection(partner, playedOperator, trust)) });
    partners.push(await entry("operator", partner, partners, folder, allNames));
  }
  for (const partner of providers) {
    const play = () => playedProvider(partner.id, partner.cards ?? [sampleCard]);
    hub.addProvider({ ...partner, ...(await connection(partner, play, trust)) });
    partners.push(await entry("provider", partner, partners, folder, allNames));
  }
  for (const contract of config.concluded ?? []) hub.concludeContract(contract);
  if (config.sampleData !== false) for (const { id } of operators) await pushSampleData(hub, id);
  hub.log.clear();
  for (const fault of config.faults ?? []) hub.faults.add(fault);

  const served = await hub.listen({
    host,
    port: config.port ?? (http ? 8080 : 8443),
    ...(trust === undefined ? {} : { tls: trust }),
    ...(expired === undefined ? {} : { expired }),
  });
  // The certificate names the computer as people do.
  const url = http ? served.url : served.url.replace("//127.0.0.1:", "//localhost:");
  const [operator] = operators;
  const facts: SandboxFacts = {
    url,
    partners,
    ...(folder === undefined || hubject === undefined ? {} : { certificates: { folder, hubject } }),
    ...(operator === undefined || config.sampleData === false
      ? {}
      : { evseId: sampleEvseIds(operator.id, sampleSize)[0] ?? "" }),
  };
  return {
    hub,
    facts,
    async close() {
      await served.close(1_000);
      await hub.close();
    },
  };
}

function sandboxOptions({ seed, contracts, refusals, nulls, limits, rememberCards, partnerTimeout }: SandboxConfig) {
  return { seed, contracts, refusals, nulls, limits, rememberCards, partnerTimeout };
}

/** How a partner is reached: at its endpoint, or in memory when it is played. */
async function connection(
  { endpoint, simulate = true, caFile }: PartnerConfig,
  play: () => Parameters<typeof connect>[0],
  trust: { readonly ca: string; readonly cert: string; readonly key: string } | undefined,
): Promise<Connection> {
  if (endpoint === undefined) return simulate ? { transport: connect(play()) } : {};
  if (caFile === undefined || trust === undefined) return { endpoint };
  return { endpoint, tls: { ...trust, ca: [trust.ca, await readFile(caFile, "utf8")] } };
}

async function entry(
  role: PartnerEntry["role"],
  { id, endpoint, simulate = true }: PartnerConfig,
  before: readonly PartnerEntry[],
  folder: CertificateFolder | undefined,
  names: readonly string[],
): Promise<PartnerEntry> {
  const reached =
    endpoint === undefined ? (simulate ? "played by the sandbox" : "cannot be reached") : `called at ${endpoint}`;
  // The first of a role has the short name.
  const short = role === "operator" ? "cpo" : "emp";
  const first = !before.some((partner) => partner.role === role);
  const name = first ? short : `${short}-${id.replaceAll(/[^\dA-Za-z]/g, "-")}`;
  const certificate = await folder?.certificate(name, { commonName: id, names });
  return { role, id, reached, ...(certificate === undefined ? {} : { certificate }) };
}

function withEndpoint(
  partners: readonly PartnerConfig[],
  endpoint: string | undefined,
  role: string,
): readonly PartnerConfig[] {
  if (endpoint === undefined) return partners;
  if (!URL.canParse(endpoint)) throw new UsageError(`--${role}-endpoint is not a URL: begin it with https://`);
  const [first, ...others] = partners;
  return first === undefined ? [] : [{ ...first, endpoint }, ...others];
}

/** What `--json` says about the sandbox. */
function listed({ url, partners, certificates, evseId }: SandboxFacts): object {
  return {
    url,
    ...(certificates === undefined
      ? {}
      : { caFile: certificates.folder.caFile, hubject: filesOf(certificates.hubject) }),
    partners: partners.map(({ role, id, reached, certificate }) => ({
      role,
      id,
      reached,
      ...(certificate === undefined ? {} : filesOf(certificate)),
    })),
    ...(evseId === undefined ? {} : { evseId }),
  };
}

const filesOf = ({ certFile, keyFile }: { readonly certFile: string; readonly keyFile: string }) => ({
  certFile,
  keyFile,
});

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
