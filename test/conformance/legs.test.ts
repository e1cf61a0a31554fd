import fc from "fast-check";
import { http, type HttpHandler } from "msw";
import { setupServer } from "msw/node";
import * as mocks23 from "oicp/msw";
import { serve } from "oicp/node";
import { connect, createCertificateAuthority } from "oicp/testing";
import * as mocks22 from "oicp/v2.2/msw";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as operations22 from "../../generated/v2.2/operations.js";
import * as operations23 from "../../generated/v2.3/operations.js";
import type { ClientOptions } from "../../runtime/client/index.js";
import type { Leg, Operation } from "../../runtime/operation.js";
import type { OicpServer, ServerCall, ServerOptions } from "../../runtime/server/index.js";
import { arbitraryOf } from "../support/arbitrary.js";
import { correctedDocument, type CorrectedDocument } from "../support/corrected-document.js";
import { clientFor, operatorId, providerId, serverFor, type Version } from "../support/roles.js";
import { openStatus, statusInReadme, writeReadme, type Proof } from "./status.js";

const versions = (
  [
    ["2.3", operations23, mocks23],
    ["2.2", operations22, mocks22],
  ] as const
).map(([version, generated, mocks]) => {
  const operations: Operation[] = Object.values<unknown>(generated).filter(isOperation);
  const legs = operations.flatMap((operation) =>
    operation.legs.map((leg) => ({ operation, leg, name: `${leg.sender} -> ${leg.receiver} ${operation.key}` })),
  );
  return { version: version satisfies Version, legs, mocks, document: correctedDocument(version) };
});

/** What this run shows of each leg: the tables of the README. */
const status = openStatus(versions.flatMap(({ legs }) => legs));

/** Messages sent over every leg and every carrier. */
const samples = 3;

/** Brings up a server and says how a client reaches it. */
interface Carrier {
  readonly name: string;
  readonly proof: Proof;
  /** For a server that this carrier brings requests to. */
  readonly options?: ServerOptions;
  open(server: OicpServer, leg: Leg): Promise<ClientOptions & { readonly stop?: () => Promise<void> }>;
}

const msw = setupServer();
let tlsOf: (commonName: string) => Promise<{ cert: string; key: string; ca: string }>;
beforeAll(async () => {
  msw.listen({ onUnhandledRequest: "bypass" });
  const authority = await createCertificateAuthority();
  tlsOf = async (commonName) => ({ ...(await authority.issue({ commonName })), ca: authority.ca });
});
afterAll(() => msw.close());

const idOf = ({ sender }: Leg): string => (sender === "CPO" ? operatorId : sender === "EMP" ? providerId : "Hubject");

const carriers: readonly Carrier[] = [
  {
    name: "memory",
    proof: "Memory",
    open: (server, leg) => Promise.resolve({ transport: connect(server, { certificate: idOf(leg) }) }),
  },
  {
    name: "Fetch with MSW",
    proof: "Fetch",
    open(server, leg) {
      const baseUrl = "https://partner.test";
      const peer = { certificate: { subject: { CN: [idOf(leg)] }, issuer: {}, names: [], fingerprint: "" } };
      msw.use(http.all(`${baseUrl}/*`, ({ request }) => server.fetch(request, { peer })));
      return Promise.resolve({ baseUrl, stop: () => Promise.resolve(msw.resetHandlers()) });
    },
  },
  {
    name: "HTTP",
    proof: "HTTP",
    // Nobody shows a certificate.
    options: { identity: "path" },
    async open(server) {
      const served = await serve(server, { host: "127.0.0.1", port: 0 });
      return { baseUrl: served.url, pool: {}, stop: () => served.close() };
    },
  },
  {
    name: "mutual TLS",
    proof: "Mutual TLS",
    async open(server, leg) {
      const served = await serve(server, { host: "127.0.0.1", port: 0, tls: await tlsOf("partner") });
      return { baseUrl: served.url, tls: await tlsOf(idOf(leg)), stop: () => served.close() };
    },
  },
];

describe.each(versions)("the legs of OICP $version", ({ version, legs, mocks, document }) => {
  it("are 35: 12 from operators and 12 from providers to the hub, 4 and 7 from the hub to them", () => {
    const count = (sender: string, receiver: string): number =>
      legs.filter(({ leg }) => leg.sender === sender && leg.receiver === receiver).length;
    expect(legs).toHaveLength(35);
    expect([
      count("CPO", "Hubject"),
      count("EMP", "Hubject"),
      count("Hubject", "CPO"),
      count("Hubject", "EMP"),
    ]).toEqual([12, 12, 4, 7]);
  });

  it.each(legs)("$name has a method on its client and is served by its server", ({ operation, leg }) => {
    const { key } = operation;
    expect(clientFor(leg, { baseUrl: "https://partner.test" }, version)[key]).toBeTypeOf("function");
    expect(serverFor(leg, {}, {}, version).operations.map((served) => served.key)).toContain(key);
    status.passed(version, operation, leg, "Client", "Server");
  });

  it.each(legs)("$name is answered by its mock", async ({ operation, leg }) => {
    const baseUrl = "https://mock.test";
    const mock = mocks[({ CPO: "cpo", EMP: "emp", Hubject: "hubject" } as const)[leg.receiver]]({
      baseUrl,
      rules: false,
    }) as {
      handlers(): HttpHandler[];
      calls(key?: string): readonly { readonly request: unknown }[];
    };
    msw.use(...mock.handlers());
    const client = clientFor(leg, { baseUrl, limits: false, retry: false, rules: false }, version);
    try {
      const [request = {}] = requests(document, operation, leg);
      const ids = leg.sender === "Hubject" ? { operatorId, providerId } : {};
      await client[operation.key]?.(request, ids);
      expect(mock.calls(operation.key)).toMatchObject([{ request }]);
      status.passed(version, operation, leg, "Mock");
    } finally {
      await client.close();
      msw.resetHandlers();
    }
  });
});

const runs = versions.flatMap((version) => carriers.map((carrier) => ({ ...version, ...carrier })));

describe.each(runs)("OICP $version over $name", ({ open, proof, options: own, version, legs, document }) => {
  it.each(legs)(
    "$name arrives as it was sent, and its answer comes back as it was given",
    async ({ operation, leg }) => {
      const arrived: { request: unknown; partner: string | undefined }[] = [];
      const answers = positiveAnswers(document, operation);
      const handlers = {
        [operation.key](request: unknown, call: ServerCall) {
          arrived.push({ request, partner: call.partner });
          return answers[arrived.length - 1];
        },
      };
      const { stop, ...options } = await open(serverFor(leg, handlers, { rules: false, ...own }, version), leg);
      const client = clientFor(leg, { ...options, limits: false, retry: false, rules: false }, version);
      try {
        for (const [index, request] of requests(document, operation, leg).entries()) {
          const ids = { operatorId, providerId };
          const call = client[operation.key]?.(request, leg.sender === "Hubject" ? ids : {});
          expect(await call).toEqual(answers[index]);
          expect(arrived[index]?.request).toEqual(request);
          const partner = operation.partner.role === "operator" ? operatorId : providerId;
          expect(arrived[index]?.partner).toBe(partner);
        }
        expect(arrived).toHaveLength(samples);
        status.passed(version, operation, leg, proof);
      } finally {
        await client.close();
        await stop?.();
      }
    },
  );
});

it("the README's tables say what this run has shown: `npm run status` writes them", async () => {
  const { said, shown } = await statusInReadme(status.toMarkdown());
  if (process.env["OICP_STATUS"] === "write") await writeReadme(shown);
  else expect(said).toBe(shown);
});

/** Valid requests that name the partner in whose name they are sent, and carry what the leg demands. */
function requests(document: CorrectedDocument, operation: Operation, leg: Leg): object[] {
  const { member, role } = operation.partner;
  return fc
    .sample(arbitraryOf(document, operation.request.name), { numRuns: 200, seed: 42 })
    .filter((request) => leg.requires.every((name) => Object.hasOwn(request as object, name)))
    .slice(0, samples)
    .map((request) => {
      if (member !== undefined) put(request, member.split("/").slice(1), role === "operator" ? operatorId : providerId);
      return request as object;
    });
}

function positiveAnswers(document: CorrectedDocument, operation: Operation): unknown[] {
  return fc.sample(arbitraryOf(document, operation.response.name), { numRuns: samples, seed: 43 }).map((answer) => {
    const positive = answer as Record<string, unknown>;
    positive["StatusCode"] = { Code: "000" };
    if (operation.answer === "acknowledgement") positive["Result"] = true;
    // The only page there is, so that it does not contradict itself.
    if (operation.pagination !== undefined) {
      const records = positive[operation.pagination.records] as unknown[];
      Object.assign(positive, { number: 0, size: 20, first: true, last: true, totalPages: 1 });
      Object.assign(positive, { totalElements: records.length, numberOfElements: records.length });
    }
    return positive;
  });
}

function put(message: unknown, [head = "", ...rest]: readonly string[], value: string): void {
  const holder = message as Record<string, unknown>;
  if (rest.length === 0) holder[head] = value;
  else put(holder[head], rest, value);
}

function isOperation(value: unknown): value is Operation {
  return typeof value === "object" && value !== null && "legs" in value && "path" in value;
}
