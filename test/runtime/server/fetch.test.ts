import { describe, expect, it } from "vitest";
import { createServer, type ServerCall } from "../../../runtime/server/index.js";
import { type Acknowledgment, cpoOperations } from "./operations.js";

const url = "https://cpo.example/api/oicp/charging/v21/providers/DE-DCB/authorize-remote/start";
const server = createServer(
  "CPO",
  cpoOperations,
  { authorizeRemoteStart: (_: unknown, call: ServerCall<Acknowledgment>) => call.accept() },
  { bodyLimit: 1_000 },
);

describe("fetch", () => {
  it("answers a request with a response", async () => {
    const body = JSON.stringify({ SessionID: "sü", ProviderID: "DE-DCB", EvseID: "e" });
    const response = await server.fetch(
      new Request(url, { method: "POST", body, headers: { "content-type": "application/json" } }),
    );
    expect(response.status).toBe(200);
    expect(response.headers.get("process-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(await response.json()).toEqual({ Result: true, StatusCode: { Code: "000" } });
  });

  it("stops reading a body that is too long", async () => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(400)),
      cancel: () => void (cancelled = true),
    });
    const init = { method: "POST", body: endless, duplex: "half", headers: { "content-type": "application/json" } };
    expect((await server.fetch(new Request(url, init as RequestInit))).status).toBe(413);
    expect(cancelled).toBe(true);
  });

  it("answers HEAD without a body, and a body already read with a failure", async () => {
    const head = await server.fetch(new Request(url, { method: "HEAD" }));
    expect([head.status, head.body]).toEqual([405, null]);
    const request = new Request(url, { method: "POST", body: "{}", headers: { "content-type": "application/json" } });
    await request.text();
    const silent = createServer("CPO", cpoOperations, {}, { onError: () => undefined });
    expect((await silent.fetch(request)).status).toBe(500);
  });
});
