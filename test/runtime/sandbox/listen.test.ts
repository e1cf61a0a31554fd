import { request as httpsRequest } from "node:https";
import { OicpConnectionError } from "oicp";
import { CpoClient } from "oicp/cpo";
import { serve } from "oicp/node";
import { createCertificateAuthority } from "oicp/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HubjectSandbox } from "../../../runtime/sandbox/index.js";
import {
  card,
  contract,
  evse,
  evseId,
  failure,
  operatorId,
  operatorServer,
  providerId,
  providerServer,
  pushEvses,
  record,
  refusal,
} from "./world.js";
import { EmpClient } from "oicp/emp";

type Tls = { readonly cert: string; readonly key: string; readonly ca: string };
let issue: (commonName: string, options?: object) => Promise<Tls>;
const ending: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const authority = await createCertificateAuthority();
  issue = async (commonName, options = {}) => ({
    ...(await authority.issue({ commonName, ...options })),
    ca: authority.ca,
  });
});
afterAll(() => Promise.all(ending.map((end) => end())));

async function open() {
  const [hubTls, cpoTls, empTls] = [await issue("Hubject"), await issue(operatorId), await issue(providerId)];
  const [operator, provider] = [operatorServer(), providerServer(providerId)];
  const local = { host: "127.0.0.1", port: 0 };
  const atOperator = await serve(operator.server, { ...local, tls: cpoTls });
  const atProvider = await serve(provider.server, { ...local, tls: empTls });
  const hub = new HubjectSandbox({ tls: hubTls });
  hub.addOperator({ id: operatorId, endpoint: atOperator.url });
  hub.addProvider({ id: providerId, endpoint: atProvider.url });
  const served = await hub.listen({ ...local, tls: hubTls, expired: await issue("Hubject", { expired: true }) });
  const cpo = new CpoClient({ baseUrl: served.url, operatorId, tls: cpoTls });
  const emp = new EmpClient({ baseUrl: served.url, providerId, tls: empTls });
  ending.push(async () => {
    await Promise.all([cpo, emp, hub].map((client) => client.close()));
    await Promise.all([served, atOperator, atProvider].map((server) => server.close(0)));
  });
  return { hub, served, cpo, emp, cpoTls, empTls, operator, provider };
}

describe("a hub on a socket", () => {
  it("is called, and calls partners back at their endpoints, over mutual TLS", async () => {
    const { hub, cpo, emp, operator, provider, served, empTls } = await open();
    await pushEvses(cpo, "fullLoad", [evse(1)]);
    const { SessionID = "", ProviderID } = await cpo.authorizeStart({ EvseID: evseId(1), Identification: card });
    expect(ProviderID).toBe(providerId);
    await cpo.sendChargeDetailRecord(record(SessionID));
    expect(provider.arrived.map(({ operation }) => operation)).toEqual(["authorizeStart", "sendChargeDetailRecord"]);
    await emp.authorizeRemoteStart({ EvseID: evseId(1), Identification: contract });
    expect(operator.arrived).toHaveLength(1);
    const impostor = new CpoClient({ baseUrl: served.url, operatorId, tls: empTls, onWarning: () => undefined });
    ending.push(() => impostor.close());
    await refusal(impostor.authorizeStart({ Identification: card }), "017", 401);
    expect(hub.log.find({ direction: "outgoing" })).toHaveLength(3);
    expect(hub.log.last({ direction: "outgoing" })?.path).toMatch(/^\/api\/oicp\//);
  });

  it("lets faults strike on the wire: a lost answer, a cut connection, an expired certificate", async () => {
    const { hub, cpo, served, cpoTls } = await open();
    hub.faults.add({ kind: "lost-answer", operation: "pushEvseData", times: 1 });
    const careful = new CpoClient({ baseUrl: served.url, operatorId, tls: cpoTls, retry: false });
    ending.push(() => careful.close());
    const error = await failure(pushEvses(careful, "insert", [evse(1)]));
    expect(error).toBeInstanceOf(OicpConnectionError);
    expect((error as OicpConnectionError).outcome).toBe("unknown");
    expect(hub.evse(evseId(1))).toBeDefined();
    hub.faults.add({ kind: "cut", times: 1 });
    const cut = await failure(cpo.authorizeStart({ Identification: card }));
    expect((cut as OicpConnectionError).outcome).toBe("unknown");
    // Not the hub's certificate, but that of a partner.
    hub.faults.add({ kind: "expired-certificate", direction: "outgoing" });
    const early = new CpoClient({ baseUrl: served.url, operatorId, tls: cpoTls, retry: false });
    ending.push(() => early.close());
    expect((await early.authorizeStart({ Identification: card })).StatusCode.Code).toBe("310");
    hub.faults.clear();
    const expired = hub.faults.add({ kind: "expired-certificate" });
    const late = new CpoClient({ baseUrl: served.url, operatorId, tls: cpoTls, retry: false });
    ending.push(() => late.close());
    const refused = await failure(late.authorizeStart({ Identification: card }));
    expect(refused).toMatchObject({ code: "CERT_HAS_EXPIRED", outcome: "not-sent" });
    expired.remove();
    await late.authorizeStart({ Identification: card });
  });

  it("serves a program that uses nothing of this package", async () => {
    const { served, cpoTls } = await open();
    const { port } = served;
    const body = JSON.stringify({ OperatorID: operatorId, Identification: card });
    const answer = await new Promise<{ status: number | undefined; type: string | undefined; body: string }>(
      (resolve, reject) => {
        const path = `/api/oicp/charging/v21/operators/${operatorId}/authorize/start`;
        const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
        const call = httpsRequest({ host: "127.0.0.1", port, path, method: "POST", headers, ...cpoTls }, (response) => {
          let text = "";
          response.setEncoding("utf8");
          response.on("data", (chunk: string) => (text += chunk));
          response.on("end", () =>
            resolve({ status: response.statusCode, type: response.headers["content-type"], body: text }),
          );
        });
        call.on("error", reject);
        call.end(body);
      },
    );
    expect(answer).toMatchObject({ status: 200, type: "application/json;charset=utf-8" });
    expect(JSON.parse(answer.body)).toMatchObject({ AuthorizationStatus: "Authorized", EMPPartnerSessionID: null });
  });
});
