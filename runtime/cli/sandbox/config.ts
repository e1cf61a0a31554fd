import type { Contract, Fault, FaultKind, SandboxOptions } from "../../sandbox/index.js";
import { checkMembers, checkWord, readJson, type Kind, type MemberKinds } from "../check-members.js";
import { UsageError } from "../usage-error.js";

/** An operator or a provider, as the configuration names it. */
export interface PartnerConfig {
  readonly id: string;
  /** Where its server is, without `/api/oicp`. Without one the sandbox plays the partner, unless `simulate` is false. */
  readonly endpoint?: string;
  /** Default true. */
  readonly simulate?: boolean;
  readonly subPartners?: readonly string[];
  readonly certificates?: readonly string[];
  readonly locked?: boolean;
  /** PEM file of the authority that issued its server's certificate. Default: the sandbox's own. */
  readonly caFile?: string;
  /** Providers only, as in `ProviderOptions`. */
  readonly online?: boolean;
  readonly notifications?: boolean;
  readonly disclosed?: boolean;
  /** Card numbers that a played provider authorises. Default: those of the sample data. */
  readonly cards?: readonly string[];
}

/** What `--config` may say. Options of the command line win. */
export interface SandboxConfig extends Pick<
  SandboxOptions,
  "seed" | "contracts" | "refusals" | "nulls" | "limits" | "rememberCards" | "partnerTimeout"
> {
  readonly port?: number;
  readonly host?: string;
  readonly http?: boolean;
  readonly dir?: string;
  /** Further names of the hub in its certificate. */
  readonly names?: readonly string[];
  readonly sampleData?: boolean;
  readonly operators?: readonly PartnerConfig[];
  readonly providers?: readonly PartnerConfig[];
  /** Contracts that exist, where `contracts` is `closed`. */
  readonly concluded?: readonly Contract[];
  readonly faults?: readonly Fault[];
}

const CONFIG: MemberKinds<SandboxConfig> = {
  port: "number",
  host: "text",
  http: "boolean",
  dir: "text",
  names: "texts",
  seed: "number",
  contracts: "text",
  refusals: "text",
  nulls: "boolean",
  limits: "boolean or object",
  rememberCards: "boolean",
  partnerTimeout: "number or object",
  sampleData: "boolean",
  operators: "objects",
  providers: "objects",
  concluded: "objects",
  faults: "objects",
};

const PARTNER: MemberKinds<PartnerConfig> = {
  id: "text",
  endpoint: "text",
  simulate: "boolean",
  subPartners: "texts",
  certificates: "texts",
  locked: "boolean",
  caFile: "text",
  online: "boolean",
  notifications: "boolean",
  disclosed: "boolean",
  cards: "texts",
};

const CONTRACT: MemberKinds<Contract> = { service: "text", operator: "text", provider: "text" };

const FAULT: Readonly<Record<string, Kind>> = {
  kind: "text",
  operation: "text",
  partner: "text",
  direction: "text",
  times: "number",
  after: "number",
  probability: "number",
  milliseconds: "number",
  status: "number",
  retryAfterSeconds: "number",
};

const FAULT_KINDS: Readonly<Record<FaultKind["kind"], true>> = {
  latency: true,
  "lost-answer": true,
  cut: true,
  status: true,
  firewall: true,
  "too-many-calls": true,
  "truncated-json": true,
  "contradictory-page": true,
  "repeating-page": true,
  "expired-certificate": true,
};

/** Reads a configuration. Throws a `UsageError` that names the member when something in it is not known. */
export async function readConfig(file: string): Promise<SandboxConfig> {
  return checkConfig(await readJson(file), file);
}

/** Throws a `UsageError` unless a value is a configuration. */
export function checkConfig(value: unknown, file: string): SandboxConfig {
  checkMembers(value, CONFIG, file);
  const config = value as SandboxConfig;
  for (const role of ["operators", "providers"] as const) {
    for (const [index, partner] of (config[role] ?? []).entries()) {
      const where = `${file}: ${role}[${index}]`;
      checkMembers(partner, PARTNER, where);
      if (partner.id === undefined) throw new UsageError(`${where} has no id.`);
    }
  }
  for (const [index, contract] of (config.concluded ?? []).entries()) {
    checkMembers(contract, CONTRACT, `${file}: concluded[${index}]`);
  }
  for (const [index, fault] of (config.faults ?? []).entries()) checkFault(fault, `${file}: faults[${index}]`);
  checkWord(config.contracts, ["open", "closed"], `${file}: contracts`);
  checkWord(config.refusals, ["observed", "documented"], `${file}: refusals`);
  return config;
}

/** A fault given as an option: `kind=lost-answer,operation=sendChargeDetailRecord,times=1`. */
export function parseFault(text: string): Fault {
  const entries = text.split(",").map((part) => {
    const [name = "", ...rest] = part.split("=");
    const value = rest.join("=");
    return [name, FAULT[name] === "number" && value !== "" ? Number(value) : value] as const;
  });
  const fault = Object.fromEntries(entries);
  checkFault(fault, `--fault ${text}`);
  return fault as unknown as Fault;
}

function checkFault(fault: unknown, where: string): void {
  checkMembers(fault, FAULT, where);
  const { kind, direction } = fault as { readonly kind?: string; readonly direction?: string };
  checkWord(kind ?? "", Object.keys(FAULT_KINDS), `${where}: kind`);
  checkWord(direction, ["incoming", "outgoing"], `${where}: direction`);
}
