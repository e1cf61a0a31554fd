import { tracingChannel } from "node:diagnostics_channel";
import { afterEach, expect, it } from "vitest";
import { createServer, type OicpServer, type ServerCall, type ServerTrace } from "../../../runtime/server/index.js";
import { type Acknowledgment, cpoOperations } from "./operations.js";

const channel = tracingChannel<object, ServerTrace>("oicp:server");
let unsubscribe = (): void => undefined;
afterEach(() => unsubscribe());

function collect(): [string, ServerTrace][] {
  const events: [string, ServerTrace][] = [];
  const listener = (name: string) => (context: object) => void events.push([name, { ...(context as ServerTrace) }]);
  const subscribers = {
    start: listener("start"),
    end: listener("end"),
    asyncStart: listener("asyncStart"),
    asyncEnd: listener("asyncEnd"),
    error: listener("error"),
  };
  channel.subscribe(subscribers);
  unsubscribe = () => channel.unsubscribe(subscribers);
  return events;
}

const call = (server: OicpServer, url: string, body: string): Promise<unknown> =>
  server.handle({
    method: "POST",
    url,
    headers: { "process-id": "p", traceparent: "00-x" },
    body,
    peer: { address: "10.0.0.1" },
  });

it("tells subscribers of every request, without anything of its messages", async () => {
  const events = collect();
  const server = createServer("CPO", cpoOperations, {
    authorizeRemoteStart: async (_: unknown, answer: ServerCall<Acknowledgment>) => answer.reject("510"),
  });
  const url = "/api/oicp/charging/v21/providers/DE-DCB/authorize-remote/start";
  await call(server, url, JSON.stringify({ SessionID: "secret-1", ProviderID: "DE-DCB", EvseID: "secret-2" }));
  await call(server, url, "{");
  await call(server, "/api/oicp/x", "{}");
  expect(events.filter(([name]) => name === "start")).toHaveLength(3);
  expect(events.filter(([name]) => name === "error")).toHaveLength(0);
  const ends = events.filter(([name]) => name === "asyncEnd").map(([, trace]) => trace);
  expect(ends).toMatchObject([
    { role: "CPO", address: "10.0.0.1", partner: "DE-DCB", processId: "p", status: 200, code: "510", refused: true },
    { partner: "DE-DCB", status: 400, code: "022", refused: true },
    { operation: undefined, partner: undefined, status: 404, code: "320", refused: true },
  ]);
  expect(ends[0]?.operation?.key).toBe("authorizeRemoteStart");
  expect(ends[0]?.headers.traceparent).toBe("00-x");
  expect(JSON.stringify(events)).not.toContain("secret");
});
