import { OicpStatusError } from "oicp";
import { createCpoServer, type CpoServer } from "oicp/cpo";
import { createHubjectServer, type HubjectServer } from "oicp/hubject";
import { serve } from "oicp/node";
import { connect } from "node:net";
import { text as readAll } from "node:stream/consumers";
import { expect, it } from "vitest";
import type { OicpServer, ServerOptions } from "../../runtime/server/index.js";
import { readPage, tableUnder } from "./pages.js";

const { rows } = tableUnder(await readPage("docs/errors.md"), "What a server answers");

const path = "/api/oicp/charging/v21/providers/DE-DCB/authorize-remote/start";
const message = {
  SessionID: "b2688855-7f00-0002-6d8e-48d883f6abb6",
  ProviderID: "DE-DCB",
  EvseID: "DE*ABC*E100001",
  Identification: { RemoteIdentification: { EvcoID: "DE-DCB-C12345678-X" } },
};

interface Attempt {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly handler?: unknown;
  readonly options?: ServerOptions;
}

const forever = (): Promise<never> => new Promise(() => undefined);
const reservation = path
  .replace("charging/v21", "reservation/v11")
  .replace("authorize-remote/start", "reservation-start-request");

/** How each row of the table comes about, by its first cell. */
const ATTEMPTS: Readonly<Record<string, Attempt>> = {
  "no operation at this path": { url: "/api/oicp/charging/v99/x" },
  "another method than POST": { method: "GET" },
  "another content type than JSON, or a compressed body": { headers: { "content-type": "text/xml" } },
  "a body beyond `bodyLimit`": { options: { bodyLimit: 10 } },
  "no JSON, or not the operation's message": { body: { ...message, EvseID: 1 } },
  "the caller may not speak for the partner it names": { body: { ...message, ProviderID: "DE-XYZ" } },
  "the operation is optional and has no handler": { url: reservation },
  "the handler rejects, or throws an `OicpStatusError`": {
    handler() {
      throw new OicpStatusError("602");
    },
  },
  "the handler throws anything else, or returns no answer": { handler: () => 1 },
};

const servers: Readonly<Record<string, (handler: unknown, options: ServerOptions) => OicpServer>> = {
  cpo: (authorizeRemoteStart, options) => createCpoServer({ authorizeRemoteStart } as CpoServer, options),
  hub: (authorizeRemoteStart, options) =>
    createHubjectServer({ authorizeRemoteStart } as unknown as HubjectServer, { identity: "path", ...options }),
};

async function answerOf(role: string, attempt: Attempt): Promise<{ status: number; code: string }> {
  const { method = "POST", url = path, headers = {}, body = message, handler = () => ({}), options = {} } = attempt;
  const server = servers[role]?.(handler, { onError: () => undefined, ...options });
  const answer = await server?.handle({
    method,
    url,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const said = JSON.parse(answer?.body ?? "{}") as { StatusCode?: { Code: string }; validationErrors?: unknown };
  return {
    status: answer?.status ?? 0,
    code: said.StatusCode?.Code ?? (said.validationErrors === undefined ? "" : "fault body"),
  };
}

it.each(Object.entries(ATTEMPTS))("%s", async (what, attempt) => {
  const row = rows.find((candidate) => candidate["What is wrong"] === what);
  const expected = (column: string): string => (row?.[column] ?? "").replace("its code", "602");
  const status = Number(row?.["HTTP"]);
  expect(await answerOf("cpo", attempt)).toEqual({ status, code: expected("Code from CPO and EMP") });
  expect(await answerOf("hub", attempt)).toEqual({ status, code: expected("Code from a hub") });
});

it("the handler is too late", async () => {
  const late = { handler: forever, options: { deadline: 5 } };
  expect(await answerOf("cpo", late)).toEqual({ status: 500, code: "021" });
  expect(await answerOf("hub", late)).toEqual({ status: 200, code: "310" });
  // Nobody else is asked for a pull.
  const url = "/api/oicp/evsepull/v21/providers/DE-DCB/status-records";
  const server = createHubjectServer({ pullEvseStatus: forever } as unknown as HubjectServer, {
    identity: "path",
    deadline: 5,
    onError: () => undefined,
  });
  const body = JSON.stringify({ ProviderID: "DE-DCB" });
  const answer = await server.handle({ method: "POST", url, headers: {}, body });
  expect([answer.status, answer.body.includes('"001"')]).toEqual([500, true]);
});

it("the request does not arrive in time", async () => {
  const served = await serve(createCpoServer({} as CpoServer), { port: 0, requestTimeout: 40 });
  try {
    const socket = connect(served.port, "127.0.0.1");
    socket.write(`POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{`);
    const answer = await readAll(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"022"');
  } finally {
    await served.close(0);
  }
});

it("every row but the one of the rules comes about here", () => {
  const others = ["a rule of the protocol is broken", "the handler is too late", "the request does not arrive in time"];
  const again = "the same, while a hub waits for the partner it forwards to";
  const known = [...Object.keys(ATTEMPTS), ...others, again];
  expect(rows.map((row) => row["What is wrong"]).toSorted()).toEqual(known.toSorted());
});
