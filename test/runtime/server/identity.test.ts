import { describe, expect, it } from "vitest";
import type { ServerCall, ServerOptions, ServerPeer } from "../../../runtime/server/index.js";
import { createServer } from "../../../runtime/server/index.js";
import type { PeerCertificate } from "../../../runtime/wire.js";
import { type Acknowledgment, cpoOperations, hubOperations } from "./operations.js";

const FINGERPRINT = Array.from({ length: 32 }, (_, index) => index.toString(16).padStart(2, "0").toUpperCase()).join(
  ":",
);

const certificate = (commonName: string, names: string[] = []): PeerCertificate => ({
  subject: { CN: [commonName] },
  issuer: { CN: ["test"] },
  names,
  fingerprint: FINGERPRINT,
});

async function push(
  options: ServerOptions,
  peer: ServerPeer | undefined,
  ids: { path?: string; body?: string } = {},
): Promise<number> {
  const handlers = { pushEvseData: (_: unknown, call: ServerCall<Acknowledgment>) => call.accept() };
  const server = createServer("Hubject", hubOperations, handlers, options);
  const { path = "DE*ABC", body = "DE*ABC" } = ids;
  const answer = await server.handle({
    method: "POST",
    url: `/api/oicp/evsepush/v23/operators/${path}/data-records`,
    headers: {},
    body: JSON.stringify({ OperatorEvseData: { OperatorID: body, EvseDataRecord: [] } }),
    ...(peer !== undefined && { peer }),
  });
  if (answer.status === 401) {
    expect((JSON.parse(answer.body) as { StatusCode: { Code: string } }).StatusCode.Code).toBe("017");
    // Ids of others are not told.
    expect(answer.body).not.toMatch(/ABC|XYZ/);
  }
  return answer.status;
}

describe("identity by certificate", () => {
  it.each([
    ["the same id", certificate("DE*ABC")],
    ["the id in other case", certificate("de*abc")],
    ["an alternative name", certificate("roaming.example", ["other.example", "DE*ABC"])],
  ])("accepts %s", async (_, shown) => expect(await push({}, { certificate: shown })).toBe(200));

  it.each<[string, ServerPeer | undefined]>([
    ["another partner's certificate", { certificate: certificate("DE*XYZ") }],
    ["a provider's certificate whose id differs by its separator", { certificate: certificate("DE-ABC") }],
    ["a longer name", { certificate: certificate("DE*ABC.example") }],
    ["a certificate that names nobody", { certificate: { ...certificate(""), subject: {} } }],
    ["no certificate", { address: "127.0.0.1" }],
    ["no peer", undefined],
  ])("refuses %s", async (_, peer) => expect(await push({}, peer)).toBe(401));

  it("refuses a body or a path that names another", async () => {
    const peer = { certificate: certificate("DE*ABC") };
    expect(await push({}, peer, { body: "DE*XYZ" })).toBe(401);
    expect(await push({}, peer, { path: "DE*XYZ" })).toBe(401);
    expect(await push({}, peer, { body: "DEABC" })).toBe(200);
    expect(await push({}, peer, { path: "DEABC", body: "DEABC" })).toBe(401);
    expect(await push({}, { trusted: true }, { body: "DE*XYZ" })).toBe(401);
  });

  it("lets a hub partner speak for its sub-partners, and not the other way round", async () => {
    const options = { subPartners: { "DE*HUB": ["DE*ABC"] } };
    const hub = { certificate: certificate("DE*HUB") };
    expect(await push(options, hub)).toBe(200);
    expect(await push(options, hub, { path: "DE*HUB" })).toBe(200);
    expect(await push(options, hub, { body: "DE*XYZ", path: "DE*XYZ" })).toBe(401);
    expect(await push(options, { certificate: certificate("DE*ABC") }, { path: "DE*HUB" })).toBe(401);
    expect(await push({}, hub)).toBe(401);
  });
});

describe("identity by the host's rules", () => {
  it("can do without certificates", async () => {
    expect(await push({ identity: "path" }, undefined)).toBe(200);
    expect(await push({ identity: "path" }, undefined, { body: "DE*XYZ" })).toBe(401);
  });

  it.each<[unknown, number]>([
    [true, 200],
    ["DE-ABC", 200],
    [Promise.resolve("DEABC"), 200],
    ["DE*XYZ", 401],
    [false, 401],
    [undefined, 401],
  ])("asks a function (%o)", async (verdict, status) => {
    expect(await push({ identity: () => verdict as boolean }, undefined)).toBe(status);
  });

  it("tells the function who is named", async () => {
    let named: unknown;
    await push({ identity: (_, ids) => ((named = ids), true) }, undefined);
    expect(named).toEqual({ role: "operator", operation: "eRoamingPushEvseData", path: "DE*ABC", body: "DE*ABC" });
  });

  it("answers 500 when the function fails", async () => {
    const options: ServerOptions = {
      identity: () => {
        throw new Error("x");
      },
      onError: () => undefined,
    };
    expect(await push(options, undefined)).toBe(500);
  });

  it.each([
    ["hubject.com", 200],
    [FINGERPRINT, 200],
    [FINGERPRINT.replaceAll(":", "").toLowerCase(), 200],
    ["hubject-qa.com", 401],
  ])("restricts callers of a CPO to %s", async (caller, status) => {
    const handlers = { authorizeRemoteStart: (_: unknown, call: ServerCall<Acknowledgment>) => call.accept() };
    const server = createServer("CPO", cpoOperations, handlers, { callers: [caller] });
    const request = {
      method: "POST",
      url: "/api/oicp/charging/v21/providers/DE-DCB/authorize-remote/start",
      headers: {},
      body: JSON.stringify({ SessionID: "s", ProviderID: "DE-DCB", EvseID: "e" }),
    };
    expect((await server.handle({ ...request, peer: { certificate: certificate("HUBJECT.com") } })).status).toBe(
      status,
    );
    expect((await server.handle(request)).status).toBe(401);
    expect((await server.handle({ ...request, peer: { trusted: true } })).status).toBe(200);
  });
});
