import type { Leg } from "../../lib/legs.js";

/** Gives the members of a message; the same at every call. */
export type Sample = (name: string) => Readonly<Record<string, unknown>>;

interface Client {
  readonly variable: string;
  readonly name: string;
  readonly entry: string;
  readonly options: string;
}

/** The client that sends on a leg. */
const CLIENTS: Readonly<Record<string, Client>> = {
  "CPO to Hubject": { variable: "cpo", name: "CpoClient", entry: "oicp/cpo", options: '{ operatorId: "DE*ABC" }' },
  "EMP to Hubject": { variable: "emp", name: "EmpClient", entry: "oicp/emp", options: '{ providerId: "DE-DCB" }' },
  "Hubject to CPO": {
    variable: "toCpo",
    name: "HubjectToCpoClient",
    entry: "oicp/hubject",
    options: '{ baseUrl: "https://cpo.example" }',
  },
  "Hubject to EMP": {
    variable: "toEmp",
    name: "HubjectToEmpClient",
    entry: "oicp/hubject",
    options: '{ baseUrl: "https://emp.example" }',
  },
};

const SERVERS: Readonly<Record<string, readonly [name: string, entry: string]>> = {
  CPO: ["createCpoServer", "oicp/cpo"],
  EMP: ["createEmpServer", "oicp/emp"],
  Hubject: ["createHubjectServer", "oicp/hubject"],
};

const PARTNERS: Readonly<Record<string, string>> = { operatorID: "DE*ABC", providerID: "DE-DCB" };

const SHOW = "declare function show(...values: unknown[]): void;";

/** Does not compile when the type of an answer has become `any`, as one does whose declaration is not found. */
const ANSWERS_HAVE_TYPES = ["// @ts-expect-error", "show(answer0.NoSuchMember);"];

/** Calls every leg with the clients of `oicp`, and reads every member of each answer. */
export function callsOfOicp(legs: readonly Leg[], sample: Sample): string {
  const clients = unique(legs.map(clientOf));
  return lines([
    ...clients.map(({ name, entry }) => `import { ${name} } from "${entry}";`),
    ...clients.map(({ variable, name, options }) => `const ${variable} = new ${name}(${options});`),
    SHOW,
    ...legs.flatMap((leg, index) => {
      const page = leg.paged ? ", { page: 1, size: 100 }" : "";
      return [
        `const answer${index} = await ${clientOf(leg).variable}.${leg.key}(${bodyOf(leg, sample)}${page});`,
        `show(${leg.answer.members.map((member) => `answer${index}.${member}`).join(", ")});`,
      ];
    }),
    ...ANSWERS_HAVE_TYPES,
  ]);
}

/**
 * The same calls with openapi-fetch: the same bodies, and every member of each answer is read. What its caller has to
 * write in addition, the path and what tells an answer from an error, is written.
 */
export function callsOfOpenapiFetch(legs: readonly Leg[], sample: Sample): string {
  return lines([
    'import createClient from "openapi-fetch";',
    'import type { paths } from "./paths.js";',
    'const hubject = createClient<paths>({ baseUrl: "https://hubject.example" });',
    SHOW,
    ...legs.flatMap((leg, index) => [
      `const { data: answer${index}, error: error${index} } = await hubject.POST("${leg.path}", {`,
      ...parametersOf(leg),
      `  body: ${bodyOf(leg, sample)},`,
      "});",
      `if (answer${index} === undefined) throw error${index};`,
      `show(${leg.answer.members.map((member) => `answer${index}.${member}`).join(", ")});`,
    ]),
    ...ANSWERS_HAVE_TYPES,
  ]);
}

function parametersOf({ parameter, paged }: Leg): string[] {
  const parts = [
    ...(parameter === undefined ? [] : [`path: { ${parameter}: "${PARTNERS[parameter]}" }`]),
    ...(paged ? ["query: { page: 1, size: 100 }"] : []),
  ];
  return parts.length === 0 ? [] : [`  params: { ${parts.join(", ")} },`];
}

/** Serves every leg with the servers of `oicp`: each handler reads every member of its request and gives an answer. */
export function handlersOfOicp(legs: readonly Leg[], sample: Sample): string {
  const receivers = unique(legs.map(({ receiver }) => receiver));
  return lines([
    ...receivers.map((receiver) => `import { ${serverOf(receiver).join(' } from "')}";`),
    SHOW,
    ...receivers.flatMap((receiver) => [
      `export const of${receiver} = ${serverOf(receiver)[0]}({`,
      ...uniqueKeys(legs.filter((leg) => leg.receiver === receiver)).flatMap(({ key, request, answer }) => [
        `  ${key}(request) {`,
        `    show(${request.members.map((member) => `request.${member}`).join(", ")});`,
        `    return ${JSON.stringify(sample(answer.name))};`,
        "  },",
      ]),
      "});",
    ]),
  ]);
}

function bodyOf({ request, requires }: Leg, sample: Sample): string {
  const given = sample(request.name);
  // Identifiers that the leg demands are messages of their own.
  const demanded = requires.filter((member) => !(member in given)).map((member) => [member, sample(member)]);
  return JSON.stringify({ ...given, ...Object.fromEntries(demanded) });
}

function clientOf({ sender, receiver }: Leg): Client {
  const client = CLIENTS[`${sender} to ${receiver}`];
  if (client === undefined) throw new Error(`no client sends from ${sender} to ${receiver}`);
  return client;
}

function serverOf(receiver: string): readonly [name: string, entry: string] {
  const server = SERVERS[receiver];
  if (server === undefined) throw new Error(`no server is that of ${receiver}`);
  return server;
}

const lines = (parts: readonly string[]): string => `${parts.join("\n")}\n`;
const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
const uniqueKeys = (legs: readonly Leg[]): Leg[] => [...new Map(legs.map((leg) => [leg.key, leg])).values()];
