import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import type { OperatorUnderTest, ProviderMedia, ProviderUnderTest } from "../../scenarios/index.js";
import { checkMembers, readJson, type MemberKinds } from "../check-members.js";
import { UsageError } from "../usage-error.js";

/** A partner to be tested, as the configuration describes it. */
export interface PartnerConfig {
  readonly id: string;
  /** Where its server is, without `/api/oicp`. */
  readonly endpoint?: string;
  /** Address that is told by POST what happens. */
  readonly actions?: string;
  /** PEM file of the authority that issued the certificate of its server. */
  readonly caFile?: string;
  readonly subPartners?: readonly string[];
  /** Operators only. */
  readonly evseIds?: readonly string[];
  /** Providers only. */
  readonly media?: ProviderMedia;
}

/** What `--config` may say. Options of the command line win. */
export interface ScenariosConfig {
  readonly operator?: PartnerConfig;
  readonly provider?: PartnerConfig;
  readonly module?: string;
  readonly only?: readonly string[];
  readonly port?: number;
  readonly host?: string;
  readonly names?: readonly string[];
  readonly http?: boolean;
  readonly dir?: string;
  /** Seconds to wait for what should come. */
  readonly patience?: number;
  /** Seconds in which what should not come would. */
  readonly settle?: number;
}

const CONFIG: MemberKinds<ScenariosConfig> = {
  operator: "object",
  provider: "object",
  module: "text",
  only: "texts",
  port: "number",
  host: "text",
  names: "texts",
  http: "boolean",
  dir: "text",
  patience: "number",
  settle: "number",
};

const PARTNER = { id: "text", endpoint: "text", actions: "text", caFile: "text", subPartners: "texts" } as const;
const OPERATOR = { ...PARTNER, evseIds: "texts" } as const;
const PROVIDER = { ...PARTNER, media: "object" } as const;
const MEDIA: MemberKinds<ProviderMedia> = { card: "text", code: "object", plug: "text", unknownCard: "text" };

/** Reads a configuration. Throws a `UsageError` that names the member when something in it is not known. */
export async function readScenariosConfig(file: string): Promise<ScenariosConfig> {
  const value = await readJson(file);
  checkMembers(value, CONFIG, file);
  const config = value as ScenariosConfig;
  if (config.operator !== undefined) checkMembers(config.operator, OPERATOR, `${file}: operator`);
  if (config.provider !== undefined) checkMembers(config.provider, PROVIDER, `${file}: provider`);
  const { media } = config.provider ?? {};
  if (media !== undefined) checkMembers(media, MEDIA, `${file}: provider.media`);
  if (media?.code !== undefined)
    checkMembers(media.code, { evcoId: "text", pin: "text" }, `${file}: provider.media.code`);
  return config;
}

/** The hub's certificate and key, and the authority it trusts. */
export interface Trust {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

export async function operatorFrom(
  config: PartnerConfig | undefined,
  trust: Trust | undefined,
): Promise<OperatorUnderTest | undefined> {
  if (config === undefined) return undefined;
  const { evseIds = [] } = config;
  if (evseIds.length < 2) {
    throw new UsageError("Name two charge points of the operator at least that are free: --evse ID --evse ID");
  }
  return { ...(await common(config, trust, "operator")), evseIds };
}

export async function providerFrom(
  config: PartnerConfig | undefined,
  trust: Trust | undefined,
): Promise<ProviderUnderTest | undefined> {
  if (config === undefined) return undefined;
  return { ...(await common(config, trust, "provider")), media: config.media ?? {} };
}

async function common(
  { id, endpoint, actions, caFile, subPartners }: PartnerConfig,
  trust: Trust | undefined,
  role: string,
) {
  if (id === undefined || id === "") throw new UsageError(`The ${role} has no id: --${role} ID`);
  for (const [name, url] of [
    ["endpoint", endpoint],
    ["actions", actions],
  ] as const) {
    if (url !== undefined && !URL.canParse(url)) {
      throw new UsageError(`The ${name} of the ${role} is not a URL: begin it with https:// or http://`);
    }
  }
  if (endpoint === undefined && actions === undefined) {
    throw new UsageError(
      `Say where the ${role} is: --${role}-endpoint URL for its server, --${role}-actions URL for the rest`,
    );
  }
  const authority = caFile === undefined ? undefined : await readFile(caFile, "utf8").catch(() => undefined);
  if (caFile !== undefined && authority === undefined) throw new UsageError(`${caFile} cannot be read.`);
  // Plain HTTP needs no certificate, even when the hub has one.
  const secure = endpoint?.startsWith("https:") === true && trust !== undefined;
  return {
    id,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(actions === undefined ? {} : { actions }),
    ...(subPartners === undefined ? {} : { subPartners }),
    ...(secure ? { tls: { ...trust, ca: authority === undefined ? trust.ca : [trust.ca, authority] } } : {}),
  };
}

/** Partners that a module exports as `operator` and `provider`. */
export async function partnersOfModule(
  file: string,
): Promise<{ readonly operator?: OperatorUnderTest; readonly provider?: ProviderUnderTest }> {
  const url = pathToFileURL(resolve(file)).href;
  const { operator, provider } = (await import(url)) as { operator?: OperatorUnderTest; provider?: ProviderUnderTest };
  if (operator === undefined && provider === undefined) {
    throw new UsageError(`${file} exports neither operator nor provider.`);
  }
  return { ...(operator === undefined ? {} : { operator }), ...(provider === undefined ? {} : { provider }) };
}
